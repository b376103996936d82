//! The keyring against a real `gnome-keyring-daemon` on a D-Bus session of its own, and against
//! the absence, silence and refusal of one.
//!
//! The library connects once per process, so each case re-executes this test binary as a child
//! that runs one of the ignored tests below and prints what it saw.

use std::io::Write as _;
use std::os::unix::net::UnixListener;
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

use secrecy::ExposeSecret as _;

use super::{Keyring, KeyringError};
use crate::settings::KeyringMode;

const ACCOUNT: &str = "test@https://your-app.imkit.io";
const CHILD_LIMIT: &str = "IMKIT_TEST_KEYRING_LIMIT_MS";
const DESKTOP: [&str; 4] = ["dbus-run-session", "gnome-keyring-daemon", "sh", "timeout"];

/// Whether a desktop's keyring can be had here. When it is required, its absence is a failure.
fn desktop_is_missing() -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let exists =
        |program: &&str| std::env::split_paths(&path).any(|dir| dir.join(program).exists());
    let missing: Vec<_> = DESKTOP.iter().filter(|program| !exists(program)).collect();
    if missing.is_empty() {
        return false;
    }
    assert!(
        std::env::var_os("IMKIT_REQUIRE_KEYRING").is_none(),
        "IMKIT_REQUIRE_KEYRING is set and {missing:?} is not installed"
    );
    println!("skipped: {missing:?} is not installed");
    true
}

/// This test binary, set up to run one ignored test in a home directory of its own.
fn child_of(mut command: Command, home: &Path) -> Command {
    command
        .env_clear()
        .env("PATH", std::env::var_os("PATH").unwrap_or_default())
        .env("HOME", home)
        .env("XDG_RUNTIME_DIR", home)
        .stdin(Stdio::null());
    command
}

fn child_arguments(test: &str) -> [String; 4] {
    let name = format!("credential::keyring::tests::{test}");
    [name, "--exact".to_owned(), "--ignored".to_owned(), "--nocapture".to_owned()]
}

fn without_desktop(test: &str, home: &Path) -> Command {
    let mut command = child_of(Command::new(std::env::current_exe().unwrap()), home);
    command.args(child_arguments(test));
    command
}

/// Runs `setup`, then the child, inside a fresh D-Bus session.
fn in_session(test: &str, setup: &str, home: &Path) -> Output {
    let script = format!("{setup}\nexec \"$0\" \"$@\"");
    let mut command = child_of(Command::new("timeout"), home);
    command
        .args(["60", "dbus-run-session", "--", "sh", "-ec", &script])
        .arg(std::env::current_exe().unwrap())
        .args(child_arguments(test));
    command.output().unwrap()
}

fn said(output: &Output) -> String {
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(text.contains("1 passed"), "the child failed:\n{text}\n{errors}");
    assert!(!format!("{text}{errors}").contains("canary"), "the key was printed");
    text
}

const UNLOCK: &str = "printf pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null";

#[test]
fn key_is_kept_read_replaced_and_removed() {
    if desktop_is_missing() {
        return;
    }
    let home = tempfile::tempdir().unwrap();
    said(&in_session("child_round_trip", UNLOCK, home.path()));
}

#[test]
fn keyring_that_was_never_unlocked_is_not_taken_for_an_empty_one() {
    if desktop_is_missing() {
        return;
    }
    let home = tempfile::tempdir().unwrap();
    let setup = "gnome-keyring-daemon --start --components=secrets >/dev/null";
    let text = said(&in_session("child_report", setup, home.path()));
    assert!(text.contains("get: the keyring has no default collection"), "{text}");
    assert!(text.contains("set: the keyring has no default collection"), "{text}");
    assert!(text.contains("delete: the keyring has no default collection"), "{text}");
}

#[test]
fn locked_keyring_is_reported_as_locked() {
    if desktop_is_missing() {
        return;
    }
    let home = tempfile::tempdir().unwrap();
    said(&in_session("child_round_trip", UNLOCK, home.path()));
    let setup = "gnome-keyring-daemon --start --components=secrets >/dev/null";
    let text = said(&in_session("child_report", setup, home.path()));
    for call in ["get", "set", "delete"] {
        let line = text.lines().find_map(|line| line.strip_prefix(&format!("{call}: ")));
        let line = line.unwrap_or_default();
        // Which of them depends on whether the desktop can show its dialogue here.
        assert!(
            ["the keyring is locked", "the keyring did not answer"]
                .iter()
                .any(|expected| line.starts_with(expected)),
            "{text}"
        );
    }
}

