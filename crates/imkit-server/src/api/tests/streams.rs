//! Following decisions.

use axum::body::BodyDataStream;
use axum::http::Request;
use futures_util::StreamExt;
use serde_json::{Value, json};

use super::super::context::RequestContext;
use super::super::state::ApiSettings;
use super::super::unread::Unread;
use super::harness::Server;
use crate::keys::Caller;

async fn line(stream: &mut BodyDataStream) -> Value {
    serde_json::from_slice(&stream.next().await.unwrap().unwrap()).unwrap()
}

#[tokio::test]
async fn a_follower_sees_decisions_and_changes() {
    let server = Server::new().await;
    let (key, id) = server.make(json!({"scopes": ["a"]})).await;
    let mut all = server.open("/decisions").await.into_body().into_data_stream();
    let path = format!("/decisions?key={id}&outcome=refused");
    let mut refusals = server.open(&path).await.into_body().into_data_stream();
    server.get(&key, "/verify?scope=a").await.good();
    server.get(&key, "/verify?scope=b").await;
    server.manage("DELETE", &format!("/api-keys/{id}"), Value::Null).await.good();
    // The second follower's own root key.
    assert_eq!(line(&mut all).await["operation"], "management");
    let admitted = line(&mut all).await;
    assert_eq!((&admitted["type"], &admitted["outcome"]), (&json!("request"), &json!("admitted")));
    assert_eq!((&admitted["key_id"], &admitted["operation"]), (&json!(id), &json!("a")));
    assert_eq!(admitted["name"], "example");
    let refused = line(&mut refusals).await;
    assert_eq!(refused["outcome"], "forbidden");
    assert_eq!(refused["reason"], "the key lacks the scope b");
    assert_eq!(line(&mut all).await, refused);
    assert_eq!(line(&mut all).await["operation"], "management");
    let change = line(&mut all).await;
    assert_eq!((&change["type"], &change["event"]), (&json!("change"), &json!("key.revoked")));
    server.state.drain();
    assert!(all.next().await.is_none() && refusals.next().await.is_none());
}

#[tokio::test]
async fn a_stream_ends_when_its_root_key_does() {
    let server = Server::new().await;
    for end in [json!({"role": "operator"}), json!({"allowed_ips": ["198.51.100.1"]})] {
        let (auditor, id) = server.make_root("auditor").await;
        let mut stream =
            server.open_as(&auditor, "/decisions").await.into_body().into_data_stream();
        server.get("nonsense", "/verify").await;
        assert_eq!(line(&mut stream).await["outcome"], "malformed");
        server.manage("PATCH", &format!("/api-keys/{id}"), end).await.good();
        server.get("nonsense", "/verify").await;
        assert!(stream.next().await.is_none());
    }
}

#[tokio::test]
async fn a_silent_stream_ends_when_its_root_key_does() {
    let server = Server::new().await;
    let (auditor, id) = server.make_root("auditor").await;
    let path = format!("/decisions?key={id}&outcome=limited");
    let mut stream = server.open_as(&auditor, &path).await.into_body().into_data_stream();
    server.manage("POST", &format!("/api-keys/{id}/disable"), Value::Null).await.good();
    assert!(stream.next().await.is_none());
}

#[tokio::test]
async fn a_record_is_not_sent_to_its_end_once_the_root_key_is_gone() {
    let server = Server::new().await;
    let (auditor, id) = server.make_root("auditor").await;
    let caller = Caller::server();
    // More than the first page.
    for _ in 0..1000 {
        server.state.service.note(&caller, "note", json!({})).await.unwrap();
    }
    let mut stream = server.open_as(&auditor, "/audit/export").await.into_body().into_data_stream();
    assert!(stream.next().await.unwrap().is_ok());
    server.manage("DELETE", &format!("/api-keys/{id}"), Value::Null).await.good();
    assert!(stream.next().await.unwrap().is_err(), "half a record does not look whole");
}

