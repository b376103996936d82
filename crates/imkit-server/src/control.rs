//! The control door: what the server is, whether it lives, whether it can take work. Everything
//! else there is the key server's, once its keys are open.

use std::convert::Infallible;
use std::future::{Ready, ready};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};
use std::task::{Context, Poll};

use axum::extract::{Request, State};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Json, Router, http::StatusCode};
use futures_util::future::Either;
use http::header::RETRY_AFTER;
use imkit_emulator::Answers;
use imkit_keys::Replica;
use imkit_store::Store;
use serde_json::json;
use tower::Service;

use crate::phase::{CurrentPhase, Phase};

/// What the control door tells about.
pub(crate) struct ControlState {
    pub(crate) phase: CurrentPhase,
    pub(crate) control_url: String,
    pub(crate) gateway_url: String,
    /// Directory that must accept writes; `None` when nothing is kept on disk.
    pub(crate) storage: Option<PathBuf>,
    /// The keys, once they are open.
    pub(crate) keys: OnceLock<Keys>,
}

/// What readiness asks of the keys.
pub(crate) struct Keys {
    pub(crate) store: Arc<dyn Store>,
    pub(crate) replica: Arc<Replica>,
}

/// The door's pages: those about the server, and `keys` for the rest as soon as it is there.
#[derive(Clone)]
pub(crate) struct ControlPages<K> {
    life: Router,
    keys: Arc<OnceLock<K>>,
}

impl<K> ControlPages<K> {
    pub(crate) fn new(state: Arc<ControlState>, keys: Arc<OnceLock<K>>) -> Self {
        let life = Router::new()
            .route("/", get(about))
            .route("/healthz", get(health))
            .route("/readyz", get(readiness))
            .method_not_allowed_fallback(method_not_allowed)
            .with_state(state);
        Self { life, keys }
    }
}

impl<K: Answers> Service<Request> for ControlPages<K> {
    type Response = Response;
    type Error = Infallible;
    type Future = Either<
        K::Future,
        Either<<Router as Service<Request>>::Future, Ready<Result<Response, Infallible>>>,
    >;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request) -> Self::Future {
        if matches!(request.uri().path(), "/" | "/healthz" | "/readyz") {
            return Either::Right(Either::Left(self.life.call(request)));
        }
        match self.keys.get() {
            Some(keys) => Either::Left(keys.clone().call(request)),
            None => Either::Right(Either::Right(ready(Ok(starting())))),
        }
    }
}

/// Tells what the server is.
#[utoipa::path(get, path = "/", operation_id = "getServer", tag = "open",
    responses((status = 200, description = "The server and its doors", body = serde_json::Value)))]
pub(crate) async fn about(State(state): State<Arc<ControlState>>) -> Response {
    Json(json!({
        "name": "imkit",
        "version": env!("CARGO_PKG_VERSION"),
        "doors": { "control": state.control_url, "gateway": state.gateway_url },
        "health": "/healthz",
        "readiness": "/readyz",
    }))
    .into_response()
}

/// Alive: the process answers. Nothing else is asked, so that a slow disk causes no restart.
#[utoipa::path(get, path = "/healthz", operation_id = "getHealth", tag = "open",
    responses((status = 200, description = "It lives", body = serde_json::Value)))]
pub(crate) async fn health() -> Response {
    Json(json!({ "status": "ok" })).into_response()
}

/// Ready: work can be taken, and kept.
#[utoipa::path(get, path = "/readyz", operation_id = "getReadiness", tag = "open",
    responses((status = 200, description = "It can take work", body = serde_json::Value),
        (status = 503, description = "It cannot at the moment", body = serde_json::Value)))]
pub(crate) async fn readiness(State(state): State<Arc<ControlState>>) -> Response {
    let phase = state.phase.get();
    if phase != Phase::Ready {
        return unready(phase.as_str(), None);
    }
    let Some(keys) = state.keys.get() else { return unready("starting", None) };
    if let Some(fault) = storage_fault(&state).await {
        return unready("storage_failing", Some(&fault));
    }
    if let Err(error) = keys.store.head().await {
        tracing::error!(%error, "the keys cannot be read");
        return unready("keys_failing", Some("the key database cannot be read"));
    }
    Json(json!({ "status": phase.as_str(), "rev": keys.replica.rev() })).into_response()
}

fn starting() -> Response {
    let body = json!({ "error": "STARTING", "message": "The keys are being loaded" });
    (StatusCode::SERVICE_UNAVAILABLE, [(RETRY_AFTER, "1")], Json(body)).into_response()
}

