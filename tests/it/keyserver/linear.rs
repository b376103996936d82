//! What a reply says holds for every request that starts after it, on every connection; and while
//! a rotation runs nobody is refused.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError, RwLock};

use imkit_testkit::Error;
use serde_json::{Value, json};

use super::http::Conn;
use super::{KeyServer, read_key, times};
use crate::Test;

const CONNECTIONS: u64 = 64;

/// What a request must meet with, when it starts and ends in the same phase.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Expect {
    Admission,
    /// Something is being changed.
    Anything,
    /// This status, for every request that starts here, whenever it ends.
    RefusalForGood(u16),
    /// This status.
    Refusal(u16),
}

/// A stretch of time in which callers use these secrets.
#[derive(Debug)]
struct Phase {
    secrets: Vec<String>,
    expect: Expect,
    judged: AtomicU64,
}

/// What the callers and the administrator share.
struct Stage {
    phase: RwLock<Arc<Phase>>,
    over: AtomicBool,
    faults: Mutex<Vec<String>>,
    judged: Condvar,
}

impl Stage {
    fn now(&self) -> Arc<Phase> {
        Arc::clone(&self.phase.read().unwrap_or_else(PoisonError::into_inner))
    }

    fn faults(&self) -> MutexGuard<'_, Vec<String>> {
        self.faults.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn enter(&self, expect: Expect, secrets: Vec<String>) {
        let next = Arc::new(Phase { secrets, expect, judged: AtomicU64::new(0) });
        *self.phase.write().unwrap_or_else(PoisonError::into_inner) = next;
    }

    /// Waits until so many requests began and ended in this phase.
    fn wait_for(&self, requests: u64) -> Test {
        let phase = self.now();
        let mut faults = self.faults();
        while phase.judged.load(Ordering::SeqCst) < requests && faults.is_empty() {
            faults = self.judged.wait(faults).unwrap_or_else(PoisonError::into_inner);
        }
        match faults.first() {
            None => Ok(()),
            Some(fault) => Err(fault.clone().into()),
        }
    }

    /// One caller: verifies with whatever secret is current, until it is over.
    fn call(&self, host: &str, number: u64) {
        let mut conn = None;
        for turn in number.. {
            if self.over.load(Ordering::SeqCst) {
                return;
            }
            if let Err(fault) = self.call_once(host, &mut conn, turn) {
                self.faults().push(fault.to_string());
                self.judged.notify_all();
                return;
            }
        }
    }

    fn call_once(&self, host: &str, conn: &mut Option<Conn>, turn: u64) -> Test {
        let conn = match conn {
            Some(conn) => conn,
            none => none.insert(Conn::open(host)?),
        };
        let start = self.now();
        let secret = &start.secrets[turn as usize % start.secrets.len()];
        let path = "/verify?scope=write:orders";
        let answer = conn.call("GET", path, &[("X-API-Key", secret)], &Value::Null)?;
        let inside = Arc::ptr_eq(&start, &self.now());
        let right = match start.expect {
            Expect::RefusalForGood(status) => answer.status == status,
            Expect::Refusal(status) if inside => answer.status == status,
            Expect::Admission if inside => answer.status == 200,
            _ => matches!(answer.status, 200 | 401 | 403),
        };
        if !right {
            let (status, body) = (answer.status, answer.text());
            return Err(format!("{:?}, but {status}: {body}", start.expect).into());
        }
        if inside {
            start.judged.fetch_add(1, Ordering::SeqCst);
            // Under the lock, so that the administrator cannot miss it between look and wait.
            drop(self.faults());
            self.judged.notify_all();
        }
        Ok(())
    }
}

/// The administrator: makes one change after the other and says when each begins and has ended.
struct Administrator<'a> {
    server: &'a KeyServer,
    conn: Conn,
    stage: &'a Stage,
}

