//! Jobs over rows: what they send, what they reject, how they stop and go on.

use std::io::Write as _;
use std::process::Stdio;

use imkit_testkit::{
    Act, BrokenServer, Emulated, Error, Fault, Pass, Proxy, RateLimit, Reset, Run, Sandbox,
};
use serde_json::Value;

use super::{CANARY, Test, against};

/// A platform and a home to work on it from.
pub(crate) struct Bench {
    pub(crate) platform: Emulated,
    pub(crate) proxy: Proxy,
    pub(crate) sandbox: Sandbox,
}

impl Bench {
    /// Users alice and bob and a room `lobby`, and no request limit.
    pub(crate) fn start() -> Result<Self, Error> {
        let platform = Emulated::start(CANARY)?;
        platform.emulator.limiter().set(RateLimit::unlimited());
        let proxy = Proxy::start(&platform.url)?;
        // Nothing here is about the rate, and preparing a test takes many calls.
        let sandbox = against(&proxy.url)?.env("IMKIT_RATE_LIMIT", "none");
        let bench = Self { platform, proxy, sandbox };
        for args in [
            ["users", "create", "alice", "--nickname", "Alice"],
            ["users", "create", "bob", "--nickname", "Bob"],
            ["rooms", "create", "lobby", "--member", "alice"],
        ] {
            bench.sandbox.run(args)?.expect_code(0)?;
        }
        Ok(bench)
    }

    /// Runs a job and reads its summary.
    pub(crate) fn job(&self, args: &[&str], code: i32) -> Result<Value, Error> {
        self.run(args)?.expect_code(code)?.json()
    }

    pub(crate) fn run(&self, args: &[&str]) -> Result<Run, Error> {
        self.sandbox.run(["-o", "json"].iter().chain(args))
    }

    /// All documents of the platform.
    pub(crate) fn documents(&self) -> Result<Value, Error> {
        Ok(serde_json::to_value(self.platform.block_on(self.platform.emulator.snapshot()))?)
    }

    pub(crate) fn users(&self) -> Result<Vec<String>, Error> {
        let list = self.sandbox.run(["-o", "id", "users", "list"])?.expect_code(0)?.stdout;
        let mut ids: Vec<String> = list.lines().map(str::to_owned).collect();
        ids.sort();
        Ok(ids)
    }

    /// The texts of a room, oldest first.
    pub(crate) fn texts(&self, room: &str) -> Result<Vec<String>, Error> {
        let list = self.run(&["messages", "list", room])?.expect_code(0)?.json()?;
        let texts = list.as_array().into_iter().flatten();
        let mut texts: Vec<String> =
            texts.filter_map(|message| Some(message["message"].as_str()?.to_owned())).collect();
        texts.reverse();
        Ok(texts)
    }
}

/// Rows = acknowledged + rejected + unknown + remaining.
pub(crate) fn adds_up(job: &Value) -> Test {
    let number = |name: &str| job[name].as_u64().ok_or(format!("no {name} in {job}"));
    let sum = number("acknowledged")? + number("rejected")? + number("unknown")?;
    assert_eq!(sum + number("remaining")?, number("rows")?, "{job}");
    Ok(())
}

#[test]
fn users_are_imported_from_every_format_and_from_a_pipe() -> Test {
    let bench = Bench::start()?;
    bench
        .sandbox
        .file("u.csv", "\u{feff}_id,nickname\r\n007,\"Bond, \"\"J\"\"\"\r\n\r\n1e5,=1+1\r\n")?;
    bench.sandbox.file("u.ndjson", "{\"_id\":\"n1\",\"team\":{\"x\":1}}\n\n{\"_id\":\"n2\"}\n")?;
    bench.sandbox.file("u.json", "[{\"_id\":\"j1\"},\n {\"_id\":\"j2\"}]\n")?;
    let csv = bench.job(&["users", "import", "u.csv"], 0)?;
    assert_eq!(
        (&csv["rows"], &csv["acknowledged"], &csv["state"]),
        (&2.into(), &2.into(), &"done".into())
    );
    bench.job(&["users", "import", "u.ndjson", "--properties"], 0)?;
    bench.job(&["users", "import", "u.json"], 0)?;
    let args = ["-o", "json", "users", "import", "-", "--format", "csv"];
    let piped = bench.sandbox.run_with(args, "id\np1\n")?.expect_code(0)?.json()?;
    adds_up(&piped)?;
    let expected = ["007", "1e5", "alice", "bob", "j1", "j2", "n1", "n2", "p1"];
    assert_eq!(bench.users()?, expected);
    let bond = bench.run(&["users", "get", "007"])?.expect_code(0)?.json()?;
    assert_eq!(bond["nickname"], "Bond, \"J\"");
    let team = bench.run(&["users", "get", "n1"])?.expect_code(0)?.json()?;
    assert_eq!(team["team"]["x"], 1);
    Ok(())
}

