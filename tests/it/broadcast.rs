//! `messages broadcast`: everybody gets a message once, or somebody is asked.

use imkit_testkit::{Error, Fault, Pass, Reset};
use serde_json::Value;

use super::Test;
use super::bulk::{Bench, adds_up};

/// A sender, so many further users, and a file of them.
fn crowd(users: usize) -> Result<Bench, Error> {
    let bench = Bench::start()?;
    let rows: String = (0..users).map(|n| format!("u{n:04}\n")).collect();
    bench.sandbox.file("crowd.ids", rows)?;
    bench.run(&["users", "import", "crowd.ids"])?.expect_code(0)?;
    Ok(bench)
}

/// The texts of all messages with the rooms that they are in.
fn sent(bench: &Bench) -> Result<Vec<(String, String)>, Error> {
    let documents = bench.documents()?;
    let mut sent = Vec::new();
    collect(&documents, &mut sent);
    sent.sort();
    Ok(sent)
}

fn collect(value: &Value, sent: &mut Vec<(String, String)>) {
    match value {
        Value::Array(list) => list.iter().for_each(|value| collect(value, sent)),
        Value::Object(fields) => {
            if let (Some(room), Some(text)) = (fields.get("room"), fields.get("message"))
                && let (Some(room), Some(text)) = (room.as_str(), text.as_str())
                && fields.contains_key("messageType")
            {
                sent.push((room.to_owned(), text.to_owned()));
                return;
            }
            fields.values().for_each(|value| collect(value, sent));
        }
        _ => {}
    }
}

const TO_CROWD: [&str; 5] = ["messages", "broadcast", "--to-users", "crowd.ids", "--as"];

fn to_crowd<'a>(more: &[&'a str]) -> Vec<&'a str> {
    TO_CROWD.iter().chain(&["alice", "Hello"]).chain(more).copied().collect()
}

#[test]
fn everybody_gets_the_message_once_in_batches_that_are_named() -> Test {
    let bench = crowd(501)?;
    let estimate = bench.run(&to_crowd(&["--estimate"]))?.expect_code(0)?.json()?;
    assert_eq!((&estimate["rows"], &estimate["requests"]), (&Value::from(501), &Value::from(2)));
    let run = bench.run(&to_crowd(&[]))?.expect_code(2)?;
    assert!(run.stderr.contains("501 users") && run.stderr.contains("--yes"), "{run:?}");
    assert_eq!(sent(&bench)?, []);
    let job = bench.job(&to_crowd(&["--yes"]), 0)?;
    adds_up(&job)?;
    let batches = job["batches"].as_array().cloned().unwrap_or_default();
    assert_eq!(batches.len(), 2, "{job}");
    assert_eq!(bench.run(&["jobs", "show", "latest"])?.json()?["batches"], job["batches"]);
    let sent = sent(&bench)?;
    let rooms: std::collections::BTreeSet<_> = sent.iter().map(|(room, _)| room).collect();
    assert_eq!((sent.len(), rooms.len()), (501, 501));
    let mut arrived = 0;
    for batch in batches {
        let status = ["messages", "batch-status", batch.as_str().unwrap_or_default()];
        let status = bench.run(&status)?.expect_code(0)?.json()?;
        arrived += status.as_array().map_or(0, Vec::len);
    }
    assert_eq!(arrived, 501);
    Ok(())
}

#[test]
fn each_recipient_gets_its_own_words_and_a_wrong_one_is_rejected() -> Test {
    let bench = crowd(0)?;
    bench.sandbox.file("to.csv", "_id,$name$\r\nlobby,all\r\nnowhere,none\r\n")?;
    let args = ["messages", "broadcast", "--to-rooms", "to.csv", "--as", "alice", "Hi $name$"];
    let preview = bench.run(&[&args[..], &["--dry-run"]].concat())?.expect_code(0)?.json()?;
    assert_eq!(preview["body"]["paras"][0]["$name$"], "all");
    assert!(preview["body"]["push"].is_null(), "push is off unless asked for: {preview}");
    assert_eq!(sent(&bench)?, []);
    let job = bench.job(&[&args[..], &["--yes", "--push"]].concat(), 8)?;
    assert_eq!((&job["acknowledged"], &job["rejected"]), (&Value::from(1), &Value::from(1)));
    assert_eq!(bench.texts("lobby")?, ["Hi all"]);
    let rejected = std::fs::read_to_string(bench.sandbox.path().join("to.rejected.csv"))?;
    assert!(rejected.ends_with(",nowhere,none\n"), "{rejected:?}");
    Ok(())
}

