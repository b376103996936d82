//! No credential is seen anywhere but in its store. The sandbox searches every byte of every run of
//! every test; these tests make the runs that would leak first.

use std::io::Read;

use imkit_testkit::{Act, BrokenServer, Canary, Emulated};
use serde_json::json;

use super::local::Local;
use super::{CANARY, Test, against};

#[test]
fn verbose_output_holds_no_key_and_no_token() -> Test {
    let server = Emulated::start(CANARY)?;
    let sandbox = against(&server.url)?;
    let token = sandbox.file("token", "canary-token-that-nobody-sees")?;
    let token = token.to_str().ok_or("path")?.to_owned();
    let sandbox = sandbox.store("token");
    sandbox.guard("canary-token-that-nobody-sees");
    sandbox.run(["-vvv", "users", "create", "alice"])?.expect_code(0)?;
    let run = sandbox
        .run(["-vvv", "tokens", "set", "alice", "--token-file", &token, "--expires", "1d"])?
        .expect_code(0)?;
    assert!(run.stderr.contains("tokens.set"), "{run:?}");
    sandbox
        .run(["--dry-run", "tokens", "assign", "alice", "--token-file", &token, "--expires", "1d"])?
        .expect_code(0)?;
    sandbox.run(["-vvv", "tokens", "revoke", "alice", "--token-file", &token])?.expect_code(0)?;
    Ok(())
}

#[test]
fn statistics_are_shown_without_the_keys_that_the_platform_puts_in() -> Test {
    let server = Emulated::start(CANARY)?;
    let sandbox = against(&server.url)?;
    for args in [
        &["-o", "json", "monitor", "stats"][..],
        &["-o", "yaml", "-vvv", "monitor", "stats"],
        &["api", "GET", "/admin/stats"],
        &["api", "GET", "/admin/stats", "--jq", ".result.apiKey"],
    ] {
        let run = sandbox.run(args)?.expect_code(0)?;
        assert!(!run.stdout.contains("eyJ"), "the client key: {run:?}");
    }
    Ok(())
}

#[test]
fn a_server_that_echoes_the_key_cannot_make_us_show_it() -> Test {
    let encoded = CANARY.replace('+', "%2B").replace('=', "%3D").replace('/', "%2F");
    for text in [CANARY, &encoded] {
        let body =
            json!({"error": "INVALID_API_KEY", "message": format!("bad key {text}")}).to_string();
        let answer = format!(
            "HTTP/1.1 401 Unauthorized\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}",
            body.len()
        );
        let html =
            format!("HTTP/1.1 500 No\r\nContent-Length: {}\r\n\r\n<b>{text}</b>", text.len() + 7);
        for act in [answer, html] {
            let server = BrokenServer::start(vec![Act::Answer(act)])?;
            let sandbox = against(&server.url)?;
            let run = sandbox.run(["-vvv", "--max-wait", "1s", "users", "list"])?;
            assert_ne!(run.code, 0);
            sandbox.run(["-o", "json", "--max-wait", "1s", "users", "list"])?;
        }
    }
    Ok(())
}

#[test]
fn the_key_is_in_no_process_list() -> Test {
    let server = BrokenServer::start(vec![Act::Hang])?;
    let sandbox = against(&server.url)?;
    let mut child = sandbox.command(["-vv", "users", "list"]).spawn()?;
    // The request is under way once the server has it.
    while server.requests() == 0 && child.try_wait()?.is_none() {
        std::thread::yield_now();
    }
    let mut line = Vec::new();
    std::fs::File::open(format!("/proc/{}/cmdline", child.id()))?.read_to_end(&mut line)?;
    child.kill()?;
    child.wait()?;
    assert!(!line.is_empty());
    assert_eq!(Canary::new(CANARY).found_in(&line), None);
    Ok(())
}

#[test]
fn the_local_servers_log_and_process_list_hold_no_key() -> Test {
    let local = Local::start()?;
    local.json(&["users", "create", "alice", "--issue-token"])?;
    local.run(&["-vvv", "users", "list"])?.expect_code(0)?;
    let run = local.sandbox.run(["keys", "logs", "--lines", "1000"])?.expect_code(0)?;
    let canary = Canary::new(&local.key()?);
    assert_eq!(canary.found_in(run.stdout.as_bytes()), None);
    for file in ["cmdline", "environ"] {
        let bytes = std::fs::read(format!("/proc/{}/{file}", local.pid))?;
        assert_eq!(canary.found_in(&bytes), None);
    }
    Ok(())
}

#[test]
fn a_key_that_cannot_be_a_header_is_refused_unseen() -> Test {
    let server = Emulated::start(CANARY)?;
    for key in ["canary-with-\nline-break", "canary-mit-ümlaut", "   ", "canary\u{7f}delete"] {
        let sandbox = against(&server.url)?.env("IMKIT_API_KEY", key);
        if key.trim().len() > 8 {
            sandbox.guard(key);
        }
        let run = sandbox.run(["-vvv", "users", "list"])?;
        assert_ne!(run.code, 0);
    }
    Ok(())
}