#[test]
fn rejected_rows_come_back_with_a_reason_and_can_be_imported_again() -> Test {
    let bench = Bench::start()?;
    bench.run(&["groups", "create", "team", "--nickname", "T"])?.expect_code(0)?;
    let rows =
        "_id,nickname\nu1,One\nteam,a group\n,nobody\nu2,Two\nu3,\"open\nu4,Four,extra\nu5,Five\n";
    bench.sandbox.file("users.csv", rows)?;
    let run = bench.run(&["users", "import", "users.csv"])?.expect_code(8)?;
    let job = run.json()?;
    adds_up(&job)?;
    assert_eq!((&job["acknowledged"], &job["rejected"]), (&3.into(), &4.into()));
    assert!(run.stderr.contains("users.rejected.csv"), "{run:?}");
    // The reason of the first one saves a look into the file.
    assert!(run.stderr.contains("\"cause\":\"row "), "{run:?}");
    let path = bench.sandbox.path().join("users.rejected.csv");
    let rejected = std::fs::read_to_string(&path)?;
    assert!(rejected.starts_with("_error,_id,nickname\n"), "{rejected}");
    assert_eq!(rejected.lines().count(), 5, "{rejected}");
    assert!(rejected.contains("USER_EXISTS"), "{rejected}");

    let corrected = rejected.replace(",team,", ",team2,").replace(",,nobody", ",somebody,nobody");
    std::fs::write(&path, corrected)?;
    let again = bench.job(&["users", "import", "users.rejected.csv"], 8)?;
    assert_eq!((&again["acknowledged"], &again["rejected"]), (&2.into(), &2.into()));
    let expected = ["alice", "bob", "somebody", "team2", "u1", "u2", "u5"];
    assert_eq!(bench.users()?, expected);
    Ok(())
}

#[test]
fn a_malformed_row_of_a_single_column_stays_rejected_until_it_is_corrected() -> Test {
    let bench = Bench::start()?;
    bench.sandbox.file("u.csv", "_id\nu1,x\n\"cut")?;
    bench.job(&["users", "import", "u.csv"], 8)?;
    let again = bench.job(&["users", "import", "u.rejected.csv"], 8)?;
    assert_eq!((&again["acknowledged"], &again["rejected"]), (&0.into(), &2.into()));
    assert_eq!(bench.users()?, ["alice", "bob"]);
    Ok(())
}

#[test]
fn nothing_is_sent_when_the_file_as_a_whole_is_wrong() -> Test {
    let bench = Bench::start()?;
    let before = bench.proxy.requests();
    for (name, text, reason) in [
        ("a.csv", "", "empty"),
        ("b.csv", "_id,_id\nx,y\n", "two columns"),
        ("c.csv", "nickname\nx\n", "ids"),
        ("d.csv", "_id,team\nx,red\n", "--properties"),
        ("e.json", "{\"_id\":\"x\"}\n{\"_id\":\"y\"}\n", "ndjson"),
        ("f.csv", "\u{feff}_id,\nx,y\n", "column 2"),
        ("g.txt", "_id\nx\n", "--format"),
    ] {
        bench.sandbox.file(name, text)?;
        let run = bench.run(&["users", "import", name])?.expect_code(2)?;
        assert!(run.stderr.contains(reason), "{name}: {run:?}");
    }
    bench.run(&["users", "import", "missing.csv"])?.expect_code(1)?;
    std::fs::create_dir(bench.sandbox.path().join("folder"))?;
    let folder = bench.run(&["users", "import", "folder", "--format", "csv"])?.expect_code(2)?;
    assert!(folder.stderr.contains("folder is a directory"), "{folder:?}");
    bench.sandbox.file("ok.csv", "_id\nx\n")?;
    let estimate = bench.job(&["users", "import", "ok.csv", "--estimate"], 0)?;
    assert_eq!(estimate["requests"], 1);
    let preview = bench.job(&["--dry-run", "users", "import", "ok.csv"], 0)?;
    assert_eq!(preview["body"]["data"][0]["_id"], "x");
    assert_eq!(bench.proxy.requests(), before);
    assert_eq!(bench.run(&["jobs", "list"])?.json()?, Value::Array(Vec::new()));
    Ok(())
}

