//! Exit codes and errors: every documented number, seen on the real binary.

use std::time::Instant;

use imkit_testkit::{Act, BrokenServer, Emulated};

use super::local::Local;
use super::{CANARY, Test, against, sandbox};

#[test]
fn an_unknown_user_exits_3() -> Test {
    let local = Local::start()?;
    let run = local.run(&["-o", "json", "users", "get", "nobody"])?.expect_code(3)?;
    let error = run.error()?;
    assert_eq!(error["error"]["exit"], 3);
    assert!(
        error["error"]["message"].as_str().is_some_and(|text| text.contains("nobody")),
        "{error}"
    );
    local.run(&["users", "update", "nobody", "--nickname", "x"])?.expect_code(3)?;
    assert_eq!(local.json(&["users", "list"])?.as_array().map(Vec::len), Some(0));
    local.run(&["rooms", "get", "nowhere"])?.expect_code(3)?;
    local.run(&["rooms", "delete", "nowhere", "--yes"])?.expect_code(3)?;
    Ok(())
}

#[test]
fn a_wrong_key_exits_4_and_so_does_none() -> Test {
    let server = Emulated::start("another key entirely")?;
    let run = against(&server.url)?.run(["-o", "json", "users", "list"])?.expect_code(4)?;
    assert_eq!(run.error()?["error"]["code"], "INVALID_API_KEY");
    let run =
        sandbox()?.env("IMKIT_BASE_URL", &server.url).run(["users", "list"])?.expect_code(4)?;
    assert!(run.stderr.contains("IMKIT_API_KEY"), "{run:?}");
    Ok(())
}

#[test]
fn no_server_exits_7() -> Test {
    // Bound and closed again: nobody listens there.
    let address = std::net::TcpListener::bind(("127.0.0.1", 0))?.local_addr()?;
    let sandbox = against(&format!("http://{address}"))?;
    let run = sandbox.run(["-o", "json", "--max-wait", "1s", "users", "list"])?.expect_code(7)?;
    let error = run.error()?;
    assert_eq!(error["error"]["outcome"], "not_sent", "{error}");
    Ok(())
}

#[test]
fn no_settings_at_all_exits_2_and_says_what_to_do() -> Test {
    let run = sandbox()?.run(["users", "list"])?.expect_code(2)?;
    assert!(run.stderr.contains("--local") && run.stderr.contains("auth login"), "{run:?}");
    Ok(())
}

#[test]
fn wrong_usage_exits_2_also_as_json() -> Test {
    let sandbox = sandbox()?;
    sandbox.run(["users", "frobnicate"])?.expect_code(2)?;
    let run = sandbox.run(["-o", "json", "users", "get"])?.expect_code(2)?;
    assert_eq!(run.error()?["error"]["exit"], 2);
    assert_eq!(run.stdout, "");
    sandbox.run(["--version"])?.expect_code(0)?;
    sandbox.run(["--help"])?.expect_code(0)?;
    Ok(())
}

#[test]
fn an_http_200_with_another_rc_is_an_error() -> Test {
    let local = Local::start()?;
    local
        .run(&["emulator", "faults", "add", "--rc", "500", "--message", "broken inside"])?
        .expect_code(0)?;
    let run = local.run(&["-o", "json", "users", "create", "alice"])?;
    assert_ne!(run.code, 0);
    assert_eq!(run.stdout, "");
    let error = run.error()?;
    assert_eq!(error["error"]["status"], 200);
    assert!(
        error["error"]["message"].as_str().is_some_and(|text| text.contains("broken inside")),
        "{error}"
    );
    Ok(())
}

#[test]
fn three_429s_are_waited_for_as_the_server_asks() -> Test {
    let local = Local::start()?;
    local
        .run(&[
            "emulator",
            "faults",
            "add",
            "--status",
            "429",
            "--retry-after",
            "1",
            "--times",
            "3",
        ])?
        .expect_code(0)?;
    let started = Instant::now();
    local.json(&["users", "create", "alice"])?;
    let took = started.elapsed().as_secs_f64();
    assert!((3.0..6.0).contains(&took), "{took} s");
    Ok(())
}

#[test]
fn a_wait_beyond_the_budget_exits_6_at_once_with_a_hint() -> Test {
    let local = Local::start()?;
    local
        .run(&[
            "emulator",
            "faults",
            "add",
            "--status",
            "429",
            "--retry-after",
            "100000",
            "--times",
            "0",
        ])?
        .expect_code(0)?;
    let started = Instant::now();
    let run = local.run(&["-o", "json", "users", "create", "alice"])?.expect_code(6)?;
    assert!(started.elapsed().as_secs() < 5);
    let error = run.error()?;
    assert_eq!(error["error"]["retryAfter"], 100_000);
    assert!(
        error["error"]["hint"].as_str().is_some_and(|hint| hint.contains("--max-wait")),
        "{error}"
    );
    Ok(())
}

