//! Upstreams: adding, trying, rotating, rolling back, removing.

mod kept;
mod platform;

use imkit_api::keys::Decision;
use imkit_emulator::Emulator;
use imkit_keys::{Unroutable, UpstreamName};
use secrecy::ExposeSecret;
use serde_json::{Value, json};

use self::platform::{Mood, Platform};
use super::harness::Server;
use crate::upstreams::Upstreams;

const OLD: &str = "canary-old+/=";
const NEW: &str = "canary-new+/=";

async fn add(server: &Server, platform: &Platform) -> Value {
    let body = json!({ "name": "acme", "url": platform.url, "api_key": OLD });
    server.manage("POST", "/upstreams", body).await.good()
}

async fn rotate(server: &Server) -> Value {
    server.manage("POST", "/upstreams/acme/rotate", json!({ "api_key": NEW })).await.good()
}

fn sent(upstreams: &Upstreams) -> String {
    upstreams.of(None).unwrap().api_key().header.to_str().unwrap().to_owned()
}

#[tokio::test]
async fn an_added_upstream_is_told_without_its_secrets_and_shown_to_requests() {
    let (server, platform) = (Server::new().await, Platform::accepting(&[OLD]).await);
    let added = add(&server, &platform).await;
    let upstream = &added["upstream"];
    assert_eq!(
        (&upstream["name"], &upstream["default"], &upstream["state"]),
        (&json!("acme"), &json!(true), &json!("ready"))
    );
    assert_eq!(upstream["api_key"]["fingerprint"], imkit_keys::fingerprint(OLD));
    assert_eq!(platform.asked(), [("/admin/connection-count".to_owned(), OLD.to_owned())]);
    let upstreams = server.state.upstreams();
    assert_eq!(sent(upstreams), OLD);
    let header = upstreams.of(None).unwrap().api_key().header.clone();
    assert!(header.is_sensitive() && header.as_bytes() == OLD.as_bytes());
    let name: UpstreamName = "other".parse().unwrap();
    let missing = Unroutable::Missing(Some(name.clone()));
    assert_eq!(upstreams.unroutable(Some(&name)), Some(missing));
    assert_eq!(upstreams.unroutable(None), None);

    let body = json!({ "name": "two", "url": platform.url, "api_key": OLD,
        "client_key": "canary-client" });
    server.manage("POST", "/upstreams", body).await.good();
    let client_key = upstreams.of(Some(&"two".parse().unwrap())).unwrap().client_key();
    assert_eq!(client_key.unwrap().as_bytes(), b"canary-client");
    let list = server.get(&server.root, "/upstreams").await.good();
    let defaults: Vec<_> =
        list["upstreams"].as_array().unwrap().iter().map(|u| &u["default"]).collect();
    assert_eq!(defaults, [&json!(true), &json!(false)]);
    for path in ["/upstreams", "/upstreams/acme", "/upstreams/two", "/audit"] {
        let answer = server.get(&server.root, path).await;
        assert!(answer.status == 200 && !answer.text.contains("canary"), "{}", answer.text);
    }
    let taken = server.manage(
        "POST",
        "/upstreams",
        json!({ "name": "acme", "url": platform.url, "api_key": OLD }),
    );
    assert_eq!(taken.await.code(), "exists");
}

#[tokio::test]
async fn the_emulator_is_a_server_of_the_platform() {
    let server = Server::new().await;
    let platform = Emulator::builder().build().await.unwrap().spawn().await.unwrap();
    let body = |key: &str| json!({ "name": "acme", "url": platform.url(), "api_key": key });
    let wrong = server.manage("POST", "/upstreams", body("canary")).await;
    assert_eq!((wrong.status, wrong.code()), (403, "upstream_refuses_key"));
    server.manage("POST", "/upstreams", body(platform.api_key().expose_secret())).await.good();
    let tested = server.manage("POST", "/upstreams/acme/test", Value::Null).await.good();
    assert_eq!(tested["url"], platform.url());
}

