//! `users export` and `messages export`: whole or clearly not, each row once.

use std::collections::BTreeSet;
use std::os::unix::fs::PermissionsExt as _;
use std::time::Duration;

use imkit_testkit::{Error, Fault};
use serde_json::Value;

use super::Test;
use super::bulk::Bench;
use super::terminal::{self, Answer, INTERRUPT};

/// 250 users besides alice and bob, with a property each.
fn many_users() -> Result<Bench, Error> {
    let bench = Bench::start()?;
    let rows: String = (0..250)
        .map(|n| format!("{{\"_id\":\"u{n:03}\",\"nickname\":\"=N{n}\",\"level\":{n}}}\n"))
        .collect();
    bench.sandbox.file("in.ndjson", rows)?;
    bench.run(&["users", "import", "in.ndjson", "--properties"])?.expect_code(0)?;
    Ok(bench)
}

/// 250 messages in the lobby.
fn many_messages() -> Result<Bench, Error> {
    let bench = Bench::start()?;
    let rows: String = (0..250).map(|n| format!("{{\"message\":\"m{n}\"}}\n")).collect();
    bench.sandbox.file("in.ndjson", rows)?;
    let send = ["messages", "send", "lobby", "--as", "alice", "--from", "in.ndjson", "--no-push"];
    bench.run(&send)?.expect_code(0)?;
    Ok(bench)
}

fn read(bench: &Bench, name: &str) -> Result<String, Error> {
    Ok(std::fs::read_to_string(bench.sandbox.path().join(name))?)
}

fn exists(bench: &Bench, name: &str) -> bool {
    bench.sandbox.path().join(name).exists()
}

/// The rows of NDJSON, and the ids, each once.
fn rows(text: &str) -> Result<(Vec<Value>, BTreeSet<String>), Error> {
    let rows = text.lines().map(serde_json::from_str).collect::<Result<Vec<Value>, _>>()?;
    let ids = rows.iter().filter_map(|row| row["_id"].as_str().map(str::to_owned)).collect();
    Ok((rows, ids))
}

/// The operation fails at its n-th request with something that is not tried again.
fn fail_at(bench: &Bench, operation: &str, n: u64) -> Test {
    bench.platform.emulator.faults().add(Fault::status(403).on(operation).every(n))?;
    Ok(())
}

