//! Read-only clients, dry runs, and what a builder refuses.

use imkit_sdk::api::{CreateRoom, SendMessage, SetToken, UpsertUser};
use imkit_sdk::{Client, ErrorKind, Outcome as Known, RawRequest, UserClient};
use serde_json::json;

use crate::Outcome;
use crate::server::{KEY, Script, Step};

#[tokio::test]
async fn a_read_only_client_reads_and_nothing_else() -> Outcome {
    let server = Script::run([Step::json(200, &json!({"count": 1}))]).await?;
    let client = server.builder().read_only(true).dry_run(true).build()?;
    client.monitor().connections().await?;
    client.raw().request("GET", "/unknown", RawRequest::default()).await?;
    client.raw().request("POST", "/search", RawRequest::default()).await?;
    assert_eq!(server.requests().len(), 3);

    let error = client.rooms().delete("r").await.unwrap_err();
    assert_eq!((error.kind(), error.outcome()), (ErrorKind::ReadOnly, Known::NotSent));
    assert_eq!(error.operation(), Some("rooms.delete"));
    let error = client.users().create(UpsertUser::new("a")).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::ReadOnly);
    for (method, path) in [("POST", "/unknown"), ("DELETE", "/unknown"), ("PUT", "/rooms/r")] {
        let error = client.raw().request(method, path, RawRequest::default()).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::ReadOnly, "{method} {path}");
    }
    assert_eq!(server.requests().len(), 3);
    Ok(())
}

#[tokio::test]
async fn a_dry_run_shows_the_request_and_sends_only_reads() -> Outcome {
    let server = Script::run([Step::json(200, &json!({"count": 1}))]).await?;
    let client = server.builder().dry_run(true).build()?;
    client.monitor().connections().await?;
    let message = SendMessage::text("r", "alice", "hi");
    let error = client.messages().send(message).await.unwrap_err();
    assert_eq!((error.kind(), error.outcome()), (ErrorKind::DryRun, Known::NotSent));
    let preview = error.preview().ok_or("no preview")?;
    assert_eq!(preview.operation, Some("messages.send"));
    assert_eq!(preview.method, "POST");
    assert_eq!(preview.url, format!("{}/messages", server.url));
    let body = json!({"room": "r", "sender": "alice", "messageType": "text", "message": "hi"});
    assert_eq!(preview.body, Some(body));
    let header = |name: &str| {
        preview.headers.iter().find(|(n, _)| n == name).map(|(_, value)| value.as_str())
    };
    assert_eq!(header("im-api-key"), Some("***"));
    assert_eq!(header("content-type"), Some("application/json"));

    let token = SetToken { token: "canary-token".into(), expires: jiff::Timestamp::UNIX_EPOCH };
    let error = client.tokens().set("alice", token).await.unwrap_err();
    let body = error.preview().and_then(|preview| preview.body.clone()).ok_or("no body")?;
    assert_eq!(body["token"], "***");
    assert!(!format!("{error:?}").contains("canary-token"));

    let request = RawRequest { body: Some(json!({"x": 1})), ..RawRequest::default() };
    let error = client.raw().request("PATCH", "/unknown", request).await.unwrap_err();
    assert_eq!(error.preview().map(|preview| preview.method.as_str()), Some("PATCH"));
    assert_eq!(server.requests().len(), 1);
    Ok(())
}

#[tokio::test]
async fn a_dry_run_needs_no_server() -> Outcome {
    let client =
        Client::builder().base_url("https://h.invalid").api_key(KEY).dry_run(true).build()?;
    let error = client.rooms().create(CreateRoom::default()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::DryRun);
    Ok(())
}

#[test]
fn a_builder_says_what_is_missing_or_wrong() {
    let kind =
        |result: Result<Client, imkit_sdk::Error>| result.map_err(|error| error.kind()).err();
    let refused = Some(ErrorKind::InvalidRequest);
    assert_eq!(kind(Client::builder().api_key(KEY).build()), refused);
    assert_eq!(kind(Client::builder().base_url("http://localhost").build()), refused);
    let remote = || Client::builder().base_url("http://h.example").api_key(KEY);
    assert_eq!(kind(remote().build()), refused);
    assert_eq!(kind(remote().allow_plain_http(true).build()), None);
    let local = || Client::builder().base_url("http://localhost").api_key(KEY);
    assert_eq!(kind(local().user_agent("a\nb").build()), refused);
    assert_eq!(kind(local().api_key("canary\nkey").build()), refused);
    let user = || UserClient::builder().base_url("http://localhost");
    assert!(user().client_key("ck").build().is_err());
    assert!(user().token("t").build().is_err());
    assert!(user().client_key("ck").token("t").user_id("a\nb").build().is_err());
    assert!(user().client_key("ck").token("t").user_id("名前").build().is_ok());
}

#[tokio::test]
async fn a_missing_ca_file_is_told_at_the_first_call() -> Outcome {
    let client = Client::builder()
        .base_url("https://localhost:1")
        .api_key(KEY)
        .ca_file("/nonexistent/ca.pem")
        .build()?;
    let error = client.monitor().connections().await.unwrap_err();
    assert_eq!((error.kind(), error.outcome()), (ErrorKind::InvalidRequest, Known::NotSent));
    assert!(error.to_string().contains("/nonexistent/ca.pem"), "{error}");
    Ok(())
}
