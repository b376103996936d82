//! Thousands of requests that nobody would send on purpose: none gives a 5xx, none a panic.

use std::collections::BTreeMap;

use axum::body::Body;
use axum::http::{HeaderValue, Request, Uri};
use proptest::prelude::*;
use proptest::sample::select;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use serde_json::{Value, json};

use super::super::routes;
use super::super::state::ApiSettings;
use super::harness::Server;

#[derive(Clone, Debug)]
struct Shot {
    method: &'static str,
    path: String,
    query: String,
    key: u8,
    kind: &'static str,
    body: Vec<u8>,
}

fn value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        "\\PC{0,20}".prop_map(Value::from),
        Just(json!("2027-01-01T00:00:00Z")),
        Just(json!("never")),
        Just(json!("*")),
        Just(json!("10.0.0.0/8")),
    ];
    leaf.prop_recursive(3, 16, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::vec((field(), inner), 0..6)
                .prop_map(|fields| Value::Object(fields.into_iter().collect())),
        ]
    })
}

fn field() -> impl Strategy<Value = String> {
    let known = vec![
        "name",
        "scopes",
        "kind",
        "role",
        "owner",
        "user_id",
        "resources",
        "allowed_ips",
        "not_before",
        "expires_in_days",
        "expires_at",
        "expires",
        "rate_limit",
        "limits",
        "metadata",
        "tags",
        "reason",
        "if_rev",
        "ids",
        "tag",
        "created_before",
        "all",
        "dry_run",
        "keys",
        "key",
        "sha256",
        "grace_seconds",
        "finish_when_idle_seconds",
        "ip",
        "cost",
        "operation",
        "environment",
        "application",
        "domains",
        "claims",
        "replace",
    ];
    prop_oneof![8 => select(known).prop_map(str::to_owned), 1 => "\\PC{0,9}"]
}

fn query() -> impl Strategy<Value = String> {
    let name = select(vec![
        "scope",
        "operation",
        "resource",
        "cost",
        "limit",
        "cursor",
        "since",
        "until",
        "by",
        "owner",
        "status",
        "kind",
        "outcome",
        "purge",
        "reason",
        "target",
        "oldest_first",
        "x",
    ]);
    let value = prop_oneof![
        "[!-~]{0,12}".prop_map(|text| text.replace(['#', '?'], "")),
        Just("%00".to_owned()),
        Just("%ff%fe".to_owned()),
        Just("9999-12-31T23:59:59Z".to_owned()),
        Just("-009999-01-01T00:00:00Z".to_owned()),
        any::<i128>().prop_map(|number| number.to_string()),
    ]
    .boxed();
    // Mostly without: one strange parameter decides the answer alone.
    let count = prop_oneof![2 => Just(0), 1 => 1..4_usize];
    let pairs = count
        .prop_flat_map(move |count| prop::collection::vec((name.clone(), value.clone()), count));
    pairs.prop_map(|pairs| {
        pairs.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("&")
    })
}

fn shot(ids: Vec<String>) -> impl Strategy<Value = Shot> {
    let routes: Vec<_> = routes::routes()
        .into_iter()
        // It goes on for ever when it is asked well.
        .filter(|(_, path, _)| *path != "/decisions")
        .map(|(method, path, _)| (if method == "ANY" { "POST" } else { method }, path))
        .collect();
    let body = prop_oneof![
        3 => value().prop_map(|value| value.to_string().into_bytes()),
        1 => Just(json!({"name": "a"}).to_string().into_bytes()),
        1 => Just(json!({"reason": "r"}).to_string().into_bytes()),
        1 => prop::collection::vec(any::<u8>(), 0..60),
        1 => Just(Vec::new()),
    ];
    let id = prop_oneof![4 => select(ids), 1 => "[0-9a-zA-Z%]{0,14}"];
    let kind =
        select(vec!["application/json", "application/json", "application/json", "text/plain"]);
    let other = select(vec!["GET", "POST", "PATCH", "DELETE", "PUT"]);
    (select(routes), id, query(), 0..6_u8, kind, body, prop::option::weighted(0.1, other)).prop_map(
        |((method, path), id, query, key, kind, body, other)| Shot {
            method: other.unwrap_or(method),
            path: path.replace("{id}", &id).replace("{*path}", &id),
            query,
            key,
            kind,
            body,
        },
    )
}

/// Counts of answers by status.
type Seen = BTreeMap<u16, u32>;

/// One server: revocations of everything soon leave nothing to ask with.
async fn shoot(runner: &mut TestRunner, seen: &mut Seen) {
    let settings = ApiSettings { wrong_keys_per_minute: 0, ..ApiSettings::default() };
    let server = Server::with(settings).await;
    // Not the harness's own: somebody has to be left to ask.
    let (admin, _) = server.make_root("admin").await;
    let (auditor, _) = server.make_root("auditor").await;
    let (key, id) = server.make(json!({"scopes": ["a"], "rate_limit": "1/min"})).await;
    let mut ids = vec![id];
    for _ in 0..5 {
        ids.push(server.make(json!({"scopes": ["*"]})).await.1);
    }
    let client_key = server.manage("POST", "/client-keys", json!({})).await.good();
    ids.push(client_key["details"]["id"].as_str().unwrap().to_owned());
    server.manage("DELETE", &format!("/api-keys/{}", ids[1]), Value::Null).await.good();
    let keys = [String::new(), "nonsense".to_owned(), admin.clone(), admin, auditor, key];
    let strategy = shot(ids);
    for _ in 0..250 {
        let shot = strategy.new_tree(runner).unwrap().current();
        let target = format!("{}?{}", shot.path, shot.query);
        let Ok(uri) = target.parse::<Uri>() else { continue };
        let mut request = Request::builder().method(shot.method).uri(uri);
        let key = &keys[usize::from(shot.key)];
        if !key.is_empty() {
            request = request.header("x-api-key", HeaderValue::from_str(key).unwrap());
        }
        let body = Body::from(shot.body.clone());
        let answer =
            server.send(request.header("content-type", shot.kind).body(body).unwrap()).await;
        *seen.entry(answer.status).or_default() += 1;
        assert!(answer.status < 500, "{shot:?}: {}", answer.text);
        assert!(answer.status < 400 || !answer.code().is_empty(), "{shot:?}");
    }
    assert_eq!(server.get(&server.root, "/audit/verify").await.good()["ok"], true);
}

#[tokio::test]
async fn no_request_is_answered_with_a_server_error() {
    let mut runner = TestRunner::deterministic();
    let mut seen = Seen::new();
    for _ in 0..28 {
        shoot(&mut runner, &mut seen).await;
    }
    for status in [200, 201, 400, 401, 403, 404, 405, 409, 415, 429] {
        assert!(seen.contains_key(&status), "{status} is not among {seen:?}");
    }
}
