//! A gateway without a socket, with a clock that stands still.

use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use axum::body::{Body, to_bytes};
use axum::response::Response;
use http::{HeaderMap, Request};
use imkit_api::keys::{CreateKey, Environment};
use imkit_emulator::{Answers, Clock, Emulator};
use imkit_keys::{ClientSigner, Replica};
use imkit_store::{Location, SqliteOptions, SqliteStore, Store};
use imkit_testkit::furniture;
use serde_json::Value;

use super::super::{Gateway, GatewayParts};
use crate::api::{ApiSettings, ApiState, Background};
use crate::clock::SteadyClock;
use crate::keys::Caller;
use crate::keys::testing::{NOW, ring};
use crate::upstreams::{Upstreams, connect};

/// How long an upstream's answer may take to begin.
pub(super) const PATIENCE: Duration = Duration::from_secs(30);
/// The emulator's own key.
pub(super) const REAL: &str = "cmVhbCBrZXkgb2YgdGhlIGVtdWxhdG9y+/=";
/// The emulator's client key.
pub(super) const CLIENT: &str = "client-key";

pub(super) struct Gate {
    pub(super) keys: Arc<ApiState>,
    pub(super) emulator: Emulator,
    pub(super) clock: Clock,
    pub(super) door: Gateway,
    background: Arc<Background>,
}

#[derive(Debug)]
pub(super) struct Answer {
    pub(super) status: u16,
    pub(super) headers: HeaderMap,
    pub(super) body: Value,
    pub(super) text: String,
}

impl Answer {
    pub(super) fn is(&self, status: u16, code: &str) -> bool {
        let error = &self.body["error"];
        self.status == status && error.as_str().or(error["code"].as_str()) == Some(code)
    }

    pub(super) fn message(&self) -> &str {
        let nested = self.body["error"]["message"].as_str();
        nested.or(self.body["message"].as_str()).unwrap_or_default()
    }
}

impl Gate {
    pub(super) async fn new() -> Self {
        Self::with(ApiSettings::default()).await
    }

    pub(super) async fn with(settings: ApiSettings) -> Self {
        let replica = Arc::new(Replica::new());
        let options = SqliteOptions::new(Location::Temporary, [7; 32]);
        let store = SqliteStore::open(options, Arc::clone(&replica)).await.unwrap();
        let store: Arc<dyn Store> = Arc::new(store);
        let clock = Clock::manual(NOW);
        let steady = SteadyClock::manual(clock.clone());
        let signer = ClientSigner::new(&[7; 32]);
        let opened = ApiState::open(store, replica, ring(), signer, steady, settings).await;
        let (keys, background) = opened.unwrap();
        let emulator = emulator().await;
        let door = door(&emulator, &keys, Arc::default(), None);
        Self { keys, emulator, clock, door, background: Arc::new(background) }
    }

    /// Ends what goes on in the background, which writes whatever waits.
    pub(super) async fn end(self) -> Arc<ApiState> {
        if let Some(background) = Arc::into_inner(self.background) {
            background.stop().await;
        }
        self.keys
    }

    /// The same keys before another emulator, on which nothing happened yet.
    pub(super) async fn anew(&self) -> Self {
        self.before(emulator().await, Upstreams::default())
    }

    /// The same keys before another emulator and upstreams.
    pub(super) fn before(&self, emulator: Emulator, upstreams: Upstreams) -> Self {
        self.trusting(emulator, upstreams, None)
    }

    /// The same keys and emulator before the upstreams that the key server has.
    pub(super) fn with_own_upstreams(self) -> Self {
        let upstreams = Arc::clone(self.keys.upstreams());
        let door = door(&self.emulator, &self.keys, upstreams, None);
        Self { door, ..self }
    }

    /// The same, with certificates that are trusted besides those of the machine.
    pub(super) fn trusting(
        &self,
        emulator: Emulator,
        upstreams: Upstreams,
        trusted: Option<&Path>,
    ) -> Self {
        let keys = Arc::clone(&self.keys);
        let door = door(&emulator, &keys, Arc::new(upstreams), trusted);
        Self {
            keys,
            emulator,
            clock: self.clock.clone(),
            door,
            background: Arc::clone(&self.background),
        }
    }

