//! The secrets that a first start makes: once, private, shown to whom they belong, logged nowhere.

use std::fs;
use std::os::unix::fs::PermissionsExt;

use super::{data_dir, home, make};
use crate::Test;
use crate::local::Local;
use crate::terminal::{self, Answer, INTERRUPT};

const SERVE: [&str; 6] =
    ["keys", "serve", "--gateway-addr", "127.0.0.1:0", "--control-addr", "127.0.0.1:0"];

#[test]
fn a_start_in_the_background_keeps_a_private_root_key_and_the_next_makes_none() -> Test {
    let mut local = Local::start_in(home()?, &[])?;
    let dir = data_dir(&local.sandbox);
    for file in ["root-key", "peppers.json", "keys.db"] {
        let mode = fs::metadata(dir.join(file))?.permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "{file}");
    }
    let key = fs::read_to_string(dir.join("root-key"))?;
    assert!(key.starts_with("imr_live_"));
    local.sandbox.guard(key.trim());
    local.sandbox.run(["keys", "list"])?.expect_code(0)?;
    local.sandbox.run(["keys", "stop"])?.expect_code(0)?;
    local.restart()?;
    assert_eq!(fs::read_to_string(dir.join("root-key"))?, key);

    local.sandbox.run(["keys", "start", "--new-root-key"])?.expect_code(5)?;
    local.sandbox.run(["keys", "stop"])?.expect_code(0)?;
    let more = ["--new-root-key", "--control-addr", "127.0.0.1:0", "--gateway-addr", "127.0.0.1:0"];
    local.sandbox.run(["keys", "start"].iter().chain(&more))?.expect_code(0)?;
    assert_ne!(fs::read_to_string(dir.join("root-key"))?, key);
    let audit = local.sandbox.run(["keys", "audit", "list", "-o", "json"])?.expect_code(0)?;
    let audit = audit.json()?;
    let events: Vec<_> = audit.as_array().ok_or("no list")?.iter().map(|e| &e["event"]).collect();
    assert!(events.iter().any(|event| *event == "root_key.recovered"), "{events:?}");
    assert!(events.iter().any(|event| *event == "root_key.created"), "{events:?}");
    Ok(())
}

#[test]
fn a_server_on_a_terminal_shows_the_key_once_and_keeps_it_nowhere() -> Test {
    let home = home()?;
    let binary = env!("CARGO_BIN_EXE_imkit");
    let serve: Vec<_> = [binary].into_iter().chain(SERVE).chain(["--log-file", "log"]).collect();
    let end = [Answer { to: "stop it with Ctrl-C", keys: INTERRUPT }];
    let first = terminal::run(&home, &serve, &[], &end)?;
    assert_eq!(first.code, 0, "{first:?}");
    let key = first.screen.split_whitespace().find(|word| word.starts_with("imr_live_"));
    home.guard(key.ok_or("no root key on the screen")?);
    assert!(!data_dir(&home).join("root-key").exists());
    let second = terminal::run(&home, &serve, &[], &end)?;
    assert!(!second.screen.contains("imr_live_"));
    // Neither the log nor any other file has it.
    home.run(["keys", "status"])?.expect_code(0)?;
    Ok(())
}

#[test]
fn a_server_whose_output_is_collected_keeps_the_key_in_a_file_instead() -> Test {
    let home = home()?;
    let mut child = home.command(SERVE).spawn()?;
    home.run(["keys", "status", "--ready", "--wait", "30s"])?.expect_code(0)?;
    let key = fs::read_to_string(data_dir(&home).join("root-key"))?;
    home.guard(key.trim());
    home.run(["keys", "stop"])?.expect_code(0)?;
    let status = child.wait()?;
    assert!(status.success());
    let mut said = String::new();
    std::io::Read::read_to_string(&mut child.stderr.take().ok_or("no stderr")?, &mut said)?;
    assert!(said.contains("root-key") && !said.contains("imr_live_"), "{said}");
    Ok(())
}

#[test]
fn lost_or_exchanged_or_exposed_peppers_stop_the_start_and_are_left_alone() -> Test {
    let local = Local::start_in(home()?, &[])?;
    local.sandbox.run(["keys", "stop"])?.expect_code(0)?;
    let file = data_dir(&local.sandbox).join("peppers.json");
    let peppers = fs::read_to_string(&file)?;
    let refused = || local.sandbox.run(SERVE)?.expect_code(1);

    fs::set_permissions(&file, fs::Permissions::from_mode(0o644))?;
    assert!(refused()?.stderr.contains("chmod 600"));
    fs::remove_file(&file)?;
    let run = refused()?;
    assert!(run.stderr.contains("is missing") && run.stderr.contains("--pepper-file"), "{run:?}");
    assert!(!file.exists());

    let other = Local::start_in(home()?, &[])?;
    fs::copy(data_dir(&other.sandbox).join("peppers.json"), &file)?;
    assert!(refused()?.stderr.contains("does not belong to"));
    fs::write(&file, &peppers)?;
    let elsewhere = local.sandbox.path().join("elsewhere.json");
    fs::rename(&file, &elsewhere)?;
    let start = ["keys", "start", "--control-addr", "127.0.0.1:0", "--gateway-addr", "127.0.0.1:0"];
    let elsewhere = elsewhere.to_str().ok_or("path")?;
    let peppers = ["--pepper-file", elsewhere];
    local.sandbox.run(start.iter().chain(&peppers))?.expect_code(0)?;
    make(&local, "works")?;
    Ok(())
}

#[test]
fn an_ephemeral_server_has_a_root_key_of_its_own_that_goes_with_it() -> Test {
    let mut local = Local::start_in(home()?.store("root-key.ephemeral"), &[])?;
    let dir = data_dir(&local.sandbox);
    let lasting = fs::read_to_string(dir.join("root-key"))?;
    local.sandbox.run(["keys", "stop"])?.expect_code(0)?;
    let start = ["keys", "start", "--ephemeral", "--control-addr", "127.0.0.1:0"];
    local.sandbox.run(start.iter().chain(&["--gateway-addr", "127.0.0.1:0"]))?.expect_code(0)?;
    make(&local, "fleeting")?;
    assert_eq!(fs::read_to_string(dir.join("root-key"))?, lasting);
    local.sandbox.run(["keys", "stop"])?.expect_code(0)?;
    assert!(!dir.join("root-key.ephemeral").exists());
    local.restart()?;
    let keys = local.sandbox.run(["keys", "list", "-o", "id"])?.expect_code(0)?.stdout;
    assert_eq!(keys.lines().count(), 1, "only the first root key: {keys}");
    Ok(())
}

#[test]
fn health_is_an_exit_code() -> Test {
    let local = Local::start_in(home()?, &[])?;
    local.sandbox.run(["keys", "status", "--ready"])?.expect_code(0)?;
    local.sandbox.run(["keys", "stop"])?.expect_code(0)?;
    let run = local.sandbox.run(["keys", "status", "--ready"])?.expect_code(1)?;
    assert!(run.stderr.contains("it does not run"), "{run:?}");
    Ok(())
}
