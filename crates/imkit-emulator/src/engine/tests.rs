//! The writer when calls are refused, break, or cannot be stored.

use axum::body::{Body, to_bytes};
use imkit_api::operation;
use jiff::Timestamp;
use serde_json::{Map, Value, json};
use tower::ServiceExt;

use super::*;
use crate::call::{Caller, Reply, TokenReplies};
use crate::state::Kind;
use crate::{Emulator, RateLimit, ids};

type Test = std::result::Result<(), Box<dyn std::error::Error>>;

fn call(name: &str) -> Call {
    Call {
        op: &operation::CONFIG_SET,
        params: vec![name.to_owned()],
        query: Vec::new(),
        form: None,
        body: None,
        caller: Caller::Admin,
        token: None,
        now: Timestamp::UNIX_EPOCH,
        new_id: ids::new_id,
        app: Arc::new(crate::app::App {
            api_key: "a".into(),
            client_key: "c".into(),
            signing_key: "s".into(),
            app_id: "i".into(),
        }),
        token_replies: TokenReplies::Envelope,
    }
}

fn start() -> Engine {
    let (notices, _) = mpsc::unbounded_channel();
    Engine::start(State::default(), None, notices)
}

fn put(txn: &mut Txn<'_>, call: &Call) -> Outcome {
    txn.put(Kind::Config, call.param(0), Map::new());
    Ok(Reply::ok(Value::Null))
}

fn put_and_refuse(txn: &mut Txn<'_>, call: &Call) -> Outcome {
    put(txn, call)?;
    Err(Refusal::new(409, "CONFLICT", "refused"))
}

fn put_and_panic(txn: &mut Txn<'_>, call: &Call) -> Outcome {
    put(txn, call)?;
    panic!("a bug in an operation")
}

#[tokio::test]
async fn of_a_batch_only_the_refused_and_the_broken_calls_leave_no_trace() {
    let engine = start();
    let (kept, refused, broken, after) = tokio::join!(
        engine.run(call("kept"), put),
        engine.run(call("refused"), put_and_refuse),
        engine.run(call("broken"), put_and_panic),
        engine.run(call("after"), put),
    );
    assert!(kept.is_ok() && after.is_ok());
    assert_eq!(refused.map_err(|refusal| refusal.code).err(), Some("CONFLICT"));
    assert_eq!(broken.map_err(|refusal| refusal.status).err(), Some(500));
    let state = engine.state().read().await;
    let names: Vec<&String> = state.all(Kind::Config).map(|(name, _)| name).collect();
    assert_eq!(names, ["after", "kept"]);
}

#[tokio::test]
async fn what_is_queued_before_close_is_still_done() {
    let engine = start();
    let (done, closed) = tokio::join!(engine.run(call("last"), put), engine.close());
    assert!(done.is_ok() && closed.is_ok());
    let late = engine.run(call("late"), put).await;
    assert_eq!(late.map_err(|refusal| refusal.code).err(), Some("STORAGE_CLOSED"));
}

async fn send(emulator: &Emulator, method: &str, path: &str, body: Value) -> (u16, Value) {
    let request = http::Request::builder().method(method).uri(path).header("im-api-key", "key");
    let body = if body.is_null() { Body::empty() } else { Body::from(body.to_string()) };
    let response = emulator.router().oneshot(request.body(body).unwrap()).await.unwrap();
    let status = response.status().as_u16();
    let bytes = to_bytes(response.into_body(), usize::MAX).await.unwrap();
    (status, serde_json::from_slice(&bytes).unwrap())
}

#[tokio::test]
async fn with_a_full_disk_reads_go_on_and_writes_come_back_with_the_space() -> Test {
    let dir = tempfile::tempdir()?;
    let path = dir.path().join("db");
    let builder = Emulator::builder().api_key("key").rate_limit(RateLimit::unlimited());
    let emulator = builder.clone().durable(&path).max_pages(30).build().await?;
    let text = "x".repeat(5000);
    let mut acknowledged = Vec::new();
    let refusal = loop {
        let key = format!("key-{}", acknowledged.len());
        match send(&emulator, "POST", "/config", json!({ &key: text })).await {
            (200, _) => acknowledged.push(key),
            refused => break refused,
        }
    };
    assert_eq!((refusal.0, &refusal.1["error"]["code"]), (507, &json!("STORAGE_FULL")));
    assert_eq!(refusal.1["RC"], 507);
    assert!(acknowledged.len() > 10);

    let keys = |config: &Value| config["result"].as_object().map_or(0, Map::len);
    let (status, config) = send(&emulator, "GET", "/config", Value::Null).await;
    assert_eq!((status, keys(&config)), (200, acknowledged.len()));
    let whole = serde_json::from_value(json!({"version": 1, "documents": {
        "config": {"huge": {"value": "x".repeat(200_000)}},
    }}))?;
    assert!(matches!(emulator.restore(whole).await, Err(Error::StorageFull)));

    for key in ["key-0", "key-1"] {
        let path = format!("/config/{key}");
        assert_eq!(send(&emulator, "DELETE", &path, Value::Null).await.0, 200);
    }
    assert_eq!(send(&emulator, "POST", "/config", json!({ "again": text })).await.0, 200);
    drop(emulator);
    let emulator = builder.durable(&path).build().await?;
    let (_, config) = send(&emulator, "GET", "/config", Value::Null).await;
    assert_eq!(keys(&config), acknowledged.len() - 1);
    assert!(config["result"].get("again").is_some() && config["result"].get("key-0").is_none());
    Ok(())
}

#[tokio::test]
async fn webhooks_are_told_of_nothing_that_was_not_stored() -> Test {
    let dir = tempfile::tempdir()?;
    let builder = Emulator::builder().api_key("key").rate_limit(RateLimit::unlimited());
    let emulator = builder.durable(dir.path().join("db")).max_pages(30).build().await?;
    send(&emulator, "POST", "/admin/clients", json!({"_id": "alice"})).await;
    let nobody = tokio::net::TcpListener::bind(("127.0.0.1", 0)).await?;
    let url = format!("http://{}/", nobody.local_addr()?);
    drop(nobody);
    let room = json!({"_id": "r", "members": ["alice"], "webhook": url, "botMode": true});
    assert_eq!(send(&emulator, "POST", "/rooms/", room).await.0, 200);
    let text = "x".repeat(5000);
    let message = json!({"room": "r", "sender": "alice", "messageType": "text", "message": text});
    let mut stored = 0;
    while send(&emulator, "POST", "/messages", message.clone()).await.0 == 200 {
        stored += 1;
    }
    emulator.webhooks_settled().await;
    assert!(stored > 0);
    assert_eq!(emulator.webhooks().failed, stored);
    Ok(())
}
