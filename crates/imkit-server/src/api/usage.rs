//! What keys were used for.

use std::sync::Arc;

use axum::Json as Answer;
use axum::extract::State;
use imkit_api::keys::{UsageQuery, UsageReport, UsedObject};
use jiff::Timestamp;
use serde::Deserialize;

use super::auth::Reader;
use super::key_path::Id;
use super::problem::ApiResult;
use super::query::Query;
use super::state::ApiState;

/// Which objects to tell.
#[derive(Deserialize, utoipa::IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub(super) struct ListObjects {
    /// Touched since this time; a week ago unless said.
    #[serde(default)]
    since: Option<Timestamp>,
    /// Most objects: 1 to 1000, 100 unless said.
    #[serde(default)]
    limit: Option<u32>,
}

/// What all keys were used for.
#[utoipa::path(get, path = "/usage", operation_id = "getUsage", tag = "usage", params(UsageQuery),
    responses((status = 200, description = "Use, up to a second behind", body = UsageReport)))]
pub(super) async fn all(
    State(state): State<Arc<ApiState>>,
    _: Reader,
    Query(query): Query<UsageQuery>,
) -> ApiResult<Answer<UsageReport>> {
    Ok(Answer(state.service.usage(None, query).await?))
}

/// What one key was used for.
#[utoipa::path(get, path = "/api-keys/{id}/usage", operation_id = "getKeyUsage", tag = "usage",
    params(("id" = String, Path, description = "The key's id"), UsageQuery),
    responses((status = 200, description = "Use, up to a second behind", body = UsageReport)))]
pub(super) async fn of_key(
    State(state): State<Arc<ApiState>>,
    _: Reader,
    Id(id): Id,
    Query(query): Query<UsageQuery>,
) -> ApiResult<Answer<UsageReport>> {
    Ok(Answer(state.service.usage(Some(id), query).await?))
}

/// What a key touched, latest first.
#[utoipa::path(get, path = "/api-keys/{id}/objects", operation_id = "listObjects", tag = "usage",
    params(("id" = String, Path, description = "The key's id"), ListObjects),
    responses((status = 200, description = "The objects", body = [UsedObject])))]
pub(super) async fn objects(
    State(state): State<Arc<ApiState>>,
    _: Reader,
    Id(id): Id,
    Query(ListObjects { since, limit }): Query<ListObjects>,
) -> ApiResult<Answer<Vec<UsedObject>>> {
    Ok(Answer(state.service.objects(id, since, limit).await?))
}
