//! The log of requests: what is kept of what was done through the gateway, and when.

use axum::body::Body;
use http::Request;
use imkit_api::keys::{
    AuditReads, CreateKey, Decision, GatewayMode, GatewayTerms, ListRequests, RequestEntry,
};
use imkit_store::NewRequest;
use jiff::Timestamp;
use serde_json::{Value, json};

use super::harness::{Gate, emulator, live_key, owned, test_key};
use super::upstream::{Act, Scripted, json as said};
use crate::upstreams::Upstreams;

/// What the log has now.
async fn now(gate: &Gate) -> Vec<RequestEntry> {
    let list = ListRequests { oldest_first: true, ..ListRequests::default() };
    gate.keys.service.requests(list).await.unwrap().requests
}

/// What the log has once everything so far is written: an entry that is waited for takes the others
/// along.
pub(super) async fn all(gate: &Gate) -> Vec<RequestEntry> {
    let last = NewRequest {
        at: Timestamp::UNIX_EPOCH,
        request_id: "last".to_owned(),
        key: None,
        operation: String::new(),
        outcome: String::new(),
        reason: None,
        objects: Vec::new(),
        touched: 0,
        acted: false,
        acted_as: Vec::new(),
        ip: None,
        status: None,
        upstream: None,
        fault: None,
        attempts: 0,
        duration_ms: None,
        count: 1,
        application: None,
    };
    gate.keys.requests.commit(last).await.unwrap();
    let mut entries = now(gate).await;
    entries.retain(|entry| entry.request_id != "last");
    entries
}

fn message() -> Value {
    json!({"room": "lobby", "sender": "alice", "messageType": "text", "message": "x"})
}

/// A gate with a live key that may do everything, before an upstream that does this.
async fn scene(acts: impl IntoIterator<Item = Act>) -> (Gate, String, Scripted) {
    let upstream = Scripted::new(acts).await;
    let upstreams = Upstreams::one(upstream.port, "canary-key", "client");
    let gate = Gate::new().await.before(emulator().await, upstreams);
    let (key, _) = gate.key_like(CreateKey { scopes: owned(&["*"]), ..live_key() }).await;
    (gate, key, upstream)
}

#[tokio::test]
async fn what_acts_for_somebody_is_there_before_it_is_sent_and_again_with_its_answer() {
    let gate = Gate::new().await;
    gate.furnish().await;
    let (key, id) = gate.key_like(CreateKey { scopes: owned(&["*"]), ..test_key() }).await;
    assert_eq!(gate.call(&key, "POST", "/messages", message()).await.status, 200);
    let before = &now(&gate).await[0];
    assert_eq!((before.status, before.acted), (None, true));
    assert_eq!((&before.key_id, before.operation.as_str()), (&Some(id), "messages.send"));
    assert_eq!((&before.acted_as, before.outcome.as_str()), (&owned(&["alice"]), "admitted"));
    assert_eq!((&before.objects, before.touched), (&owned(&["rooms/lobby", "clients/alice"]), 2));
    assert_eq!(before.ip.as_deref(), Some("192.0.2.10"));
    let entries = all(&gate).await;
    assert_eq!(entries.len(), 2);
    assert_eq!((entries[1].status, &entries[1].request_id), (Some(200), &before.request_id));
    assert!(entries[1].duration_ms.is_some());
}

#[tokio::test]
async fn a_refusal_is_there_when_it_is_answered_and_a_strangers_never() {
    let gate = Gate::new().await;
    let key = gate.fenced(&["users:write"], &["clients/acme-*"]).await;
    gate.call(&key, "POST", "/messages", message()).await;
    gate.call(&key, "POST", "/admin/clients", json!({"_id": "eve"})).await;
    gate.call("imk_test_nonsense", "GET", "/config", Value::Null).await;
    let entries = now(&gate).await;
    let told: Vec<_> = entries.iter().map(|e| (e.outcome.as_str(), e.status)).collect();
    assert_eq!(told, [("forbidden", Some(403)); 2]);
    assert!(entries[0].acted && !entries[1].acted);
    assert_eq!(entries[1].reason.as_deref(), Some("the key may not touch clients/eve"));
    assert_eq!(gate.emulator.counters().requests, 0);
}