impl Administrator<'_> {
    fn send(&mut self, method: &str, path: &str, body: &Value) -> Result<Value, Error> {
        let root = [("X-API-Key", self.server.root.as_str())];
        let answer = self.conn.call(method, path, &root, body)?;
        if !matches!(answer.status, 200 | 201) {
            return Err(format!("{method} {path}: {} {}", answer.status, answer.text()).into());
        }
        answer.json()
    }

    fn create(&mut self) -> Result<super::Key, Error> {
        let body = json!({ "name": "round", "scopes": ["write:orders"], "rate_limit": "off" });
        read_key(&self.send("POST", "/api-keys", &body)?)
    }

    /// One change, around which the callers know what to expect.
    fn change(
        &mut self,
        secret: &str,
        (method, path, body): (&str, &str, &Value),
        after: Expect,
    ) -> Result<Value, Error> {
        self.stage.enter(Expect::Admission, vec![secret.to_owned()]);
        self.stage.wait_for(4)?;
        self.stage.enter(Expect::Anything, vec![secret.to_owned()]);
        let answer = self.send(method, path, body)?;
        self.stage.enter(after, vec![secret.to_owned()]);
        self.stage.wait_for(CONNECTIONS / 4)?;
        Ok(answer)
    }

    /// Each kind of change once.
    fn round(&mut self, number: u64) -> Test {
        let key = self.create()?;
        let path = format!("/api-keys/{}", key.id);
        let (disable, enable) = (format!("{path}/disable"), format!("{path}/enable"));
        let rotate = format!("{path}/rotate");
        let mut secret = key.text.clone();
        match number % 4 {
            0 => {
                self.change(&secret, ("POST", &disable, &json!({})), Expect::Refusal(401))?;
                self.stage.enter(Expect::Anything, vec![secret.clone()]);
                self.send("POST", &enable, &json!({}))?;
            }
            1 => {
                let narrow = json!({ "scopes": ["read:orders"] });
                self.change(&secret, ("PATCH", &path, &narrow), Expect::Refusal(403))?;
                self.stage.enter(Expect::Anything, vec![secret.clone()]);
                self.send("PATCH", &path, &json!({ "scopes": ["write:orders"] }))?;
            }
            2 => {
                let now = json!({ "grace_seconds": 0 });
                let after = Expect::RefusalForGood(401);
                let rotated = self.change(&secret, ("POST", &rotate, &now), after)?;
                secret = read_key(&rotated)?.text;
            }
            _ => {
                let grace = json!({ "grace_seconds": 3600 });
                self.stage.enter(Expect::Admission, vec![secret.clone()]);
                // The old secret works before, during and after.
                let rotated = self.send("POST", &rotate, &grace)?;
                let new = read_key(&rotated)?.text;
                self.stage.enter(Expect::Admission, vec![secret.clone(), new.clone()]);
                self.stage.wait_for(CONNECTIONS / 2)?;
                let finish = format!("{path}/rotation/finish");
                let after = Expect::RefusalForGood(401);
                self.change(&secret, ("POST", &finish, &json!({})), after)?;
                secret = new;
            }
        }
        self.change(&secret, ("DELETE", &path, &Value::Null), Expect::RefusalForGood(401))?;
        Ok(())
    }
}

#[test]
fn no_request_that_starts_after_the_reply_of_a_change_escapes_it() -> Test {
    let rounds = times("IMKIT_TEST_ROUNDS", 60);
    let server = KeyServer::start_unsearched("[limits]\nwrong_keys_per_minute = 1000000\n")?;
    let first = server.create_unlimited("first")?;
    let phase =
        Phase { secrets: vec![first.text], expect: Expect::Admission, judged: AtomicU64::new(0) };
    let stage = Stage {
        phase: RwLock::new(Arc::new(phase)),
        over: AtomicBool::new(false),
        faults: Mutex::new(Vec::new()),
        judged: Condvar::new(),
    };
    let started = std::time::Instant::now();
    let result = std::thread::scope(|scope| {
        for number in 0..CONNECTIONS {
            let (stage, host) = (&stage, &server.host);
            scope.spawn(move || stage.call(host, number));
        }
        let result = (|| {
            let mut administrator =
                Administrator { server: &server, conn: server.connect()?, stage: &stage };
            (0..rounds).try_for_each(|number| administrator.round(number))
        })();
        stage.over.store(true, Ordering::SeqCst);
        result
    });
    result?;
    println!("{rounds} rounds, {CONNECTIONS} connections: {:?}", started.elapsed());
    let faults = stage.faults().clone();
    assert!(faults.is_empty(), "{faults:#?}");
    server.check_audit()?;
    server.check_health()
}
