//! The page that Prometheus reads.

use std::sync::Arc;

use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use imkit_keys::KeyStatus;
use tokio::time::Instant;

use super::metrics::Gauges;
use super::problem::{ApiError, ApiResult};
use super::query::NoQuery;
use super::state::ApiState;
use crate::keys::KeyError;

const STATUSES: [(KeyStatus, &str); 5] = [
    (KeyStatus::Active, "active"),
    (KeyStatus::Pending, "pending"),
    (KeyStatus::Disabled, "disabled"),
    (KeyStatus::Expired, "expired"),
    (KeyStatus::Revoked, "revoked"),
];

/// Metrics in the text format of OpenMetrics.
#[utoipa::path(get, path = "/metrics", operation_id = "getMetrics", tag = "open",
    responses((status = 200, description = "Metrics",
        content_type = "application/openmetrics-text", body = String)))]
pub(super) async fn show(State(state): State<Arc<ApiState>>, _: NoQuery) -> ApiResult<Response> {
    let now = state.clock.now();
    let replica = Arc::clone(&state.replica);
    // A million keys take a while to look through, and anybody may ask.
    let count = async move { tokio::task::spawn_blocking(move || replica.census(now)).await.ok() };
    let census = state.census.get(count).await.flatten().ok_or_else(ApiError::unavailable)?;
    let keys = STATUSES.iter().map(|(status, name)| (*name, census[*status as usize])).collect();
    let head = state.service.store().head().await.map_err(KeyError::from)?;
    let breakers = state.upstreams().standings(Instant::now());
    let gauges = Gauges { keys, rev: state.replica.rev(), audit_seq: head.seq, breakers };
    let kind = "application/openmetrics-text; version=1.0.0; charset=utf-8";
    Ok(([(header::CONTENT_TYPE, kind)], state.metrics.text(gauges)).into_response())
}
