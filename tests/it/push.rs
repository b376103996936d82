//! `imkit push`: notifications, and the devices that get them.

use serde_json::{Value, json};

use super::Test;
use super::local::Local;

/// What the local platform keeps of one kind.
fn kept(local: &Local, kind: &str) -> Result<Vec<Value>, imkit_testkit::Error> {
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("snapshot.json");
    let to = path.to_str().ok_or("path")?;
    local.run(&["emulator", "snapshot", to])?.expect_code(0)?;
    let snapshot: Value = serde_json::from_slice(&std::fs::read(path)?)?;
    let documents = snapshot["documents"][kind].as_object().cloned().unwrap_or_default();
    Ok(documents.into_iter().map(|(_, document)| document).collect())
}

#[test]
fn a_notification_says_what_was_given_and_nothing_else() -> Test {
    let local = Local::start()?;
    let mut args = vec!["push", "send", "--to", "alice", "--to", "bob", "--title", "T"];
    args.extend(["--body", "B", "--badge", "3", "--expires", "2030-01-01T00:00:00Z"]);
    args.extend(["--data", r#"{"room": "lobby"}"#, "--type", "news", "--sound", "ping.caf"]);
    assert_eq!(local.json(&args)?, json!({"users": 2, "sent": true}));
    let pushes = kept(&local, "push")?;
    assert_eq!(pushes[0]["clients"], json!(["alice", "bob"]));
    let payload = json!({
        "type": "news", "expiry": 1_893_456_000, "alert": {"title": "T", "body": "B"}, "badge": 3,
        "sound": "ping.caf", "title": "T", "body": "B", "room": "lobby",
    });
    assert_eq!(pushes[0]["payload"], payload);
    let run = local.run(&["push", "send", "--to", "alice", "--title", "T", "--dry-run"])?;
    assert!(run.expect_code(0)?.stdout.contains("/push/push2clients"));
    assert_eq!(kept(&local, "push")?.len(), 1);
    Ok(())
}

#[test]
fn a_notification_that_says_nothing_or_twice_the_same_is_refused() -> Test {
    let local = Local::start()?;
    for more in [
        &[][..],
        &["--type", "news"],
        &["--data", "[]"],
        &["--data", "{"],
        &["--title", "T", "--data", r#"{"title": "U"}"#],
        &["--alert", "x"],
    ] {
        let args = ["push", "send", "--to", "alice"].iter().chain(more);
        local.run(&args.copied().collect::<Vec<_>>())?.expect_code(2)?;
    }
    let many: Vec<String> = (0..21).flat_map(|n| ["--to".to_owned(), format!("u{n}")]).collect();
    let mut args = vec!["push", "send", "--title", "T"];
    args.extend(many.iter().map(String::as_str));
    let run = local.run(&args)?.expect_code(2)?;
    assert!(run.stderr.contains("Notify 21 users?"), "{run:?}");
    assert!(kept(&local, "push")?.is_empty());
    args.push("--yes");
    local.run(&args)?.expect_code(0)?;
    Ok(())
}

#[test]
fn a_device_token_comes_from_a_file_and_is_never_shown() -> Test {
    let local = Local::start()?;
    local.json(&["users", "create", "alice"])?;
    let token = "device-canary-0123456789";
    let file = local.sandbox.file("device.token", format!("{token}\n"))?;
    let file = file.to_str().ok_or("path")?;
    // Output is searched for the token; files are not, because the token's own is one of them.
    let add = |more: &[&str]| {
        let args = ["push", "devices", "add", "alice", "--type", "ios", "--device-id", "phone"];
        let run = local.run(&args.iter().chain(more).copied().collect::<Vec<_>>())?;
        assert!(!run.stdout.contains(token) && !run.stderr.contains(token), "{run:?}");
        Ok::<_, imkit_testkit::Error>(run)
    };
    add(&["--token-file", file, "--dry-run", "-vv"])?.expect_code(0)?;
    assert!(kept(&local, "device")?.is_empty());
    add(&["--token-file", file, "-vv"])?.expect_code(0)?;
    assert_eq!(kept(&local, "device")?[0]["token"], token);
    add(&[])?.expect_code(2)?;

    let remove = ["push", "devices", "remove", "alice", "--type", "ios"];
    local.run(&remove)?.expect_code(2)?;
    let gone = local.json(&[&remove[..], &["--device-id", "phone"]].concat())?;
    assert_eq!(gone["removed"], 1);
    assert_eq!(local.json(&[&remove[..], &["--yes"]].concat())?["removed"], 0);
    local.run(&["push", "devices", "remove", "alice", "--type", "tv", "--yes"])?.expect_code(1)?;
    Ok(())
}
