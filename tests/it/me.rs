//! `imkit me`: where the credential of a user comes from, and what a user does with it.

use imkit_testkit::{Emulated, Error, Sandbox};
use serde_json::{Value, json};

use super::local::Local;
use super::{CANARY, Test, sandbox};

/// A local server with alice, bob and carol; alice and bob are in the lobby, where bob wrote twice.
fn world() -> Result<Local, Error> {
    let local = Local::start()?;
    for user in ["alice", "bob", "carol"] {
        local.json(&["users", "create", user, "--nickname", user])?;
    }
    let lobby = ["rooms", "create", "lobby", "--name", "Lobby", "--tag", "public"];
    local.json(&[&lobby[..], &["--member", "alice", "--member", "bob"]].concat())?;
    local.json(&["groups", "create", "team", "--nickname", "Team", "--member", "alice"])?;
    for text in ["Hello", "Anybody here?"] {
        local.json(&["messages", "send", "lobby", "--as", "bob", text])?;
    }
    Ok(local)
}

/// Runs `imkit me` as alice, which must succeed.
fn alice(local: &Local, args: &[&str]) -> Result<Value, Error> {
    local.json(&[&["me", "--as", "alice"], args].concat())
}

/// How many tokens the local server knows.
fn tokens(local: &Local) -> Result<usize, Error> {
    local.run(&["emulator", "snapshot", "state.json"])?.expect_code(0)?;
    let state = std::fs::read(local.sandbox.path().join("state.json"))?;
    let state: Value = serde_json::from_slice(&state)?;
    Ok(state["documents"]["token"].as_object().map_or(0, serde_json::Map::len))
}

/// A real server as far as the binary knows: its application has alice, whose token is returned.
fn remote() -> Result<(Emulated, Sandbox, String), Error> {
    let server = Emulated::start(CANARY)?;
    let sandbox = sandbox()?.env("IMKIT_BASE_URL", &server.url);
    let admin = super::against(&server.url)?;
    let issue = ["-o", "json", "users", "create", "alice", "--issue-token"];
    let token = admin.run_revealing(issue)?.expect_code(0)?.json()?;
    let token = token["token"].as_str().ok_or("no token")?.to_owned();
    sandbox.guard(&token);
    Ok((server, sandbox, token))
}

#[test]
fn speaking_as_a_user_of_the_local_server_leaves_no_token_behind() -> Test {
    let local = world()?;
    assert_eq!(alice(&local, &["get"])?["_id"], "alice");
    assert_eq!(local.json(&["me", "get", "--as", "bob"])?["_id"], "bob");
    assert_eq!(tokens(&local)?, 0);
    // Also when the command fails, and when the server's clock is far away.
    local.run(&["me", "--as", "alice", "rooms", "mute", "nowhere"])?.expect_code(3)?;
    local.run(&["emulator", "clock", "set", "2040-01-01T00:00:00Z"])?.expect_code(0)?;
    assert_eq!(alice(&local, &["get"])?["_id"], "alice");
    assert_eq!(tokens(&local)?, 0);
    let run = local.run(&["me", "--as", "alcie", "get"])?.expect_code(3)?;
    assert!(run.stderr.contains("users create alcie"), "{run:?}");
    let users = local.json(&["users", "list"])?;
    assert_eq!(users.as_array().map(Vec::len), Some(3), "a typo makes no account");
    Ok(())
}

#[test]
fn a_dry_run_as_a_user_shows_the_request_and_has_no_token_issued() -> Test {
    let local = world()?;
    let run = ["--dry-run", "-o", "json", "me", "--as", "alice", "rooms", "mute", "lobby"];
    let preview = local.run(&run)?.expect_code(0)?.json()?;
    assert_eq!(
        (&preview["method"], &preview["operation"]),
        (&json!("POST"), &json!("me.mute_room"))
    );
    assert_eq!(tokens(&local)?, 0);
    assert_eq!(alice(&local, &["get"])?.get("mute"), None);
    let refused = local.run(&["--read-only", "me", "--as", "alice", "get"])?.expect_code(1)?;
    assert!(refused.stderr.contains("--read-only"), "{refused:?}");
    assert_eq!(tokens(&local)?, 0);
    Ok(())
}

