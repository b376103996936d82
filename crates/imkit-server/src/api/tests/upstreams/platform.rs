//! A server of the platform that accepts what it is told to, on a port of its own.

use std::convert::Infallible;
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::{Request, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use futures_util::stream;
use serde_json::json;
use tokio::net::TcpListener;
use tokio::task::JoinSet;

/// How it answers.
#[derive(Clone, Copy)]
pub(super) enum Mood {
    Normal,
    Redirect,
    Html,
    Rc(u16),
    Endless,
    Busy,
}

#[derive(Default)]
struct Shared {
    accepted: Vec<String>,
    mood: Option<Mood>,
    asked: Vec<(String, String)>,
}

pub(super) struct Platform {
    pub(super) url: String,
    shared: Arc<Mutex<Shared>>,
    _task: JoinSet<()>,
}

impl Platform {
    pub(super) async fn accepting(keys: &[&str]) -> Self {
        let shared = Arc::<Mutex<Shared>>::default();
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let router = Router::new().fallback(answer).with_state(Arc::clone(&shared));
        let mut task = JoinSet::new();
        task.spawn(async move {
            imkit_emulator::serve(listener, router, std::future::pending()).await.unwrap();
        });
        let platform = Self { url, shared, _task: task };
        platform.accept(keys);
        platform
    }

    pub(super) fn accept(&self, keys: &[&str]) {
        self.shared.lock().unwrap().accepted = keys.iter().map(|&key| key.to_owned()).collect();
    }

    pub(super) fn be(&self, mood: Mood) {
        self.shared.lock().unwrap().mood = Some(mood);
    }

    /// Paths and API keys of all requests.
    pub(super) fn asked(&self) -> Vec<(String, String)> {
        self.shared.lock().unwrap().asked.clone()
    }
}

async fn answer(State(shared): State<Arc<Mutex<Shared>>>, request: Request) -> Response {
    let key = request.headers().get("im-api-key").map_or("", |key| key.to_str().unwrap());
    let mut shared = shared.lock().unwrap();
    shared.asked.push((request.uri().path().to_owned(), key.to_owned()));
    let body = |rc: u16| json!({ "RC": rc, "RM": key, "result": { "count": 0 } }).to_string();
    match shared.mood.unwrap_or(Mood::Normal) {
        Mood::Normal if shared.accepted.iter().any(|accepted| accepted == key) => {
            body(0).into_response()
        }
        Mood::Normal => (StatusCode::UNAUTHORIZED, body(401)).into_response(),
        Mood::Redirect => {
            let to = "https://me:pw@elsewhere.example/chat/admin/connection-count?key=canary#x";
            (StatusCode::FOUND, [(header::LOCATION, to)]).into_response()
        }
        Mood::Html => format!("<html>{key}</html>").into_response(),
        Mood::Rc(rc) => body(rc).into_response(),
        Mood::Endless => {
            let parts =
                stream::repeat_with(|| Ok::<_, Infallible>(Bytes::from_static(&[b' '; 4096])));
            Body::from_stream(parts).into_response()
        }
        Mood::Busy => StatusCode::SERVICE_UNAVAILABLE.into_response(),
    }
}
