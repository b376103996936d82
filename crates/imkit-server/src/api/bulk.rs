//! Keys as a collection: making, listing, revoking and taking over.

use std::sync::Arc;

use axum::Json as Answer;
use axum::extract::State;
use axum::http::StatusCode;
use imkit_api::keys::{
    CreateKey, CreatedKey, ImportKeys, ImportedKeys, KeyPage, ListKeys, OwnerName, RevokeKeys,
    Revoked,
};

use super::auth::{Operator, Reader};
use super::body::Json;
use super::problem::{ApiError, ApiResult};
use super::query::{NoQuery, OfOwner, Query};
use super::state::{ApiState, detached};

/// Makes a key. The answer is the only one that holds its text.
#[utoipa::path(post, path = "/api-keys", operation_id = "createKey", tag = "keys", request_body = CreateKey, params(OfOwner),
    responses((status = 201, description = "The key was made", body = CreatedKey)))]
pub(super) async fn create(
    State(state): State<Arc<ApiState>>,
    Operator(caller): Operator,
    Query(OfOwner { owner }): Query<OfOwner>,
    Json(mut request): Json<CreateKey>,
) -> ApiResult<(StatusCode, Answer<CreatedKey>)> {
    let in_url = owner.map(OwnerName::Text);
    let differ = |(said, url): (&OwnerName, &OwnerName)| said.to_string() != url.to_string();
    if request.owner.as_ref().zip(in_url.as_ref()).is_some_and(differ) {
        return Err(ApiError::invalid("/owner", "the URL names another owner than the body"));
    }
    request.owner = request.owner.or(in_url);
    let service = Arc::clone(&state.service);
    let created = detached(async move { service.create(&caller, &request).await }).await?;
    Ok((StatusCode::CREATED, Answer(created)))
}

/// Lists keys, latest made first.
#[utoipa::path(get, path = "/api-keys", operation_id = "listKeys", tag = "keys", params(ListKeys),
    responses((status = 200, description = "A page of keys", body = KeyPage)))]
pub(super) async fn list(
    State(state): State<Arc<ApiState>>,
    _: Reader,
    Query(query): Query<ListKeys>,
) -> ApiResult<Answer<KeyPage>> {
    Ok(Answer(state.service.list(query).await?))
}

/// Revokes every key that the request means; in changes of at most 1,000 keys each.
#[utoipa::path(post, path = "/api-keys/revoke", operation_id = "revokeKeys", tag = "keys", request_body = RevokeKeys,
    responses((status = 200, description = "What was, or would be, revoked", body = Revoked)))]
pub(super) async fn revoke(
    State(state): State<Arc<ApiState>>,
    Operator(caller): Operator,
    _: NoQuery,
    Json(request): Json<RevokeKeys>,
) -> ApiResult<Answer<Revoked>> {
    let service = Arc::clone(&state.service);
    let revoked = detached(async move { service.revoke_many(&caller, &request).await });
    Ok(Answer(revoked.await?))
}

/// Takes over keys that another system issued, by their hashes or their texts.
#[utoipa::path(post, path = "/api-keys/import", operation_id = "importKeys", tag = "keys", request_body = ImportKeys,
    responses((status = 200, description = "What was taken over", body = ImportedKeys)))]
pub(super) async fn import(
    State(state): State<Arc<ApiState>>,
    Operator(caller): Operator,
    _: NoQuery,
    Json(request): Json<ImportKeys>,
) -> ApiResult<Answer<ImportedKeys>> {
    let service = Arc::clone(&state.service);
    let imported = detached(async move { service.import(&caller, &request).await });
    Ok(Answer(imported.await?))
}
