//! Verification: a key asks for itself (`GET /verify`, which proxies ask for every request), or a
//! service asks about a key that it was given. Nothing is read from the database or written to it.

mod asked;
mod kept;
mod questions;
mod told;

use std::net::IpAddr;
use std::sync::Arc;

use axum::Json as Answer;
use axum::body::Bytes;
use axum::extract::{FromRequestParts, Request, State};
use axum::http::HeaderName;
use axum::http::request::Parts;
use axum::response::{IntoResponse, Response};
use imkit_api::keys::{Verdict, VerifyKey};
use imkit_keys::Admission;

use self::asked::{Asked, Read};
pub(super) use self::kept::KeptAnswers;
pub(super) use self::questions::KeptQuestions;
use self::questions::Words;
use super::auth;
use super::body::Json;
use super::context::{Context, RequestContext};
use super::credential;
use super::envelope;
use super::judge::Question;
use super::problem::{ApiError, ApiResult};
use super::query::NoQuery;
use super::rate::Rate;
use super::state::ApiState;

pub(super) const OWN: &str = "/verify";
const FORWARDED: &str = "/verify/{*path}";

/// Names scopes where a URL cannot, separated by commas: Envoy replaces the query by the client's.
const REQUIRED_SCOPE: HeaderName = HeaderName::from_static("x-required-scope");

/// Asks whether the presented key may do something.
#[utoipa::path(get, path = "/verify", operation_id = "verify", tag = "verification",
    params(
        ("scope" = Option<Vec<String>>, Query, description = "Scopes that the request needs; may be repeated"),
        ("operation" = Option<String>, Query, description = "Operation of the platform that the request is"),
        ("resource" = Option<Vec<String>>, Query, description = "Things that the request touches, such as `clients/acme-1`; may be repeated"),
        ("cost" = Option<u32>, Query, description = "What the request takes from the key's limits; 1 unless said"),
        ("X-Required-Scope" = Option<String>, Header, description = "More scopes, separated by commas"),
    ),
    responses((status = 200, description = "The key may pass", body = Verdict,
        headers(
            ("X-Key-Id", description = "The key's id"),
            ("X-Key-Owner", description = "Who answers for it, percent-encoded"),
            ("X-Key-Name", description = "Its name, percent-encoded"),
            ("X-Key-Observed", description = "How the request would be refused, `forbidden`, `address` or `limited`, if the key's policy were enforced, which is only observed"),
            ("X-Key-Scopes", description = "What it may do, separated by spaces; left out beyond 2 KiB"),
            ("RateLimit", description = "The tightest limit: `\"default\";r=999;t=1`"),
            ("RateLimit-Policy", description = "All limits: `\"default\";q=1000;w=60`"),
        ))))]
pub(super) async fn own(
    State(state): State<Arc<ApiState>>,
    Context(context): Context,
    request: Request,
) -> ApiResult<Response> {
    let (parts, _) = request.into_parts();
    let admission = judge(&state, &context, &parts, OWN)?;
    Ok(write(&context, &admission).0)
}

/// Asks for a request whose path and query a proxy appended: neither is read.
#[utoipa::path(get, path = "/verify/{path}", operation_id = "verifyForwarded", tag = "verification",
    params(
        ("path" = String, Path, description = "The path of the request that is asked about"),
        ("X-Required-Scope" = Option<String>, Header, description = "Scopes that it needs, separated by commas"),
    ),
    responses((status = 200, description = "The key may pass", body = Verdict)))]
pub(super) async fn forwarded(
    State(state): State<Arc<ApiState>>,
    Context(context): Context,
    request: Request,
) -> ApiResult<Response> {
    let (parts, _) = request.into_parts();
    let admission = judge(&state, &context, &parts, FORWARDED)?;
    Ok(write(&context, &admission).0)
}

/// Which of the two routes a path is of, if any.
pub(super) fn route(path: &str) -> Option<&'static str> {
    match path.strip_prefix(OWN)? {
        "" => Some(OWN),
        rest => (rest.len() > 1 && rest.starts_with('/')).then_some(FORWARDED),
    }
}

/// Judges a request of one of the two routes. Headers about limits are left to [`write`] and
/// [`tell`].
pub(super) fn judge(
    state: &ApiState,
    context: &RequestContext,
    parts: &Parts,
    route: &'static str,
) -> ApiResult<Admission> {
    // What a proxy appends is its client's: neither read nor checked.
    let query = match route {
        OWN => parts.uri.query().unwrap_or_default(),
        _ => "",
    };
    let words = Words::of(query, &parts.headers);
    if let Some(words) = words
        && let Some(known) = state.questions.find(words).as_ref().filter(|known| known.is(words))
    {
        let credential = credential::find(&parts.headers)?;
        return ask(state, context, &credential, &known.read);
    }
    if route == OWN {
        credential::check_query(&parts.uri)?;
    }
    let mut asked = asked::from_query(query)?;
    for value in parts.headers.get_all(REQUIRED_SCOPE) {
        let words = value.to_str().unwrap_or("?").split(',').map(str::trim);
        asked.scopes.extend(words.filter(|word| !word.is_empty()).map(str::to_owned));
    }
    let credential = credential::find(&parts.headers)?;
    let read = asked::read(asked)?;
    let admission = ask(state, context, &credential, &read)?;
    if let Some(words) = words {
        state.questions.keep(words, read);
    }
    Ok(admission)
}

