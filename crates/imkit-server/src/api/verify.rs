//! Verification: a key asks for itself (`GET /verify`, which proxies ask for every request), or a
//! service asks about a key that it was given. Nothing is read from the database or written to it.

mod told;

use std::borrow::Cow;
use std::fmt::Write;
use std::net::IpAddr;
use std::sync::Arc;

use axum::Json as Answer;
use axum::body::Body;
use axum::extract::{FromRequestParts, Request, State};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderName, HeaderValue, header};
use axum::response::{IntoResponse, Response};
use imkit_api::keys::{LimitState, Verdict, VerifyKey};
use imkit_api::operation::OPERATIONS;
use imkit_keys::{Admission, LiveKey, Need, ScopeWord};
use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

use self::told::{Notes, Tightest, Told};
use super::auth;
use super::body::Json;
use super::context::{Context, RequestContext};
use super::credential;
use super::judge::Question;
use super::problem::{ApiError, ApiResult};
use super::query::NoQuery;
use super::state::ApiState;
use crate::keys;

const OWN: &str = "/verify";
const FORWARDED: &str = "/verify/{*path}";

/// Most scopes or resources of one question.
const MOST: usize = 32;

/// Most that one request may take from limits.
const MOST_COST: u32 = 1_000_000;

/// Longest resource, in bytes.
const LONGEST_RESOURCE: usize = 300;

/// Most bytes of scopes in a header: proxies have little room for an answer's head. The body tells
/// all of them.
const LONGEST_SCOPES: usize = 2048;

/// Names scopes where a URL cannot, separated by commas: Envoy replaces the query by the client's.
const REQUIRED_SCOPE: &str = "x-required-scope";

/// Headers that an answer has in the end.
const HEADERS: usize = 16;

const KEY_ID: HeaderName = HeaderName::from_static("x-key-id");
const KEY_OWNER: HeaderName = HeaderName::from_static("x-key-owner");
const KEY_NAME: HeaderName = HeaderName::from_static("x-key-name");
const KEY_SCOPES: HeaderName = HeaderName::from_static("x-key-scopes");

/// What a question says about a request.
#[derive(Default)]
struct Asked {
    scopes: Vec<String>,
    operation: Option<String>,
    resources: Vec<String>,
    cost: Option<u32>,
}

/// A question, read.
struct Read {
    need: Need,
    operation: String,
    resources: Vec<String>,
}

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
    judge(&state, &context, &parts, OWN)
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
    judge(&state, &context, &parts, FORWARDED)
}

/// Which of the two routes a path is of, if any.
pub(super) fn route(path: &str) -> Option<&'static str> {
    match path.strip_prefix(OWN)? {
        "" => Some(OWN),
        rest => (rest.len() > 1 && rest.starts_with('/')).then_some(FORWARDED),
    }
}

/// Answers a request of one of the two routes.
pub(super) fn judge(
    state: &ApiState,
    context: &RequestContext,
    parts: &Parts,
    route: &'static str,
) -> ApiResult<Response> {
    let asked = match route {
        OWN => read_query(parts.uri.query().unwrap_or_default())?,
        _ => Asked::default(),
    };
    answer(state, context, &parts.headers, asked)
}

