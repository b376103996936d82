//! The controls under `/_emulator/`.

use imkit_emulator::{Clock, Emulator, RateLimit};
use serde_json::{Value, json};

use crate::harness::{API_KEY, START, Test, call, emulator, send};

#[tokio::test]
async fn controls_need_the_api_key_and_feel_neither_faults_nor_limit() -> Test {
    let emulator = emulator().await?;
    emulator.limiter().set(RateLimit::per_minute(0));
    let all = json!({"status": 500, "times": 0});
    call(&emulator, "POST", "/_emulator/faults", all).await?.result()?;
    let none = send(&emulator, "GET", "/_emulator/snapshot", &[], "").await?;
    assert_eq!((none.status, none.code()), (401, "MISSING_API_KEY"));
    let wrong = send(&emulator, "POST", "/_emulator/reset", &[("im-api-key", "x")], "").await?;
    assert_eq!((wrong.status, wrong.code()), (401, "INVALID_API_KEY"));
    call(&emulator, "GET", "/_emulator/snapshot", Value::Null).await?.result()?;
    assert_eq!(emulator.counters().requests, 0);
    Ok(())
}

#[tokio::test]
async fn faults_are_added_listed_and_removed() -> Test {
    let emulator = emulator().await?;
    let fault = json!({"operation": "messages.send", "status": 429, "retryAfter": 1, "times": 3});
    let added = call(&emulator, "POST", "/_emulator/faults", fault).await?;
    assert_eq!(added.result()?["id"], 1);
    let list = call(&emulator, "GET", "/_emulator/faults", Value::Null).await?;
    let expected = json!([{
        "id": 1, "operation": "messages.send", "status": 429, "retryAfter": 1, "times": 3,
        "every": 1, "matched": 0, "acted": 0,
    }]);
    assert_eq!(list.result()?, &expected);
    let remove = || call(&emulator, "DELETE", "/_emulator/faults/1", Value::Null);
    remove().await?.result()?;
    assert_eq!(remove().await?.code(), "FAULT_NOT_FOUND");
    call(&emulator, "POST", "/_emulator/faults", json!({"reset": "after"})).await?.result()?;
    let cleared = call(&emulator, "DELETE", "/_emulator/faults", Value::Null).await?;
    assert_eq!(cleared.result()?, &json!({"removed": 1}));
    Ok(())
}

#[tokio::test]
async fn controls_with_bodies_that_make_no_sense_are_refused() -> Test {
    let emulator = emulator().await?;
    for (method, path, body, code) in [
        ("POST", "faults", json!({"status": 500, "colour": "red"}), "INVALID_BODY"),
        ("POST", "faults", json!({"operation": "users.fly", "status": 500}), "INVALID_FAULT"),
        ("PUT", "clock", json!({}), "INVALID_BODY"),
        ("PUT", "clock", json!({"now": "2026-01-01T00:00:00Z", "reset": true}), "INVALID_BODY"),
        ("PUT", "clock", json!({"now": "soon"}), "INVALID_BODY"),
        ("PUT", "clock", json!({"advanceSeconds": i64::MAX}), "INVALID_TIME"),
        ("PUT", "limiter", json!({}), "INVALID_BODY"),
        ("PUT", "limiter", json!({"perMinute": -1}), "INVALID_BODY"),
        ("PUT", "replies", json!({"tokens": "xml"}), "INVALID_BODY"),
        ("POST", "restore", json!({"documents": {}}), "INVALID_SNAPSHOT"),
        ("POST", "restore", Value::Null, "INVALID_BODY"),
    ] {
        let answer = call(&emulator, method, &format!("/_emulator/{path}"), body.clone()).await?;
        assert_eq!((answer.status, answer.code()), (400, code), "{path} {body}");
    }
    assert!(emulator.faults().list().is_empty());
    assert_eq!(emulator.clock().now(), START);
    Ok(())
}

