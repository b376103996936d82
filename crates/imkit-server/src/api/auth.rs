//! Who manages: the holder of a root key, and its role. A handler takes one of these as its
//! argument, and is not called for anybody else. What goes on for long asks again whether the key
//! still proves what it proved.

use std::net::IpAddr;
use std::sync::Arc;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use imkit_keys::{Admission, Attempt, KeyKind, Need, Role};
use secrecy::{ExposeSecret, SecretString};

use super::context::Context;
use super::credential;
use super::cross_site::refuse_foreign_pages;
use super::judge::Question;
use super::operation::MANAGEMENT;
use super::problem::{ApiError, ApiResult};
use super::state::ApiState;
use crate::keys::{Actor, Caller};

/// What proved a root key, to be asked again later.
pub(super) struct Proof {
    credential: SecretString,
    ip: Option<IpAddr>,
    role: Role,
}

impl Proof {
    /// Proves again what was proved: keys are revoked, disabled and narrowed, and end, while a
    /// body arrives or an answer goes on. Counts and charges nothing.
    pub(super) fn check(&self, state: &ApiState) -> ApiResult<()> {
        let need = Need::of_kind(KeyKind::Root).cost(0);
        let judged = state.verifier.check(&Attempt {
            credential: self.credential.expose_secret(),
            client_ip: self.ip,
            need: &need,
            resources: &[],
            now: state.clock.now(),
        });
        match judged {
            Ok(admission) if role_of(&admission) == self.role => Ok(()),
            Ok(_) => Err(ApiError::role_required("The root key's role was changed meanwhile")),
            Err(_) => Err(ApiError::invalid_key()),
        }
    }
}

/// Every root key has a role; one that was planted without may read.
fn role_of(admission: &Admission) -> Role {
    admission.key.role().unwrap_or(Role::Auditor)
}

/// Anybody with a root key.
pub(super) struct Reader(pub(super) Arc<Proof>);

/// Whoever may change keys, and no page of another site by way of their browser.
pub(super) struct Operator(pub(super) Caller);

/// Whoever may do everything, and no page of another site.
pub(super) struct Admin(pub(super) Caller);

/// Anybody with a root key, for what is written into the audit.
pub(super) struct Auditor(pub(super) Caller, pub(super) Arc<Proof>);

/// Proves a root key. The proof stays with the request, so that it is checked again after the body.
pub(super) async fn authenticate(
    parts: &mut Parts,
    state: &Arc<ApiState>,
) -> ApiResult<(Caller, Role, Arc<Proof>)> {
    let Context(context) = Context::from_request_parts(parts, state).await?;
    let credential = credential::find(&parts.headers)?;
    let need = Need::of_kind(KeyKind::Root);
    let question = Question {
        credential: &credential,
        need: &need,
        operation: MANAGEMENT,
        resources: &[],
        ip: context.ip,
        guarded: context.guarded,
    };
    let admission = state.judge(&context, &question)?;
    let role = role_of(&admission);
    let proof = Arc::new(Proof { credential: (*credential).into(), ip: context.ip, role });
    let caller = Caller {
        actor: Actor::Root { id: admission.key.id(), role },
        ip: context.ip,
        request_id: Some(context.id_text()),
    };
    parts.extensions.insert(Arc::clone(&proof));
    Ok((caller, role, proof))
}

impl FromRequestParts<Arc<ApiState>> for Reader {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, state: &Arc<ApiState>) -> ApiResult<Self> {
        authenticate(parts, state).await.map(|(_, _, proof)| Self(proof))
    }
}

impl FromRequestParts<Arc<ApiState>> for Auditor {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, state: &Arc<ApiState>) -> ApiResult<Self> {
        refuse_foreign_pages(&parts.headers)?;
        authenticate(parts, state).await.map(|(caller, _, proof)| Self(caller, proof))
    }
}

impl FromRequestParts<Arc<ApiState>> for Operator {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, state: &Arc<ApiState>) -> ApiResult<Self> {
        refuse_foreign_pages(&parts.headers)?;
        match authenticate(parts, state).await? {
            (caller, Role::Admin | Role::Operator, _) => Ok(Self(caller)),
            (_, Role::Auditor, _) => Err(ApiError::role_required(
                "The role auditor reads only: this needs admin or operator",
            )),
        }
    }
}

impl FromRequestParts<Arc<ApiState>> for Admin {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, state: &Arc<ApiState>) -> ApiResult<Self> {
        refuse_foreign_pages(&parts.headers)?;
        match authenticate(parts, state).await? {
            (caller, Role::Admin, _) => Ok(Self(caller)),
            (_, Role::Operator | Role::Auditor, _) => {
                Err(ApiError::role_required("This needs a root key with the role admin"))
            }
        }
    }
}
