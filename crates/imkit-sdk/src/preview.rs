//! What a request looks like to a person: credentials and tokens hidden, nothing else changed.

use serde_json::Value;

use crate::redact::{MASK, Redactor};
use crate::request::{Body, Prepared};

/// A request that was built but not sent.
#[derive(Clone, PartialEq, Debug)]
#[non_exhaustive]
pub struct RequestPreview {
    /// The operation's id; `None` for a raw call outside the table.
    pub operation: Option<&'static str>,
    /// HTTP method.
    pub method: String,
    /// The whole URL.
    pub url: String,
    /// Header names in lower case with their values; credentials as `***`.
    pub headers: Vec<(String, String)>,
    /// The body; fields named `token` as `***`. A form with a file is shown as an object, the
    /// file in it by name and type.
    pub body: Option<Value>,
}

impl RequestPreview {
    /// Shows the request that would have been sent.
    pub(crate) fn of(request: &Prepared, redactor: &Redactor) -> Self {
        let headers = request.headers.iter().map(|(name, value)| {
            let shown = if value.is_sensitive() {
                MASK.to_owned()
            } else {
                redactor.redact(&String::from_utf8_lossy(value.as_bytes())).into_owned()
            };
            (name.as_str().to_owned(), shown)
        });
        Self {
            operation: request.id(),
            method: request.method.to_string(),
            url: redactor.redact(request.url.as_str()).into_owned(),
            headers: headers.collect(),
            body: request.body.as_ref().map(|body| {
                let mut body = match body {
                    Body::Json(json) => serde_json::from_slice(json).unwrap_or_default(),
                    Body::Form(form) => form.shown(),
                };
                mask(&mut body, redactor);
                body
            }),
        }
    }
}

/// Hides tokens by the name of their field, and every known secret by its value.
pub(crate) fn mask(value: &mut Value, redactor: &Redactor) {
    match value {
        Value::Object(fields) => {
            for (name, field) in fields {
                if is_secret_field(name) && !field.is_null() {
                    *field = Value::from(MASK);
                } else {
                    mask(field, redactor);
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| mask(item, redactor)),
        Value::String(text) => {
            if let std::borrow::Cow::Owned(clean) = redactor.redact(text) {
                *text = clean;
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// The secrets in a body that is still text.
pub(crate) fn secrets_of(body: Option<&[u8]>) -> Vec<secrecy::SecretString> {
    let mut found = Vec::new();
    if let Some(body) = body.and_then(|body| serde_json::from_slice(body).ok()) {
        secrets_in(&body, &mut found);
    }
    found
}

/// Collects the secrets that a body carries, so that they can be found where they are echoed.
pub(crate) fn secrets_in(value: &Value, found: &mut Vec<secrecy::SecretString>) {
    match value {
        Value::Object(fields) => {
            for (name, field) in fields {
                match field {
                    Value::String(text) if is_secret_field(name) => {
                        found.push(text.as_str().into());
                    }
                    _ => secrets_in(field, found),
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| secrets_in(item, found)),
        _ => {}
    }
}

/// Fields of the contract whose value is a secret: user tokens, and both keys of `monitor.stats`.
pub(crate) const SECRET_FIELDS: [&str; 3] = ["token", "apiKey", "clientKey"];

fn is_secret_field(name: &str) -> bool {
    SECRET_FIELDS.contains(&name)
}

#[cfg(test)]
mod tests {
    use secrecy::ExposeSecret;
    use serde_json::json;

    use super::*;

    #[test]
    fn tokens_are_hidden_by_name_and_keys_by_value() {
        let redactor = Redactor::new([&"canary-key".into()]);
        let mut body = json!({"data": [{"token": "t"}, "is canary-key"], "token": null});
        mask(&mut body, &redactor);
        assert_eq!(body, json!({"data": [{"token": "***"}, "is ***"], "token": null}));
    }

    #[test]
    fn secrets_are_collected_at_any_depth() {
        let mut found = Vec::new();
        secrets_in(&json!({"data": [{"token": "t1"}], "apiKey": "k", "id": "x"}), &mut found);
        let found: Vec<_> = found.iter().map(|secret| secret.expose_secret()).collect();
        assert_eq!(found, ["t1", "k"]);
    }
}
