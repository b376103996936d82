//! What is repeated, after which wait, and what is not.

use std::time::Duration;

use imkit_sdk::api::{
    AddMembers, CreateRoom, RemoveMembers, RevokeTokens, Role, SendMessage, TokenGrant,
    UpsertGroup, UpsertUser,
};
use imkit_sdk::{Client, ErrorKind, Outcome as Known, RetryPolicy};
use serde_json::{Value, json};

use crate::Outcome;
use crate::server::{KEY, Script, Step};

fn limited(wait: &Value) -> Step {
    let body = json!({"error": "RATE_LIMIT_EXCEEDED", "message": "slow down", "retryAfter": wait});
    Step::json(429, &body)
}

fn count() -> Step {
    Step::json(200, &json!({"RC": 0, "RM": "OK", "result": {"count": 3}}))
}

fn user() -> Step {
    Step::json(200, &json!({"RC": 0, "result": {"_id": "alice"}}))
}

#[tokio::test]
async fn three_429s_then_success_takes_about_three_seconds() -> Outcome {
    let server =
        Script::run([limited(&json!(1)), limited(&json!(1)), limited(&json!(1)), count()]).await?;
    assert_eq!(server.client()?.monitor().connections().await?.count, 3);
    let waited: Duration = server.clock.waits().iter().sum();
    assert!((3.0..=3.3).contains(&waited.as_secs_f64()), "{waited:?}");
    Ok(())
}

#[tokio::test]
async fn a_wait_past_the_budget_fails_at_once_and_says_what_to_raise() -> Outcome {
    let server = Script::run([limited(&json!(100_000))]).await?;
    let error = server.client()?.monitor().connections().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::RateLimited);
    assert_eq!(error.retry_after(), Some(Duration::from_secs(100_000)));
    let hint = error.hint().unwrap_or_default();
    assert!(hint.contains("100000 s") && hint.contains("--max-wait"), "{hint}");
    assert_eq!((server.requests().len(), server.clock.waits().len()), (1, 0));
    Ok(())
}

#[tokio::test]
async fn strange_waits_neither_crash_nor_hammer() -> Outcome {
    for wait in [json!(0), json!(-478), json!("soon"), json!(null), json!({}), json!("-1")] {
        let server = Script::run([limited(&wait)]).await?;
        let error = server.client()?.monitor().connections().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::RateLimited, "{wait}");
        assert_eq!(server.requests().len(), 4, "{wait}");
    }
    for wait in [json!(1e9), json!(1e300), json!("100000000000000000000")] {
        let server = Script::run([limited(&wait)]).await?;
        assert!(server.client()?.monitor().connections().await.is_err());
        assert_eq!(server.requests().len(), 1, "{wait}");
    }
    let server = Script::run([limited(&json!("0.5")), count()]).await?;
    server.client()?.monitor().connections().await?;
    assert!(server.clock.waits()[0] >= Duration::from_millis(500));
    Ok(())
}

#[tokio::test]
async fn the_header_counts_when_the_body_is_silent() -> Outcome {
    let html = Step::with_headers(503, "retry-after: 7\r\n", "<html>busy</html>");
    let server = Script::run([html, count()]).await?;
    server.client()?.monitor().connections().await?;
    let wait = server.clock.waits()[0].as_secs_f64();
    assert!((7.0..=7.7).contains(&wait), "{wait}");
    Ok(())
}

#[tokio::test]
async fn the_servers_wait_past_the_budget_is_a_server_error_on_a_503() -> Outcome {
    let server = Script::run([Step::with_headers(503, "retry-after: 3600\r\n", "{}")]).await?;
    let error = server.client()?.monitor().connections().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Server);
    assert!(error.hint().unwrap_or_default().contains("3600 s"), "{error:?}");
    Ok(())
}

#[tokio::test]
async fn a_429_is_repeated_even_for_a_message() -> Outcome {
    let sent = Step::json(200, &json!({"RC": 0, "result": {"_id": "m1"}}));
    let server = Script::run([limited(&json!(1)), sent]).await?;
    server.client()?.messages().send(SendMessage::text("r", "alice", "hi")).await?;
    assert_eq!(server.requests().len(), 2);
    Ok(())
}

#[tokio::test]
async fn a_message_whose_connection_broke_after_writing_is_sent_once() -> Outcome {
    for step in [Step::Drop, Step::Bytes(b"HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n{".into())]
    {
        let server = Script::run([step]).await?;
        let message = SendMessage::text("r", "alice", "hi");
        let error = server.client()?.messages().send(message).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Network);
        assert_eq!(error.outcome(), Known::Unknown);
        assert!(!error.is_retryable());
        assert!(error.to_string().contains("outcome is unknown"), "{error}");
        assert!(error.hint().unwrap_or_default().contains("check"), "{error:?}");
        assert_eq!((server.requests().len(), error.attempts()), (1, 1));
    }
    Ok(())
}

