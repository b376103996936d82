//! The log of requests that keys made through the gateway.

use std::sync::Arc;

use axum::Json as Answer;
use axum::extract::State;
use axum::response::Response;
use imkit_api::keys::{ListRequests, RequestPage};
use serde_json::json;

use super::auth::{Auditor, Reader};
use super::export::{self, Lines};
use super::operation;
use super::problem::ApiResult;
use super::query::Query;
use super::state::{ApiState, detached};

/// Lists requests, latest first unless said.
#[utoipa::path(get, path = "/requests", operation_id = "listRequests", tag = "audit", params(ListRequests),
    responses((status = 200, description = "A page of requests", body = RequestPage)))]
pub(super) async fn list(
    State(state): State<Arc<ApiState>>,
    _: Reader,
    Query(query): Query<ListRequests>,
) -> ApiResult<Answer<RequestPage>> {
    check(&query)?;
    Ok(Answer(state.service.requests(query).await?))
}

/// Sends all of them, oldest first, one entry a line. That is written into the audit.
#[utoipa::path(get, path = "/requests/export", operation_id = "exportRequests", tag = "audit", params(ListRequests),
    responses((status = 200, description = "Entries as RequestEntry, one a line",
        content_type = "application/x-ndjson", body = String)))]
pub(super) async fn export(
    State(state): State<Arc<ApiState>>,
    Auditor(caller, proof): Auditor,
    Query(query): Query<ListRequests>,
) -> ApiResult<Response> {
    check(&query)?;
    let first = state.service.requests_from(query.clone(), query.cursor.clone()).await?;
    let service = Arc::clone(&state.service);
    let detail = json!({ "filter": query });
    let noted = async move { service.note(&caller, "requests.exported", detail).await };
    detached(noted).await?;
    let service = Arc::clone(&state.service);
    let read = move |cursor| {
        let (service, query) = (Arc::clone(&service), query.clone());
        async move { service.requests_from(query, Some(cursor)).await.map(lines) }
    };
    Ok(export::answer(lines(first), state, proof, read))
}

/// Nothing but operations of the gateway stands in the log.
fn check(query: &ListRequests) -> ApiResult<()> {
    operation::check(query.operation.as_deref(), |_| false)
}

fn lines(RequestPage { requests, next }: RequestPage) -> Lines {
    Lines::new(&requests, next)
}