#[test]
fn users_come_out_whole_and_go_in_again() -> Test {
    let bench = many_users()?;
    let export = bench.sandbox.run(["users", "export"])?.expect_code(0)?;
    let (list, ids) = rows(&export.stdout)?;
    assert_eq!((list.len(), ids.len()), (252, 252));
    assert!(!export.stdout.contains("token"), "no tokens");
    bench.run(&["users", "export", "--out", "out.json"])?.expect_code(0)?;
    bench.sandbox.run(["users", "export", "--out", "out.csv"])?.expect_code(0)?;
    assert!(read(&bench, "out.csv")?.contains("u007,'=N7,"), "formulas are made harmless");
    let mode = std::fs::metadata(bench.sandbox.path().join("out.csv"))?.permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
    assert!(!exists(&bench, "out.csv.partial"));

    bench.sandbox.file("out.ndjson", &export.stdout)?;
    bench.run(&["api", "POST", "/_emulator/reset"])?;
    let import = ["users", "import", "out.ndjson", "--properties"];
    assert_eq!(bench.job(&import, 0)?["acknowledged"], 252);
    let again = bench.sandbox.run(["users", "export"])?.expect_code(0)?;
    let profile = |row: &Value| ["_id", "nickname", "level"].map(|name| row[name].clone());
    let (after, _) = rows(&again.stdout)?;
    assert_eq!(
        list.iter().map(profile).collect::<Vec<_>>(),
        after.iter().map(profile).collect::<Vec<_>>()
    );

    bench.run(&["api", "POST", "/_emulator/reset"])?;
    bench.job(&["users", "import", "out.csv"], 0)?;
    let again = bench.sandbox.run(["users", "export"])?.expect_code(0)?;
    assert!(again.stdout.contains(r#""nickname":"=N7""#), "the guard of a formula came along");
    Ok(())
}

#[test]
fn an_export_that_failed_names_what_it_has_and_goes_on_from_there() -> Test {
    let bench = many_users()?;
    bench.sandbox.file("out.csv", "old")?;
    fail_at(&bench, "users.list", 3)?;
    let export = ["users", "export", "--out", "out.csv"];
    let run = bench.sandbox.run(export)?.expect_code(4)?;
    assert!(run.stderr.contains("200 users are in") && run.stderr.contains("--resume"), "{run:?}");
    assert_eq!(read(&bench, "out.csv")?, "old", "the old file stays until the new one is whole");
    bench.sandbox.run(export)?.expect_code(2)?;
    let other = ["users", "export", "--out", "out.csv", "--resume", "--filter", "{\"level\":1}"];
    bench.sandbox.run(other)?.expect_code(5)?;
    // A user at the front of the list moves all others by one.
    bench.run(&["users", "create", "aaa"])?.expect_code(0)?;
    let before = bench.platform.emulator.counters().operation("users.list");
    bench.sandbox.run(export.iter().chain(&["--resume"]))?.expect_code(0)?;
    assert_eq!(bench.platform.emulator.counters().operation("users.list") - before, 2);
    let text = read(&bench, "out.csv")?;
    let ids: BTreeSet<_> = text.lines().skip(1).filter_map(|line| line.split(',').next()).collect();
    assert_eq!((text.lines().count(), ids.len()), (253, 252));
    assert!(!exists(&bench, "out.csv.partial"));
    Ok(())
}

#[test]
fn ctrl_c_keeps_what_was_exported() -> Test {
    let bench = many_users()?;
    let delay = Fault::delay(Duration::from_secs(600)).on("users.list").every(3);
    bench.platform.emulator.faults().add(delay)?;
    let argv = [env!("CARGO_BIN_EXE_imkit"), "users", "export", "--out", "out.ndjson"];
    let stop = Answer { to: "users,", keys: INTERRUPT };
    let session = terminal::run(&bench.sandbox, &argv, &[], &[stop])?;
    assert_eq!(session.code, 130, "{}", session.screen);
    assert!(session.screen.contains("--resume"), "{}", session.screen);
    bench.platform.emulator.faults().clear();
    let resume = ["users", "export", "--out", "out.ndjson", "--resume"];
    bench.sandbox.run(resume)?.expect_code(0)?;
    assert_eq!(rows(&read(&bench, "out.ndjson")?)?.1.len(), 252);
    Ok(())
}

#[test]
fn a_room_comes_latest_change_first_and_each_message_once() -> Test {
    let bench = many_messages()?;
    let run = bench.sandbox.run(["messages", "export", "lobby"])?.expect_code(0)?;
    let (list, ids) = rows(&run.stdout)?;
    assert_eq!((list.len(), ids.len()), (250, 250));
    assert!(list.is_sorted_by_key(|row| std::cmp::Reverse(row["updatedAtMS"].as_i64())));
    assert!(!run.stderr.contains("warning"), "{run:?}");

    fail_at(&bench, "messages.list", 2)?;
    let export = ["messages", "export", "lobby", "--out", "out.ndjson"];
    bench.sandbox.run(export)?.expect_code(4)?;
    // The message that the next page is asked by goes, another one changes, a new one comes.
    let partial = read(&bench, "out.ndjson.partial")?;
    let (written, _) = rows(&partial)?;
    let id = |row: &Value| row["_id"].as_str().unwrap_or_default().to_owned();
    let last = written.last().map(id).unwrap_or_default();
    bench.run(&["messages", "delete", "lobby", &last, "--yes"])?.expect_code(0)?;
    bench.run(&["messages", "pin", &id(&written[5])])?.expect_code(0)?;
    bench.run(&["messages", "send", "lobby", "--as", "alice", "late"])?.expect_code(0)?;
    let run = bench.sandbox.run(export.iter().chain(&["--resume"]))?.expect_code(0)?;
    assert!(run.stderr.contains("imkit messages list 'lobby' --since"), "{run:?}");
    let (list, after) = rows(&read(&bench, "out.ndjson")?)?;
    assert_eq!((list.len(), after), (250, ids));
    Ok(())
}

#[test]
fn messages_of_all_rooms_and_of_a_span_of_time() -> Test {
    let bench = many_messages()?;
    fail_at(&bench, "messages.all", 3)?;
    let export = ["messages", "export", "--all", "--out", "out.ndjson"];
    let failed = bench.sandbox.run(export)?;
    assert_eq!(failed.code, 4, "{failed:?}");
    bench.sandbox.run(export.iter().chain(&["--resume"]))?.expect_code(0)?;
    let (list, ids) = rows(&read(&bench, "out.ndjson")?)?;
    assert_eq!((list.len(), ids.len()), (250, 250));

    let middle = list[100]["messageTimeMS"].as_i64().ok_or("no time")?;
    let at = list[100]["messageTime"].as_str().ok_or("no time")?.to_owned();
    let newer = list.iter().filter(|row| row["messageTimeMS"].as_i64() >= Some(middle)).count();
    for place in ["lobby", "--all"] {
        for (option, expected) in [("--since", newer), ("--until", 250 - newer)] {
            let run = bench.sandbox.run(["messages", "export", place, option, &at])?;
            let (found, _) = rows(&run.expect_code(0)?.stdout)?;
            assert_eq!(found.len(), expected, "{place} {option}");
        }
    }
    Ok(())
}

#[test]
fn what_cannot_be_exported_leaves_nothing_behind() -> Test {
    let bench = Bench::start()?;
    for (args, code) in [
        (&["messages", "export", "nowhere", "--out", "x.csv"][..], 3),
        (&["messages", "export", "lobby", "--out", "nowhere/x.csv"], 1),
        (&["messages", "export", "lobby", "--out", "/dev/null"], 2),
        (&["messages", "export", "lobby", "-o", "yaml"], 2),
        (&["messages", "export", "lobby", "--jq", "."], 2),
        (&["messages", "export", "lobby", "--all"], 2),
        (&["messages", "export", "lobby", "--out", "x.csv", "--dry-run"], 0),
    ] {
        bench.sandbox.run(args)?.expect_code(code)?;
    }
    assert!(!exists(&bench, "x.csv") && !exists(&bench, "x.csv.partial"));
    Ok(())
}