#[test]
fn a_file_that_names_somebody_twice_sends_nothing() -> Test {
    let bench = crowd(0)?;
    bench.sandbox.file("to.ids", "bob\nalice\nbob\n")?;
    let args = ["messages", "broadcast", "--to-users", "to.ids", "--as", "alice", "Hi", "--yes"];
    let run = bench.run(&args)?.expect_code(2)?;
    assert!(run.stderr.contains("rows 1 and 3"), "{run:?}");
    for args in [
        &["messages", "broadcast", "--to-users", "to.ids", "Hi", "--yes"][..],
        &["messages", "broadcast", "--as", "alice", "Hi", "--yes"],
        &["messages", "broadcast", "--to-users", "to.ids", "--as", "alice", "--yes"],
    ] {
        bench.run(args)?.expect_code(2)?;
    }
    assert_eq!(sent(&bench)?, []);
    Ok(())
}

#[test]
fn a_batch_without_an_answer_stops_the_job_until_somebody_says_what_became_of_it() -> Test {
    for (when, assume, before) in [(Reset::After, "sent", 500), (Reset::Before, "not-sent", 0)] {
        let bench = crowd(501)?;
        bench.platform.emulator.faults().add(Fault::reset(when).on("messages.broadcast"))?;
        let job = bench.job(&to_crowd(&["--yes", "--parallel", "1"]), 1)?;
        adds_up(&job)?;
        assert_eq!((&job["state"], &job["unknown"]), (&Value::from("stuck"), &Value::from(500)));
        assert_eq!(sent(&bench)?.len(), before);
        let again = bench.job(&["jobs", "resume", "latest"], 1)?;
        assert_eq!(again["state"], "stuck", "it asks, however often it is tried: {again}");
        assert_eq!(sent(&bench)?.len(), before);
        let done = bench.job(&["jobs", "resume", "latest", "--assume", assume], 0)?;
        assert_eq!(done["acknowledged"], 501, "{done}");
        assert_eq!(sent(&bench)?.len(), 501);
    }
    Ok(())
}

#[test]
fn what_was_sent_of_a_batch_is_not_sent_again_when_its_other_half_is_in_doubt() -> Test {
    let bench = crowd(3)?;
    bench.sandbox.file("crowd.ids", "u0000\nghost\nu0001\nu0002\n")?;
    // The whole batch is refused for the ghost, then its halves are sent: u0000 and the ghost, each
    // of the two alone, and at last the other half, whose answer is lost.
    bench
        .platform
        .emulator
        .faults()
        .add(Fault::reset(Reset::Before).on("messages.broadcast").every(5))?;
    let job = bench.job(&to_crowd(&["--yes"]), 1)?;
    adds_up(&job)?;
    let counts = |job: &Value| {
        ["acknowledged", "rejected", "unknown"].map(|name| job[name].as_u64().unwrap_or(9))
    };
    assert_eq!(counts(&job), [1, 1, 2], "{job}");
    let done = bench.job(&["jobs", "resume", "latest", "--assume", "not-sent"], 8)?;
    assert_eq!(counts(&done), [3, 1, 0], "{done}");
    assert_eq!(sent(&bench)?.len(), 3);
    Ok(())
}

#[test]
fn a_broadcast_that_was_killed_sends_nothing_twice_by_itself() -> Test {
    for (how, assume) in [(Pass::StopBefore, "not-sent"), (Pass::StopAfter, "sent")] {
        let bench = crowd(501)?;
        bench.proxy.stop_at(2, how);
        let args = to_crowd(&["--yes", "--parallel", "1"]);
        let mut child = bench.sandbox.command(&args).spawn()?;
        bench.proxy.wait_for_stop(|| false);
        child.kill()?;
        child.wait()?;
        bench.proxy.settle();
        bench.proxy.go_on();
        let job = bench.run(&["jobs", "show", "latest"])?.expect_code(0)?.json()?;
        adds_up(&job)?;
        assert_eq!((&job["acknowledged"], &job["unknown"]), (&Value::from(500), &Value::from(1)));
        bench.job(&["jobs", "resume", "latest"], 1)?;
        bench.job(&["jobs", "resume", "latest", "--assume", assume], 0)?;
        assert_eq!(sent(&bench)?.len(), 501);
    }
    Ok(())
}
