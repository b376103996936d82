//! Decisions and changes as they are made.

use std::io::{BufRead as _, BufReader};

use imkit_testkit::Error;
use serde_json::Value;

use crate::Test;
use crate::keys::{make, server, verify};

#[test]
fn quiet_leaves_nothing_but_events() -> Test {
    let local = server()?;
    let made = make(&local, "a.key", &["--name", "ci", "--scope", "a:b"])?;
    let mut watch = local.sandbox.command(["keys", "tail", "-q", "-o", "table"]).spawn()?;
    let mut lines = BufReader::new(watch.stdout.take().ok_or("no stdout")?).lines();
    // Whether it listens yet shows by what it hears.
    let verify = || verify(&local, &made, &["--scope", "no:no"])?.expect_code(4);
    let first = std::thread::scope(|scope| {
        let first = scope.spawn(move || lines.next());
        while !first.is_finished() {
            verify()?;
        }
        first.join().map_err(|_| Error::from("the reader panicked"))
    })?;
    let first = first.ok_or("nothing came")??;
    assert!(first.contains(&made.id) && first.contains("forbidden"), "{first}");
    let pid = watch.id().to_string();
    std::process::Command::new("kill").args(["-INT", &pid]).status()?;
    let output = watch.wait_with_output()?;
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    Ok(())
}

#[test]
fn a_pipe_gets_an_object_a_line_and_ctrl_c_is_a_good_end() -> Test {
    let local = server()?;
    let made = make(&local, "a.key", &["--name", "ci", "--scope", "a:b"])?;
    let mut watch = local.sandbox.command(["keys", "watch"]).spawn()?;
    let mut talk = BufReader::new(watch.stderr.take().ok_or("no stderr")?);
    let mut note = String::new();
    talk.read_line(&mut note)?;
    assert!(note.contains("following"), "{note}");
    verify(&local, &made, &["--scope", "no:no"])?.expect_code(4)?;
    local.sandbox.run(["keys", "disable", &made.id])?.expect_code(0)?;
    let mut lines = BufReader::new(watch.stdout.take().ok_or("no stdout")?).lines();
    let mut next = |kind: &str| -> Result<Value, imkit_testkit::Error> {
        for line in lines.by_ref() {
            let event: Value = serde_json::from_str(&line?)?;
            if event["type"] == kind {
                return Ok(event);
            }
        }
        Err("the stream ended".into())
    };
    let request = next("request")?;
    assert_eq!(request["key_id"], made.id);
    assert_ne!(request["outcome"], "admitted");
    assert_eq!(next("change")?["event"], "key.disabled");
    let pid = watch.id().to_string();
    std::process::Command::new("kill").args(["-INT", &pid]).status()?;
    assert_eq!(watch.wait()?.code(), Some(0));
    Ok(())
}