#[tokio::test]
async fn a_flood_of_equal_refusals_is_two_entries_a_second() {
    let gate = Gate::new().await;
    let key = gate.key(&["users:read"]).await;
    for _ in 0..50 {
        gate.call(&key, "GET", "/admin/stats", Value::Null).await;
    }
    let counts = |entries: &[RequestEntry]| entries.iter().map(|entry| entry.count).sum::<u64>();
    // The seconds of a slow machine may change once or twice in between.
    let entries = now(&gate).await;
    assert!(entries.len() < 10 && counts(&entries) <= 50, "{entries:?}");
    let keys = gate.end().await;
    let list = ListRequests::default();
    assert_eq!(counts(&keys.service.requests(list).await.unwrap().requests), 50);
}

#[tokio::test]
async fn changes_are_kept_and_reads_as_their_key_says() {
    let gate = Gate::new().await;
    let like = |audit_reads| CreateKey {
        scopes: owned(&["*"]),
        gateway: Some(GatewayTerms { audit_reads, ..GatewayTerms::default() }),
        ..test_key()
    };
    let (plain, _) = gate.key_like(like(None)).await;
    let (watched, id) = gate.key_like(like(Some(AuditReads::OneOf(1)))).await;
    gate.call(&plain, "POST", "/admin/clients", json!({"_id": "alice"})).await;
    gate.call(&plain, "GET", "/config", Value::Null).await;
    gate.call(&watched, "GET", "/config", Value::Null).await;
    let entries = all(&gate).await;
    let told: Vec<_> = entries.iter().map(|e| (e.operation.as_str(), e.status)).collect();
    assert_eq!(told, [("users.upsert", Some(200)), ("config.get", Some(200))]);
    assert_eq!(entries[1].key_id, Some(id));
    assert!(entries.iter().all(|entry| !entry.acted));
}

#[tokio::test]
async fn what_is_only_observed_is_kept_with_its_reason() {
    let gate = Gate::new().await;
    let gateway = GatewayTerms { mode: Some(GatewayMode::Observe), ..GatewayTerms::default() };
    let like = CreateKey { scopes: owned(&["a"]), gateway: Some(gateway), ..test_key() };
    let (key, _) = gate.key_like(like).await;
    gate.call(&key, "GET", "/config", Value::Null).await;
    gate.call(&key, "POST", "/admin/clients", json!({"_id": "alice"})).await;
    let entries = all(&gate).await;
    assert_eq!(entries.len(), 2, "{entries:?}");
    for entry in &entries {
        assert_eq!(entry.outcome, "observed");
        assert!(entry.reason.as_deref().is_some_and(|reason| reason.contains("scope")));
    }
}

