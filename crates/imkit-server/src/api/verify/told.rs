//! What is answered about a key that may pass: a [`Verdict`](imkit_api::keys::Verdict) that borrows
//! everything from the key, because nearly all that the server writes is this. A test holds it to
//! the contract.

use std::borrow::Cow;
use std::fmt::{self, Write};

use axum::body::{Body, Bytes};
use axum::http::{HeaderMap, HeaderName, HeaderValue, header};
use axum::response::Response;
use imkit_api::keys::{Environment, LimitState};
use imkit_keys::{Admission, KeyId, Outcome, Rev, ScopePattern};
use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};
use serde_json::{Map, Value};

use super::super::header_lines::Lines;
use crate::keys;

/// Most bytes of scopes in a header: proxies have little room for an answer's head. The body tells
/// all of them.
const LONGEST_SCOPES: usize = 2048;

/// Bytes that most answers fit in.
const BODY: usize = 512;

/// Headers that an answer has in the end.
const HEADERS: usize = 16;

const KEY_ID: HeaderName = HeaderName::from_static("x-key-id");
const KEY_OWNER: HeaderName = HeaderName::from_static("x-key-owner");
const KEY_NAME: HeaderName = HeaderName::from_static("x-key-name");
const KEY_SCOPES: HeaderName = HeaderName::from_static("x-key-scopes");
const KEY_OBSERVED: HeaderName = HeaderName::from_static("x-key-observed");

/// The answer about a key that may pass.
#[derive(Serialize)]
pub(super) struct Told<'k> {
    valid: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    observed: Option<String>,
    key_id: KeyId,
    name: &'k str,
    owner: &'k str,
    user_id: &'k str,
    environment: Option<Environment>,
    scopes: Cow<'k, [ScopePattern]>,
    metadata: Notes<'k>,
    rev: Rev,
    limits: Tightest<'k>,
}

/// The owner's notes; an object even without any.
struct Notes<'k>(Option<&'k Map<String, Value>>);

impl Serialize for Notes<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Some(notes) => notes.serialize(serializer),
            None => serializer.serialize_map(Some(0))?.end(),
        }
    }
}

/// The limit that is nearest to its end, by its name.
struct Tightest<'k>(Option<(&'k str, LimitState)>);

impl Serialize for Tightest<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0)
    }
}

/// The answer's body, written.
pub(super) fn body(admission: &Admission) -> Bytes {
    // Texts and numbers alone: writing them cannot fail.
    let mut body = Vec::with_capacity(BODY);
    let _ = serde_json::to_writer(&mut body, &verdict(admission));
    body.into()
}

/// The answer, with headers for whoever stands behind a proxy.
pub(super) fn response(admission: &Admission, body: Bytes) -> Response {
    let mut response = Response::new(Body::from(body));
    let headers = response.headers_mut();
    headers.reserve(HEADERS);
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    describe(admission, headers);
    if let Some(reason) = &admission.observed {
        let refused = reason.outcome().map_or("", Outcome::as_str);
        headers.insert(KEY_OBSERVED, HeaderValue::from_static(refused));
    }
    response
}

/// The answer's body.
pub(super) fn verdict(admission: &Admission) -> Told<'_> {
    let key = &*admission.key;
    let limits = admission.standing.and_then(|standing| {
        let name = admission.account().limits().nth(standing.limit)?.name.as_str();
        let reset_seconds = standing.reset.as_secs_f64();
        Some((name, LimitState { remaining: standing.remaining, reset_seconds }))
    });
    Told {
        valid: true,
        observed: admission.observed.as_ref().map(|reason| reason.to_string()),
        key_id: key.id(),
        name: key.name(),
        owner: key.owner(),
        user_id: key.owner(),
        environment: key.form().environment().map(keys::environment),
        scopes: admission.scopes(),
        metadata: Notes(key.metadata()),
        rev: admission.rev,
        limits: Tightest(limits),
    }
}

/// What a header cannot carry, and `%` itself.
const UNSAFE: &AsciiSet = &CONTROLS.add(b'%');

fn describe(admission: &Admission, headers: &mut HeaderMap) {
    let key = &admission.key;
    let mut lines = Lines::<4>::default();
    lines.add(KEY_ID, |text| text.write_str(key.id().as_str()));
    lines.add(KEY_OWNER, |text| encode(text, key.owner()));
    lines.add(KEY_NAME, |text| encode(text, key.name()));
    lines.add(KEY_SCOPES, |text| {
        let begin = text.len();
        for (index, scope) in admission.scopes().iter().enumerate() {
            text.push_str(if index == 0 { "" } else { " " });
            encode(text, scope.as_str())?;
        }
        if text.len() - begin <= LONGEST_SCOPES { Ok(()) } else { Err(fmt::Error) }
    });
    lines.put_into(headers);
}

fn encode(text: &mut String, value: &str) -> fmt::Result {
    text.extend(utf8_percent_encode(value, UNSAFE));
    Ok(())
}

#[cfg(test)]
mod tests {
    use imkit_api::keys::Verdict;
    use imkit_keys::{Attempt, KeyRecord, Need, PlainKey, Replica, Verifier};
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