#[test]
fn fail_fast_stops_at_the_first_bad_row_and_the_job_can_go_on() -> Test {
    let bench = Bench::start()?;
    bench.sandbox.file("u.ndjson", "{\"_id\":\"u1\"}\nnonsense\n{\"_id\":\"u2\"}\n")?;
    let args = ["users", "import", "u.ndjson", "--fail-fast", "--parallel", "1"];
    let job = bench.job(&args, 8)?;
    adds_up(&job)?;
    assert_eq!((&job["state"], &job["rejected"]), (&"interrupted".into(), &1.into()));
    bench.job(&["jobs", "resume", "latest"], 8)?;
    assert_eq!(bench.users()?, ["alice", "bob", "u1", "u2"]);
    let rejected = std::fs::read_to_string(bench.sandbox.path().join("u.rejected.ndjson"))?;
    assert_eq!(serde_json::from_str::<Value>(&rejected)?["_row"], "nonsense");
    Ok(())
}

#[test]
fn the_fault_at_the_end_of_an_array_is_one_row_however_often_the_job_goes_on() -> Test {
    let bench = Bench::start()?;
    for (name, text) in [
        ("comma.json", r#"[{"_id":"u1"},{"_id":"u2"} {"_id":"u3"}]"#),
        ("cut.json", r#"[{"_id":"u1"},{"_id":"u2"},{"_id":"u3""#),
        ("end.json", r#"[{"_id":"u1"},{"_id":"u2"}"#),
        ("more.json", r#"[{"_id":"u1"},{"_id":"u2"}] x"#),
    ] {
        bench.sandbox.file(name, text)?;
        let job = bench.job(&["users", "import", name, "--fail-fast"], 8)?;
        adds_up(&job)?;
        let job = bench.job(&["jobs", "resume", "latest", "--fail-fast"], 8)?;
        adds_up(&job)?;
        assert_eq!((&job["state"], &job["rejected"]), (&"done".into(), &1.into()), "{name}");
    }
    Ok(())
}

#[test]
fn a_changed_source_another_server_and_a_running_job_are_refused() -> Test {
    let bench = Bench::start()?;
    let file = bench.sandbox.file("u.csv", "_id\nu1\nu2\n")?;
    bench.platform.emulator.faults().add(Fault::status(401).on("users.upsert_many").times(2))?;
    let job = bench.job(&["users", "import", "u.csv"], 4)?;
    adds_up(&job)?;
    assert_eq!((&job["remaining"], &job["unknown"]), (&2.into(), &0.into()));
    std::fs::write(&file, "_id\nu1\nu3\n")?;
    let run = bench.run(&["jobs", "resume", "latest"])?.expect_code(5)?;
    assert!(run.stderr.contains("not what it was"), "{run:?}");
    std::fs::write(&file, "_id\nu1\nu2\n")?;
    let args = ["--base-url", &bench.platform.url, "jobs", "resume", "latest"];
    let run = bench.run(&args)?.expect_code(5)?;
    assert!(run.stderr.contains("another server"), "{run:?}");

    let id = job["job"].as_str().ok_or("no id")?;
    let folder = bench.sandbox.path().join("home/.local/state/imkit/jobs").join(id);
    let lock = std::fs::File::open(folder.join("lock"))?;
    lock.lock()?;
    let run = bench.run(&["jobs", "resume", id])?.expect_code(5)?;
    assert!(run.stderr.contains("another process"), "{run:?}");
    assert_eq!(bench.job(&["jobs", "show", id], 0)?["state"], "running");
    drop(lock);

    let done = bench.job(&["jobs", "resume", "latest"], 4)?;
    assert_eq!(done["acknowledged"], 0);
    bench.job(&["jobs", "resume", "latest"], 0)?;
    assert_eq!(bench.users()?, ["alice", "bob", "u1", "u2"]);
    bench.run(&["jobs", "forget", "--done"])?.expect_code(0)?;
    assert!(!folder.exists());
    bench.run(&["jobs", "show", id])?.expect_code(3)?;
    Ok(())
}

#[test]
fn another_key_is_confirmed_before_a_job_goes_on_with_it() -> Test {
    let mut bench = Bench::start()?;
    bench.sandbox.file("u.csv", "_id\nu1\n")?;
    bench.sandbox = bench.sandbox.env("IMKIT_API_KEY", "a-mistyped-key-0123456789");
    bench.job(&["users", "import", "u.csv"], 4)?;
    bench.sandbox = bench.sandbox.env("IMKIT_API_KEY", CANARY);
    let before = bench.proxy.requests();
    let run = bench.run(&["jobs", "resume", "latest"])?.expect_code(2)?;
    assert!(run.stderr.contains("was begun with key"), "{run:?}");
    assert!(run.stderr.contains("--yes"), "{run:?}");
    assert_eq!(bench.proxy.requests(), before);
    bench.job(&["--yes", "jobs", "resume", "latest"], 0)?;
    assert_eq!(bench.users()?, ["alice", "bob", "u1"]);
    Ok(())
}

#[test]
fn the_hint_to_go_on_is_a_command_that_works() -> Test {
    let bench = Bench::start()?;
    bench.sandbox.file("u.ndjson", "nonsense\n{\"_id\":\"u1\"}\n")?;
    let args = ["--base-url", &bench.proxy.url, "users", "import", "u.ndjson", "--fail-fast"];
    let run = bench.sandbox.run(args)?.expect_code(8)?;
    let hint = run.stderr.split("to go on: imkit ").nth(1).ok_or("no hint")?;
    let command: Vec<&str> = hint.split_whitespace().collect();
    assert_eq!(command[..2], ["--base-url", &bench.proxy.url]);
    bench.run(&command)?.expect_code(8)?;
    assert_eq!(bench.users()?, ["alice", "bob", "u1"]);
    Ok(())
}

#[test]
fn a_server_that_fails_or_limits_stops_the_job_with_its_own_exit_code() -> Test {
    let mut bench = Bench::start()?;
    // With a governor bulk work waits a 429 out.
    bench.sandbox = bench.sandbox.env("IMKIT_MAX_WAIT", "0s").env("IMKIT_RATE_LIMIT", "none");
    bench.sandbox.file("u.csv", "_id\nu1\nu2\n")?;
    let faults = bench.platform.emulator.faults();
    faults.add(Fault::status(503).on("users.upsert_many"))?;
    let run = bench.run(&["users", "import", "u.csv"])?.expect_code(7)?;
    assert!(run.stderr.contains("imkit jobs resume"), "{run:?}");
    assert_eq!((&run.json()?["unknown"], &run.json()?["remaining"]), (&2.into(), &0.into()));
    faults.add(Fault::status(429).on("users.upsert_many").retry_after(60))?;
    // With a rate limit of its own bulk work would wait such an answer out.
    let job = bench.job(&["--rate-limit", "none", "jobs", "resume", "latest"], 6)?;
    // A request over the limit was certainly not carried out.
    assert_eq!((&job["unknown"], &job["remaining"]), (&0.into(), &2.into()));
    bench.job(&["jobs", "resume", "latest"], 0)?;
    assert_eq!(bench.users()?, ["alice", "bob", "u1", "u2"]);
    Ok(())
}

#[test]
fn a_user_that_the_platform_left_out_in_silence_is_rejected() -> Test {
    let answer = |result: &str| {
        let body = format!(r#"{{"RC":0,"RM":"OK","result":{result}}}"#);
        let length = body.len();
        let head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nconnection: close";
        Act::Answer(format!("{head}\r\ncontent-length: {length}\r\n\r\n{body}"))
    };
    // Both, then each by itself; after every count that is too small, who is there.
    let server = BrokenServer::start(vec![
        answer(r#"{"count":1}"#),
        answer(r#"{"totalCount":1,"data":[{"_id":"u1"}]}"#),
        answer(r#"{"count":0}"#),
        answer(r#"{"totalCount":1,"data":[{"_id":"u1"}]}"#),
        answer(r#"{"count":0}"#),
        answer(r#"{"totalCount":0,"data":[]}"#),
    ])?;
    let sandbox = against(&server.url)?;
    sandbox.file("u.csv", "_id\nu1\nu2\n")?;
    let args = ["-o", "json", "users", "import", "u.csv", "--parallel", "1"];
    let job = sandbox.run(args)?.expect_code(8)?.json()?;
    assert_eq!((&job["acknowledged"], &job["rejected"]), (&1.into(), &1.into()));
    let rejected = std::fs::read_to_string(sandbox.path().join("u.rejected.csv"))?;
    assert!(rejected.contains("without this user") && rejected.contains("u2"), "{rejected}");
    Ok(())
}

#[test]
fn a_damaged_journal_is_named_with_its_line() -> Test {
    let bench = Bench::start()?;
    bench.sandbox.file("u.csv", "_id\nu1\n")?;
    let job = bench.job(&["users", "import", "u.csv"], 0)?;
    let id = job["job"].as_str().ok_or("no id")?;
    let journal =
        bench.sandbox.path().join("home/.local/state/imkit/jobs").join(id).join("journal");
    let mut text = std::fs::read(&journal)?;
    let second = text.iter().position(|byte| *byte == b'\n').ok_or("one line")? + 20;
    text[second] ^= 1;
    std::fs::write(&journal, text)?;
    let run = bench.run(&["jobs", "show", id])?.expect_code(1)?;
    assert!(run.stderr.contains("line 2"), "{run:?}");
    assert_eq!(bench.run(&["jobs", "list"])?.expect_code(0)?.json()?[0]["state"], "damaged");
    bench.run(&["--yes", "jobs", "forget", id])?.expect_code(0)?;
    Ok(())
}

#[test]
fn ctrl_c_waits_for_what_is_under_way_and_the_job_goes_on() -> Test {
    let bench = Bench::start()?;
    let rows: String = (0..12).map(|n| format!("lobby,alice,text {n}\n")).collect();
    bench.sandbox.file("m.csv", format!("room,sender,message\n{rows}"))?;
    // The fourth message is under way when the signal comes; its answer comes late.
    bench
        .platform
        .emulator
        .faults()
        .add(Fault::delay(std::time::Duration::from_millis(300)).on("messages.send").every(4))?;
    let mut command = bench.sandbox.command(["-o", "json", "messages", "send", "--from", "m.csv"]);
    let before = bench.proxy.requests();
    let child = command.spawn()?;
    while bench.proxy.requests() < before + 4 {
        std::thread::yield_now();
    }
    let sent =
        std::process::Command::new("kill").args(["-INT", &child.id().to_string()]).status()?;
    assert!(sent.success());
    let output = child.wait_with_output()?;
    assert_eq!(output.status.code(), Some(130), "{output:?}");
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(stderr.contains("imkit jobs resume"), "{stderr}");
    let job: Value = serde_json::from_slice(&output.stdout)?;
    adds_up(&job)?;
    assert_eq!((&job["unknown"], &job["acknowledged"]), (&0.into(), &4.into()));
    bench.job(&["jobs", "resume", "latest"], 0)?;
    let expected: Vec<String> = (0..12).map(|n| format!("text {n}")).collect();
    assert_eq!(bench.texts("lobby")?, expected);
    Ok(())
}

#[test]
fn a_message_without_an_answer_is_looked_for_before_it_is_sent_again() -> Test {
    let bench = Bench::start()?;
    let rows: String = (0..6).map(|n| format!("lobby,alice,text {}\n", n % 2)).collect();
    bench.sandbox.file("m.csv", format!("room,sender,message\n{rows}"))?;
    let faults = bench.platform.emulator.faults();
    faults.add(Fault::reset(Reset::After).on("messages.send").every(2).times(2))?;
    faults.add(Fault::reset(Reset::Before).on("messages.send").every(5).times(1))?;
    let args = ["messages", "send", "--from", "m.csv", "--settle", "0s"];
    let job = bench.job(&args, 0)?;
    assert_eq!(job["acknowledged"], 6);
    let expected: Vec<String> = (0..6).map(|n| format!("text {}", n % 2)).collect();
    assert_eq!(bench.texts("lobby")?, expected);
    Ok(())
}

#[test]
fn a_message_that_its_room_does_not_take_is_a_rejected_row() -> Test {
    let bench = Bench::start()?;
    bench.run(&["rooms", "create", "cold", "--member", "alice"])?.expect_code(0)?;
    bench.run(&["rooms", "freeze", "cold"])?.expect_code(0)?;
    let rows = "{\"room\":\"cold\",\"message\":\"x\"}\n{\"room\":\"gone\",\"message\":\"x\"}\n\
                {\"message\":\"hi\"}\n{\"sender\":\"bob\",\"message\":\"ho\",\"mentions\":[\"alice\"]}\n";
    bench.sandbox.file("m.ndjson", rows)?;
    let job =
        bench.job(&["messages", "send", "lobby", "--as", "alice", "--from", "m.ndjson"], 8)?;
    assert_eq!((&job["acknowledged"], &job["rejected"]), (&2.into(), &2.into()));
    assert_eq!(bench.texts("lobby")?, ["hi", "ho"]);
    Ok(())
}

#[test]
fn rooms_are_imported_and_one_that_exists_is_rejected() -> Test {
    let bench = Bench::start()?;
    bench
        .sandbox
        .file("rooms.csv", "_id,name,members\nr1,One,alice;bob\nlobby,Again,\nr2,Two,\n")?;
    bench
        .platform
        .emulator
        .faults()
        .add(Fault::reset(Reset::After).on("rooms.create").every(3).times(1))?;
    let args = ["rooms", "import", "rooms.csv", "--settle", "0s", "--parallel", "1"];
    let job = bench.job(&args, 8)?;
    assert_eq!((&job["acknowledged"], &job["rejected"]), (&2.into(), &1.into()));
    let room = bench.run(&["rooms", "get", "r1"])?.expect_code(0)?.json()?;
    assert_eq!(room["members"].as_array().map(Vec::len), Some(2));

    // Without an id nobody can tell whether the room was made.
    bench.sandbox.file("new.csv", "name\nThree\n")?;
    bench.platform.emulator.faults().add(Fault::reset(Reset::After).on("rooms.create"))?;
    let stuck = bench.run(&["rooms", "import", "new.csv"])?.expect_code(1)?;
    assert!(stuck.stderr.contains("--assume"), "{stuck:?}");
    assert_eq!((&stuck.json()?["state"], &stuck.json()?["unknown"]), (&"stuck".into(), &1.into()));
    bench.run(&["jobs", "resume", "latest"])?.expect_code(1)?;
    let done = bench.job(&["jobs", "resume", "latest", "--assume", "sent"], 0)?;
    assert_eq!((&done["acknowledged"], &done["unknown"]), (&1.into(), &0.into()));
    Ok(())
}

#[test]
fn tokens_go_to_a_private_file_and_are_revoked_from_it() -> Test {
    let bench = Bench::start()?;
    bench.sandbox.file("users.csv", "_id,nickname\nalice,A\nnobody,N\nbob,B\n")?;
    let run = bench.run(&["tokens", "provision", "users.csv", "--out", "t.csv"])?.expect_code(2)?;
    assert!(run.stderr.contains("--yes"), "{run:?}");
    let args = ["--yes", "tokens", "provision", "users.csv", "--out", "t.csv"];
    let run = bench.run(&args)?.expect_code(8)?;
    assert_eq!(run.json()?["acknowledged"], 2);
    let path = bench.sandbox.path().join("t.csv");
    let text = std::fs::read_to_string(&path)?;
    let tokens: Vec<&str> =
        text.lines().skip(1).filter_map(|line| line.split(',').nth(1)).collect();
    assert_eq!(tokens.len(), 2, "{text}");
    for token in &tokens {
        let seen = format!("{}{}", run.stdout, run.stderr);
        assert!(token.len() > 20 && !seen.contains(token), "{seen}");
    }
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        assert_eq!(std::fs::metadata(&path)?.permissions().mode() & 0o777, 0o600);
    }
    bench.run(&args)?.expect_code(1)?;
    let documents = bench.documents()?.to_string();
    assert!(tokens.iter().all(|token| documents.contains(token)));
    bench.job(&["--yes", "tokens", "revoke", "--from", "t.csv"], 0)?;
    let documents = bench.documents()?.to_string();
    assert!(tokens.iter().all(|token| !documents.contains(token)));
    Ok(())
}

#[test]
fn formulas_are_harmless_in_files_and_whole_again_when_these_are_read() -> Test {
    let bench = Bench::start()?;
    let users = ["=1+1", "'=1+1", "-x", "@a", "'tis"];
    let rows: Vec<Value> =
        users.iter().map(|id| serde_json::json!({"_id": id, "nickname": id})).collect();
    bench.sandbox.file("u.json", Value::Array(rows).to_string())?;
    bench.job(&["users", "import", "u.json"], 0)?;
    let before = bench.users()?;
    let columns = ["--fields", "_id,nickname"];
    let export = [&["users", "export", "--out", "e.csv"], &columns[..]].concat();
    bench.sandbox.run(export)?.expect_code(0)?;
    let file = std::fs::read_to_string(bench.sandbox.path().join("e.csv"))?;
    assert!(file.contains("\n'=1+1,'=1+1\n") && file.contains("\n''=1+1,''=1+1\n"), "{file}");
    bench.job(&["users", "import", "e.csv"], 0)?;
    assert_eq!(bench.users()?, before);
    let user = bench.run(&["users", "get", "'=1+1"])?.expect_code(0)?.json()?;
    assert_eq!(user["nickname"], "'=1+1");

    bench.job(&["--yes", "tokens", "provision", "e.csv", "--out", "t.csv"], 0)?;
    let file = std::fs::read_to_string(bench.sandbox.path().join("t.csv"))?;
    assert!(!file.lines().any(|line| line.starts_with(['=', '+', '-', '@'])), "{file}");
    bench.job(&["--yes", "tokens", "revoke", "--from", "t.csv"], 0)?;
    for row in file.lines().skip(1) {
        let token = row.split(',').nth(1).ok_or("no token")?;
        assert!(!bench.documents()?.to_string().contains(token), "{row}");
    }
    Ok(())
}

#[test]
fn tokens_are_handed_to_a_program_and_shown_only_when_asked() -> Test {
    let bench = Bench::start()?;
    bench.sandbox.file("users.csv", "id\nalice\nbob\ncarol\n")?;
    let args = ["--yes", "tokens", "provision", "users.csv", "--create", "--expires", "30d"];
    let exec = ["--exec", "sh", "-c", "cat > got.ndjson"];
    bench.run(&[&args[..], &exec].concat())?.expect_code(0)?;
    let got = std::fs::read_to_string(bench.sandbox.path().join("got.ndjson"))?;
    assert_eq!(got.lines().count(), 3, "{got}");
    for line in got.lines() {
        let line: Value = serde_json::from_str(line)?;
        assert!(line["token"].as_str().is_some_and(|token| token.len() == 64), "{line}");
        assert!(line["expirationDate"].is_string());
    }
    let run = bench.run(&[&args[..], &["--show-tokens"]].concat())?.expect_code(0)?;
    assert_eq!(run.stdout.lines().count(), 3, "{run:?}");
    // A program that ends early ends the job, which can be resumed.
    let run = bench.run(&[&args[..], &["--exec", "false"]].concat())?.expect_code(1)?;
    assert!(run.stderr.contains("jobs resume"), "{run:?}");
    Ok(())
}

#[test]
fn a_full_disk_stops_the_job_and_it_goes_on_later() -> Test {
    let bench = Bench::start()?;
    let mut file = std::fs::File::create(bench.sandbox.path().join("u.csv"))?;
    writeln!(file, "_id")?;
    for n in 0..3000 {
        writeln!(file, "u{n:04}")?;
    }
    let script = format!(
        "ulimit -f 2; trap '' XFSZ; exec {} -o json users import u.csv",
        env!("CARGO_BIN_EXE_imkit")
    );
    let mut shell = std::process::Command::new("bash");
    shell.args(["-c", &script]).env_clear().current_dir(bench.sandbox.path());
    for (name, value) in bench.sandbox.command::<&str>([]).get_envs() {
        shell.env(name, value.unwrap_or_default());
    }
    let output = shell.stdin(Stdio::null()).output()?;
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(stderr.contains("journal") && stderr.contains("jobs resume"), "{stderr}");
    let job = bench.job(&["jobs", "resume", "latest"], 0)?;
    adds_up(&job)?;
    assert_eq!(bench.users()?.len(), 3002);
    Ok(())
}

#[test]
fn a_stopped_proxy_holds_what_the_server_has_done() -> Test {
    let bench = Bench::start()?;
    bench.proxy.stop_at(1, Pass::StopAfter);
    let mut child = bench.sandbox.command(["users", "create", "dave"]).spawn()?;
    bench.proxy.wait_for_stop(|| false);
    child.kill()?;
    child.wait()?;
    bench.proxy.settle();
    bench.proxy.go_on();
    assert_eq!(bench.users()?, ["alice", "bob", "dave"]);
    Ok(())
}
