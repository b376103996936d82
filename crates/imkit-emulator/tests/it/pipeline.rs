//! What every operation has in common: paths, keys, limit, bodies and faults.

use std::time::Duration;

use axum::body::Body;
use futures_util::stream;
use imkit_api::operation::{Auth, OPERATIONS};
use imkit_emulator::{Fault, FaultBody, RateLimit, Reset};
use jiff::SignedDuration;
use serde_json::{Value, json};

use crate::harness::{API_KEY, Test, call, emulator, send};

#[tokio::test]
async fn every_operation_of_the_table_asks_for_its_key() -> Test {
    let emulator = emulator().await?;
    for op in OPERATIONS {
        let params = vec!["x /+é"; op.params().count()];
        let path = op.render(&params)?;
        let refused = send(&emulator, op.method.as_str(), &path, &[], "").await?;
        let missing = match op.auth {
            Auth::ApiKey | Auth::Either => "MISSING_API_KEY",
            Auth::User => "MISSING_CLIENT_KEY",
        };
        assert_eq!((refused.status, refused.code()), (401, missing), "{}", op.id);
        assert_eq!(emulator.counters().operation(op.id), 1);
    }
    Ok(())
}

#[tokio::test]
async fn unknown_paths_and_methods_are_refused_in_the_envelope_form() -> Test {
    let emulator = emulator().await?;
    for (method, path, status, code) in [
        ("GET", "/nowhere", 404, "NOT_FOUND"),
        ("PATCH", "/admin/clients", 405, "METHOD_NOT_ALLOWED"),
        ("GET", "/rooms/%ff", 400, "INVALID_PATH"),
        ("GET", "/_emulator/nowhere", 404, "NOT_FOUND"),
    ] {
        let answer = call(&emulator, method, path, Value::Null).await?;
        assert_eq!((answer.status, answer.code()), (status, code), "{path}");
        assert_eq!(answer.body["RC"], status);
    }
    Ok(())
}

#[tokio::test]
async fn malformed_requests_are_refused_and_change_nothing() -> Test {
    let emulator = emulator().await?;
    let key = [("im-api-key", API_KEY)];
    let broken = send(&emulator, "POST", "/config", &key, "{\"a\":").await?;
    assert_eq!((broken.status, broken.code()), (400, "INVALID_BODY"));
    let broken = send(&emulator, "POST", "/admin/clients", &key, "{").await?;
    assert_eq!((broken.status, broken.body["error"].as_str()), (400, Some("INVALID_REQUEST")));
    let query = send(&emulator, "GET", "/config?q=%ff", &key, "").await?;
    assert_eq!((query.status, query.code()), (400, "INVALID_QUERY"));
    let large = send(&emulator, "POST", "/config", &key, "1".repeat((1 << 20) + 1)).await?;
    assert_eq!((large.status, large.code()), (413, "BODY_TOO_LARGE"));
    assert_eq!(call(&emulator, "GET", "/config", Value::Null).await?.result()?, &json!({}));
    Ok(())
}

#[tokio::test]
async fn ids_of_any_text_reach_the_operation_unharmed() -> Test {
    let emulator = emulator().await?;
    for id in ["a b/c+d=é", "😀", "_all", "%2F", "a\u{0}b", &"x".repeat(10_000)] {
        call(&emulator, "POST", "/config", json!({ id: 1 })).await?.result()?;
        let path = imkit_api::operation::CONFIG_DELETE.render(&[id])?;
        assert_eq!(call(&emulator, "DELETE", &path, Value::Null).await?.status, 200, "{id:?}");
        assert_eq!(call(&emulator, "DELETE", &path, Value::Null).await?.status, 404, "{id:?}");
    }
    Ok(())
}

#[tokio::test]
async fn the_limit_answers_429_with_the_wait_and_opens_with_time() -> Test {
    let emulator = emulator().await?;
    emulator.limiter().set(RateLimit::per_minute(2));
    let get = || call(&emulator, "GET", "/config", Value::Null);
    assert_eq!([get().await?.status, get().await?.status], [200, 200]);
    emulator.clock().advance(SignedDuration::from_millis(59_500))?;
    let refused = get().await?;
    assert_eq!(refused.status, 429);
    let body = json!({
        "error": "RATE_LIMIT_EXCEEDED",
        "message": "Too many requests, please try again later",
        "retryAfter": 1,
    });
    assert_eq!(refused.body, body);
    let wrong = send(&emulator, "GET", "/config", &[("im-api-key", "wrong")], "").await?;
    assert_eq!(wrong.code(), "INVALID_API_KEY");
    emulator.clock().advance(SignedDuration::from_millis(500))?;
    assert_eq!(get().await?.status, 200);
    assert_eq!(emulator.counters().status(429), 1);
    Ok(())
}

