//! `imkit words`: no word is lost, whoever else is at it.

use std::process::Stdio;

use imkit_testkit::{Act, BrokenServer};
use serde_json::{Value, json};

use super::local::Local;
use super::{Test, against};

/// The words as they are listed.
fn words(local: &Local) -> Result<Vec<String>, imkit_testkit::Error> {
    let run = local.run(&["words", "list", "-o", "id"])?.expect_code(0)?;
    Ok(run.stdout.lines().map(str::to_owned).collect())
}

#[test]
fn words_come_go_and_are_replaced_and_other_settings_stay() -> Test {
    let local = Local::start()?;
    local.json(&["config", "set", "censorship", r#"{"keywords": ["a"], "mode": "strict"}"#])?;
    let done = local.json(&["words", "add", "b", "a", "c d", "b"])?;
    assert_eq!(done, json!({"added": 2, "removed": 0, "words": 3}));
    assert_eq!(words(&local)?, ["a", "b", "c d"]);
    let run = local.run(&["words", "add", "a"])?.expect_code(0)?;
    assert!(run.stderr.contains("nothing was written"), "{run:?}");
    assert_eq!(local.json(&["words", "remove", "a", "x"])?["removed"], 1);

    local.run(&["words", "set", "z"])?.expect_code(2)?;
    assert_eq!(words(&local)?, ["b", "c d"]);
    assert_eq!(local.json(&["words", "set", "z", "b", "--yes"])?["words"], 2);
    assert_eq!(words(&local)?, ["z", "b"]);
    local.run(&["words", "clear"])?.expect_code(2)?;
    local.json(&["words", "clear", "--yes"])?;
    let left = local.json(&["config", "get", "censorship"])?;
    assert_eq!(left, json!({"keywords": [], "mode": "strict"}));

    local.json(&["config", "set", "censorship", r#"{"keywords": ["a"]}"#])?;
    local.json(&["words", "clear", "--yes"])?;
    assert_eq!(local.json(&["config", "get"])?, json!({}));
    Ok(())
}

#[test]
fn a_file_of_words_is_taken_whole_or_not_at_all() -> Test {
    let local = Local::start()?;
    local.sandbox.file("words.txt", "\u{feff}spam\r\n\r\n  free money \r\nspam\n#1")?;
    assert_eq!(local.json(&["words", "import", "words.txt"])?["words"], 3);
    assert_eq!(words(&local)?, ["spam", "free money", "#1"]);
    local.sandbox.file("bad.txt", "good\nb\u{7}d\n")?;
    let run = local.run(&["words", "import", "bad.txt"])?.expect_code(2)?;
    assert!(run.stderr.contains("bad.txt, line 2"), "{run:?}");
    let run = local.sandbox.run_with(["--local", "words", "import", "-"], "[\"x\"]")?;
    run.expect_code(0)?;
    assert_eq!(words(&local)?.len(), 4);
    local.run(&["words", "add", " "])?.expect_code(2)?;
    Ok(())
}

#[test]
fn processes_that_add_words_at_the_same_time_lose_none() -> Test {
    const PROCESSES: usize = 8;
    const ROUNDS: usize = 3;
    let local = Local::start()?;
    for round in 0..ROUNDS {
        let mut running = Vec::new();
        for number in 0..PROCESSES {
            let word = format!("word-{round}-{number}");
            let mut command = local.sandbox.command(["--local", "words", "add", word.as_str()]);
            running.push(command.stderr(Stdio::piped()).spawn()?);
        }
        for process in running {
            let output = process.wait_with_output()?;
            assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        }
    }
    let kept = words(&local)?;
    for round in 0..ROUNDS {
        for number in 0..PROCESSES {
            assert!(kept.contains(&format!("word-{round}-{number}")), "{kept:?}");
        }
    }
    assert_eq!(kept.len(), PROCESSES * ROUNDS);
    Ok(())
}

fn config(words: &Value) -> Act {
    answer(&json!({"RC": 0, "result": {"censorship": {"keywords": words}}}))
}

fn answer(body: &Value) -> Act {
    let body = body.to_string();
    let length = body.len();
    let head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nconnection: close\r\n";
    Act::Answer(format!("{head}content-length: {length}\r\n\r\n{body}"))
}

#[test]
fn a_word_that_somebody_else_overwrote_is_added_again() -> Test {
    let server = BrokenServer::start(vec![
        config(&json!([])),
        config(&json!(["mine"])),
        // Read back: another writer had read before us, and wrote after us.
        config(&json!(["theirs"])),
        config(&json!(["theirs"])),
        config(&json!(["theirs", "mine"])),
        config(&json!(["theirs", "mine"])),
    ])?;
    let run = against(&server.url)?.run(["words", "add", "mine", "-o", "json"])?.expect_code(0)?;
    assert_eq!(run.json()?["words"], 2);
    assert!(run.stderr.contains("trying again"), "{run:?}");
    assert_eq!(server.requests(), 6);
    Ok(())
}

#[test]
fn a_writer_who_never_stops_ends_the_attempts_with_5() -> Test {
    let server = BrokenServer::start(vec![config(&json!(["theirs"]))])?;
    let run = against(&server.url)?.run(["words", "add", "mine"])?.expect_code(5)?;
    assert!(run.stderr.contains("not as asked for"), "{run:?}");
    assert_eq!(server.requests(), 15, "five rounds of reading, writing and reading again");
    Ok(())
}

#[test]
fn words_that_changed_since_the_question_are_not_replaced() -> Test {
    let server = BrokenServer::start(vec![config(&json!(["a"])), config(&json!(["a", "b"]))])?;
    let run = against(&server.url)?.run(["words", "clear", "--yes"])?.expect_code(5)?;
    assert!(run.stderr.contains("nothing was written"), "{run:?}");
    assert_eq!(server.requests(), 2);
    Ok(())
}

#[test]
fn what_is_no_list_of_words_is_left_alone() -> Test {
    let local = Local::start()?;
    let server = BrokenServer::start(vec![config(&json!("odd"))])?;
    against(&server.url)?.run(["words", "add", "a"])?.expect_code(1)?;
    assert_eq!(server.requests(), 1);
    let run = local.run(&["words", "add", "a", "--dry-run", "-o", "json"])?.expect_code(0)?;
    assert_eq!(run.json()?["body"], json!({"censorship": {"keywords": ["a"]}}));
    assert!(words(&local)?.is_empty());
    Ok(())
}

#[test]
fn without_a_place_for_the_lock_words_are_added_with_a_warning() -> Test {
    let server = BrokenServer::start(vec![
        config(&json!([])),
        config(&json!(["mine"])),
        config(&json!(["mine"])),
    ])?;
    let sandbox = against(&server.url)?;
    let taken = sandbox.file("taken", "")?;
    let run =
        sandbox.env("IMKIT_STATE_DIR", taken).run(["words", "add", "mine"])?.expect_code(0)?;
    assert!(run.stderr.contains("not held off"), "{run:?}");
    Ok(())
}