#[tokio::test]
async fn a_slow_follower_is_told_how_much_it_missed() {
    let settings = ApiSettings { wrong_keys_per_minute: 0, ..ApiSettings::default() };
    let server = Server::with(settings).await;
    let mut stream = server.open("/decisions").await.into_body().into_data_stream();
    for _ in 0..1030 {
        server.get("nonsense", "/verify").await;
    }
    let missed = line(&mut stream).await;
    assert_eq!((&missed["type"], &missed["count"]), (&json!("missed"), &json!(6)));
    assert_eq!(line(&mut stream).await["outcome"], "malformed");
}

#[tokio::test]
async fn a_silent_line_beats_every_15_seconds() {
    let server = Server::new().await;
    let mut stream = server.open("/decisions").await.into_body().into_data_stream();
    tokio::time::pause();
    let begin = tokio::time::Instant::now();
    assert_eq!(stream.next().await.unwrap().unwrap(), "\n");
    assert!(begin.elapsed().as_secs() >= 14);
}

#[tokio::test]
async fn what_was_refused_unread_is_told_among_refusals() {
    let server = Server::new().await;
    let path = "/decisions?outcome=refused";
    let mut refusals = server.open(path).await.into_body().into_data_stream();
    let request = Request::get("/").header("x-request-id", "r-1").body(()).unwrap();
    let (parts, ()) = request.into_parts();
    let ip = Some("192.0.2.1".parse().unwrap());
    let context = RequestContext::new(&parts.headers, ip, &server.state.settings.proxies);
    let target = ("GET", "/rooms/%2f");
    server.state.tell_unread(&context, Unread::Malformed, target, "an encoded slash");
    let told = line(&mut refusals).await;
    assert_eq!((&told["outcome"], &told["key_id"]), (&json!("malformed"), &Value::Null));
    assert_eq!(told["operation"], "GET /rooms/%2f");
    assert_eq!((&told["reason"], &told["ip"]), (&json!("an encoded slash"), &json!("192.0.2.1")));
    assert_eq!(told["request_id"], "r-1");
    server.state.tell_unread(&context, Unread::NotFound, ("GET", "/x"), "no such operation");
    assert_eq!(line(&mut refusals).await["outcome"], "not_found");
}

#[tokio::test]
async fn an_address_that_is_none_is_refused_before_the_stream_begins() {
    let server = Server::new().await;
    let refused = server.manage("GET", "/decisions?ip=nowhere", Value::Null).await;
    assert_eq!((refused.status, refused.pointers()), (400, vec!["/ip"]));
}

#[tokio::test]
async fn an_operation_that_nobody_knows_is_refused_before_the_stream_begins() {
    let server = Server::new().await;
    server.make(json!({"scopes": ["orders"]})).await;
    let refused = server.manage("GET", "/decisions?operation=message.send", Value::Null).await;
    assert_eq!((refused.status, refused.pointers()), (400, vec!["/operation"]));
    assert!(refused.body["detail"].to_string().contains("messages.send"), "{:?}", refused.body);
    for word in ["messages.*", "management", "write:orders", "GET%20%2Frooms*", "orders"] {
        let opened = server.open(&format!("/decisions?operation={word}")).await;
        assert_eq!(opened.status(), 200, "{word}");
    }
}

#[tokio::test]
async fn what_is_only_observed_is_told_with_its_reason_and_is_no_refusal() {
    let server = Server::new().await;
    let (key, id) = server.make(json!({"gateway": {"mode": "observe"}})).await;
    let path = format!("/decisions?key={id}&outcome=observed");
    let mut observed = server.open(&path).await.into_body().into_data_stream();
    let path = format!("/decisions?key={id}&outcome=refused");
    let mut refused = server.open(&path).await.into_body().into_data_stream();
    server.get(&key, "/verify?scope=a").await.good();
    server.manage("POST", &format!("/api-keys/{id}/disable"), Value::Null).await.good();
    server.get(&key, "/verify?scope=a").await;
    let told = line(&mut observed).await;
    assert_eq!((&told["outcome"], &told["operation"]), (&json!("observed"), &json!("a")));
    assert_eq!(told["reason"], "the key lacks the scope a");
    assert_eq!(line(&mut refused).await["outcome"], "inactive");
}
