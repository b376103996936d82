//! Building requests, without sending them. A [`Draft`] says which operation with what; a
//! [`Prepared`] is the finished request, the same for sending and for a dry run.

use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_TYPE, HeaderMap, HeaderValue};
use imkit_api::Operation;
use imkit_api::operation::{Danger, Retry};
use secrecy::SecretString;
use serde::Serialize;
use url::Url;

use crate::base_url::BaseUrl;
use crate::error::Error;
use crate::form::Form;
use crate::preview;

/// What the caller wants back.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Reading {
    /// The result inside the envelope.
    Result,
    /// The whole body as it came.
    Whole,
    /// The bytes of a file, piece by piece, wherever the server says they are.
    Stream,
    /// A document of a server that is not the platform: no envelope, whatever its fields are called.
    Document,
    /// What such a server sends for as long as it likes, piece by piece.
    Feed,
}

/// What a request carries.
#[derive(Clone)]
pub(crate) enum Body {
    /// A JSON document.
    Json(Bytes),
    /// A form with a file.
    Form(Form),
}

impl Body {
    /// The JSON document, if it is one.
    pub(crate) fn json(&self) -> Option<&Bytes> {
        match self {
            Body::Json(json) => Some(json),
            Body::Form(_) => None,
        }
    }

    fn content_type(&self) -> HeaderValue {
        match self {
            Body::Json(_) => HeaderValue::from_static("application/json"),
            Body::Form(form) => form.content_type(),
        }
    }
}

/// A route of a server that is not the platform, by which errors and logs name it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Route {
    /// Such as `keys.get`.
    pub(crate) id: &'static str,
    /// The path with a placeholder, `/api-keys/{id}`.
    pub(crate) path: &'static str,
}

/// A request in the words of the operation table.
#[derive(Clone)]
pub(crate) struct Draft {
    pub(crate) operation: Option<&'static Operation>,
    /// Where there is no operation.
    pub(crate) route: Option<Route>,
    pub(crate) method: http::Method,
    /// Rendered path, which may already hold a query.
    pub(crate) path: String,
    pub(crate) query: Vec<(String, String)>,
    pub(crate) body: Option<Body>,
    pub(crate) repeatable: bool,
    pub(crate) mutating: bool,
    /// A 429 means "later", and is waited out. Otherwise it is the answer that was asked for.
    pub(crate) patient: bool,
    pub(crate) reading: Reading,
    /// Secrets of the body that no field's name tells.
    pub(crate) secrets: Vec<SecretString>,
}

impl Draft {
    /// A call of an operation with its path parameters.
    ///
    /// # Errors
    ///
    /// An id cannot stand in a path.
    pub(crate) fn new(operation: &'static Operation, params: &[&str]) -> Result<Self, Error> {
        let path = operation.render(params).map_err(|source| {
            Error::invalid(source.to_string())
                .with_operation(Some(operation.id))
                .with_source(source)
        })?;
        Ok(Self {
            operation: Some(operation),
            route: None,
            method: method(operation),
            path,
            query: Vec::new(),
            body: None,
            repeatable: operation.retry == Retry::Safe,
            mutating: operation.danger != Danger::Read,
            patient: true,
            reading: Reading::Result,
            secrets: Vec::new(),
        })
    }

    /// Adds a query parameter, if there is a value.
    pub(crate) fn query(mut self, name: &str, value: Option<impl ToString>) -> Self {
        self.query.extend(value.map(|value| (name.to_owned(), value.to_string())));
        self
    }

    /// Sets the JSON body.
    ///
    /// # Errors
    ///
    /// The value has no JSON form.
    pub(crate) fn body(mut self, body: &impl Serialize) -> Result<Self, Error> {
        let body = serde_json::to_vec(body).map_err(|source| {
            Error::invalid("the request cannot be written as JSON")
                .with_operation(self.id())
                .with_source(source)
        })?;
        self.body = Some(Body::Json(body.into()));
        Ok(self)
    }

    /// Sets a form with a file as the body.
    pub(crate) fn form(mut self, form: Form) -> Self {
        self.body = Some(Body::Form(form));
        self
    }

    /// Asks for the bytes of a file instead of a JSON answer.
    pub(crate) fn stream(mut self) -> Self {
        self.reading = Reading::Stream;
        self
    }

    /// The operation's id, or the route's.
    pub(crate) fn id(&self) -> Option<&'static str> {
        self.operation.map(|operation| operation.id).or(self.route.map(|route| route.id))
    }

    /// Decides, for an operation that the table calls conditional, whether this request may be
    /// repeated after an unknown outcome.
    pub(crate) fn repeatable(mut self, repeatable: bool) -> Self {
        debug_assert!(self.operation.is_none_or(|operation| operation.retry == Retry::Conditional));
        self.repeatable = repeatable;
        self
    }
}

/// The method of a table row as the HTTP library names it.
pub(crate) fn method(operation: &Operation) -> http::Method {
    use imkit_api::operation::Method;
    match operation.method {
        Method::Get => http::Method::GET,
        Method::Post => http::Method::POST,
        Method::Put => http::Method::PUT,
        Method::Delete => http::Method::DELETE,
    }
}

