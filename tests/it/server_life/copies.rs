//! Copies of the keys: made while the server goes on, checked, and put back.

use std::fs;
use std::os::unix::fs::PermissionsExt;

use super::{control, home, make};
use crate::Test;
use crate::http;
use crate::local::Local;

#[test]
fn a_copy_brings_keys_back_and_says_what_that_undoes() -> Test {
    let mut local = Local::start_in(home()?, &[])?;
    let (id, key) = make(&local, "a")?;
    let made = local.sandbox.run(["keys", "backup", "keys.copy", "-o", "json"])?.expect_code(0)?;
    assert!(made.stderr.contains("peppers are not in it"), "{made:?}");
    assert!(made.stderr.contains("master key of upstreams is not in it"), "{made:?}");
    let made = made.json()?;
    assert_eq!((made["keys"].as_u64(), made["audit_sealed"].as_bool()), (Some(2), Some(true)));
    let mode = fs::metadata(local.sandbox.path().join("keys.copy"))?.permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
    local.sandbox.run(["keys", "backup", "keys.copy"])?.expect_code(2)?;
    let left = fs::read_dir(local.sandbox.path())?.flatten();
    let left = left.filter(|entry| entry.file_name().to_string_lossy().starts_with(".imkit-"));
    assert_eq!(left.count(), 0);

    local.sandbox.run(["keys", "revoke", &id, "--yes"])?.expect_code(0)?;
    let running = local.sandbox.run(["keys", "restore", "keys.copy"])?.expect_code(1)?;
    assert!(running.stderr.contains("imkit keys stop"), "{running:?}");
    local.sandbox.run(["keys", "stop"])?.expect_code(0)?;
    let older = local.sandbox.run(["keys", "restore", "keys.copy"])?.expect_code(1)?;
    assert!(older.stderr.contains("1 change older") && older.stderr.contains(&id), "{older:?}");
    let restore = ["keys", "restore", "keys.copy", "--force"];
    let dry = local.sandbox.run(restore.iter().chain(&["--dry-run"]))?.expect_code(0)?;
    assert!(dry.stderr.contains("nothing was changed"), "{dry:?}");
    let restored = local.sandbox.run(restore.iter().chain(&["-o", "json"]))?.expect_code(0)?;
    assert!(restored.stderr.contains(&format!("imkit keys revoke {id}")), "{restored:?}");
    assert!(restored.stderr.contains("imkit keys start --new-root-key"), "{restored:?}");
    assert_eq!(restored.json()?["revived"][0]["id"], *id);

    local.restart()?;
    let answer = http::get(&control(&local)?, "/verify", &[("X-API-Key", &key)])?;
    assert_eq!(answer.status, 200, "{answer:?}");
    local.sandbox.run(["keys", "audit", "verify"])?.expect_code(0)?;
    Ok(())
}

#[test]
fn a_root_key_that_a_copy_does_not_know_can_be_made_anew() -> Test {
    let mut local = Local::start_in(home()?, &[])?;
    local.sandbox.run(["keys", "backup", "keys.copy"])?.expect_code(0)?;
    local.sandbox.run(["keys", "stop"])?.expect_code(0)?;
    // The file's key is another one from here on, which the copy does not know.
    let again = ["keys", "start", "--new-root-key", "--gateway-addr", "127.0.0.1:0"];
    let again = again.iter().chain(&["--control-addr", "127.0.0.1:0"]);
    local.sandbox.run(again)?.expect_code(0)?;
    local.sandbox.run(["keys", "list"])?.expect_code(0)?;
    local.sandbox.run(["keys", "stop"])?.expect_code(0)?;
    local.sandbox.run(["keys", "restore", "keys.copy", "--force"])?.expect_code(0)?;
    local.restart()?;
    let refused = local.sandbox.run(["keys", "list"])?.expect_code(4)?;
    assert!(refused.stderr.contains("imkit keys start --new-root-key"), "{refused:?}");
    Ok(())
}

#[test]
fn what_is_no_copy_is_not_put_back() -> Test {
    let local = Local::start_in(home()?, &[])?;
    local.sandbox.run(["keys", "stop"])?.expect_code(0)?;
    local.sandbox.file("text", "no database ".repeat(1000))?;
    let before = fs::read(super::data_dir(&local.sandbox).join("keys.db"))?;
    for file in ["text", "missing"] {
        let run = local.sandbox.run(["keys", "restore", file, "--force"])?.expect_code(1)?;
        assert!(run.stderr.contains(file), "{run:?}");
    }
    assert_eq!(fs::read(super::data_dir(&local.sandbox).join("keys.db"))?, before);
    Ok(())
}
