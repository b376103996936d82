//! `imkit api`, and what every command shares: formats, fields, jq, lists of many pages.

use serde_json::json;

use super::Test;
use super::local::Local;

#[test]
fn raw_requests_take_fields_bodies_and_pages() -> Test {
    let local = Local::start()?;
    let made =
        local.json(&["api", "POST", "/admin/clients", "-f", "_id=carol", "-f", "level:=3"])?;
    assert_eq!(made["result"]["level"], 3);
    let file = local.sandbox.file("body.json", r#"{"_id": "dave"}"#)?;
    local.json(&["api", "POST", "admin/clients", "--input", file.to_str().ok_or("path")?])?;
    let listed = local.json(&["api", "GET", "/admin/clients", "-f", "limit=1"])?;
    assert_eq!(listed["result"]["totalCount"], 2);
    assert_eq!(listed["result"]["data"].as_array().map(Vec::len), Some(1));
    let all = local.json(&["api", "GET", "/admin/clients", "--paginate", "-f", "limit=1"])?;
    assert_eq!(all.as_array().map(Vec::len), Some(2));
    let run = local.run(&["api", "GET", "/nowhere"])?.expect_code(3)?;
    assert!(run.stderr.contains("404") || run.stderr.contains("not found"), "{run:?}");
    Ok(())
}

#[test]
fn lists_longer_than_a_page_are_complete_and_limits_say_that_there_is_more() -> Test {
    let local = Local::start()?;
    let users: Vec<_> = (0..100).map(|n| json!({"_id": format!("user{n:03}")})).collect();
    let more: Vec<_> = (100..205).map(|n| json!({"_id": format!("user{n:03}")})).collect();
    for batch in [&users[..], &more[..99], &more[99..]] {
        let body = json!({ "data": batch }).to_string();
        let file = local.sandbox.file("batch.json", body)?;
        local.json(&[
            "api",
            "POST",
            "/admin/clients/list",
            "--input",
            file.to_str().ok_or("path")?,
        ])?;
    }
    let ids = local.run(&["-o", "id", "users", "list"])?.expect_code(0)?.stdout;
    assert_eq!(ids.lines().count(), 205);
    let run = local.run(&["-o", "id", "users", "list", "--limit", "5"])?.expect_code(0)?;
    assert_eq!(run.stdout.lines().count(), 5);
    assert!(run.stderr.contains("--limit all"), "{run:?}");
    let run = local.run(&["-o", "id", "users", "list", "--limit", "205"])?.expect_code(0)?;
    assert_eq!((run.stdout.lines().count(), run.stderr.as_str()), (205, ""));
    Ok(())
}

#[test]
fn a_rooms_history_is_listed_to_its_end_and_each_message_once() -> Test {
    let local = Local::start()?;
    local.json(&["users", "create", "alice"])?;
    local.json(&["rooms", "create", "lobby", "--member", "alice"])?;
    let key = local.key()?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let client =
            imkit_sdk::Client::builder().base_url(local.url.clone()).api_key(key).build()?;
        for number in 0..120 {
            let message = imkit_sdk::api::SendMessage::text("lobby", "alice", number.to_string());
            client.messages().send(message).await?;
        }
        Ok::<_, imkit_sdk::Error>(())
    })?;
    let all = local.run(&["messages", "list", "lobby", "--jq", ".[].message"])?.expect_code(0)?;
    let expected: Vec<String> = (0..120).rev().map(|n| n.to_string()).collect();
    assert_eq!(all.stdout.lines().collect::<Vec<_>>(), expected);
    let raw = local.json(&["api", "GET", "/rooms/lobby/messages/v3", "--paginate"])?;
    assert_eq!(raw.as_array().map(Vec::len), Some(120));
    let few = local.run(&["messages", "list", "lobby", "--limit", "3", "-o", "id"])?;
    assert_eq!(few.expect_code(0)?.stdout.lines().count(), 3);
    Ok(())
}

