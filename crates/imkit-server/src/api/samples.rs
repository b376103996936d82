//! The documented samples of endpoints behind keys: one for any key, two that need a scope.

use std::sync::Arc;

use axum::Json as Answer;
use axum::extract::State;
use axum::http::HeaderMap;
use imkit_keys::{Admission, Need, ScopeWord};
use serde_json::{Value, json};

use super::context::{Context, RequestContext};
use super::credential;
use super::judge::Question;
use super::problem::{ApiError, ApiResult};
use super::query::NoQuery;
use super::state::ApiState;

fn admit(
    state: &ApiState,
    context: &RequestContext,
    headers: &HeaderMap,
    scope: &str,
) -> ApiResult<Admission> {
    let credential = credential::find(headers)?;
    let mut need = Need::key();
    if !scope.is_empty() {
        let word: ScopeWord = scope.parse().map_err(|_| ApiError::unavailable())?;
        need = need.word(word);
    }
    let ip = context.ip;
    let question = Question {
        credential: &credential,
        need: &need,
        operation: scope,
        resources: &[],
        ip,
        guarded: context.guarded,
    };
    state.judge(context, &question)
}

/// A sample that any key opens.
#[utoipa::path(get, path = "/protected", operation_id = "sampleProtected", tag = "samples",
    responses((status = 200, description = "The key may pass", body = Value)))]
pub(super) async fn protected(
    State(state): State<Arc<ApiState>>,
    Context(context): Context,
    headers: HeaderMap,
    _: NoQuery,
) -> ApiResult<Answer<Value>> {
    let key = admit(&state, &context, &headers, "")?.key;
    let answer = json!({ "message": "Access granted", "user_id": key.owner(), "key_id": key.id() });
    Ok(Answer(answer))
}

/// A sample that needs the scope `read:users`.
#[utoipa::path(get, path = "/users", operation_id = "sampleUsers", tag = "samples",
    responses((status = 200, description = "The key may pass", body = Value)))]
pub(super) async fn users(
    State(state): State<Arc<ApiState>>,
    Context(context): Context,
    headers: HeaderMap,
    _: NoQuery,
) -> ApiResult<Answer<Value>> {
    admit(&state, &context, &headers, "read:users")?;
    Ok(Answer(json!({ "users": ["user1", "user2"] })))
}

/// A sample that needs the scope `write:orders`.
#[utoipa::path(post, path = "/orders", operation_id = "sampleOrders", tag = "samples",
    responses((status = 200, description = "The key may pass", body = Value)))]
pub(super) async fn orders(
    State(state): State<Arc<ApiState>>,
    Context(context): Context,
    headers: HeaderMap,
    _: NoQuery,
) -> ApiResult<Answer<Value>> {
    admit(&state, &context, &headers, "write:orders")?;
    Ok(Answer(json!({ "order_id": 12345 })))
}
