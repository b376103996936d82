//! Short-lived children of keys. Whoever holds a key may make and end its children; whoever holds a
//! root key may do so for all.

use std::sync::Arc;

use axum::Json as Answer;
use axum::extract::{FromRequestParts, State};
use axum::http::StatusCode;
use axum::http::request::Parts;
use imkit_api::keys::{CreateChild, CreatedKey, Revoked};
use imkit_keys::{KeyKind, Need, PresentedKey};
use serde::Deserialize;

use super::auth::Operator;
use super::body::Json;
use super::context::Context;
use super::credential;
use super::cross_site::refuse_foreign_pages;
use super::judge::Question;
use super::key_path::Id;
use super::problem::{ApiError, ApiResult};
use super::query::{NoQuery, Query};
use super::state::{ApiState, detached};
use crate::keys::{Actor, Asker, Caller};

/// Under what it is counted for keys that ask for themselves.
const OPERATION: &str = "children";

/// Whoever holds a root key that may change keys, or a key that asks for itself, which that takes
/// so much of its limits.
pub(super) struct Holder<const COST: u32>(Caller, Option<Asker>);

impl<const COST: u32> FromRequestParts<Arc<ApiState>> for Holder<COST> {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, state: &Arc<ApiState>) -> ApiResult<Self> {
        let credential = credential::find(&parts.headers)?.into_owned();
        let form = PresentedKey::parse(&credential).map(|key| key.form().kind());
        if form == Ok(KeyKind::Root) {
            let Operator(caller) = Operator::from_request_parts(parts, state).await?;
            return Ok(Self(caller, None));
        }
        refuse_foreign_pages(&parts.headers)?;
        let Context(context) = Context::from_request_parts(parts, state).await?;
        let need = Need::key().cost(COST);
        let question = Question {
            credential: &credential,
            need: &need,
            operation: OPERATION,
            resources: &[],
            ip: context.ip,
            guarded: context.guarded,
        };
        let admission = state.judge(&context, &question)?;
        let id = admission.key.id();
        let caller = Caller {
            actor: Actor::Key { id },
            ip: context.ip,
            request_id: Some(context.id_text()),
        };
        Ok(Self(caller, Some(Asker { id, secret: admission.secret })))
    }
}

/// How to end a child.
#[derive(Deserialize, utoipa::IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub(super) struct EndChild {
    /// Why, for the audit.
    #[serde(default)]
    reason: Option<String>,
}

/// Makes a child key, with a root key or the parent itself. It has at most what its parent has,
/// shares its limits, and ends with it. The answer is the only one that holds its text.
#[utoipa::path(post, path = "/api-keys/children", operation_id = "createChildKey", tag = "keys", request_body = CreateChild,
    responses((status = 201, description = "The key was made", body = CreatedKey)))]
pub(super) async fn create(
    State(state): State<Arc<ApiState>>,
    Holder(caller, asker): Holder<1>,
    _: NoQuery,
    Json(request): Json<CreateChild>,
) -> ApiResult<(StatusCode, Answer<CreatedKey>)> {
    let service = Arc::clone(&state.service);
    let created =
        detached(async move { service.create_child(&caller, asker, &request).await }).await?;
    Ok((StatusCode::CREATED, Answer(created)))
}

/// Revokes a child key, with a root key, its parent or itself. It takes nothing from their limits.
#[utoipa::path(delete, path = "/api-keys/children/{id}", operation_id = "endChildKey", tag = "keys",
    params(("id" = String, Path, description = "The child's id"), EndChild),
    responses((status = 200, description = "What was ended", body = Revoked)))]
pub(super) async fn end(
    State(state): State<Arc<ApiState>>,
    Holder(caller, asker): Holder<0>,
    Id(id): Id,
    Query(EndChild { reason }): Query<EndChild>,
) -> ApiResult<Answer<Revoked>> {
    let service = Arc::clone(&state.service);
    let ended = detached(async move { service.end_child(&caller, asker, id, reason).await });
    Ok(Answer(ended.await?))
}
