//! What a request brings, checked: fields of its body and of its query. Each helper says in its
//! refusal which field was wrong and what it takes.

use std::borrow::Cow;
use std::collections::HashSet;

use jiff::Timestamp;
use serde_json::Value;

use super::times;
use crate::call::{Call, Refusal};
use crate::filter::Filter;
use crate::state::Fields;

/// A JSON object that a request brought. Null counts as missing, as everywhere in the contract.
pub(super) struct Body<'a> {
    fields: Cow<'a, Fields>,
    form: Form,
}

/// Which error form the operation's page documents.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    Envelope,
    Flat,
}

impl<'a> Body<'a> {
    /// The body of an operation whose errors are enveloped.
    pub(super) fn required(call: &'a Call) -> Result<Self, Refusal> {
        Self::read(call, Form::Envelope)
    }

    /// The body of an operation whose errors are flat: the token pages.
    pub(super) fn flat(call: &'a Call) -> Result<Self, Refusal> {
        Self::read(call, Form::Flat)
    }

    /// A body that may be left out.
    pub(super) fn optional(call: &'a Call) -> Result<Self, Refusal> {
        match &call.body {
            None | Some(Value::Null) => {
                Ok(Self { fields: Cow::Owned(Fields::new()), form: Form::Envelope })
            }
            Some(_) => Self::required(call),
        }
    }

    /// One object of a list in a body.
    pub(super) fn item(value: &'a Value, list: &str) -> Result<Self, Refusal> {
        match value {
            Value::Object(fields) => {
                Ok(Self { fields: Cow::Borrowed(fields), form: Form::Envelope })
            }
            _ => Err(Refusal::new(400, "INVALID_BODY", format!("{list} takes JSON objects"))),
        }
    }

    fn read(call: &'a Call, form: Form) -> Result<Self, Refusal> {
        match &call.body {
            Some(Value::Object(fields)) => Ok(Self { fields: Cow::Borrowed(fields), form }),
            _ if form == Form::Flat => Err(Refusal::flat(400, "INVALID_REQUEST", NO_OBJECT)),
            _ => Err(Refusal::new(400, "INVALID_BODY", NO_OBJECT)),
        }
    }

    /// Whether refusals have the flat form.
    pub(super) fn is_flat(&self) -> bool {
        self.form == Form::Flat
    }

    /// All fields as they came, null included.
    pub(super) fn fields(&self) -> &Fields {
        &self.fields
    }

    /// A field.
    pub(super) fn get(&self, name: &str) -> Option<&Value> {
        self.fields.get(name).filter(|value| !value.is_null())
    }

    /// A field that must be there.
    pub(super) fn need(&self, name: &str) -> Result<&Value, Refusal> {
        self.get(name).ok_or_else(|| self.missing(name))
    }

    /// A text.
    pub(super) fn text(&self, name: &str) -> Result<Option<&str>, Refusal> {
        match self.get(name) {
            None => Ok(None),
            Some(Value::String(text)) => Ok(Some(text)),
            Some(_) => Err(self.wrong(name, "text")),
        }
    }

    /// A non-empty text that must be there.
    pub(super) fn need_text(&self, name: &str) -> Result<&str, Refusal> {
        match self.text(name)? {
            None => Err(self.missing(name)),
            Some("") => Err(self.wrong(name, "a text that is not empty")),
            Some(text) => Ok(text),
        }
    }

    /// A switch; off when missing.
    pub(super) fn flag(&self, name: &str) -> Result<bool, Refusal> {
        match self.get(name) {
            None => Ok(false),
            Some(Value::Bool(flag)) => Ok(*flag),
            Some(_) => Err(self.wrong(name, "true or false")),
        }
    }

    /// A time.
    pub(super) fn time(&self, name: &str) -> Result<Option<Timestamp>, Refusal> {
        let Some(value) = self.get(name) else { return Ok(None) };
        let time = times::read(value);
        time.map(Some).ok_or_else(|| self.wrong(name, "a time such as 2026-11-21T10:00:00.000Z"))
    }

    /// A list of texts, none of them empty, without repetitions and in order.
    pub(super) fn texts(&self, name: &str) -> Result<Option<Vec<&str>>, Refusal> {
        let Some(value) = self.get(name) else { return Ok(None) };
        let list = value.as_array().and_then(|list| list.iter().map(non_empty).collect());
        let mut list: Vec<&str> =
            list.ok_or_else(|| self.wrong(name, "an array of texts, none of them empty"))?;
        let mut seen = HashSet::new();
        list.retain(|text| seen.insert(*text));
        Ok(Some(list))
    }

    /// A list of texts that must be there and hold one at least.
    pub(super) fn need_texts(&self, name: &str) -> Result<Vec<&str>, Refusal> {
        match self.texts(name)? {
            None => Err(self.missing(name)),
            Some(list) if list.is_empty() => Err(self.wrong(name, "one entry at least")),
            Some(list) => Ok(list),
        }
    }

    /// The refusal for a field that is missing.
    pub(super) fn missing(&self, name: &str) -> Refusal {
        let text = format!("{name} is required");
        match self.form {
            Form::Flat => Refusal::flat(400, "INVALID_REQUEST", text),
            Form::Envelope => Refusal::new(400, "MISSING_PARAMETER", text),
        }
    }

    /// The refusal for a field with a value that it cannot take.
    pub(super) fn wrong(&self, name: &str, takes: &str) -> Refusal {
        let text = format!("{name} takes {takes}");
        match self.form {
            Form::Flat => Refusal::flat(400, "INVALID_REQUEST", text),
            Form::Envelope => Refusal::new(400, "INVALID_BODY", text),
        }
    }
}

const NO_OBJECT: &str = "the body must be a JSON object";

fn non_empty(value: &Value) -> Option<&str> {
    value.as_str().filter(|text| !text.is_empty())
}

/// A whole number of the query.
pub(super) fn number(call: &Call, name: &str) -> Result<Option<usize>, Refusal> {
    let parse = |text: &str| {
        let wrong = || invalid_query(format!("{name} takes a whole number that is not negative"));
        text.parse().map_err(|_| wrong())
    };
    call.query(name).filter(|text| !text.is_empty()).map(parse).transpose()
}

/// A page size of the query: a whole number, 1 at least.
pub(super) fn limit(call: &Call) -> Result<Option<usize>, Refusal> {
    match number(call, "limit")? {
        Some(0) => Err(invalid_query("limit takes 1 or more")),
        limit => Ok(limit),
    }
}

/// A time of the query: ISO text or epoch milliseconds.
pub(super) fn time(call: &Call, name: &str) -> Result<Option<Timestamp>, Refusal> {
    let wrong = || invalid_query(format!("{name} takes an ISO-8601 time or epoch milliseconds"));
    let given = call.query(name).filter(|text| !text.is_empty());
    given.map(|text| times::parse(text).ok_or_else(wrong)).transpose()
}

/// A Mongo filter of the query.
pub(super) fn filter(call: &Call, name: &str) -> Result<Option<Filter>, Refusal> {
    let given = call.query(name).filter(|text| !text.is_empty());
    given
        .map(|text| Filter::parse(text).map_err(|error| invalid_query(error.to_string())))
        .transpose()
}

/// The refusal for a query parameter.
pub(super) fn invalid_query(message: impl Into<String>) -> Refusal {
    Refusal::new(400, "INVALID_QUERY", message)
}
