//! Requests to a key server: method, path, query. What goes into them is the calls' business.

use http::Method;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Serialize;
use serde_json::Value;

use crate::error::Error;
use crate::request::{Draft, Reading, Route};

/// Everything but RFC 3986 unreserved characters is encoded.
const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// A request that reads.
pub(super) fn get(id: &'static str, path: &'static str) -> Draft {
    of(id, path, Method::GET, path.to_owned())
}

/// A request that changes something, without a thing in its path.
pub(super) fn post(id: &'static str, path: &'static str) -> Draft {
    of(id, path, Method::POST, path.to_owned())
}

/// A request about one key, whose id stands for `{id}` in the path.
///
/// # Errors
///
/// The id is empty, or one of the segments that URLs leave out.
pub(super) fn about(
    id: &'static str,
    method: Method,
    path: &'static str,
    key: &str,
) -> Result<Draft, Error> {
    within(id, method, path, ("{id}", key), "id of a key")
}

/// A request about one upstream, whose name stands for `{name}` in the path.
///
/// # Errors
///
/// As [`about`].
pub(super) fn about_named(
    id: &'static str,
    method: Method,
    path: &'static str,
    name: &str,
) -> Result<Draft, Error> {
    within(id, method, path, ("{name}", name), "name of an upstream")
}

fn within(
    id: &'static str,
    method: Method,
    path: &'static str,
    (place, text): (&str, &str),
    what: &str,
) -> Result<Draft, Error> {
    if matches!(text, "" | "." | "..") {
        let error = Error::invalid(format!("{text:?} is no {what}"));
        return Err(error.with_operation(Some(id)));
    }
    let encoded = utf8_percent_encode(text, SEGMENT).to_string();
    Ok(of(id, path, method, path.replace(place, &encoded)))
}

fn of(id: &'static str, template: &'static str, method: Method, path: String) -> Draft {
    let reads = method == Method::GET;
    Draft {
        operation: None,
        route: Some(Route { id, path: template }),
        method,
        path,
        query: Vec::new(),
        body: None,
        repeatable: reads,
        mutating: !reads,
        patient: true,
        reading: Reading::Document,
        secrets: Vec::new(),
    }
}

/// Adds the fields of a request as the query: those that are said.
///
/// # Errors
///
/// It has no JSON form.
pub(super) fn with_query(mut draft: Draft, query: &impl Serialize) -> Result<Draft, Error> {
    let fields = serde_json::to_value(query).map_err(|source| {
        let error = Error::invalid("the request cannot be written as a query");
        error.with_operation(draft.id()).with_source(source)
    })?;
    if let Value::Object(fields) = fields {
        draft.query.extend(fields.into_iter().map(|(name, value)| match value {
            Value::String(text) => (name, text),
            other => (name, other.to_string()),
        }));
    }
    Ok(draft)
}

#[cfg(test)]
mod tests {
    use imkit_api::keys::{KeyStatus, ListKeys};

    use super::*;

    #[test]
    fn an_id_stays_one_segment() {
        let path = |key| about("keys.get", Method::GET, "/api-keys/{id}", key).map(|d| d.path);
        assert_eq!(path("a/b?c").unwrap(), "/api-keys/a%2Fb%3Fc");
        for key in ["", ".", ".."] {
            assert!(path(key).is_err(), "{key:?}");
        }
    }

    #[test]
    fn only_what_is_said_is_asked() -> Result<(), Error> {
        let list = ListKeys {
            owner: Some("a b".into()),
            status: Some(KeyStatus::Active),
            limit: Some(7),
            ..ListKeys::default()
        };
        let mut query = with_query(get("keys.list", "/api-keys"), &list)?.query;
        query.sort();
        let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        let expected = [pair("limit", "7"), pair("owner", "a b"), pair("status", "active")];
        assert_eq!(query, expected);
        Ok(())
    }
}