#[tokio::test]
async fn the_clock_is_set_advanced_and_put_back() -> Test {
    let emulator = emulator().await?;
    let set = |body| call(&emulator, "PUT", "/_emulator/clock", body);
    let now = set(json!({"now": "2030-02-03T04:05:06Z"})).await?;
    assert_eq!(now.result()?, &json!({"now": "2030-02-03T04:05:06.000Z"}));
    let now = set(json!({"advanceSeconds": -6})).await?;
    assert_eq!(now.result()?, &json!({"now": "2030-02-03T04:05:00.000Z"}));
    set(json!({"reset": true})).await?.result()?;
    let now = call(&emulator, "GET", "/_emulator/clock", Value::Null).await?;
    assert_eq!(now.result()?, &json!({"now": "2027-01-15T08:00:00.000Z"}));
    Ok(())
}

#[tokio::test]
async fn the_limit_is_changed_in_parts() -> Test {
    let emulator = emulator().await?;
    let set = |body| call(&emulator, "PUT", "/_emulator/limiter", body);
    let sliding = set(json!({"window": "sliding"})).await?;
    assert_eq!(sliding.result()?, &json!({"perMinute": 1000, "window": "sliding"}));
    let none = set(json!({"perMinute": null})).await?;
    assert_eq!(none.result()?, &json!({"perMinute": null, "window": "sliding"}));
    let read = call(&emulator, "GET", "/_emulator/limiter", Value::Null).await?;
    assert_eq!(read.body, none.body);
    Ok(())
}

#[tokio::test]
async fn counters_tell_what_was_asked_and_answered() -> Test {
    let emulator = emulator().await?;
    call(&emulator, "GET", "/config", Value::Null).await?;
    send(&emulator, "GET", "/config", &[], "").await?;
    call(&emulator, "GET", "/nowhere", Value::Null).await?;
    let counters = call(&emulator, "GET", "/_emulator/counters", Value::Null).await?;
    let expected = json!({
        "requests": 3,
        "operations": {"config.get": 2, "unknown": 1},
        "statuses": {"200": 1, "401": 1, "404": 1},
        "closed": 0,
    });
    assert_eq!(counters.result()?, &expected);
    assert_eq!(serde_json::to_value(emulator.counters())?, expected);
    Ok(())
}

#[tokio::test]
async fn a_snapshot_comes_back_as_it_was_and_a_broken_one_changes_nothing() -> Test {
    let emulator = emulator().await?;
    call(&emulator, "POST", "/config", json!({"a": {"deep": [1, null]}})).await?.result()?;
    let taken = call(&emulator, "GET", "/_emulator/snapshot", Value::Null).await?;
    call(&emulator, "POST", "/config", json!({"a": 2, "b": 3})).await?.result()?;

    let restore = |body| call(&emulator, "POST", "/_emulator/restore", body);
    let get = || call(&emulator, "GET", "/config", Value::Null);
    let mut broken = taken.result()?.clone();
    broken["documents"]["user"] = json!({"alice": {"_id": "bob"}});
    assert_eq!(restore(broken).await?.status, 400);
    assert_eq!(get().await?.result()?, &json!({"a": 2, "b": 3}));
    restore(taken.result()?.clone()).await?.result()?;
    assert_eq!(get().await?.result()?, &json!({"a": {"deep": [1, null]}}));
    Ok(())
}

#[tokio::test]
async fn reset_brings_everything_back_to_how_it_was_built() -> Test {
    let limit = RateLimit::per_minute(50);
    let builder = Emulator::builder().api_key(API_KEY).clock(Clock::manual(START));
    let emulator = builder.rate_limit(limit).build().await?;
    call(&emulator, "POST", "/config", json!({"a": 1})).await?.result()?;
    for (method, path, body) in [
        ("POST", "faults", json!({"status": 500, "times": 0})),
        ("PUT", "clock", json!({"advanceSeconds": 5})),
        ("PUT", "limiter", json!({"perMinute": null})),
        ("PUT", "replies", json!({"tokens": "bare"})),
        ("POST", "reset", Value::Null),
    ] {
        call(&emulator, method, &format!("/_emulator/{path}"), body).await?.result()?;
    }
    assert_eq!(emulator.counters().requests, 0);
    assert_eq!(emulator.clock().now(), START);
    assert_eq!(emulator.limiter().get(), limit);
    assert_eq!(call(&emulator, "GET", "/config", Value::Null).await?.result()?, &json!({}));
    Ok(())
}