#[test]
fn session_without_a_keyring_program_is_named_as_such() {
    if desktop_is_missing() {
        return;
    }
    let home = tempfile::tempdir().unwrap();
    // A session whose services directory is empty starts nothing on demand.
    let config = home.path().join("session.conf");
    std::fs::write(
        &config,
        r#"<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
             "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
           <busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen>
             <policy context="default"><allow send_destination="*"/><allow own="*"/>
             <allow eavesdrop="false"/></policy></busconfig>"#,
    )
    .unwrap();
    let mut command = child_of(Command::new("timeout"), home.path());
    command
        .args(["60", "dbus-run-session", "--config-file"])
        .arg(&config)
        .arg("--")
        .arg(std::env::current_exe().unwrap())
        .args(child_arguments("child_report"));
    let text = said(&command.output().unwrap());
    assert!(text.contains("get: the keyring cannot be reached: no keyring program"), "{text}");
}

#[test]
fn machine_without_a_session_is_told_so_at_once() {
    let home = tempfile::tempdir().unwrap();
    let mut command = without_desktop("child_report", home.path());
    let bus = format!("unix:path={}", home.path().join("missing").display());
    let text = said(&command.env("DBUS_SESSION_BUS_ADDRESS", bus).output().unwrap());
    for call in ["get", "set", "delete"] {
        let line = format!("{call}: the keyring cannot be reached: there is no D-Bus session");
        assert!(text.contains(&line), "{text}");
    }
}

#[test]
fn hung_bus_is_given_up_after_the_limit() {
    let home = tempfile::tempdir().unwrap();
    let socket = home.path().join("bus");
    // The system accepts connections for it; nobody ever answers.
    let _listener = UnixListener::bind(&socket).unwrap();
    let mut command = without_desktop("child_report", home.path());
    command
        .env("DBUS_SESSION_BUS_ADDRESS", format!("unix:path={}", socket.display()))
        .env(CHILD_LIMIT, "150");
    let begin = Instant::now();
    let text = said(&command.output().unwrap());
    assert!(begin.elapsed() < Duration::from_secs(10), "{:?}", begin.elapsed());
    for call in ["get", "set", "delete"] {
        let line = format!("{call}: the keyring did not answer within 150ms");
        assert!(text.contains(&line), "{text}");
    }
}

#[test]
fn keyring_that_is_switched_off_is_never_opened() {
    let error = Keyring::open(KeyringMode::Off).unwrap_err();
    assert!(matches!(error, KeyringError::Off), "{error}");
}

#[tokio::test]
#[ignore = "runs only as a child of the tests above"]
async fn child_round_trip() {
    let keyring = Keyring::open(KeyringMode::SecretService).unwrap();
    let expose = |key: Option<secrecy::SecretString>| key.map(|key| key.expose_secret().to_owned());
    assert_eq!(expose(keyring.get("nobody@https://x").await.unwrap()), None);
    for key in ["canary", "canary 2 \"$'\\"] {
        keyring.set(ACCOUNT, &key.into()).await.unwrap();
        assert_eq!(expose(keyring.get(ACCOUNT).await.unwrap()).as_deref(), Some(key));
    }
    assert_eq!(expose(keyring.get("nobody@https://x").await.unwrap()), None);
    assert!(keyring.delete(ACCOUNT).await.unwrap());
    assert!(!keyring.delete(ACCOUNT).await.unwrap());
    assert_eq!(expose(keyring.get(ACCOUNT).await.unwrap()), None);
    keyring.set(ACCOUNT, &"canary".into()).await.unwrap();
}

#[tokio::test]
#[ignore = "runs only as a child of the tests above"]
async fn child_report() {
    let keyring = match std::env::var(CHILD_LIMIT) {
        Ok(limit) => Keyring::with_limit(Duration::from_millis(limit.parse().unwrap())),
        Err(_) => Keyring::open(KeyringMode::Auto).unwrap(),
    };
    let mut out = std::io::stdout();
    let get = keyring.get(ACCOUNT).await.map(|key| key.is_some());
    let set = keyring.set(ACCOUNT, &"canary".into()).await.map(|()| true);
    let delete = keyring.delete(ACCOUNT).await;
    for (call, answer) in [("get", get), ("set", set), ("delete", delete)] {
        match answer {
            Ok(answer) => writeln!(out, "\n{call}: {answer}").unwrap(),
            Err(error) => writeln!(out, "\n{call}: {error}\n  {error:?}").unwrap(),
        }
    }
}
