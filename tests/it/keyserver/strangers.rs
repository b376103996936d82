//! Somebody who tries wrong keys as fast as the machine allows slows nobody else down for long and
//! fills no log.

use std::net::{IpAddr, Ipv4Addr};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, Instant};

use imkit_testkit::Error;
use serde_json::Value;

use super::http::Conn;
use super::{Key, KeyServer};
use crate::Test;

const CALLS: usize = 300;

/// Another caller than the one who guesses: every address of 127.0.0.0/8 is this machine's.
const OTHER: IpAddr = IpAddr::V4(Ipv4Addr::new(127, 0, 0, 2));

/// Calls from another address, and how long each took; every one must pass.
fn call_from_elsewhere(server: &KeyServer, key: &Key) -> Result<Vec<Duration>, Error> {
    let mut conn = Conn::open_from(&server.host, OTHER)?;
    let mut took = Vec::new();
    for _ in 0..CALLS {
        let asked = Instant::now();
        let headers = [("X-API-Key", key.text.as_str())];
        conn.call("GET", "/verify", &headers, &Value::Null)?.expect(200)?;
        took.push(asked.elapsed());
    }
    took.sort_unstable();
    Ok(took)
}

#[test]
fn wrong_keys_from_one_address_slow_nobody_else_and_fill_no_log() -> Test {
    let server = KeyServer::start()?;
    let key = server.create_unlimited("others")?;
    let quiet = call_from_elsewhere(&server, &key)?;
    let lines = server.log()?.lines().count();
    let (over, guesses) = (AtomicBool::new(false), AtomicU64::new(0));
    let started = Instant::now();
    let busy = std::thread::scope(|scope| {
        for number in 0..2 {
            let (server, over, guesses, good) = (&server, &over, &guesses, &key);
            scope.spawn(move || guess(server, good, number, over, guesses));
        }
        // Enough guesses for whatever guards against them to have taken notice.
        while guesses.load(Ordering::SeqCst) < 500 && started.elapsed().as_secs() < 20 {
            std::thread::yield_now();
        }
        let busy = call_from_elsewhere(&server, &key);
        while started.elapsed() < Duration::from_secs(1) {
            std::thread::yield_now();
        }
        over.store(true, Ordering::SeqCst);
        busy
    })?;
    let seconds = started.elapsed().as_secs_f64();
    let guesses = guesses.load(Ordering::SeqCst);
    let middle = |took: &[Duration]| took[took.len() / 2];
    println!(
        "{:.0} wrong keys a second; p50 {:?} before, {:?} meanwhile; longest {:?}",
        guesses as f64 / seconds,
        middle(&quiet),
        middle(&busy),
        busy.last()
    );
    assert!(guesses >= 500, "only {guesses} guesses");
    let more = server.log()?.lines().count() - lines;
    assert!(more < 20, "{more} lines of log for {guesses} wrong keys");
    server.check_health()
}

/// Sends wrong keys until it is over: made up, of a wrong form, and a good one with a wrong end.
fn guess(
    server: &KeyServer,
    good: &Key,
    number: usize,
    over: &AtomicBool,
    guesses: &AtomicU64,
) -> Test {
    let swapped = good.text.replacen(&good.id, "000000000000", 1);
    let forms = ["imk_live_wrong", "sk_live_51H8KfJCM2nX1y3z", &swapped, "a", &good.text[..50]];
    let mut conn = server.connect()?;
    for turn in number.. {
        if over.load(Ordering::SeqCst) {
            break;
        }
        let headers = [("X-API-Key", forms[turn % forms.len()])];
        let answer = conn.call("GET", "/verify", &headers, &Value::Null)?;
        assert!(matches!(answer.status, 401 | 429), "{answer:?}");
        guesses.fetch_add(1, Ordering::SeqCst);
    }
    Ok(())
}
