//! `rooms members sync`: what a list does to a room, and what it never does.

use imkit_testkit::{Error, Fault, Pass, Reset};
use serde_json::Value;

use super::Test;
use super::bulk::{Bench, adds_up};
use super::terminal::{self, Answer};

/// A room `team` of alice, who owns it, and of u000 and so on.
fn team(members: usize) -> Result<Bench, Error> {
    let bench = Bench::start()?;
    let ids: Vec<String> = (0..members).map(|n| format!("u{n:03}")).collect();
    let rows: String = ids.iter().map(|id| format!("{id}\n")).collect();
    let import = ["users", "import", "-", "--format", "ids"];
    bench.sandbox.run_with(import, rows)?.expect_code(0)?;
    let room = serde_json::json!({"_id": "team", "owner": "alice", "members": ids});
    bench.sandbox.file("rooms.ndjson", room.to_string())?;
    bench.run(&["rooms", "import", "rooms.ndjson"])?.expect_code(0)?;
    bench.run(&["rooms", "members", "add", "team", "alice"])?.expect_code(0)?;
    Ok(bench)
}

fn members(bench: &Bench) -> Result<Vec<String>, Error> {
    let list = ["-o", "id", "rooms", "members", "list", "team"];
    let mut ids: Vec<String> =
        bench.sandbox.run(list)?.expect_code(0)?.stdout.lines().map(str::to_owned).collect();
    ids.sort();
    Ok(ids)
}

/// System messages in the room.
fn announcements(bench: &Bench, kind: &str) -> Result<usize, Error> {
    let list = bench.run(&["messages", "list", "team"])?.expect_code(0)?.json()?;
    let list = list.as_array().cloned().unwrap_or_default();
    Ok(list.iter().filter(|message| message["messageType"] == kind).count())
}

fn sync(bench: &Bench, list: &str, more: &[&str]) -> Result<imkit_testkit::Run, Error> {
    bench.sandbox.file("list.ids", list)?;
    let args = ["rooms", "members", "sync", "team", "list.ids"];
    bench.run(&[&args[..], more].concat())
}

#[test]
fn a_list_becomes_the_members_and_the_owner_stays() -> Test {
    let bench = team(3)?;
    let run = sync(&bench, "bob\nu001\nbob\n", &["--max-removals", "2", "--dry-run"])?;
    let plan = run.expect_code(0)?;
    assert!(plan.stderr.contains("1 to add, 2 to remove, 2 stay"), "{plan:?}");
    let plan = plan.json()?;
    let plan: Vec<_> = plan
        .as_array()
        .into_iter()
        .flatten()
        .map(|change| format!("{} {}", change["action"], change["_id"]).replace('"', ""))
        .collect();
    assert_eq!(plan, ["add bob", "remove u000", "remove u002"]);
    assert_eq!(members(&bench)?, ["alice", "u000", "u001", "u002"], "a dry run changes nothing");

    let run = sync(&bench, "bob\nu001\n", &["--max-removals", "2"])?.expect_code(2)?;
    assert!(run.stderr.contains("--yes"), "{run:?}");
    let job = sync(&bench, "bob\nu001\n", &["--max-removals", "2", "--yes"])?.expect_code(0)?;
    adds_up(&job.json()?)?;
    assert_eq!(members(&bench)?, ["alice", "bob", "u001"]);
    let run = sync(&bench, "bob\nu001\n", &[])?.expect_code(0)?;
    assert_eq!(run.json()?["rows"], 0, "nothing is left to do, and nothing to confirm");
    Ok(())
}

#[test]
fn a_list_that_would_remove_many_is_refused_before_anything_is_sent() -> Test {
    let bench = team(30)?;
    let before = members(&bench)?;
    let keep: String = before.iter().skip(5).map(|id| format!("{id}\n")).collect();
    let refused = sync(&bench, &keep, &["--yes"])?.expect_code(5)?;
    assert!(refused.stderr.contains("--max-removals 4"), "{refused:?}");
    sync(&bench, &keep, &["--dry-run"])?.expect_code(5)?;
    for (list, code) in [("", 2), ("alice\n..\n", 2)] {
        sync(&bench, list, &["--yes", "--max-removals", "100%"])?.expect_code(code)?;
    }
    assert_eq!(members(&bench)?, before);
    sync(&bench, &keep, &["--yes", "--max-removals", "20%"])?.expect_code(0)?;
    assert_eq!(members(&bench)?.len(), before.len() - 4);
    Ok(())
}

#[test]
fn a_list_can_be_a_pipe_with_a_name() -> Test {
    let bench = team(1)?;
    let script = format!(
        "{} rooms members sync team <(printf 'u000\\nbob\\n') --format ids --yes",
        env!("CARGO_BIN_EXE_imkit")
    );
    let session = terminal::run(&bench.sandbox, &["bash", "-c", &script], &[], &[])?;
    assert_eq!(session.code, 0, "{}", session.screen);
    assert_eq!(members(&bench)?, ["alice", "bob", "u000"]);
    Ok(())
}

