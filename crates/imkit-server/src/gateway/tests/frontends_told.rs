//! What is told of frontends' requests: in the log of requests, in metrics and to whoever follows.

use imkit_api::keys::{Decision, ListRequests};
use serde_json::{Value, json as value};

use super::frontends::{Scene, call, issue, well};
use super::harness::Gate;
use super::log::all;
use super::upstream::Act;
use imkit_api::keys::Environment;

/// The count of a metric's line.
fn counted(gate: &Gate, line: &str) -> Option<u64> {
    let text = gate.keys.metrics_text();
    let count = text.lines().find_map(|told| told.strip_prefix(line)?.strip_prefix(' '))?;
    count.parse().ok()
}

fn requests(caller: &str, operation: &str, outcome: &str, status: &str) -> String {
    format!(
        "imkit_gateway_requests_total{{caller=\"{caller}\",operation=\"{operation}\",\
         outcome=\"{outcome}\",status=\"{status}\"}}"
    )
}

#[tokio::test]
async fn a_refusal_of_a_known_client_key_is_logged_and_a_strangers_is_only_counted() {
    let scene = Scene::new([well()]).await;
    let Scene { gate, key, id, .. } = &scene;
    let create = ("POST", "/admin/clients");
    assert_eq!(call(gate, key, "token", create, value!({"_id": "eve"})).await.status, 403);
    assert_eq!(call(gate, "foreign", "token", ("GET", "/me"), Value::Null).await.status, 401);
    scene.revoke().await;
    assert_eq!(call(gate, key, "token", ("GET", "/me"), Value::Null).await.status, 401);
    assert_eq!(call(gate, key, "", ("GET", "/socket.io/"), Value::Null).await.status, 401);
    let entries = all(gate).await;
    let told: Vec<_> = entries.iter().map(|e| (&*e.operation, &*e.outcome, e.status)).collect();
    let expected = [("users.upsert", "forbidden", Some(403)), ("me.get", "inactive", Some(401))];
    assert_eq!(told, expected, "the third is counted with those that follow");
    for entry in &entries {
        assert_eq!(entry.key_id.as_ref(), Some(id));
        assert_eq!(entry.application.as_deref(), Some("test"));
        assert_eq!(entry.ip.as_deref(), Some("192.0.2.10"));
        assert!(!entry.acted && entry.upstream.is_none());
    }
    assert_eq!(entries[0].reason.as_deref(), Some("client keys may not call users.upsert"));
    let of_key = ListRequests { key: Some(id.clone()), ..ListRequests::default() };
    assert_eq!(gate.keys.service.requests(of_key).await.unwrap().requests.len(), 2);
    for line in [
        requests("frontend", "users.upsert", "forbidden", "4xx"),
        requests("frontend", "me.get", "unknown", "4xx"),
        requests("frontend", "me.get", "inactive", "4xx"),
        requests("socket", "socket", "inactive", "4xx"),
    ] {
        assert_eq!(counted(gate, &line), Some(1), "{line}\n{}", gate.keys.metrics_text());
    }
}

#[tokio::test]
async fn a_flood_of_a_public_keys_refusals_is_one_entry_and_their_number_later() {
    let scene = Scene::new([well()]).await;
    for path in ["/admin/clients", "/admin/stats", "/config/words"] {
        for _ in 0..20 {
            call(&scene.gate, &scene.key, "", ("GET", path), Value::Null).await;
        }
    }
    let Scene { gate, .. } = scene;
    let before = all(&gate).await;
    assert_eq!((before.len(), before[0].count), (1, 1));
    let keys = gate.end().await;
    let entries = keys.service.requests(ListRequests::default()).await.unwrap().requests;
    let forbidden: Vec<_> = entries.iter().filter(|e| e.outcome == "forbidden").collect();
    let counts: u64 = forbidden.iter().map(|entry| entry.count).sum();
    assert_eq!(forbidden.len(), 2, "{forbidden:?}");
    assert!(counts > 20, "{counts}");
    assert_eq!(forbidden[0].operation, "", "of several operations");
}

#[tokio::test]
async fn a_frontends_changes_are_logged_and_its_reads_are_counted() {
    let scene = Scene::new([well()]).await;
    let Scene { gate, key, id, .. } = &scene;
    let mut lines = gate.keys.follow();
    assert_eq!(call(gate, key, "token", ("GET", "/me"), Value::Null).await.status, 200);
    assert_eq!(call(gate, key, "token", ("DELETE", "/rooms/lobby"), Value::Null).await.status, 200);
    let entries = all(gate).await;
    assert_eq!(entries.len(), 1, "{entries:?}");
    let entry = &entries[0];
    assert_eq!((&*entry.operation, entry.status), ("rooms.delete", Some(200)));
    assert_eq!((entry.upstream.as_deref(), entry.attempts), (Some("test"), 1));
    assert_eq!((&*entry.objects[0], entry.touched), ("rooms/lobby", 1));
    assert_eq!((entry.key_id.as_ref(), entry.application.as_deref()), (Some(id), Some("test")));
    assert_eq!(counted(gate, &requests("frontend", "me.get", "admitted", "2xx")), Some(1));
    let took = "imkit_gateway_upstream_seconds_count{caller=\"frontend\"}";
    assert_eq!(counted(gate, took), Some(2));
    let Ok(Decision::Request { .. }) = lines.recv().await else { panic!("no decision") };
    let Ok(Decision::Answered { key_id, name, status, upstream, attempts, .. }) =
        lines.recv().await
    else {
        panic!("no answer")
    };
    assert_eq!((key_id.as_ref(), name.as_deref()), (Some(id), Some("test live")));
    assert_eq!((status, upstream.as_deref(), attempts), (200, Some("test"), 1));
}

#[tokio::test]
async fn what_fails_on_a_frontends_way_and_what_has_no_upstream_is_told() {
    let scene = Scene::new([Act::Close]).await;
    let Scene { gate, key, .. } = &scene;
    assert_eq!(call(gate, key, "t", ("DELETE", "/rooms/lobby"), Value::Null).await.status, 502);
    let poll = ("GET", "/socket.io/?EIO=4&transport=polling");
    assert_eq!(call(gate, key, "", poll, Value::Null).await.status, 502);
    let (elsewhere, _) = issue(gate, "elsewhere", Environment::Live).await;
    let answer = call(gate, &elsewhere, "t", ("GET", "/me"), Value::Null).await;
    assert!(answer.is(403, "INSUFFICIENT_PERMISSIONS"), "{}", answer.text);
    let entries = all(gate).await;
    let told: Vec<_> =
        entries.iter().map(|e| (&*e.outcome, e.status, e.fault.as_deref())).collect();
    let lost = ("admitted", Some(502), Some("lost"));
    assert_eq!(told, [lost, ("unavailable", Some(403), None)]);
    assert_eq!(entries[1].reason.as_deref(), Some("there is no upstream elsewhere"));
    for caller in ["frontend", "socket"] {
        let line =
            format!("imkit_gateway_upstream_failures_total{{caller=\"{caller}\",fault=\"lost\"}}");
        assert_eq!(counted(gate, &line), Some(1), "{}", gate.keys.metrics_text());
    }
}