#[test]
fn strange_waits_do_no_harm() -> Test {
    let local = Local::start()?;
    for wait in ["0", "-5", "soon", "0.01", "\"0\""] {
        local
            .run(&["emulator", "faults", "add", "--status", "429", "--retry-after", wait])?
            .expect_code(0)?;
        local.json(&["users", "create", "alice"])?;
    }
    local.run(&["emulator", "faults", "add", "--status", "429"])?.expect_code(0)?;
    local.json(&["users", "create", "alice"])?;
    Ok(())
}

#[test]
fn a_send_whose_connection_drops_is_not_repeated_and_says_so() -> Test {
    let server = BrokenServer::start(vec![Act::Close])?;
    let run = against(&server.url)?
        .run(["-o", "json", "messages", "send", "lobby", "--as", "alice", "Hello"])?
        .expect_code(7)?;
    assert_eq!(server.requests(), 1);
    let error = run.error()?;
    assert_eq!(error["error"]["outcome"], "unknown", "{error}");
    assert!(
        error["error"]["message"].as_str().is_some_and(|text| text.contains("unknown")),
        "{error}"
    );
    assert_eq!(error["error"]["retryable"], false);
    Ok(())
}

#[test]
fn a_read_whose_connection_drops_is_repeated() -> Test {
    let answer = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 40\r\n\r\n\
                  {\"RC\":0,\"RM\":\"OK\",\"result\":{\"count\":3}}\n";
    let server = BrokenServer::start(vec![Act::Close, Act::Answer(answer.to_owned())])?;
    let run =
        against(&server.url)?.run(["monitor", "connections", "--jq", ".count"])?.expect_code(0)?;
    assert_eq!(run.stdout, "3\n");
    assert_eq!(server.requests(), 2);
    Ok(())
}

#[test]
fn a_message_that_took_effect_before_the_reset_exists_once() -> Test {
    let local = Local::start()?;
    local.json(&["users", "create", "alice"])?;
    local.json(&["rooms", "create", "lobby", "--member", "alice"])?;
    local
        .run(&["emulator", "faults", "add", "--operation", "messages.send", "--reset", "after"])?
        .expect_code(0)?;
    local.run(&["messages", "send", "lobby", "--as", "alice", "Hello"])?.expect_code(7)?;
    assert_eq!(local.json(&["messages", "list", "lobby"])?.as_array().map(Vec::len), Some(1));
    Ok(())
}

#[test]
fn a_proxys_html_is_no_riddle() -> Test {
    let local = Local::start()?;
    local
        .run(&["emulator", "faults", "add", "--status", "502", "--body", "html", "--times", "0"])?
        .expect_code(0)?;
    let run = local.run(&["-o", "json", "--max-wait", "1s", "users", "list"])?.expect_code(7)?;
    assert_eq!(run.error()?["error"]["status"], 502);
    Ok(())
}

#[test]
fn a_conflict_exits_5() -> Test {
    let local = Local::start()?;
    let token = local.sandbox.file("token", "one-token-for-two")?;
    let token = token.to_str().ok_or("path")?;
    for user in ["alice", "bob"] {
        local.json(&["users", "create", user])?;
    }
    local.json(&["tokens", "set", "alice", "--token-file", token, "--expires", "7d"])?;
    let run = local
        .run(&["-o", "json", "tokens", "set", "bob", "--token-file", token, "--expires", "7d"])?
        .expect_code(5)?;
    assert_eq!(run.error()?["error"]["code"], "TOKEN_CONFLICT");
    Ok(())
}

#[test]
fn read_only_refuses_changes_before_they_leave() -> Test {
    let server = Emulated::start(CANARY)?;
    let sandbox = against(&server.url)?.env("IMKIT_READ_ONLY", "true");
    let run = sandbox.run(["users", "create", "alice"])?;
    assert_ne!(run.code, 0);
    assert!(run.stderr.contains("read-only"), "{run:?}");
    let run = sandbox.run(["-o", "json", "users", "list"])?.expect_code(0)?;
    assert_eq!(run.stdout.trim(), "[]");
    Ok(())
}

#[test]
fn a_dry_run_shows_the_request_and_sends_nothing() -> Test {
    let server = Emulated::start(CANARY)?;
    let sandbox = against(&server.url)?;
    let run = sandbox
        .run(["-o", "json", "--dry-run", "users", "create", "alice", "--nickname", "Alice"])?
        .expect_code(0)?;
    let preview = run.json()?;
    assert_eq!(preview["method"], "POST");
    assert_eq!(preview["url"], format!("{}/admin/clients", server.url));
    assert_eq!(preview["body"]["nickname"], "Alice");
    let list = sandbox.run(["-o", "json", "users", "list"])?.expect_code(0)?;
    assert_eq!(list.stdout.trim(), "[]");
    for args in [
        &["rooms", "delete", "lobby"][..],
        &["messages", "purge", "lobby"],
        &["tokens", "revoke", "alice", "--all"],
        &["messages", "send", "lobby", "--as", "alice", "Hello"],
        &["api", "POST", "/config", "-f", "a=b"],
        &["groups", "create", "--nickname", "G"],
    ] {
        let run = sandbox.run(["-o", "json", "--dry-run"].iter().chain(args))?.expect_code(0)?;
        assert!(run.json()?["method"].is_string(), "{run:?}");
    }
    Ok(())
}

#[test]
fn destructive_commands_need_yes_without_a_terminal() -> Test {
    let local = Local::start()?;
    local.json(&["rooms", "create", "lobby"])?;
    let run = local.run(&["rooms", "delete", "lobby"])?.expect_code(2)?;
    assert!(run.stderr.contains("--yes"), "{run:?}");
    local.run(&["messages", "purge", "lobby"])?.expect_code(2)?;
    local.run(&["tokens", "revoke", "alice", "--all"])?.expect_code(2)?;
    local.run(&["api", "DELETE", "/rooms/lobby"])?.expect_code(2)?;
    local.run(&["emulator", "reset"])?.expect_code(2)?;
    local.json(&["rooms", "get", "lobby"])?;
    local.run(&["rooms", "delete", "lobby", "--yes"])?.expect_code(0)?;
    local.run(&["rooms", "get", "lobby"])?.expect_code(3)?;
    Ok(())
}

#[test]
fn ctrl_c_during_a_change_says_that_its_outcome_is_unknown() -> Test {
    let server = BrokenServer::start(vec![Act::Hang])?;
    let sandbox = against(&server.url)?;
    for (args, outcome) in [
        (&["-o", "json", "messages", "send", "lobby", "--as", "alice", "Hello"][..], true),
        (&["-o", "json", "users", "list"], false),
    ] {
        let before = server.requests();
        let mut child = sandbox.command(args).spawn()?;
        while server.requests() == before && child.try_wait()?.is_none() {
            std::thread::yield_now();
        }
        let pid = child.id().to_string();
        std::process::Command::new("kill").args(["-INT", &pid]).status()?;
        let output = child.wait_with_output()?;
        assert_eq!(output.status.code(), Some(130), "{output:?}");
        let error: serde_json::Value = serde_json::from_slice(&output.stderr)?;
        assert_eq!(error["error"]["outcome"] == "unknown", outcome, "{error}");
    }
    Ok(())
}

#[test]
fn trouble_with_the_output_of_a_change_is_never_called_wrong_usage() -> Test {
    let local = Local::start()?;
    let run = local.run(&["-o", "json", "users", "create", "alice", "--fields", "nosuch"])?;
    let run = run.expect_code(0)?;
    assert_eq!(run.json()?["_id"], "alice", "the whole record is shown");
    assert!(run.stderr.contains("nosuch"), "{run:?}");
    let run = local.run(&["users", "create", "alice", "--jq", "error(\"x\")"])?.expect_code(1)?;
    assert!(run.stderr.contains("the request succeeded"), "{run:?}");
    local.run(&["users", "list", "--fields", "nosuch"])?.expect_code(2)?;
    Ok(())
}

#[test]
fn errors_are_json_however_the_format_was_asked_for() -> Test {
    let sandbox = sandbox()?.env("IMKIT_OUTPUT", "json");
    for args in [
        &["--env-file", "/nowhere", "users", "list"][..],
        &["--jq", ".[", "users", "list"],
        &["users", "get"],
        &["users", "list"],
    ] {
        let run = sandbox.run(args)?.expect_code(2)?;
        assert_eq!(run.error()?["error"]["exit"], 2);
    }
    let run = sandbox.env("IMKIT_COLOR", "bogus").run(["users", "list"])?.expect_code(2)?;
    run.error()?;
    Ok(())
}

#[test]
fn verbose_shows_requests_and_keeps_the_form_of_stderr() -> Test {
    let local = Local::start()?;
    let run = local.run(&["-v", "users", "list"])?.expect_code(0)?;
    assert!(run.stderr.contains("users.list") && run.stderr.contains("200"), "{run:?}");
    let run = local.run(&["-v", "-o", "json", "users", "get", "nobody"])?.expect_code(3)?;
    for line in run.stderr.lines() {
        let object: serde_json::Value = serde_json::from_str(line)?;
        assert!(object["trace"].is_string() || object["error"].is_object(), "{line}");
    }
    Ok(())
}
