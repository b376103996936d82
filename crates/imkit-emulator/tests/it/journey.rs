//! Whole jobs over several operations: what a backend and its users do.

use imkit_emulator::{Emulator, RateLimit, TokenReplies};
use jiff::SignedDuration;
use serde_json::{Value, json};

use crate::harness::{API_KEY, CLIENT_KEY, Error, Test, call, call_as, emulator, user};

/// Two users with a room, and their tokens.
async fn two_in_a_room(emulator: &Emulator) -> Result<(String, String), Error> {
    let tokens = (user(emulator, "alice").await?, user(emulator, "bob").await?);
    let room = json!({"_id": "lobby", "roomType": "group", "members": ["alice", "bob"]});
    call(emulator, "POST", "/rooms/", room).await?.result()?;
    Ok(tokens)
}

#[tokio::test]
async fn two_users_a_room_and_a_message() -> Test {
    let emulator = emulator().await?;
    let (_, bob) = two_in_a_room(&emulator).await?;
    let message =
        json!({"room": "lobby", "sender": "alice", "messageType": "text", "message": "hi"});
    let sent = call(&emulator, "POST", "/messages", message).await?;
    let id = sent.result()?["_id"].as_str().ok_or("no id")?;
    assert_eq!((id.len(), sent.result()?["sender"].as_str()), (24, Some("alice")));

    let history = call_as(&emulator, &bob, "GET", "/rooms/lobby/messages/v3", Value::Null).await?;
    let history = history.result()?;
    assert_eq!((&history["totalCount"], &history["data"][0]["message"]), (&json!(1), &json!("hi")));
    let badge = call_as(&emulator, &bob, "GET", "/me/badge", Value::Null).await?;
    assert!(badge.result()?.to_string().contains('1'), "{badge:?}");
    Ok(())
}

#[tokio::test]
async fn a_token_dies_with_its_week_and_by_revocation() -> Test {
    let emulator = emulator().await?;
    let (alice, bob) = two_in_a_room(&emulator).await?;
    let me = |token| call_as(&emulator, token, "GET", "/me", Value::Null);
    assert_eq!(me(&alice).await?.result()?["_id"], "alice");
    let path = "/admin/clients/alice/token";
    let revoked = call(&emulator, "DELETE", path, json!({"token": alice})).await?;
    assert_eq!(revoked.status, 200);
    let refused = me(&alice).await?;
    assert_eq!((refused.status, refused.code()), (401, "INVALID_TOKEN"));

    emulator.clock().advance(SignedDuration::from_hours(24 * 7 - 1))?;
    assert_eq!(me(&bob).await?.status, 200);
    emulator.clock().advance(SignedDuration::from_hours(2))?;
    assert_eq!(me(&bob).await?.status, 401);
    Ok(())
}

#[tokio::test]
async fn a_user_sees_only_rooms_of_theirs_and_never_acts_as_the_application() -> Test {
    let emulator = emulator().await?;
    two_in_a_room(&emulator).await?;
    let mallory = user(&emulator, "mallory").await?;
    let room = call_as(&emulator, &mallory, "GET", "/rooms/lobby", Value::Null).await?;
    assert_eq!((room.status, room.code()), (403, "NOT_ROOM_MEMBER"));
    let message = json!({"room": "lobby", "sender": "alice", "message": "I am alice"});
    let forged = call_as(&emulator, &mallory, "POST", "/messages", message).await?;
    assert_eq!((forged.status, forged.code()), (403, "INSUFFICIENT_PERMISSIONS"));
    assert_eq!(forged.body["RC"], Value::Null);
    Ok(())
}

#[tokio::test]
async fn token_answers_take_both_documented_forms() -> Test {
    let emulator = emulator().await?;
    user(&emulator, "alice").await?;
    let body = json!({"token": "mine", "expirationDate": "2030-01-01T00:00:00Z"});
    let set = || call(&emulator, "PUT", "/admin/clients/alice/token", body.clone());
    assert_eq!(set().await?.body["RC"], 0);
    let bare = json!({"tokens": "bare"});
    call(&emulator, "PUT", "/_emulator/replies", bare).await?.result()?;
    let answer = set().await?;
    assert_eq!((answer.status, answer.body.get("RC")), (200, None));
    emulator.set_token_replies(TokenReplies::Envelope);
    assert_eq!(set().await?.body["RC"], 0);
    Ok(())
}

#[tokio::test]
async fn users_are_found_by_filter_in_pages() -> Test {
    let emulator = emulator().await?;
    for i in 0..7 {
        let body = json!({"_id": format!("u{i}"), "level": i});
        call(&emulator, "POST", "/admin/clients", body).await?.result()?;
    }
    let q = "%7B%22level%22%3A%7B%22%24gte%22%3A2%7D%7D";
    let path = format!("/admin/clients?q={q}&limit=2&skip=4");
    let page = call(&emulator, "GET", &path, Value::Null).await?;
    let page = page.result()?;
    assert_eq!((&page["totalCount"], &page["data"][0]["_id"]), (&json!(5), &json!("u6")));
    let bad = call(&emulator, "GET", "/admin/clients?q=%7Bbroken", Value::Null).await?;
    assert_eq!((bad.status, bad.code()), (400, "INVALID_QUERY"));
    Ok(())
}

#[tokio::test]
async fn statistics_contain_the_keys_as_the_platform_shows_them() -> Test {
    let emulator = emulator().await?;
    let stats = call(&emulator, "GET", "/admin/stats", Value::Null).await?;
    let text = stats.result()?.to_string();
    assert!(text.contains(API_KEY) && text.contains(CLIENT_KEY));
    Ok(())
}

#[tokio::test]
async fn a_whole_application_survives_a_crash_and_a_snapshot() -> Test {
    let dir = tempfile::tempdir()?;
    let builder = Emulator::builder()
        .api_key(API_KEY)
        .client_key(CLIENT_KEY)
        .rate_limit(RateLimit::unlimited())
        .durable(dir.path().join("imkit.db"));
    let emulator = builder.clone().build().await?;
    let (alice, _) = two_in_a_room(&emulator).await?;
    for i in 0..50 {
        let message = json!({"room": "lobby", "sender": "alice", "messageType": "text", "message": format!("no. {i}")});
        call(&emulator, "POST", "/messages", message).await?.result()?;
    }
    let history = async |emulator: &Emulator| -> Result<Value, Error> {
        let path = "/rooms/lobby/messages/v3?limit=100";
        Ok(call_as(emulator, &alice, "GET", path, Value::Null).await?.result()?.clone())
    };
    let before = history(&emulator).await?;
    assert_eq!(before["totalCount"], 50);
    let snapshot = serde_json::to_value(emulator.snapshot().await)?;
    drop(emulator);

    let emulator = builder.build().await?;
    assert_eq!(history(&emulator).await?, before);
    emulator.reset().await?;
    assert_eq!(call_as(&emulator, &alice, "GET", "/me", Value::Null).await?.status, 401);
    call(&emulator, "POST", "/_emulator/restore", snapshot.clone()).await?.result()?;
    assert_eq!(history(&emulator).await?, before);
    assert_eq!(serde_json::to_value(emulator.snapshot().await)?, snapshot);
    Ok(())
}
