//! Rotation of a key's secret.

use std::sync::Arc;

use axum::Json as Answer;
use axum::extract::State;
use imkit_api::keys::{KeyDetails, Reason, RotateKey, RotatedKey, RotationStatus};

use super::auth::{Operator, Reader};
use super::body::MaybeJson;
use super::key_path::Id;
use super::problem::ApiResult;
use super::query::NoQuery;
use super::state::{ApiState, detached};

/// Gives a key a new secret. The answer is the only one that holds its text.
#[utoipa::path(post, path = "/api-keys/{id}/rotate", operation_id = "rotateKey", tag = "rotation",
    request_body = Option<RotateKey>,
    params(("id" = String, Path, description = "The key's id")),
    responses((status = 200, description = "The key with its new text", body = RotatedKey)))]
pub(super) async fn rotate(
    State(state): State<Arc<ApiState>>,
    Operator(caller): Operator,
    Id(id): Id,
    _: NoQuery,
    MaybeJson(request): MaybeJson<RotateKey>,
) -> ApiResult<Answer<RotatedKey>> {
    let service = Arc::clone(&state.service);
    let rotated = detached(async move { service.rotate(&caller, id, &request).await });
    Ok(Answer(rotated.await?))
}

/// Tells who still uses old secrets.
#[utoipa::path(get, path = "/api-keys/{id}/rotation", operation_id = "getRotation", tag = "rotation",
    params(("id" = String, Path, description = "The key's id")),
    responses((status = 200, description = "How the rotation goes", body = RotationStatus)))]
pub(super) async fn status(
    State(state): State<Arc<ApiState>>,
    _: Reader,
    Id(id): Id,
    _: NoQuery,
) -> ApiResult<Answer<RotationStatus>> {
    Ok(Answer(state.service.rotation(id).await?))
}

/// Ends old secrets now.
#[utoipa::path(post, path = "/api-keys/{id}/rotation/finish", operation_id = "finishRotation", tag = "rotation",
    request_body = Option<Reason>,
    params(("id" = String, Path, description = "The key's id")),
    responses((status = 200, description = "The key as it is now", body = KeyDetails)))]
pub(super) async fn finish(
    State(state): State<Arc<ApiState>>,
    Operator(caller): Operator,
    Id(id): Id,
    _: NoQuery,
    MaybeJson(reason): MaybeJson<Reason>,
) -> ApiResult<Answer<KeyDetails>> {
    let service = Arc::clone(&state.service);
    let finished = detached(async move { service.finish_rotation(&caller, id, reason).await });
    Ok(Answer(finished.await?))
}
