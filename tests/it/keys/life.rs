//! A key's life: changed, switched off and on, rotated, limited, revoked, forgotten.

use std::io::{BufRead as _, BufReader};

use serde_json::{Value, json};

use crate::Test;
use crate::keys::{json as run_json, make, server, verify};

#[test]
fn a_change_takes_effect_and_what_is_not_named_stays() -> Test {
    let local = server()?;
    let made = make(&local, "a.key", &["--name", "ci", "--scope", "a:b", "--owner", "acme"])?;
    let id = made.id.as_str();
    verify(&local, &made, &["--scope", "c:d"])?.expect_code(4)?;
    let args = ["update", id, "--scope", "c:d", "--tag", "x,y", "--limit", "day=quota:100/day"];
    let changed = run_json(&local, &args)?;
    assert_eq!(changed["owner"], "acme");
    assert_eq!(changed["tags"], json!(["x", "y"]));
    assert_eq!(changed["limits"][0]["period"], "day");
    verify(&local, &made, &["--scope", "c:d"])?.expect_code(0)?;
    verify(&local, &made, &["--scope", "a:b"])?.expect_code(4)?;
    let cleared = run_json(&local, &["update", id, "--clear", "tag", "--clear", "owner"])?;
    assert_eq!((&cleared["tags"], &cleared["owner"]), (&json!([]), &json!("")));

    let short = local.sandbox.run(["keys", "update", id, "--rate", "5/s"])?.expect_code(0)?;
    assert!(short.stderr.contains("the key had others: day"), "{short:?}");
    let again = local.sandbox.run(["keys", "update", id, "--rate", "6/s"])?.expect_code(0)?;
    assert_eq!(again.stderr, "", "nothing was lost");

    let rev = changed["rev"].as_u64().ok_or("no rev")?.to_string();
    let stale = ["keys", "update", id, "--name", "late", "--if-rev", &rev, "-o", "json"];
    let stale = local.sandbox.run(stale)?.expect_code(5)?;
    assert_eq!(stale.error()?["error"]["code"], "changed");
    local.sandbox.run(["keys", "update", id])?.expect_code(2)?;
    let unknown = local.sandbox.run(["keys", "update", "000000000000", "--name", "x"])?;
    unknown.expect_code(3)?;
    Ok(())
}

#[test]
fn off_and_on_and_revoked_and_forgotten() -> Test {
    let local = server()?;
    let made = make(&local, "a.key", &["--name", "ci", "--scope", "a:b"])?;
    let id = made.id.as_str();
    verify(&local, &made, &[])?.expect_code(0)?;
    assert_eq!(run_json(&local, &["disable", id, "--reason", "holidays"])?["status"], "disabled");
    let refused = verify(&local, &made, &[])?.expect_code(4)?;
    assert_eq!(refused.error()?["error"]["code"], "invalid_key");
    assert_eq!(run_json(&local, &["enable", id])?["status"], "active");
    verify(&local, &made, &[])?.expect_code(0)?;

    let live = local.sandbox.run(["keys", "delete", id, "--yes", "-o", "json"])?.expect_code(5)?;
    assert_eq!(live.error()?["error"]["code"], "still_live");
    let unasked = local.sandbox.run(["keys", "revoke", id])?.expect_code(2)?;
    assert!(unasked.stderr.contains("--yes") && unasked.stderr.contains(id), "{unasked:?}");
    verify(&local, &made, &[])?.expect_code(0)?;
    let other = local.sandbox.run(["keys", "revoke", id, "000000000000", "--yes"])?;
    let other = other.expect_code(3)?;
    assert!(other.stderr.contains("nothing was changed; no key 000000000000"), "{other:?}");
    let receipt = run_json(&local, &["revoke", id, "--yes", "--reason", "leaked"])?;
    assert_eq!(receipt["keys"][0]["id"], id);
    assert!(receipt["receipt"]["rev"].is_u64() && receipt["receipt"]["at"].is_string());
    verify(&local, &made, &[])?.expect_code(4)?;
    run_json(&local, &["delete", id, "--yes"])?;
    local.sandbox.run(["keys", "show", id])?.expect_code(3)?;
    Ok(())
}

