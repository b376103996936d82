//! The server is killed again and again while keys are made, changed, rotated and revoked: what
//! was acknowledged is there, what was not is there as a whole or not at all.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicU64, Ordering};

use imkit_testkit::Error;
use rustix::process::{Pid, Signal, kill_process};
use serde_json::{Value, json};

use super::dice::Dice;
use super::http::{Answer, Conn};
use super::{KeyServer, read_key, times};
use crate::Test;

const CALLERS: u64 = 4;

/// Keys that a caller goes on with after a restart.
const KEPT: usize = 6;

/// What a caller knows of a key.
#[derive(Debug)]
struct Known {
    id: String,
    /// Every text it ever had, and whether that works; empty = one that nobody was told.
    secrets: Vec<(String, bool)>,
    /// Version of the newest secret.
    version: u64,
    marker: u64,
    revoked: bool,
    /// Whether more is done with it.
    in_use: bool,
}

/// A change that was sent and not answered.
#[derive(Clone, Debug)]
enum Change {
    Create { name: String },
    Rotate { at: usize, grace: u64 },
    Update { at: usize, marker: u64 },
    Revoke { at: Vec<usize>, at_once: bool },
}

/// One connection's worth of load, and what it was told.
struct Caller {
    name: String,
    dice: Dice,
    made: u64,
    keys: Vec<Known>,
    open: Option<Change>,
}

impl Caller {
    fn new(number: u64, seed: u64) -> Self {
        let dice = Dice::new(seed + number);
        Self { name: format!("caller{number}"), dice, made: 0, keys: Vec::new(), open: None }
    }

    fn choose(&mut self) -> Change {
        let in_use: Vec<usize> = (0..self.keys.len()).filter(|at| self.keys[*at].in_use).collect();
        if in_use.len() < 4 || self.dice.chance(15) {
            self.made += 1;
            return Change::Create { name: format!("{}-{}-", self.name, self.made) };
        }
        let at = in_use[self.dice.below(in_use.len() as u64) as usize];
        match self.dice.below(10) {
            0..=3 => {
                let live = self.keys[at].secrets.iter().filter(|(_, live)| *live).count();
                let grace = if live >= 3 || self.dice.chance(50) { 0 } else { 3600 };
                Change::Rotate { at, grace }
            }
            4..=7 => Change::Update { at, marker: self.dice.below(1 << 30) },
            8 => Change::Revoke { at: vec![at], at_once: false },
            _ => Change::Revoke { at: in_use[..3].to_vec(), at_once: true },
        }
    }

    fn send(&self, conn: &mut Conn, root: &str, change: &Change) -> Result<Answer, Error> {
        let path = |at: usize| format!("/api-keys/{}", self.keys[at].id);
        let (method, path, body) = match change {
            Change::Create { name } => {
                let body = json!({ "name": name, "rate_limit": "off", "metadata": { "m": 0 } });
                ("POST", "/api-keys".to_owned(), body)
            }
            Change::Rotate { at, grace } => {
                ("POST", path(*at) + "/rotate", json!({ "grace_seconds": grace }))
            }
            Change::Update { at, marker } => {
                ("PATCH", path(*at), json!({ "metadata": { "m": marker } }))
            }
            Change::Revoke { at, at_once: false } => ("DELETE", path(at[0]), Value::Null),
            Change::Revoke { at, at_once: true } => {
                let ids: Vec<&String> = at.iter().map(|at| &self.keys[*at].id).collect();
                ("POST", "/api-keys/revoke".to_owned(), json!({ "ids": ids }))
            }
        };
        conn.call(method, &path, &[("X-API-Key", root)], &body)
    }

