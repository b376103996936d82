//! A root key that a profile keeps.

use imkit_testkit::{Error, Sandbox};

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
