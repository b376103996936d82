//! The control door: what the server is, whether it lives, whether it can take work. Everything
//! else there is the key server's, once its keys are open.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use axum::extract::{Request, State};
use axum::middleware::from_fn;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Json, Router};
use imkit_api::keys::Problem;
use imkit_keys::Replica;
use imkit_store::{Store, StoreError};
use serde_json::json;
use tower::ServiceExt;

use crate::api::{self, ApiError};
use crate::phase::{CurrentPhase, Phase};
use crate::recent::Recent;

/// What the control door tells about.
pub(crate) struct ControlState {
    pub(crate) phase: CurrentPhase,
    pub(crate) control_url: String,
    pub(crate) gateway_url: String,
    /// Directory that must accept writes; `None` when nothing is kept on disk.
    pub(crate) storage: Option<PathBuf>,
    /// The keys, once they are open.
    pub(crate) keys: OnceLock<Keys>,
    /// What was found out about disk and database: anybody may ask, as often as they like.
    pub(crate) condition: Recent<Result<(), Unfit>>,
}

/// How long what was found out about disk and database is told again.
pub(crate) const CONDITION: Duration = Duration::from_secs(2);

/// Why no work can be taken.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Unfit {
    status: &'static str,
    message: String,
}

/// What readiness asks of the keys.
pub(crate) struct Keys {
    pub(crate) store: Arc<dyn Store>,
    pub(crate) replica: Arc<Replica>,
}

/// The door's router: the pages about the server, and `keys` for the rest as soon as it is there.
pub(crate) fn router(state: Arc<ControlState>, keys: Arc<OnceLock<Router>>) -> Router {
    let other = move |request: Request| {
        let router = keys.get().cloned();
        async move {
            let Some(router) = router else { return starting() };
            let Ok(response) = router.oneshot(request).await;
            response
        }
    };
    Router::new()
        .route("/", get(about))
        .route("/healthz", get(health))
        .route("/readyz", get(readiness))
        .fallback(other)
        .method_not_allowed_fallback(api::method_not_allowed)
        .layer(from_fn(api::wrap_open))
        .with_state(state)
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
        (status = 503, description = "It cannot at the moment", body = Problem)))]
pub(crate) async fn readiness(State(state): State<Arc<ControlState>>) -> Response {
    let phase = state.phase.get();
    if phase != Phase::Ready {
        return unready(phase.as_str(), "The server is starting, or ends");
    }
    let Some(keys) = state.keys.get() else { return starting() };
    let find = look(state.storage.clone(), Arc::clone(&keys.store));
    match state.condition.get(find).await {
        Some(Ok(())) => {
            Json(json!({ "status": phase.as_str(), "rev": keys.replica.rev() })).into_response()
        }
        Some(Err(Unfit { status, message })) => unready(status, &message),
        None => unready("check_failing", "the check was cut short"),
    }
}

fn starting() -> Response {
    unready(Phase::Starting.as_str(), "The keys are being loaded")
}

/// Looks whether disk and database can be used.
async fn look(storage: Option<PathBuf>, store: Arc<dyn Store>) -> Result<(), Unfit> {
    if let Some(message) = storage_fault(storage).await {
        return Err(Unfit { status: "storage_failing", message });
    }
    store.check_writable().await.map_err(|error| {
        tracing::error!(%error, "no change of keys can be taken");
        let (status, message) = match error {
            StoreError::ForeignEntry { .. } => {
                ("database_tampered", "somebody else writes to the key database: see the log")
            }
            _ => ("keys_failing", "the key database cannot be read"),
        };
        Unfit { status, message: message.to_owned() }
    })
}

async fn storage_fault(storage: Option<PathBuf>) -> Option<String> {
    let directory = storage?;
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

fn unready(code: &str, detail: &str) -> Response {
    ApiError::unready(code, detail).into_response()
}

#[cfg(test)]
mod tests {
    use axum::body::{Body, to_bytes};
    use axum::http::Request;
    use imkit_store::{Location, SqliteOptions, SqliteStore};
    use serde_json::Value;

    use super::*;

    /// A door whose keys are open.
    async fn opened(phase: Phase, storage: Option<PathBuf>) -> (Router, Arc<OnceLock<Router>>) {
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
            condition: Recent::new(CONDITION),
        };
        (router(Arc::new(state), Arc::clone(&full)), full)
    }

    async fn get(router: &Router, path: &str) -> (u16, Value) {
        let request = Request::get(path).body(Body::empty()).unwrap();
        let response = router.clone().oneshot(request).await.unwrap();
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
            let word = if code == 200 { &body["status"] } else { &body["code"] };
            assert_eq!((code, word.as_str()), (status, Some(phase.as_str())));
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
        assert_eq!((code, body["code"].as_str()), (503, Some("storage_failing")));
    }

    #[tokio::test]
    async fn whoever_asks_often_has_the_disk_written_seldom() {
        let dir = tempfile::tempdir().unwrap();
        let (door, _) = opened(Phase::Ready, Some(dir.path().to_owned())).await;
        assert_eq!(get(&door, "/readyz").await.0, 200);
        drop(dir);
        assert_eq!(get(&door, "/readyz").await.0, 200, "told again");
        tokio::time::pause();
        tokio::time::advance(CONDITION).await;
        tokio::time::resume();
        assert_eq!(get(&door, "/readyz").await.0, 503);
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
        assert_eq!((code, body["code"].as_str()), (503, Some("starting")));
        full.set(Router::new().fallback(async || Json("served"))).unwrap();
        assert_eq!(get(&door, "/verify").await, (200, json!("served")));
    }

    #[tokio::test]
    async fn every_answer_has_the_requests_id_and_every_error_is_a_problem() {
        let (door, _) = opened(Phase::Draining, None).await;
        for (method, path, status) in [
            ("GET", "/", 200),
            ("GET", "/healthz", 200),
            ("GET", "/readyz", 503),
            ("GET", "/verify", 503),
            ("POST", "/healthz", 405),
        ] {
            let request = Request::builder().method(method).uri(path).header("x-request-id", "one");
            let request = request.body(Body::empty()).unwrap();
            let response = door.clone().oneshot(request).await.unwrap();
            assert_eq!(response.status().as_u16(), status, "{path}");
            assert_eq!(response.headers()["x-request-id"], "one", "{path}");
            let kind = response.headers()["content-type"].to_str().unwrap().to_owned();
            assert_eq!(kind == "application/problem+json", status >= 400, "{path}: {kind}");
            let body = to_bytes(response.into_body(), 10_000).await.unwrap();
            let body: Value = serde_json::from_slice(&body).unwrap();
            assert!(status < 400 || body["request_id"] == "one", "{body}");
        }
    }

    #[tokio::test]
    async fn readiness_tells_the_revision() {
        let (code, body) = ask(Phase::Ready, None, "/readyz").await;
        assert_eq!((code, body), (200, json!({ "status": "ready", "rev": 0 })));
    }
}
