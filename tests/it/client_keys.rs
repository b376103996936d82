//! `imkit keys client` by the real binary: issued, shown, listed, inspected, replaced, revoked.

use std::io::{BufRead as _, BufReader};
use std::process::Command;

use imkit_testkit::Error;
use serde_json::{Value, json};

use super::local::Local;
use super::{CANARY, Test, sandbox};

/// The platform's published sample, whose readable part holds an API key.
const SAMPLE: &str = "eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9.\
    eyJhcGlLZXkiOiIySllwWWhEYVFsSVFsRFN2VkxDTExvMk1QekZmVm05allweHcydnVCcm1rPSIsImNyZWF0ZUF0Ijox\
    NTkxOTcyNTc2NDE0LCJjbGllbnRJZCI6IjJiM2JkNWNjLTRhODYtNGE0MC1hMTU0LTE2NDA0MDE0ZGE4OCJ9.\
    bdIWOcPfDrNuLRszgtrQDaQiow_X-WolzjDhtiLEED8";

fn server() -> Result<Local, Error> {
    let sandbox = sandbox()?.store("root-key");
    Local::start_in(sandbox, &["--rate-limit", "off"])
}

/// Runs a verb with `-o json` that must succeed.
fn json(local: &Local, args: &[&str]) -> Result<Value, Error> {
    let command = ["keys", "client"].iter().chain(args).chain(&["-o", "json"]);
    local.sandbox.run(command)?.expect_code(0)?.json()
}

#[test]
fn a_client_key_lives_from_its_issue_to_its_revocation() -> Test {
    let local = server()?;
    let issue = ["issue", "--app", "chat", "--domain", "Chat.Example", "--claim", "team=web"];
    let made = json(&local, &issue)?;
    assert_eq!(made["status"], "active");
    assert_eq!(
        (&made["environment"], &made["domains"]),
        (&json!("live"), &json!(["chat.example"]))
    );
    let (id, text) = (made["id"].as_str().ok_or("no id")?, made["client_key"].as_str().ok_or("")?);

    let shown = json(&local, &["show", id])?;
    assert_eq!(
        (&shown["client_key"], &shown["claims"]["team"]),
        (&made["client_key"], &json!("web"))
    );
    let run = local.sandbox.run(["keys", "client", "issue", "--app", "chat"])?;
    let run = run.expect_code(5)?;
    assert!(run.stderr.contains("--replace") && run.stderr.contains("--grace"), "{run:?}");

    let replace = ["issue", "--app", "chat", "--replace", "--grace", "24h", "--reason", "rotation"];
    let new = json(&local, &replace)?;
    assert_eq!(
        (&new["replaced"]["id"], &new["replaced"]["status"]),
        (&json!(id), &json!("ending"))
    );
    let listed = json(&local, &["list", "--app", "chat"])?;
    let listed = listed.as_array().ok_or("no list")?;
    assert_eq!((listed.len(), &listed[0]["id"]), (2, &new["id"]));

    let run = local.sandbox.run(["keys", "client", "revoke", id])?;
    run.expect_code(2)?;
    assert_eq!(json(&local, &["show", id])?["status"], "ending", "nobody agreed");
    let revoked = json(&local, &["revoke", id, "--reason", "leaked", "--yes"])?;
    assert_eq!(revoked["status"], "revoked");
    assert!(revoked["receipt"]["rev"].is_u64(), "{revoked}");

    let inspected = json(&local, &["inspect", text, "--check"])?;
    assert_eq!(
        (&inspected["issued_here"], &inspected["status"]),
        (&json!(true), &json!("revoked"))
    );
    let audit = ["keys", "audit", "list", "--target", id, "-o", "json"];
    let audit = local.sandbox.run(audit)?.expect_code(0)?.json()?;
    assert_eq!(
        (&audit[0]["event"], &audit[0]["reason"]),
        (&json!("client_key.revoked"), &json!("leaked"))
    );
    let wrong = local.sandbox.run(["keys", "client", "show", "7Gq2mXbR4tLz"])?.expect_code(2)?;
    assert!(wrong.stderr.contains("ck_"), "{wrong:?}");
    Ok(())
}

