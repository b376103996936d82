//! Jobs and servers that are killed: afterwards every row has arrived exactly once.
//!
//! `IMKIT_TEST_KILLS` and `IMKIT_TEST_SERVER_KILLS` set how often; the numbers here are for every
//! day.

use std::collections::BTreeMap;
use std::process::Child;

use imkit_testkit::{Error, Pass, Proxy};
use serde_json::Value;

use super::bulk::{Bench, adds_up};
use super::local::Local;
use super::{Test, against};

/// Numbers that look random and are the same every time.
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: u64) -> u64 {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % end
    }
}

fn times(variable: &str, usual: u64) -> u64 {
    std::env::var(variable).ok().and_then(|text| text.parse().ok()).unwrap_or(usual)
}

/// Lets a process run until the proxy stops it and kills it there; whether it ended well before.
fn kill_at_stop(proxy: &Proxy, child: &mut Child) -> Result<bool, Error> {
    let mut ended = false;
    proxy.wait_for_stop(|| {
        ended = matches!(child.try_wait(), Ok(Some(_)));
        ended
    });
    if !ended {
        child.kill()?;
    }
    let status = child.wait()?;
    proxy.settle();
    proxy.go_on();
    Ok(status.code() == Some(0))
}

/// Starts the job, kills it at requests that the dice choose, resumes it until it is done.
fn kill_and_resume(bench: &Bench, start: &[&str], kills: u64, seed: u64) -> Test {
    let mut dice = Dice(seed);
    let mut args: Vec<&str> = start.to_vec();
    let mut killed = 0;
    for _ in 0..kills {
        let n = 1 + dice.below(4);
        let how = if dice.below(2) == 0 { Pass::StopBefore } else { Pass::StopAfter };
        bench.proxy.stop_at(n, how);
        let mut child = bench.sandbox.command(&args).spawn()?;
        let done = kill_at_stop(&bench.proxy, &mut child)?;
        let list = bench.run(&["jobs", "list"])?.expect_code(0)?.json()?;
        for job in list.as_array().into_iter().flatten() {
            adds_up(job)?;
        }
        if done {
            break;
        }
        killed += 1;
        // A job that was killed before it had begun is started again.
        if list.as_array().is_some_and(|list| !list.is_empty()) {
            args = vec!["jobs", "resume", "latest", "--settle", "0s"];
        }
    }
    assert!(killed >= kills / 2, "the job was done after {killed} kills: give it more rows");
    bench.sandbox.run(&args)?;
    let job = bench.job(&["jobs", "show", "latest"], 0)?;
    adds_up(&job)?;
    assert_eq!((&job["state"], &job["unknown"]), (&"done".into(), &0.into()), "{job}");
    Ok(())
}

#[test]
fn messages_arrive_once_however_often_the_sender_is_killed() -> Test {
    let kills = times("IMKIT_TEST_KILLS", 20);
    let bench = Bench::start()?;
    let rooms = 4;
    for room in 0..rooms {
        bench
            .run(&["rooms", "create", &format!("r{room}"), "--member", "alice"])?
            .expect_code(0)?;
    }
    let rows = kills * 2;
    // Equal texts in one room, so that one must not pass for the other.
    let line = |n: u64| format!("r{},alice,text {}\n", n % rooms, n / 8);
    let text: String = (0..rows).map(line).collect();
    bench.sandbox.file("m.csv", format!("room,sender,message\n{text}"))?;
    let start = ["messages", "send", "--from", "m.csv", "--settle", "0s"];
    kill_and_resume(&bench, &start, kills, 1)?;
    for room in 0..rooms {
        let expected: Vec<String> =
            (0..rows).filter(|n| n % rooms == room).map(|n| format!("text {}", n / 8)).collect();
        assert_eq!(bench.texts(&format!("r{room}"))?, expected);
    }
    Ok(())
}

