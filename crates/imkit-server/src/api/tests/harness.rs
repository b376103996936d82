//! A control door without a socket, with a clock that stands still.

use std::net::SocketAddr;
use std::sync::{Arc, OnceLock};

use axum::body::{Body, to_bytes};
use axum::extract::ConnectInfo;
use axum::http::{HeaderMap, Request};
use imkit_api::keys::{CreateKey, KeyKind, Lifetime, Role};
use imkit_emulator::{Answers, Clock};
use imkit_keys::{ClientSigner, Replica};
use imkit_store::{Location, SqliteOptions, SqliteStore, Store};
use serde_json::{Value, json};

use super::super::state::{ApiSettings, ApiState, Background};
use crate::clock::SteadyClock;
use crate::front::Front;
use crate::keys::Caller;
use crate::keys::testing::{NOW, ring};

/// Where requests come from unless they say otherwise.
pub(super) const PEER: &str = "192.0.2.10:4000";

pub(super) struct Server {
    pub(super) state: Arc<ApiState>,
    pub(super) clock: Clock,
    /// A root key with the role admin.
    pub(super) root: String,
    door: Front,
    _background: Background,
}

#[derive(Debug)]
pub(super) struct Answer {
    pub(super) status: u16,
    pub(super) headers: HeaderMap,
    /// The parsed body; null when it is no JSON.
    pub(super) body: Value,
    pub(super) text: String,
}

impl Answer {
    pub(super) fn code(&self) -> &str {
        self.body["code"].as_str().unwrap_or_default()
    }

    pub(super) fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    /// Where the faults are.
    pub(super) fn pointers(&self) -> Vec<&str> {
        let errors = self.body["errors"].as_array().map_or(&[][..], Vec::as_slice);
        errors.iter().map(|error| error["pointer"].as_str().unwrap()).collect()
    }

    /// The body of an answer that was to be good.
    #[track_caller]
    pub(super) fn good(self) -> Value {
        assert!((200..300).contains(&self.status), "{}: {}", self.status, self.text);
        self.body
    }
}

impl Server {
    pub(super) async fn new() -> Self {
        Self::with(ApiSettings::default()).await
    }

    pub(super) async fn with(settings: ApiSettings) -> Self {
        let (replica, clock) = (Arc::new(Replica::new()), Clock::manual(NOW));
        let options = SqliteOptions::new(Location::Temporary, [7; 32]);
        let store = SqliteStore::open(options, Arc::clone(&replica)).await.unwrap();
        let store: Arc<dyn Store> = Arc::new(store);
        let signer = ClientSigner::new(&[7; 32]);
        let opened = ApiState::open(
            store,
            replica,
            ring(),
            signer,
            SteadyClock::manual(clock.clone()),
            settings,
        );
        let (state, background) = opened.await.unwrap();
        let request = CreateKey {
            name: "root".into(),
            kind: Some(KeyKind::Root),
            role: Some(Role::Admin),
            expires: Some(Lifetime::Never),
            ..CreateKey::default()
        };
        let root = state.service.create(&Caller::server(), &request).await.unwrap();
        let keys = Arc::new(OnceLock::from(Arc::clone(&state)));
        let door = Front::new(keys, super::super::router(Arc::clone(&state)));
        let root = root.key.expose().to_owned();
        Self { state, clock, root, door, _background: background }
    }

    /// Sends a request as it is, from [`PEER`] unless it says otherwise.
    pub(super) async fn send(&self, request: Request<Body>) -> Answer {
        self.send_to(self.door.clone(), request).await
    }

    /// The same by the router alone.
    pub(super) async fn route(&self, request: Request<Body>) -> Answer {
        self.send_to(super::super::router(Arc::clone(&self.state)), request).await
    }

    async fn send_to(&self, pages: impl Answers, request: Request<Body>) -> Answer {
        let said = request.extensions().get::<ConnectInfo<SocketAddr>>();
        let peer = said.map_or_else(|| PEER.parse().unwrap(), |ConnectInfo(peer)| *peer);
        let response = pages.answer(request, peer).await;
        let (parts, body) = response.into_parts();
        let bytes = to_bytes(body, 100_000_000).await.unwrap();
        let text = String::from_utf8_lossy(&bytes).into_owned();
        Answer {
            status: parts.status.as_u16(),
            headers: parts.headers,
            body: serde_json::from_slice(&bytes).unwrap_or_default(),
            text,
        }
    }

    /// The answer before its body, for streams.
    pub(super) async fn open(&self, path: &str) -> axum::response::Response {
        self.open_as(&self.root, path).await
    }

    /// The same with a key.
    pub(super) async fn open_as(&self, key: &str, path: &str) -> axum::response::Response {
        let request = Request::get(path).header("x-api-key", key);
        let request = request.body(Body::empty()).unwrap();
        self.door.answer(request, PEER.parse().unwrap()).await
    }

    /// Calls with a key; the body is JSON, or nothing when it is null.
    pub(super) async fn call(&self, key: &str, method: &str, path: &str, body: Value) -> Answer {
        let mut request = Request::builder().method(method).uri(path);
        if !key.is_empty() {
            request = request.header("x-api-key", key);
        }
        let body = if body.is_null() {
            Body::empty()
        } else {
            request = request.header("content-type", "application/json");
            Body::from(body.to_string())
        };
        self.send(request.body(body).unwrap()).await
    }

    /// Calls as the administrator.
    pub(super) async fn manage(&self, method: &str, path: &str, body: Value) -> Answer {
        self.call(&self.root, method, path, body).await
    }

    /// Asks with a key.
    pub(super) async fn get(&self, key: &str, path: &str) -> Answer {
        self.call(key, "GET", path, Value::Null).await
    }

    /// Makes a key; answers its text and its id.
    pub(super) async fn make(&self, request: Value) -> (String, String) {
        let mut body = json!({ "name": "example" });
        for (field, value) in request.as_object().into_iter().flatten() {
            body[field] = value.clone();
        }
        let made = self.manage("POST", "/api-keys", body).await.good();
        let text = |value: &Value| value.as_str().unwrap().to_owned();
        (text(&made["key"]), text(&made["details"]["id"]))
    }

    /// Makes a root key of a role.
    pub(super) async fn make_root(&self, role: &str) -> (String, String) {
        self.make(json!({ "kind": "root", "role": role, "name": role })).await
    }

    /// Stores what was counted.
    pub(super) async fn flush(&self) {
        let store = self.state.service.store();
        self.state.ledger.flush(store, &self.state.replica).await.unwrap();
    }
}
