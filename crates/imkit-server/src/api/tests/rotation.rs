//! New secrets for old keys.

use std::pin::pin;
use std::task::{Context, Waker};

use imkit_api::keys::RotateKey;
use jiff::SignedDuration;
use serde_json::{Value, json};

use super::harness::Server;
use crate::keys::Caller;

#[tokio::test]
async fn both_secrets_work_for_a_day_and_then_only_the_new_one() {
    let server = Server::new().await;
    let (old, id) = server.make(json!({})).await;
    let answer = server.manage("POST", &format!("/api-keys/{id}/rotate"), Value::Null).await;
    assert_eq!(answer.header("cache-control"), "no-store");
    let rotated = answer.good();
    let new = rotated["key"].as_str().unwrap();
    assert_eq!((&old[..21], &rotated["details"]["id"]), (&new[..21], &json!(id)));
    assert!(rotated["receipt"]["rev"].is_u64());
    server.clock.advance(SignedDuration::from_hours(24) - SignedDuration::from_secs(1)).unwrap();
    assert_eq!(
        (server.get(&old, "/verify").await.status, server.get(new, "/verify").await.status),
        (200, 200)
    );
    server.clock.advance(SignedDuration::from_secs(1)).unwrap();
    assert_eq!(
        (server.get(&old, "/verify").await.status, server.get(new, "/verify").await.status),
        (401, 200)
    );
}

#[tokio::test]
async fn the_end_of_the_rotation_before_takes_no_entry_from_the_next() {
    let server = Server::new().await;
    let (_, id) = server.make_root("operator").await;
    let id = id.parse().unwrap();
    let service = &server.state.service;
    let caller = Caller::server();
    let request = RotateKey { finish_when_idle_seconds: Some(60), ..RotateKey::default() };
    service.rotate(&caller, id, &request).await.unwrap();
    // The next one says the same, and is made to wait in its middle.
    let admins = service.hold_admins().await;
    let mut next = pin!(service.rotate(&caller, id, &request));
    let mut context = Context::from_waker(Waker::noop());
    assert!(next.as_mut().poll(&mut context).is_pending());
    let mut idle = pin!(service.idle_rotations());
    assert!(idle.as_mut().poll(&mut context).is_pending(), "nobody else writes the list");
    drop(admins);
    next.await.unwrap();
}

#[tokio::test]
async fn the_status_tells_who_still_uses_the_old_secret() {
    let server = Server::new().await;
    let (old, id) = server.make(json!({})).await;
    let path = |verb: &str| format!("/api-keys/{id}/{verb}");
    let body = json!({"grace_seconds": 3600, "finish_when_idle_seconds": 600});
    let rotated = server.manage("POST", &path("rotate"), body).await.good();
    server.clock.advance(SignedDuration::from_secs(1)).unwrap();
    server.get(&old, "/verify").await.good();
    server.flush().await;
    let status = server.get(&server.root, &path("rotation")).await.good();
    assert_eq!((&status["rotating"], &status["newest"]), (&json!(true), &json!(2)));
    assert_eq!(status["finish_when_idle_seconds"], 600);
    assert_eq!(status["old"][0]["users"][0]["ip"], "192.0.2.10");
    assert!(status["advice"].as_str().unwrap().contains("still used"));

    server.clock.advance(SignedDuration::from_secs(599)).unwrap();
    server.state.service.finish_idle_rotations().await.unwrap();
    assert_eq!(server.get(&server.root, &path("rotation")).await.good()["rotating"], true);
    server.clock.advance(SignedDuration::from_secs(1)).unwrap();
    server.state.service.finish_idle_rotations().await.unwrap();
    assert_eq!(server.get(&server.root, &path("rotation")).await.good()["rotating"], false);
    assert_eq!(server.get(&old, "/verify").await.status, 401);
    assert_eq!(server.get(rotated["key"].as_str().unwrap(), "/verify").await.status, 200);
    let page = server.get(&server.root, "/audit?actor=server&limit=1").await.good();
    assert_eq!(page["entries"][0]["event"], "key.rotation_finished");
}

#[tokio::test]
async fn a_rotation_is_finished_by_hand_and_too_many_are_refused() {
    let server = Server::new().await;
    let (old, id) = server.make(json!({})).await;
    let path = |verb: &str| format!("/api-keys/{id}/{verb}");
    for _ in 0..2 {
        server.manage("POST", &path("rotate"), json!({})).await.good();
    }
    let third = server.manage("POST", &path("rotate"), json!({})).await;
    assert_eq!((third.status, third.code()), (409, "rotation_running"));
    let finished = server.manage("POST", &path("rotation/finish"), json!({})).await.good();
    let live = |secret: &&Value| secret["live"] == true;
    assert_eq!(finished["secrets"].as_array().unwrap().iter().filter(live).count(), 1);
    assert_eq!(server.get(&old, "/verify").await.status, 401);
    let again = server.manage("POST", &path("rotation/finish"), Value::Null).await.good();
    assert_eq!(again["rev"], finished["rev"]);
}

#[tokio::test]
async fn a_rotation_against_a_revocation_never_leaves_a_key_alive() {
    for _ in 0..20 {
        let server = Server::new().await;
        let (_, id) = server.make(json!({})).await;
        let (rotate, path) = (format!("/api-keys/{id}/rotate"), format!("/api-keys/{id}"));
        let (rotated, revoked) = tokio::join!(
            server.manage("POST", &rotate, Value::Null),
            server.manage("DELETE", &path, Value::Null),
        );
        revoked.good();
        assert!(rotated.status == 200 || rotated.code() == "key_ended", "{}", rotated.text);
        if rotated.status == 200 {
            let new = rotated.body["key"].as_str().unwrap();
            assert_eq!(server.get(new, "/verify").await.status, 401);
        }
    }
}
