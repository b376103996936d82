//! Questions on a real terminal.

use std::io::{Read, Write};

use imkit_testkit::Error;
use portable_pty::{CommandBuilder, PtySize, native_pty_system};

use super::Test;
use super::local::Local;

/// Runs the binary on a terminal, answers its question, and returns the exit code and what stood on
/// the screen.
pub(super) fn on_terminal(
    local: &Local,
    args: &[&str],
    question: &str,
    answer: &str,
) -> Result<(u32, String), Error> {
    let pty = native_pty_system().openpty(PtySize {
        rows: 24,
        cols: 200,
        pixel_width: 0,
        pixel_height: 0,
    })?;
    let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_imkit"));
    command.env_clear();
    for (name, value) in local.sandbox.command::<&str>([]).get_envs() {
        command.env(name, value.unwrap_or_default());
    }
    command.env("TERM", "xterm");
    command.cwd(local.sandbox.path());
    command.arg("--local");
    command.args(args);
    let mut child = pty.slave.spawn_command(command)?;
    drop(pty.slave);
    let mut reader = pty.master.try_clone_reader()?;
    let mut writer = pty.master.take_writer()?;
    let mut screen = String::new();
    let mut bytes = [0; 1024];
    let mut answered = false;
    // A terminal whose program has gone reads as an error on Linux.
    while let Ok(count @ 1..) = reader.read(&mut bytes) {
        screen.push_str(&String::from_utf8_lossy(&bytes[..count]));
        if !answered && screen.contains(question) {
            writer.write_all(answer.as_bytes())?;
            answered = true;
        }
    }
    // A shell shows the end by a signal as 128 and its number; Ctrl-C is signal 2.
    let status = child.wait()?;
    let code = if status.signal().is_some() { 130 } else { status.exit_code() };
    Ok((code, screen))
}

#[test]
fn the_id_must_be_typed_before_a_room_is_deleted() -> Test {
    let local = Local::start()?;
    local.json(&["rooms", "create", "lobby"])?;
    let delete = ["rooms", "delete", "lobby"];
    let (code, screen) = on_terminal(&local, &delete, "Type lobby", "yes\r")?;
    assert_eq!(code, 1, "{screen}");
    local.json(&["rooms", "get", "lobby"])?;
    let (code, screen) = on_terminal(&local, &delete, "Type lobby", "lobby\r")?;
    assert_eq!(code, 0, "{screen}");
    local.run(&["rooms", "get", "lobby"])?.expect_code(3)?;
    Ok(())
}

#[test]
fn ctrl_c_at_a_question_exits_130_and_changes_nothing() -> Test {
    let local = Local::start()?;
    local.json(&["rooms", "create", "lobby"])?;
    let (code, screen) = on_terminal(&local, &["rooms", "delete", "lobby"], "Type lobby", "\u{3}")?;
    assert_eq!(code, 130, "{screen}");
    local.json(&["rooms", "get", "lobby"])?;
    Ok(())
}

#[test]
fn the_key_is_not_printed_on_a_terminal_unless_asked_to() -> Test {
    let local = Local::start()?;
    let key = local.key()?;
    let (code, screen) = on_terminal(&local, &["auth", "export"], "\u{0}", "")?;
    assert_ne!(code, 0, "{screen}");
    assert!(!screen.contains(&key) && screen.contains("--reveal"), "{screen}");
    let (code, screen) = on_terminal(&local, &["auth", "export", "--reveal"], "\u{0}", "")?;
    assert_eq!(code, 0, "{screen}");
    assert!(screen.contains(&key));
    Ok(())
}
