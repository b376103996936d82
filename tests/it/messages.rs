//! `imkit messages` beyond sending and the history of a room: all rooms, context, pinned, batches,
//! hiding, reactions.

use imkit_testkit::Error;
use serde_json::{Value, json};

use super::Test;
use super::local::Local;

/// A local server with alice and bob in the rooms lobby and attic, both of which alice owns, and
/// the ids of six messages of bob's, sent into them in turn.
fn world() -> Result<(Local, Vec<String>), Error> {
    let local = Local::start()?;
    for user in ["alice", "bob"] {
        local.json(&["users", "create", user, "--nickname", user])?;
    }
    for room in ["lobby", "attic"] {
        let members = ["--member", "alice", "--member", "bob", "--owner", "alice"];
        local.json(&[&["rooms", "create", room], &members[..]].concat())?;
    }
    let mut ids = Vec::new();
    for (n, room) in ["lobby", "attic"].into_iter().cycle().take(6).enumerate() {
        let sent = local.json(&["messages", "send", room, "--as", "bob", &n.to_string()])?;
        ids.push(sent["_id"].as_str().ok_or("no id")?.to_owned());
    }
    Ok((local, ids))
}

/// What the messages of a list say, in its order.
fn texts(list: &Value) -> Vec<&str> {
    let list = list.as_array().map(Vec::as_slice).unwrap_or_default();
    list.iter().filter_map(|message| message["message"].as_str()).collect()
}

#[test]
fn messages_of_all_rooms_are_listed_newest_first() -> Test {
    let (local, _) = world()?;
    let all = |more: &[&str]| local.json(&[&["messages", "list", "--all-rooms"], more].concat());
    assert_eq!(texts(&all(&[])?), ["5", "4", "3", "2", "1", "0"]);
    assert_eq!(texts(&all(&["--since", "1h", "--limit", "2"])?), ["5", "4"]);
    assert_eq!(all(&["--until", "1h"])?, json!([]));
    let run = local.run(&["messages", "list", "--all-rooms", "--limit", "2"])?.expect_code(0)?;
    assert!(run.stderr.contains("there are more"), "{run:?}");
    Ok(())
}

#[test]
fn options_of_one_list_are_refused_with_the_other() -> Test {
    let sandbox = super::sandbox()?;
    for args in [
        &["messages", "list"][..],
        &["messages", "list", "lobby", "--all-rooms"],
        &["messages", "list", "--all-rooms", "--before", "x"],
        &["messages", "list", "lobby", "--until", "1h"],
        &["messages", "hide"],
        &["messages", "hide", "m1", "--room", "lobby", "--sender", "bob"],
        &["messages", "hide", "--room", "lobby"],
        &["messages", "unhide", "--sender", "bob"],
    ] {
        sandbox.run(args)?.expect_code(2)?;
    }
    Ok(())
}

#[test]
fn a_message_is_shown_with_its_neighbours() -> Test {
    let (local, ids) = world()?;
    let context =
        |more: &[&str]| local.json(&[&["messages", "context", "lobby", &ids[2]], more].concat());
    assert_eq!(texts(&context(&[])?), ["4", "2", "0"]);
    assert_eq!(texts(&context(&["--after", "0"])?), ["2", "0"]);
    assert_eq!(texts(&context(&["--before", "0", "--after", "0"])?), ["2"]);
    local.run(&["messages", "context", "attic", &ids[2]])?.expect_code(3)?;
    Ok(())
}

#[test]
fn pinned_messages_are_listed() -> Test {
    let (local, ids) = world()?;
    local.json(&["messages", "pin", &ids[2]])?;
    let run = local.run(&["messages", "pinned", "lobby", "-o", "id"])?.expect_code(0)?;
    assert_eq!(run.stdout, format!("{}\n", ids[2]));
    assert_eq!(local.json(&["messages", "pinned", "attic"])?, json!([]));
    Ok(())
}

#[test]
fn a_batch_shows_what_it_sent() -> Test {
    let (local, _) = world()?;
    let body = json!({"sender": "alice", "messageType": "text", "message": "news",
        "paras": [{"room": "lobby"}, {"room": "attic"}]});
    let file = local.sandbox.file("batch.json", body.to_string())?;
    let file = file.to_str().ok_or("odd path")?;
    let sent = local.json(&["api", "POST", "/messages/batch", "--input", file])?;
    let batch = sent["result"]["batchID"].as_str().ok_or_else(|| sent.to_string())?.to_owned();
    let run = local.run(&["-o", "json", "messages", "batch-status", &batch])?.expect_code(0)?;
    assert_eq!(texts(&run.json()?), ["news", "news"]);
    let run = local.run(&["messages", "batch-status", &batch])?.expect_code(0)?;
    assert!(run.stderr.contains("2 messages") && run.stdout.contains("attic"), "{run:?}");
    local.run(&["messages", "batch-status", "nothing"])?.expect_code(3)?;
    Ok(())
}

#[test]
fn a_hidden_message_is_gone_for_users_until_it_is_shown() -> Test {
    let (local, ids) = world()?;
    let search = || -> Result<usize, Error> {
        let found = local.json(&["messages", "search", "2", "--as", "bob"])?;
        Ok(found.as_array().map_or(0, Vec::len))
    };
    assert_eq!(search()?, 1);
    local.run(&["messages", "hide", &ids[2], "--dry-run"])?.expect_code(0)?;
    assert_eq!(search()?, 1, "a dry run hides nothing");
    assert_eq!(local.json(&["messages", "hide", &ids[2]])?["isHidden"], true);
    assert_eq!(search()?, 0);
    assert_eq!(local.json(&["messages", "list", "lobby"])?.as_array().map(Vec::len), Some(3));
    assert_eq!(local.json(&["messages", "unhide", &ids[2]])?["isHidden"], false);
    assert_eq!(search()?, 1);
    Ok(())
}

#[test]
fn everything_of_a_sender_is_hidden_only_with_consent() -> Test {
    let (local, _) = world()?;
    let hide = ["messages", "hide", "--room", "lobby", "--sender", "bob"];
    let run = local.run(&hide)?.expect_code(2)?;
    assert!(run.stderr.contains("--yes"), "{run:?}");
    let hidden = local.json(&[&hide[..], &["--yes"]].concat())?;
    let expected = json!({"room": "lobby", "sender": "bob", "hidden": true, "changed": 3});
    assert_eq!(hidden, expected);
    let shown = ["messages", "unhide", "--room", "lobby", "--sender", "bob", "--yes"];
    assert_eq!(local.json(&shown)?["hidden"], false);
    Ok(())
}

#[test]
fn a_user_reacts_and_takes_it_back() -> Test {
    let (local, ids) = world()?;
    let me = |verb: &str, word: &str| {
        local.json(&["me", "--as", "alice", "messages", verb, &ids[0], word])
    };
    let message = me("react", "👍 +1")?;
    assert_eq!(message["reactions"], json!([{"client": "alice", "reaction": "👍 +1"}]));
    assert_eq!(me("unreact", "👍 +1")?["reactionCount"], 0);
    local.run(&["me", "--as", "alice", "messages", "react", &ids[0], ""])?.expect_code(2)?;
    Ok(())
}
