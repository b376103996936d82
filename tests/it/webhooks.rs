//! `imkit webhooks` against real servers: rooms' settings here, the receiver and recordings below.

mod listen;
mod listener;
mod replay;

use serde_json::{Value, json};

use super::local::Local;
use super::{Error, Test, sandbox};

/// A local server with alice, bob and bot, and the room lobby of alice and bob.
fn lobby() -> Result<Local, Error> {
    let local = Local::start()?;
    for user in ["alice", "bob", "bot"] {
        local.json(&["users", "create", user])?;
    }
    local.json(&["rooms", "create", "lobby", "--member", "alice", "--member", "bob"])?;
    Ok(local)
}

/// Waits until the local server has told its webhooks everything, and answers its counts.
fn settle(local: &Local) -> Result<Value, Error> {
    local.json(&["api", "POST", "/_emulator/webhooks/settle", "--jq", ".result"])
}

#[test]
fn a_rooms_webhook_is_set_shown_and_taken_away() -> Test {
    let local = lobby()?;
    let url = "http://127.0.0.1:1/hook/6f1d2c9b8a7e4d35";
    let none = json!({"room": "lobby", "webhook": null, "botMode": false, "botState": null});
    assert_eq!(local.json(&["webhooks", "get", "lobby"])?, none);
    let set = json!({"room": "lobby", "webhook": url, "botMode": true, "botState": null});
    assert_eq!(local.json(&["webhooks", "set", "lobby", url])?, set);
    assert_eq!(local.json(&["webhooks", "get", "lobby"])?, set);
    let off = local.json(&["webhooks", "set", "lobby", url, "--no-bot-mode"])?;
    assert_eq!((&off["webhook"], &off["botMode"]), (&json!(url), &json!(false)));
    assert_eq!(local.json(&["webhooks", "clear", "lobby"])?, none);
    assert_eq!(local.json(&["webhooks", "get", "lobby"])?, none);

    local.run(&["webhooks", "get", "nowhere"])?.expect_code(3)?;
    for wrong in ["not-an-address", "ftp://x/", ""] {
        local.run(&["webhooks", "set", "lobby", wrong])?.expect_code(2)?;
    }
    let preview = local.json(&["--dry-run", "webhooks", "set", "lobby", url])?;
    assert_eq!(preview["body"], json!({"webhook": url, "botMode": true}));
    let preview = local.json(&["--dry-run", "webhooks", "clear", "lobby"])?;
    assert_eq!(preview["body"], json!({"webhook": "", "botMode": false}));
    assert_eq!(local.json(&["webhooks", "get", "lobby"])?, none);
    Ok(())
}

#[test]
fn samples_are_shown_before_they_are_sent_and_failures_have_their_codes() -> Test {
    let sandbox = sandbox()?;
    let trigger = |more: &[&str]| {
        let to = ["-o", "json", "webhooks", "trigger", "message", "--to", "http://127.0.0.1:1/x"];
        sandbox.run(to.iter().chain(more))
    };
    let preview = trigger(&["--dry-run", "--room", "r", "--text", "hi", "--set", "data.n:=1"])?;
    let body = &preview.expect_code(0)?.json()?["body"];
    assert_eq!((&body["event"], &body["roomID"]), (&json!("MESSAGE"), &json!("r")));
    assert_eq!((&body["data"]["message"], &body["data"]["n"]), (&json!("hi"), &json!(1)));
    trigger(&[])?.expect_code(7)?;
    trigger(&["--to", "https://127.0.0.1:1/x"])?.expect_code(2)?;
    sandbox
        .run(["webhooks", "trigger", "join", "--to", "https://127.0.0.1:1/x"])?
        .expect_code(7)?;
    trigger(&["--set", "data.message.deeper=1"])?.expect_code(2)?;
    sandbox.run(["webhooks", "trigger", "NO_EVENT", "--to", "http://x/"])?.expect_code(2)?;
    Ok(())
}
