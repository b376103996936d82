//! What each operation's body may be, what its fields demand beyond the operation's own scopes, and
//! which things they name. The rows of the operation table that are not here take no body.
//!
//! Why fields demand scopes:
//! - whoever has a user's token is that user: `issueAccessToken` and `token` demand `tokens:issue`;
//! - as whom a message is sent is `messages:send-as`: whoever says it speaks as that user;
//! - who is in a room, and as what, is `members:write`, in whichever operation it is said, and who
//!   owns it `rooms:owner`;
//! - a room's webhook reads its messages, and its answers post as any user (`senderID`).

use imkit_api::Scope;
use serde_json::{Map, Value};

use self::Field::{Also, Demands, Each, Either, Fields, Names, Subject, Unless};
use self::Takes::{Form, Object, ObjectOrNothing, OneOrAll};

/// What an operation's body is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Takes {
    /// Nothing.
    Nothing,
    /// A JSON object, of which some field is required.
    Object,
    /// A JSON object, or nothing: every field may be left out.
    ObjectOrNothing,
    /// A form with a file. Its fields are not read: the path, or all of the kind, says what it
    /// touches.
    Form,
    /// An object with this text: one thing. Nothing at all: all of them.
    OneOrAll(&'static str),
}

/// What a field of a body means. A field that is missing or null is not given, nor is a flag that is
/// false.
#[derive(Debug)]
pub(super) enum Field {
    /// Given, it demands scopes.
    Demands(&'static str, &'static [Scope]),
    /// With anything but this text, it demands scopes; also when it is not given.
    Unless(&'static str, &'static str, Scope),
    /// An id of this kind, or a list of ids. Not given, or empty, it names nothing.
    Names(&'static str, &'static str),
    /// The same; not given, or empty, the request is about all of the kind.
    Subject(&'static str, &'static str),
    /// The names of all fields are ids of this kind.
    Fields(&'static str),
    /// These, too.
    Also(&'static [Field]),
    /// An id of the first kind or one of the second, or lists of them. With neither, the request is
    /// about all of both.
    Either(&'static str, &'static str, &'static str, &'static str),
    /// A list of objects, each with fields of its own.
    Each(&'static str, &'static [Field]),
}

/// Fields that are yes or no. In any other, `false` may be an id to a server that turns whatever it
/// gets into text.
const FLAGS: [&str; 2] = ["issueAccessToken", "botMode"];

/// A field's value; `None` = it is not given.
pub(super) fn given<'b>(body: &'b Map<String, Value>, name: &str) -> Option<&'b Value> {
    body.get(name).filter(|value| match value {
        Value::Null => false,
        Value::Bool(false) => !FLAGS.contains(&name),
        _ => true,
    })
}

/// A row.
#[derive(Debug)]
pub(super) struct Rule {
    /// Our name of the operation.
    pub(super) operation: &'static str,
    pub(super) takes: Takes,
    pub(super) fields: &'static [Field],
}

const TOKENS: &[Scope] = &[Scope::TokensIssue];
const MEMBERS: &[Scope] = &[Scope::MembersWrite];
const OWNER: &[Scope] = &[Scope::RoomsOwner];
const SEND_AS: &[Scope] = &[Scope::MessagesSendAs];
const BOT: &[Scope] = &[Scope::MessagesRead, Scope::MessagesSend, Scope::MessagesSendAs];

const USER: &[Field] =
    &[Subject("_id", "clients"), Demands("issueAccessToken", TOKENS), Demands("token", TOKENS)];
const HIDE: &[Field] = &[Subject("room", "rooms"), Subject("sender", "clients")];

/// What is said of a room. The operations document different fields, and a server that has one
/// handler for them takes all: each is judged everywhere.
#[rustfmt::skip]
const SETTINGS: &[Field] = &[
    Names("members", "clients"), Demands("members", MEMBERS),
    Names("invitee", "clients"), Demands("invitee", MEMBERS),
    Names("invitees", "clients"), Demands("invitees", MEMBERS),
    Names("managers", "clients"), Demands("managers", MEMBERS),
    Names("owner", "clients"), Demands("owner", OWNER),
    Demands("webhook", BOT), Demands("botMode", BOT),
];

/// The same with the room's id.
#[rustfmt::skip]
const ROOM: &[Field] = &[Subject("_id", "rooms"), Also(SETTINGS)];

const fn row(operation: &'static str, takes: Takes, fields: &'static [Field]) -> Rule {
    Rule { operation, takes, fields }
}