#[test]
fn a_real_server_gets_the_client_key_and_the_users_own_token() -> Test {
    let (server, sandbox, token) = remote()?;
    let key = server.emulator.client_key().to_owned();
    sandbox.guard(&key);
    let get = ["-o", "id", "-vv", "me", "get"];
    let run = sandbox.run(get)?.expect_code(4)?;
    assert!(
        run.stderr.contains("IMKIT_CLIENT_KEY") && run.stderr.contains("client_key"),
        "{run:?}"
    );
    let sandbox = sandbox.env("IM_CLIENT_KEY", &key);
    let run = sandbox.run(get)?.expect_code(4)?;
    assert!(run.stderr.contains("IMKIT_USER_TOKEN"), "{run:?}");

    let file = sandbox.file("token", format!("{token}\r\n"))?;
    let file = file.to_str().ok_or("path")?;
    let sandbox = sandbox.store("token");
    let from_file = sandbox.run(["-o", "id", "me", "--token-file", file, "get"])?.expect_code(0)?;
    assert_eq!(from_file.stdout, "alice\n");
    let from_pipe = sandbox.run_with(["-o", "id", "me", "get", "--token-stdin"], &token)?;
    assert_eq!(from_pipe.expect_code(0)?.stdout, "alice\n");
    let sandbox = sandbox.env("IM_AUTHORIZATION", &token);
    let run = sandbox.run(get)?.expect_code(0)?;
    assert_eq!(run.stdout, "alice\n");
    assert!(run.stderr.contains("me.get"), "{run:?}");
    Ok(())
}

#[test]
fn a_profile_may_hold_the_client_key_for_its_own_server() -> Test {
    let (server, sandbox, token) = remote()?;
    let config = sandbox.path().join("home/.config/imkit");
    std::fs::create_dir_all(&config)?;
    let key = server.emulator.client_key();
    let text = format!("[profiles.app]\nbase_url = {:?}\nclient_key = {key:?}\n", server.url);
    std::fs::write(config.join("config.toml"), text)?;
    let sandbox = sandbox.without("IMKIT_BASE_URL").env("IMKIT_USER_TOKEN", &token);
    let run = sandbox.run(["-p", "app", "-o", "id", "me", "get"])?.expect_code(0)?;
    assert_eq!(run.stdout, "alice\n");
    let shown = sandbox.run(["-p", "app", "profiles", "show"])?.expect_code(0)?;
    assert!(shown.stdout.contains("client_key") && !shown.stdout.contains(key), "{shown:?}");
    let other = ["-p", "app", "--base-url", "http://127.0.0.1:9", "me", "get"];
    let run = sandbox.run(other)?.expect_code(4)?;
    assert!(run.stderr.contains("no client key"), "{run:?}");
    Ok(())
}

#[test]
fn credentials_that_contradict_each_other_or_are_none_are_refused() -> Test {
    let (server, sandbox, token) = remote()?;
    let run = sandbox.run(["me", "--as", "alice", "get"])?.expect_code(2)?;
    assert!(run.stderr.contains("sessions") && run.stderr.contains("--token-file"), "{run:?}");
    for args in [
        &["--local", "me", "--as", "alice", "get", "--token-stdin"][..],
        &["--local", "me", "--as", "alice", "--token-file", "x", "get"],
        &["--local", "me", "--token-stdin", "--api-key-stdin", "get"],
    ] {
        sandbox.run(args)?.expect_code(2)?;
    }
    let sandbox = sandbox.env("IMKIT_CLIENT_KEY", server.emulator.client_key());
    let two_lines = format!("{token}\n{token}\n");
    let run = sandbox.run_with(["me", "--token-stdin", "get"], two_lines)?.expect_code(2)?;
    assert!(run.stderr.contains("one line"), "{run:?}");
    sandbox.run_with(["me", "--token-stdin", "get"], "")?.expect_code(2)?;
    sandbox.run(["me", "--token-file", "missing", "get"])?.expect_code(1)?;
    let run = sandbox.run_with(["me", "--token-stdin", "get"], "not-a-token-of-anybody")?;
    assert!(run.expect_code(4)?.stderr.contains("INVALID_TOKEN"));
    Ok(())
}