#[tokio::test]
async fn a_message_that_timed_out_is_sent_once() -> Outcome {
    let server = Script::run([Step::Hang]).await?;
    let client = server.builder().timeout(Duration::from_millis(50)).build()?;
    let error = client.messages().send(SendMessage::text("r", "a", "hi")).await.unwrap_err();
    assert_eq!((error.kind(), error.outcome()), (ErrorKind::Timeout, Known::Unknown));
    assert_eq!(server.requests().len(), 1);
    Ok(())
}

#[tokio::test]
async fn a_failing_server_gets_a_message_once_and_a_read_again() -> Outcome {
    let broken = || Step::json(500, &json!({"RC": 500, "RM": "broken"}));
    let server = Script::run([broken()]).await?;
    let error =
        server.client()?.messages().send(SendMessage::text("r", "a", "hi")).await.unwrap_err();
    assert_eq!((error.kind(), server.requests().len()), (ErrorKind::Server, 1));
    assert!(error.hint().unwrap_or_default().contains("may have taken effect"), "{error:?}");

    let server = Script::run([broken(), Step::Drop, count()]).await?;
    assert_eq!(server.client()?.monitor().connections().await?.count, 3);
    Ok(())
}

#[tokio::test]
async fn nothing_written_is_always_repeated() -> Outcome {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}", listener.local_addr()?);
    drop(listener);
    let clock = crate::clock::TestClock::default();
    let client = Client::builder().base_url(&url).api_key(KEY).clock(clock.clone()).build()?;
    let error = client.messages().send(SendMessage::text("r", "a", "hi")).await.unwrap_err();
    assert_eq!((error.kind(), error.outcome()), (ErrorKind::Network, Known::NotSent));
    assert_eq!((error.attempts(), clock.waits().len()), (4, 3));
    assert!(error.to_string().contains(&url), "{error}");
    assert!(error.is_retryable());
    Ok(())
}

#[tokio::test]
async fn refused_credentials_are_never_repeated() -> Outcome {
    for status in [401, 403] {
        let body = json!({"error": "INVALID_API_KEY", "message": "no", "retryAfter": 1});
        let server = Script::run([Step::json(status, &body)]).await?;
        let error = server.client()?.monitor().connections().await.unwrap_err();
        assert_eq!((error.kind(), server.requests().len()), (ErrorKind::Authentication, 1));
        assert_eq!(error.code(), Some("INVALID_API_KEY"));
    }
    Ok(())
}

/// Calls each conditional operation against a server that drops every connection, and counts.
#[tokio::test]
async fn conditional_operations_are_repeated_only_where_it_is_harmless() -> Outcome {
    let server = Script::run([Step::Drop]).await?;
    let c = server.client()?;
    let mut before = 0;
    let mut tries = || {
        let now = server.requests().len();
        let count = now - before;
        before = now;
        count
    };
    let user = UpsertUser::new("alice");
    let bind = TokenGrant::Bind { token: "t".into(), expires: jiff::Timestamp::UNIX_EPOCH };
    let group = UpsertGroup { nickname: "g".into(), ..UpsertGroup::default() };
    let named = UpsertGroup { id: Some("g".into()), ..group.clone() };
    let loud_add = AddMembers { system_message: true, ..AddMembers::new(["a"]) };

    assert!(c.users().upsert(user.clone()).await.is_err());
    assert_eq!(tries(), 4, "users.upsert");
    assert!(c.users().upsert(user.clone().token(bind)).await.is_err());
    assert_eq!(tries(), 4, "users.upsert with a bound token");
    assert!(c.tokens().issue("alice").await.is_err());
    assert_eq!(tries(), 1, "tokens.issue");
    assert!(c.groups().upsert(group).await.is_err());
    assert_eq!(tries(), 1, "groups.upsert without an id");
    assert!(c.groups().upsert(named).await.is_err());
    assert_eq!(tries(), 4, "groups.upsert with an id");
    assert!(c.rooms().create(CreateRoom::default().id("r")).await.is_err());
    assert_eq!(tries(), 1, "rooms.create");
    assert!(c.members().add("r", AddMembers::new(["a"])).await.is_err());
    assert_eq!(tries(), 4, "members.add");
    assert!(c.members().add("r", loud_add).await.is_err());
    assert_eq!(tries(), 1, "members.add with a system message");
    assert!(c.members().remove("r", RemoveMembers::new(["a"])).await.is_err());
    assert_eq!(tries(), 1, "members.remove");
    assert!(c.members().set_role("r", "a", Role::Admin).await.is_err());
    assert_eq!(tries(), 1, "members.set to admin");
    assert!(c.members().set_role("r", "a", Role::Member).await.is_err());
    assert_eq!(tries(), 4, "members.set to member");
    assert!(c.messages().recall("r", "m").await.is_err());
    assert_eq!(tries(), 4, "messages.recall");
    Ok(())
}

