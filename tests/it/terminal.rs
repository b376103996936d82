//! A real terminal for the binary, or for a shell that finds it on its path.

use std::io::{Read, Write};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::time::Duration;

use imkit_testkit::{Error, Sandbox};
use portable_pty::{CommandBuilder, PtySize, native_pty_system};

/// What to type once a text has appeared on the screen.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Answer<'a> {
    /// The text to wait for.
    pub(crate) to: &'a str,
    /// The keys to press, once.
    pub(crate) keys: &'a str,
}

/// How a program on the terminal ended.
#[derive(Debug)]
pub(crate) struct Session {
    /// Exit code; the end by a signal counts as Ctrl-C, 130.
    pub(crate) code: u32,
    /// Everything that stood on the screen.
    pub(crate) screen: String,
}

/// After so long without a new character the last answer is typed again: a program that turns the
/// echo off drops what was typed before.
const PAUSE: Duration = Duration::from_secs(2);

/// After so many pauses the program counts as hung.
const PATIENCE: u32 = 30;

/// Ctrl-C.
pub(crate) const INTERRUPT: &str = "\u{3}";

/// Runs a program in the sandbox's environment and types the answers.
pub(crate) fn run(
    sandbox: &Sandbox,
    argv: &[&str],
    env: &[(&str, &str)],
    answers: &[Answer<'_>],
) -> Result<Session, Error> {
    let size = PtySize { rows: 24, cols: 200, pixel_width: 0, pixel_height: 0 };
    let pty = native_pty_system().openpty(size)?;
    let mut command = CommandBuilder::from_argv(argv.iter().map(Into::into).collect());
    command.env_clear();
    for (name, value) in sandbox.command::<&str>([]).get_envs() {
        command.env(name, value.unwrap_or_default());
    }
    command.env("TERM", "xterm");
    for (name, value) in env {
        command.env(name, value);
    }
    command.cwd(sandbox.path());
    let mut child = pty.slave.spawn_command(command)?;
    drop(pty.slave);
    let mut reader = pty.master.try_clone_reader()?;
    let mut writer = pty.master.take_writer()?;
    let (sender, screen_parts) = channel();
    std::thread::spawn(move || {
        let mut bytes = [0; 4096];
        // A terminal whose program has gone reads as an error on Linux.
        while let Ok(count @ 1..) = reader.read(&mut bytes) {
            if sender.send(bytes[..count].to_vec()).is_err() {
                break;
            }
        }
    });
    let mut bytes = Vec::new();
    let mut pending: Vec<_> = answers.to_vec();
    let mut typed = "";
    let mut pauses = 0;
    loop {
        match screen_parts.recv_timeout(PAUSE) {
            Ok(part) => {
                bytes.extend(part);
                pauses = 0;
            }
            Err(RecvTimeoutError::Disconnected) => break,
            Err(RecvTimeoutError::Timeout) if pauses < PATIENCE => {
                pauses += 1;
                writer.write_all(typed.as_bytes())?;
            }
            Err(RecvTimeoutError::Timeout) => {
                child.kill()?;
                let screen = String::from_utf8_lossy(&bytes);
                return Err(format!("{argv:?} hangs: {screen}").into());
            }
        }
        let screen = String::from_utf8_lossy(&bytes);
        if let Some(due) = pending.iter().position(|answer| screen.contains(answer.to)) {
            typed = pending.remove(due).keys;
            writer.write_all(typed.as_bytes())?;
        }
    }
    let status = child.wait()?;
    let code = if status.signal().is_some() { 130 } else { status.exit_code() };
    Ok(Session { code, screen: String::from_utf8_lossy(&bytes).into_owned() })
}