#[test]
fn every_format_prints_the_same_users() -> Test {
    let local = Local::start()?;
    local.json(&["users", "create", "007", "--nickname", "=1+1"])?;
    let print = |format: &str| -> Result<String, imkit_testkit::Error> {
        let run = local.run(&["-o", format, "users", "list", "--fields", "_id,nickname"])?;
        Ok(run.expect_code(0)?.stdout)
    };
    assert_eq!(print("csv")?, "_id,nickname\n007,'=1+1\n");
    assert_eq!(print("tsv")?, "_id\tnickname\n007\t=1+1\n");
    assert_eq!(print("ndjson")?, "{\"_id\":\"007\",\"nickname\":\"=1+1\"}\n");
    assert!(print("table")?.starts_with("ID"));
    assert!(print("yaml")?.contains("\"007\"") || print("yaml")?.contains("'007'"));
    assert_eq!(local.run(&["-o", "id", "users", "list"])?.stdout, "007\n");
    let run = local.run(&["users", "list", "--fields", "nope"])?.expect_code(2)?;
    assert!(run.stderr.contains("nickname"), "{run:?}");
    local.run(&["users", "list", "--jq", ".[] |"])?.expect_code(2)?;
    Ok(())
}

#[test]
fn every_verb_does_what_it_says() -> Test {
    let local = Local::start()?;
    for user in ["alice", "bob", "carol"] {
        local.json(&["users", "create", user, "--nickname", &user.to_uppercase()])?;
    }
    assert_eq!(local.run(&["-o", "id", "users", "find", "ALI"])?.stdout, "alice\n");
    assert_eq!(
        local.json(&["users", "update", "bob", "--nickname", "Bobby"])?["nickname"],
        "Bobby"
    );

    let group = local.json(&["groups", "create", "g", "--nickname", "G", "--member", "alice"])?;
    assert_eq!(group["members"], json!(["alice"]));
    let group = local.json(&[
        "groups",
        "update",
        "g",
        "--add-member",
        "bob",
        "--remove-member",
        "alice",
    ])?;
    assert_eq!((&group["members"], &group["nickname"]), (&json!(["bob"]), &json!("G")));
    assert_eq!(local.json(&["groups", "list"])?.as_array().map(Vec::len), Some(1));
    local.run(&["groups", "update", "nope", "--nickname", "x"])?.expect_code(3)?;

    local.json(&["rooms", "create", "r", "--member", "alice"])?;
    local.json(&["rooms", "update", "r", "--name", "Room", "--tag", "a", "--tag", "b"])?;
    let room = local.json(&["rooms", "get", "r"])?;
    assert_eq!((&room["name"], &room["roomTags"]), (&json!("Room"), &json!(["a", "b"])));
    local.run(&["rooms", "update", "r"])?.expect_code(2)?;
    assert_eq!(local.json(&["rooms", "freeze", "r"])?["status"], 0);
    assert_eq!(local.json(&["rooms", "unfreeze", "r"])?["status"], 1);
    local.json(&["rooms", "members", "add", "r", "bob", "carol"])?;
    local.json(&["rooms", "members", "remove", "r", "carol"])?;
    local.json(&["rooms", "members", "role", "r", "alice", "admin"])?;
    local.json(&["rooms", "members", "set", "r", "bob", "level:=3"])?;
    let members = local.json(&["rooms", "members", "list", "r"])?;
    assert_eq!(members[0]["properties"]["role"], "admin");
    assert_eq!(members[1]["properties"]["level"], 3);
    assert_eq!(members.as_array().map(Vec::len), Some(2));

    let sent = local.json(&["messages", "send", "r", "--as", "alice", "one"])?;
    let id = sent["_id"].as_str().ok_or("no id")?;
    assert_eq!(local.json(&["messages", "pin", id])?["pinned"], true);
    assert_eq!(local.json(&["messages", "unpin", id])?["pinned"], false);
    assert_eq!(local.json(&["messages", "recall", "r", id])?["messageType"], "recall");
    let deleted = local.json(&["messages", "delete", "r", id, "--yes"])?;
    assert_eq!(deleted["deletedCount"], 1);
    local.run(&["messages", "delete", "r", id, "--yes"])?.expect_code(3)?;
    let run = local.sandbox.run_with(
        ["--local", "messages", "send", "r", "--as", "alice", "--input", "-", "--jq", ".message"],
        "from a file\n",
    )?;
    assert_eq!(run.expect_code(0)?.stdout, "from a file\n");
    let purged = local.json(&["messages", "purge", "r", "--yes"])?;
    assert!(purged["deletedCount"].as_u64() >= Some(1), "{purged}");

    assert_eq!(local.json(&["monitor", "connections"])?["count"], 0);
    assert!(local.json(&["monitor", "stats"])?["totalRoomCount"].is_u64());
    let token = local.json(&["tokens", "issue", "alice"])?;
    assert!(token["token"].is_string());
    assert_eq!(local.json(&["tokens", "revoke", "alice", "--all", "--yes"])?["revokedTokens"], 1);
    Ok(())
}

