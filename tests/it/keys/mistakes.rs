//! Common mistakes: what failed, for which input, and what to do next.

use imkit_keys::{Environment, KeyForm, PlainKey};

use crate::keys::{make, server, verify};
use crate::local::Local;
use crate::terminal::{self, Answer};
use crate::{Test, sandbox};

#[test]
fn what_is_typed_wrong_is_told_before_a_server_is_even_started() -> Test {
    let sandbox = sandbox()?;
    sandbox.file("leaked.txt", "nothing")?;
    let create = ["keys", "create", "--name", "x"];
    for (args, told) in [
        ([&create[..], &["--allow-ip", "10.0.0.0/99"]].concat(), "--allow-ip"),
        ([&create[..], &["--scope", "write orders"]].concat(), "--scope"),
        ([&create[..], &["--expires", "30"]].concat(), "30d"),
        ([&create[..], &["--expires", "0d"]].concat(), "ends at once"),
        (vec!["keys", "usage", "--since", "7"], "7d"),
        (vec!["keys", "exec", "--ttl", "15", "--", "true"], "15 of what?"),
        (vec!["keys", "list", "--json"], "'-o json'"),
        (vec!["keys", "watch", "--outcome", "bogus"], "malformed"),
        (vec!["keys", "revoke", "--yes"], "--owner"),
        (vec!["keys", "login", "--server", "https://keys.example"], "--root-key-file"),
        (vec!["keys", "login"], "--server URL"),
        (vec!["keys", "audit", "verify", "--contains", "7:abc"], "SEQ:HASH"),
        (vec!["keys", "show", "first key"], "imkit keys list"),
        (vec!["keys", "leak", "nonsense"], "\"nonsense\" is no id"),
        (vec!["keys", "leak", "leaked.txt"], "imkit keys leak - < FILE"),
        (vec!["keys", "start", "--control-addr", "9000"], "such as 127.0.0.1:9000"),
    ] {
        let run = sandbox.run(&args)?.expect_code(2)?;
        assert!(run.stderr.contains(told), "{run:?}");
    }
    let status = sandbox.run(["keys", "status", "-o", "json"])?.json()?;
    assert_eq!(status["state"], "stopped");
    Ok(())
}

#[test]
fn what_the_server_finds_wrong_is_told_by_the_option_that_was_typed() -> Test {
    let local = server()?;
    let made = make(&local, "a.key", &["--name", "ci", "--scope", "a:b"])?;
    let long = "x".repeat(600);
    let hash = "0".repeat(64);
    local.sandbox.file("old.csv", format!("name,sha256,scopes\nold,{hash},a:b\n"))?;
    let create = ["create", "--name", "x", "--scope", "a:b"];
    for (args, option) in [
        (
            [&create[..], &["--expires", "40000d"]].concat(),
            "--expires: 40000 days: 1 to 36500 are allowed; --expires",
        ),
        ([&create[..], &["--owner", &long]].concat(), "--owner: 600 characters"),
        ([&create[..], &["--resource", "clients"]].concat(), "--resource: "),
        (vec!["update", &made.id, "--expires", "40000d"], "--expires: 40000 days"),
        (vec!["rotate", &made.id, "--grace", "9000d"], "--grace: 9000d: at most 366d"),
        (vec!["update", &made.id, "--budget", "weight=0"], "--budget weight: 0 is too few"),
        (
            [&create[..], &["--budget", "guaranteed=5,ceiling=2"]].concat(),
            "--budget guaranteed: a guaranteed part of 5",
        ),
        (
            vec!["tail", "--operation", "message.send"],
            "--operation: no operation is called \"message.send\": did you mean messages.send?",
        ),
        (vec!["requests", "list", "--operation", "nosuch"], "--operation: no operation is called"),
        (vec!["disable", &made.id, "--reason", &long], "--reason: 600 characters"),
        (vec!["revoke", &made.id, "--reason", &long, "--yes"], "--reason: 600 characters"),
        (vec!["import", "old.csv", "--reason", &long], "--reason: 600 characters"),
        (vec!["verify", "--key-file", &made.file, "--operation", "no.such"], "--operation: "),
    ] {
        let run = local.sandbox.run(["keys"].iter().chain(&args).chain(&["-o", "json"]))?;
        let error = run.expect_code(2)?.error()?;
        let message = error["error"]["message"].as_str().unwrap_or_default();
        assert!(message.starts_with(option), "{args:?} {error}");
        assert_eq!(error["error"]["status"], 400, "{args:?} {error}");
    }
    verify(&local, &made, &[])?.expect_code(0)?;
    Ok(())
}

