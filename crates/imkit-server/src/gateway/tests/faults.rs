//! An upstream that is down, slow, broken or lying: what callers are told, what is sent again, and
//! that the API key goes nowhere.

use std::time::Duration;

use serde_json::{Value, json as value};

use super::harness::{Answer, Gate, emulator, live_key, owned};
use super::upstream::{Act, Scripted, answer, json};
use crate::api::ApiSettings;
use crate::config::BudgetSettings;
use crate::upstreams::Upstreams;
use imkit_api::keys::CreateKey;

/// The upstream's key, with everything in it that could be spelled differently.
const KEY: &str = "Y2FuYXJ5+of/the/upstream==";

struct Scene {
    upstream: Scripted,
    gate: Gate,
    key: String,
}

impl Scene {
    async fn new(acts: impl IntoIterator<Item = Act>) -> Self {
        let upstream = Scripted::new(acts).await;
        let upstreams = Upstreams::one(upstream.port, KEY, "client");
        let gate = Gate::new().await.before(emulator().await, upstreams);
        let like = CreateKey { scopes: owned(&["*"]), ..live_key() };
        let (key, _) = gate.key_like(like).await;
        Self { upstream, gate, key }
    }

    async fn read(&self) -> Answer {
        self.call("GET", "/config", Value::Null).await
    }

    async fn post(&self) -> Answer {
        let message = value!({"room": "r", "sender": "u", "messageType": "text", "message": "x"});
        self.call("POST", "/messages", message).await
    }

    async fn call(&self, method: &str, path: &str, body: Value) -> Answer {
        let answer = self.gate.call(&self.key, method, path, body).await;
        let seen = format!("{:?} {}", answer.headers, answer.text);
        assert!(!seen.contains(KEY), "{seen}");
        answer
    }

    fn sent(&self) -> usize {
        self.upstream.heard().len()
    }
}

