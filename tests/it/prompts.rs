//! Questions on a real terminal.

use imkit_testkit::Error;

use super::local::Local;
use super::{Test, terminal};

/// Runs the binary on a terminal, answers its question, and returns the exit code and what stood on
/// the screen.
pub(super) fn on_terminal(
    local: &Local,
    args: &[&str],
    question: &str,
    answer: &str,
) -> Result<(u32, String), Error> {
    let argv = [&[env!("CARGO_BIN_EXE_imkit"), "--local"], args].concat();
    let answers = [terminal::Answer { to: question, keys: answer }];
    let session = terminal::run(&local.sandbox, &argv, &[], &answers)?;
    Ok((session.code, session.screen))
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