#[tokio::test]
async fn one_that_is_left_alone_is_told_in_the_list_by_the_doctor_and_in_metrics() {
    let server = Server::new().await;
    let platform = Platform::accepting(&[OLD]).await;
    let body = json!({ "name": "acme", "url": platform.url, "api_key": OLD });
    server.manage("POST", "/upstreams", body).await.good();
    let shown = server.get(&server.root, "/upstreams/acme").await.good();
    assert_eq!((&shown["state"], &shown["problem"]), (&json!("ready"), &Value::Null));
    let upstream = server.state.upstreams().of(None).unwrap();
    let now = tokio::time::Instant::now();
    for _ in 0..5 {
        upstream.breaker.admit(now).unwrap().failed(now, "late");
    }
    assert!(upstream.breaker.refuses(now).is_some());
    let shown = server.get(&server.root, "/upstreams").await.good();
    assert_eq!(shown["upstreams"][0]["state"], "resting", "{shown}");
    let advice = server.get(&server.root, "/doctor").await.good();
    let mut found = advice["advice"].as_array().unwrap().iter();
    let found = found.find(|found| found["code"] == "upstream_resting").unwrap();
    assert_eq!((&found["severity"], &found["name"]), (&json!("warning"), &json!("acme")));
    let message = found["message"].as_str().unwrap();
    assert!(message.contains("5 requests in a row") && message.contains("late"), "{message}");
    let metrics = server.get(&server.root, "/metrics").await.text;
    for (state, value) in [("closed", 0), ("open", 1), ("half_open", 0)] {
        let line =
            format!("imkit_upstream_breaker{{upstream=\"acme\",state=\"{state}\"}} {value}\n");
        assert!(metrics.contains(&line), "{metrics}");
    }
    let refused = "imkit_upstream_breaker_refused_total{upstream=\"acme\"} 1\n";
    assert!(metrics.contains(refused) && metrics.ends_with("# EOF\n"), "{metrics}");
    server.manage("DELETE", "/upstreams/acme", json!({})).await.good();
    let metrics = server.get(&server.root, "/metrics").await.text;
    assert!(!metrics.contains("acme"), "{metrics}");
}

#[tokio::test]
async fn two_with_the_same_api_key_are_named_and_it_is_not() {
    let (server, platform) = (Server::new().await, Platform::accepting(&[OLD, NEW]).await);
    let add = async |name: &str, key: &str| {
        let body = json!({ "name": name, "url": platform.url, "api_key": key });
        server.manage("POST", "/upstreams", body).await.good()
    };
    let shared = |changed: &Value| changed["shares_api_key_with"].clone();
    assert_eq!(shared(&add("acme", OLD).await), json!([]));
    let second = add("beta", OLD).await;
    assert_eq!(shared(&second), json!(["acme"]));
    assert!(!second.to_string().contains(OLD));
    assert_eq!(shared(&add("gamma", NEW).await), json!([]));
    let rotated = server.manage("POST", "/upstreams/beta/rotate", json!({ "api_key": NEW }));
    assert_eq!(shared(&rotated.await.good()), json!(["gamma"]));
    let renamed = server.manage("PATCH", "/upstreams/beta", json!({ "default": true })).await;
    assert_eq!(shared(&renamed.good()), json!([]), "the API key was not changed");
    let url = platform.url.replace("127.0.0.1", "localhost");
    let moved = json!({ "url": url, "api_key": OLD });
    let moved = server.manage("PATCH", "/upstreams/gamma", moved).await;
    assert_eq!(shared(&moved.good()), json!(["acme"]));
}

