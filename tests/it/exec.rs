//! `imkit keys exec`: a command with a key of its own, by the real binary.

use std::io::{BufRead as _, BufReader, Read as _};
use std::os::unix::process::CommandExt as _;
use std::process::{Command, Stdio};

use imkit_testkit::{Error, Run};
use serde_json::Value;

use super::local::Local;
use super::terminal::{self, Answer, INTERRUPT};
use super::{Test, sandbox};

fn server() -> Result<Local, Error> {
    let sandbox = sandbox()?.store("root-key").store("child.key").store("ci.key");
    Local::start_in(sandbox, &["--rate-limit", "off"])
}

/// Runs a script with a key of its own.
fn exec(local: &Local, options: &[&str], script: &str) -> Result<Run, Error> {
    let command = ["--", "sh", "-c", script];
    local.sandbox.run_revealing(["keys", "exec"].iter().chain(options).chain(&command))
}

/// The short-lived keys that there are, latest first.
fn children(local: &Local) -> Result<Vec<Value>, Error> {
    let list = ["keys", "list", "--kind", "child", "-o", "json"];
    let list = local.sandbox.run(list)?.expect_code(0)?.json()?;
    Ok(list.as_array().cloned().unwrap_or_default())
}

/// That there were so many, and that none works any more.
fn all_are_revoked(local: &Local, count: usize) -> Test {
    let children = children(local)?;
    assert_eq!(children.len(), count, "{children:?}");
    assert!(children.iter().all(|child| child["status"] == "revoked"), "{children:?}");
    Ok(())
}

/// Makes a key of the server; its id and its text.
fn make(local: &Local, args: &[&str]) -> Result<(String, String), Error> {
    let _ = std::fs::remove_file(local.sandbox.path().join("ci.key"));
    let base = ["keys", "create", "--name", "ci", "--out", "ci.key", "-o", "id"];
    let run = local.sandbox.run(base.iter().chain(args))?.expect_code(0)?;
    let text = std::fs::read_to_string(local.sandbox.path().join("ci.key"))?;
    local.sandbox.guard(&text);
    Ok((run.stdout.trim().to_owned(), text))
}

#[test]
fn the_command_has_a_key_of_its_own_which_ends_with_it() -> Test {
    let local = server()?;
    let script = r#"
        umask 077
        printf '%s' "$IMKIT_API_KEY" > child.key
        test "$IMKIT_API_KEY" = "$IM_API_KEY" || exit 1
        imkit keys verify --key-file child.key --scope a:b -o id >&2 || exit 2
        imkit keys verify --key-file child.key --scope a:c >&2 && exit 3
        for pid in $$ $PPID; do tr '\0' ' ' < /proc/$pid/cmdline; done > argv
        grep -q "$IMKIT_API_KEY" argv && exit 4
        echo "$IMKIT_BASE_URL"
        exit 7"#;
    let script = script.replace("imkit ", concat!(env!("CARGO_BIN_EXE_imkit"), " "));
    let run = exec(&local, &["--scope", "a:b", "--ttl", "60s", "--reason", "try"], &script)?;
    let run = run.expect_code(7)?;
    assert_eq!(run.stdout, format!("{}\n", local.url));
    assert!(
        run.stderr.contains("made the key") && run.stderr.contains("revoked the key"),
        "{run:?}"
    );
    let key = std::fs::read_to_string(local.sandbox.path().join("child.key"))?;
    assert!(key.starts_with("imt_live_"));
    // Neither what was said nor any file of the server or of this program has its text.
    local.sandbox.guard(&key);
    local.sandbox.check(&run)?;
    local.sandbox.run(["keys", "logs"])?.expect_code(0)?;
    local.sandbox.run(["keys", "verify", "--key-file", "child.key"])?.expect_code(4)?;
    all_are_revoked(&local, 1)?;
    let audit = ["keys", "audit", "list", "--event", "key.revoked", "-o", "json"];
    let audit = local.sandbox.run(audit)?.expect_code(0)?.json()?;
    assert_eq!(audit[0]["reason"], "its command ended");
    Ok(())
}

