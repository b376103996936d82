//! The platform's API key is a canary: whatever callers, operators and files get of the gateway is
//! searched for it, in every spelling, also while it is changed and after the process was killed.

use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, Instant};

use imkit_testkit::{Canary, Error};
use serde_json::{Value, json};

use super::super::keyserver::{Answer, Conn};
use super::super::remote::Remote;
use super::{Test, call, current, prepare};

/// The API keys of the platform that the gateway has, one after the other.
struct Search {
    canaries: Vec<Canary>,
}

impl Search {
    fn bytes(&self, what: &str, bytes: &[u8]) -> Test {
        match self.canaries.iter().find_map(|canary| canary.found_in(bytes)) {
            Some(form) => Err(format!("an API key is in {what}, in its {form} form").into()),
            None => Ok(()),
        }
    }

    fn answer(&self, what: &str, answer: &Answer) -> Test {
        self.bytes(what, &answer.seen())
    }

    /// Every file of the key server, its databases and its own keys not excepted.
    fn files(&self, remote: &Remote) -> Test {
        for canary in &self.canaries {
            let found = canary.found_below(remote.gateway.local.sandbox.path(), &|_| false)?;
            if let Some(file) = found {
                return Err(format!("an API key is in {file}").into());
            }
        }
        Ok(())
    }

    /// What everybody on the machine can see of the process.
    fn process(&self, remote: &Remote) -> Test {
        for name in ["cmdline", "environ"] {
            // There are such files on Linux alone.
            if let Ok(bytes) = std::fs::read(format!("/proc/{}/{name}", remote.gateway.local.pid)) {
                self.bytes(name, &bytes)?;
            }
        }
        Ok(())
    }
}

/// Another API key of the platform.
fn second_key(remote: &Remote) -> Result<String, Error> {
    let args = ["keys", "create", "--env", "test", "--name", "second", "--scope", "*"];
    let made = remote.platform.sandbox.run_revealing(args)?.expect_code(0)?;
    let key = made.stdout.trim().to_owned();
    remote.gateway.local.sandbox.guard(&key);
    Ok(key)
}

#[test]
fn the_api_key_is_in_no_answer_log_file_or_remains_of_the_gateway() -> Test {
    let mut remote = Remote::start()?;
    let second = second_key(&remote)?;
    let canaries = [&remote.api_key, &second].map(|key| Canary::new(key)).into();
    let search = Search { canaries };
    let stats = remote.directly("GET", "/admin/stats", &Value::Null)?.expect(200)?;
    assert!(search.answer("it", &stats).is_err(), "the platform tells its key no more");

    operations(&mut remote, &search)?;
    mistakes(&mut remote, &search)?;
    rotations(&mut remote, &search, &second)?;
    operators(&remote, &search)?;

    remote.gateway.local.kill()?;
    search.files(&remote)?;
    remote.gateway.restart()?;
    let answer = ask(&mut remote.connect()?, &remote.key(&["*"])?, "GET /config")?.expect(200)?;
    search.answer("an answer after the restart", &answer)?;
    search.files(&remote)
}

/// Asks with a key; the line is method and path.
fn ask(conn: &mut Conn, key: &str, line: &str) -> Result<Answer, Error> {
    let (method, path) = line.split_once(' ').ok_or("no path")?;
    conn.call(method, path, &[("IM-API-KEY", key)], &Value::Null)
}

fn operations(remote: &mut Remote, search: &Search) -> Test {
    let (may, may_not) = (remote.key(&["*"])?, remote.key(&[])?);
    let mut conn = remote.connect()?;
    for op in current() {
        let sample = prepare(remote, op)?;
        for key in [&may_not, &may] {
            let answer = call(&mut conn, op, &sample, key)?;
            search.answer(op.id, &answer)?;
        }
    }
    Ok(())
}

fn mistakes(remote: &mut Remote, search: &Search) -> Test {
    let key = remote.key(&["*"])?;
    let mut conn = remote.connect()?;
    for line in [
        "GET /nowhere",
        "GET //admin/stats",
        "GET /admin/clients?q=%7B",
        "GET /rooms/no-such-room",
        "DELETE /rooms/no-such-room",
        "POST /messages",
        "PUT /admin/stats",
        "GET /rooms/a%2fb",
        "GET /_emulator/counters",
    ] {
        let answer = ask(&mut conn, &key, line)?;
        assert!(answer.status >= 400, "{line}: {}", answer.text());
        search.answer(line, &answer)?;
    }
    let wrong = format!("{}x", &key[..key.len() - 1]);
    search.answer("a refusal", &ask(&mut conn, &wrong, "GET /config")?.expect(401)?)
}

/// Changes the API key and changes it back while requests come: each of them is answered.
fn rotations(remote: &mut Remote, search: &Search, second: &str) -> Test {
    let key = remote.key(&["*"])?;
    let (done, answered) = (AtomicBool::new(false), AtomicU64::new(0));
    let trouble = Mutex::new(Vec::new());
    let client = || -> Test {
        let mut conn = remote.connect()?;
        while !done.load(Ordering::Acquire) {
            for line in ["GET /admin/stats", "GET /config", "GET /admin/clients"] {
                let answer = ask(&mut conn, &key, line)?.expect(200)?;
                search.answer(line, &answer)?;
                answered.fetch_add(1, Ordering::AcqRel);
            }
        }
        Ok(())
    };
    let worked = std::thread::scope(|scope| {
        for _ in 0..3 {
            scope.spawn(|| {
                if let Err(error) = client() {
                    trouble.lock().unwrap_or_else(|e| e.into_inner()).push(error.to_string());
                }
            });
        }
        let worked = (|| -> Test {
            for api_key in [second, &remote.api_key, second] {
                let before = answered.load(Ordering::Acquire);
                let end = Instant::now() + Duration::from_secs(60);
                let is_stuck = || !trouble.lock().unwrap_or_else(|e| e.into_inner()).is_empty();
                while answered.load(Ordering::Acquire) < before + 30 && !is_stuck() {
                    assert!(Instant::now() < end, "no answers any more");
                    std::thread::yield_now();
                }
                let path = "/upstreams/main/rotate";
                let answer = remote.gateway.admin("POST", path, &json!({ "api_key": api_key }))?;
                search.answer(path, &answer.expect(200)?)?;
            }
            Ok(())
        })();
        done.store(true, Ordering::Release);
        worked
    });
    let trouble = trouble.into_inner().unwrap_or_else(|e| e.into_inner());
    assert!(trouble.is_empty(), "{trouble:#?}");
    worked
}

/// What operators see.
fn operators(remote: &Remote, search: &Search) -> Test {
    for path in [
        "/metrics",
        "/doctor",
        "/audit",
        "/audit/export",
        "/upstreams",
        "/upstreams/main",
        "/budget",
        "/usage",
        "/api-keys",
        "/openapi.json",
    ] {
        let answer = remote.gateway.admin("GET", path, &Value::Null)?.expect(200)?;
        search.answer(path, &answer)?;
    }
    for args in [
        &["keys", "doctor", "-o", "json"][..],
        &["keys", "audit", "list", "-o", "json"],
        &["keys", "upstream", "list"],
        &["keys", "config", "--effective"],
        &["keys", "logs", "--lines", "10000"],
    ] {
        // It searches what it prints, and most files.
        remote.gateway.local.sandbox.run(args)?.expect_code(0)?;
    }
    let log = remote.gateway.log()?;
    assert!(log.contains("answered at the gateway"), "the log does not tell requests");
    search.process(remote)?;
    search.files(remote)
}
