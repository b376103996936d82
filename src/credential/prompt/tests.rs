//! The hidden prompt at a real terminal: this test binary is its own child on a pseudo-terminal.

use std::io::{Read as _, Write as _};
use std::time::{Duration, Instant};

use portable_pty::{CommandBuilder, PtySize, native_pty_system};
use rustix::termios::{LocalModes, tcgetattr};
use secrecy::ExposeSecret as _;

use super::*;

/// Runs the child, types `input` once the echo is off, and returns all that the terminal showed.
fn typed(input: &str) -> Result<String, Box<dyn std::error::Error>> {
    let pty = native_pty_system().openpty(PtySize::default())?;
    let mut command = CommandBuilder::new(std::env::current_exe()?);
    command.args(["credential::prompt::tests::child_asks", "--exact", "--ignored", "--nocapture"]);
    command.env("TERM", "dumb");
    let mut child = pty.slave.spawn_command(command)?;
    drop(pty.slave);
    let mut reader = pty.master.try_clone_reader()?;
    let shown = std::thread::spawn(move || {
        let mut shown = Vec::new();
        // On Linux the end of a pseudo-terminal is an error; what came before it counts.
        let _ = reader.read_to_end(&mut shown);
        String::from_utf8_lossy(&shown).into_owned()
    });
    let begin = Instant::now();
    let echo = |modes: u32| modes & LocalModes::ECHO.bits() != 0;
    while pty.master.get_termios().is_none_or(|termios| echo(termios.local_flags.bits())) {
        if begin.elapsed() > Duration::from_secs(20) {
            child.kill()?;
            return Err("the echo was never switched off".into());
        }
        std::thread::yield_now();
    }
    let mut writer = pty.master.take_writer()?;
    writer.write_all(input.as_bytes())?;
    writer.flush()?;
    let status = child.wait()?;
    drop((writer, pty.master));
    let shown = shown.join().map_err(|_| "the reader panicked")?;
    assert!(status.success(), "{shown}");
    Ok(shown)
}

#[test]
fn typed_key_is_taken_and_not_shown() {
    let shown = typed("canary\r").unwrap();
    assert!(shown.contains("API key of x"), "{shown}");
    assert!(shown.contains("a key of 6, echo true"), "{shown}");
    assert!(!shown.contains("canary"), "{shown}");
}

#[test]
fn interrupted_prompt_gives_the_echo_back() {
    let shown = typed("can\u{3}").unwrap();
    assert!(shown.contains("interrupted, echo true"), "{shown}");
}

#[tokio::test]
#[ignore = "runs only as a child of the tests above"]
async fn child_asks() {
    let answer = api_key("API key of x").await;
    let echo = tcgetattr(std::io::stdin()).unwrap().local_modes.contains(LocalModes::ECHO);
    let mut out = std::io::stdout();
    match answer {
        Ok(key) => writeln!(out, "a key of {}, echo {echo}", key.expose_secret().len()).unwrap(),
        Err(error) => writeln!(out, "{error}, echo {echo}").unwrap(),
    }
    out.flush().unwrap();
    // An interrupted prompt's thread still waits for the terminal and must not be waited for.
}