    /// Makes a test key with these scopes.
    pub(super) async fn key(&self, scopes: &[&str]) -> String {
        self.key_like(CreateKey { scopes: owned(scopes), ..test_key() }).await.0
    }

    /// Makes a test key with these scopes and a fence.
    pub(super) async fn fenced(&self, scopes: &[&str], resources: &[&str]) -> String {
        let like = CreateKey { scopes: owned(scopes), resources: owned(resources), ..test_key() };
        self.key_like(like).await.0
    }

    /// Makes a key; answers its text and its id.
    pub(super) async fn key_like(&self, like: CreateKey) -> (String, String) {
        let made = self.keys.service.create(&Caller::server(), &like).await.unwrap();
        (made.key.expose().to_owned(), made.details.id)
    }

    pub(super) async fn send(&self, request: Request<Body>) -> Answer {
        let response = self.response(request).await;
        let (parts, body) = response.into_parts();
        let bytes = to_bytes(body, usize::MAX).await.unwrap();
        let text = String::from_utf8_lossy(&bytes).into_owned();
        Answer {
            status: parts.status.as_u16(),
            headers: parts.headers,
            body: serde_json::from_slice(&bytes).unwrap_or_default(),
            text,
        }
    }

    /// The answer before its body was read.
    pub(super) async fn response(&self, request: Request<Body>) -> Response {
        let peer: SocketAddr = "192.0.2.10:4000".parse().unwrap();
        self.door.answer(request, peer).await
    }

    /// Calls with a key; the body is JSON, or nothing when it is null.
    pub(super) async fn call(&self, key: &str, method: &str, path: &str, body: Value) -> Answer {
        let body = if body.is_null() { String::new() } else { body.to_string() };
        self.raw(key, method, path, &body).await
    }

    /// Calls with a key and a body as it is.
    pub(super) async fn raw(&self, key: &str, method: &str, path: &str, body: &str) -> Answer {
        let mut request = Request::builder().method(method).uri(path).header("im-api-key", key);
        if !body.is_empty() {
            request = request.header("content-type", "application/json");
        }
        self.send(request.body(Body::from(body.to_owned())).unwrap()).await
    }

    /// Does something as the local application itself.
    pub(super) async fn seed(&self, method: &str, path: &str, body: Value) -> Value {
        let answer = self.call(REAL, method, path, body).await;
        assert_eq!(answer.status, 200, "{method} {path}: {}", answer.text);
        answer.body
    }

    /// Users, a room and a message; answers the message's id.
    pub(super) async fn furnish(&self) -> String {
        let mut last = Value::Null;
        for (method, path, body) in furniture() {
            last = self.seed(method, path, body).await;
        }
        last["result"]["_id"].as_str().unwrap().to_owned()
    }
}

/// A live key's usual terms.
pub(super) fn live_key() -> CreateKey {
    CreateKey { environment: Some(Environment::Live), ..test_key() }
}

/// A test key's usual terms.
pub(super) fn test_key() -> CreateKey {
    CreateKey {
        name: "example".into(),
        environment: Some(Environment::Test),
        ..CreateKey::default()
    }
}

pub(super) fn owned(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|&text| text.to_owned()).collect()
}

fn door(
    emulator: &Emulator,
    keys: &Arc<ApiState>,
    upstreams: Arc<Upstreams>,
    trusted: Option<&Path>,
) -> Gateway {
    let trust = connect::trust(trusted).unwrap();
    Gateway::new(GatewayParts {
        hosts: None,
        emulator,
        keys: Arc::clone(keys),
        upstreams,
        connector: connect::connector(trust.clone()),
        socket_client: connect::socket_client(trust),
        patience: PATIENCE,
    })
}

pub(super) async fn emulator() -> Emulator {
    Emulator::builder().api_key(REAL).client_key(CLIENT.to_owned()).build().await.unwrap()
}
