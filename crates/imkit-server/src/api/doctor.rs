//! What could be better.

use std::sync::Arc;

use axum::Json as Answer;
use axum::extract::State;
use imkit_api::keys::Diagnosis;

use super::auth::Reader;
use super::problem::ApiResult;
use super::query::NoQuery;
use super::state::ApiState;

/// Looks at every key for what could be better.
#[utoipa::path(get, path = "/doctor", operation_id = "diagnose", tag = "server",
    responses((status = 200, description = "The findings, gravest first", body = Diagnosis)))]
pub(super) async fn diagnose(
    State(state): State<Arc<ApiState>>,
    _: Reader,
    _: NoQuery,
) -> ApiResult<Answer<Diagnosis>> {
    let mut diagnosis = state.service.diagnose().await?;
    diagnosis.advice.extend(state.upstreams.advice().await);
    diagnosis.advice.sort_by_key(|advice| advice.severity);
    Ok(Answer(diagnosis))
}
