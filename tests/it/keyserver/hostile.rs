//! Whatever is sent, there is no 5xx, no panic and no hang, and afterwards all is as before.

use std::collections::BTreeMap;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};

use imkit_testkit::Error;
use serde_json::{Value, json};

use super::dice::Dice;
use super::http::throw;
use super::requests::{Material, targets};
use super::{KeyServer, times};
use crate::Test;

/// Enough that those which wait for the server's patience do not hold up the others.
const SENDERS: u64 = 12;

const CONFIG: &str = "[limits]\n\
    wrong_keys_per_minute = 1000000\n\
    header_timeout = \"1s\"\n\
    request_timeout = \"1s\"\n";

#[test]
fn no_request_whatever_breaks_the_server() -> Test {
    let count = times("IMKIT_TEST_REQUESTS", 4_000);
    let seed = times("IMKIT_TEST_SEED", 1);
    println!("IMKIT_TEST_SEED={seed}");
    let server = KeyServer::start_unsearched(CONFIG)?;
    let good = server.create_unlimited("good")?;
    let material = material(&server)?;
    let (next, statuses) = (AtomicU64::new(0), Mutex::new(BTreeMap::new()));
    let started = std::time::Instant::now();
    std::thread::scope(|scope| {
        let senders: Vec<_> = (0..SENDERS)
            .map(|_| {
                scope.spawn(|| {
                    loop {
                        let number = next.fetch_add(1, Ordering::SeqCst);
                        if number >= count {
                            return Ok::<_, Error>(());
                        }
                        // Each has its own seed, so that one can be sent again alone.
                        let status = send(&material, seed * 1_000_003 + number)?;
                        let mut statuses = statuses.lock().map_err(|_| "poisoned")?;
                        *statuses.entry(status).or_insert(0_u64) += 1;
                    }
                })
            })
            .collect();
        for sender in senders {
            sender.join().map_err(|_| "a sender panicked")??;
        }
        Ok::<_, Error>(())
    })?;
    let statuses = statuses.into_inner()?;
    println!("{count} requests in {:?}: {statuses:?}", started.elapsed());
    let answered: u64 = statuses.iter().filter(|(status, _)| **status != 0).map(|(_, n)| n).sum();
    assert!(answered > count * 9 / 10, "too many got no answer: {statuses:?}");
    for status in [200, 201, 400, 401, 403, 404, 405] {
        assert!(statuses.contains_key(&status), "no {status}: {statuses:?}");
    }
    server.verify(&good.text, "")?.expect(200)?;
    server.get(&format!("/api-keys/{}", good.id))?;
    server.check_audit()?;
    server.check_health()
}

/// Sends one request; its status, or 0 when the connection was closed instead.
fn send(material: &Material, seed: u64) -> Result<u16, Error> {
    let raw = material.request(&mut Dice::new(seed));
    let shown = || {
        let head = &raw.bytes[..raw.bytes.len().min(2_000)];
        format!("request {seed}: {}", String::from_utf8_lossy(head))
    };
    let answer = throw(&material.host, &raw.bytes, raw.endless)
        .map_err(|error| format!("{error} after {}", shown()))?;
    let Some(answer) = answer else { return Ok(0) };
    if answer.status >= 500 {
        return Err(format!("{answer:?} after {}", shown()).into());
    }
    let is_problem = answer.header("Content-Type") == Some("application/problem+json");
    if answer.status >= 400 && is_problem && !raw.endless && !raw.bytes.starts_with(b"HEAD ") {
        let problem = answer.json()?;
        let complete = problem["status"] == answer.status
            && problem["code"].is_string()
            && problem["detail"].as_str().is_some_and(|detail| !detail.is_empty());
        if !complete {
            return Err(format!("{problem} after {}", shown()).into());
        }
    }
    Ok(answer.status)
}

fn material(server: &KeyServer) -> Result<Material, Error> {
    let document =
        server.connect()?.call("GET", "/openapi.json", &[], &Value::Null)?.expect(200)?.json()?;
    let targets = targets(&document);
    assert!(targets.len() >= 20, "only {} operations", targets.len());
    let root = |role: &str| server.create(&json!({ "name": role, "kind": "root", "role": role }));
    let (operator, auditor) = (root("operator")?, root("auditor")?);
    let api = server.create_unlimited("api")?;
    let victims = (0..20)
        .map(|number| Ok(server.create_unlimited(&format!("victim{number}"))?.id))
        .collect::<Result<Vec<_>, Error>>()?;
    let unknown = format!("{}x", &api.text[..api.text.len() - 1]);
    // Mostly one that may do everything, so that requests get far.
    let mut keys = vec![server.root.clone(); 12];
    keys.extend([
        operator.text,
        auditor.text,
        api.text,
        unknown,
        "sk_live_51H8KfJCM2nX1y3z".to_owned(),
        String::new(),
        "\u{fc}".to_owned(),
    ]);
    Ok(Material { host: server.host.clone(), targets, keys, victims })
}

#[test]
fn an_odd_request_leaves_the_connection_usable_or_closed() -> Test {
    let server = KeyServer::start()?;
    let mut conn = server.connect()?;
    let root = [("X-API-Key", server.root.as_str())];
    for turn in 0..50 {
        let body = if turn % 2 == 0 { json!({ "nme": 1 }) } else { json!([[[]]]) };
        let answer = conn.call("POST", "/api-keys", &root, &body)?;
        assert_eq!((answer.status, answer.code().as_str()), (400, "invalid_request"), "{answer:?}");
        conn.call("GET", "/nowhere", &[], &Value::Null)?.expect(404)?;
        conn.call("PUT", "/api-keys", &root, &Value::Null)?.expect(405)?;
        conn.call("GET", "/api-keys", &root, &Value::Null)?.expect(200)?;
    }
    server.check_health()
}
