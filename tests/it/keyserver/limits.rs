//! Limits over real time: never more than was promised, the wait is exact, and refusals that have
//! other causes take nothing.

use std::time::{Duration, Instant};

use imkit_testkit::Error;
use serde_json::{Value, json};

use super::dice::Dice;
use super::http::{Answer, Conn};
use super::{Key, KeyServer, pause, times};
use crate::Test;

/// A key with one limit.
fn limited(server: &KeyServer, count: u64, seconds: u64, burst: u64) -> Result<Key, Error> {
    let limit = json!({ "name": "calls", "kind": "rate", "count": count, "seconds": seconds, "burst": burst });
    server.create(&json!({ "name": "limited", "scopes": ["read:users"], "limits": [limit] }))
}

/// A request, with the times between which the server judged it.
fn timed(conn: &mut Conn, key: &Key) -> Result<(Instant, Answer, Instant), Error> {
    let before = Instant::now();
    let answer = conn.call("GET", "/verify", &[("X-API-Key", &key.text)], &Value::Null)?;
    Ok((before, answer, Instant::now()))
}

#[test]
fn no_more_is_admitted_than_rate_times_window_and_burst() -> Test {
    let runs = times("IMKIT_TEST_RUNS", 8);
    let server = KeyServer::start()?;
    let seed = times("IMKIT_TEST_SEED", 1);
    println!("IMKIT_TEST_SEED={seed}");
    let mut dice = Dice::new(seed);
    for _ in 0..runs {
        let (count, seconds, burst) = (1 + dice.below(400), 1 + dice.below(3), 1 + dice.below(60));
        let key = limited(&server, count, seconds, burst)?;
        // Two callers at once share the limit.
        let seeds = [dice.below(1 << 30), dice.below(1 << 30)];
        let (asked, mut admitted) = std::thread::scope(|scope| {
            let callers = seeds.map(|seed| {
                let (server, key) = (&server, &key);
                scope.spawn(move || arrive(server, key, Dice::new(seed)))
            });
            let mut all = Vec::new();
            let mut asked = 0;
            for caller in callers {
                let (requests, admitted) = caller.join().map_err(|_| "a caller panicked")??;
                all.extend(admitted);
                asked += requests;
            }
            Ok::<_, Error>((asked, all))
        })?;
        admitted.sort_unstable();
        let least = burst.min(asked);
        assert!(admitted.len() as u64 >= least, "{} of at least {least}", admitted.len());
        let rate = count as f64 / seconds as f64;
        for (first, (start, _)) in admitted.iter().enumerate() {
            let mut end = *start;
            for (last, (_, ended)) in admitted.iter().enumerate().skip(first) {
                // Nothing that is counted was judged outside of this window.
                end = end.max(*ended);
                let most = burst as f64 + rate * (end - *start).as_secs_f64();
                let counted = (last - first + 1) as f64;
                assert!(
                    counted <= most,
                    "{counted} in {:?} at {count} in {seconds} s, burst {burst}",
                    end - *start
                );
            }
        }
    }
    Ok(())
}

/// Calls in bursts and trickles: how often, and when the admitted ones began and ended.
fn arrive(
    server: &KeyServer,
    key: &Key,
    mut dice: Dice,
) -> Result<(u64, Vec<(Instant, Instant)>), Error> {
    let mut conn = server.connect()?;
    let (mut asked, mut admitted) = (0, Vec::new());
    for _ in 0..6 {
        for _ in 0..1 + dice.below(40) {
            let (before, answer, after) = timed(&mut conn, key)?;
            asked += 1;
            match answer.status {
                200 => admitted.push((before, after)),
                429 => assert!(answer.header("Retry-After").is_some(), "{answer:?}"),
                other => return Err(format!("{other}: {}", answer.text()).into()),
            }
        }
        pause(Duration::from_millis(dice.below(30)));
    }
    Ok((asked, admitted))
}

#[test]
fn the_wait_that_a_refusal_tells_is_exact() -> Test {
    let server = KeyServer::start()?;
    let mut conn = server.connect()?;
    // One in 200 ms: a request on this machine takes a small part of that.
    let key = limited(&server, 5, 1, 2)?;
    let (mut too_early, mut in_time) = (0, 0);
    while in_time < 6 {
        let (before, answer, after) = timed(&mut conn, &key)?;
        if answer.status == 200 {
            continue;
        }
        let problem = answer.clone().expect(429)?.json()?;
        assert_eq!(problem["code"], "rate_limited", "{problem}");
        assert_eq!(answer.remaining(), Some(0), "{answer:?}");
        let seconds = problem["retry_after"].as_f64().ok_or("no retry_after")?;
        assert!(seconds > 0.0 && seconds <= 0.2, "{problem}");
        let header: f64 = answer.header("Retry-After").ok_or("no Retry-After")?.parse()?;
        assert_eq!(header, seconds.ceil(), "{answer:?}");
        let wait = Duration::from_secs_f64(seconds);
        // Judged before the earliest moment at which the wait can be over: still refused.
        while after.elapsed() < wait.mul_f64(0.7) {
            let (_, answer, ended) = timed(&mut conn, &key)?;
            if ended < before + wait {
                assert_eq!(answer.status, 429, "{:?} of {wait:?}", ended - before);
                too_early += 1;
            } else if answer.status == 200 {
                break;
            }
            pause(wait / 8);
        }
        pause((after + wait).saturating_duration_since(Instant::now()));
        if Instant::now() >= after + wait {
            let (_, answer, _) = timed(&mut conn, &key)?;
            assert_eq!(answer.status, 200, "{wait:?} were over: {}", answer.text());
            in_time += 1;
        }
    }
    assert!(too_early > 0, "nothing was tried before its time");
    Ok(())
}

#[test]
fn a_refusal_by_scope_address_or_state_burns_nothing() -> Test {
    let server = KeyServer::start_with("[limits]\nwrong_keys_per_minute = 1000000\n")?;
    // One comes back in 12 minutes: none during the test.
    let key = limited(&server, 5, 3600, 5)?;
    let path = format!("/api-keys/{}", key.id);
    let post = |verb: &str| server.admin("POST", &format!("{path}/{verb}"), &json!({}));
    let many = |query: &str, status: u16| -> Test {
        for _ in 0..20 {
            server.verify(&key.text, query)?.expect(status)?;
        }
        Ok(())
    };
    assert_eq!(server.verify(&key.text, "")?.expect(200)?.remaining(), Some(4));
    many("?scope=write:users", 403)?;
    assert_eq!(server.verify(&key.text, "")?.expect(200)?.remaining(), Some(3));
    post("disable")?.expect(200)?;
    many("", 401)?;
    post("enable")?.expect(200)?;
    assert_eq!(server.verify(&key.text, "")?.expect(200)?.remaining(), Some(2));
    let fence = |ips: Value| server.admin("PATCH", &path, &json!({ "allowed_ips": ips }));
    fence(json!(["10.9.8.0/24"]))?.expect(200)?;
    many("", 401)?;
    fence(json!([]))?.expect(200)?;
    assert_eq!(server.verify(&key.text, "")?.expect(200)?.remaining(), Some(1));
    // A limited refusal burns nothing either, and one that costs too much takes no part of it.
    server.verify(&key.text, "?cost=2")?.expect(429)?;
    assert_eq!(server.verify(&key.text, "")?.expect(200)?.remaining(), Some(0));
    many("", 429)
}