#[tokio::test]
async fn one_name_is_found_in_the_answer_the_log_at_the_upstream_and_in_what_is_followed() {
    let (gate, key, upstream) = scene([Act::Say(said("200 OK", r#"{"RC":0,"result":{}}"#))]).await;
    let mut lines = gate.keys.follow();
    let request = Request::post("/messages")
        .header("im-api-key", &key)
        .header("x-request-id", "trace-7")
        .header("content-type", "application/json");
    let answer = gate.send(request.body(Body::from(message().to_string())).unwrap()).await;
    assert_eq!(
        (answer.status, &answer.headers["x-request-id"]),
        (200, &"trace-7".parse().unwrap())
    );
    assert!(upstream.heard()[0].to_ascii_lowercase().contains("x-request-id: trace-7\r\n"));
    let entries = all(&gate).await;
    assert!(entries.iter().all(|entry| entry.request_id == "trace-7"));
    let sent = (entries[1].upstream.as_deref(), entries[1].attempts, entries[1].status);
    assert_eq!(sent, (Some("test"), 1, Some(200)));
    let Ok(Decision::Request { request_id, .. }) = lines.recv().await else {
        panic!("no decision")
    };
    assert_eq!(request_id.as_deref(), Some("trace-7"));
    let Ok(Decision::Answered { request_id, status, upstream, attempts, fault, .. }) =
        lines.recv().await
    else {
        panic!("no answer")
    };
    assert_eq!((request_id.as_deref(), status, attempts), (Some("trace-7"), 200, 1));
    assert_eq!((upstream.as_deref(), fault), (Some("test"), None));
}

#[tokio::test]
async fn what_failed_on_the_way_is_told() {
    let (gate, key, _upstream) = scene([Act::Close]).await;
    assert_eq!(gate.call(&key, "POST", "/messages", message()).await.status, 502);
    let entries = all(&gate).await;
    let told = (entries[1].status, entries[1].fault.as_deref(), entries[1].attempts);
    assert_eq!(told, (Some(502), Some("lost"), 1));
}

#[tokio::test]
async fn a_refused_api_key_is_told_by_its_own_name() {
    let refused = said("401 Unauthorized", r#"{"error":"INVALID_API_KEY"}"#);
    let (gate, key, _upstream) = scene([Act::Say(refused)]).await;
    assert_eq!(gate.call(&key, "POST", "/messages", message()).await.status, 502);
    let entries = all(&gate).await;
    let told = (entries[1].status, entries[1].fault.as_deref());
    assert_eq!(told, (Some(502), Some("api_key_refused")));
}

#[tokio::test]
async fn a_caller_that_leaves_takes_no_entry_along() {
    let (gate, key, upstream) = scene([Act::Silence]).await;
    {
        let call = gate.call(&key, "DELETE", "/rooms/lobby", Value::Null);
        tokio::pin!(call);
        while upstream.heard().is_empty() {
            tokio::select! {
                biased;
                answer = &mut call => panic!("{answer:?}"),
                () = tokio::task::yield_now() => {}
            }
        }
    }
    let entries = all(&gate).await;
    let told = (entries[0].status, entries[0].fault.as_deref(), entries[0].attempts);
    assert_eq!(told, (None, Some("caller_left"), 1));
}

#[tokio::test]
async fn nothing_that_has_to_be_logged_is_sent_while_it_cannot_be() {
    let (gate, key, upstream) = scene([Act::Say(said("200 OK", "{}"))]).await;
    gate.keys.service.store().close().await.unwrap();
    let answer = gate.call(&key, "POST", "/messages", message()).await;
    assert!(answer.is(503, "REQUEST_LOG_UNAVAILABLE"), "{}", answer.text);
    assert!(upstream.heard().is_empty());
    assert_eq!(gate.call(&key, "GET", "/config", Value::Null).await.status, 200, "reads go on");
}

#[tokio::test]
async fn what_has_no_upstream_is_told_as_that_even_of_an_observed_key() {
    let gate = Gate::new().await;
    let observed = GatewayTerms { mode: Some(GatewayMode::Observe), ..GatewayTerms::default() };
    for gateway in [None, Some(observed)] {
        let (key, _) = gate.key_like(CreateKey { gateway, ..live_key() }).await;
        let mut lines = gate.keys.follow();
        let answer = gate.call(&key, "GET", "/config", Value::Null).await;
        let is_enforced = answer.message().contains("scope");
        let Ok(Decision::Request { outcome, reason, .. }) = lines.recv().await else {
            panic!("no decision")
        };
        assert_eq!(outcome == "forbidden", is_enforced, "{}", answer.text);
        if !is_enforced {
            assert!(answer.is(403, "INSUFFICIENT_PERMISSIONS"), "{}", answer.text);
            assert_eq!(outcome, "unavailable");
            assert_eq!(reason.as_deref(), Some("there is no upstream for keys that name none"));
        }
    }
    let entries = all(&gate).await;
    let told: Vec<_> = entries.iter().map(|e| (e.outcome.as_str(), e.status)).collect();
    assert_eq!(told, [("forbidden", Some(403)), ("unavailable", Some(403))]);
    let metrics = gate.keys.metrics_text();
    assert!(!metrics.contains("outcome=\"observed\""), "{metrics}");
}