#[tokio::test]
async fn what_does_not_accept_the_key_is_not_added() {
    let (server, platform) = (Server::new().await, Platform::accepting(&[]).await);
    let body = json!({ "name": "acme", "url": platform.url, "api_key": OLD });
    for (mood, status, code, word) in [
        (Mood::Normal, 403, "upstream_refuses_key", "401"),
        (Mood::Redirect, 502, "upstream_answer", "redirects to https://elsewhere.example/chat ("),
        (Mood::Html, 502, "upstream_answer", "without JSON"),
        (Mood::Rc(401), 403, "upstream_refuses_key", "refuses"),
        (Mood::Rc(500), 502, "upstream_answer", "RC"),
        (Mood::Endless, 502, "upstream_answer", "body"),
        (Mood::Busy, 502, "upstream_unreachable", "503"),
    ] {
        platform.be(mood);
        let answer = server.manage("POST", "/upstreams", body.clone()).await;
        assert_eq!((answer.status, answer.code()), (status, code), "{}", answer.text);
        assert!(answer.body["detail"].as_str().unwrap().contains(word), "{}", answer.text);
        assert!(!answer.text.contains("canary") && answer.body["hint"].is_string());
    }
    assert!(server.state.upstreams().of(None).is_none());
    let mut untested = body;
    untested["untested"] = json!(true);
    let before = platform.asked().len();
    server.manage("POST", "/upstreams", untested).await.good();
    assert_eq!(platform.asked().len(), before);
}

#[tokio::test]
async fn a_server_that_is_not_there_is_named_with_the_reason() {
    let server = Server::new().await;
    let free = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", free.local_addr().unwrap());
    drop(free);
    let body = json!({ "name": "acme", "url": url, "api_key": OLD });
    let answer = server.manage("POST", "/upstreams", body).await;
    assert_eq!((answer.status, answer.code()), (502, "upstream_unreachable"));
    assert!(answer.body["detail"].as_str().unwrap().starts_with(&url), "{}", answer.text);
}

#[tokio::test]
async fn faults_of_a_request_are_named_before_anything_is_sent() {
    let (server, platform) = (Server::new().await, Platform::accepting(&[OLD]).await);
    for (pointer, field, value) in [
        ("/name", "name", json!("Acme")),
        ("/url", "url", json!("http://example.com")),
        ("/url", "url", json!("https://a:canary@example.com")),
        ("/api_key", "api_key", json!("")),
        ("/api_key", "api_key", json!("canary key")),
        ("/client_key", "client_key", json!("canary\n")),
    ] {
        let mut body = json!({ "name": "acme", "url": platform.url, "api_key": OLD });
        body[field] = value;
        let answer = server.manage("POST", "/upstreams", body).await;
        assert_eq!((answer.status, answer.pointers()), (400, vec![pointer]), "{}", answer.text);
        assert!(!answer.text.contains("canary"), "{}", answer.text);
    }
    assert!(platform.asked().is_empty());
}

#[tokio::test]
async fn only_administrators_change_upstreams_and_auditors_see_them() {
    let (server, platform) = (Server::new().await, Platform::accepting(&[OLD, NEW]).await);
    add(&server, &platform).await;
    for role in ["operator", "auditor"] {
        let (key, _) = server.make_root(role).await;
        assert_eq!(server.get(&key, "/upstreams/acme").await.status, 200);
        for (method, path, body) in [
            ("POST", "/upstreams", json!({ "name": "b", "url": platform.url, "api_key": OLD })),
            ("PATCH", "/upstreams/acme", json!({ "default": false })),
            ("DELETE", "/upstreams/acme", Value::Null),
            ("POST", "/upstreams/acme/test", Value::Null),
            ("POST", "/upstreams/acme/rotate", json!({ "api_key": NEW })),
            ("POST", "/upstreams/acme/rotation/finish", Value::Null),
        ] {
            let answer = server.call(&key, method, path, body).await;
            assert_eq!((answer.status, answer.code()), (403, "role_required"), "{method} {path}");
        }
    }
    assert_eq!(platform.asked().len(), 1);
    assert_eq!(server.get("", "/upstreams").await.status, 401);
    let (key, _) = server.make(json!({})).await;
    assert_eq!(server.get(&key, "/upstreams").await.status, 401);
}