#[test]
fn the_local_imkit_can_be_saved_reset_and_moved_in_time() -> Test {
    let local = Local::start()?;
    let token = local.json(&["users", "create", "alice", "--issue-token"])?["token"].clone();
    local.run(&["emulator", "snapshot", "before.json"])?.expect_code(0)?;
    local.run(&["emulator", "reset", "--yes"])?.expect_code(0)?;
    assert_eq!(local.json(&["users", "list"])?, json!([]));
    local.run(&["emulator", "restore", "before.json", "--yes"])?.expect_code(0)?;
    assert_eq!(local.json(&["users", "list"])?.as_array().map(Vec::len), Some(1));
    local.sandbox.file("broken.json", "{\"not\": \"a snapshot\"}")?;
    let run = local.run(&["emulator", "restore", "broken.json", "--yes"])?;
    assert_eq!(run.code, 1, "{run:?}");
    assert_eq!(local.json(&["users", "list"])?.as_array().map(Vec::len), Some(1));

    let token = token.as_str().ok_or("no token")?;
    let me = || user_request(&local, token);
    assert_eq!(me()?, 200);
    local.run(&["emulator", "clock", "advance", "8d"])?.expect_code(0)?;
    assert_eq!(me()?, 401, "an issued token lives 7 days");
    local.run(&["emulator", "clock", "reset"])?.expect_code(0)?;
    assert_eq!(me()?, 200);

    let fault = local.json(&["emulator", "faults", "add", "--status", "500", "--times", "0"])?;
    let id = fault["id"].to_string();
    assert_eq!(local.json(&["emulator", "faults", "list"])?.as_array().map(Vec::len), Some(1));
    local.run(&["emulator", "faults", "clear", id.trim_matches('"')])?.expect_code(0)?;
    assert_eq!(local.json(&["emulator", "faults", "list"])?, json!([]));
    local.run(&["emulator", "faults", "add"])?.expect_code(2)?;
    Ok(())
}

/// `GET /me` with a user's token, by curl; the status.
fn user_request(local: &Local, token: &str) -> Result<u16, imkit_testkit::Error> {
    let stats = local.key()?;
    let client_key = {
        let header = local.sandbox.file("header", format!("IM-API-KEY: {stats}\n"))?;
        let output = std::process::Command::new("curl")
            .args(["--silent", "--header", &format!("@{}", header.display())])
            .arg(format!("{}/admin/stats", local.url))
            .output()?;
        std::fs::remove_file(header)?;
        let stats: serde_json::Value = serde_json::from_slice(&output.stdout)?;
        stats["result"]["clientKey"].as_str().ok_or("no client key")?.to_owned()
    };
    let output = std::process::Command::new("curl")
        .args(["--silent", "--output", "/dev/null", "--write-out", "%{http_code}"])
        .args(["--header", &format!("IM-CLIENT-KEY: {client_key}")])
        .args(["--header", &format!("IM-Authorization: {token}")])
        .arg(format!("{}/me", local.url))
        .output()?;
    Ok(String::from_utf8_lossy(&output.stdout).parse()?)
}
