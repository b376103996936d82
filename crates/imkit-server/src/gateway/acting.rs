//! For whom a request acts: whose token it sets or asks for, as whom it sends, whom it makes an
//! owner. Pure.

use imkit_api::Scope;
use serde_json::{Map, Value};

use super::routes::Route;
use super::rules::{Field, given};
use crate::request_log::NAMED;

/// Most characters of a user's name: it is the caller's to make up.
const LONGEST: usize = 200;

/// For anybody, or for whom cannot be read.
const ANYBODY: &str = "*";

/// The users that a request acts for, the first of them; `None` = for nobody.
pub(super) fn of(
    route: &Route,
    params: &[String],
    body: Option<&Map<String, Value>>,
) -> Option<Vec<String>> {
    let mut acting = Acting { acts: false, users: Vec::new() };
    if let Some(body) = body {
        acting.read(route.rule.fields, body);
    }
    // Whose token is set stands in the path. As whom a message is sent is said in a field, or nobody
    // sends it.
    if route.operation.scopes.contains(&Scope::TokensIssue) {
        acting.acts = true;
        let named = route.kinds().zip(params).find(|(kind, _)| *kind == Some("clients"));
        named.into_iter().for_each(|(_, user)| acting.name(user));
    }
    acting.acts.then_some(acting.users)
}

struct Acting {
    acts: bool,
    users: Vec<String>,
}

impl Acting {
    fn read(&mut self, fields: &[Field], body: &Map<String, Value>) {
        let given = |name: &str| given(body, name);
        for field in fields {
            match *field {
                Field::Demands(name, scopes) => {
                    let Some(value) = given(name) else { continue };
                    if scopes.contains(&Scope::TokensIssue) {
                        self.name_all(body.get("_id").unwrap_or(&Value::Null));
                    } else if scopes == [Scope::MessagesSendAs] || scopes == [Scope::RoomsOwner] {
                        self.name_all(value);
                    } else if scopes.contains(&Scope::MessagesSendAs) {
                        // A webhook's answers name their senders.
                        self.name_all(&Value::Null);
                    }
                }
                Field::Also(fields) => self.read(fields, body),
                Field::Each(name, fields) => {
                    let items = given(name).and_then(Value::as_array).into_iter().flatten();
                    items.filter_map(Value::as_object).for_each(|item| self.read(fields, item));
                }
                Field::Unless(..)
                | Field::Names(..)
                | Field::Subject(..)
                | Field::Either(..)
                | Field::Fields(..) => {}
            }
        }
    }

    fn name_all(&mut self, value: &Value) {
        match value {
            Value::String(user) => self.name(user),
            Value::Array(users) if !users.is_empty() => {
                users.iter().for_each(|user| self.name(user.as_str().unwrap_or(ANYBODY)));
            }
            _ => self.name(ANYBODY),
        }
    }

    fn name(&mut self, user: &str) {
        self.acts = true;
        if self.users.len() < NAMED && !self.users.iter().any(|named| named == user) {
            self.users.push(user.chars().take(LONGEST).collect());
        }
    }
}

#[cfg(test)]
mod tests {
    use imkit_api::operation::{self, Danger};
    use serde_json::json;

    use super::super::routes;
    use super::*;

    fn acting(method: &str, path: &str, body: &Value) -> Option<Vec<String>> {
        let segments: Vec<&str> = path.trim_matches('/').split('/').collect();
        let route = routes::find(method, &segments).unwrap();
        let params: Vec<String> = route
            .shape()
            .zip(&segments)
            .filter(|(is_parameter, _)| *is_parameter)
            .map(|(_, segment)| (*segment).to_owned())
            .collect();
        of(route, &params, body.as_object())
    }

    #[test]
    fn whoever_is_acted_for_is_named() {
        let users = |users: &[&str]| Some(users.iter().map(|user| (*user).to_owned()).collect());
        for (method, path, body, expected) in [
            ("PUT", "/admin/clients/alice/token", json!({"token": "t"}), users(&["alice"])),
            (
                "POST",
                "/admin/clients",
                json!({"_id": "bob", "issueAccessToken": true}),
                users(&["bob"]),
            ),
            ("POST", "/admin/clients", json!({"_id": "bob", "token": "t"}), users(&["bob"])),
            ("POST", "/admin/clients", json!({"_id": "bob", "issueAccessToken": false}), None),
            ("POST", "/admin/clients", json!({"_id": "bob"}), None),
            (
                "POST",
                "/admin/clients/list",
                json!({"data": [{"_id": "a"}, {"_id": "b", "token": "t"}]}),
                users(&["b"]),
            ),
            ("POST", "/messages", json!({"room": "r", "sender": "carol"}), users(&["carol"])),
            ("POST", "/messages", json!({"room": "r"}), None),
            ("POST", "/messages", json!({"room": "r", "sender": null}), None),
            ("POST", "/messages", json!({"room": "r", "sender": false}), users(&["*"])),
            (
                "POST",
                "/messages/batch",
                json!({"sender": "a", "paras": [{"sender": "b"}, {"sender": "a"}]}),
                users(&["a", "b"]),
            ),
            ("POST", "/rooms", json!({"_id": "r", "owner": "dave"}), users(&["dave"])),
            ("POST", "/rooms", json!({"_id": "r", "webhook": "https://x"}), users(&["*"])),
            ("POST", "/rooms", json!({"_id": "r", "members": ["a"]}), None),
            ("GET", "/admin/clients", Value::Null, None),
        ] {
            assert_eq!(acting(method, path, &body), expected, "{method} {path} {body}");
        }
    }

    #[test]
    fn every_operation_that_impersonates_can_act() {
        let impersonating =
            operation::OPERATIONS.iter().filter(|op| op.danger == Danger::Impersonate);
        for op in impersonating {
            let params: Vec<&str> = op.params().map(|_| "x").collect();
            let path = op.render(&params).unwrap();
            let acted = acting(op.method.as_str(), &path, &json!({"sender": "x"}));
            assert_eq!(acted, Some(vec!["x".to_owned()]), "{}", op.id);
        }
    }

    #[test]
    fn not_more_than_a_few_are_named() {
        let data: Vec<_> = (0..100).map(|n| json!({"_id": n.to_string(), "token": "t"})).collect();
        let named = acting("POST", "/admin/clients/list", &json!({"data": data})).unwrap();
        assert_eq!(named.len(), NAMED);
    }
}