#[test]
fn a_scope_that_is_nearly_one_of_the_platforms_is_asked_back_and_taken() -> Test {
    let local = server()?;
    let made = ["--name", "ci", "--scope", "user:read,write:orders", "-o", "id", "--out", "a.key"];
    let run = local.sandbox.run(["keys", "create"].iter().chain(&made))?.expect_code(0)?;
    local.sandbox.guard(&std::fs::read_to_string(local.sandbox.path().join("a.key"))?);
    let asked = "warning: user:read is no scope of the platform; did you mean users:read?";
    assert!(run.stderr.contains(asked), "{run:?}");
    assert!(!run.stderr.contains("write:orders"), "{run:?}");
    let id = run.stdout.trim();
    let run = local.sandbox.run(["keys", "update", id, "--scope", "rooms:raed"])?.expect_code(0)?;
    assert!(run.stderr.contains("did you mean rooms:read?"), "{run:?}");
    assert_eq!(super::json(&local, &["show", id])?["scopes"], serde_json::json!(["rooms:raed"]));
    Ok(())
}

#[test]
fn what_cannot_be_read_or_run_is_told_with_what_to_do() -> Test {
    let sandbox = sandbox()?;
    for (args, code, told) in [
        (&["keys", "status", "--ready"][..], 1, "imkit keys start"),
        (&["keys", "verify", "--key-file", "no.key"], 1, "check that it is there"),
        (&["keys", "client", "inspect", "--file", "no.key"], 1, "check that it is there"),
        (&["keys", "scan", "nowhere", "--offline"], 1, "check the paths"),
    ] {
        let run = sandbox.run(args)?.expect_code(code)?;
        assert!(run.stderr.contains(told), "{run:?}");
    }
    let local = server()?;
    local.sandbox.file("script", "true")?;
    for (program, code, told) in [("./nowhere", 127, "PATH"), ("./script", 126, "chmod +x")] {
        let exec = ["keys", "exec", "--scopes", "a:b", "--", program];
        let run = local.sandbox.run(exec)?.expect_code(code)?;
        assert!(run.stderr.contains(told), "{run:?}");
    }
    Ok(())
}

#[test]
fn what_the_control_door_does_not_have_is_no_room_that_there_is_not() -> Test {
    let local = server()?;
    let caller = sandbox()?.env("IMKIT_BASE_URL", control(&local)?).env("IMKIT_API_KEY", "x");
    for args in [&["rooms", "exists", "r"][..], &["users", "get", "alice"]] {
        let run = caller.run(args)?.expect_code(1)?;
        assert!(run.stderr.contains("at the gateway (port 9001)"), "{run:?}");
    }
    Ok(())
}

#[test]
fn what_is_no_key_server_knows_no_key_and_that_is_not_said_of_the_key() -> Test {
    let local = server()?;
    let folder = local.sandbox.run(["keys", "status", "-o", "json"])?.json()?;
    let folder = folder["dataDir"].as_str().ok_or("no dataDir")?.to_owned();
    let root_key = std::path::Path::new(&folder).join("root-key");
    let root_key = root_key.to_str().ok_or("no path")?;
    for args in [&["list"][..], &["show", "7Gq2mXbR4tLz"]] {
        let at = ["--server", &local.url, "--root-key-file", root_key];
        let run = local.sandbox.run(["keys"].iter().chain(args).chain(&at))?.expect_code(1)?;
        assert!(run.stderr.contains("not what a key server answers"), "{run:?}");
    }
    Ok(())
}

#[test]
fn a_key_for_an_upstream_that_there_is_not_is_made_and_told() -> Test {
    let local = server()?;
    let told = "warning: there is no upstream acme: requests with this key are refused until";
    let create = ["keys", "create", "--name", "ci", "--scope", "a:b", "--upstream", "acme"];
    let more = ["--out", "a.key", "-o", "id", "--quiet"];
    let made = local.sandbox.run(create.iter().chain(&more))?.expect_code(0)?;
    local.sandbox.guard(&std::fs::read_to_string(local.sandbox.path().join("a.key"))?);
    assert!(made.stderr.contains(told), "{made:?}");
    let id = made.stdout.trim();
    let update = ["keys", "update", id, "--upstream", "acme"];
    let again = local.sandbox.run(update)?.expect_code(0)?;
    assert!(again.stderr.contains("imkit keys upstream add acme"), "{again:?}");
    let other = local.sandbox.run(["keys", "update", id, "--owner", "team"])?.expect_code(0)?;
    assert!(!other.stderr.contains("upstream"), "{other:?}");
    let test = ["keys", "create", "--env", "test", "--name", "x", "--upstream", "acme"];
    let test = local.sandbox.run(test.iter().chain(&["--exec", "cat"]))?.expect_code(0)?;
    assert!(!test.stderr.contains("no upstream"), "a test key goes to none: {test:?}");
    Ok(())
}

