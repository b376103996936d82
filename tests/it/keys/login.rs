//! A root key that a profile keeps.

use std::process::{Command, Stdio};

use imkit_testkit::{Error, Run, Sandbox};

use crate::keys::connection::reach;
use crate::keys::{json, server};
use crate::local::Local;
use crate::{Test, sandbox};

/// A home without a server, with the root key of another one in `root.key`.
fn elsewhere(key: &str) -> Result<Sandbox, Error> {
    let home = sandbox()?.store("root.key").env("IMKIT_KEYRING", "file");
    home.guard(key);
    home.file("root.key", key)?;
    Ok(home)
}

/// A server, its address and its root key.
fn reached() -> Result<(Local, String, String), Error> {
    let local = server()?;
    let (url, key) = reach(&local)?;
    Ok((local, url, key))
}

#[test]
fn a_root_key_is_tried_kept_found_again_and_taken_away() -> Test {
    let (_local, url, key) = reached()?;
    let home = elsewhere(&key)?;
    let login = ["keys", "login", "--profile", "prod", "--server", &url];
    let by_file = [&login[..], &["--root-key-file", "root.key", "-o", "json"]].concat();
    let dry = [&by_file[..], &["--dry-run"]].concat();
    home.run(&dry)?.expect_code(0)?;
    assert!(!home.path().join("home/.config/imkit").exists());

    let done = home.run(&by_file)?.expect_code(0)?.json()?;
    assert_eq!((&done["profile"], &done["store"]), (&"prod".into(), &"file".into()));
    std::fs::remove_file(home.path().join("root.key"))?;
    home.run(["keys", "list", "--profile", "prod"])?.expect_code(0)?;
    home.run(["keys", "list"])?.expect_code(0)?;
    let shown = home.run(["profiles", "show", "prod", "-o", "json"])?.expect_code(0)?;
    assert!(shown.stdout.contains("file (prod@") && shown.stdout.contains(&url), "{shown:?}");
    // For no other server.
    let other = ["keys", "list", "--profile", "prod", "--server", "https://keys.example"];
    let other = home.run(other)?.expect_code(4)?;
    assert!(other.stderr.contains("belongs to"), "{other:?}");

    let out = home.run(["keys", "logout", "--profile", "prod", "-o", "json"])?.expect_code(0)?;
    assert_eq!(out.json()?["removed"], true);
    let gone = home.run(["keys", "list", "--profile", "prod"])?.expect_code(4)?;
    assert!(gone.stderr.contains("imkit keys login"), "{gone:?}");
    let again = home.run(["keys", "logout", "--profile", "prod", "-o", "json"])?.expect_code(0)?;
    assert_eq!(again.json()?["removed"], false);
    home.run(["keys", "logout", "--profile", "nope"])?.expect_code(3)?;
    Ok(())
}

#[test]
fn a_key_that_the_server_does_not_take_is_not_kept() -> Test {
    let (local, url, key) = reached()?;
    let home = elsewhere(&key)?;
    let login = ["keys", "login", "--server", &url, "--root-key-stdin"];
    let wrong = home.run_with(login, crate::CANARY)?.expect_code(4)?;
    assert!(wrong.stderr.contains("the root key from standard input"), "{wrong:?}");
    let made = json(&local, &["create", "--name", "ci", "--scope", "a:b"])?;
    let api = made["key"].as_str().ok_or("no key")?;
    home.guard(api);
    let api = home.run_with(login, api)?.expect_code(4)?;
    assert!(api.stderr.contains("is no root key"), "{api:?}");
    assert!(!home.path().join("home/.config/imkit").exists());
    Ok(())
}

#[test]
fn a_keyring_that_is_not_there_is_no_reason_to_write_a_root_key_as_plain_text() -> Test {
    let (_local, url, key) = reached()?;
    let home = elsewhere(&key)?.env("IMKIT_KEYRING", "off");
    let login = ["keys", "login", "--server", &url, "--root-key-file", "root.key"];
    let off = home.run(login)?.expect_code(4)?;
    assert!(off.stderr.contains("keys login --store file"), "{off:?}");
    assert!(!home.path().join("home/.config/imkit").exists());
    home.run([&login[..], &["--store", "file"]].concat())?.expect_code(0)?;
    home.run(["keys", "list"])?.expect_code(0)?;
    Ok(())
}

/// Runs a script on a desktop of its own, with `$0` as imkit; `None` where there is none to be had.
fn on_a_desktop(home: &Sandbox, script: &str) -> Result<Option<Run>, Error> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let missing = ["dbus-run-session", "gnome-keyring-daemon", "timeout"]
        .into_iter()
        .find(|program| !std::env::split_paths(&path).any(|dir| dir.join(program).exists()));
    if let Some(missing) = missing {
        assert!(std::env::var_os("IMKIT_REQUIRE_KEYRING").is_none(), "{missing} is not installed");
        return Ok(None);
    }
    let unlock = "printf pw | gnome-keyring-daemon --unlock --components=secrets > /dev/null";
    let script = format!("{unlock}\n{script}");
    let mut command = Command::new("timeout");
    command.args(["60", "dbus-run-session", "--", "sh", "-ec", &script]);
    command.arg(env!("CARGO_BIN_EXE_imkit")).env_clear().stdin(Stdio::null());
    for (name, value) in home.command::<&str>([]).get_envs() {
        command.env(name, value.unwrap_or_default());
    }
    let output = command.env("XDG_RUNTIME_DIR", home.path()).current_dir(home.path()).output()?;
    let run = Run {
        code: output.status.code().unwrap_or(-1),
        stdout: String::from_utf8(output.stdout)?,
        stderr: String::from_utf8(output.stderr)?,
    };
    home.check(&run)?;
    Ok(Some(run))
}

#[test]
fn the_keyring_keeps_a_root_key_and_forgets_it() -> Test {
    let (_local, url, key) = reached()?;
    let home = elsewhere(&key)?.env("IMKIT_KEYRING", "auto").env("URL", &url);
    let script = "\
        \"$0\" keys login --profile prod --server \"$URL\" --root-key-file root.key -o json
        rm root.key
        \"$0\" --profile prod keys list --kind root -o id
        \"$0\" --profile prod keys logout -o id
        \"$0\" --profile prod keys list || echo \"ended with $?\"";
    let Some(run) = on_a_desktop(&home, script)? else { return Ok(()) };
    let run = run.expect_code(0)?;
    assert!(run.stdout.contains("\"store\": \"keyring\""), "{run:?}");
    assert!(run.stdout.ends_with("\nprod\nended with 4\n"), "{run:?}");
    assert!(!home.path().join("home/.config/imkit/credentials.toml").exists());
    Ok(())
}