/// The rows, in the order of the operation table.
#[rustfmt::skip]
pub(super) static RULES: &[Rule] = &[
    row("users.upsert", Object, USER),
    row("users.upsert_many", Object, &[Each("data", USER)]),
    row("tokens.set", Object, &[]),
    row("tokens.revoke", OneOrAll("token"), &[]),
    row("groups.upsert", Object, &[Subject("_id", "groups"), Names("members", "clients")]),
    row("rooms.create", ObjectOrNothing, ROOM),
    row("rooms.update", ObjectOrNothing, SETTINGS),
    row("members.add", Object, &[Subject("invitees", "clients")]),
    row("members.remove", Object, &[Subject("members", "clients")]),
    row("members.set", Object, &[]),
    // The older use of the path sends and overwrites messages.
    row("messages.recall", Object, &[
        Unless("messageType", "recall", Scope::MessagesSend),
        Names("sender", "clients"), Demands("sender", SEND_AS),
    ]),
    row("messages.send", Object, &[
        Subject("room", "rooms"),
        Subject("sender", "clients"), Demands("sender", SEND_AS),
    ]),
    row("messages.broadcast", Object, &[
        Names("sender", "clients"), Demands("sender", SEND_AS),
        Each("paras", &[
            Either("room", "rooms", "receiver", "clients"),
            Names("sender", "clients"), Demands("sender", SEND_AS),
        ]),
    ]),
    row("messages.search", Object, &[]),
    row("me.badges_by_tag", ObjectOrNothing, &[]),
    row("config.set", ObjectOrNothing, &[Fields("config")]),
    row("push.send", Object, &[Subject("clients", "clients")]),
    row("files.upload", Form, &[]),
    row("files.stats", ObjectOrNothing, &[]),
    row("rooms.create_and_join", ObjectOrNothing, ROOM),
    row("rooms.mark_read", Object, &[]),
    row("invitations.cancel", Object, &[Subject("invitees", "clients")]),
    row("messages.react", Object, &[]),
    row("messages.hide_sender", Object, HIDE),
    row("messages.unhide_sender", Object, HIDE),
    row("me.update", ObjectOrNothing, &[]),
    row("devices.add", Object, &[Subject("clientId", "clients")]),
    row("devices.remove", Object, &[Subject("clientId", "clients")]),
    row("prefs.set", ObjectOrNothing, &[]),
    row("room_prefs.set", ObjectOrNothing, &[]),
    row("room_prefs.group_set", ObjectOrNothing, &[]),
    row("stickers.upload", Form, &[]),
];

/// The row of an operation.
pub(super) fn of(operation: &str) -> &'static Rule {
    static NONE: Rule = row("", Takes::Nothing, &[]);
    RULES.iter().find(|rule| rule.operation == operation).unwrap_or(&NONE)
}

/// The kind of things that a path parameter names; `None` = a part of something that the path names
/// too, or of the caller's own.
pub(super) fn kind_of(path: &str, parameter: &str) -> Option<&'static str> {
    match parameter {
        "clientId" | "blockee" => Some("clients"),
        "roomId" => Some("rooms"),
        "groupId" => Some("groups"),
        "bucketName" => Some("files"),
        "stickerId" => Some("stickers"),
        "messageId" if path.starts_with("/messages/") => Some("messages"),
        "key" if path.starts_with("/config/") => Some("config"),
        _ => None,
    }
}

/// The kind that an operation is about which names nothing: all of it.
pub(super) fn whole_of(operation: &str) -> &str {
    let noun = operation.split_once('.').map_or(operation, |(noun, _)| noun);
    match noun {
        "users" | "tokens" | "push" | "devices" => "clients",
        "members" | "bans" | "invitations" => "rooms",
        "blocks" | "prefs" | "room_prefs" => "me",
        noun => noun,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use imkit_api::operation::{self, OPERATIONS};

    use super::*;

    #[test]
    fn every_row_is_of_an_operation_and_each_operation_has_one_at_most() {
        for (index, rule) in RULES.iter().enumerate() {
            assert!(operation::find(rule.operation).is_some(), "{}", rule.operation);
            let again = RULES[index + 1..].iter().any(|other| other.operation == rule.operation);
            assert!(!again, "{}", rule.operation);
        }
    }

    #[test]
    fn every_operation_with_a_form_is_read_as_one() {
        for op in OPERATIONS {
            assert_eq!(imkit_emulator::takes_form(op), of(op.id).takes == Form, "{}", op.id);
        }
    }

    /// Whether a schema of the contract demands a field, whichever of its forms is meant.
    fn demands(contract: &Value, schema: &Value) -> bool {
        if let Some(name) = schema["$ref"].as_str() {
            return demands(contract, contract.pointer(name.trim_start_matches('#')).unwrap());
        }
        let list = |key: &str| schema[key].as_array().map_or(&[][..], Vec::as_slice);
        let any_of = list("anyOf");
        !list("required").is_empty()
            || list("allOf").iter().any(|part| demands(contract, part))
            || (!any_of.is_empty() && any_of.iter().all(|form| demands(contract, form)))
    }

    #[test]
    fn a_body_may_be_left_out_where_the_contract_demands_no_field() {
        let text = include_str!("../../../imkit-api/contract/imkit-api.yaml");
        let contract: Value = serde_saphyr::from_str(text).unwrap();
        let schemas: BTreeMap<&str, &Value> = contract["paths"]
            .as_object()
            .into_iter()
            .flatten()
            .flat_map(|(_, methods)| methods.as_object().into_iter().flatten())
            .filter_map(|(_, method)| {
                let schema = &method["requestBody"]["content"]["application/json"]["schema"];
                Some((method["operationId"].as_str()?, schema))
            })
            .collect();
        for rule in RULES {
            let op = operation::find(rule.operation).unwrap();
            let demands = demands(&contract, schemas[op.contract_id]);
            match rule.takes {
                Object => assert!(demands, "{}", op.id),
                ObjectOrNothing => assert!(!demands, "{}", op.id),
                Takes::Nothing | Form | OneOrAll(_) => {}
            }
        }
    }

    #[test]
    fn every_parameter_names_a_thing_or_stands_behind_one() {
        for op in OPERATIONS {
            let named = op.params().filter_map(|name| kind_of(op.path, name)).count();
            let is_own = whole_of(op.id) == "me";
            assert!(op.params().count() == 0 || named > 0 || is_own, "{}", op.id);
        }
    }

    #[test]
    fn every_kind_can_stand_in_a_pattern() {
        for op in OPERATIONS {
            let pattern = format!("{}/*", whole_of(op.id));
            assert!(pattern.parse::<imkit_keys::ResourcePattern>().is_ok(), "{pattern}");
        }
    }
}
