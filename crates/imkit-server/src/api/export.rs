//! Sends a whole record, one entry a line, page by page: it is never in memory as a whole.

use std::io;
use std::sync::Arc;

use axum::body::{Body, Bytes};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use futures_util::stream;
use serde::Serialize;

use super::auth::Proof;
use super::state::ApiState;
use crate::keys::KeyError;

/// A page as it is sent.
pub(super) struct Lines {
    bytes: Bytes,
    next: Option<String>,
}

/// What is sent next.
enum Step {
    Ready(Lines),
    Next(String),
    End,
}

impl Lines {
    pub(super) fn new<T: Serialize>(entries: &[T], next: Option<String>) -> Self {
        let mut text = Vec::new();
        for entry in entries {
            // Writing an entry into memory cannot fail.
            let _ = serde_json::to_writer(&mut text, entry);
            text.push(b'\n');
        }
        Self { bytes: text.into(), next }
    }
}

/// Answers with a page that was read already, so that a store that fails is a 503, and those after
/// it, as long as whoever asked may still read them.
pub(super) fn answer<R, F>(
    first: Lines,
    state: Arc<ApiState>,
    proof: Arc<Proof>,
    read: R,
) -> Response
where
    R: Fn(String) -> F + Send + Sync + 'static,
    F: Future<Output = Result<Lines, KeyError>> + Send,
{
    let page = async move |cursor: String| {
        let gone = |_| io::Error::other("the root key that asked no longer works");
        proof.check(&state).map_err(gone)?;
        read(cursor).await.map_err(io::Error::other)
    };
    let pages = stream::unfold((Step::Ready(first), page), |(step, page)| async move {
        let Lines { bytes, next } = match step {
            Step::Ready(lines) => lines,
            Step::Next(cursor) => match page(cursor).await {
                Ok(lines) => lines,
                // The connection ends in the middle: half a record must not look whole.
                Err(error) => return Some((Err::<Bytes, io::Error>(error), (Step::End, page))),
            },
            Step::End => return None,
        };
        Some((Ok(bytes), (next.map_or(Step::End, Step::Next), page)))
    });
    let kind = [(header::CONTENT_TYPE, "application/x-ndjson")];
    (kind, Body::from_stream(pages)).into_response()
}
