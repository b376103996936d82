//! Refusals of keys in the platform's words. Whoever calls the gateway knows the platform's errors
//! and no others.

use axum::response::{IntoResponse, Response};
use http::header;
use imkit_emulator::Refusal;
use imkit_keys::{Face, Reason, Unroutable};

use crate::api::Refused;
use crate::seconds;

/// The refusal as the caller may see it.
pub(super) fn worded(refused: Refused) -> Refusal {
    let refusal = match refused {
        Refused::WrongKeys(wait) => {
            let message = "Too many wrong keys from this address, please try again later";
            return Refusal::too_many(message, seconds::to_wait(wait));
        }
        Refused::Key(refusal) => refusal,
    };
    let face = refusal.face();
    match refusal.reason {
        Reason::Scope(scope) => forbidden(format!("The key lacks the scope {scope}")),
        Reason::Resource(resource) => forbidden(format!("The key may not touch {resource}")),
        Reason::Limited { limit, wait: Some(wait), .. } => Refusal::too_many(
            format!("The key's limit {limit} is used up, please try again later"),
            seconds::to_wait(wait),
        ),
        Reason::Limited { limit, wait: None, .. } => Refusal::flat(
            429,
            "RATE_LIMIT_EXCEEDED",
            format!("The request costs more than the key's limit {limit} ever admits"),
        ),
        Reason::Unroutable(why) => unroutable(&why),
        _ if face == Face::Unauthenticated => unknown(),
        _ => forbidden("The key may not do this"),
    }
}

/// A refusal as an answer. When another try is worth it stands in a header, too, where clients look
/// that know nothing of the platform.
pub(super) fn response(refusal: Refusal) -> Response {
    let wait = refusal.retry_after();
    let mut response = refusal.into_response();
    if let Some(seconds) = wait {
        response.headers_mut().insert(header::RETRY_AFTER, seconds.into());
    }
    response
}

/// A key that is none, for whatever reason.
pub(super) fn unknown() -> Refusal {
    Refusal::flat(401, "INVALID_API_KEY", "The provided API key is invalid or expired")
}

/// A live key, and no server of the platform for it.
pub(super) fn unroutable(why: &Unroutable) -> Refusal {
    match why {
        Unroutable::Locked => Refusal::flat(
            503,
            "UPSTREAM_LOCKED",
            "The gateway cannot read its credentials for the chat server. Your key is fine: tell \
             whoever runs the gateway (imkit keys upstream list)",
        ),
        Unroutable::Missing(Some(name)) => forbidden(format!(
            "The key is for the upstream {name}, which the gateway does not have: add it (imkit \
             keys upstream add), or give the key another (imkit keys update --upstream)"
        )),
        Unroutable::Missing(None) => forbidden(
            "No upstream is configured for live keys: add one (imkit keys upstream add), or use a \
             test key (imkit keys create --env test)",
        ),
    }
}

/// A request that has to be logged before it is sent, and cannot be.
pub(super) fn unlogged() -> Refusal {
    Refusal::flat(
        503,
        "REQUEST_LOG_UNAVAILABLE",
        "The gateway cannot write its log of requests. Nothing was sent. Your key is fine: tell \
         whoever runs the gateway (its disk may be full)",
    )
    .after(5)
}

fn forbidden(message: impl Into<String>) -> Refusal {
    Refusal::flat(403, "INSUFFICIENT_PERMISSIONS", message)
}