fn well() -> Act {
    Act::Say(json("200 OK", r#"{"RC":0,"RM":"OK","result":{}}"#))
}

#[tokio::test]
async fn what_goes_on_is_written_anew_with_the_upstreams_key_alone() {
    let scene = Scene::new([well()]).await;
    assert_eq!(scene.post().await.status, 200);
    let heard = scene.upstream.heard().remove(0);
    let (head, body) = heard.split_once("\r\n\r\n").unwrap();
    assert!(head.starts_with("POST /messages HTTP/1.1\r\n"), "{head}");
    assert!(head.contains(&format!("im-api-key: {KEY}")), "{head}");
    assert!(head.contains(&format!("host: 127.0.0.1:{}", scene.upstream.port)), "{head}");
    assert!(!heard.contains(&scene.key), "{heard}");
    assert_eq!(serde_json::from_str::<Value>(body).unwrap()["sender"], "u");
}

#[tokio::test]
async fn a_url_that_only_the_upstreams_base_makes_too_long_is_told_as_too_long() {
    let upstream = Scripted::new([well()]).await;
    let url = format!("http://127.0.0.1:{}/{}", upstream.port, "b".repeat(400));
    let gate = Gate::new().await.before(emulator().await, Upstreams::at(&url, KEY, "client"));
    let (key, _) = gate.key_like(CreateKey { scopes: owned(&["*"]), ..live_key() }).await;
    let path = |length| format!("/config?x={}", "a".repeat(length));
    let answer = gate.call(&key, "GET", &path(65_400), Value::Null).await;
    assert!(answer.is(414, "URI_TOO_LONG"), "{} {}", answer.status, answer.body);
    let answer = gate.call(&key, "GET", &path(60_000), Value::Null).await;
    assert_eq!(answer.status, 200, "{}", answer.body);
    let heard = upstream.heard();
    assert_eq!(heard.len(), 1);
    assert!(heard[0].starts_with(&format!("GET /{}/config?x=a", "b".repeat(400))));
}

#[tokio::test]
async fn an_upstream_that_is_down_is_told_as_such_and_then_left_alone() {
    let scene = Scene::new([Act::Close]).await;
    let Scene { upstream, gate, key } = scene;
    drop(upstream);
    // Each is tried twice, and counts once.
    for _ in 0..5 {
        let answer = gate.call(&key, "GET", "/config", Value::Null).await;
        assert!(answer.is(502, "UPSTREAM_UNREACHABLE"), "{}", answer.text);
    }
    let answer = gate.call(&key, "GET", "/config", Value::Null).await;
    assert!(answer.is(503, "UPSTREAM_UNAVAILABLE"), "{}", answer.text);
    assert_eq!(answer.headers["retry-after"], "1");
}

#[tokio::test]
async fn what_may_have_had_an_effect_is_never_told_as_not_sent() {
    let scene = Scene::new([Act::Close]).await;
    // Each counts once, however often it was sent, and the fifth opens the breaker.
    for sent in [2, 4, 6, 8, 10] {
        let answer = scene.read().await;
        assert!(answer.is(502, "UPSTREAM_LOST"), "{}", answer.text);
        assert_eq!(scene.sent(), sent);
    }
    let answer = scene.read().await;
    assert!(answer.is(503, "UPSTREAM_UNAVAILABLE"), "{}", answer.text);
    assert_eq!(scene.sent(), 10);
}

#[tokio::test]
async fn a_request_that_is_answered_when_it_is_repeated_is_no_failure() {
    let scene = Scene::new((0..8).flat_map(|_| [Act::Close, well()])).await;
    for sent in 1..=8 {
        assert_eq!(scene.read().await.status, 200);
        assert_eq!(scene.sent(), sent * 2);
    }
}

#[tokio::test]
async fn an_answer_that_is_longer_than_announced_is_no_answer() {
    let short =
        "HTTP/1.1 200 OK\r\ncontent-length: 20\r\n\r\n{\"RC\":0,\"RM\":\"OK\",\"result\":{}}";
    let scene = Scene::new([Act::Say(short.to_owned()), well()]).await;
    let answer = scene.post().await;
    assert!(answer.is(502, "UPSTREAM_INVALID_ANSWER"), "{}", answer.text);
    // Nor is the rest of it anybody else's.
    assert_eq!(scene.read().await.status, 200);
}

#[tokio::test]
async fn a_read_is_sent_again_when_the_connection_is_lost_and_a_message_is_not() {
    let scene = Scene::new([Act::Close, well(), Act::Close, well()]).await;
    assert_eq!(scene.read().await.status, 200);
    assert_eq!(scene.sent(), 2);
    let lost = scene.post().await;
    assert!(lost.is(502, "UPSTREAM_LOST"), "{}", lost.text);
    assert!(lost.message().contains("may have taken effect"), "{}", lost.text);
    assert_eq!(scene.sent(), 3);
}

#[tokio::test]
async fn an_answer_that_breaks_off_is_no_answer() {
    let cut = "HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{\"RC\":0".to_owned();
    let chunked = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\n{\"RC\"".to_owned();
    for cut in [cut, chunked] {
        let scene = Scene::new([Act::SayAndClose(cut)]).await;
        let answer = scene.post().await;
        assert!(answer.is(502, "UPSTREAM_LOST"), "{}", answer.text);
        assert_eq!(scene.sent(), 1);
        let answer = scene.read().await;
        assert!(answer.is(502, "UPSTREAM_LOST"), "{}", answer.text);
        assert_eq!(scene.sent(), 3);
    }
}

#[tokio::test]
async fn pages_redirects_and_compressed_answers_are_no_answers() {
    let gzip = "HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: 2\r\n\r\n{}";
    let redirect =
        "HTTP/1.1 302 Found\r\nlocation: http://127.0.0.1:1/\r\ncontent-length: 2\r\n\r\n{}";
    for (said, status) in [
        (answer("200 OK", "text/html", "<html>Welcome</html>"), 502),
        (answer("200 OK", "application/json", "<html>Welcome</html>"), 502),
        (answer("404 Not Found", "text/html", "<html>nginx</html>"), 502),
        (answer("502 Bad Gateway", "text/html", "<html>nginx</html>"), 502),
        (answer("503 Service Unavailable", "text/html", "<html>nginx</html>"), 503),
        (answer("504 Gateway Timeout", "text/html", ""), 504),
        (gzip.to_owned(), 502),
        (redirect.to_owned(), 502),
    ] {
        let scene = Scene::new([Act::Say(said.clone())]).await;
        let told = scene.post().await;
        assert!(told.is(status, "UPSTREAM_INVALID_ANSWER"), "{said}: {}", told.text);
        assert!(!told.text.contains("nginx"), "{}", told.text);
        assert_eq!(scene.sent(), 1);
    }
}

#[tokio::test]
async fn the_platforms_own_errors_go_on_as_they_are() {
    for (status, body) in [
        ("200 OK", r#"{"RC":404,"RM":"no such room"}"#),
        ("404 Not Found", r#"{"RC":404,"RM":"x","error":{"code":"ROOM_NOT_FOUND","message":"x"}}"#),
        ("500 Internal Server Error", r#"{"error":"INTERNAL","message":"x"}"#),
        ("403 Forbidden", r#"{"error":"INSUFFICIENT_PERMISSIONS","message":"x"}"#),
    ] {
        let scene = Scene::new([Act::Say(json(status, body))]).await;
        let told = scene.read().await;
        assert_eq!((told.status, told.text.as_str()), (status[..3].parse().unwrap(), body));
        assert_eq!(scene.sent(), 1);
    }
    let scene = Scene::new([Act::Say(json("200 OK", ""))]).await;
    let push = value!({"clients": ["a"], "payload": {}});
    assert_eq!(scene.call("POST", "/push/push2clients", push).await.status, 200);
}

#[tokio::test]
async fn a_429_of_the_upstream_is_told_in_the_platforms_words() {
    let said = "HTTP/1.1 429 Too Many Requests\r\nretry-after: 7\r\ncontent-length: 0\r\n\r\n";
    for (said, seconds) in [
        (json("429 Too Many Requests", r#"{"error":"X","message":"","retryAfter":"12"}"#), 12),
        (said.to_owned(), 7),
        (answer("429 Too Many Requests", "text/html", "<html>slow down</html>"), 5),
    ] {
        let scene = Scene::new([Act::Say(said)]).await;
        let told = scene.post().await;
        assert!(told.is(429, "RATE_LIMIT_EXCEEDED"), "{}", told.text);
        // Then the key's own turn comes.
        let wait = told.body["retryAfter"].as_u64().unwrap();
        assert!((seconds..seconds + 3).contains(&wait), "{}", told.text);
        assert!(told.message().contains("itself refused the request"), "{}", told.text);
        // Another key's request does not go, and it is not that key's part which is used up.
        let (other, _) =
            scene.gate.key_like(CreateKey { scopes: owned(&["*"]), ..live_key() }).await;
        let told = scene.gate.call(&other, "GET", "/config", Value::Null).await;
        assert!(told.is(429, "RATE_LIMIT_EXCEEDED"), "{}", told.text);
        assert!(told.message().contains("itself refused requests"), "{}", told.text);
        assert_eq!(scene.sent(), 1);
    }
}

#[tokio::test]
async fn a_key_whose_part_is_used_up_is_told_so() {
    let upstream = Scripted::new([well()]).await;
    let budget =
        BudgetSettings { requests_per_minute: 60, reserve_percent: 5, queue_wait: Duration::ZERO };
    let gate = Gate::with(ApiSettings { budget, ..ApiSettings::default() }).await;
    let gate = gate.before(emulator().await, Upstreams::one(upstream.port, KEY, "client"));
    let (key, _) = gate.key_like(CreateKey { scopes: owned(&["*"]), ..live_key() }).await;
    assert_eq!(gate.call(&key, "GET", "/config", Value::Null).await.status, 200);
    let told = gate.call(&key, "GET", "/config", Value::Null).await;
    assert!(told.is(429, "RATE_LIMIT_EXCEEDED"), "{}", told.text);
    assert!(told.message().contains("this key's part of it is used up"), "{}", told.text);
    assert_eq!(upstream.heard().len(), 1);
}

#[tokio::test]
async fn a_refused_api_key_is_the_gateways_fault_and_not_the_callers() {
    let body = format!(r#"{{"error":"INVALID_API_KEY","message":"{KEY} is wrong"}}"#);
    let scene = Scene::new([Act::Say(json("401 Unauthorized", &body))]).await;
    let told = scene.read().await;
    assert!(told.is(502, "UPSTREAM_KEY_REFUSED"), "{}", told.text);
    assert_eq!(scene.sent(), 1);
}

#[tokio::test]
async fn what_is_about_its_caller_is_refused_by_the_platform_in_its_own_words() {
    let body = r#"{"error":"MISSING_CLIENT_KEY","message":"whose?"}"#;
    let scene = Scene::new([Act::Say(json("401 Unauthorized", body))]).await;
    let told = scene.call("GET", "/me", Value::Null).await;
    assert_eq!((told.status, told.text.as_str()), (401, body));
    assert_eq!(scene.sent(), 1);
}

#[tokio::test]
async fn the_api_key_is_masked_in_every_spelling_and_in_long_answers_too() {
    let escaped = KEY.replace('/', "\\/");
    let filler = "x".repeat(64 * 1024 - 20);
    for body in [
        format!(r#"{{"RC":0,"a":"{KEY}","b":"{escaped}"}}"#),
        format!(r#"{{"RC":0,"filler":"{filler}{KEY}{filler}{KEY}","b":"{escaped}"}}"#),
    ] {
        let said = json("200 OK", &body).replacen("\r\n", &format!("\r\nx-echo: {KEY}\r\n"), 1);
        let scene = Scene::new([Act::Say(said)]).await;
        let told = scene.read().await;
        assert_eq!((told.status, told.text.len()), (200, body.len()));
        assert!(!told.text.contains(&escaped) && told.body["b"].is_string());
        assert!(!told.headers.contains_key("x-echo"));
    }
}

#[tokio::test]
async fn an_endless_answer_is_cut_off() {
    let head = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n1\r\n{\r\n".to_owned();
    let more = format!("10000\r\n{}\r\n", "x".repeat(0x10000));
    let scene = Scene::new([Act::Endless(head, more)]).await;
    let request = http::Request::get("/config").header("im-api-key", &scene.key);
    let response = scene.gate.response(request.body(axum::body::Body::empty()).unwrap()).await;
    assert_eq!(response.status(), 200);
    let error = axum::body::to_bytes(response.into_body(), usize::MAX).await.unwrap_err();
    assert!(error.to_string().contains("no end"), "{error}");
}

#[tokio::test]
async fn an_upstream_that_says_nothing_is_not_waited_for_longer_than_said() {
    let scene = Scene::new([Act::Silence]).await;
    // Once the request is there, time runs by itself.
    let answered = scene.post();
    let mut answered = std::pin::pin!(answered);
    while scene.sent() == 0 {
        tokio::select! {
            biased;
            _ = &mut answered => panic!("there is no answer yet"),
            () = tokio::task::yield_now() => {}
        }
    }
    tokio::time::pause();
    let begin = tokio::time::Instant::now();
    let told = answered.await;
    assert!(told.is(504, "UPSTREAM_TIMEOUT"), "{}", told.text);
    assert!(begin.elapsed() <= super::harness::PATIENCE + Duration::from_secs(1));
    assert_eq!(scene.sent(), 1);
}

#[tokio::test]
async fn an_upload_that_stands_still_is_its_callers_and_opens_nobodys_breaker() {
    let scene = Scene::new([well()]).await;
    for _ in 0..6 {
        let body = axum::body::Body::from_stream(futures_util::stream::iter([
            Ok(axum::body::Bytes::from_static(b"--b")),
            Err(std::io::Error::other("the caller is gone")),
        ]));
        let request = http::Request::post("/files/bucket/").header("im-api-key", &scene.key);
        let request = request.header("content-type", "multipart/form-data; boundary=b");
        let answer = scene.gate.send(request.body(body).unwrap()).await;
        assert!(answer.is(400, "INCOMPLETE_BODY"), "{}", answer.text);
    }
    assert_eq!(scene.read().await.status, 200);
}

#[tokio::test]
async fn a_live_key_without_an_upstream_is_told_what_to_do() {
    let gate = Gate::new().await;
    let (key, _) = gate.key_like(CreateKey { scopes: owned(&["*"]), ..live_key() }).await;
    let answer = gate.call(&key, "GET", "/config", Value::Null).await;
    assert!(answer.is(403, "INSUFFICIENT_PERMISSIONS"), "{}", answer.text);
    assert!(answer.message().contains("imkit keys upstream add"), "{}", answer.text);
}

#[tokio::test]
async fn an_upload_that_takes_its_time_keeps_nobody_from_an_upstream_that_works_again() {
    let failures = std::iter::repeat_n(Act::Close, 5);
    let scene = Scene::new(failures.chain([Act::Silence, well()])).await;
    for _ in 0..5 {
        scene.post().await;
    }
    let resting = scene.read().await;
    assert!(resting.is(503, "UPSTREAM_UNAVAILABLE"), "{}", resting.text);
    tokio::time::pause();
    tokio::time::advance(Duration::from_secs(1)).await;
    tokio::time::resume();
    let request = http::Request::post("/files/bucket/").header("im-api-key", &scene.key);
    let request = request.header("content-type", "multipart/form-data; boundary=b");
    let drips = futures_util::stream::pending::<Result<axum::body::Bytes, std::io::Error>>();
    let request = request.body(axum::body::Body::from_stream(drips)).unwrap();
    let mut upload = std::pin::pin!(scene.gate.send(request));
    while scene.sent() < 6 {
        tokio::select! {
            biased;
            answer = &mut upload => panic!("it has not ended: {}", answer.text),
            () = tokio::task::yield_now() => {}
        }
    }
    tokio::select! {
        biased;
        answer = &mut upload => panic!("it has not ended: {}", answer.text),
        answer = scene.read() => assert_eq!(answer.status, 200, "{}", answer.text),
    }
}
