//! `imkit rooms` beyond create and read, and what a user does with rooms: existence, bans, mutes,
//! invitations, joining and reading.

use imkit_testkit::Error;
use serde_json::{Value, json};

use super::Test;
use super::local::Local;

/// A local server with alice, bob and carol; alice owns the lobby, in which bob is.
fn world() -> Result<Local, Error> {
    let local = Local::start()?;
    for user in ["alice", "bob", "carol"] {
        local.json(&["users", "create", user, "--nickname", user])?;
    }
    let lobby = ["rooms", "create", "lobby", "--owner", "alice", "--member", "alice"];
    local.json(&[&lobby[..], &["--member", "bob"]].concat())?;
    Ok(local)
}

fn as_user(local: &Local, user: &str, args: &[&str]) -> Result<Value, Error> {
    local.json(&[&["me", "--as", user], args].concat())
}

#[test]
fn a_room_that_is_not_there_is_printed_as_such_and_exits_3() -> Test {
    let local = world()?;
    let found = local.json(&["rooms", "exists", "lobby"])?;
    assert_eq!(found, json!({"_id": "lobby", "exists": true}));
    let run = local.run(&["-o", "json", "rooms", "exists", "loby"])?.expect_code(3)?;
    assert_eq!(run.json()?, json!({"_id": "loby", "exists": false}));
    assert!(run.error()?["error"]["message"].as_str().is_some_and(|text| text.contains("loby")));
    Ok(())
}

#[test]
fn bans_are_made_listed_and_lifted() -> Test {
    let local = world()?;
    let banned = local.json(&["rooms", "bans", "add", "lobby", "bob"])?;
    assert_eq!(
        (&banned["blockee"]["_id"], &banned["room"]["_id"]),
        (&json!("bob"), &json!("lobby"))
    );
    let again = local.json(&["rooms", "bans", "add", "lobby", "bob"])?;
    assert_eq!(again["blockee"]["_id"], "bob", "a repeated ban is no failure");
    let list = local.run(&["rooms", "bans", "list", "lobby", "-o", "id"])?.expect_code(0)?;
    assert_eq!(list.stdout, "bob\n");
    local.run(&["messages", "send", "lobby", "--as", "bob", "hi"])?.expect_code(4)?;
    local.run(&["rooms", "bans", "remove", "lobby", "bob"])?.expect_code(0)?;
    local.run(&["rooms", "bans", "remove", "lobby", "bob"])?.expect_code(3)?;
    local.run(&["messages", "send", "lobby", "--as", "bob", "hi"])?.expect_code(0)?;
    Ok(())
}

#[test]
fn a_dry_run_of_a_ban_shows_the_request_and_bans_nobody() -> Test {
    let local = world()?;
    let shown = local.json(&["rooms", "bans", "add", "lobby", "bob", "--dry-run"])?;
    assert_eq!(shown["operation"], "bans.add");
    assert_eq!(local.json(&["rooms", "bans", "list", "lobby"])?, json!([]));
    Ok(())
}

#[test]
fn a_room_is_muted_for_a_user() -> Test {
    let local = world()?;
    let muted = local.json(&["users", "notifications", "mute", "alice", "lobby"])?;
    assert_eq!(muted, json!({"_id": "alice", "room": "lobby", "muted": true}));
    assert_eq!(local.json(&["users", "get", "alice"])?["mute"], json!(["lobby"]));
    local.json(&["users", "notifications", "unmute", "alice", "lobby"])?;
    let run = local.run(&["users", "notifications", "unmute", "alice", "lobby"])?.expect_code(1)?;
    assert!(run.stderr.contains("ROOM_NOT_MUTED"), "{run:?}");
    Ok(())
}

#[test]
fn an_invitation_is_withdrawn_declined_or_accepted() -> Test {
    let local = world()?;
    let invite = || local.json(&["rooms", "members", "add", "lobby", "carol", "--invite"]);
    invite()?;
    let list = local.run(&["rooms", "invitations", "list", "lobby", "-o", "id"])?.expect_code(0)?;
    assert_eq!(list.stdout, "carol\n");
    let cancelled = local.json(&["rooms", "invitations", "cancel", "lobby", "carol", "bob"])?;
    assert_eq!(cancelled, json!({"room": "lobby", "remaining": 0}));

    invite()?;
    let mine = as_user(&local, "carol", &["invitations", "list"])?;
    assert_eq!(mine[0]["room"]["_id"], "lobby");
    let declined = as_user(&local, "carol", &["invitations", "decline", "lobby"])?;
    assert_eq!(declined, json!({"room": "lobby", "remaining": 0}));

    invite()?;
    local.json(&["rooms", "update", "lobby", "--opening", "false"])?;
    let joined = as_user(&local, "carol", &["rooms", "join", "lobby"])?;
    assert_eq!(joined["members"].as_array().map(Vec::len), Some(3));
    assert_eq!(as_user(&local, "carol", &["invitations", "list"])?, json!([]));
    Ok(())
}

#[test]
fn a_user_makes_rooms_and_lists_them_by_id() -> Test {
    let local = world()?;
    let create = ["rooms", "create", "kitchen", "--name", "Kitchen", "--member", "bob"];
    let room = as_user(&local, "carol", &create)?;
    assert_eq!((&room["name"], &room["owner"]), (&json!("Kitchen"), &json!("carol")));
    let create = ["rooms", "create", "garden", "--member", "bob", "--invite"];
    let room = as_user(&local, "carol", &create)?;
    assert_eq!(room["members"].as_array().map(Vec::len), Some(1));
    as_user(&local, "carol", &["rooms", "create", "--type", "direct", "--member", "bob"])?;
    let ids = as_user(&local, "carol", &["rooms", "ids"])?;
    assert_eq!(ids.as_array().map(Vec::len), Some(3));
    let run = local.run(&["me", "--as", "alice", "rooms", "ids", "-o", "id"])?.expect_code(0)?;
    assert_eq!(run.stdout, "lobby\n");
    let run = local.run(&["me", "--as", "carol", "rooms", "create", "garden"])?;
    run.expect_code(5)?;
    Ok(())
}

#[test]
fn reading_a_room_lowers_its_unread_count() -> Test {
    let local = world()?;
    let mut ids = Vec::new();
    for text in ["one", "two", "three"] {
        let sent = local.json(&["messages", "send", "lobby", "--as", "bob", text])?;
        ids.push(sent["_id"].as_str().ok_or("no id")?.to_owned());
    }
    assert_eq!(as_user(&local, "alice", &["badge"])?["badge"], 3);
    let read = as_user(&local, "alice", &["rooms", "read", "lobby", &ids[1]])?;
    assert_eq!(read, json!({"_id": "lobby", "lastRead": ids[1], "unread": 1}));
    assert_eq!(as_user(&local, "alice", &["badge"])?["badge"], 1);
    local.run(&["me", "--as", "alice", "rooms", "read", "lobby", "nothing"])?.expect_code(3)?;
    Ok(())
}