#[test]
fn rooms_are_listed_muted_and_left() -> Test {
    let local = world()?;
    local.json(&["rooms", "create", "hall", "--member", "alice", "--member", "carol"])?;
    let rooms = alice(&local, &["rooms", "list", "--sort", "-createdTime"])?;
    assert_eq!((&rooms[0]["_id"], &rooms[1]["_id"]), (&json!("hall"), &json!("lobby")));
    assert_eq!(rooms[1]["unread"], 2);
    let first = ["rooms", "list", "--unread-first", "--limit", "1"];
    let first = alice(&local, &first)?;
    assert_eq!((first.as_array().map(Vec::len), &first[0]["_id"]), (Some(1), &json!("lobby")));
    let public = ["rooms", "list", "--filter", r#"{"roomTags":"public"}"#];
    assert_eq!(alice(&local, &public)?.as_array().map(Vec::len), Some(1));
    let skipped = alice(&local, &["rooms", "list", "--skip", "1"])?;
    assert_eq!(skipped.as_array().map(Vec::len), Some(1));
    let later = alice(&local, &["rooms", "list", "--updated-after", "2100-01-01T00:00:00Z"])?;
    assert_eq!(later, json!([]));
    let bad = ["me", "--as", "alice", "rooms", "list", "--pref", "{"];
    assert!(local.run(&bad)?.expect_code(2)?.stderr.contains("--pref"));

    assert_eq!(alice(&local, &["rooms", "mute", "lobby"])?["muted"], true);
    assert_eq!(alice(&local, &["get"])?["mute"], json!(["lobby"]));
    assert_eq!(alice(&local, &["rooms", "unmute", "lobby"])?["muted"], false);
    assert_eq!(alice(&local, &["rooms", "leave", "lobby"])?["left"], true);
    assert_eq!(alice(&local, &["rooms", "list"])?.as_array().map(Vec::len), Some(1));
    Ok(())
}

#[test]
fn a_token_of_unknown_owner_can_leave_a_room() -> Test {
    let local = world()?;
    let token = local.sandbox.file("token", "a-token-of-nobodys-making")?;
    let token = token.to_str().ok_or("path")?;
    local.run(&["tokens", "assign", "bob", "--token-file", token, "--expires", "1d"])?;
    local.json(&["me", "--token-file", token, "rooms", "leave", "lobby"])?;
    let members = local.json(&["rooms", "members", "list", "lobby"])?;
    assert_eq!((members.as_array().map(Vec::len), &members[0]["_id"]), (Some(1), &json!("alice")));
    Ok(())
}

#[test]
fn unread_messages_are_counted_in_all_and_by_tag() -> Test {
    let local = world()?;
    assert_eq!(alice(&local, &["badge"])?["badge"], 2);
    assert_eq!(alice(&local, &["badge", "--tag", "other"])?["badge"], 0);
    let by_tag = alice(&local, &["badge", "--by-tag"])?;
    assert_eq!(by_tag, json!([{"tag": "public", "badge": 2}]));
    let some = alice(&local, &["badge", "--by-tag", "--tag", "other"])?;
    assert_eq!(some, json!([{"tag": "other", "badge": 0}]));
    Ok(())
}

#[test]
fn users_are_blocked_and_unblocked() -> Test {
    let local = world()?;
    for _ in 0..2 {
        assert_eq!(alice(&local, &["blocks", "add", "carol"])?["blockee"]["_id"], "carol");
    }
    let run = local.run(&["-o", "id", "me", "--as", "alice", "blocks", "list"])?.expect_code(0)?;
    assert_eq!(run.stdout, "carol\n");
    alice(&local, &["blocks", "remove", "carol"])?;
    assert_eq!(alice(&local, &["blocks", "list"])?, json!([]));
    local.run(&["me", "--as", "alice", "blocks", "remove", "carol"])?.expect_code(3)?;
    Ok(())
}

#[test]
fn words_are_looked_for_as_a_user() -> Test {
    let local = world()?;
    let search = |args: &[&str]| local.json(&[&["messages", "search"], args].concat());
    let found = search(&["HELLO", "--as", "alice"])?;
    assert_eq!(
        (found.as_array().map(Vec::len), &found[0]["room"]["_id"]),
        (Some(1), &json!("lobby"))
    );
    assert_eq!(search(&["hello", "--as", "carol"])?, json!([]));
    assert_eq!(search(&["e", "--as", "alice", "--limit", "1"])?.as_array().map(Vec::len), Some(1));
    let rooms = search(&["lob", "--as", "alice", "--in", "room-name"])?;
    assert_eq!(rooms[0]["name"], "Lobby");
    local.run(&["messages", "search", "x"])?.expect_code(4)?;
    local.run(&["messages", "search", "", "--as", "alice"])?.expect_code(2)?;
    Ok(())
}

#[test]
fn the_profile_is_changed_and_notifications_are_switched() -> Test {
    let local = world()?;
    let update = ["update", "--nickname", "A", "--property", "level:=3"];
    let me = alice(&local, &update)?;
    assert_eq!((&me["nickname"], &me["level"]), (&json!("A"), &json!(3)));
    local.run(&["me", "--as", "alice", "update"])?.expect_code(2)?;
    let smuggled = ["me", "--as", "alice", "update", "--property", "_id=bob"];
    local.run(&smuggled)?.expect_code(2)?;
    assert_eq!(alice(&local, &["notifications", "off"])?["notificationEnabled"], false);
    assert_eq!(alice(&local, &["get"])?["notificationEnabled"], false);
    assert_eq!(alice(&local, &["notifications", "on"])?["notificationEnabled"], true);
    Ok(())
}

#[test]
fn preferences_are_kept_by_key_and_by_room() -> Test {
    let local = world()?;
    let set = alice(&local, &["prefs", "set", "look", "theme=dark", "size:=14"])?;
    assert_eq!(set, json!({"key": "look", "data": {"theme": "dark", "size": 14}}));
    assert_eq!(alice(&local, &["prefs", "get", "look"])?, set);
    assert_eq!(alice(&local, &["prefs", "list"])?, json!([set]));
    alice(&local, &["prefs", "delete", "look"])?;
    local.run(&["me", "--as", "alice", "prefs", "get", "look"])?.expect_code(3)?;
    let file = local.sandbox.file("look.json", r#"["dark"]"#)?;
    let file = file.to_str().ok_or("path")?;
    local.run(&["me", "--as", "alice", "prefs", "set", "look", "--input", file])?.expect_code(2)?;
    local.run(&["me", "--as", "alice", "prefs", "set", "look"])?.expect_code(2)?;
    let both = ["me", "--token-stdin", "prefs", "set", "look", "--input", "-"];
    assert!(local.run(&both)?.expect_code(2)?.stderr.contains("standard input"));

    let set = ["rooms", "prefs", "set", "lobby", "--tag", "urgent", "--tag-color", "urgent=#f00"];
    let own = alice(&local, &set)?;
    let colored = json!({"room": "lobby", "tags": ["urgent"], "tagColors": {"urgent": "#f00"}});
    assert_eq!(own, colored);
    let urgent = ["rooms", "list", "--pref", r#"{"tags":"urgent"}"#];
    assert_eq!(alice(&local, &urgent)?[0]["_id"], "lobby");
    let group = ["rooms", "prefs", "set", "lobby", "--group", "team", "--sticky", "true"];
    assert_eq!(alice(&local, &group)?["sticky"], true);
    let listed = alice(&local, &["rooms", "prefs", "list", "--group", "team"])?;
    assert_eq!(listed, json!([{"room": "lobby", "sticky": true}]));
    assert_eq!(alice(&local, &["rooms", "prefs", "list"])?, json!([colored]));
    let unset = alice(&local, &["rooms", "prefs", "unset", "lobby", "tagColors"])?;
    assert_eq!(unset, json!({"room": "lobby", "tags": ["urgent"]}));
    local.run(&["me", "--as", "alice", "rooms", "prefs", "set", "lobby"])?.expect_code(2)?;
    Ok(())
}

#[test]
fn logging_out_needs_a_yes_and_ends_the_token() -> Test {
    let local = world()?;
    let token = local.sandbox.file("token", "a-token-of-nobodys-making")?;
    let token = token.to_str().ok_or("path")?;
    local.run(&["tokens", "assign", "alice", "--token-file", token, "--expires", "1d"])?;
    let me = |args: &[&str]| local.run(&[&["me", "--token-file", token], args].concat());
    me(&["logout"])?.expect_code(2)?;
    local.json(&["tokens", "issue", "alice"])?;
    local.json(&["tokens", "issue", "alice"])?;
    let run = me(&["logout", "--others", "--yes", "-o", "json"])?.expect_code(0)?;
    assert_eq!(run.json()?["revokedTokens"], 2);
    me(&["get"])?.expect_code(0)?;
    me(&["logout", "--yes"])?.expect_code(0)?;
    me(&["get"])?.expect_code(4)?;
    // A token that was lent for the command may end itself.
    let run = local.run(&["me", "--as", "alice", "logout", "--yes"])?.expect_code(0)?;
    assert!(!run.stderr.contains("could not be revoked"), "{run:?}");
    Ok(())
}

#[test]
fn ctrl_c_gives_the_lent_token_back_and_says_that_the_outcome_is_unknown() -> Test {
    let local = world()?;
    let slow = ["emulator", "faults", "add", "--operation", "me.mute_room", "--delay", "60s"];
    local.json(&slow)?;
    let args = ["--local", "-o", "json", "me", "--as", "alice", "rooms", "mute", "lobby"];
    let mut child = local.sandbox.command(args).spawn()?;
    // The fault is used up as soon as the request is there.
    while local.json(&["emulator", "faults", "list"])? != json!([]) && child.try_wait()?.is_none() {
        std::thread::yield_now();
    }
    let pid = child.id().to_string();
    std::process::Command::new("kill").args(["-INT", &pid]).status()?;
    let output = child.wait_with_output()?;
    assert_eq!(output.status.code(), Some(130), "{output:?}");
    let error: Value = serde_json::from_slice(&output.stderr)?;
    assert_eq!(error["error"]["outcome"], "unknown", "{error}");
    assert_eq!(tokens(&local)?, 0);
    Ok(())
}