#[test]
fn many_keys_are_revoked_in_one_change_and_a_dry_run_shows_which() -> Test {
    let local = server()?;
    let acme = ["--scope", "a:b", "--owner", "acme", "--name"];
    let first = make(&local, "a.key", &[&acme[..], &["one"]].concat())?;
    let second = make(&local, "b.key", &[&acme[..], &["two"]].concat())?;
    let other = ["keys", "create", "--scope", "a:b", "--name", "other"];
    local.sandbox.run(other)?.expect_code(0)?;
    let dry = local.sandbox.run(["keys", "revoke", "--owner", "acme", "--dry-run"])?;
    let dry = dry.expect_code(0)?;
    assert!(dry.stderr.contains("one") && dry.stderr.contains("two"), "{dry:?}");
    assert!(!dry.stderr.contains("other") && dry.stdout.contains("/api-keys/revoke"), "{dry:?}");
    verify(&local, &first, &[])?.expect_code(0)?;

    let run = local.sandbox.run(["keys", "revoke", "--owner", "acme", "--yes", "-o", "id"])?;
    let mut ids: Vec<_> = run.expect_code(0)?.stdout.lines().map(str::to_owned).collect();
    ids.sort();
    let mut expected = [first.id.clone(), second.id.clone()];
    expected.sort();
    assert_eq!(ids, expected);
    verify(&local, &second, &[])?.expect_code(4)?;
    let again = run_json(&local, &["revoke", "--owner", "acme", "--yes"])?;
    assert_eq!((&again["already"], &again["receipt"]), (&json!(2), &Value::Null));
    let left = run_json(&local, &["list", "--status", "active", "--kind", "api"])?;
    assert_eq!(left.as_array().map(Vec::len), Some(1));
    Ok(())
}

#[test]
fn both_secrets_work_during_a_rotation_and_its_status_names_who_uses_the_old_one() -> Test {
    let local = server()?;
    let old = make(&local, "a.key", &["--name", "ci", "--scope", "a:b"])?;
    let id = old.id.as_str();
    let rotate = ["keys", "rotate", id, "--grace", "1h", "--out", "b.key", "-o", "json"];
    let rotated = local.sandbox.run(rotate)?.expect_code(0)?.json()?;
    assert_eq!(rotated["details"]["secrets"].as_array().map(Vec::len), Some(2));
    let new = crate::keys::Made { id: old.id.clone(), file: "b.key".into() };
    local.sandbox.guard(&std::fs::read_to_string(local.sandbox.path().join("b.key"))?);
    verify(&local, &new, &[])?.expect_code(0)?;
    verify(&local, &old, &[])?.expect_code(0)?;
    let status = run_json(&local, &["rotation", "status", id])?;
    assert_eq!((&status["rotating"], &status["old"][0]["version"]), (&json!(true), &json!(1)));
    let table = local.sandbox.run(["keys", "rotation", "status", id])?.expect_code(0)?;
    assert!(table.stdout.contains("LAST USED"), "{table:?}");

    local.sandbox.run(["keys", "rotation", "finish", id])?.expect_code(2)?;
    run_json(&local, &["rotation", "finish", id, "--yes"])?;
    verify(&local, &old, &[])?.expect_code(4)?;
    verify(&local, &new, &[])?.expect_code(0)?;
    for end in [&["--now"][..], &["--grace", "0s"]] {
        let rotate = ["keys", "rotate", id];
        let run = local.sandbox.run(rotate.iter().chain(end).chain(&["--exec", "cat"]))?;
        assert!(run.expect_code(2)?.stderr.contains("--yes"), "{end:?}");
    }
    verify(&local, &new, &[])?.expect_code(0)?;
    let now = ["keys", "rotate", id, "--now", "--yes", "--exec", "cat"];
    local.sandbox.run(now)?.expect_code(0)?;
    verify(&local, &new, &[])?.expect_code(4)?;
    Ok(())
}

