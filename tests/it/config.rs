//! `imkit config`: values as they are, edits that lose nothing.

use std::path::PathBuf;

use imkit_testkit::{Error, Run};
use serde_json::json;

use super::Test;
use super::local::Local;
use super::prompts::on_terminal;

/// Runs `config edit` with a shell script as the editor; `$1` is the file.
fn edit(local: &Local, script: &str, more: &[&str]) -> Result<Run, Error> {
    let script = format!("#!/bin/sh\nset -e\n{script}\n");
    let path = local.sandbox.file("my editor", script)?;
    let editor = format!("sh '{}' ", path.display());
    let temporary = local.sandbox.path().join("tmp");
    std::fs::create_dir_all(&temporary)?;
    let args = ["--local", "config", "edit"].iter().chain(more);
    let mut command = local.sandbox.command(args);
    command.env("EDITOR", editor).env("TMPDIR", temporary).env_remove("VISUAL");
    let output = command.output()?;
    Ok(Run {
        code: output.status.code().unwrap_or(-1),
        stdout: String::from_utf8(output.stdout)?,
        stderr: String::from_utf8(output.stderr)?,
    })
}

/// Files that edits left behind.
fn left(local: &Local) -> Result<Vec<PathBuf>, Error> {
    let files = std::fs::read_dir(local.sandbox.path().join("tmp"))?;
    Ok(files.map(|file| file.map(|file| file.path())).collect::<Result<_, _>>()?)
}

