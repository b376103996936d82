//! Client keys: issuing, showing and revoking them.

use std::sync::Arc;

use axum::Json as Answer;
use axum::extract::State;
use axum::http::StatusCode;
use imkit_api::keys::{
    ClientKeyDetails, ClientKeyPage, IssueClientKey, IssuedClientKey, ListClientKeys,
    RevokeClientKey, RevokedClientKey,
};

use super::auth::{Operator, Reader};
use super::body::Json;
use super::key_path::ClientId;
use super::problem::ApiResult;
use super::query::{NoQuery, Query};
use super::state::{ApiState, detached};

/// Makes a client key. One is active for each application and environment: `replace` takes its place.
#[utoipa::path(post, path = "/client-keys", operation_id = "issueClientKey", tag = "client keys", request_body = IssueClientKey,
    responses((status = 201, description = "The client key was made", body = IssuedClientKey)))]
pub(super) async fn issue(
    State(state): State<Arc<ApiState>>,
    Operator(caller): Operator,
    _: NoQuery,
    Json(request): Json<IssueClientKey>,
) -> ApiResult<(StatusCode, Answer<IssuedClientKey>)> {
    let service = Arc::clone(&state.service);
    let issued = detached(async move { service.issue_client_key(&caller, &request).await });
    Ok((StatusCode::CREATED, Answer(issued.await?)))
}

/// Lists client keys, latest made first.
#[utoipa::path(get, path = "/client-keys", operation_id = "listClientKeys", tag = "client keys", params(ListClientKeys),
    responses((status = 200, description = "A page of client keys", body = ClientKeyPage)))]
pub(super) async fn list(
    State(state): State<Arc<ApiState>>,
    _: Reader,
    Query(query): Query<ListClientKeys>,
) -> ApiResult<Answer<ClientKeyPage>> {
    Ok(Answer(state.service.list_client_keys(query)?))
}

/// Shows a client key, its text too: it is public.
#[utoipa::path(get, path = "/client-keys/{id}", operation_id = "getClientKey", tag = "client keys",
    params(("id" = String, Path, description = "The client key's id")),
    responses((status = 200, description = "The client key", body = ClientKeyDetails)))]
pub(super) async fn get(
    State(state): State<Arc<ApiState>>,
    _: Reader,
    ClientId(id): ClientId,
    _: NoQuery,
) -> ApiResult<Answer<ClientKeyDetails>> {
    Ok(Answer(state.service.client_key(id)?))
}

/// Revokes a client key for good, at once or with grace.
#[utoipa::path(delete, path = "/client-keys/{id}", operation_id = "revokeClientKey", tag = "client keys",
    params(("id" = String, Path, description = "The client key's id"), RevokeClientKey),
    responses((status = 200, description = "The client key as it is now", body = RevokedClientKey)))]
pub(super) async fn revoke(
    State(state): State<Arc<ApiState>>,
    Operator(caller): Operator,
    ClientId(id): ClientId,
    Query(request): Query<RevokeClientKey>,
) -> ApiResult<Answer<RevokedClientKey>> {
    let service = Arc::clone(&state.service);
    let revoked = detached(async move { service.revoke_client_key(&caller, id, request).await });
    Ok(Answer(revoked.await?))
}