#[tokio::test]
async fn a_fault_answers_instead_of_the_operation() -> Test {
    let emulator = emulator().await?;
    emulator.faults().add(Fault::rc(500).on("config.set"))?;
    emulator.faults().add(Fault::status(503).on("config.set").body(FaultBody::Html))?;
    let set = || call(&emulator, "POST", "/config", json!({"a": 1}));
    let answer = set().await?;
    assert_eq!((answer.status, &answer.body["RC"]), (200, &json!(500)));
    let answer = set().await?;
    assert_eq!(
        (answer.status, answer.headers["content-type"].as_bytes()),
        (503, &b"text/html; charset=utf-8"[..])
    );
    assert_eq!(call(&emulator, "GET", "/config", Value::Null).await?.result()?, &json!({}));
    set().await?.result()?;
    Ok(())
}

#[tokio::test]
async fn a_reset_closes_before_or_after_the_effect() -> Test {
    let emulator = emulator().await?;
    emulator.faults().add(Fault::reset(Reset::Before).on("config.set"))?;
    emulator.faults().add(Fault::reset(Reset::After).on("config.set"))?;
    let set = || call(&emulator, "POST", "/config", json!({"a": 1}));
    let get = || call(&emulator, "GET", "/config", Value::Null);
    assert!(set().await?.closed);
    assert_eq!(get().await?.result()?, &json!({}));
    assert!(set().await?.closed);
    assert_eq!(get().await?.result()?, &json!({"a": 1}));
    let counters = emulator.counters();
    assert_eq!((counters.closed, counters.status(502)), (2, 0));
    Ok(())
}

#[tokio::test(start_paused = true)]
async fn a_delay_alone_delays_the_real_answer() -> Test {
    let emulator = emulator().await?;
    emulator.faults().add(Fault::delay(Duration::from_secs(30)).on("config.set"))?;
    let begun = tokio::time::Instant::now();
    call(&emulator, "POST", "/config", json!({"a": 1})).await?.result()?;
    assert_eq!(begun.elapsed().as_secs(), 30);
    Ok(())
}

#[tokio::test(start_paused = true)]
async fn a_body_that_does_not_arrive_is_waited_for_30_seconds() -> Test {
    let emulator = emulator().await?;
    let trickle = || {
        let beat = Duration::from_secs(7);
        Body::from_stream(stream::unfold((), move |()| async move {
            tokio::time::sleep(beat).await;
            Some((Ok::<_, std::io::Error>(" "), ()))
        }))
    };
    for path in ["/config", "/_emulator/restore"] {
        for body in [Body::from_stream(stream::pending::<std::io::Result<&str>>()), trickle()] {
            let begun = tokio::time::Instant::now();
            let late = send(&emulator, "POST", path, &[("im-api-key", API_KEY)], body).await?;
            assert_eq!((late.status, late.code()), (408, "REQUEST_TIMEOUT"), "{path}");
            assert_eq!((late.body["RC"].as_u64(), begun.elapsed().as_secs()), (Some(408), 30));
        }
    }
    let slow = stream::once(async {
        tokio::time::sleep(Duration::from_secs(29)).await;
        Ok::<_, std::io::Error>("{\"a\":1}")
    });
    let key = [("im-api-key", API_KEY)];
    send(&emulator, "POST", "/config", &key, Body::from_stream(slow)).await?.result()?;
    Ok(())
}

#[tokio::test]
async fn reads_and_writes_by_many_at_once_are_all_there() -> Test {
    let emulator = emulator().await?;
    emulator.limiter().set(RateLimit::unlimited());
    let mut tasks = tokio::task::JoinSet::new();
    for i in 0..500 {
        let emulator = emulator.clone();
        tasks.spawn(async move {
            let answer = call(&emulator, "POST", "/config", json!({ format!("key-{i}"): i })).await;
            answer.map(|answer| answer.status).map_err(|error| error.to_string())
        });
    }
    while let Some(status) = tasks.join_next().await {
        assert_eq!(status?, Ok(200));
    }
    let all = call(&emulator, "GET", "/config", Value::Null).await?;
    assert_eq!(all.result()?.as_object().map(serde_json::Map::len), Some(500));
    Ok(())
}
