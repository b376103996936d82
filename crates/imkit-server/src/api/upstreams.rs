//! Upstreams: where live keys' requests go. Their secrets come in and never go out.

use std::sync::Arc;

use axum::Json as Answer;
use axum::extract::{FromRequestParts, Path, State};
use axum::http::StatusCode;
use axum::http::request::Parts;
use imkit_api::keys::{
    AddUpstream, ChangedUpstream, Reason, RemovedUpstream, RotateUpstream, TestedUpstream,
    UpdateUpstream, UpstreamDetails, UpstreamList,
};
use serde::Deserialize;

use super::auth::{Admin, Reader};
use super::body::{Json, MaybeJson};
use super::problem::{ApiError, ApiResult};
use super::query::{NoQuery, Query};
use super::state::{ApiState, detached};

/// The `{name}` of a path.
pub(super) struct Name(String);

impl<S: Send + Sync> FromRequestParts<S> for Name {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> ApiResult<Self> {
        let name = Path::<String>::from_request_parts(parts, state).await;
        name.map(|Path(name)| Self(name)).map_err(|_| ApiError::no_such_upstream("of that name"))
    }
}

/// How to forget an upstream.
#[derive(Deserialize, utoipa::IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub(super) struct RemoveUpstream {
    /// Why, for the audit.
    #[serde(default)]
    reason: Option<String>,
    /// Even if live keys go there.
    #[serde(default)]
    force: bool,
}

/// Lists upstreams.
#[utoipa::path(get, path = "/upstreams", operation_id = "listUpstreams", tag = "upstreams",
    responses((status = 200, description = "All of them", body = UpstreamList)))]
pub(super) async fn list(
    State(state): State<Arc<ApiState>>,
    _: Reader,
    _: NoQuery,
) -> Answer<UpstreamList> {
    Answer(state.upstreams.list().await)
}

/// Adds an upstream, once it has accepted its API key.
#[utoipa::path(post, path = "/upstreams", operation_id = "addUpstream", tag = "upstreams", request_body = AddUpstream,
    responses((status = 201, description = "The upstream", body = ChangedUpstream)))]
pub(super) async fn add(
    State(state): State<Arc<ApiState>>,
    Admin(caller): Admin,
    _: NoQuery,
    Json(request): Json<AddUpstream>,
) -> ApiResult<(StatusCode, Answer<ChangedUpstream>)> {
    let upstreams = Arc::clone(&state.upstreams);
    let added = detached(async move { upstreams.add(&caller, request).await });
    Ok((StatusCode::CREATED, Answer(added.await?)))
}

/// Shows an upstream.
#[utoipa::path(get, path = "/upstreams/{name}", operation_id = "getUpstream", tag = "upstreams",
    params(("name" = String, Path, description = "The upstream's name")),
    responses((status = 200, description = "The upstream", body = UpstreamDetails)))]
pub(super) async fn get(
    State(state): State<Arc<ApiState>>,
    _: Reader,
    Name(name): Name,
    _: NoQuery,
) -> ApiResult<Answer<UpstreamDetails>> {
    Ok(Answer(state.upstreams.get(&name).await?))
}

/// Changes an upstream; what is not named stays.
#[utoipa::path(patch, path = "/upstreams/{name}", operation_id = "updateUpstream", tag = "upstreams", request_body = UpdateUpstream,
    params(("name" = String, Path, description = "The upstream's name")),
    responses((status = 200, description = "The upstream as it is now", body = ChangedUpstream)))]
pub(super) async fn update(
    State(state): State<Arc<ApiState>>,
    Admin(caller): Admin,
    Name(name): Name,
    _: NoQuery,
    Json(request): Json<UpdateUpstream>,
) -> ApiResult<Answer<ChangedUpstream>> {
    let upstreams = Arc::clone(&state.upstreams);
    let updated = detached(async move { upstreams.update(&caller, &name, request).await });
    Ok(Answer(updated.await?))
}

/// Forgets an upstream with its secrets.
#[utoipa::path(delete, path = "/upstreams/{name}", operation_id = "removeUpstream", tag = "upstreams",
    params(("name" = String, Path, description = "The upstream's name"), RemoveUpstream),
    responses((status = 200, description = "What was forgotten", body = RemovedUpstream)))]
pub(super) async fn remove(
    State(state): State<Arc<ApiState>>,
    Admin(caller): Admin,
    Name(name): Name,
    Query(RemoveUpstream { reason, force }): Query<RemoveUpstream>,
) -> ApiResult<Answer<RemovedUpstream>> {
    let upstreams = Arc::clone(&state.upstreams);
    let removed = detached(async move { upstreams.remove(&caller, &name, force, reason).await });
    Ok(Answer(removed.await?))
}

/// Asks an upstream whether it accepts its API key.
#[utoipa::path(post, path = "/upstreams/{name}/test", operation_id = "testUpstream", tag = "upstreams",
    params(("name" = String, Path, description = "The upstream's name")),
    responses((status = 200, description = "It does", body = TestedUpstream)))]
pub(super) async fn test(
    State(state): State<Arc<ApiState>>,
    Admin(_): Admin,
    Name(name): Name,
    _: NoQuery,
) -> ApiResult<Answer<TestedUpstream>> {
    Ok(Answer(state.upstreams.test(&name).await?))
}

/// Gives an upstream a new API key, once it has accepted it. The old one is kept for a while, and
/// taken back if the new one is refused.
#[utoipa::path(post, path = "/upstreams/{name}/rotate", operation_id = "rotateUpstream", tag = "upstreams", request_body = RotateUpstream,
    params(("name" = String, Path, description = "The upstream's name")),
    responses((status = 200, description = "The upstream as it is now", body = ChangedUpstream)))]
pub(super) async fn rotate(
    State(state): State<Arc<ApiState>>,
    Admin(caller): Admin,
    Name(name): Name,
    _: NoQuery,
    Json(request): Json<RotateUpstream>,
) -> ApiResult<Answer<ChangedUpstream>> {
    let upstreams = Arc::clone(&state.upstreams);
    let rotated = detached(async move { upstreams.rotate(&caller, &name, request).await });
    Ok(Answer(rotated.await?))
}

/// Forgets the API key before the one in use.
#[utoipa::path(post, path = "/upstreams/{name}/rotation/finish", operation_id = "finishUpstreamRotation", tag = "upstreams",
    request_body = Option<Reason>,
    params(("name" = String, Path, description = "The upstream's name")),
    responses((status = 200, description = "The upstream as it is now", body = ChangedUpstream)))]
pub(super) async fn finish(
    State(state): State<Arc<ApiState>>,
    Admin(caller): Admin,
    Name(name): Name,
    _: NoQuery,
    MaybeJson(reason): MaybeJson<Reason>,
) -> ApiResult<Answer<ChangedUpstream>> {
    let upstreams = Arc::clone(&state.upstreams);
    let finished = detached(async move { upstreams.finish(&caller, &name, reason).await });
    Ok(Answer(finished.await?))
}
