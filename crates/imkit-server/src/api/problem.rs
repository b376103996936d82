//! Refusals and errors as answers: which status each has, in one place. The body is written by
//! `envelope`, which knows the request's id.

use std::time::Duration;

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use imkit_api::keys::{FieldProblem, Problem};
use imkit_store::{ErrorKind, StoreError};

use crate::keys::KeyError;
use crate::seconds;
use crate::upstreams::{Locked, ProbeFault, UpstreamError};

/// An answer that says no.
#[derive(Debug)]
pub(crate) struct ApiError {
    problem: Box<Problem>,
    close: bool,
}

pub(crate) type ApiResult<T> = Result<T, ApiError>;

impl ApiError {
    /// A problem of this status and code.
    pub(super) fn new(status: StatusCode, code: &str, detail: impl Into<String>) -> Self {
        let problem = Problem {
            type_uri: "about:blank".to_owned(),
            title: status.canonical_reason().unwrap_or_default().to_owned(),
            status: status.as_u16(),
            code: code.to_owned(),
            detail: detail.into(),
            ..Problem::default()
        };
        Self { problem: Box::new(problem), close: false }
    }

    /// What to do next.
    #[must_use]
    pub(crate) fn hint(mut self, hint: &str) -> Self {
        self.problem.hint = Some(hint.to_owned());
        self
    }

    fn errors(mut self, errors: Vec<FieldProblem>) -> Self {
        self.problem.errors = errors;
        self
    }

    fn retry_after(mut self, wait: Option<Duration>) -> Self {
        self.problem.retry_after = wait.map(|wait| wait.as_secs_f64());
        self
    }

    /// No valid key, and nothing about why: every cause gives the same answer.
    pub(super) fn invalid_key() -> Self {
        Self::new(StatusCode::UNAUTHORIZED, "invalid_key", "Invalid API key")
    }

    /// The same, when a service said no address of its caller. Every wrong key gets the hint, so it
    /// tells nothing about this one.
    pub(super) fn of_unknown_address(self) -> Self {
        if self.problem.code != "invalid_key" {
            return self;
        }
        self.hint("no ip was said: a key that is bound to addresses is refused without")
    }

    pub(super) fn missing_key() -> Self {
        Self::new(StatusCode::UNAUTHORIZED, "missing_key", "API key required")
            .hint("send it as X-API-Key, as Authorization: Bearer, or as the user name of Basic")
    }

    pub(super) fn scope_required(scope: String) -> Self {
        let mut error =
            Self::new(StatusCode::FORBIDDEN, "scope_required", format!("Scope '{scope}' required"));
        error.problem.required_scope = Some(scope);
        error
    }

    pub(super) fn resource_forbidden(resource: &str) -> Self {
        let detail = format!("The key may not touch {resource}");
        Self::new(StatusCode::FORBIDDEN, "resource_forbidden", detail)
    }

    pub(super) fn role_required(detail: &str) -> Self {
        Self::new(StatusCode::FORBIDDEN, "role_required", detail)
    }

    /// Over a limit; without a wait the request never passes.
    pub(super) fn rate_limited(name: &str, most: Option<u64>, wait: Option<Duration>) -> Self {
        let detail = match wait {
            Some(_) => "Rate limit exceeded",
            None => "The request costs more than the limit ever admits",
        };
        let mut error =
            Self::new(StatusCode::TOO_MANY_REQUESTS, "rate_limited", detail).retry_after(wait);
        error.problem.limit = most;
        error.problem.limit_name = Some(name.to_owned());
        error.problem.reset = error.problem.retry_after.map(whole_seconds);
        match wait {
            Some(_) => error,
            None => error.hint("ask for less at a time, or give the key a higher limit"),
        }
    }

    pub(super) fn too_many_wrong_keys(wait: Duration) -> Self {
        let detail = "Too many wrong keys from this address";
        let mut error = Self::new(StatusCode::TOO_MANY_REQUESTS, "too_many_wrong_keys", detail)
            .retry_after(Some(wait));
        error.close = true;
        error
    }

    /// One thing is wrong with the request, at this place.
    pub(super) fn invalid(pointer: impl Into<String>, detail: impl Into<String>) -> Self {
        let fault = FieldProblem { pointer: pointer.into(), detail: detail.into() };
        Self::invalid_all(vec![fault])
    }

