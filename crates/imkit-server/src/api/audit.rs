//! The record of changes.

use std::sync::Arc;

use axum::Json as Answer;
use axum::extract::State;
use axum::response::Response;
use imkit_api::keys::{AuditCheck, AuditPage, CheckAudit, ListAudit};
use serde_json::json;

use super::auth::{Auditor, Reader};
use super::export::{self, Lines};
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
    let first = lines(state.service.audit_from(None).await?);
    let service = Arc::clone(&state.service);
    let read = move |cursor| {
        let service = Arc::clone(&service);
        async move { service.audit_from(Some(cursor)).await.map(lines) }
    };
    Ok(export::answer(first, state, proof, read))
}

fn lines(AuditPage { entries, next }: AuditPage) -> Lines {
    Lines::new(&entries, next)
}