/// The whole answer to an admitted request of one of the two routes.
pub(super) fn tell(
    state: &ApiState,
    context: &RequestContext,
    admission: &Admission,
    route: &'static str,
) -> Response {
    if let Some(response) = state.kept.answer(admission, &context.id) {
        match route {
            OWN => state.metrics.told(),
            _ => state.metrics.request(route, response.status()),
        }
        return response;
    }
    let (response, body) = tell_anew(state, context, admission, route);
    state.kept.keep(admission, &body, response.headers());
    response
}

/// The same without anything that is kept; its body once more.
pub(super) fn tell_anew(
    state: &ApiState,
    context: &RequestContext,
    admission: &Admission,
    route: &'static str,
) -> (Response, Bytes) {
    let (response, body) = write(context, admission);
    (envelope::finish(state, context, route, response), body)
}

/// Writes the answer but for what every answer has; its body once more.
fn write(context: &RequestContext, admission: &Admission) -> (Response, Bytes) {
    context.set_rate(Rate::admitted(admission.account(), admission.standing));
    let body = told::body(admission);
    (told::response(admission, body.clone()), body)
}

fn ask(
    state: &ApiState,
    context: &RequestContext,
    credential: &str,
    read: &Read,
) -> ApiResult<Admission> {
    let Read { need, operation, resources } = read;
    let question = Question {
        credential,
        need,
        operation,
        resources,
        ip: context.ip,
        guarded: context.guarded,
    };
    state.admit(context, &question)
}

/// Asks about a key that a service was given.
#[utoipa::path(post, path = "/api-keys/verify", operation_id = "verifyKey", tag = "verification", request_body = VerifyKey,
    responses((status = 200, description = "The key may pass", body = Verdict)))]
pub(super) async fn other(
    State(state): State<Arc<ApiState>>,
    Context(context): Context,
    IsRoot(is_root): IsRoot,
    _: NoQuery,
    Json(request): Json<VerifyKey>,
) -> ApiResult<Response> {
    let VerifyKey { key, mut scopes, scope, operation, resources, ip, cost, trial } = request;
    scopes.extend(scope);
    let asks_more =
        !scopes.is_empty() || operation.is_some() || !resources.is_empty() || cost.is_some();
    let (ip, guarded) = match ip {
        // A service that says nothing about its callers is neither blamed for their keys nor taken
        // for them: nobody knows where the caller is.
        None if is_root => (None, None),
        None => (context.ip, context.guarded),
        Some(text) => {
            let ip = said_ip(&state, &context, is_root, &text)?;
            (Some(ip), Some(ip))
        }
    };
    if trial {
        may_try(is_root, asks_more)?;
        let tried = state.try_key(key.expose(), ip);
        let admission = match ip {
            None => tried.map_err(ApiError::of_unknown_address)?,
            Some(_) => tried?,
        };
        return Ok(Answer(told::verdict(&admission)).into_response());
    }
    let Read { need, operation, resources } =
        asked::read(Asked { scopes, operation, resources, cost })?;
    let question = Question {
        credential: key.expose(),
        need: &need,
        operation: &operation,
        resources: &resources,
        ip,
        guarded,
    };
    let judged = state.judge(&context, &question);
    let admission = match ip {
        None if is_root => judged.map_err(ApiError::of_unknown_address)?,
        _ => judged?,
    };
    Ok(Answer(told::verdict(&admission)).into_response())
}

/// Trials leave no trace, so that they are for those who see all traces, and tell nothing that a
/// service could take for leave to pass.
fn may_try(is_root: bool, asks_more: bool) -> ApiResult<()> {
    match (is_root, asks_more) {
        (false, _) => Err(ApiError::role_required("Keys are tried with a root key only")),
        (true, true) => Err(ApiError::invalid(
            "/trial",
            "a trial asks whether the key works: leave out scopes, operation, resources and cost",
        )),
        (true, false) => Ok(()),
    }
}

/// Whether a root key is presented. A wrong one is refused: whoever presents it means it.
pub(super) struct IsRoot(bool);

impl FromRequestParts<Arc<ApiState>> for IsRoot {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, state: &Arc<ApiState>) -> ApiResult<Self> {
        if credential::is_presented(&parts.headers) {
            auth::authenticate(parts, state).await?;
            return Ok(Self(true));
        }
        Ok(Self(false))
    }
}

/// The address that a service says its caller has. Only whoever could see the caller may say it:
/// otherwise a thief would say an address that the key is for.
fn said_ip(
    state: &ApiState,
    context: &RequestContext,
    is_root: bool,
    text: &str,
) -> ApiResult<IpAddr> {
    let is_proxy = context.ip.is_some_and(|ip| state.settings.proxies.trusts(ip));
    if !is_root && !is_proxy {
        return Err(ApiError::role_required(
            "The caller's address is taken from a root key or a trusted proxy only",
        ));
    }
    text.parse::<IpAddr>()
        .map(|ip| ip.to_canonical())
        .map_err(|_| ApiError::invalid("/ip", "this is no IP address"))
}