#[test]
fn a_key_that_was_not_made_is_not_warned_of_and_its_folder_is_asked_for() -> Test {
    let local = server()?;
    let create = ["keys", "create", "--name", "x"];
    let away = local.sandbox.run(create.iter().chain(&["--out", "nodir/x"]))?.expect_code(1)?;
    assert!(away.stderr.contains("make the folder first"), "{away:?}");
    assert!(!away.stderr.contains("warning"), "{away:?}");
    let long = "x".repeat(600);
    let refused = local.sandbox.run(create.iter().chain(&["--owner", &long]))?.expect_code(2)?;
    assert!(!refused.stderr.contains("warning"), "{refused:?}");
    let made = local.sandbox.run(create.iter().chain(&["--exec", "cat"]))?.expect_code(0)?;
    assert!(made.stderr.contains("the key has no scope"), "{made:?}");
    Ok(())
}

#[test]
fn a_revocation_that_met_no_key_does_not_read_as_done() -> Test {
    let local = server()?;
    make(&local, "a.key", &["--name", "ci", "--scope", "a:b", "--tag", "ci"])?;
    let typo = ["keys", "revoke", "--tag", "typo", "--yes", "--quiet"];
    for more in [&[][..], &["--dry-run"]] {
        let run = local.sandbox.run(typo.iter().chain(more))?.expect_code(0)?;
        assert_eq!(run.stderr.matches("no key matches: nothing was revoked").count(), 1, "{run:?}");
    }
    let tag = ["keys", "revoke", "--tag", "ci", "--yes"];
    let run = local.sandbox.run(tag)?.expect_code(0)?;
    assert!(!run.stderr.contains("no key matches"), "{run:?}");
    Ok(())
}

#[test]
fn a_start_that_asks_for_what_the_running_server_does_not_keep_is_refused() -> Test {
    let local = server()?;
    local.sandbox.run(["keys", "start"])?.expect_code(0)?;
    local.sandbox.run(["keys", "start", "--rate-limit", "off"])?.expect_code(0)?;
    for more in [
        &["--rate-limit", "7"][..],
        &["--ephemeral"],
        &["--trusted-proxy", "10.0.0.1"],
        &["--log-level", "debug"],
        &["--control-addr", "127.0.0.9:0"],
    ] {
        let run = local.sandbox.run(["keys", "start"].iter().chain(more))?.expect_code(5)?;
        assert!(run.stderr.contains(more[0]) && run.stderr.contains("imkit keys stop"), "{run:?}");
    }
    Ok(())
}

#[test]
fn a_key_on_the_command_line_is_never_repeated() -> Test {
    let sandbox = sandbox()?;
    let key = PlainKey::generate(KeyForm::Api(Environment::Live))?;
    let (text, id) = (key.expose(), key.id());
    let (cut, longer) = (&text[..45], format!("{text}x"));
    let secret = &text[25..40];
    let flag = format!("--key={text}");
    for args in [
        &["keys", "verify", text][..],
        &["keys", "verify", cut],
        &["keys", "verify", "--key", text],
        &["keys", "verify", &flag],
        &["keys", "list", "--status", text],
        &["keys", text],
        &[&longer],
        &["keys", "show", text],
        &["keys", "show", cut],
        &["keys", "leak", cut],
        &["keys", "verify", "--key-file", text],
        &["keys", "verify", "--key-env", text],
        &["keys", "rotation", "status", &longer],
    ] {
        for format in [&[][..], &["-o", "json"]] {
            let run = sandbox.run(format.iter().chain(args))?;
            assert!(run.code != 0, "{args:?}");
            let shown = format!("{}{}", run.stdout, run.stderr);
            assert!(!shown.contains(secret), "{args:?} {shown}");
        }
    }
    let run = sandbox.run(["keys", "verify", text])?.expect_code(2)?;
    assert!(run.stderr.contains(&format!("imk_live_{id}***")), "{run:?}");
    assert!(run.stderr.contains("Usage:"), "{run:?}");
    Ok(())
}