#[tokio::test]
async fn being_told_that_it_is_done_after_a_lost_answer_is_success() -> Outcome {
    let gone = || Step::json(404, &json!({"RC": 404, "RM": "no", "error": {"code": "X"}}));
    let server = Script::run([Step::Drop, gone()]).await?;
    server.client()?.rooms().delete("r").await?;

    let server = Script::run([Step::json(502, &json!({})), gone()]).await?;
    server.client()?.messages().delete("r", "m").await?;

    let none = Step::json(200, &json!({"RC": 0, "result": {"n": 0, "ok": 1}}));
    let server = Script::run([Step::Drop, none]).await?;
    assert_eq!(server.client()?.rooms().delete("r").await?.n, Some(0));
    Ok(())
}

#[tokio::test]
async fn being_told_so_the_first_time_or_with_another_code_is_an_error() -> Outcome {
    let gone = |code: &str| Step::json(404, &json!({"error": code, "message": "no"}));
    let server = Script::run([gone("X")]).await?;
    let error = server.client()?.rooms().delete("r").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotFound);

    // A 429 before it leaves no doubt: that attempt did nothing.
    let server = Script::run([limited(&json!(1)), gone("X")]).await?;
    assert!(server.client()?.rooms().delete("r").await.is_err());

    let server = Script::run([Step::Drop, gone("CLIENT_NOT_FOUND")]).await?;
    assert!(server.client()?.tokens().revoke("a", RevokeTokens::All).await.is_err());
    let server = Script::run([Step::Drop, gone("TOKEN_NOT_FOUND")]).await?;
    server.client()?.tokens().revoke("a", RevokeTokens::All).await?;
    Ok(())
}

#[tokio::test]
async fn doubt_survives_until_the_end() -> Outcome {
    // The first attempt is written and lost; then nobody listens any more.
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}", listener.local_addr()?);
    let clock = crate::clock::TestClock::default();
    let client = Client::builder().base_url(&url).api_key(KEY).clock(clock).build()?;
    let serve = async move {
        let (mut stream, _) = listener.accept().await?;
        drop(listener);
        tokio::io::AsyncReadExt::read(&mut stream, &mut [0; 4096]).await?;
        Ok::<_, std::io::Error>(())
    };
    let (served, result) = tokio::join!(serve, client.rooms().delete("r"));
    served?;
    let error = result.unwrap_err();
    assert_eq!((error.outcome(), error.attempts()), (Known::Unknown, 4), "{error:?}");
    Ok(())
}

#[tokio::test]
async fn no_retries_and_no_waiting_when_switched_off() -> Outcome {
    let server = Script::run([limited(&json!(1))]).await?;
    let off = server.builder().retry(RetryPolicy::none()).build()?;
    assert!(off.monitor().connections().await.is_err());
    let hasty = server.builder().max_wait(Duration::ZERO).build()?;
    assert!(hasty.monitor().connections().await.is_err());
    assert_eq!(server.requests().len(), 2);
    Ok(())
}

#[tokio::test]
async fn clones_share_a_quota_that_success_refills() -> Outcome {
    let server = Script::run([Step::Drop]).await?;
    let policy = RetryPolicy { quota: 20, ..RetryPolicy::default() };
    let client = server.builder().retry(policy).build()?;
    assert!(client.monitor().connections().await.is_err());
    assert_eq!(server.requests().len(), 3, "20 tokens pay for two repetitions of 10");
    assert!(client.clone().monitor().connections().await.is_err());
    assert_eq!(server.requests().len(), 4, "the clone finds the bucket empty");

    let server = Script::run([Step::Drop, count(), Step::Drop, count()]).await?;
    let policy = RetryPolicy { quota: 10, ..RetryPolicy::default() };
    let client = server.builder().retry(policy).build()?;
    client.monitor().connections().await?;
    client.monitor().connections().await?;
    Ok(())
}

#[tokio::test]
async fn ten_attempts_are_the_most_even_when_the_server_names_the_wait() -> Outcome {
    let server = Script::run([limited(&json!(1))]).await?;
    let error = server.client()?.monitor().connections().await.unwrap_err();
    assert_eq!((error.attempts(), error.kind()), (10, ErrorKind::RateLimited));
    Ok(())
}

#[tokio::test]
async fn a_200_with_another_rc_follows_the_same_rules() -> Outcome {
    let limited = Step::json(200, &json!({"RC": 429, "RM": "slow", "retryAfter": 1}));
    let server = Script::run([limited, user()]).await?;
    server.client()?.users().upsert(UpsertUser::new("alice")).await?;
    let broken = Step::json(200, &json!({"RC": 500, "RM": "broken"}));
    let server = Script::run([broken]).await?;
    let error =
        server.client()?.messages().send(SendMessage::text("r", "a", "x")).await.unwrap_err();
    assert_eq!((error.kind(), server.requests().len()), (ErrorKind::Server, 1));
    Ok(())
}