#[test]
fn values_are_set_read_and_deleted_as_json() -> Test {
    let local = Local::start()?;
    local.json(&["config", "set", "theme", r#""dark""#])?;
    let value = local.sandbox.run_with(
        ["--local", "config", "set", "announcement", "--input", "-"],
        r#"{"text": "Hi", "pin": true}"#,
    )?;
    value.expect_code(0)?;
    assert_eq!(local.run(&["config", "get", "theme", "-o", "json"])?.stdout, "\"dark\"\n");
    let all = json!({"announcement": {"text": "Hi", "pin": true}, "theme": "dark"});
    assert_eq!(local.json(&["config", "get"])?, all);
    local.run(&["config", "get", "nope"])?.expect_code(3)?;
    let run = local.run(&["config", "set", "theme", "dark"])?.expect_code(2)?;
    assert!(run.stderr.contains("double quotes"), "{run:?}");

    local.run(&["config", "unset", "theme"])?.expect_code(2)?;
    let run = local.run(&["config", "unset", "theme", "--dry-run", "-o", "json"])?;
    assert_eq!(run.expect_code(0)?.json()?["method"], "DELETE");
    local.run(&["config", "unset", "theme", "--yes"])?.expect_code(0)?;
    local.run(&["config", "unset", "theme", "--yes"])?.expect_code(3)?;
    Ok(())
}

#[test]
fn an_edit_writes_the_changed_keys_and_no_other() -> Test {
    let local = Local::start()?;
    for (key, value) in [("a", "1"), ("b", "{\"x\": 1}"), ("c", "true")] {
        local.json(&["config", "set", key, value])?;
    }
    // Another process changes a key that the edit leaves alone.
    let imkit = env!("CARGO_BIN_EXE_imkit");
    let script = format!(
        "test \"$(stat -c %a \"$1\" 2>/dev/null || stat -f %Lp \"$1\")\" = 600\n\
         {imkit} -q --local config set c false >&2\n\
         printf '{{\"b\": {{\"x\": 2}}, \"c\": true, \"d\": []}}' > \"$1.new\"\n\
         mv \"$1.new\" \"$1\""
    );
    let run = edit(&local, &script, &["--yes", "-o", "json"])?.expect_code(0)?;
    assert_eq!(run.json()?, json!({"set": ["b", "d"], "deleted": ["a"]}));
    assert!(run.stderr.contains(r#"-    \"x\": 1"#), "{}", run.stderr);
    assert_eq!(local.json(&["config", "get"])?, json!({"b": {"x": 2}, "c": false, "d": []}));
    assert!(left(&local)?.is_empty());

    let run = edit(&local, "true", &["--yes"])?.expect_code(0)?;
    assert!(run.stderr.contains("nothing was changed"), "{run:?}");
    let run = edit(&local, "printf '{}' > \"$1\"", &["--dry-run", "-o", "json"])?;
    assert_eq!(run.expect_code(0)?.json()?["method"], "DELETE");
    assert!(left(&local)?.is_empty());
    Ok(())
}

#[test]
fn an_edit_that_clashes_writes_nothing_and_is_kept() -> Test {
    let local = Local::start()?;
    local.json(&["config", "set", "a", "1"])?;
    let imkit = env!("CARGO_BIN_EXE_imkit");
    let script =
        format!("{imkit} -q --local config set a 2 >&2\nprintf '{{\"a\": 3, \"b\": 1}}' > \"$1\"");
    let run = edit(&local, &script, &["--yes"])?.expect_code(5)?;
    assert!(run.stderr.contains("a changed on the server meanwhile"), "{run:?}");
    assert_eq!(local.json(&["config", "get"])?, json!({"a": 2}));
    let kept = left(&local)?;
    assert!(run.stderr.contains(&kept[0].display().to_string()), "{run:?}");
    assert_eq!(std::fs::read_to_string(&kept[0])?, "{\"a\": 3, \"b\": 1}");
    Ok(())
}

#[test]
fn an_edit_without_consent_or_sense_is_kept_and_not_applied() -> Test {
    let local = Local::start()?;
    let run = edit(&local, "printf '{\"a\": 1}' > \"$1\"", &[])?.expect_code(2)?;
    assert!(run.stderr.contains("--yes"), "{run:?}");
    for odd in ["{", "[]", "7", ""] {
        let run = edit(&local, &format!("printf '{odd}' > \"$1\""), &["--yes"])?.expect_code(2)?;
        assert!(run.stderr.contains("is kept in"), "{odd}: {run:?}");
    }
    assert_eq!(left(&local)?.len(), 5);
    let run = edit(&local, "exit 3", &["--yes"])?.expect_code(1)?;
    assert!(run.stderr.contains("nothing was changed"), "{run:?}");
    assert_eq!(local.json(&["config", "get"])?, json!({}));
    let run = local.run(&["config", "edit"])?.expect_code(2)?;
    assert!(run.stderr.contains("EDITOR"), "{run:?}");
    Ok(())
}

#[test]
fn ctrl_c_in_the_editor_belongs_to_the_editor() -> Test {
    let local = Local::start()?;
    // The editor goes on until the signal has arrived: it is bit 1 of the pending ones.
    let script = "printf '{\"a\": 1}' > \"$1\"\nkill -INT $PPID\n\
        while grep -q 'ShdPnd:.*[2367abef]$' /proc/$PPID/status; do :; done\ntest -e \"$1\"";
    edit(&local, script, &["--yes"])?.expect_code(0)?;
    assert_eq!(local.json(&["config", "get"])?, json!({"a": 1}));
    Ok(())
}

#[test]
fn what_an_editor_wrote_before_it_failed_is_kept() -> Test {
    let local = Local::start()?;
    let run = edit(&local, "printf '{\"a\": 1}' > \"$1\"\nkill -9 $$", &["--yes"])?;
    let run = run.expect_code(1)?;
    let kept = left(&local)?;
    assert!(run.stderr.contains(&kept[0].display().to_string()), "{run:?}");
    assert_eq!(local.json(&["config", "get"])?, json!({}));
    Ok(())
}

#[test]
fn on_a_terminal_the_diff_is_shown_and_consent_is_typed() -> Test {
    let sandbox = super::sandbox()?;
    let temporary = sandbox.path().join("tmp");
    std::fs::create_dir(&temporary)?;
    let script = sandbox.file("editor", "printf '{\"a\": 2}' > \"$1\"")?;
    let editor = format!("sh {}", script.display());
    let sandbox = sandbox.env("VISUAL", editor).env("TMPDIR", temporary);
    let local = Local::start_in(sandbox, &["--rate-limit", "off"])?;
    local.json(&["config", "set", "a", "1"])?;
    let question = "Type yes";
    let (code, screen) = on_terminal(&local, &["config", "edit"], question, "\u{3}")?;
    assert_eq!(code, 130, "{screen}");
    assert!(screen.contains("-  \"a\": 1") && screen.contains("+  \"a\": 2"), "{screen}");
    assert_eq!(local.json(&["config", "get"])?, json!({"a": 1}));
    assert_eq!(left(&local)?.len(), 1, "what was written is kept: {screen}");
    let (code, screen) = on_terminal(&local, &["config", "edit"], question, "yes\r")?;
    assert_eq!(code, 0, "{screen}");
    assert_eq!(local.json(&["config", "get"])?, json!({"a": 2}));
    Ok(())
}