#[test]
fn an_answer_about_a_key_names_it() -> Test {
    let local = server()?;
    let made = make(&local, "a.key", &["--name", "ci", "--scope", "a:b"])?;
    let id = made.id.as_str();
    let live = local.sandbox.run(["keys", "delete", id, "--yes"])?.expect_code(5)?;
    assert!(live.stderr.starts_with(&format!("error: {id}: ")), "{live:?}");
    for args in [
        &["show"][..],
        &["update", "--name", "x"],
        &["disable"],
        &["enable"],
        &["rotate"],
        &["rotation", "status"],
        &["rotation", "finish", "--yes"],
        &["delete", "--yes"],
        &["usage"],
    ] {
        let run = local.sandbox.run(["keys"].iter().chain(args).chain(&["000000000000"]))?;
        let run = run.expect_code(3)?;
        assert!(run.stderr.starts_with("error: 000000000000: "), "{args:?} {run:?}");
        assert!(run.stderr.contains("imkit keys list"), "{args:?} {run:?}");
    }
    Ok(())
}

#[test]
fn a_root_key_that_is_refused_is_told_by_where_it_came_from() -> Test {
    let local = server()?;
    let url = control(&local)?;
    let made = make(&local, "a.key", &["--name", "ci", "--scope", "a:b"])?;
    let with =
        |file: &str| local.sandbox.run(["keys", "list", "--server", &url, "--root-key-file", file]);
    let other = with(&made.file)?.expect_code(4)?;
    assert!(other.stderr.contains("the file a.key is no root key"), "{other:?}");

    let root = ["--root", "--role", "auditor", "--name", "left"];
    let root = make(&local, "b.key", &root)?;
    with(&root.file)?.expect_code(0)?;
    local.sandbox.run(["keys", "revoke", &root.id, "--yes"])?.expect_code(0)?;
    let revoked = with(&root.file)?.expect_code(4)?;
    let told = "the root key from the file b.key: Invalid API key";
    assert!(revoked.stderr.contains(told), "{revoked:?}");
    assert!(revoked.stderr.contains("belongs to this server"), "{revoked:?}");

    let none = sandbox()?.run(["keys", "list", "--server", &url])?.expect_code(4)?;
    assert!(none.stderr.contains(&url) && none.stderr.contains("imkit keys login"), "{none:?}");
    Ok(())
}

#[test]
fn a_key_that_was_handed_over_and_one_that_was_deleted_are_shown_in_lines() -> Test {
    let local = server()?;
    let create = ["keys", "create", "--name", "ci", "--scope", "a:b", "--out", "a.key"];
    let made = local.sandbox.run(create)?.expect_code(0)?;
    local.sandbox.guard(&std::fs::read_to_string(local.sandbox.path().join("a.key"))?);
    assert!(!made.stdout.contains('{'), "{made:?}");
    let id = made.stdout.lines().find_map(|line| line.strip_prefix("id "));
    let id = id.ok_or("no id")?.trim();
    local.sandbox.run(["keys", "revoke", id, "--yes"])?.expect_code(0)?;
    let deleted = local.sandbox.run(["keys", "delete", id, "--yes"])?.expect_code(0)?;
    assert!(deleted.stdout.contains("\naudit_hash "), "{deleted:?}");
    assert!(!deleted.stdout.contains('{'), "{deleted:?}");
    Ok(())
}

#[test]
fn a_question_is_asked_again_until_its_answer_is_one() -> Test {
    let local = server()?;
    let argv = [env!("CARGO_BIN_EXE_imkit"), "keys", "create"];
    let answers = [
        Answer { to: "Name of the key", keys: "nightly\r" },
        Answer { to: "Who answers for it", keys: "\r" },
        Answer { to: "space chooses", keys: "\r" },
        Answer { to: "Scopes of your own", keys: "write orders\r" },
        Answer { to: "is no scope", keys: "write:orders\r" },
        Answer { to: "Works for", keys: "\r" },
        Answer { to: "At most", keys: "\r" },
        Answer { to: "Addresses", keys: "10.0.0.0/99\r" },
        Answer { to: "is no address", keys: "127.0.0.0/8\r" },
        Answer { to: "Make this key?", keys: "y\r" },
    ];
    let session = terminal::run(&local.sandbox, &argv, &[], &answers)?;
    assert_eq!(session.code, 0, "{}", session.screen);
    let keys = super::json(&local, &["list", "--name", "nightly"])?;
    assert_eq!(keys[0]["scopes"], serde_json::json!(["write:orders"]));
    assert_eq!(keys[0]["allowed_ips"], serde_json::json!(["127.0.0.0/8"]));
    Ok(())
}

fn control(local: &Local) -> Result<String, imkit_testkit::Error> {
    let status = local.sandbox.run(["-o", "json", "keys", "status"])?.expect_code(0)?.json()?;
    Ok(status["controlUrl"].as_str().ok_or("no controlUrl")?.to_owned())
}
