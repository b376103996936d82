//! What a request needs: the operation's scopes, those that its fields demand, and the things that
//! it touches. Pure: what was read in, what a key must have out.

use imkit_emulator::Refusal;
use imkit_keys::Need;
use serde_json::{Map, Value};

use super::body::invalid;
use super::routes::Route;
use super::rules::{Field, given};

/// What a key must have.
#[derive(Debug)]
pub(super) struct Wanted {
    /// Scopes.
    pub(super) need: Need,
    /// Things, written `kind/id`; all of a kind is `kind/*`.
    pub(super) resources: Vec<String>,
}

/// What a request needs.
///
/// # Errors
///
/// 400 when a list that is judged element by element is no list of objects.
pub(super) fn wanted(
    route: &'static Route,
    params: &[String],
    body: Option<&Map<String, Value>>,
) -> Result<Wanted, Refusal> {
    let mut wanted = Wanted { need: route.need.clone(), resources: Vec::new() };
    for (kind, value) in route.kinds().zip(params) {
        if let Some(kind) = kind {
            wanted.touch(kind, value);
        }
    }
    let nothing = Map::new();
    wanted.read(route.rule.fields, body.unwrap_or(&nothing))?;
    if wanted.resources.is_empty() {
        wanted.touch(route.whole, "*");
    }
    Ok(wanted)
}

impl Wanted {
    fn read(&mut self, fields: &[Field], body: &Map<String, Value>) -> Result<(), Refusal> {
        let given = |name: &str| given(body, name);
        for field in fields {
            match *field {
                Field::Demands(name, scopes) if given(name).is_some() => {
                    scopes.iter().for_each(|scope| self.demand(*scope));
                }
                Field::Demands(..) => {}
                Field::Unless(name, text, scope) => {
                    if given(name).and_then(Value::as_str) != Some(text) {
                        self.demand(scope);
                    }
                }
                Field::Names(name, kind) => {
                    let is_some = |value: &&Value| value.as_array().is_none_or(|l| !l.is_empty());
                    let value = given(name).filter(is_some);
                    value.into_iter().for_each(|value| self.touch_all(kind, value));
                }
                Field::Subject(name, kind) => match given(name) {
                    Some(value) => self.touch_all(kind, value),
                    None => self.touch(kind, "*"),
                },
                Field::Fields(kind) => body.keys().for_each(|name| self.touch(kind, name)),
                Field::Also(fields) => self.read(fields, body)?,
                Field::Either(one, of, other, of_other) => {
                    for (name, kind) in [(one, of), (other, of_other)] {
                        given(name).into_iter().for_each(|value| self.touch_all(kind, value));
                    }
                    if given(one).is_none() && given(other).is_none() {
                        self.touch(of, "*");
                        self.touch(of_other, "*");
                    }
                }
                Field::Each(name, fields) => {
                    let objects = || invalid(format!("{name} must be a list of objects"));
                    for item in given(name).and_then(Value::as_array).ok_or_else(objects)? {
                        self.read(fields, item.as_object().ok_or_else(objects)?)?;
                    }
                }
            }
        }
        Ok(())
    }

    fn demand(&mut self, scope: imkit_api::Scope) {
        self.need = self.need.clone().scope(scope);
    }

    /// An id, or a list of them. What is neither could be anything of the kind.
    fn touch_all(&mut self, kind: &str, value: &Value) {
        match value {
            Value::String(id) => self.touch(kind, id),
            Value::Array(items) if !items.is_empty() => {
                for item in items {
                    self.touch(kind, item.as_str().unwrap_or("*"));
                }
            }
            _ => self.touch(kind, "*"),
        }
    }

    fn touch(&mut self, kind: &str, id: &str) {
        self.resources.push(format!("{kind}/{id}"));
    }
}
