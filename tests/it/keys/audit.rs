//! The record of changes from outside.

use crate::Test;
use crate::keys::{json, make, server};

#[test]
fn every_change_is_in_the_record_which_is_whole_and_can_be_taken_along() -> Test {
    let local = server()?;
    let made = make(&local, "a.key", &["--name", "ci", "--scope", "a:b", "--reason", "asked"])?;
    json(&local, &["disable", &made.id, "--reason", "holidays"])?;
    let entries = json(&local, &["audit", "list", "--target", &made.id, "--oldest-first"])?;
    let events: Vec<_> = entries.as_array().into_iter().flatten().map(|e| &e["event"]).collect();
    assert_eq!(events, ["key.created", "key.disabled"]);
    assert_eq!(entries[1]["reason"], "holidays");

    let check = json(&local, &["audit", "verify"])?;
    assert_eq!(check["ok"], true);
    let exported = json(&local, &["audit", "export", "--out", "audit.ndjson"])?;
    let text = std::fs::read_to_string(local.sandbox.path().join("audit.ndjson"))?;
    assert_eq!(exported["entries"].as_u64(), Some(text.lines().count() as u64));
    assert!(text.lines().any(|line| line.contains("key.disabled")));
    let offline = ["keys", "audit", "verify", "--file", "audit.ndjson", "-o", "json"];
    let check = local.sandbox.run(offline)?.expect_code(0)?.json()?;
    assert_eq!(check["entries"], exported["entries"]);
    for (edited, seq, kind) in [
        (text.replace("holidays", "vacation"), entries[1]["seq"].clone(), "edited"),
        (text.lines().skip(1).map(|line| format!("{line}\n")).collect(), 1.into(), "missing"),
    ] {
        local.sandbox.file("edited.ndjson", edited)?;
        let offline = ["keys", "audit", "verify", "--file", "edited.ndjson", "-o", "json"];
        let found = local.sandbox.run(offline)?.expect_code(1)?.json()?;
        assert_eq!((&found["fault"]["seq"], &found["fault"]["kind"]), (&seq, &kind.into()));
    }
    let again = local.sandbox.run(["keys", "audit", "export", "--out", "audit.ndjson"])?;
    again.expect_code(1)?;
    let piped = local.sandbox.run(["keys", "audit", "export"])?.expect_code(0)?;
    assert!(piped.stdout.starts_with(&text), "taking it along is a change of its own");
    assert!(piped.stdout.contains("audit.exported"), "{piped:?}");
    Ok(())
}

#[test]
fn what_the_server_did_by_itself_can_be_listed() -> Test {
    let local = server()?;
    make(&local, "a.key", &["--name", "ci", "--scope", "a:b"])?;
    let entries = json(&local, &["audit", "list", "--actor", "server"])?;
    let actors: Vec<_> = entries.as_array().into_iter().flatten().map(|e| &e["actor"]).collect();
    assert!(!actors.is_empty() && actors.iter().all(|actor| *actor == "server"), "{entries}");
    local.sandbox.run(["keys", "audit", "list", "--actor", "nobody"])?.expect_code(2)?;
    Ok(())
}
