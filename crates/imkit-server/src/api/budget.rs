//! Who uses the requests a minute that upstreams grant.

use std::sync::Arc;

use axum::Json as Answer;
use axum::extract::State;
use imkit_api::keys::{BudgetReport, ListBudgets};

use super::auth::Reader;
use super::problem::{ApiError, ApiResult};
use super::query::Query;
use super::state::ApiState;

/// Most keys of an upstream that are told.
const MOST_KEYS: u32 = 1000;

/// What keys took of the upstreams' budgets in the last minute, and who waits.
#[utoipa::path(get, path = "/budget", operation_id = "getBudget", tag = "usage",
    params(ListBudgets),
    responses((status = 200, description = "The budgets of upstreams that were used since the \
        server started", body = BudgetReport)))]
pub(super) async fn show(
    State(state): State<Arc<ApiState>>,
    _: Reader,
    Query(which): Query<ListBudgets>,
) -> ApiResult<Answer<BudgetReport>> {
    if let Some(limit) = which.limit
        && !(1..=MOST_KEYS).contains(&limit)
    {
        let detail = format!("{limit}: 1 to {MOST_KEYS} are allowed");
        return Err(ApiError::invalid("/limit", detail));
    }
    Ok(Answer(state.budgets.report(&which, &state.replica, state.clock.now())))
}
