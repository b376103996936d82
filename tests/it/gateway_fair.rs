//! The platform's limit shared in real time: fifty services push through the gateway, and one alone.
//! In virtual time, and every day: `crates/imkit-server/src/gateway/tests/fairness.rs`.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use imkit_testkit::Error;
use serde_json::{Value, json};

use super::Test;
use super::keyserver::{Conn, pause, times};
use super::remote::Remote;

const SERVICES: usize = 50;

/// Requests of a service that wait at once.
const CONNECTIONS: usize = 2;

/// Calls with a key until the end, waiting as long as it is told to; every answer is one or a 429.
fn push(host: &str, key: &str, end: Instant, went: &AtomicU64) -> Test {
    let mut conn = Conn::open(host)?;
    while Instant::now() < end {
        let answer = conn.call("GET", "/config", &[("IM-API-KEY", key)], &Value::Null)?;
        if answer.status == 200 {
            went.fetch_add(1, Ordering::Relaxed);
            continue;
        }
        let body = answer.expect(429)?.json()?;
        let wait = body["retryAfter"].as_u64().ok_or_else(|| body.to_string())?;
        pause(Duration::from_secs(wait).min(end.saturating_duration_since(Instant::now())));
    }
    Ok(())
}

/// Has all keys push for so long; answers how many requests of each went.
fn all(remote: &Remote, keys: &[String], lasts: Duration) -> Result<Vec<u64>, Error> {
    let host = remote.gateway.local.url.trim_start_matches("http://");
    let went: Vec<AtomicU64> = keys.iter().map(|_| AtomicU64::new(0)).collect();
    let end = Instant::now() + lasts;
    std::thread::scope(|scope| {
        let clients = keys.iter().zip(&went).flat_map(|client| [client; CONNECTIONS]);
        let clients: Vec<_> =
            clients.map(|(key, went)| scope.spawn(move || push(host, key, end, went))).collect();
        let ended = clients.into_iter().map(|client| client.join().map_err(|_| "a client died")?);
        ended.collect::<Test>()
    })?;
    Ok(went.into_iter().map(AtomicU64::into_inner).collect())
}

#[test]
#[ignore = "takes minutes of real time: tests/long.sh fairness"]
fn fifty_services_get_equal_parts_of_the_platforms_limit_and_one_alone_gets_it_all() -> Test {
    let remote = Remote::start_shared()?;
    let limit = json!({ "perMinute": 1000, "window": "sliding" });
    remote.directly("PUT", "/_emulator/limiter", &limit)?.expect(200)?;
    let key = |number: usize| {
        let request = json!({
            "name": format!("service {number}"), "environment": "live",
            "scopes": ["config:read"], "rate_limit": "off",
        });
        Ok(remote.gateway.create(&request)?.text)
    };
    let keys = (0..SERVICES).map(key).collect::<Result<Vec<_>, Error>>()?;
    let seconds = times("IMKIT_TEST_FAIR_SECONDS", 120);
    let went = all(&remote, &keys, Duration::from_secs(seconds))?;
    let sum: u64 = went.iter().sum();
    let fair = sum as f64 / SERVICES as f64;
    println!("shares of {sum} in {seconds} s, {fair:.1} each: {went:?}");
    let alone = all(&remote, &keys[..1], Duration::from_secs(60))?;
    println!("alone in 60 s: {alone:?}");
    let counters = remote.directly("GET", "/_emulator/counters", &Value::Null)?.expect(200)?;
    let refused = &counters.json()?["result"]["statuses"]["429"];
    assert!(refused.is_null(), "the platform refused {refused}");
    assert!(sum as f64 >= seconds as f64 * 15.0 * 0.9, "{sum}");
    for went in &went {
        assert!((*went as f64 - fair).abs() <= (0.1 * fair).max(1.0), "{went} of {fair}");
    }
    assert!(alone[0] >= 15 * 60 * 9 / 10, "{alone:?}");
    Ok(())
}
