//! `imkit monitor watch`: it goes on, and ends when it is told to.

use std::io::{BufRead as _, BufReader};
use std::process::{Command, Stdio};

use imkit_testkit::Emulated;
use serde_json::Value;

use super::local::Local;
use super::prompts::on_terminal;
use super::{Test, against};

#[test]
fn in_a_pipe_each_reading_is_a_line_and_ctrl_c_ends_with_0() -> Test {
    let local = Local::start()?;
    local.json(&["rooms", "create", "lobby"])?;
    let mut command = local.sandbox.command(["--local", "monitor", "watch", "--interval", "1s"]);
    let mut child = command.stdout(Stdio::piped()).spawn()?;
    let mut lines = BufReader::new(child.stdout.take().ok_or("no stdout")?).lines();
    let first: Value = serde_json::from_str(&lines.next().ok_or("no line")??)?;
    assert_eq!((&first["totalRoomCount"], &first["connections"]), (&1.into(), &0.into()));
    assert!(first["time"].is_string());
    let status = Command::new("kill").args(["-INT", &child.id().to_string()]).status()?;
    assert!(status.success());
    let rest = lines.collect::<Result<Vec<_>, _>>()?;
    assert!(rest.iter().all(|line| serde_json::from_str::<Value>(line).is_ok()), "{rest:?}");
    let output = child.wait_with_output()?;
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    Ok(())
}

#[test]
fn on_a_terminal_it_is_a_table_that_ctrl_c_ends_with_0() -> Test {
    let local = Local::start()?;
    let (code, screen) = on_terminal(&local, &["monitor", "watch"], "Z ", "\u{3}")?;
    assert_eq!(code, 0, "{screen}");
    assert!(screen.contains("CONNECTIONS") && screen.contains("MESSAGES"), "{screen}");
    let args = ["monitor", "watch", "--interval", "1s", "--count", "2"];
    let (code, screen) = on_terminal(&local, &args, "\u{0}", "")?;
    assert_eq!(code, 0, "{screen}");
    assert!(screen.contains("\u{1b}[2A\u{1b}[J"), "the second table is drawn over the first");
    Ok(())
}

#[test]
fn a_reading_that_fails_is_shown_and_the_next_one_comes() -> Test {
    let local = Local::start()?;
    let fault = ["--operation", "monitor.stats", "--status", "400", "--times", "1"];
    local.json(&[&["emulator", "faults", "add"], &fault[..]].concat())?;
    let args = ["monitor", "watch", "--interval", "1s", "--count", "2"];
    let run = local.run(&args)?.expect_code(8)?;
    let lines: Vec<Value> =
        run.stdout.lines().map(serde_json::from_str).collect::<Result<_, _>>()?;
    assert_eq!(lines.len(), 2);
    assert_eq!(lines[0]["error"]["status"], 400);
    assert_eq!(lines[1]["connections"], 0);
    Ok(())
}

#[test]
fn a_key_that_is_refused_ends_it_at_once() -> Test {
    let server = Emulated::start("another key entirely")?;
    against(&server.url)?.run(["monitor", "watch"])?.expect_code(4)?;
    Ok(())
}

#[test]
fn every_format_takes_the_readings() -> Test {
    let local = Local::start()?;
    let run = |more: &[&str]| {
        let args = [&["monitor", "watch", "--count", "1"], more].concat();
        Ok::<_, imkit_testkit::Error>(local.run(&args)?.expect_code(0)?.stdout)
    };
    assert!(run(&["-o", "json"])?.starts_with("[\n"));
    assert!(run(&["-o", "csv"])?.starts_with("time,connections,"));
    assert_eq!(run(&["--jq", ".connections"])?, "0\n");
    assert_eq!(run(&["--fields", "connections"])?, "{\"connections\":0}\n");
    local.run(&["monitor", "watch", "--interval", "10ms"])?.expect_code(2)?;
    local.run(&["monitor", "watch", "--count", "0"])?.expect_code(2)?;
    Ok(())
}