    /// Takes a change as made; `answer` is null when it was found out otherwise.
    fn settle(&mut self, change: &Change, answer: &Value) -> Test {
        match change {
            Change::Create { .. } => {
                let key = read_key(answer)?;
                self.keys.push(Known {
                    id: key.id,
                    secrets: vec![(key.text, true)],
                    version: 1,
                    marker: 0,
                    revoked: false,
                    in_use: true,
                });
            }
            Change::Rotate { at, grace } => {
                let key = &mut self.keys[*at];
                key.version += 1;
                if *grace == 0 {
                    key.secrets.iter_mut().for_each(|(_, live)| *live = false);
                }
                // Of a rotation without an answer the text is unknown, and the secret works.
                let known = !answer.is_null();
                let text = if known { read_key(answer)?.text } else { String::new() };
                key.secrets.push((text, true));
            }
            Change::Update { at, marker } => self.keys[*at].marker = *marker,
            Change::Revoke { at, .. } => {
                for at in at {
                    let key = &mut self.keys[*at];
                    (key.revoked, key.in_use) = (true, false);
                    key.secrets.iter_mut().for_each(|(_, live)| *live = false);
                }
            }
        }
        Ok(())
    }

    /// Changes keys until the server is gone. The change that gets no answer stays open.
    fn work(&mut self, host: &str, root: &str, answers: &AtomicU64) -> Test {
        let mut conn = Conn::open(host)?;
        loop {
            let change = self.choose();
            self.open = Some(change.clone());
            let Ok(answer) = self.send(&mut conn, root, &change) else { return Ok(()) };
            if !matches!(answer.status, 200 | 201) {
                return Err(format!("{change:?}: {} {}", answer.status, answer.text()).into());
            }
            self.settle(&change, &answer.json()?)?;
            self.open = None;
            answers.fetch_add(1, Ordering::SeqCst);
        }
    }

    /// Finds out whether the open change was made.
    fn resolve(&mut self, server: &KeyServer, conn: &mut Conn) -> Test {
        let Some(change) = self.open.take() else { return Ok(()) };
        let made = match &change {
            Change::Create { name } => {
                let found = call(server, conn, &format!("/api-keys?name={name}"))?;
                let keys = found["keys"].as_array().cloned().unwrap_or_default();
                assert!(keys.len() <= 1, "{found}");
                for key in &keys {
                    let id = key["id"].as_str().unwrap_or_default();
                    let entries = entries_of(server, conn, id)?;
                    assert_eq!(entries.len(), 1, "{key} {entries:?}");
                    assert_eq!(entries[0]["rev"], key["rev"]);
                }
                // Nobody knows its text: nothing more is done with it.
                return Ok(());
            }
            Change::Rotate { at, .. } => {
                let key = &self.keys[*at];
                newest(&details(server, conn, &key.id)?) == key.version + 1
            }
            Change::Update { at, marker } => {
                details(server, conn, &self.keys[*at].id)?["metadata"]["m"] == *marker
            }
            Change::Revoke { at, .. } => {
                let states: BTreeSet<String> = at
                    .iter()
                    .map(|at| {
                        let details = details(server, conn, &self.keys[*at].id)?;
                        Ok(details["state"].to_string())
                    })
                    .collect::<Result<_, Error>>()?;
                assert_eq!(states.len(), 1, "some of them: {change:?} {states:?}");
                states.contains("\"revoked\"")
            }
        };
        if made {
            self.settle(&change, &Value::Null)?;
        }
        Ok(())
    }

    /// Every key is as it was acknowledged to be.
    fn check(&self, server: &KeyServer, conn: &mut Conn, all: bool) -> Test {
        for key in self.keys.iter().rev().take(if all { usize::MAX } else { 3 * KEPT }) {
            let details = details(server, conn, &key.id)?;
            let status = if key.revoked { "revoked" } else { "active" };
            assert_eq!(details["status"], status, "{key:?} {details}");
            assert_eq!(newest(&details), key.version, "{key:?} {details}");
            assert_eq!(details["metadata"]["m"], key.marker, "{key:?} {details}");
            for (text, live) in key.secrets.iter().filter(|(text, _)| !text.is_empty()) {
                let answer = conn.call("GET", "/verify", &[("X-API-Key", text)], &Value::Null)?;
                let expected = if *live { 200 } else { 401 };
                assert_eq!(answer.status, expected, "{key:?} {details} {answer:?}");
            }
            let entries = entries_of(server, conn, &key.id)?;
            let rotations = entries.iter().filter(|entry| entry["event"] == "key.rotated").count();
            assert_eq!(rotations as u64 + 1, key.version, "{entries:#?}");
            if !key.revoked {
                let last = entries.last().map(|entry| entry["rev"].clone());
                assert_eq!(last, Some(details["rev"].clone()), "{details} {entries:#?}");
            }
        }
        Ok(())
    }

