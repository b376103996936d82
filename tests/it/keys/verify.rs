//! What `keys verify` says, and what it says when nobody could be asked about the key.

use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt as _;

use super::connection::reach;
use crate::keys::{make, server, verify};
use crate::{Test, sandbox};

const HERE: [&str; 2] = ["--ip", "127.0.0.1"];

#[test]
fn a_dead_root_key_is_not_taken_for_a_no_about_the_key() -> Test {
    let local = server()?;
    let (url, _) = reach(&local)?;
    let live = make(&local, "a.key", &["--name", "ci", "--scope", "a:b"])?;
    let root = make(&local, "b.key", &["--root", "--role", "auditor", "--name", "left"])?;
    let text = |file: &str| fs::read_to_string(local.sandbox.path().join(file));
    let (key, dead) = (text(&live.file)?, text(&root.file)?);
    local.sandbox.run(["keys", "revoke", &root.id, "--yes"])?.expect_code(0)?;

    let other = sandbox()?.store("ci.key").env("IMKIT_KEYS_URL", &url).env("IMKIT_ROOT_KEY", &dead);
    other.guard(&key);
    other.guard(&dead);
    other.file("ci.key", &key)?;
    fs::set_permissions(other.path().join("ci.key"), Permissions::from_mode(0o600))?;
    let ask = ["keys", "verify", "--key-file", "ci.key"];
    other.run(ask)?.expect_code(0)?;
    let said = other.run(ask.iter().chain(&HERE))?.expect_code(2)?;
    assert!(said.stderr.contains("nothing is said of the key: the root key from"), "{said:?}");
    assert!(said.stderr.contains("IMKIT_ROOT_KEY"), "{said:?}");

    // With a root key that works the same answer is about the key.
    verify(&local, &live, &HERE)?.expect_code(0)?;
    local.sandbox.run(["keys", "disable", &live.id])?.expect_code(0)?;
    let refused = verify(&local, &live, &HERE)?.expect_code(4)?.error()?;
    assert_eq!(refused["error"]["code"], "invalid_key", "{refused}");
    other.run(ask)?.expect_code(4)?;
    Ok(())
}

#[test]
fn what_asks_nobody_is_wrong_usage_and_no_no() -> Test {
    let local = server()?;
    let (url, _) = reach(&local)?;
    let live = make(&local, "a.key", &["--name", "ci", "--scope", "a:b"])?;
    let path = local.sandbox.path().join(&live.file);
    fs::set_permissions(&path, Permissions::from_mode(0o644))?;
    let open = verify(&local, &live, &[])?.expect_code(2)?;
    assert!(open.stderr.contains("a.key"), "{open:?}");
    fs::set_permissions(&path, Permissions::from_mode(0o600))?;
    local.sandbox.run_with(["keys", "verify"], "")?.expect_code(2)?;

    let key = fs::read_to_string(&path)?;
    for none in [key.trim(), crate::CANARY] {
        let other = sandbox()?.env("IMKIT_KEYS_URL", &url).env("IMKIT_ROOT_KEY", none);
        other.guard(&key);
        other.run_with(["keys", "verify"], &key)?.expect_code(0)?;
        other.run_with(["keys", "verify"].iter().chain(&HERE), &key)?.expect_code(2)?;
    }
    Ok(())
}

#[test]
fn a_cost_that_no_wait_makes_possible_is_told_as_such() -> Test {
    let local = server()?;
    let made = make(&local, "a.key", &["--name", "slow", "--scope", "a:b", "--rate", "5/h"])?;
    let refused = verify(&local, &made, &["--cost", "6"])?.expect_code(6)?.error()?;
    let error = &refused["error"];
    assert_eq!(error["message"], "The request costs more than the limit ever admits", "{error}");
    assert_eq!(error["hint"], "ask for less at a time, or give the key a higher limit", "{error}");
    Ok(())
}
