//! The decision about a request with a client key. A pure function: what is counted and told
//! follows in `api::client_judge`.

use std::sync::Arc;
use std::time::Duration;

use http::HeaderMap;
use http::header::HOST;
use imkit_api::Operation;
use imkit_emulator::Refusal;
use imkit_keys::{ClientKeyId, ClientSigner, Environment, Outcome, Unroutable, UpstreamName};
use imkit_store::ClientKeyRecord;
use jiff::Timestamp;

use super::{domain, reach};
use crate::header_names::{API_KEY, CLIENT_KEY, TOKEN};
use crate::seconds;

/// What a frontend asks for.
#[derive(Clone, Copy, Debug)]
pub(crate) enum ClientCall {
    /// An operation, as the token's user.
    Operation(&'static Operation),
    /// The realtime connection, on which the user's token comes later.
    Socket,
}

impl ClientCall {
    /// How it is named among operations.
    pub(crate) fn operation(self) -> &'static str {
        match self {
            Self::Operation(operation) => operation.id,
            Self::Socket => "socket",
        }
    }
}

/// A request of a frontend.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ClientRequest<'r> {
    /// Its headers.
    pub(crate) headers: &'r HeaderMap,
    /// The host in its URL, which HTTP/2 sends in the place of `Host`.
    pub(crate) authority: Option<&'r str>,
    /// What it asks for.
    pub(crate) call: ClientCall,
}

/// What a client key permits: this request, of this application. The user's token travels on.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct ClientGrant {
    /// The key.
    pub(crate) id: ClientKeyId,
    /// Its application, which is the upstream of that name.
    pub(crate) application: UpstreamName,
    /// `Live` goes to the upstream, `Test` to the emulator.
    pub(crate) environment: Environment,
}