    /// Lets go of keys, so that later rounds look at new ones too.
    fn retire(&mut self) {
        let mut kept = 0;
        for key in self.keys.iter_mut().rev().filter(|key| key.in_use) {
            kept += 1;
            key.in_use = kept <= KEPT;
        }
    }
}

fn call(server: &KeyServer, conn: &mut Conn, path: &str) -> Result<Value, Error> {
    conn.call("GET", path, &[("X-API-Key", &server.root)], &Value::Null)?.expect(200)?.json()
}

fn details(server: &KeyServer, conn: &mut Conn, id: &str) -> Result<Value, Error> {
    call(server, conn, &format!("/api-keys/{id}"))
}

fn entries_of(server: &KeyServer, conn: &mut Conn, id: &str) -> Result<Vec<Value>, Error> {
    let page = call(server, conn, &format!("/audit?target={id}&oldest_first=true&limit=1000"))?;
    Ok(page["entries"].as_array().cloned().unwrap_or_default())
}

fn newest(details: &Value) -> u64 {
    let versions = details["secrets"].as_array().into_iter().flatten();
    versions.filter_map(|secret| secret["version"].as_u64()).max().unwrap_or_default()
}

#[test]
fn nothing_acknowledged_is_lost_and_nothing_is_half_done_when_the_server_is_killed() -> Test {
    let kills = times("IMKIT_TEST_KILLS", 12);
    let seed = times("IMKIT_TEST_SEED", 1);
    println!("IMKIT_TEST_SEED={seed}");
    let mut server = KeyServer::start_unsearched("[limits]\nwrong_keys_per_minute = 1000000\n")?;
    let mut callers: Vec<Caller> = (0..CALLERS).map(|n| Caller::new(n, seed * 100)).collect();
    let mut dice = Dice::new(seed);
    let (mut acknowledged, mut made, mut open) = (0, 0, 0);
    for kill in 0..kills {
        let answers = AtomicU64::new(0);
        let enough = 1 + dice.below(40);
        let later = dice.below(3000);
        std::thread::scope(|scope| {
            let running: Vec<_> = callers
                .iter_mut()
                .map(|caller| {
                    let (host, root, answers) = (&server.host, &server.root, &answers);
                    scope.spawn(move || caller.work(host, root, answers))
                })
                .collect();
            // A caller that ends early has met with a refusal, or the server has died by itself.
            while answers.load(Ordering::SeqCst) < enough
                && !running.iter().any(std::thread::ScopedJoinHandle::is_finished)
            {
                super::pause(std::time::Duration::from_micros(200));
            }
            super::pause(std::time::Duration::from_micros(later));
            let early = running.iter().any(std::thread::ScopedJoinHandle::is_finished);
            let pid = i32::try_from(server.local.pid).ok().and_then(Pid::from_raw);
            kill_process(pid.ok_or("no pid")?, Signal::KILL)?;
            for caller in running {
                caller.join().map_err(|_| "a caller panicked")??;
            }
            if early { Err("the server died by itself".into()) } else { Ok::<_, Error>(()) }
        })?;
        acknowledged += answers.load(Ordering::SeqCst);
        open += callers.iter().filter(|caller| caller.open.is_some()).count();
        // The lock is released when the kernel has taken the process apart: `keys stop` waits.
        server.local.sandbox.run(["keys", "stop"])?;
        server.restart()?;
        let mut conn = server.connect()?;
        for caller in &mut callers {
            caller.resolve(&server, &mut conn)?;
            caller.check(&server, &mut conn, false)?;
            caller.retire();
        }
        if kill % 20 == 0 {
            server.check_audit()?;
        }
    }
    let mut conn = server.connect()?;
    for caller in &callers {
        caller.check(&server, &mut conn, true)?;
        made += caller.keys.len();
    }
    let entries = server.check_audit()?;
    println!(
        "{kills} kills: {acknowledged} changes acknowledged, {open} open, {made} keys, \
         {} audit entries",
        entries.len()
    );
    assert!(acknowledged > kills, "the load did nothing");
    server.check_health()
}