async fn storage_fault(state: &Arc<ControlState>) -> Option<String> {
    let directory = state.storage.clone()?;
    let written = tokio::task::spawn_blocking(move || try_write(&directory)).await;
    match written {
        Ok(Ok(())) => None,
        // The kind alone: the full message names a path, and this door may be public.
        Ok(Err(fault)) => Some(fault.kind().to_string()),
        Err(_) => Some("the storage check was cut short".to_owned()),
    }
}

/// Writes and removes more than one disk block, because an empty file fits on a full disk.
fn try_write(directory: &Path) -> io::Result<()> {
    use std::io::Write;
    let mut file = tempfile::Builder::new().prefix(".readyz.").tempfile_in(directory)?;
    file.write_all(&[0; 16 * 1024])?;
    // A copy-on-write or network file system may report a full disk only here.
    file.as_file().sync_data()?;
    file.close()
}

fn unready(status: &str, message: Option<&str>) -> Response {
    let body = json!({ "status": status, "message": message });
    (StatusCode::SERVICE_UNAVAILABLE, Json(body)).into_response()
}

async fn method_not_allowed() -> Response {
    let body = json!({ "error": "METHOD_NOT_ALLOWED", "message": "Use GET on this page" });
    (StatusCode::METHOD_NOT_ALLOWED, Json(body)).into_response()
}

#[cfg(test)]
mod tests {
    use axum::body::{Body, to_bytes};
    use axum::http::Request;
    use imkit_store::{Location, SqliteOptions, SqliteStore};
    use serde_json::Value;
    use tower::ServiceExt;

    use super::*;

    /// A door whose keys are open.
    async fn opened(
        phase: Phase,
        storage: Option<PathBuf>,
    ) -> (ControlPages<Router>, Arc<OnceLock<Router>>) {
        let current = CurrentPhase::starting();
        current.set(phase);
        let replica = Arc::new(Replica::new());
        let options = SqliteOptions::new(Location::Temporary, [7; 32]);
        let store = SqliteStore::open(options, Arc::clone(&replica)).await.unwrap();
        let keys = OnceLock::from(Keys { store: Arc::new(store), replica });
        let full = Arc::new(OnceLock::new());
        let state = ControlState {
            phase: current,
            control_url: "http://127.0.0.1:9000".into(),
            gateway_url: "http://127.0.0.1:9001".into(),
            storage,
            keys,
        };
        (ControlPages::new(Arc::new(state), Arc::clone(&full)), full)
    }

    async fn get(pages: &ControlPages<Router>, path: &str) -> (u16, Value) {
        let request = Request::get(path).body(Body::empty()).unwrap();
        let response = pages.clone().oneshot(request).await.unwrap();
        let status = response.status().as_u16();
        let body = to_bytes(response.into_body(), 10_000).await.unwrap();
        (status, serde_json::from_slice(&body).unwrap())
    }

    async fn ask(phase: Phase, storage: Option<PathBuf>, path: &str) -> (u16, Value) {
        get(&opened(phase, storage).await.0, path).await
    }

    #[tokio::test]
    async fn only_a_ready_server_is_ready_but_every_phase_is_alive() {
        for (phase, status) in [(Phase::Starting, 503), (Phase::Ready, 200), (Phase::Draining, 503)]
        {
            let (code, body) = ask(phase, None, "/readyz").await;
            assert_eq!((code, body["status"].as_str()), (status, Some(phase.as_str())));
            assert_eq!(ask(phase, None, "/healthz").await.0, 200);
        }
    }

    #[tokio::test]
    async fn a_directory_that_takes_no_writes_makes_the_server_unready() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().to_owned();
        assert_eq!(ask(Phase::Ready, Some(path.clone()), "/readyz").await.0, 200);
        assert_eq!(std::fs::read_dir(&path).unwrap().count(), 0, "the check leaves nothing");
        drop(dir);
        let (code, body) = ask(Phase::Ready, Some(path), "/readyz").await;
        assert_eq!((code, body["status"].as_str()), (503, Some("storage_failing")));
    }

    #[tokio::test]
    async fn the_front_page_names_both_doors() {
        let (code, body) = ask(Phase::Ready, None, "/").await;
        assert_eq!(code, 200);
        assert_eq!(body["doors"]["gateway"], "http://127.0.0.1:9001");
    }

    #[tokio::test]
    async fn whatever_else_waits_for_the_keys() {
        let (door, full) = opened(Phase::Starting, None).await;
        let (code, body) = get(&door, "/verify").await;
        assert_eq!((code, body["error"].as_str()), (503, Some("STARTING")));
        full.set(Router::new().fallback(async || Json("served"))).unwrap();
        assert_eq!(get(&door, "/verify").await, (200, json!("served")));
    }

    #[tokio::test]
    async fn readiness_tells_the_revision() {
        let (code, body) = ask(Phase::Ready, None, "/readyz").await;
        assert_eq!((code, body), (200, json!({ "status": "ready", "rev": 0 })));
    }
}
