//! The platform's basic integration guide: two users, a room, a message. By the command line, by
//! the SDK, and by plain curl.

use std::process::Command;

use imkit_sdk::Client;
use imkit_sdk::api::{CreateRoom, SendMessage, TokenGrant, UpsertUser};
use imkit_testkit::Error;
use serde_json::{Value, json};

use super::Test;
use super::local::Local;

#[test]
fn by_the_command_line() -> Test {
    let local = Local::start()?;
    let alice =
        local.json(&["users", "create", "alice", "--nickname", "Alice", "--issue-token"])?;
    assert!(alice["token"].is_string());
    local.json(&["users", "create", "bob", "--nickname", "Bob", "--issue-token"])?;
    let room = local.json(&[
        "rooms", "create", "lobby", "--name", "Lobby", "--member", "alice", "--member", "bob",
    ])?;
    assert_eq!(room["_id"], "lobby");
    let sent = local.json(&["messages", "send", "lobby", "--as", "alice", "Hello"])?;
    assert_eq!(sent["message"], "Hello");
    let listed = local.json(&["messages", "list", "lobby"])?;
    assert_eq!(listed[0]["_id"], sent["_id"]);
    assert_eq!(listed[0]["sender"]["nickname"], "Alice");
    let members = local.json(&["rooms", "members", "list", "lobby"])?;
    assert_eq!(members.as_array().map(Vec::len), Some(2));
    Ok(())
}

#[test]
fn by_the_sdk() -> Test {
    let local = Local::start()?;
    let key = local.key()?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let client = Client::builder().base_url(local.url.clone()).api_key(key).build()?;
        let alice = UpsertUser::new("alice").nickname("Alice").token(TokenGrant::Issue);
        assert!(client.users().create(alice).await?.token.is_some());
        client.users().create(UpsertUser::new("bob").token(TokenGrant::Issue)).await?;
        let room = client.rooms().create(CreateRoom::group(["alice", "bob"]).id("lobby")).await?;
        let sent = client.messages().send(SendMessage::text(&room.id, "alice", "Hello")).await?;
        assert_eq!(sent.text(), "Hello");
        Ok(())
    })
}

#[test]
fn by_plain_curl_with_the_documented_forms() -> Test {
    let local = Local::start()?;
    let key = local.key()?;
    let post = |path: &str, body: Value| curl(&local, &key, path, &body);

    let alice = post(
        "/admin/clients",
        json!({"_id": "alice", "nickname": "Alice", "issueAccessToken": true}),
    )?;
    assert_eq!(alice["RC"], 0);
    assert_eq!(alice["RM"], "OK");
    assert_eq!(alice["result"]["_id"], "alice");
    assert!(alice["result"]["token"].is_string() && alice["result"]["expirationDate"].is_string());
    post("/admin/clients", json!({"_id": "bob", "nickname": "Bob", "issueAccessToken": true}))?;

    let room = post(
        "/rooms/",
        json!({"_id": "lobby", "name": "Lobby", "roomType": "group", "members": ["alice", "bob"]}),
    )?;
    assert_eq!(room["result"]["members"], json!(["alice", "bob"]));
    assert_eq!(room["result"]["status"], 1);
    assert!(room["result"]["createdTimeMS"].is_i64());

    let sent = post(
        "/messages",
        json!({"room": "lobby", "sender": "alice", "message": "Hello", "messageType": "text"}),
    )?;
    assert_eq!(sent["result"]["message"], "Hello");
    assert_eq!(sent["result"]["_id"].as_str().map(str::len), Some(24));

    let wrong = curl(&local, "not-the-key", "/messages", &json!({}))?;
    assert_eq!(
        wrong,
        json!({"error": "INVALID_API_KEY", "message": "The provided API key is invalid or expired"})
    );
    Ok(())
}

/// The key goes in by a file, so that it is in no process list.
fn curl(local: &Local, key: &str, path: &str, body: &Value) -> Result<Value, Error> {
    let header = tempfile::NamedTempFile::new()?;
    std::fs::write(header.path(), format!("IM-API-KEY: {key}\n"))?;
    let output = Command::new("curl")
        .args(["--silent", "--show-error", "--max-time", "10"])
        .args(["--header", "Content-Type: application/json", "--header"])
        .arg(format!("@{}", header.path().display()))
        .args(["--data", &body.to_string(), &format!("{}{path}", local.url)])
        .output()?;
    serde_json::from_slice(&output.stdout)
        .map_err(|error| format!("{error}: {}", String::from_utf8_lossy(&output.stderr)).into())
}
