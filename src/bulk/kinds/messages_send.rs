//! `messages send --from`: a row is a message. The platform cannot tell a repeated message from a new
//! one, so what had no answer is looked for in its room before it is sent again.

use futures_util::StreamExt as _;
use imkit_sdk::api::{ListMessages, Message, MessageContent, SendMessage, TimeRangeField};
use imkit_sdk::{Client, Error, ErrorKind};
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::shape;
use crate::bulk::source::Fields;
use crate::bulk::{Doubt, Kind, Receipt, Trouble, Unknown};
use crate::cli::parse;
use crate::error::Failure;

/// How far the server's clock may be from ours. Messages of that time are compared too, so that more
/// would take somebody else's equal message for ours.
const SKEW: SignedDuration = SignedDuration::from_secs(120);

/// What the platform writes about a message by itself, as exports have it. Left out.
const KEPT: [&str; 17] = [
    "_id",
    "id",
    "__v",
    "appID",
    "batchID",
    "messageTime",
    "messageTimeMS",
    "createdAt",
    "createdAtMS",
    "updatedAt",
    "updatedAtMS",
    "pinned",
    "isPined",
    "isDeleted",
    "reactions",
    "reactionCount",
    "paras",
];

/// Sends messages.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct MessagesSend {
    /// Where to, for rows that do not say it.
    pub(crate) room: Option<String>,
    /// As whom, for rows that do not say it.
    pub(crate) sender: Option<String>,
    /// Kind of message, for rows that do not say it.
    pub(crate) kind: String,
    /// Further fields of every message that does not have them.
    pub(crate) fields: Fields,
    /// Notify nobody.
    pub(crate) no_push: bool,
}

impl Kind for MessagesSend {
    const COMMAND: &'static str = "messages.send";

    type Item = SendMessage;

    fn columns(&self, columns: &[&str]) -> Result<(), Failure> {
        for (name, otherwise, option) in [
            ("room", self.room.is_some(), "a ROOM"),
            ("sender", self.sender.is_some(), "--as USER"),
        ] {
            if !otherwise && !columns.contains(&name) {
                return Err(Failure::usage(format!("no column is called {name}")).hint(format!(
                    "say which it is with --map COLUMN={name}, or give {option} for all rows"
                )));
            }
        }
        Ok(())
    }

    fn parse(&self, fields: Fields) -> Result<SendMessage, String> {
        let (mut room, mut sender) = (self.room.clone(), self.sender.clone());
        let mut kind = self.kind.clone();
        let mut message = None;
        let mut push = self.no_push.then_some(false);
        let mut further = self.fields.clone();
        for (name, value) in fields {
            match name.as_str() {
                "room" => room = Some(parse::id(&text(&name, value)?)?),
                "sender" => sender = Some(parse::id(&text(&name, id_of(value))?)?),
                "messageType" | "type" => kind = text(&name, value)?,
                "message" | "text" => message = Some(value),
                "push" => push = Some(flag(&name, &value)?),
                _ if KEPT.contains(&name.as_str()) => {}
                _ => {
                    further.insert(name, value);
                }
            }
        }
        let room = room.ok_or("there is no room")?;
        let sender = sender.ok_or("there is no sender")?;
        if kind == "text" && message.as_ref().is_none_or(|text| text.is_null() || text == "") {
            return Err("there is no message".to_owned());
        }
        let content = MessageContent {
            message_type: kind.as_str().into(),
            message: message.unwrap_or_else(|| Value::String(String::new())),
            fields: further,
        };
        Ok(SendMessage { push, ..SendMessage::new(room, sender, content) })
    }

    fn lane<'i>(&self, item: &'i SendMessage) -> Option<&'i str> {
        Some(item.room.as_str())
    }

    fn unknown(&self, _: &SendMessage) -> Unknown {
        Unknown::Find
    }

    async fn send(&self, client: &Client, items: &[&SendMessage]) -> Result<Receipt, Trouble> {
        let mut receipt = Receipt::default();
        for item in items {
            let message = client.messages().send((*item).clone()).await.map_err(trouble)?;
            receipt.id = Some(message.id.as_str().to_owned());
        }
        Ok(receipt)
    }

    async fn find(
        &self,
        client: &Client,
        item: &SendMessage,
        doubt: &Doubt<'_>,
    ) -> Result<Option<Receipt>, Trouble> {
        let earliest = doubt.since.checked_sub(SKEW).unwrap_or(Timestamp::MIN);
        let query = ListMessages {
            after_time: Some(earliest),
            time_range_field: Some(TimeRangeField::MessageTime),
            ..ListMessages::default()
        };
        let mut history = client.messages().list(&item.room, query);
        let mut candidates = Vec::new();
        while let Some(message) = history.next().await {
            let message = match message {
                Ok(message) => message,
                // Then it cannot have got there.
                Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
                Err(error) => return Err(error.into()),
            };
            // Newest change first: nothing behind this one is young enough.
            if changed(&message).is_some_and(|changed| changed < earliest) {
                break;
            }
            if message.sent().is_none_or(|sent| sent >= earliest) && is_same(&message, item) {
                candidates.push(message.id.as_str().to_owned());
            }
        }
        // Ids begin with the time: the oldest one first.
        candidates.sort();
        let found = doubt.unclaimed(candidates)?.into_iter().next();
        Ok(found.map(|id| Receipt { id: Some(id) }))
    }
}

