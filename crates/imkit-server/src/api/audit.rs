//! The record of changes.

use std::io;
use std::sync::Arc;

use axum::Json as Answer;
use axum::body::{Body, Bytes};
use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use futures_util::stream;
use imkit_api::keys::{AuditCheck, AuditPage, CheckAudit, ListAudit};
use serde_json::json;

use super::auth::{Auditor, Proof, Reader};
use super::problem::ApiResult;
use super::query::{NoQuery, Query};
use super::state::{ApiState, detached};

/// Lists changes, latest first unless said.
#[utoipa::path(get, path = "/audit", operation_id = "listAudit", tag = "audit", params(ListAudit),
    responses((status = 200, description = "A page of changes", body = AuditPage)))]
pub(super) async fn list(
    State(state): State<Arc<ApiState>>,
    _: Reader,
    Query(query): Query<ListAudit>,
) -> ApiResult<Answer<AuditPage>> {
    Ok(Answer(state.service.audit(query).await?))
}

/// Checks every entry against its hash and its neighbours, and every key against its seal.
#[utoipa::path(get, path = "/audit/verify", operation_id = "verifyAudit", tag = "audit", params(CheckAudit),
    responses((status = 200, description = "Whether the record is whole", body = AuditCheck)))]
pub(super) async fn verify(
    State(state): State<Arc<ApiState>>,
    _: Reader,
    Query(query): Query<CheckAudit>,
) -> ApiResult<Answer<AuditCheck>> {
    Ok(Answer(state.service.check_audit(query).await?))
}

/// Sends the whole record, oldest first, one entry a line. That is written into the record too.
#[utoipa::path(get, path = "/audit/export", operation_id = "exportAudit", tag = "audit",
    responses((status = 200, description = "Entries as AuditEntry, one a line",
        content_type = "application/x-ndjson", body = String)))]
pub(super) async fn export(
    State(state): State<Arc<ApiState>>,
    Auditor(caller, proof): Auditor,
    _: NoQuery,
) -> ApiResult<Response> {
    let service = Arc::clone(&state.service);
    let noted = async move { service.note(&caller, "audit.exported", json!({})).await };
    detached(noted).await?;
    // The first page is read before the answer begins, so that a store that fails is a 503.
    let first = state.service.audit_from(None).await?;
    let rest = Rest { state: Arc::clone(&state), proof, cursor: first.next.clone() };
    let begin = lines(&first);
    let stream = stream::unfold((Some(begin), rest), |(ready, rest)| async move {
        match (ready, rest.cursor.clone()) {
            (Some(bytes), _) => Some((Ok(bytes), (None, rest))),
            (None, None) => None,
            (None, Some(cursor)) => match rest.page(cursor).await {
                Ok(page) => {
                    let rest = Rest { cursor: page.next.clone(), ..rest };
                    Some((Ok(lines(&page)), (None, rest)))
                }
                // The connection ends in the middle: half a record must not look whole.
                Err(error) => {
                    Some((Err::<Bytes, io::Error>(error), (None, Rest { cursor: None, ..rest })))
                }
            },
        }
    });
    let kind = [(header::CONTENT_TYPE, "application/x-ndjson")];
    Ok((kind, Body::from_stream(stream)).into_response())
}

struct Rest {
    state: Arc<ApiState>,
    proof: Arc<Proof>,
    cursor: Option<String>,
}

impl Rest {
    /// The next page, as long as whoever asked may still read it.
    async fn page(&self, cursor: String) -> io::Result<AuditPage> {
        let gone = |_| io::Error::other("the root key that asked no longer works");
        self.proof.check(&self.state).map_err(gone)?;
        self.state.service.audit_from(Some(cursor)).await.map_err(io::Error::other)
    }
}

fn lines(page: &AuditPage) -> Bytes {
    let mut text = Vec::new();
    for entry in &page.entries {
        // Writing an entry into memory cannot fail.
        let _ = serde_json::to_writer(&mut text, entry);
        text.push(b'\n');
    }
    text.into()
}