#[tokio::test]
async fn a_new_key_takes_over_for_those_who_hold_the_upstream() {
    let (server, platform) = (Server::new().await, Platform::accepting(&[OLD, NEW]).await);
    add(&server, &platform).await;
    let held = server.state.upstreams().of(None).unwrap();
    let rotated = rotate(&server).await;
    assert_eq!(rotated["upstream"]["api_key"]["version"], 2);
    assert_eq!(rotated["upstream"]["previous_api_key"]["version"], 1);
    assert_eq!((held.api_key().version, held.api_key().header.to_str().unwrap()), (2, NEW));
    let finish = |()| server.manage("POST", "/upstreams/acme/rotation/finish", Value::Null);
    assert!(finish(()).await.good()["upstream"]["previous_api_key"].is_null());
    assert!(finish(()).await.good()["receipt"].is_null(), "nothing was to be changed");
    let again = server.manage("POST", "/upstreams/acme/rotate", json!({ "api_key": NEW })).await;
    assert_eq!(again.pointers(), ["/api_key"]);
}

#[tokio::test]
async fn a_refused_new_key_changes_nothing() {
    let (server, platform) = (Server::new().await, Platform::accepting(&[OLD]).await);
    add(&server, &platform).await;
    let before = server.get(&server.root, "/upstreams/acme").await.text;
    let answer = server.manage("POST", "/upstreams/acme/rotate", json!({ "api_key": NEW })).await;
    assert_eq!((answer.status, answer.code()), (403, "upstream_refuses_key"));
    assert_eq!(server.get(&server.root, "/upstreams/acme").await.text, before);
    assert_eq!(sent(server.state.upstreams()), OLD);
}

/// Waits for a change that is told to followers.
async fn until(server: &Server, wanted: &str, act: impl FnOnce()) {
    let (mut lines, _closed) = server.state.feed.follow();
    act();
    loop {
        if let Decision::Change { event, actor, .. } = lines.recv().await.unwrap()
            && event == wanted
        {
            assert_eq!(actor, "server");
            return;
        }
    }
}

#[tokio::test]
async fn a_new_key_that_the_upstream_refuses_later_gives_way_to_the_old_one() {
    let (server, platform) = (Server::new().await, Platform::accepting(&[OLD, NEW]).await);
    add(&server, &platform).await;
    rotate(&server).await;
    platform.accept(&[OLD]);
    let upstream = server.state.upstreams().of(None).unwrap();
    until(&server, "upstream.rolled_back", || {
        upstream.unauthorized(2);
        upstream.unauthorized(2);
        // Of a key that is gone already.
        upstream.unauthorized(1);
    })
    .await;
    assert_eq!((upstream.api_key().version, sent(server.state.upstreams()).as_str()), (3, OLD));
    let asked = platform.asked();
    let keys: Vec<_> = asked.iter().skip(2).map(|(_, key)| key.as_str()).collect();
    assert_eq!(keys, [NEW, OLD], "asked once about each");
    let entries = server.get(&server.root, "/audit?event=upstream.rolled_back").await;
    let entry = entries.body["entries"][0].to_string();
    assert!(entry.contains(&imkit_keys::fingerprint(OLD)) && !entry.contains("canary"), "{entry}");
    let shown = server.get(&server.root, "/upstreams/acme").await.good();
    assert!(shown["previous_api_key"].is_null(), "{shown}");
}

#[tokio::test]
async fn the_audit_names_the_upstream_of_every_change() {
    let (server, platform) = (Server::new().await, Platform::accepting(&[OLD, NEW]).await);
    add(&server, &platform).await;
    server.manage("PATCH", "/upstreams/acme", json!({ "default": false })).await.good();
    rotate(&server).await;
    server.manage("POST", "/upstreams/acme/rotation/finish", Value::Null).await.good();
    let other = json!({ "name": "two", "url": platform.url, "api_key": OLD });
    server.manage("POST", "/upstreams", other).await.good();
    server.manage("DELETE", "/upstreams/acme", Value::Null).await.good();
    let audit = server.get(&server.root, "/audit?target=acme&oldest_first=true").await.good();
    let entries = audit["entries"].as_array().unwrap();
    assert!(entries.iter().all(|entry| entry["target"] == "acme"), "{audit}");
    let events: Vec<_> = entries.iter().map(|entry| entry["event"].as_str().unwrap()).collect();
    let expected = ["added", "updated", "rotated", "rotation_finished", "removed"];
    assert_eq!(events, expected.map(|event| format!("upstream.{event}")));
}

