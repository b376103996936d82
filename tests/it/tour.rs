//! The README's commands, run as they stand there.

use std::process::{Command, Stdio};

use super::Test;
use super::local::Local;

/// Shell blocks of the README between two markers, in order.
fn commands(from: &str, to: &str) -> Vec<String> {
    let readme = include_str!("../../README.md");
    let part = readme.split(from).nth(1).and_then(|rest| rest.split(to).next()).unwrap_or_default();
    part.split("```sh\n")
        .skip(1)
        .filter_map(|block| block.split("```").next())
        .map(str::to_owned)
        .collect()
}

/// Runs a script in a sandbox in which `imkit` is on the path and a local server runs on free ports.
fn run(local: &Local, script: &str) -> Result<std::process::Output, imkit_testkit::Error> {
    let bin = local.sandbox.path().join("bin");
    if !bin.exists() {
        std::fs::create_dir(&bin)?;
        std::os::unix::fs::symlink(env!("CARGO_BIN_EXE_imkit"), bin.join("imkit"))?;
    }
    let path = std::env::var("PATH")?;
    let mut shell = Command::new("bash");
    shell.args(["-euo", "pipefail", "-c", script]).env_clear();
    for (name, value) in local.sandbox.command::<&str>([]).get_envs() {
        shell.env(name, value.unwrap_or_default());
    }
    shell.env("PATH", format!("{}:{path}", bin.display()));
    Ok(shell.current_dir(local.sandbox.path()).stdin(Stdio::null()).output()?)
}

#[test]
fn the_five_minute_tour_works_as_written() -> Test {
    let local = Local::start()?;
    let blocks = commands("<!-- tour -->", "<!-- end of tour -->");
    assert!(blocks.len() >= 4, "the README's tour has {} blocks", blocks.len());
    for block in blocks {
        let output = run(&local, &block)?;
        assert!(
            output.status.success(),
            "{block}\n{}{}",
            String::from_utf8_lossy(&output.stdout),
            String::from_utf8_lossy(&output.stderr)
        );
    }
    Ok(())
}

#[test]
fn the_first_two_commands_work_as_written() -> Test {
    let local = Local::start()?;
    let blocks = commands("<!-- first -->", "<!-- end of first -->");
    assert_eq!(blocks.len(), 1);
    for line in blocks[0].lines() {
        // The build is what this test has behind it.
        let line = line.replace("cargo run --quiet --", "imkit");
        let output = run(&local, &line)?;
        assert!(output.status.success(), "{line}: {}", String::from_utf8_lossy(&output.stderr));
    }
    Ok(())
}
