//! The log of requests that keys made through the gateway.

use std::io;
use std::sync::Arc;

use axum::Json as Answer;
use axum::body::{Body, Bytes};
use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use futures_util::stream;
use imkit_api::keys::{ListRequests, RequestPage};
use serde_json::json;

use super::auth::{Auditor, Proof, Reader};
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
    // The first page is read before the answer begins, so that a store that fails is a 503.
    let first = state.service.requests_from(query.clone(), query.cursor.clone()).await?;
    let service = Arc::clone(&state.service);
    let detail = json!({ "filter": query });
    let noted = async move { service.note(&caller, "requests.exported", detail).await };
    detached(noted).await?;
    let rest = Rest { state, proof, query, cursor: first.next.clone() };
    let stream = stream::unfold((Some(lines(&first)), rest), |(ready, rest)| async move {
        match (ready, rest.cursor.clone()) {
            (Some(bytes), _) => Some((Ok(bytes), (None, rest))),
            (None, None) => None,
            (None, Some(cursor)) => match rest.page(cursor).await {
                Ok(page) => {
                    let rest = Rest { cursor: page.next.clone(), ..rest };
                    Some((Ok(lines(&page)), (None, rest)))
                }
                // The connection ends in the middle: half a log must not look whole.
                Err(error) => {
                    Some((Err::<Bytes, io::Error>(error), (None, Rest { cursor: None, ..rest })))
                }
            },
        }
    });
    let kind = [(header::CONTENT_TYPE, "application/x-ndjson")];
    Ok((kind, Body::from_stream(stream)).into_response())
}

/// Nothing but operations of the gateway stands in the log.
fn check(query: &ListRequests) -> ApiResult<()> {
    operation::check(query.operation.as_deref(), |_| false)
}

struct Rest {
    state: Arc<ApiState>,
    proof: Arc<Proof>,
    query: ListRequests,
    cursor: Option<String>,
}

impl Rest {
    /// The next page, as long as whoever asked may still read it.
    async fn page(&self, cursor: String) -> io::Result<RequestPage> {
        let gone = |_| io::Error::other("the root key that asked no longer works");
        self.proof.check(&self.state).map_err(gone)?;
        let page = self.state.service.requests_from(self.query.clone(), Some(cursor)).await;
        page.map_err(io::Error::other)
    }
}

fn lines(page: &RequestPage) -> Bytes {
    let mut text = Vec::new();
    for entry in &page.requests {
        // Writing an entry into memory cannot fail.
        let _ = serde_json::to_writer(&mut text, entry);
        text.push(b'\n');
    }
    text.into()
}
