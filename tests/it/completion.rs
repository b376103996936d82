//! Completion: scripts for every shell, candidates from the profile file and the cache.

use imkit_testkit::{Error, Sandbox};

use super::local::Local;
use super::{Test, sandbox};

#[test]
fn every_shell_gets_both_scripts() -> Test {
    let sandbox = sandbox()?;
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        for more in [&[][..], &["--static"]] {
            let run = sandbox.run(["completions", shell].iter().chain(more))?.expect_code(0)?;
            assert!(run.stdout.contains("imkit"), "{run:?}");
        }
    }
    sandbox.run(["completions", "tcsh"])?.expect_code(2)?;
    Ok(())
}

/// Asks as the bash script asks.
fn candidates(sandbox: &Sandbox, words: &[&str]) -> Result<Vec<String>, Error> {
    let mut command = sandbox.command(["--", "imkit"].iter().chain(words));
    command.env("COMPLETE", "bash").env("_CLAP_COMPLETE_INDEX", words.len().to_string());
    command
        .env("_CLAP_COMPLETE_COMP_TYPE", "9")
        .env("_CLAP_COMPLETE_SPACE", "true")
        .env("_CLAP_IFS", "\n");
    let output = command.output()?;
    Ok(String::from_utf8(output.stdout)?.lines().map(str::to_owned).collect())
}

#[test]
fn ids_seen_lately_and_profile_names_complete() -> Test {
    let local = Local::start()?;
    local.json(&["users", "create", "alice"])?;
    local.json(&["users", "create", "alfred"])?;
    local.json(&["rooms", "create", "lobby"])?;
    let mut users = candidates(&local.sandbox, &["users", "get", "al"])?;
    users.sort();
    assert_eq!(users, ["alfred", "alice"]);
    assert_eq!(candidates(&local.sandbox, &["rooms", "get", "lo"])?, ["lobby"]);
    assert_eq!(candidates(&local.sandbox, &["profiles", "show", "lo"])?, ["local"]);
    assert!(candidates(&local.sandbox, &["us"])?.contains(&"users".to_owned()));
    Ok(())
}

#[test]
fn ids_of_keys_seen_lately_complete() -> Test {
    let local = Local::start_in(sandbox()?.store("a.key"), &[])?;
    let create = ["keys", "create", "--name", "a", "--scope", "a:b", "--out", "a.key", "-o", "id"];
    let made = local.sandbox.run(create)?.expect_code(0)?.stdout;
    let id = made.trim();
    for words in [
        &["keys", "show", &id[..4]][..],
        &["keys", "rotation", "status", &id[..4]],
        &["keys", "revoke", &id[..4]],
        &["keys", "watch", "--key", &id[..4]],
    ] {
        assert_eq!(candidates(&local.sandbox, words)?, [id], "{words:?}");
    }
    Ok(())
}

#[test]
fn completion_needs_no_home_no_profile_and_no_server() -> Test {
    let bare = sandbox()?.without("HOME");
    assert_eq!(candidates(&bare, &["users", "get", "al"])?, Vec::<String>::new());
    let broken = sandbox()?.env("IMKIT_CONFIG_DIR", "/dev/null");
    assert_eq!(candidates(&broken, &["profiles", "show", "lo"])?, ["local"]);
    Ok(())
}
