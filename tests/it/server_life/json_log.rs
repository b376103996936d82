//! A log in JSON on standard error: each line is one object, from the start to the end.

use std::process::{Command, Output};

use imkit_testkit::{Error, Sandbox};
use serde_json::Value;

use super::home;
use crate::Test;

const SERVE: [&str; 8] = [
    "keys",
    "serve",
    "--log-format",
    "json",
    "--gateway-addr",
    "127.0.0.1:0",
    "--control-addr",
    "127.0.0.1:0",
];

/// The lines of standard error; an error names the one that is no object.
fn objects(output: &Output) -> Result<Vec<Value>, Error> {
    let text = std::str::from_utf8(&output.stderr)?;
    text.lines()
        .map(|line| match serde_json::from_str(line) {
            Ok(object @ Value::Object(_)) => Ok(object),
            _ => Err(format!("no object: {line:?}").into()),
        })
        .collect()
}

/// Serves until it is ready, and ends it by SIGTERM.
fn serve_once(home: &Sandbox) -> Result<Output, Error> {
    let child = home.command(SERVE).spawn()?;
    home.run(["keys", "status", "--ready", "--wait", "30s"])?.expect_code(0)?;
    Command::new("kill").args(["-TERM", &child.id().to_string()]).status()?;
    Ok(child.wait_with_output()?)
}

#[test]
fn each_line_of_a_log_in_json_is_an_object_from_the_start_to_sigterm() -> Test {
    let home = home()?;
    let output = serve_once(&home)?;
    assert!(output.status.success(), "{output:?}");
    let log = objects(&output)?;
    let line = |message: &str| {
        let line = log.iter().find(|line| line["message"] == message);
        line.ok_or(format!("no {message:?} in {log:?}"))
    };
    let file = line("made a root key for imkit keys commands")?["file"].as_str();
    assert!(file.is_some_and(|file| file.ends_with("root-key")), "{log:?}");
    assert!(line("ready")?["control"].as_str().is_some_and(|url| url.starts_with("http")));
    line("stopped")?;
    Ok(())
}

#[test]
fn a_start_that_fails_is_told_by_an_object_too() -> Test {
    let home = home()?;
    let output = serve_once(&home)?;
    assert!(output.status.success(), "{output:?}");
    let peppers = super::data_dir(&home).join("peppers.json");
    std::fs::remove_file(peppers)?;
    let output = home.command(SERVE).spawn()?.wait_with_output()?;
    assert!(!output.status.success(), "{output:?}");
    let log = objects(&output)?;
    assert!(log.iter().any(|line| line["error"]["message"].is_string()), "{log:?}");
    Ok(())
}
