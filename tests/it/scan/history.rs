//! What git keeps: commits, messages, merges, the index, and what nothing leads to any more.

use std::process::Command;

use imkit_testkit::Error;
use serde_json::Value;

use super::super::Test;
use super::{Scene, pair, rows};

/// Runs git in the scene's folder, and returns what it says.
fn git(scene: &Scene, args: &[&str]) -> Result<String, Error> {
    let mut command = Command::new("git");
    command.current_dir(scene.path()).env("HOME", scene.path()).env("GIT_CONFIG_NOSYSTEM", "1");
    for (name, value) in [("AUTHOR", "Ann"), ("COMMITTER", "Ann")] {
        command.env(format!("GIT_{name}_NAME"), value);
        command.env(format!("GIT_{name}_EMAIL"), "ann@example.com");
        command.env(format!("GIT_{name}_DATE"), "2030-01-01T00:00:00Z");
    }
    let output = command.args(["-c", "init.defaultBranch=main"]).args(args).output()?;
    if !output.status.success() {
        return Err(format!("git {args:?}: {output:?}").into());
    }
    Ok(String::from_utf8(output.stdout)?.trim().to_owned())
}

fn commit(scene: &Scene, message: &str) -> Result<String, Error> {
    git(scene, &["add", "-A"])?;
    git(scene, &["commit", "-q", "--allow-empty", "-m", message])?;
    git(scene, &["rev-parse", "HEAD"])
}

/// A repository with one commit.
fn repository() -> Result<Scene, Error> {
    let scene = Scene::new()?;
    git(&scene, &["init", "-q"])?;
    scene.write("README", "hello")?;
    commit(&scene, "first")?;
    Ok(scene)
}

#[test]
fn a_key_that_a_later_commit_took_away_is_found_where_it_came_in() -> Test {
    let scene = repository()?;
    let (gone, kept) = (scene.live()?, scene.live()?);
    scene.write("a dir/ü.env", format!("A=1\nKEY={}\n", gone.expose()))?;
    scene.write("kept", format!("{}\n", kept.expose()))?;
    let came = commit(&scene, "add")?;
    // Other versions of the file are no other places.
    scene.write("a dir/ü.env", format!("A=1\nB=2\nKEY={}\n", gone.expose()))?;
    scene.write("kept", format!("more\n{}\n", kept.expose()))?;
    commit(&scene, "change")?;
    scene.write("a dir/ü.env", "A=1\n")?;
    commit(&scene, "remove")?;
    git(&scene, &["gc", "-q"])?;
    let short = &came[..10];
    let expected = [
        pair(&gone, &format!("{short}:a dir/ü.env:2:5")),
        pair(&kept, &format!("{short}:kept:1:1")),
    ];
    assert_eq!(scene.found(&["--git-history"])?, expected);
    let rows = rows(&scene.scan(&["--git-history", "."])?)?;
    let facts =
        |row: &Value| (row["in_head"].clone(), row["author"].clone(), row["commit"].clone());
    let fact = |kept: bool| (kept.into(), "Ann <ann@example.com>".into(), came.as_str().into());
    assert_eq!(facts(&rows[0]), fact(false));
    assert_eq!(facts(&rows[1]), fact(true));
    // From a folder of it, from outside, and without a working tree.
    assert_eq!(scene.found(&["--git-history", "a dir"])?, expected);
    assert_eq!(scene.found(&["--git-history", ".git"])?, expected);
    assert_eq!(scene.found(&["README"])?, []);
    Ok(())
}

