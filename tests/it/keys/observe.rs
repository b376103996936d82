//! Keys that are watched before they are enforced, and how their requests travel.

use serde_json::json;

use crate::Test;
use crate::keys::{json, make, server, verify};

#[test]
fn a_key_is_watched_first_and_enforced_later() -> Test {
    let local = server()?;
    let made = make(&local, "a.key", &["--name", "shop", "--scope", "a:b", "--observe"])?;
    let beyond = verify(&local, &made, &["--scope", "c:d"])?.expect_code(0)?;
    assert!(beyond.stderr.contains("only observed"), "{beyond:?}");
    assert_eq!(beyond.json()?["observed"], "the key lacks the scope c:d");
    verify(&local, &made, &["--scope", "a:b"])?.expect_code(0)?;
    // Use is written down each second.
    let counted = || json(&local, &["show", &made.id]).map(|key| key["last_day"].clone());
    let expected = json!({
        "requests": 2, "admitted": 1, "observed": 1, "limited": 0, "refused": 0,
    });
    let mut last_day = counted()?;
    for _ in 0..1000 {
        if last_day["requests"] == 2 {
            break;
        }
        last_day = counted()?;
    }
    assert_eq!(last_day, expected);
    let told = local.sandbox.run(["keys", "show", &made.id, "-o", "table"])?.expect_code(0)?;
    assert!(told.stdout.contains("1 observed"), "{told:?}");
    assert!(told.stdout.contains("only observed"), "{told:?}");

    let changed = json(&local, &["update", &made.id, "--enforce"])?;
    assert_eq!(changed["gateway"]["mode"], "enforce");
    verify(&local, &made, &["--scope", "c:d"])?.expect_code(4)?;
    Ok(())
}

#[test]
fn how_requests_travel_is_said_changed_and_put_back() -> Test {
    let local = server()?;
    let budget = "weight=2,guaranteed=100,ceiling=500,priority=low";
    let args = ["--name", "shop", "--upstream", "acme", "--budget", budget];
    let made = make(&local, "a.key", &[&args[..], &["--audit-reads", "1/100"]].concat())?;
    let gateway = |key: &serde_json::Value| key["gateway"].clone();
    let shown = json(&local, &["show", &made.id])?;
    let budget = json!({"guaranteed": 100, "ceiling": 500, "weight": 2, "priority": "low"});
    let said = json!({"upstream": "acme", "mode": "enforce", "budget": budget, "audit_reads": 100});
    assert_eq!(gateway(&shown), said);
    let all = ["--clear", "upstream", "--clear", "budget", "--audit-reads", "default"];
    let changed = json(&local, &[&["update", &made.id][..], &all].concat())?;
    let usual = json!({"guaranteed": 0, "ceiling": null, "weight": 1, "priority": "normal"});
    let said = json!({"upstream": null, "mode": "enforce", "budget": usual, "audit_reads": null});
    assert_eq!(gateway(&changed), said);

    let refused = |args: &[&str]| {
        let run = local.sandbox.run(["keys", "update", &made.id].iter().chain(args))?;
        run.expect_code(2).map(|run| run.stderr)
    };
    let above = refused(&["--budget", "guaranteed=9,ceiling=8"])?;
    assert!(above.contains("--budget") && above.contains("ceiling of 8"), "{above}");
    assert!(refused(&["--upstream", "No Name"])?.contains("upstream's name"));
    assert!(refused(&["--audit-reads", "some"])?.contains("1/100"));
    refused(&["--observe", "--enforce"])?;
    refused(&["--upstream", "a", "--clear", "upstream"])?;
    let root = ["keys", "create", "--root", "--role", "auditor", "--name", "r", "--observe"];
    local.sandbox.run(root)?.expect_code(2)?;
    Ok(())
}