/// A finished request.
pub(crate) struct Prepared {
    pub(crate) operation: Option<&'static Operation>,
    route: Option<Route>,
    pub(crate) method: http::Method,
    pub(crate) url: Url,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Option<Body>,
    /// May be repeated after an unknown outcome.
    pub(crate) repeatable: bool,
    /// Changes something.
    pub(crate) mutating: bool,
    /// A 429 is waited out.
    pub(crate) patient: bool,
    pub(crate) reading: Reading,
    secrets: Vec<SecretString>,
}

impl Prepared {
    /// Turns a draft into a request to this server with these standing headers.
    pub(crate) fn new(draft: Draft, base: &BaseUrl, standing: &HeaderMap) -> Result<Self, Error> {
        let operation = draft.id();
        let mut url = base.join(&draft.path).map_err(|error| error.with_operation(operation))?;
        if !draft.query.is_empty() {
            url.query_pairs_mut().extend_pairs(&draft.query);
        }
        let mut headers = standing.clone();
        if let Some(body) = &draft.body {
            headers.insert(CONTENT_TYPE, body.content_type());
        }
        if matches!(draft.reading, Reading::Stream | Reading::Feed) {
            headers.insert(ACCEPT, HeaderValue::from_static("*/*"));
        }
        Ok(Self {
            operation: draft.operation,
            route: draft.route,
            method: draft.method,
            url,
            headers,
            body: draft.body,
            repeatable: draft.repeatable,
            mutating: draft.mutating,
            patient: draft.patient,
            reading: draft.reading,
            secrets: draft.secrets,
        })
    }

    /// The operation's id, or the route's.
    pub(crate) fn id(&self) -> Option<&'static str> {
        self.operation.map(|operation| operation.id).or(self.route.map(|route| route.id))
    }

    /// The path for logs: the template, because ids belong to people.
    pub(crate) fn template(&self) -> &'static str {
        let route = self.route.map_or("(raw)", |route| route.path);
        self.operation.map_or(route, |operation| operation.path)
    }

    /// Secrets that this request carries in its body.
    pub(crate) fn secrets(&self) -> Vec<SecretString> {
        let mut secrets = preview::secrets_of(self.json().map(Bytes::as_ref));
        secrets.extend_from_slice(&self.secrets);
        secrets
    }

    /// The JSON document that it carries.
    pub(crate) fn json(&self) -> Option<&Bytes> {
        self.body.as_ref().and_then(Body::json)
    }

    /// Whether it carries something that was read and cannot be read again.
    pub(crate) fn is_spent(&self) -> bool {
        matches!(&self.body, Some(Body::Form(form)) if form.is_spent())
    }

    /// Whether it or its answer may take longer than any one attempt should, as long as it moves.
    pub(crate) fn is_streamed(&self) -> bool {
        matches!(self.reading, Reading::Stream | Reading::Feed)
            || matches!(self.body, Some(Body::Form(_)))
    }
}

#[cfg(test)]
mod tests {
    use imkit_api::operation::{MEMBERS_ADD, OPERATIONS, ROOMS_GET, USERS_LIST};
    use secrecy::ExposeSecret;
    use serde_json::json;

    use super::*;

    fn prepared(draft: Draft) -> Result<Prepared, Error> {
        Prepared::new(draft, &BaseUrl::parse("http://127.0.0.1:1/im", false)?, &HeaderMap::new())
    }

    #[test]
    fn ids_with_any_character_reach_the_path() -> Result<(), Error> {
        let request = prepared(Draft::new(&ROOMS_GET, &["a b/ü+🙂"])?)?;
        assert_eq!(request.url.path(), "/im/rooms/a%20b%2F%C3%BC%2B%F0%9F%99%82");
        let long = "x".repeat(10_000);
        assert!(prepared(Draft::new(&ROOMS_GET, &[&long])?)?.url.path().ends_with(&long));
        Ok(())
    }

    #[test]
    fn an_id_that_cannot_stand_in_a_path_is_a_usage_error() {
        for id in ["", ".", ".."] {
            let error = Draft::new(&ROOMS_GET, &[id]).map(|_| ()).unwrap_err();
            assert_eq!(error.kind(), crate::ErrorKind::InvalidRequest);
            assert_eq!(error.operation(), Some("rooms.get"));
        }
    }

    #[test]
    fn query_values_are_encoded() -> Result<(), Error> {
        let draft = Draft::new(&USERS_LIST, &[])?.query("q", Some(r#"{"a":"b&c+d"}"#));
        let request = prepared(draft.query("skip", None::<u64>))?;
        assert_eq!(request.url.query(), Some("q=%7B%22a%22%3A%22b%26c%2Bd%22%7D"));
        Ok(())
    }

    #[test]
    fn a_body_brings_its_content_type_and_its_secrets() -> Result<(), Error> {
        let request = prepared(Draft::new(&MEMBERS_ADD, &["r"])?.body(&json!({"token": "t"}))?)?;
        assert_eq!(request.headers[CONTENT_TYPE], "application/json");
        assert_eq!(request.secrets()[0].expose_secret(), "t");
        Ok(())
    }

    #[test]
    fn only_safe_operations_start_out_repeatable_and_only_reads_change_nothing() {
        for operation in OPERATIONS {
            let params: Vec<_> = operation.params().map(|_| "x").collect();
            let draft = Draft::new(operation, &params).unwrap();
            assert_eq!(draft.repeatable, operation.retry == Retry::Safe, "{}", operation.id);
            assert_eq!(draft.mutating, operation.danger != Danger::Read, "{}", operation.id);
        }
    }
}
