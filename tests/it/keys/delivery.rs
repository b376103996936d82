//! Where a new key's text goes, and that it goes nowhere else.

use std::os::unix::fs::PermissionsExt as _;

use crate::Test;
use crate::keys::{json, server};

#[test]
fn a_new_key_is_alone_on_standard_output_and_is_said_to_be_shown_once() -> Test {
    let local = server()?;
    let args = ["keys", "create", "--name", "ci", "--scope", "users:write,write:orders"];
    let run = local.sandbox.run(args)?.expect_code(0)?;
    let key = run.stdout.trim_end_matches('\n');
    assert!(key.starts_with("imk_live_") && key.len() == 59, "{run:?}");
    assert!(run.stderr.contains("shown this once") && !run.stderr.contains(key), "{run:?}");
    local.sandbox.guard(key);
    let verdict = local.sandbox.run_with(["keys", "verify", "-o", "json"], key)?;
    let verdict = verdict.expect_code(0)?.json()?;
    assert_eq!((&verdict["valid"], &verdict["name"]), (&true.into(), &"ci".into()));

    // Nothing that comes later shows it again.
    let id = verdict["key_id"].as_str().ok_or("no id")?;
    json(&local, &["list"])?;
    json(&local, &["show", id])?;
    local.sandbox.run(["keys", "logs"])?.expect_code(0)?;
    let refused = local.sandbox.run_revealing(["keys", "show", key])?.expect_code(2)?;
    assert!(refused.stderr.contains(id) && !refused.stderr.contains(key), "{refused:?}");
    Ok(())
}

#[test]
fn in_json_the_key_comes_with_its_details() -> Test {
    let local = server()?;
    let made = json(&local, &["create", "--name", "ci", "--scope", "*", "--expires", "never"])?;
    assert!(made["key"].as_str().is_some_and(|key| key.starts_with("imk_live_")), "{made}");
    assert_eq!(made["details"]["expires_at"], serde_json::Value::Null);
    let args = ["create", "--name", "t", "--scope", "*", "--env", "test", "--jq", ".key"];
    let run = local.sandbox.run(["keys"].iter().chain(&args))?.expect_code(0)?;
    assert!(run.stdout.starts_with("imk_test_"), "{run:?}");
    Ok(())
}

#[test]
fn a_file_is_private_holds_the_key_exactly_and_is_never_overwritten() -> Test {
    let local = server()?;
    let args = ["keys", "create", "--name", "ci", "--scope", "*", "--out", "a.key"];
    let run = local.sandbox.run(args)?.expect_code(0)?;
    let path = local.sandbox.path().join("a.key");
    let key = std::fs::read_to_string(&path)?;
    assert_eq!(key.len(), 59, "the key and nothing else");
    assert_eq!(std::fs::metadata(&path)?.permissions().mode() & 0o777, 0o600);
    local.sandbox.guard(&key);
    local.sandbox.check(&run)?;
    let again = local.sandbox.run(args)?.expect_code(1)?;
    assert!(again.stderr.contains("choose another name"), "{again:?}");
    assert_eq!(std::fs::read_to_string(&path)?, key);
    let keys = json(&local, &["list", "--name", "ci"])?;
    assert_eq!(keys.as_array().map(Vec::len), Some(1), "no key without a place for it");
    Ok(())
}

#[test]
fn a_program_gets_the_key_and_one_that_fails_says_how_to_go_on() -> Test {
    let local = server()?;
    let create = ["keys", "create", "--name", "ci", "--scope", "*", "-o", "id", "--exec"];
    let run = local.sandbox.run(create.iter().chain(&["sh", "-c", "cat > b.key"]))?;
    let run = run.expect_code(0)?;
    let key = std::fs::read_to_string(local.sandbox.path().join("b.key"))?;
    local.sandbox.guard(&key);
    local.sandbox.check(&run)?;
    assert!(key.contains(run.stdout.trim()), "{run:?}");

    let failing =
        local.sandbox.run(create.iter().chain(&["sh", "-c", "cat >/dev/null; exit 3"]))?;
    let failing = failing.expect_code(1)?;
    assert!(failing.stderr.contains("keys rotate") && failing.stderr.contains("--now"));
    let missing = local.sandbox.run(create.iter().chain(&["/no/such/program"]))?.expect_code(1)?;
    assert!(missing.stderr.contains("no key was made"), "{missing:?}");
    let keys = json(&local, &["list", "--name", "ci"])?;
    assert_eq!(keys.as_array().map(Vec::len), Some(2));
    Ok(())
}

#[test]
fn an_id_alone_would_lose_the_key_and_is_refused() -> Test {
    let local = server()?;
    let args = ["keys", "create", "--name", "ci", "--scope", "*", "-o", "id"];
    let run = local.sandbox.run(args)?.expect_code(2)?;
    assert!(run.stderr.contains("--out"), "{run:?}");
    assert_eq!(json(&local, &["list", "--kind", "api"])?, serde_json::json!([]));
    Ok(())
}

#[test]
fn a_dry_run_shows_the_request_and_makes_neither_a_key_nor_a_file() -> Test {
    let local = server()?;
    let args = ["create", "--name", "ci", "--scope", "a:b", "--rate", "20/s", "--expires", "7d"];
    let more =
        ["--allow-ip", "10.0.0.0/8", "--metadata", "team=red", "--out", "a.key", "--dry-run"];
    let request = json(&local, &[&args[..], &more[..]].concat())?;
    assert_eq!(request["method"], "POST");
    assert_eq!(request["headers"]["x-api-key"], "***");
    assert_eq!(
        request["body"],
        serde_json::json!({
            "name": "ci", "scopes": ["a:b"], "rate_limit": "20/s", "expires_in_days": 7,
            "allowed_ips": ["10.0.0.0/8"], "metadata": {"team": "red"},
        })
    );
    assert!(!local.sandbox.path().join("a.key").exists());
    assert_eq!(json(&local, &["list", "--kind", "api"])?, serde_json::json!([]));
    Ok(())
}
