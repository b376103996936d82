//! An upstream behind TLS: whom the gateway believes, and HTTP/2 there.

use std::net::SocketAddr;
use std::path::Path;
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::extract::Request;
use axum::response::Response;
use http::Version;
use imkit_api::keys::CreateKey;
use imkit_emulator::{Answers, ConnectionLimits, Emulator};
use serde_json::Value;
use tokio::net::TcpListener;
use tokio::task::JoinSet;

use super::harness::{Gate, REAL, emulator, live_key, owned};
use crate::tls::{self, TlsFiles};
use crate::upstreams::Upstreams;

/// A router that remembers how it was spoken to.
#[derive(Clone)]
struct Noting {
    router: Router,
    versions: Arc<Mutex<Vec<Version>>>,
}

impl Answers for Noting {
    fn answer(
        &self,
        request: Request,
        peer: SocketAddr,
    ) -> impl Future<Output = Response> + Send + 'static + use<> {
        self.versions.lock().unwrap().push(request.version());
        self.router.answer(request, peer)
    }
}

struct Scene {
    gate: Gate,
    versions: Arc<Mutex<Vec<Version>>>,
    key: String,
    _tasks: JoinSet<()>,
}

/// A gateway before an upstream with a certificate of its own, which it trusts or not.
async fn scene(dir: &Path, is_trusted: bool, streams: Option<u32>) -> Scene {
    let made = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    let files = TlsFiles { certificate: dir.join("cert.pem"), key: dir.join("key.pem") };
    std::fs::write(&files.certificate, made.cert.pem()).unwrap();
    std::fs::write(&files.key, made.signing_key.serialize_pem()).unwrap();
    let config = tls::speaking(tls::load(&files).unwrap(), streams.is_some());

    let platform: Emulator = emulator().await;
    let versions = Arc::default();
    let pages = Noting { router: platform.router(), versions: Arc::clone(&versions) };
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let mut tasks = JoinSet::new();
    tasks.spawn(async move {
        let limits = ConnectionLimits { streams, ..ConnectionLimits::default() };
        let never = std::future::pending();
        tls::serve(listener, config, pages, limits, |_| true, never).await.unwrap();
    });
    let upstreams = Upstreams::at(&format!("https://localhost:{port}"), REAL, "client");
    let trusted = is_trusted.then_some(files.certificate.as_path());
    let gate = Gate::new().await.trusting(emulator().await, upstreams, trusted);
    let (key, _) = gate.key_like(CreateKey { scopes: owned(&["*"]), ..live_key() }).await;
    Scene { gate, versions, key, _tasks: tasks }
}

#[tokio::test]
async fn both_versions_of_http_are_spoken_over_tls() {
    for (streams, version) in [(Some(10), Version::HTTP_2), (None, Version::HTTP_11)] {
        let dir = tempfile::tempdir().unwrap();
        let scene = scene(dir.path(), true, streams).await;
        let body = serde_json::json!({"_id": "alice"});
        let answer = scene.gate.call(&scene.key, "POST", "/admin/clients", body).await;
        assert_eq!(answer.status, 200, "{}", answer.text);
        assert_eq!(*scene.versions.lock().unwrap(), [version]);
    }
}

#[tokio::test]
async fn an_upstream_that_nobody_vouches_for_gets_nothing() {
    let dir = tempfile::tempdir().unwrap();
    let scene = scene(dir.path(), false, None).await;
    let answer = scene.gate.call(&scene.key, "GET", "/config", Value::Null).await;
    assert!(answer.is(502, "UPSTREAM_UNREACHABLE"), "{}", answer.text);
    assert!(scene.versions.lock().unwrap().is_empty());
}