#[tokio::test]
async fn an_old_key_is_forgotten_when_its_time_is_over() {
    let (server, platform) = (Server::new().await, Platform::accepting(&[OLD, NEW]).await);
    add(&server, &platform).await;
    rotate(&server).await;
    server.clock.advance(jiff::SignedDuration::from_hours(24)).unwrap();
    server.state.upstreams.forget_old_keys().await.unwrap();
    let shown = server.get(&server.root, "/upstreams/acme").await.good();
    assert!(shown["previous_api_key"].is_null(), "{shown}");
    assert_eq!(sent(server.state.upstreams()), NEW);
}

#[tokio::test]
async fn a_kept_key_goes_to_no_other_url() {
    let (server, platform) = (Server::new().await, Platform::accepting(&[OLD]).await);
    let other = Platform::accepting(&[NEW]).await;
    add(&server, &platform).await;
    let patch = |body| server.manage("PATCH", "/upstreams/acme", body);
    assert_eq!(patch(json!({ "url": other.url })).await.pointers(), ["/api_key"]);
    assert_eq!(patch(json!({ "api_key": NEW })).await.pointers(), ["/api_key"]);
    let wrong = patch(json!({ "url": other.url, "api_key": OLD })).await;
    assert_eq!(wrong.code(), "upstream_refuses_key");
    let moved = patch(json!({ "url": other.url, "api_key": NEW })).await.good();
    assert_eq!(moved["upstream"]["url"], other.url);
    assert_eq!(server.state.upstreams().of(None).unwrap().origin.url(), other.url);
    let unchanged = patch(json!({ "default": true })).await.good();
    assert!(unchanged["receipt"].is_null());
    patch(json!({ "default": false })).await.good();
    assert!(server.state.upstreams().of(None).is_none());
}

#[tokio::test]
async fn an_upstream_of_live_keys_is_removed_by_force_only() {
    let (server, platform) = (Server::new().await, Platform::accepting(&[OLD]).await);
    add(&server, &platform).await;
    server.make(json!({ "environment": "test" })).await;
    let (_, id) = server.make(json!({})).await;
    let refused = server.manage("DELETE", "/upstreams/acme", Value::Null).await;
    assert_eq!((refused.status, refused.code()), (409, "upstream_in_use"));
    assert!(refused.text.contains("1 live key"), "{}", refused.text);
    server.manage("DELETE", &format!("/api-keys/{id}"), Value::Null).await.good();
    server.manage("DELETE", "/upstreams/acme", Value::Null).await.good();
    assert_eq!(server.get(&server.root, "/upstreams/acme").await.status, 404);
    add(&server, &platform).await;
    server.make(json!({})).await;
    server.manage("DELETE", "/upstreams/acme?force=true", Value::Null).await.good();
    assert!(server.state.upstreams().of(None).is_none());
}

#[tokio::test]
async fn keys_that_name_an_upstream_are_its_own_and_those_that_name_none_the_defaults() {
    let (server, platform) = (Server::new().await, Platform::accepting(&[OLD]).await);
    add(&server, &platform).await;
    let body = json!({ "name": "two", "url": platform.url, "api_key": OLD });
    server.manage("POST", "/upstreams", body).await.good();
    let (_, id) = server.make(json!({ "gateway": { "upstream": "two" } })).await;
    let refused = server.manage("DELETE", "/upstreams/two", Value::Null).await;
    assert_eq!(refused.code(), "upstream_in_use");
    server.manage("DELETE", "/upstreams/acme", Value::Null).await.good();
    server.manage("DELETE", &format!("/api-keys/{id}"), Value::Null).await.good();
    server.manage("DELETE", "/upstreams/two", Value::Null).await.good();
}