#[test]
fn messages_merges_stashes_and_lost_commits_are_looked_into() -> Test {
    let scene = repository()?;
    let keys = [scene.live()?, scene.live()?, scene.live()?, scene.live()?, scene.live()?];
    let [message, merge, stash, lost, loose] = &keys;
    let said = commit(&scene, &format!("use {}", message.expose()))?;
    // What only the merge itself has.
    git(&scene, &["checkout", "-q", "-b", "side"])?;
    scene.write("file", "side\n")?;
    commit(&scene, "side")?;
    git(&scene, &["checkout", "-q", "main"])?;
    scene.write("file", "main\n")?;
    commit(&scene, "main")?;
    git(&scene, &["merge", "-q", "-s", "ours", "--no-commit", "side"])?;
    scene.write("file", format!("both {}\n", merge.expose()))?;
    let merged = commit(&scene, "merge")?;
    scene.write("README", stash.expose())?;
    git(&scene, &["stash", "-q"])?;
    let stashed = git(&scene, &["rev-parse", "stash"])?;
    scene.write("lost", lost.expose())?;
    let dropped = commit(&scene, "lost")?;
    git(&scene, &["reset", "-q", "--hard", "HEAD~1"])?;
    scene.write("loose", loose.expose())?;
    let object = git(&scene, &["hash-object", "-w", "loose"])?;
    let mut found = scene.found(&["--git-history"])?;
    found.sort();
    let mut expected = [
        pair(message, &format!("{} (message):6:5", &said[..10])),
        pair(merge, &format!("{}:file:1:6", &merged[..10])),
        pair(stash, &format!("{}:README:1:1", &stashed[..10])),
        pair(lost, &format!("{}:lost:1:1", &dropped[..10])),
        pair(loose, &format!("object {}:1:1", &object[..10])),
    ];
    expected.sort();
    assert_eq!(found, expected);
    Ok(())
}

#[test]
fn a_marker_that_came_later_lets_a_key_of_the_history_stay() -> Test {
    let scene = repository()?;
    let key = scene.live()?;
    scene.write("sample", key.expose())?;
    commit(&scene, "add")?;
    assert_eq!(scene.found(&["--git-history"])?.len(), 1);
    scene.write("sample", format!("{} # imkit:allow", key.expose()))?;
    commit(&scene, "allow")?;
    assert_eq!(scene.found(&["--git-history"])?, []);
    Ok(())
}

#[test]
fn the_next_commit_is_scanned_as_it_is_staged() -> Test {
    let scene = repository()?;
    let (staged, unstaged) = (scene.live()?, scene.live()?);
    assert_eq!(scene.found(&["--staged"])?, []);
    scene.write("new file", format!("x\n{}", staged.expose()))?;
    git(&scene, &["add", "new file"])?;
    scene.write("new file", "clean again, but not staged")?;
    scene.write("README", unstaged.expose())?;
    assert_eq!(scene.found(&["--staged"])?, [pair(&staged, "new file:2:1")]);
    git(&scene, &["rm", "-q", "-f", "--cached", "new file"])?;
    assert_eq!(scene.found(&["--staged"])?, []);
    Ok(())
}

#[test]
fn a_repository_before_its_first_commit_is_scanned() -> Test {
    let scene = Scene::new()?;
    git(&scene, &["init", "-q"])?;
    assert_eq!(scene.found(&["--git-history"])?, []);
    let key = scene.live()?;
    scene.write("a", key.expose())?;
    git(&scene, &["add", "a"])?;
    assert_eq!(scene.found(&["--staged"])?, [pair(&key, "a:1:1")]);
    assert_eq!(scene.found(&["--git-history"])?.len(), 1);
    Ok(())
}

#[test]
fn without_a_repository_or_without_git_the_error_says_what_to_do() -> Test {
    let scene = Scene::new()?;
    for option in ["--git-history", "--staged"] {
        let run = scene.scan(&[option])?.expect_code(1)?;
        assert!(run.stderr.contains("not a git repository"), "{run:?}");
    }
    let Scene { sandbox, folder: _folder } = scene;
    let run = sandbox.env("PATH", "/nowhere").run(["keys", "scan", "--git-history"])?;
    assert_eq!(run.code, 1);
    assert!(run.stderr.contains("git was not found"), "{run:?}");
    Ok(())
}

#[test]
fn nothing_that_a_repository_names_is_run() -> Test {
    let scene = repository()?;
    let key = scene.live()?;
    scene.write("a", key.expose())?;
    scene.write(".gitattributes", "* diff=evil\n")?;
    commit(&scene, "add")?;
    let evil = format!("touch '{}'", scene.path().join("ran").display());
    for name in
        ["core.fsmonitor", "core.pager", "diff.evil.textconv", "diff.external", "gpg.program"]
    {
        git(&scene, &["config", name, &evil])?;
    }
    git(&scene, &["config", "log.showSignature", "true"])?;
    assert_eq!(scene.found(&["--git-history"])?.len(), 1);
    scene.write("a", format!("{} ", key.expose()))?;
    git(&scene, &["-c", "core.fsmonitor=false", "add", "a"])?;
    assert_eq!(scene.found(&["--staged"])?.len(), 1);
    assert!(!scene.path().join("ran").exists());
    Ok(())
}