#[test]
fn the_commands_end_is_the_end_and_its_streams_are_untouched() -> Test {
    let local = server()?;
    for (script, code) in [("exit 0", 0), ("exit 255", 255), ("kill -TERM $$", 143)] {
        exec(&local, &["-q"], script)?.expect_code(code)?;
    }
    local.sandbox.file("plain", "no program")?;
    for (program, code) in [("./nowhere", 127), ("./plain", 126), ("/", 126)] {
        let run = local.sandbox.run(["keys", "exec", "-q", "--", program, "x"])?;
        assert!(run.stderr.contains(&format!("cannot run {program}")), "{run:?}");
        run.expect_code(code)?;
    }
    let args = ["keys", "exec", "-q", "-o", "json", "--", "cat"];
    let run = local.sandbox.run_with(args, "as it\0came")?.expect_code(0)?;
    assert_eq!((run.stdout.as_str(), run.stderr.as_str()), ("as it\0came", ""));
    all_are_revoked(&local, 7)
}

#[test]
fn signals_are_the_commands_and_the_key_is_revoked_all_the_same() -> Test {
    let local = server()?;
    let script = "trap 'echo caught; exit 9' INT TERM HUP QUIT; exec 3<&0; echo ready
        cat <&3 > /dev/null 2>&1 & wait $!; exit 1";
    for (count, signal) in ["INT", "TERM", "HUP", "QUIT"].into_iter().enumerate() {
        let mut command = local.sandbox.command(["keys", "exec", "--", "sh", "-c", script]);
        // Not with the terminal's foreground, where Ctrl-C would be the command's already.
        let mut process = command.process_group(0).stdin(Stdio::piped()).spawn()?;
        let input = process.stdin.take();
        let mut output = BufReader::new(process.stdout.take().ok_or("no stdout")?);
        let mut line = String::new();
        output.read_line(&mut line)?;
        assert_eq!(line, "ready\n");
        let id = process.id().to_string();
        assert!(Command::new("kill").args(["-s", signal, &id]).status()?.success());
        line.clear();
        output.read_line(&mut line)?;
        assert_eq!(line, "caught\n", "{signal}");
        drop(input);
        assert_eq!(process.wait()?.code(), Some(9), "{signal}");
        let mut said = String::new();
        process.stderr.take().ok_or("no stderr")?.read_to_string(&mut said)?;
        assert!(said.contains("revoked the key"), "{said}");
        all_are_revoked(&local, count + 1)?;
    }
    Ok(())
}

#[test]
fn ctrl_c_on_a_terminal_reaches_the_command_once() -> Test {
    let local = server()?;
    let script =
        "n=0; trap 'n=$((n+1)); echo got it' INT; echo ready; read x; echo \"counted $n.\"";
    let imkit = env!("CARGO_BIN_EXE_imkit");
    let argv = [imkit, "keys", "exec", "--", "bash", "-c", script];
    let answers =
        [Answer { to: "ready", keys: INTERRUPT }, Answer { to: "got it", keys: "go on\r" }];
    let session = terminal::run(&local.sandbox, &argv, &[], &answers)?;
    assert_eq!(session.code, 0, "{}", session.screen);
    assert!(session.screen.contains("counted 1."), "{}", session.screen);
    all_are_revoked(&local, 1)
}

#[test]
fn a_narrow_key_makes_narrower_ones_and_stays_out_of_the_command() -> Test {
    let local = server()?;
    let (id, text) = make(&local, &["--scope", "a:*", "--resource", "rooms/eu-*"])?;
    let run = |args: &[&str]| -> Result<Run, Error> {
        let base = ["keys", "exec", "-q"];
        let mut command = local.sandbox.command(base.iter().chain(args));
        let output = command.env("IMKIT_API_KEY", &text).env("CI_SECRET", &text).output()?;
        let text = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).into_owned();
        Ok(Run {
            code: output.status.code().unwrap_or(-1),
            stdout: text(output.stdout),
            stderr: text(output.stderr),
        })
    };
    let done = run(&["--scope", "a:b", "--", "sh", "-c", "env | grep -v imt_live_"])?;
    let done = done.expect_code(0)?;
    local.sandbox.check(&done)?;
    assert!(!done.stdout.contains("CI_SECRET"), "{done:?}");
    let child = children(&local)?.remove(0);
    assert_eq!((child["parent"].as_str(), child["status"].as_str()), (Some(&*id), Some("revoked")));

    let wide = run(&["--scope", "b:c", "--resource", "rooms/*", "--", "true"])?.expect_code(2)?;
    for word in ["--scope: b:c", "--resource: rooms/*"] {
        assert!(wide.stderr.contains(word), "{wide:?}");
    }
    local.sandbox.run(["keys", "revoke", &id, "--yes"])?.expect_code(0)?;
    let ended = run(&["--", "true"])?.expect_code(4)?;
    assert_eq!(ended.stderr.matches("the API key from IMKIT_API_KEY: ").count(), 1, "{ended:?}");
    assert!(ended.stderr.contains("hint: it may be revoked"), "{ended:?}");
    local.sandbox.check(&ended)
}