#[test]
fn a_room_that_changed_before_the_answer_makes_the_plan_stale() -> Test {
    let bench = team(2)?;
    bench.sandbox.file("list.ids", "bob\nu000\nu001\n")?;
    // The room is read a second time after the answer: somebody comes in before that.
    bench.proxy.stop_at(2, Pass::StopBefore);
    let sync = format!("{} rooms members sync team list.ids", env!("CARGO_BIN_EXE_imkit"));
    let url = bench.platform.url.clone();
    let answers = [Answer { to: "Type team", keys: "team\r" }];
    let (session, added) = std::thread::scope(|scope| {
        let change = scope.spawn(|| {
            bench.proxy.wait_for_stop(|| false);
            let add = ["--base-url", &url, "rooms", "members", "add", "team", "bob"];
            let added = bench.sandbox.run(add);
            bench.proxy.go_on();
            added
        });
        let session = terminal::run(&bench.sandbox, &["bash", "-c", &sync], &[], &answers);
        (session, change.join())
    });
    added.map_err(|_| "the change failed")??.expect_code(0)?;
    let session = session?;
    assert_eq!(session.code, 5, "{}", session.screen);
    assert!(session.screen.contains("has changed since the plan was shown"), "{}", session.screen);
    Ok(())
}

#[test]
fn one_unknown_user_is_rejected_and_the_others_come_in() -> Test {
    let bench = team(0)?;
    let job = sync(&bench, "bob\nghost\nalice\n", &["--yes"])?.expect_code(8)?;
    assert!(job.stderr.contains("with the whole list again"), "{job:?}");
    let job = job.json()?;
    assert_eq!((&job["acknowledged"], &job["rejected"]), (&Value::from(1), &Value::from(1)));
    assert_eq!(members(&bench)?, ["alice", "bob"]);
    let rejected = std::fs::read_to_string(bench.sandbox.path().join("list.rejected.ndjson"))?;
    assert!(rejected.contains("ghost") && rejected.contains("_error"), "{rejected}");
    let again = ["rooms", "members", "sync", "team", "list.rejected.ndjson", "--yes"];
    bench.run(&again)?.expect_code(2)?;
    Ok(())
}

#[test]
fn a_lost_answer_is_looked_up_in_the_room_and_announced_once() -> Test {
    let bench = team(4)?;
    for (operation, list, kind) in [
        ("members.add", "bob\nu000\nu001\nu002\nu003\n", "addMember"),
        ("members.remove", "bob\nu000\n", "deleteMembers"),
    ] {
        bench.platform.emulator.faults().add(Fault::reset(Reset::After).on(operation))?;
        let more = ["--yes", "--system-message", "--max-removals", "100%"];
        sync(&bench, list, &more)?.expect_code(0)?;
        let seen = announcements(&bench, kind)?
            + announcements(&bench, "addMembers")? * usize::from(kind == "addMember");
        assert_eq!(seen, 1, "{operation}");
    }
    assert_eq!(members(&bench)?, ["alice", "bob", "u000"]);
    Ok(())
}

#[test]
fn a_sync_that_was_killed_at_any_request_is_carried_on_without_a_second_announcement() -> Test {
    for how in [Pass::StopBefore, Pass::StopAfter] {
        // Read twice, add, look, remove.
        for at in 3..=5 {
            let bench = team(2)?;
            bench.sandbox.file("list.ids", "bob\nu001\n")?;
            bench.proxy.stop_at(at, how);
            let args = ["rooms", "members", "sync", "team", "list.ids", "--yes"];
            let more = ["--system-message", "--max-removals", "1"];
            let mut child = bench.sandbox.command(args.iter().chain(&more)).spawn()?;
            bench.proxy.wait_for_stop(|| false);
            child.kill()?;
            child.wait()?;
            bench.proxy.settle();
            bench.proxy.go_on();
            let job = bench.run(&["jobs", "show", "latest"])?.expect_code(0)?.json()?;
            adds_up(&job)?;
            let job = bench.job(&["jobs", "resume", "latest"], 0)?;
            assert_eq!(job["acknowledged"], 2, "{job}");
            assert_eq!(members(&bench)?, ["alice", "bob", "u001"]);
            let came = announcements(&bench, "addMember")? + announcements(&bench, "addMembers")?;
            let went =
                announcements(&bench, "deleteMember")? + announcements(&bench, "deleteMembers")?;
            assert_eq!((came, went), (1, 1), "killed at request {at}");
        }
    }
    Ok(())
}