/// Why a request with a client key may not pass. `Display` is for logs; callers see
/// [`refusal`](Self::refusal).
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub(crate) enum ClientFault {
    /// Two servers could read its headers in two ways.
    #[error("{0}")]
    Unclear(&'static str),
    /// There is none.
    #[error("no client key")]
    Missing,
    /// Not one of ours, or of no known id.
    #[error("the client key is malformed, foreign or unknown")]
    Foreign,
    /// It was revoked, replaced or has ended.
    #[error("the client key was revoked or has expired")]
    Ended,
    /// Its address tried too many wrong ones.
    #[error("too many wrong keys from this address")]
    WrongKeys(Duration),
    /// It is for other hosts.
    #[error("the client key is not for the host {}", .0.as_deref().unwrap_or("(none)"))]
    Host(Option<String>),
    /// Too many requests with it from one address.
    #[error("too many requests with the client key from this address")]
    Limited(Duration),
    /// Not for frontends.
    #[error("client keys may not call {0}")]
    Operation(&'static str),
    /// No user's token beside it.
    #[error("no user's token beside the client key")]
    Token,
    /// Its application is no upstream that works.
    #[error("{0}")]
    Unroutable(Unroutable),
}

/// A request with a client key that was refused.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct ClientRefused {
    /// The key, when it was proved.
    pub(crate) id: Option<ClientKeyId>,
    /// Why.
    pub(crate) fault: ClientFault,
}

impl ClientFault {
    /// As the caller sees it, in the platform's words. Whatever is wrong with a key itself has one
    /// answer.
    pub(crate) fn refusal(&self) -> Refusal {
        match self {
            Self::Unclear(text) => {
                Refusal::new(400, "INVALID_HEADERS", format!("The request is refused: {text}"))
            }
            Self::Missing => Refusal::flat(
                401,
                "MISSING_CLIENT_KEY",
                "Client key is required for SDK initialization",
            ),
            Self::Foreign | Self::Ended => Refusal::flat(
                401,
                "INVALID_CLIENT_KEY",
                "The provided client key is invalid or expired",
            ),
            Self::Host(_) => Refusal::flat(
                403,
                "CLIENT_KEY_MISMATCH",
                "Client key does not match the specified domain",
            ),
            Self::WrongKeys(wait) => Refusal::too_many(
                "Too many wrong keys from this address, please try again later",
                seconds::to_wait(*wait),
            ),
            Self::Limited(wait) => Refusal::too_many(
                "Too many requests with this client key from this address, please try again later",
                seconds::to_wait(*wait),
            ),
            Self::Operation(_) => Refusal::flat(
                403,
                "INSUFFICIENT_PERMISSIONS",
                "This operation requires the IM-API-KEY header: client keys are for frontends",
            ),
            Self::Token => {
                Refusal::new(401, "INVALID_TOKEN", "IM-Authorization header is required")
            }
            Self::Unroutable(Unroutable::Locked) => Refusal::flat(
                503,
                "UPSTREAM_LOCKED",
                "The gateway cannot read its credentials for the chat server: tell whoever runs it \
                 (imkit keys upstream list)",
            ),
            Self::Unroutable(why @ Unroutable::Missing(_)) => Refusal::flat(
                403,
                "INSUFFICIENT_PERMISSIONS",
                format!("The client key leads nowhere, {why}: add it (imkit keys upstream add)"),
            ),
        }
    }

    /// How it is counted; `None` = no key was proved.
    pub(crate) fn outcome(&self) -> Option<Outcome> {
        match self {
            Self::Unclear(_) | Self::Missing | Self::Foreign | Self::WrongKeys(_) => None,
            Self::Ended => Some(Outcome::Inactive),
            Self::Limited(_) => Some(Outcome::Limited),
            Self::Unroutable(_) => Some(Outcome::Unavailable),
            Self::Host(_) | Self::Operation(_) | Self::Token => Some(Outcome::Forbidden),
        }
    }
}

/// The client key of a request, which stands there once and alone.
pub(crate) fn presented(headers: &HeaderMap) -> Result<&str, ClientFault> {
    if headers.contains_key(API_KEY) {
        return Err(ClientFault::Unclear(
            "it has an API key and a client key: send IM-API-KEY, or IM-CLIENT-KEY with \
             IM-Authorization",
        ));
    }
    let mut keys = headers.get_all(CLIENT_KEY).iter();
    match (keys.next(), keys.next()) {
        (None, _) => Err(ClientFault::Missing),
        (Some(key), None) if key.is_empty() => Err(ClientFault::Missing),
        (Some(key), None) => key.to_str().map_err(|_| ClientFault::Foreign),
        (Some(_), Some(_)) => {
            Err(ClientFault::Unclear("IM-CLIENT-KEY stands there twice: send it once"))
        }
    }
}

/// Whether the text is a client key of ours that works. The grant is what its signature proves; how
/// it stands is what the record says, which is `None` for an id that is not known.
pub(crate) fn prove(
    text: &str,
    signer: &ClientSigner,
    record: impl FnOnce(ClientKeyId) -> Option<Arc<ClientKeyRecord>>,
    now: Timestamp,
) -> Result<(ClientGrant, Arc<ClientKeyRecord>), (Option<ClientKeyId>, ClientFault)> {
    let claims = signer.check(text).map_err(|_| (None, ClientFault::Foreign))?;
    let id = claims.id;
    let record = record(id).ok_or((None, ClientFault::Foreign))?;
    let ends = claims.expires_at.is_some_and(|end| end <= now);
    if ends || !record.works(now) {
        return Err((Some(id), ClientFault::Ended));
    }
    let grant =
        ClientGrant { id, application: claims.application, environment: claims.environment };
    Ok((grant, record))
}

/// Whether a request was sent to a host that the key is for.
pub(crate) fn host(
    request: &ClientRequest<'_>,
    record: &ClientKeyRecord,
) -> Result<(), ClientFault> {
    let mut hosts = request.headers.get_all(HOST).iter();
    let (said, again) = (hosts.next(), hosts.next());
    if again.is_some() {
        return Err(ClientFault::Unclear("Host stands there twice: send it once"));
    }
    if record.domains.is_empty() {
        return Ok(());
    }
    let said = said.and_then(|host| host.to_str().ok()).or(request.authority);
    let host = said.and_then(domain::of_request);
    match host.as_ref().is_some_and(|host| record.domains.contains(host)) {
        true => Ok(()),
        false => Err(ClientFault::Host(host)),
    }
}

/// Whether this is for frontends, and has the user's token where it needs one.
pub(crate) fn call(request: &ClientRequest<'_>) -> Result<(), ClientFault> {
    let mut tokens = request.headers.get_all(TOKEN).iter();
    let (token, again) = (tokens.next(), tokens.next());
    if again.is_some() {
        return Err(ClientFault::Unclear("IM-Authorization stands there twice: send it once"));
    }
    match request.call {
        ClientCall::Socket => Ok(()),
        ClientCall::Operation(operation) if !reach::is_for_frontends(operation) => {
            Err(ClientFault::Operation(operation.id))
        }
        ClientCall::Operation(_) if token.is_none_or(|token| token.is_empty()) => {
            Err(ClientFault::Token)
        }
        ClientCall::Operation(_) => Ok(()),
    }
}

#[cfg(test)]
mod tests;