#[test]
fn a_rotation_that_ends_when_the_old_secret_is_idle_says_so() -> Test {
    let local = server()?;
    let made = make(&local, "a.key", &["--name", "ci", "--scope", "a:b"])?;
    let id = made.id.as_str();
    let rotate = ["keys", "rotate", id, "--finish-when-idle", "60s", "--exec", "cat"];
    let run = local.sandbox.run(rotate)?.expect_code(0)?;
    assert!(run.stderr.contains(", or earlier, once unused for 1m; "), "{run:?}");
    let status = local.sandbox.run(["keys", "rotation", "status", id])?.expect_code(0)?;
    assert!(status.stderr.contains("old secrets end earlier, once unused for 1m"), "{status:?}");
    assert!(status.stderr.contains("the newest secret, 2, was never used"), "{status:?}");

    let again = ["keys", "rotate", id, "--grace", "1h", "--exec", "cat"];
    let run = local.sandbox.run(again)?.expect_code(0)?;
    assert!(!run.stderr.contains("or earlier"), "{run:?}");
    Ok(())
}

#[test]
fn a_key_over_its_limit_is_told_apart_from_one_that_does_not_work() -> Test {
    let local = server()?;
    let made = make(&local, "a.key", &["--name", "slow", "--scope", "a:b", "--rate", "1/h"])?;
    verify(&local, &made, &["--scope", "x:y"])?.expect_code(4)?;
    verify(&local, &made, &["--cost", "0"])?.expect_code(0)?;
    verify(&local, &made, &[])?.expect_code(0)?;
    let limited = verify(&local, &made, &[])?.expect_code(6)?.error()?;
    assert_eq!(limited["error"]["code"], "rate_limited");
    assert!(
        limited["error"]["hint"].as_str().is_some_and(|hint| hint.contains("for 3")),
        "{limited}"
    );
    let wait = limited["error"]["retryAfter"].as_f64().ok_or("no wait")?;
    assert!(wait > 3000.0 && wait <= 3600.0, "{limited}");

    let none = local.sandbox.run_with(["keys", "verify"], "imk_live_nonsense\n")?;
    let none = none.expect_code(4)?;
    assert!(!none.stderr.contains("root key"), "the key is wrong, not the root key: {none:?}");
    Ok(())
}

#[test]
fn a_budget_that_nobody_used_is_told_as_such() -> Test {
    let local = server()?;
    assert_eq!(run_json(&local, &["budget"])?, json!({ "upstreams": [] }));
    local.sandbox.run(["keys", "budget", "--upstream", "main"])?.expect_code(3)?;
    let table = local.sandbox.run(["keys", "budget"])?.expect_code(0)?;
    assert!(table.stderr.contains("nothing was sent to an upstream"), "{table:?}");
    let mut watch = local.sandbox.command(["keys", "budget", "--watch"]).spawn()?;
    let mut note = String::new();
    let mut talk = BufReader::new(watch.stderr.take().ok_or("no stderr")?);
    talk.read_line(&mut note)?;
    assert!(note.contains("watching"), "{note}");
    std::process::Command::new("kill").args(["-INT", &watch.id().to_string()]).status()?;
    assert_eq!(watch.wait()?.code(), Some(0));
    Ok(())
}

#[test]
fn use_is_reported_by_key_and_by_outcome() -> Test {
    let local = server()?;
    let made = make(&local, "a.key", &["--name", "busy", "--scope", "a:b"])?;
    for _ in 0..3 {
        verify(&local, &made, &["--scope", "a:b"])?.expect_code(0)?;
    }
    verify(&local, &made, &["--scope", "no:no"])?.expect_code(4)?;
    // Use is written down once a second.
    let mut report = Value::Null;
    for _ in 0..200 {
        report = run_json(&local, &["usage", &made.id, "--by", "outcome"])?;
        if report["total"]["requests"] == 4 {
            break;
        }
    }
    assert_eq!((&report["total"]["admitted"], &report["total"]["refused"]), (&3.into(), &1.into()));
    let table = local.sandbox.run(["keys", "usage", "--since", "1h"])?.expect_code(0)?;
    assert!(table.stdout.contains("busy") && table.stderr.contains("requests"), "{table:?}");
    let shown = run_json(&local, &["show", &made.id])?;
    assert_eq!(shown["last_day"]["admitted"], 3);
    run_json(&local, &["doctor"])?;
    Ok(())
}
