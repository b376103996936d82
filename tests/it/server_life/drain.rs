//! The end of a server under load: what it answered is kept, and counted.

use std::io::Write;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Instant;

use imkit_testkit::Error;

use super::{control, data_dir, home, make};
use crate::Test;
use crate::http;
use crate::local::Local;

/// Answers that each kind of client has before the end is asked for.
const ENOUGH: u64 = 20;

/// Makes a key over HTTP, and tells its id once that was acknowledged.
fn create(url: &str, root: &str) -> Result<String, Error> {
    let body = r#"{"name":"x"}"#;
    let request = format!(
        "POST /api-keys HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX-API-Key: {root}\r\n\
         Content-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    );
    let mut stream = http::connect(url)?;
    stream.write_all(request.as_bytes())?;
    let answer = http::read(stream)?;
    let made: serde_json::Value = serde_json::from_str(&answer.body)?;
    Ok(made["details"]["id"].as_str().ok_or("not made")?.to_owned())
}

#[test]
fn sigterm_under_load_loses_no_acknowledged_key_and_no_count() -> Test {
    let mut local = Local::start_in(home()?, &[])?;
    let url = control(&local)?;
    let (id, key) = make(&local, "load")?;
    let root = std::fs::read_to_string(data_dir(&local.sandbox).join("root-key"))?;
    let over = Arc::new(AtomicBool::new(false));
    let verified = Arc::new(AtomicU64::new(0));
    let created = Arc::new(Mutex::new(Vec::new()));
    let mut clients = Vec::new();
    for _ in 0..4 {
        let (url, key) = (url.clone(), key.clone());
        let (over, verified) = (Arc::clone(&over), Arc::clone(&verified));
        clients.push(std::thread::spawn(move || {
            while !over.load(Ordering::SeqCst) {
                match http::get(&url, "/verify?scope=a:b", &[("X-API-Key", &key)]) {
                    Ok(answer) if answer.status == 200 => verified.fetch_add(1, Ordering::SeqCst),
                    _ => return,
                };
            }
        }));
    }
    for _ in 0..2 {
        let (url, root) = (url.clone(), root.trim().to_owned());
        let (over, created) = (Arc::clone(&over), Arc::clone(&created));
        clients.push(std::thread::spawn(move || {
            while !over.load(Ordering::SeqCst) {
                let Ok(id) = create(&url, &root) else { return };
                created.lock().unwrap().push(id);
            }
        }));
    }
    let begin = Instant::now();
    while verified.load(Ordering::SeqCst) < ENOUGH
        || (created.lock().unwrap().len() as u64) < ENOUGH
    {
        assert!(begin.elapsed().as_secs() < 60, "the load does not get going");
        std::thread::yield_now();
    }
    // `keys stop` sends SIGTERM and waits for the end.
    local.sandbox.run(["keys", "stop"])?.expect_code(0)?;
    over.store(true, Ordering::SeqCst);
    for client in clients {
        client.join().map_err(|_| "a client panicked")?;
    }

    local.restart()?;
    let usage = ["keys", "usage", &id, "--by", "outcome", "-o", "json"];
    let usage = local.sandbox.run(usage)?.expect_code(0)?.json()?;
    let rows = usage.as_array().or(usage["rows"].as_array()).ok_or("no rows")?;
    let used = |row: &serde_json::Value| row["admitted"].as_u64().unwrap_or_default();
    let counted: u64 = rows.iter().map(used).sum();
    let verified = verified.load(Ordering::SeqCst);
    assert!(counted >= verified, "{verified} were answered, {counted} counted: {usage}");
    let kept = local.sandbox.run(["keys", "list", "--limit", "100000", "-o", "id"])?;
    let kept = kept.expect_code(0)?.stdout;
    for id in created.lock().unwrap().iter() {
        assert!(kept.contains(id.as_str()), "{id} was acknowledged and is not there");
    }
    Ok(())
}
