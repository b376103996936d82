//! Answers that are kept: nobody can tell them from those that are written anew.

use axum::body::{Body, Bytes, to_bytes};
use axum::http::{HeaderMap, HeaderValue, Request};
use axum::response::Response;
use imkit_keys::{Admission, Need};
use serde_json::json;

use super::super::context::RequestContext;
use super::super::judge::Question;
use super::super::verify;
use super::harness::Server;

const ROUTE: &str = "/verify";

impl Server {
    fn admit(&self, context: &RequestContext, key: &str, cost: u32) -> Admission {
        let need = Need::key().cost(cost);
        let question = Question {
            credential: key,
            need: &need,
            operation: "",
            resources: &[],
            ip: None,
            guarded: None,
        };
        self.state.admit(context, &question).unwrap()
    }

    fn context(&self, id: Option<&str>) -> RequestContext {
        let mut request = Request::get(ROUTE);
        if let Some(id) = id {
            request = request.header("x-request-id", id);
        }
        let (parts, ()) = request.body(()).unwrap().into_parts();
        RequestContext::new(&parts.headers, None, &self.state.settings.proxies)
    }

    fn keeps(&self, context: &RequestContext, admission: &Admission) -> bool {
        self.state.kept.answer(admission, &context.id).is_some()
    }

    /// What is answered, from what is kept if it is, and what is written anew.
    async fn both(&self, context: &RequestContext, admission: &Admission) -> [Whole; 2] {
        let told = verify::tell(&self.state, context, admission, ROUTE);
        let (anew, _) = verify::tell_anew(&self.state, context, admission, ROUTE);
        [whole(told).await, whole(anew).await]
    }
}

type Whole = (u16, HeaderMap, String);

async fn whole(response: Response) -> Whole {
    let (parts, body) = response.into_parts();
    let bytes = to_bytes(body, 1_000_000).await.unwrap();
    (parts.status.as_u16(), parts.headers, String::from_utf8(bytes.to_vec()).unwrap())
}

#[tokio::test]
async fn a_kept_answer_is_byte_for_byte_the_one_that_is_written_anew() {
    let server = Server::new().await;
    for request in [
        json!({"rate_limit": "off"}),
        json!({"scopes": ["read:users", "write:orders"], "rate_limit": "700000000/h"}),
        json!({"name": "Лавка \"100%\"\\", "owner": "a\"b", "metadata": {"a": [1.5, null]}}),
        json!({"limits": [
            {"name": "minute", "kind": "rate", "count": 100, "seconds": 60, "burst": 100},
            {"name": "a-day", "kind": "quota", "count": 1000, "period": "day"},
        ]}),
    ] {
        let (key, _) = server.make(request.clone()).await;
        let mut times = 0;
        for id in [None, Some("one/1"), None, Some("two"), None] {
            for cost in [1, 13, 0] {
                let context = server.context(id);
                let admission = server.admit(&context, &key, cost);
                let [told, anew] = server.both(&context, &admission).await;
                assert_eq!(told, anew, "{request} {id:?} {cost}");
                // Without a charge there is nothing to tell of limits: that is seldom and not kept.
                let usual = cost > 0 || admission.key.limits().len() == 0;
                times += 1;
                assert_eq!(server.keeps(&context, &admission), usual && times > 1, "{request}");
                server.clock.advance(jiff::SignedDuration::from_millis(1234)).unwrap();
            }
        }
    }
}

#[tokio::test]
async fn nothing_of_a_request_is_kept() {
    let server = Server::new().await;
    let (key, _) = server.make(json!({})).await;
    // As hyper does it: headers are parts of the bytes that came.
    let head = Bytes::from(format!("one-{key}").into_bytes());
    for _ in 0..3 {
        let id = HeaderValue::from_maybe_shared(head.slice(..3)).unwrap();
        let request = Request::get(ROUTE).header("x-request-id", id);
        let (parts, ()) = request.body(()).unwrap().into_parts();
        let context = RequestContext::new(&parts.headers, None, &server.state.settings.proxies);
        let admission = server.admit(&context, &key, 1);
        assert_eq!(server.both(&context, &admission).await[0].1["x-request-id"], "one");
    }
    assert!(server.keeps(&server.context(None), &server.admit(&server.context(None), &key, 1)));
    assert!(head.is_unique());
}

#[tokio::test]
async fn what_is_kept_of_a_key_is_not_told_after_its_change() {
    let server = Server::new().await;
    let (key, id) = server.make(json!({"name": "before"})).await;
    for _ in 0..3 {
        assert_eq!(server.get(&key, "/verify").await.header("x-key-name"), "before");
    }
    let path = format!("/api-keys/{id}");
    server.manage("PATCH", &path, json!({"name": "after"})).await.good();
    for _ in 0..3 {
        let answer = server.get(&key, "/verify").await;
        assert_eq!((answer.header("x-key-name"), &answer.body["name"]), ("after", &json!("after")));
    }
    server.manage("DELETE", &path, json!(null)).await.good();
    assert_eq!(server.get(&key, "/verify").await.status, 401);
}

#[tokio::test]
async fn a_revision_that_is_another_keys_is_told_too() {
    let server = Server::new().await;
    let (key, _) = server.make(json!({})).await;
    let mut last = 0;
    for _ in 0..4 {
        let rev = server.get(&key, "/verify").await.body["rev"].as_u64().unwrap();
        assert!(rev > last);
        last = rev;
        server.make(json!({})).await;
    }
}

#[tokio::test]
async fn long_notes_are_not_kept_and_neither_is_a_key_that_came_once() {
    let server = Server::new().await;
    let (long, _) = server.make(json!({"metadata": {"a": "x".repeat(5000)}})).await;
    let (short, _) = server.make(json!({})).await;
    let context = server.context(None);
    for (key, expected) in [(&long, [false, false, false]), (&short, [false, true, true])] {
        for expected in expected {
            let admission = server.admit(&context, key, 1);
            server.both(&context, &admission).await;
            assert_eq!(server.keeps(&context, &admission), expected);
        }
    }
}

#[tokio::test]
async fn a_kept_question_is_asked_anew_of_every_key() {
    let server = Server::new().await;
    let (a, _) = server.make(json!({"scopes": ["a"], "rate_limit": "off"})).await;
    let (b, _) = server.make(json!({"scopes": ["b"], "rate_limit": "off"})).await;
    for _ in 0..3 {
        for (path, line, of_a, of_b) in [
            ("/verify", "", 200, 200),
            ("/verify?scope=a", "", 200, 403),
            ("/verify?scope=b", "", 403, 200),
            ("/verify", "a", 200, 403),
            ("/verify?scope=a", "b", 403, 403),
            ("/verify?scope=a", "a", 200, 403),
            ("/verify/x?scope=b", "", 200, 200),
            ("/verify/x?scope=a", "b", 403, 200),
            ("/verify?token=a", "", 400, 400),
        ] {
            for (key, status) in [(&a, of_a), (&b, of_b)] {
                let request = Request::get(path).header("x-api-key", key);
                let request = request.header("x-required-scope", line);
                let answer = server.send(request.body(Body::empty()).unwrap()).await;
                assert_eq!(answer.status, status, "{path} {line:?} {}", answer.text);
            }
        }
    }
}