/// A frozen room or a banned sender is a matter of this message, not of the key.
fn trouble(error: Error) -> Trouble {
    match error.code() {
        Some("PERMISSION_DENIED" | "NOT_ROOM_MEMBER") if error.status() == Some(403) => {
            Trouble::refused(error)
        }
        _ => error.into(),
    }
}

fn changed(message: &Message) -> Option<Timestamp> {
    let milliseconds = message.updated_at_ms.filter(|ms| *ms != 0);
    milliseconds
        .and_then(|ms| Timestamp::from_millisecond(ms).ok())
        .or_else(|| message.updated_at.as_ref()?.timestamp())
}

/// Whether a message says what was to be sent. Fields that an answer leaves out say nothing.
fn is_same(message: &Message, item: &SendMessage) -> bool {
    let SendMessage { room: _, sender, content, push: _, skip_total_badge: _ } = item;
    let MessageContent { message_type, message: text, fields } = content;
    message.sender.as_ref().is_some_and(|from| from.id() == sender)
        && message.message_type.as_ref() == Some(message_type)
        && (message.message.as_ref().unwrap_or(&Value::Null) == text
            || message.message.as_ref().is_none_or(is_nothing) && is_nothing(text))
        && fields
            .iter()
            .all(|(name, value)| message.extra.get(name).is_none_or(|there| there == value))
}

/// Media have no text, which the platform may show as none at all.
fn is_nothing(text: &Value) -> bool {
    text.is_null() || text == ""
}

/// The id of a user that is shown whole, as exports do.
fn id_of(value: Value) -> Value {
    match value {
        Value::Object(mut user) => user.remove("_id").unwrap_or(Value::Null),
        other => other,
    }
}

pub(super) fn text(name: &str, value: Value) -> Result<String, String> {
    match value {
        Value::String(text) => Ok(text),
        other => Err(format!("{name} must be text, not {}", shape(&other))),
    }
}

pub(super) fn flag(name: &str, value: &Value) -> Result<bool, String> {
    match value {
        Value::Bool(flag) => Ok(*flag),
        Value::String(text) if text == "true" => Ok(true),
        Value::String(text) if text == "false" => Ok(false),
        other => Err(format!("{name} must be true or false, not {other}")),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn kind() -> MessagesSend {
        let (room, sender) = (None, Some("bot".to_owned()));
        MessagesSend { room, sender, kind: "text".into(), fields: Fields::new(), no_push: true }
    }

    fn parse(value: Value) -> Result<Value, String> {
        let Value::Object(fields) = value else { return Err("no object".into()) };
        kind().parse(fields).map(|message| serde_json::to_value(message).unwrap_or_default())
    }

    #[test]
    fn a_row_says_what_differs_from_the_command_line() {
        let row = json!({"room": "r", "message": "hi", "sender": {"_id": "alice"}, "_id": "x"});
        let expected = json!({"room": "r", "sender": "alice", "messageType": "text",
            "message": "hi", "push": false});
        assert_eq!(parse(row), Ok(expected));
        let row = json!({"room": "r", "type": "image", "originalUrl": "u", "push": "true"});
        let expected = json!({"room": "r", "sender": "bot", "messageType": "image", "message": "",
            "originalUrl": "u", "push": true});
        assert_eq!(parse(row), Ok(expected));
        assert!(parse(json!({"room": "r"})).is_err());
        assert!(parse(json!({"message": "hi"})).is_err());
    }

    #[test]
    fn media_are_known_without_a_text() {
        let fields = json!({"room": "r", "type": "image", "originalUrl": "u"});
        let Value::Object(fields) = fields else { return };
        let item = kind().parse(fields).unwrap();
        let sent = |url| {
            json!({"_id": "m", "sender": "bot", "messageType": "image",
            "originalUrl": url})
        };
        for (url, same) in [("u", true), ("v", false)] {
            let message = serde_json::from_value(sent(url)).unwrap();
            assert_eq!(is_same(&message, &item), same, "{url}");
        }
    }

    #[test]
    fn a_message_is_known_by_sender_kind_and_content() {
        let item = SendMessage::text("r", "bot", "hi");
        let same = |value: Value| serde_json::from_value(value).is_ok_and(|m| is_same(&m, &item));
        let sent = json!({"_id": "m", "sender": {"_id": "bot"}, "messageType": "text",
            "message": "hi", "likes": 1});
        assert!(same(sent.clone()));
        for (name, other) in [
            ("sender", json!("alice")),
            ("messageType", json!("url")),
            ("message", json!("hi!")),
            ("message", Value::Null),
        ] {
            let mut changed = sent.clone();
            changed[name] = other;
            assert!(!same(changed), "{name}");
        }
    }
}