    fn invalid_all(faults: Vec<FieldProblem>) -> Self {
        let detail = match faults.as_slice() {
            [FieldProblem { pointer, detail }] if pointer.is_empty() => detail.clone(),
            [FieldProblem { pointer, detail }] => format!("{pointer}: {detail}"),
            many => format!("{} fields are not valid", many.len()),
        };
        Self::new(StatusCode::BAD_REQUEST, "invalid_request", detail).errors(faults)
    }

    pub(crate) fn host_not_allowed(detail: &str) -> Self {
        Self::new(StatusCode::FORBIDDEN, "host_not_allowed", detail)
    }

    pub(super) fn not_found() -> Self {
        Self::new(StatusCode::NOT_FOUND, "not_found", "Key not found")
    }

    pub(super) fn no_such_upstream(name: &str) -> Self {
        let shown: String = name.chars().take(60).collect();
        let detail = format!("There is no upstream {shown}");
        Self::new(StatusCode::NOT_FOUND, "not_found", detail)
            .hint("the list of upstreams has their names")
    }

    /// The server cannot take work; `code` says why.
    pub(crate) fn unready(code: &str, detail: &str) -> Self {
        Self::new(StatusCode::SERVICE_UNAVAILABLE, code, detail)
            .retry_after(Some(Duration::from_secs(1)))
    }

    /// Somebody else writes to the database.
    fn foreign_entry(error: &StoreError) -> Self {
        let status = StatusCode::SERVICE_UNAVAILABLE;
        Self::new(status, "database_tampered", format!("No change is taken: {error}")).hint(
            "keys are still verified; stop the server, keep a copy of keys.db as evidence, find out \
             who wrote to it, and start again: changes go on behind that entry, and imkit keys audit \
             verify names it",
        )
    }

    /// Somebody else wrote to a key.
    fn edited(error: &StoreError) -> Self {
        let status = StatusCode::SERVICE_UNAVAILABLE;
        Self::new(status, "database_tampered", format!("{error}: it is refused from now on")).hint(
            "keep a copy of keys.db as evidence and find out who wrote to it; imkit keys audit verify \
             names every such key, and a restored backup has them as they were",
        )
    }

    pub(super) fn unavailable() -> Self {
        Self::new(
            StatusCode::SERVICE_UNAVAILABLE,
            "unavailable",
            "The key database cannot be used at the moment",
        )
        .hint("try again; /readyz tells when the server can take work")
    }
}

/// No such page.
pub(super) async fn no_such_page() -> ApiError {
    ApiError::new(StatusCode::NOT_FOUND, "not_found", "No such page on the control door")
        .hint("GET /docs lists all pages; the platform's operations are at the gateway (port 9001)")
}

/// The page has other methods; the router says which in `Allow`.
pub(crate) async fn method_not_allowed() -> ApiError {
    let detail = "The page does not take this method";
    ApiError::new(StatusCode::METHOD_NOT_ALLOWED, "method_not_allowed", detail)
        .hint("the header Allow says which methods it takes")
}

impl From<KeyError> for ApiError {
    fn from(error: KeyError) -> Self {
        let detail = error.to_string();
        let conflict = |code| Self::new(StatusCode::CONFLICT, code, detail.clone());
        match error {
            KeyError::NotFound => Self::not_found(),
            KeyError::NotAll(missing) => {
                Self::new(StatusCode::NOT_FOUND, "not_found", detail).errors(missing)
            }
            KeyError::Invalid(faults) => Self::invalid_all(faults),
            KeyError::Role(detail) => Self::role_required(detail),
            KeyError::Ended(_) => conflict("key_ended").hint("make a new key instead"),
            KeyError::StillLive(_) => conflict("still_live"),
            KeyError::LastAdmin => conflict("last_admin")
                .hint("make another one first, which works from the same address"),
            KeyError::OwnKey => {
                conflict("own_key").hint("leave it out, or revoke it alone by its id")
            }
            KeyError::Changed { .. } => conflict("changed").hint("read it again and decide again"),
            KeyError::Contended => conflict("changed").hint("try again"),
            KeyError::ShortLived => conflict("short_lived").hint("make another one instead"),
            KeyError::TooManyChildren => conflict("too_many_children")
                .hint("revoke those that are not needed any more, or wait until some end"),
            KeyError::Rotating => conflict("rotation_running")
                .hint("finish the running rotation first, or rotate with grace_seconds 0"),
            KeyError::ClientKeyActive(_) => conflict("client_key_active").hint(
                "revoke it first, or issue with replace, and with grace_seconds for as long as it is \
                 to work on",
            ),
            KeyError::Partly { revoked: _, source } => {
                let mut error = Self::from(*source);
                error.problem.detail = detail;
                error.hint("the audit names them; send the same again for the others")
            }
            KeyError::Store(error @ StoreError::ForeignEntry { .. }) => Self::foreign_entry(&error),
            KeyError::Store(error @ StoreError::Edited(_)) => Self::edited(&error),
            KeyError::Randomness(_) => {
                Self::new(StatusCode::SERVICE_UNAVAILABLE, "unavailable", detail)
            }
            KeyError::Store(error @ StoreError::Cursor) => {
                Self::invalid("/cursor", error.to_string())
            }
            // Revoked while it asked: as if it had come a moment later.
            KeyError::Store(StoreError::ActorGone(_)) => Self::invalid_key(),
            KeyError::Store(error) => {
                if error.kind() == ErrorKind::Invalid {
                    return Self::new(StatusCode::CONFLICT, "exists", error.to_string());
                }
                tracing::error!(
                    error = &error as &dyn std::error::Error,
                    "the key database failed"
                );
                Self::unavailable()
            }
        }
    }
}

