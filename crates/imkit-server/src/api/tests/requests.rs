//! The log of requests through the API.

use axum::body::to_bytes;
use imkit_store::NewRequest;
use jiff::Timestamp;
use serde_json::{Value, json};

use super::harness::Server;

fn entry(number: i64, operation: &str, outcome: &str) -> NewRequest {
    NewRequest {
        at: Timestamp::from_second(1_800_000_000 + number).unwrap(),
        request_id: format!("r-{number}"),
        key: Some(format!("{}Gq2mXbR4tLz", number % 2)),
        operation: operation.to_owned(),
        outcome: outcome.to_owned(),
        reason: None,
        objects: vec!["clients/alice".to_owned()],
        touched: 1,
        acted: outcome == "admitted",
        acted_as: Vec::new(),
        ip: None,
        status: Some(200),
        upstream: None,
        fault: None,
        attempts: 1,
        duration_ms: Some(3),
        count: 1,
        application: None,
    }
}

async fn filled() -> Server {
    let server = Server::new().await;
    for (number, operation, outcome) in [
        (1, "messages.send", "admitted"),
        (2, "messages.list", "forbidden"),
        (3, "users.list", "limited"),
        (4, "users.list", "observed"),
    ] {
        server.state.requests.commit(entry(number, operation, outcome)).await.unwrap();
    }
    server
}

#[tokio::test]
async fn an_auditor_lists_requests_by_every_filter_in_pages() {
    let server = filled().await;
    let (auditor, _) = server.make_root("auditor").await;
    for (query, expected) in [
        ("", &["r-4", "r-3", "r-2", "r-1"][..]),
        ("?oldest_first=true&limit=2", &["r-1", "r-2"]),
        ("?outcome=refused", &["r-3", "r-2"]),
        ("?outcome=observed", &["r-4"]),
        ("?operation=messages.*", &["r-2", "r-1"]),
        ("?key=1Gq2mXbR4tLz", &["r-3", "r-1"]),
        ("?request_id=r-2", &["r-2"]),
        ("?acted=true", &["r-1"]),
        ("?acted_as=bob", &[]),
        ("?since=2027-01-15T08:00:03Z", &["r-4", "r-3"]),
    ] {
        let page = server.get(&auditor, &format!("/requests{query}")).await.good();
        let ids: Vec<_> =
            page["requests"].as_array().unwrap().iter().map(|r| &r["request_id"]).collect();
        assert_eq!(ids, expected, "{query}");
    }
    let page = server.get(&auditor, "/requests?limit=3").await.good();
    let path = format!("/requests?limit=3&cursor={}", page["next"].as_str().unwrap());
    let last = server.get(&auditor, &path).await.good();
    assert_eq!((&last["requests"][0]["request_id"], &last["next"]), (&json!("r-1"), &Value::Null));
}

#[tokio::test]
async fn an_export_is_a_line_each_and_is_written_into_the_audit() {
    let server = filled().await;
    let response = server.open("/requests/export?outcome=refused").await;
    let bytes = to_bytes(response.into_body(), usize::MAX).await.unwrap();
    let lines: Vec<Value> = bytes
        .split(|byte| *byte == b'\n')
        .filter(|line| !line.is_empty())
        .map(|line| serde_json::from_slice(line).unwrap())
        .collect();
    let ids: Vec<_> = lines.iter().map(|line| &line["request_id"]).collect();
    assert_eq!(ids, ["r-2", "r-3"]);
    assert_eq!(lines[1]["prev_hash"], lines[0]["hash"]);
    let audit = server.manage("GET", "/audit?event=requests.exported", Value::Null).await.good();
    assert_eq!(audit["entries"][0]["detail"]["filter"]["outcome"], "refused");
}

#[tokio::test]
async fn a_check_of_the_audit_checks_the_log_too() {
    let server = filled().await;
    let check = server.manage("GET", "/audit/verify", Value::Null).await.good();
    assert_eq!((&check["ok"], &check["requests"]), (&json!(true), &json!(4)));
}

#[tokio::test]
async fn an_operation_that_nobody_knows_is_refused() {
    let server = filled().await;
    for path in ["/requests?operation=nosuch", "/requests/export?operation=nosuch.*"] {
        let refused = server.manage("GET", path, Value::Null).await;
        assert_eq!((refused.status, refused.pointers()), (400, vec!["/operation"]), "{path}");
    }
}
