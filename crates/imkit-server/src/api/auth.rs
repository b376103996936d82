//! Who manages: the holder of a root key, and its role. A handler takes one of the three as its
//! argument, and is not called for anybody else.

use std::sync::Arc;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use imkit_keys::{KeyKind, Need, Role};

use super::context::Context;
use super::credential;
use super::judge::Question;
use super::problem::{ApiError, ApiResult};
use super::state::ApiState;
use crate::keys::{Actor, Caller};

/// Under what the use of root keys is counted.
const OPERATION: &str = "management";

/// Anybody with a root key.
pub(super) struct Reader;

/// Whoever may change keys.
pub(super) struct Operator(pub(super) Caller);

/// Whoever may do everything.
pub(super) struct Admin(pub(super) Caller);

/// Anybody with a root key, for what is written into the audit.
pub(super) struct Auditor(pub(super) Caller);

/// Proves a root key.
pub(super) async fn authenticate(
    parts: &mut Parts,
    state: &Arc<ApiState>,
) -> ApiResult<(Caller, Role)> {
    let Context(context) = Context::from_request_parts(parts, state).await?;
    let credential = credential::find(&parts.headers)?;
    let need = Need::of_kind(KeyKind::Root);
    let question = Question {
        credential: &credential,
        need: &need,
        operation: OPERATION,
        resources: &[],
        ip: context.ip,
        guarded: context.ip,
    };
    let admission = state.judge(&context, &question)?;
    // Every root key has a role; one that was planted without may read.
    let role = admission.key.role().unwrap_or(Role::Auditor);
    let caller = Caller {
        actor: Actor::Root { id: admission.key.id(), role },
        ip: context.ip,
        request_id: Some(context.id_text()),
    };
    Ok((caller, role))
}

impl FromRequestParts<Arc<ApiState>> for Reader {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, state: &Arc<ApiState>) -> ApiResult<Self> {
        authenticate(parts, state).await.map(|_| Self)
    }
}

impl FromRequestParts<Arc<ApiState>> for Auditor {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, state: &Arc<ApiState>) -> ApiResult<Self> {
        authenticate(parts, state).await.map(|(caller, _)| Self(caller))
    }
}

impl FromRequestParts<Arc<ApiState>> for Operator {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, state: &Arc<ApiState>) -> ApiResult<Self> {
        match authenticate(parts, state).await? {
            (caller, Role::Admin | Role::Operator) => Ok(Self(caller)),
            (_, Role::Auditor) => Err(ApiError::role_required(
                "The role auditor reads only: this needs admin or operator",
            )),
        }
    }
}

impl FromRequestParts<Arc<ApiState>> for Admin {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, state: &Arc<ApiState>) -> ApiResult<Self> {
        match authenticate(parts, state).await? {
            (caller, Role::Admin) => Ok(Self(caller)),
            (_, Role::Operator | Role::Auditor) => {
                Err(ApiError::role_required("This needs a root key with the role admin"))
            }
        }
    }
}
