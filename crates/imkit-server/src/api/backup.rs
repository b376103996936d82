//! A consistent copy of the database, sent as a file.

use std::fs::File;
use std::io::{self, Read};
use std::sync::Arc;

use axum::body::{Body, Bytes};
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use futures_util::stream;
use serde_json::json;
use tempfile::TempDir;
use tokio::sync::OwnedSemaphorePermit;

use super::auth::Admin;
use super::problem::{ApiError, ApiResult};
use super::query::NoQuery;
use super::state::{ApiState, detached};

const CHUNK: usize = 64 * 1024;

/// Sends a copy of the key database, made while the server goes on. Peppers are not in it.
#[utoipa::path(post, path = "/backup", operation_id = "backup", tag = "server",
    responses((status = 200, description = "The database", content_type = "application/vnd.sqlite3",
        body = String)))]
pub(super) async fn make(
    State(state): State<Arc<ApiState>>,
    Admin(caller): Admin,
    _: NoQuery,
) -> ApiResult<Response> {
    // A copy takes disk, and one of the few connections that read. The place is let go with the
    // stream.
    let place = Arc::clone(&state.backup).try_acquire_owned().map_err(|_| running())?;
    let service = Arc::clone(&state.service);
    // First, so that the copy says that it was made.
    detached(async move { service.note(&caller, "backup.made", json!({})).await }).await?;
    let mut builder = tempfile::Builder::new();
    let builder = builder.prefix("imkit-backup.");
    let directory = match &state.settings.scratch {
        Some(scratch) => builder.tempdir_in(scratch),
        None => builder.tempdir(),
    };
    let directory = directory.map_err(|error| unavailable(&error))?;
    let path = directory.path().join("keys.db");
    state.service.store().copy_to(&path).await.map_err(crate::keys::KeyError::from)?;
    let file = File::open(&path).map_err(|error| unavailable(&error))?;
    let length = file.metadata().map_err(|error| unavailable(&error))?.len();
    let headers = [
        (header::CONTENT_TYPE, "application/vnd.sqlite3".to_owned()),
        (header::CONTENT_LENGTH, length.to_string()),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"keys.db\"".to_owned()),
    ];
    let stream = stream::unfold(Some(Copied { file, directory, place }), chunk);
    Ok((headers, Body::from_stream(stream)).into_response())
}

/// A copy that is being sent. Its directory goes with it.
struct Copied {
    file: File,
    directory: TempDir,
    place: OwnedSemaphorePermit,
}

async fn chunk(open: Option<Copied>) -> Option<(io::Result<Bytes>, Option<Copied>)> {
    let Copied { mut file, directory, place } = open?;
    let read = tokio::task::spawn_blocking(move || {
        let mut bytes = vec![0; CHUNK];
        let length = file.read(&mut bytes)?;
        bytes.truncate(length);
        Ok((bytes, file))
    });
    match read.await {
        Ok(Ok((bytes, _))) if bytes.is_empty() => None,
        Ok(Ok((bytes, file))) => Some((Ok(bytes.into()), Some(Copied { file, directory, place }))),
        Ok(Err(error)) => Some((Err(error), None)),
        Err(error) => Some((Err(io::Error::other(error)), None)),
    }
}

fn running() -> ApiError {
    let detail = "Another backup is being made";
    ApiError::new(StatusCode::CONFLICT, "backup_running", detail).hint("try again when it is done")
}

fn unavailable(error: &io::Error) -> ApiError {
    tracing::error!(%error, "a backup could not be made");
    ApiError::unavailable()
}
