//! One key: showing, changing, switching, revoking and forgetting it.

use std::sync::Arc;

use axum::Json as Answer;
use axum::extract::State;
use imkit_api::keys::{KeyDetails, Reason, Revoked, UpdateKey};
use serde::Deserialize;

use super::auth::{Operator, Reader};
use super::body::{Json, MaybeJson};
use super::key_path::Id;
use super::problem::ApiResult;
use super::query::{NoQuery, Query};
use super::state::{ApiState, detached};
use crate::keys::KeyError;

/// How to end a key.
#[derive(Deserialize, utoipa::IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub(super) struct EndKey {
    /// Why, for the audit.
    #[serde(default)]
    reason: Option<String>,
    /// Forgets a key that has ended, instead of revoking it.
    #[serde(default)]
    purge: bool,
    /// Whose key it has to be: otherwise it is not found.
    #[serde(default, alias = "user_id")]
    owner: Option<String>,
}

/// Shows a key.
#[utoipa::path(get, path = "/api-keys/{id}", operation_id = "getKey", tag = "keys",
    params(("id" = String, Path, description = "The key's id")),
    responses((status = 200, description = "The key", body = KeyDetails)))]
pub(super) async fn get(
    State(state): State<Arc<ApiState>>,
    _: Reader,
    Id(id): Id,
    _: NoQuery,
) -> ApiResult<Answer<KeyDetails>> {
    Ok(Answer(state.service.get(id).await?))
}

/// Changes a key; what is not named stays.
#[utoipa::path(patch, path = "/api-keys/{id}", operation_id = "updateKey", tag = "keys", request_body = UpdateKey,
    params(("id" = String, Path, description = "The key's id")),
    responses((status = 200, description = "The key as it is now", body = KeyDetails)))]
pub(super) async fn update(
    State(state): State<Arc<ApiState>>,
    Operator(caller): Operator,
    Id(id): Id,
    _: NoQuery,
    Json(request): Json<UpdateKey>,
) -> ApiResult<Answer<KeyDetails>> {
    let service = Arc::clone(&state.service);
    let updated = detached(async move { service.update(&caller, id, &request).await });
    Ok(Answer(updated.await?))
}

/// Revokes a key for good; with `purge` forgets one that has ended.
#[utoipa::path(delete, path = "/api-keys/{id}", operation_id = "endKey", tag = "keys",
    params(("id" = String, Path, description = "The key's id"), EndKey),
    responses((status = 200, description = "What was ended", body = Revoked)))]
pub(super) async fn end(
    State(state): State<Arc<ApiState>>,
    Operator(caller): Operator,
    Id(id): Id,
    Query(EndKey { reason, purge, owner }): Query<EndKey>,
) -> ApiResult<Answer<Revoked>> {
    let service = Arc::clone(&state.service);
    let ended = detached(async move {
        if let Some(owner) = owner
            && service.get(id).await?.owner != owner
        {
            return Err(KeyError::NotFound);
        }
        if purge {
            service.purge(&caller, id, reason).await
        } else {
            service.revoke(&caller, id, reason).await
        }
    });
    Ok(Answer(ended.await?))
}

/// Switches a key off.
#[utoipa::path(post, path = "/api-keys/{id}/disable", operation_id = "disableKey", tag = "keys", request_body = Option<Reason>,
    params(("id" = String, Path, description = "The key's id")),
    responses((status = 200, description = "The key as it is now", body = KeyDetails)))]
pub(super) async fn disable(
    State(state): State<Arc<ApiState>>,
    Operator(caller): Operator,
    Id(id): Id,
    _: NoQuery,
    MaybeJson(reason): MaybeJson<Reason>,
) -> ApiResult<Answer<KeyDetails>> {
    let service = Arc::clone(&state.service);
    let disabled = detached(async move { service.disable(&caller, id, reason).await });
    Ok(Answer(disabled.await?))
}

/// Switches a key on again.
#[utoipa::path(post, path = "/api-keys/{id}/enable", operation_id = "enableKey", tag = "keys", request_body = Option<Reason>,
    params(("id" = String, Path, description = "The key's id")),
    responses((status = 200, description = "The key as it is now", body = KeyDetails)))]
pub(super) async fn enable(
    State(state): State<Arc<ApiState>>,
    Operator(caller): Operator,
    Id(id): Id,
    _: NoQuery,
    MaybeJson(reason): MaybeJson<Reason>,
) -> ApiResult<Answer<KeyDetails>> {
    let service = Arc::clone(&state.service);
    let enabled = detached(async move { service.enable(&caller, id, reason).await });
    Ok(Answer(enabled.await?))
}