#[test]
fn a_key_that_cannot_make_the_child_is_named_once_and_nothing_stands_in_for_it() -> Test {
    let local = server()?;
    let (_, api) = make(&local, &["--scope", "a:b"])?;
    let status = local.sandbox.run(["keys", "status", "-o", "json"])?.expect_code(0)?.json()?;
    let folder = status["dataDir"].as_str().ok_or("no dataDir")?;
    let root = std::fs::read_to_string(std::path::Path::new(folder).join("root-key"))?;
    let root = root.trim();
    let (cut_api, cut_root) = (&api.trim()[..api.trim().len() - 3], &root[..root.len() - 3]);
    for (variable, key, said) in [
        ("IMKIT_ROOT_KEY", cut_root, "error: the root key from IMKIT_ROOT_KEY: Invalid API key"),
        ("IMKIT_API_KEY", root, "error: the key from IMKIT_API_KEY is a root key"),
        ("IMKIT_API_KEY", cut_root, "error: the key from IMKIT_API_KEY is a root key"),
        ("IMKIT_API_KEY", cut_api, "error: the key from IMKIT_API_KEY is not whole"),
    ] {
        local.sandbox.guard(key);
        let mut command = local.sandbox.command(["keys", "exec", "--", "touch", "ran"]);
        let output = command.env(variable, key).output()?;
        let said_of = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(4), "{said_of}");
        assert!(said_of.starts_with(said) && said_of.contains("hint: "), "{said_of}");
        assert!(!said_of.contains(key), "the key is shown");
    }
    assert!(!local.sandbox.path().join("ran").exists());
    all_are_revoked(&local, 0)
}

#[test]
fn a_root_key_makes_children_of_others_and_stays_out_of_the_command_too() -> Test {
    let local = server()?;
    let (id, _) = make(&local, &["--scope", "a:b", "--env", "test"])?;
    let status = local.sandbox.run(["keys", "status", "-o", "json"])?.expect_code(0)?.json()?;
    let folder = status["dataDir"].as_str().ok_or("no dataDir")?;
    let root = std::fs::read_to_string(std::path::Path::new(folder).join("root-key"))?;
    let script = "case $IMKIT_API_KEY in imt_test_*) ;; *) exit 1;; esac
        test -z \"$IMKIT_ROOT_KEY$IMKIT_USER_TOKEN$IMKIT_MASTER_KEY\"";
    let args = ["keys", "exec", "--parent", &id, "--url", "https://gw.example", "--"];
    let status = local
        .sandbox
        .command(args.iter().chain(&["sh", "-c", script]))
        .env("IMKIT_ROOT_KEY", root.trim())
        .env("IMKIT_USER_TOKEN", "a token")
        .env("IMKIT_MASTER_KEY", "a master key")
        .status()?;
    assert_eq!(status.code(), Some(0));
    let child = children(&local)?.remove(0);
    assert_eq!((child["parent"].as_str(), child["status"].as_str()), (Some(&*id), Some("revoked")));
    Ok(())
}

#[test]
fn a_key_that_could_not_be_revoked_is_told_with_its_end() -> Test {
    let local = server()?;
    let stop = format!("{} keys stop >&2", env!("CARGO_BIN_EXE_imkit"));
    let run = exec(&local, &["--max-wait", "0s"], &stop)?.expect_code(0)?;
    assert!(run.stderr.contains("was not revoked"), "{run:?}");
    assert!(run.stderr.contains("it ends by itself at 20"), "{run:?}");
    Ok(())
}

#[test]
fn a_dry_run_shows_the_key_that_would_be_made_and_runs_nothing() -> Test {
    let local = server()?;
    let args = ["keys", "exec", "--scope", "a:b", "--dry-run", "--", "touch", "ran"];
    let run = local.sandbox.run(args)?.expect_code(0)?;
    assert!(run.stdout.contains("/api-keys/children") && run.stdout.contains("a:b"), "{run:?}");
    assert!(!local.sandbox.path().join("ran").exists());
    for wrong in [&["--ttl", "25h"][..], &["--ttl", "500ms"], &["--root-key-stdin"]] {
        let base = ["keys", "exec"];
        let args = base.iter().chain(wrong).chain(&["--", "touch", "ran"]);
        local.sandbox.run(args)?.expect_code(2)?;
    }
    assert!(!local.sandbox.path().join("ran").exists());
    all_are_revoked(&local, 0)
}