fn answer(
    state: &ApiState,
    context: &RequestContext,
    headers: &HeaderMap,
    mut asked: Asked,
) -> ApiResult<Response> {
    for value in headers.get_all(REQUIRED_SCOPE) {
        let words = value.to_str().unwrap_or("?").split(',').map(str::trim);
        asked.scopes.extend(words.filter(|word| !word.is_empty()).map(str::to_owned));
    }
    let credential = credential::find(headers)?;
    let Read { need, operation, resources } = read(asked)?;
    let question = Question {
        credential: &credential,
        need: &need,
        operation: &operation,
        resources: &resources,
        ip: context.ip,
        guarded: context.guarded,
    };
    let admission = state.judge(context, &question)?;
    // Texts and numbers alone: writing them cannot fail.
    let body = serde_json::to_vec(&verdict(&admission)).unwrap_or_default();
    let mut response = Response::new(Body::from(body));
    let headers = response.headers_mut();
    headers.reserve(HEADERS);
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    describe(&admission.key, headers);
    Ok(response)
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
    let VerifyKey { key, scopes, operation, resources, ip, cost } = request;
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
    let Read { need, operation, resources } = read(Asked { scopes, operation, resources, cost })?;
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
    Ok(Answer(verdict(&admission)).into_response())
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

fn read_query(query: &str) -> ApiResult<Asked> {
    let mut asked = Asked::default();
    for (name, value) in form_urlencoded::parse(query.as_bytes()) {
        let value = value.into_owned();
        match name.as_ref() {
            "scope" => asked.scopes.push(value),
            "resource" => asked.resources.push(value),
            "operation" if asked.operation.is_none() => asked.operation = Some(value),
            "cost" if asked.cost.is_none() => {
                let cost = value.parse().map_err(|_| {
                    ApiError::invalid("/cost", "this is no whole number that is not negative")
                })?;
                asked.cost = Some(cost);
            }
            "operation" | "cost" => {
                return Err(ApiError::invalid(format!("/{name}"), "it may be given once"));
            }
            _ => {
                let shown: String = name.chars().take(40).collect();
                let detail = format!(
                    "unknown parameter `{shown}`, expected scope, operation, resource or cost"
                );
                return Err(ApiError::invalid("", detail));
            }
        }
    }
    Ok(asked)
}

fn read(asked: Asked) -> ApiResult<Read> {
    let Asked { scopes, operation, resources, cost } = asked;
    for (pointer, count) in [("/scopes", scopes.len()), ("/resources", resources.len())] {
        if count > MOST {
            return Err(ApiError::invalid(pointer, format!("{count} entries: at most {MOST}")));
        }
    }
    let mut need = match &operation {
        None => Need::key(),
        Some(id) => {
            let known = OPERATIONS.iter().find(|known| known.id == id);
            Need::of(known.ok_or_else(|| {
                let detail = "no operation of the platform has this name";
                ApiError::invalid("/operation", detail)
            })?)
        }
    };
    for (index, scope) in scopes.iter().enumerate() {
        let word: ScopeWord = scope
            .parse()
            .map_err(|error| ApiError::invalid(format!("/scopes/{index}"), format!("{error}")))?;
        need = need.word(word);
    }
    if let Some(cost) = cost {
        if cost > MOST_COST {
            return Err(ApiError::invalid("/cost", format!("{cost}: at most {MOST_COST}")));
        }
        need = need.cost(cost);
    }
    for (index, resource) in resources.iter().enumerate() {
        let fits = (1..=LONGEST_RESOURCE).contains(&resource.len())
            && !resource.chars().any(char::is_control);
        if !fits {
            let detail = format!("write KIND/ID in at most {LONGEST_RESOURCE} bytes");
            return Err(ApiError::invalid(format!("/resources/{index}"), detail));
        }
    }
    let operation = operation.unwrap_or_else(|| scopes.join(" "));
    Ok(Read { need, operation, resources })
}

/// The answer about an admission. It borrows everything from the key, because nearly all that the
/// server writes is this.
fn verdict(admission: &Admission) -> Told<'_> {
    let key = &*admission.key;
    let limits = admission.standing.and_then(|standing| {
        let name = key.limits().nth(standing.limit)?.name.as_str();
        let reset_seconds = standing.reset.as_secs_f64();
        Some((name, LimitState { remaining: standing.remaining, reset_seconds }))
    });
    Told {
        valid: true,
        key_id: key.id(),
        name: key.name(),
        owner: key.owner(),
        user_id: key.owner(),
        environment: key.form().environment().map(keys::environment),
        scopes: key.scopes(),
        metadata: Notes(key.metadata()),
        rev: admission.rev,
        limits: Tightest(limits),
    }
}

/// What a header cannot carry, and `%` itself.
const UNSAFE: &AsciiSet = &CONTROLS.add(b'%');

/// For whoever stands behind a proxy.
fn describe(key: &LiveKey, headers: &mut HeaderMap) {
    let mut set = |name: HeaderName, value: &str| {
        let value: Cow<'_, str> = utf8_percent_encode(value, UNSAFE).into();
        if let Ok(value) = HeaderValue::from_str(&value) {
            headers.insert(name, value);
        }
    };
    set(KEY_ID, key.id().as_str());
    set(KEY_OWNER, key.owner());
    set(KEY_NAME, key.name());
    let mut scopes = String::new();
    for scope in key.scopes() {
        let space = if scopes.is_empty() { "" } else { " " };
        // Writing to a text cannot fail.
        let _ = write!(scopes, "{space}{scope}");
    }
    if scopes.len() <= LONGEST_SCOPES {
        set(KEY_SCOPES, &scopes);
    }
}

#[cfg(test)]
mod tests {
    use imkit_keys::{Attempt, KeyRecord, PlainKey, Replica, Verifier};
    use serde_json::json;

    use super::*;
    use crate::keys::testing::{NOW, ring};

    #[test]
    fn the_answer_is_a_verdict_of_the_contract_whole() {
        for (notes, limits) in [(json!({}), json!([])), (json!({ "a": [1] }), json!(null))] {
            let form = imkit_keys::KeyForm::Api(imkit_keys::Environment::Test);
            let key = PlainKey::generate(form).unwrap();
            let mut record = KeyRecord::new(&key, ring().hash(key.expose()), NOW);
            record.name = "gate".to_owned();
            record.owner = "team \u{e9}".to_owned();
            record.scopes = vec!["read:users".parse().unwrap(), "write:*".parse().unwrap()];
            record.metadata = serde_json::from_value(notes.clone()).unwrap();
            if limits.is_null() {
                record.limits = vec![imkit_keys::Limit::usual()];
            } else {
                record.limits.clear();
            }
            let replica = std::sync::Arc::new(Replica::new());
            replica.apply(1, &[imkit_keys::Change::Put(Box::new(record))]).unwrap();
            let verifier = Verifier::new(replica, ring());
            let need = Need::key();
            let attempt = Attempt {
                credential: key.expose(),
                client_ip: None,
                need: &need,
                resources: &[],
                now: NOW,
            };
            let admission = verifier.verify(&attempt).unwrap();
            let told = serde_json::to_value(verdict(&admission)).unwrap();
            let read: Verdict = serde_json::from_value(told.clone()).unwrap();
            assert_eq!(serde_json::to_value(&read).unwrap(), told);
            assert_eq!(told["metadata"], notes);
            assert_eq!(read.limits.len(), usize::from(limits.is_null()));
            assert_eq!((read.owner.as_str(), read.rev), ("team \u{e9}", 1));
        }
    }
}