impl From<UpstreamError> for ApiError {
    fn from(error: UpstreamError) -> Self {
        let detail = error.to_string();
        match error {
            UpstreamError::NotFound(name) => Self::no_such_upstream(&name),
            UpstreamError::Exists(_) => Self::new(StatusCode::CONFLICT, "exists", detail)
                .hint("change it with PATCH, or give it a new API key with rotate"),
            UpstreamError::Locked(Locked { what: _, hint }) => {
                Self::new(StatusCode::SERVICE_UNAVAILABLE, "upstreams_locked", detail).hint(&hint)
            }
            UpstreamError::InUse { .. } => {
                Self::new(StatusCode::CONFLICT, "upstream_in_use", detail)
                    .hint("revoke those keys or send them elsewhere first, or say force")
            }
            UpstreamError::Probe { url: _, fault } => {
                let (status, code) = match fault {
                    ProbeFault::Refused { .. } => (StatusCode::FORBIDDEN, "upstream_refuses_key"),
                    ProbeFault::Redirect { .. } | ProbeFault::Foreign(_) => {
                        (StatusCode::BAD_GATEWAY, "upstream_answer")
                    }
                    ProbeFault::Busy { .. } | ProbeFault::Unreachable(_) | ProbeFault::Late => {
                        (StatusCode::BAD_GATEWAY, "upstream_unreachable")
                    }
                };
                Self::new(status, code, detail).hint(fault.hint())
            }
            UpstreamError::Trust(error) => {
                tracing::error!(
                    error = &error as &dyn std::error::Error,
                    "TLS to upstreams cannot be set up"
                );
                Self::new(StatusCode::SERVICE_UNAVAILABLE, "unavailable", detail)
                    .hint("check the setting upstream.ca_file and the server's log")
            }
            UpstreamError::Seal(_) => {
                Self::new(StatusCode::SERVICE_UNAVAILABLE, "unavailable", detail).hint("try again")
            }
            UpstreamError::Key(error) => error.into(),
        }
    }
}

impl IntoResponse for ApiError {
    fn into_response(self) -> Response {
        let Self { mut problem, close } = self;
        problem.error.clone_from(&problem.detail);
        let status = StatusCode::from_u16(problem.status);
        let mut response = status.unwrap_or(StatusCode::INTERNAL_SERVER_ERROR).into_response();
        let headers = response.headers_mut();
        if problem.status == 401 {
            let scheme = HeaderValue::from_static("Bearer realm=\"imkit\"");
            headers.insert(header::WWW_AUTHENTICATE, scheme);
        }
        if let Some(wait) = problem.retry_after {
            headers.insert(header::RETRY_AFTER, whole_seconds(wait).into());
        }
        if close {
            headers.insert(header::CONNECTION, HeaderValue::from_static("close"));
        }
        response.extensions_mut().insert(Unwritten(problem));
        response
    }
}

/// A problem whose body is still to be written.
#[derive(Clone)]
pub(super) struct Unwritten(pub(super) Box<Problem>);

fn whole_seconds(wait: f64) -> u64 {
    seconds::to_wait(Duration::try_from_secs_f64(wait).unwrap_or(Duration::MAX))
}
