//! A new API key that the platform refuses while requests are on their way: they go with the one
//! before, and their callers see nothing of it.

use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::response::{IntoResponse, Response};
use futures_util::future::join_all;
use http::StatusCode;
use imkit_api::keys::{AddUpstream, CreateKey, GatewayTerms, KeyText, RotateUpstream};
use serde_json::{Value, json};
use tokio::net::TcpListener;
use tokio::sync::{Barrier, watch};
use tokio::task::JoinSet;

use super::harness::{Answer, Gate, live_key, owned};
use crate::api::ApiSettings;
use crate::config::BudgetSettings;
use crate::keys::Caller;

const OLD: &str = "the-api-key-before";
const NEW: &str = "the-api-key-that-is-refused-later";
const CALLS: usize = 40;

/// A platform that takes a new API key back.
struct Platform {
    url: String,
    shared: Arc<Shared>,
    _task: JoinSet<()>,
}

struct Shared {
    accepted: Mutex<Vec<&'static str>>,
    /// What was done, and how often it was refused.
    done: Mutex<(usize, usize)>,
    /// Where requests with the new key wait for each other.
    together: Option<Barrier>,
    /// Whether it says nothing when it is asked about a key, and whether it was asked then.
    silent: watch::Sender<(bool, bool)>,
}

impl Platform {
    async fn new(together: Option<usize>) -> Self {
        let shared = Arc::new(Shared {
            accepted: Mutex::new(vec![OLD, NEW]),
            done: Mutex::default(),
            together: together.map(Barrier::new),
            silent: watch::Sender::default(),
        });
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let router = Router::new().fallback(answer).with_state(Arc::clone(&shared));
        let mut task = JoinSet::new();
        task.spawn(async move {
            imkit_emulator::serve(listener, router, std::future::pending()).await.unwrap();
        });
        Self { url, shared, _task: task }
    }

    fn accept(&self, keys: &[&'static str]) {
        *self.shared.accepted.lock().unwrap() = keys.to_vec();
    }

    fn fall_silent(&self) {
        self.shared.silent.send_replace((true, false));
    }

    async fn asked_in_vain(&self) {
        self.shared.silent.subscribe().wait_for(|(_, asked)| *asked).await.unwrap();
    }

    fn done(&self) -> (usize, usize) {
        *self.shared.done.lock().unwrap()
    }
}

async fn answer(State(shared): State<Arc<Shared>>, request: Request) -> Response {
    let key = request.headers()["im-api-key"].to_str().unwrap();
    let is_probe = request.uri().path() == "/admin/connection-count";
    if let Some(together) = shared.together.as_ref().filter(|_| !is_probe && key == NEW) {
        together.wait().await;
    }
    if is_probe && shared.silent.borrow().0 {
        shared.silent.send_modify(|(_, asked)| *asked = true);
        std::future::pending::<()>().await;
    }
    let is_accepted = shared.accepted.lock().unwrap().contains(&key);
    if !is_probe {
        let mut done = shared.done.lock().unwrap();
        if is_accepted { done.0 += 1 } else { done.1 += 1 }
    }
    match is_accepted {
        true => axum::Json(json!({"RC": 0, "RM": "OK", "result": {"count": 0}})).into_response(),
        false => (StatusCode::UNAUTHORIZED, r#"{"error":"INVALID_API_KEY"}"#).into_response(),
    }
}

/// A gate before the platform, whose API key was just replaced, and a key that may do everything.
async fn rotated(platform: &Platform) -> (Gate, String) {
    // Nobody is to wait for a turn here.
    let budget = BudgetSettings { requests_per_minute: u32::MAX, ..BudgetSettings::default() };
    let gate = Gate::with(ApiSettings { budget, ..ApiSettings::default() }).await;
    let gate = gate.with_own_upstreams();
    let key = add_rotated(&gate, "acme", platform).await;
    (gate, key)
}

/// The same of one more upstream of this gate.
async fn add_rotated(gate: &Gate, name: &str, platform: &Platform) -> String {
    let add = AddUpstream {
        name: name.to_owned(),
        url: platform.url.clone(),
        api_key: KeyText::from(OLD),
        client_key: None,
        default: None,
        insecure_plain_http: false,
        untested: false,
        reason: None,
    };
    gate.keys.upstreams.add(&Caller::server(), add).await.unwrap();
    let terms = GatewayTerms { upstream: Some(name.to_owned()), ..GatewayTerms::default() };
    let like = CreateKey { scopes: owned(&["*"]), gateway: Some(terms), ..live_key() };
    let (key, _) = gate.key_like(like).await;
    let rotate = RotateUpstream { api_key: KeyText::from(NEW), keep_seconds: None, reason: None };
    gate.keys.upstreams.rotate(&Caller::server(), name, rotate).await.unwrap();
    key
}

async fn post(gate: &Gate, key: &str) -> Answer {
    let message = json!({"room": "r", "sender": "u", "messageType": "text", "message": "x"});
    gate.call(key, "POST", "/messages", message).await
}

#[tokio::test]
async fn every_call_that_is_on_its_way_goes_with_the_key_before() {
    let platform = Platform::new(Some(CALLS)).await;
    let (gate, key) = rotated(&platform).await;
    platform.accept(&[OLD]);
    let answers = join_all((0..CALLS).map(|_| post(&gate, &key))).await;
    for answer in answers {
        assert_eq!(answer.status, 200, "{}", answer.text);
    }
    assert_eq!(platform.done(), (CALLS, CALLS), "each was refused once and done once");
}

#[tokio::test]
async fn an_upstream_that_says_nothing_holds_up_no_other_one() {
    let (silent, platform) = (Platform::new(None).await, Platform::new(None).await);
    let (gate, stuck) = rotated(&silent).await;
    let key = add_rotated(&gate, "other", &platform).await;
    silent.accept(&[OLD]);
    silent.fall_silent();
    platform.accept(&[OLD]);
    let mut waiting = std::pin::pin!(post(&gate, &stuck));
    let answer = tokio::select! {
        answer = &mut waiting => panic!("nothing came of it yet: {}", answer.text),
        answer = async {
            silent.asked_in_vain().await;
            post(&gate, &key).await
        } => answer,
    };
    assert_eq!(answer.status, 200, "{}", answer.text);
}

#[tokio::test]
async fn where_no_key_before_is_accepted_the_refusal_is_told_and_nothing_is_sent_again() {
    let platform = Platform::new(None).await;
    let (gate, key) = rotated(&platform).await;
    platform.accept(&[]);
    let answer = post(&gate, &key).await;
    assert!(answer.is(502, "UPSTREAM_KEY_REFUSED"), "{}", answer.text);
    assert_eq!(platform.done(), (0, 1));
}

#[tokio::test]
async fn a_body_that_is_gone_is_not_sent_again() {
    let platform = Platform::new(None).await;
    let (gate, key) = rotated(&platform).await;
    platform.accept(&[OLD]);
    let upload = || {
        let request = http::Request::post("/files/bucket/").header("im-api-key", &key);
        let request = request.header("content-type", "multipart/form-data; boundary=b");
        gate.send(request.body(Body::from("--b--")).unwrap())
    };
    let answer = upload().await;
    assert!(answer.is(502, "UPSTREAM_KEY_REFUSED"), "{}", answer.text);
    // A call that can wait does, and what follows goes well.
    assert_eq!(gate.call(&key, "GET", "/config", Value::Null).await.status, 200);
    assert_eq!(upload().await.status, 200);
}