#[test]
fn users_are_imported_however_often_the_importer_is_killed() -> Test {
    let kills = times("IMKIT_TEST_KILLS", 10);
    let bench = Bench::start()?;
    let rows = kills * 250;
    // Every 97th row is rejected, once.
    let line = |n: u64| if n % 97 == 5 { ",x\n".to_owned() } else { format!("u{n:06},N {n}\n") };
    let text: String = (0..rows).map(line).collect();
    bench.sandbox.file("u.csv", format!("_id,nickname\n{text}"))?;
    kill_and_resume(&bench, &["users", "import", "u.csv"], kills, 2)?;
    let bad = (0..rows).filter(|n| n % 97 == 5).count();
    assert_eq!(bench.users()?.len() as u64, rows - bad as u64 + 2);
    let rejects = std::fs::read_to_string(bench.sandbox.path().join("u.rejected.csv"))?;
    assert_eq!(rejects.lines().count(), bad + 1);
    let job = bench.job(&["jobs", "show", "latest"], 0)?;
    assert_eq!(job["rejected"], bad);
    Ok(())
}

#[test]
fn every_user_has_a_token_however_often_the_provision_is_killed() -> Test {
    let bench = Bench::start()?;
    let text: String = (0..20).map(|n| format!("u{n}\n")).collect();
    bench.sandbox.file("u.csv", format!("_id\n{text}"))?;
    let start = ["--yes", "tokens", "provision", "u.csv", "--create", "--out", "t.ndjson"];
    kill_and_resume(&bench, &start, 8, 3)?;
    let lines = std::fs::read_to_string(bench.sandbox.path().join("t.ndjson"))?;
    let mut tokens: BTreeMap<String, u32> = BTreeMap::new();
    for line in lines.lines() {
        let line: Value = serde_json::from_str(line)?;
        *tokens.entry(line["_id"].as_str().ok_or("no id")?.to_owned()).or_default() += 1;
    }
    assert_eq!(tokens.len(), 20);
    assert!(tokens.values().all(|times| *times == 1), "{tokens:?}");
    Ok(())
}

#[test]
fn no_message_is_lost_or_doubled_when_the_server_is_killed() -> Test {
    let kills = times("IMKIT_TEST_SERVER_KILLS", 4);
    let mut local = Local::start()?;
    for args in [
        vec!["users", "create", "alice"],
        vec!["rooms", "create", "r0", "--member", "alice"],
        vec!["rooms", "create", "r1", "--member", "alice"],
    ] {
        local.run(&args)?.expect_code(0)?;
    }
    let proxy = Proxy::start(&local.url)?;
    let key = local.key()?;
    let client = against(&proxy.url)?
        .env("IMKIT_API_KEY", &key)
        .env("IMKIT_MAX_WAIT", "0s")
        .env("IMKIT_RATE_LIMIT", "none");
    client.guard(&key);
    let rows = kills * 4;
    let text: String = (0..rows).map(|n| format!("r{},alice,text {}\n", n % 2, n / 4)).collect();
    client.file("m.csv", format!("room,sender,message\n{text}"))?;
    let mut dice = Dice(4);
    let mut args = vec!["messages", "send", "--from", "m.csv", "--settle", "0s"];
    for kill in 0..kills {
        let how = if kill % 2 == 0 { Pass::StopAfter } else { Pass::StopBefore };
        proxy.stop_at(1 + dice.below(5), how);
        let mut child = client.command(&args).spawn()?;
        let mut ended = false;
        proxy.wait_for_stop(|| {
            ended = matches!(child.try_wait(), Ok(Some(_)));
            ended
        });
        // The server dies while the client waits for its answer; then the client does.
        local.kill()?;
        child.kill()?;
        child.wait()?;
        proxy.settle();
        local.restart()?;
        proxy.lead_to(&local.url);
        proxy.go_on();
        args = vec!["jobs", "resume", "latest", "--settle", "0s"];
    }
    client.run(&args)?.expect_code(0)?;
    let job = client.run(["-o", "json", "jobs", "show", "latest"])?.expect_code(0)?.json()?;
    adds_up(&job)?;
    assert_eq!(job["acknowledged"], rows);
    for room in 0..2 {
        let list = local.json(&["messages", "list", &format!("r{room}")])?;
        let mut texts: Vec<&str> = list
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(|message| message["message"].as_str())
            .collect();
        texts.reverse();
        let expected: Vec<String> =
            (0..rows).filter(|n| n % 2 == room).map(|n| format!("text {}", n / 4)).collect();
        assert_eq!(texts, expected);
    }
    Ok(())
}