#[test]
fn an_application_without_an_upstream_is_told() -> Test {
    let local = server()?;
    let run = local.sandbox.run(["keys", "client", "issue", "--app", "chat"])?.expect_code(0)?;
    let told = "there is no upstream chat: requests with this key are refused until there is one";
    assert!(run.stderr.contains(told), "{run:?}");
    assert!(run.stderr.contains("imkit keys upstream add chat --url URL"), "{run:?}");
    for args in [&["--app", "shop", "--env", "test"][..], &[]] {
        let issue = ["keys", "client", "issue"].iter().chain(args);
        let run = local.sandbox.run(issue)?.expect_code(0)?;
        assert!(!run.stderr.contains("no upstream"), "the stand-in needs none: {run:?}");
    }
    Ok(())
}

#[test]
fn a_client_key_is_watched() -> Test {
    let local = server()?;
    let made = json(&local, &["issue"])?;
    let id = made["id"].as_str().ok_or("no id")?;
    let mut watch = local.sandbox.command(["keys", "watch", "--key", id]).spawn()?;
    let mut talk = BufReader::new(watch.stderr.take().ok_or("no stderr")?);
    let mut note = String::new();
    talk.read_line(&mut note)?;
    Command::new("kill").args(["-INT", &watch.id().to_string()]).status()?;
    assert_eq!(watch.wait()?.code(), Some(0), "{note}");
    assert!(note.contains("following"), "{note}");
    Ok(())
}

#[test]
fn a_client_key_outlives_a_restart_of_its_server() -> Test {
    let local = server()?;
    let made = json(&local, &["issue"])?;
    assert_eq!((&made["application"], &made["environment"]), (&json!("local"), &json!("test")));
    local.sandbox.run(["keys", "stop"])?.expect_code(0)?;
    local.sandbox.run(["keys", "start"])?.expect_code(0)?;
    let id = made["id"].as_str().ok_or("no id")?;
    assert_eq!(json(&local, &["show", id])?["client_key"], made["client_key"]);
    Ok(())
}

#[test]
fn secrets_in_claims_are_refused_and_not_repeated() -> Test {
    let local = server()?;
    local.sandbox.guard(CANARY);
    let run = local.sandbox.run(["keys", "client", "issue", "--claim", "apiKey=hidden-canary"])?;
    let run = run.expect_code(2)?;
    assert!(run.stderr.contains("--claim") && !run.stderr.contains("hidden-canary"), "{run:?}");
    let claim = format!("x={CANARY}");
    let run = local.sandbox.run(["keys", "client", "issue", "--claim", &claim])?;
    run.expect_code(2)?;
    Ok(())
}

#[test]
fn any_client_key_is_inspected_without_a_server() -> Test {
    let alone = sandbox()?;
    let run = alone.run(["keys", "client", "inspect", SAMPLE, "-o", "json"])?.expect_code(8)?;
    assert!(run.stderr.contains(r#""code":"credentials_found""#), "{run:?}");
    let read = run.json()?;
    assert_eq!(read["claims"]["clientId"], "2b3bd5cc-4a86-4a40-a154-16404014da88");
    assert_eq!(read["claims"].get("apiKey"), None);
    assert!(run.stderr.contains("apiKey"), "{run:?}");
    assert!(!format!("{run:?}").replace(SAMPLE, "").contains("2JYpYhDa"), "{run:?}");

    // The API key of the pages is nearly the one in their client key.
    let keyed = sandbox()?
        .env("IMKIT_API_KEY", "MjJZcFlIRGFRbElRbERTdlZMQ0xMbzJNUHpGZlZtOWpZcHh3MnZ1QnJtaz0=");
    let path = keyed.file("client.key", format!("{SAMPLE}\n"))?;
    let path = path.to_str().ok_or("no path")?.to_owned();
    let run = keyed.run(["keys", "client", "inspect", "--file", &path])?.expect_code(8)?;
    assert!(run.stderr.contains("characters"), "{run:?}");
    let run = keyed.run_with(["keys", "client", "inspect", "-"], SAMPLE)?.expect_code(8)?;
    assert!(run.stdout.contains("HS256"), "{run:?}");

    let bad = alone.run(["keys", "client", "inspect", "hidden-canary.x"])?.expect_code(2)?;
    assert!(!bad.stderr.contains("hidden-canary"), "{bad:?}");
    Ok(())
}
