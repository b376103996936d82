//! Messages.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::time::prefer_ms;
use crate::wire::{Extra, null_default};
use crate::{MessageId, RoomId, UserId, UserRef, WireTime};

/// Kind of a message. An open set: applications use any text.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(transparent)]
pub struct MessageType(pub String);

impl MessageType {
    /// Plain text.
    pub const TEXT: &'static str = "text";
    /// A message that was taken back.
    pub const RECALL: &'static str = "recall";
}

impl From<&str> for MessageType {
    fn from(kind: &str) -> Self {
        Self(kind.to_owned())
    }
}

impl std::fmt::Display for MessageType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// A chat message as returned.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Message {
    /// The message's id.
    #[serde(rename = "_id")]
    pub id: MessageId,
    /// The room it is in; some lists leave it out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub room: Option<RoomId>,
    /// Who sent it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sender: Option<UserRef>,
    /// Kind.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message_type: Option<MessageType>,
    /// Content: text as a rule, any JSON in older messages; `None` also for null.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<Value>,
    /// Sent, text form.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message_time: Option<WireTime>,
    /// Sent, epoch milliseconds.
    #[serde(rename = "messageTimeMS", skip_serializing_if = "Option::is_none")]
    pub message_time_ms: Option<i64>,
    /// Last change, text form. History is ordered by it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<WireTime>,
    /// Last change, epoch milliseconds.
    #[serde(rename = "updatedAtMS", skip_serializing_if = "Option::is_none")]
    pub updated_at_ms: Option<i64>,
    /// Pinned. One page spells it `isPined`.
    #[serde(alias = "isPined", skip_serializing_if = "Option::is_none")]
    pub pinned: Option<bool>,
    /// Fields not named here: media, mentions, reply, reactions and whatever applications add.
    #[serde(flatten)]
    pub extra: Extra,
}

impl Message {
    /// When it was sent, whichever spelling the answer had.
    pub fn sent(&self) -> Option<Timestamp> {
        prefer_ms(self.message_time_ms, self.message_time.as_ref())
    }

    /// The content as text: itself when it is text, else its JSON.
    pub fn text(&self) -> String {
        match &self.message {
            Some(Value::String(text)) => text.clone(),
            Some(other) => other.to_string(),
            None => String::new(),
        }
    }
}

/// What a message says. Which fields matter depends on the kind.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MessageContent {
    /// Kind.
    pub message_type: MessageType,
    /// Content. Required by the platform for every kind; an empty text will do.
    pub message: Value,
    /// Further fields of the kind: `originalUrl`, `latitude`, `extra`, `mentions`, `reply`, ...
    #[serde(flatten)]
    pub fields: Extra,
}

impl MessageContent {
    /// A plain text.
    pub fn text(text: impl Into<String>) -> Self {
        Self {
            message_type: MessageType::TEXT.into(),
            message: Value::String(text.into()),
            fields: Extra::new(),
        }
    }

    /// Sets a further field.
    #[must_use]
    pub fn field(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.fields.insert(name.into(), value.into());
        self
    }
}

/// Sends a message as a user (`messages.send`). The platform has no idempotency key: a repeated
/// call sends twice.
#[derive(Clone, PartialEq, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct SendMessage {
    /// Where to.
    pub room: RoomId,
    /// As whom; must exist.
    pub sender: UserId,
    /// What.
    #[serde(flatten)]
    pub content: MessageContent,
    /// Notify members; platform default true.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub push: Option<bool>,
    /// Do not compute the total unread count; platform default false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub skip_total_badge: Option<bool>,
}

impl SendMessage {
    /// A plain text.
    pub fn text(
        room: impl Into<RoomId>,
        sender: impl Into<UserId>,
        text: impl Into<String>,
    ) -> Self {
        Self::new(room, sender, MessageContent::text(text))
    }

    /// Any content.
    pub fn new(
        room: impl Into<RoomId>,
        sender: impl Into<UserId>,
        content: MessageContent,
    ) -> Self {
        Self {
            room: room.into(),
            sender: sender.into(),
            content,
            push: None,
            skip_total_badge: None,
        }
    }
}

/// Queues one message for many rooms or users (`messages.broadcast`). The platform has no idempotency
/// key: a repeated call sends everything twice.
#[derive(Clone, PartialEq, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BroadcastMessage {
    /// As whom. Without a sender only rooms can be reached, and what the platform shows as the sender
    /// is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sender: Option<UserId>,
    /// What. `$name$` in the message and in `extra` becomes each recipient's own text.
    #[serde(flatten)]
    pub content: MessageContent,
    /// Notify members; platform default false, unlike a single send.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub push: Option<bool>,
    /// Do not compute the total unread count; platform default false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub skip_total_badge: Option<bool>,
    /// To whom, at least one.
    #[serde(rename = "paras")]
    pub recipients: Vec<Recipient>,
}

impl BroadcastMessage {
    /// Any content, to these.
    pub fn new(content: MessageContent, recipients: impl IntoIterator<Item = Recipient>) -> Self {
        Self {
            sender: None,
            content,
            push: None,
            skip_total_badge: None,
            recipients: recipients.into_iter().collect(),
        }
    }

    /// Sets the sender.
    #[must_use]
    pub fn from(mut self, sender: impl Into<UserId>) -> Self {
        self.sender = Some(sender.into());
        self
    }
}

/// One recipient of a broadcast.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Recipient {
    /// Where its copy goes.
    #[serde(flatten)]
    pub target: Target,
    /// Its own texts by token, dollar signs included: `$name$`.
    #[serde(flatten)]
    pub tokens: std::collections::BTreeMap<String, String>,
}

/// Where a copy of a broadcast goes.
#[derive(Clone, PartialEq, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Target {
    /// To this room.
    Room(RoomId),
    /// To the direct room of the sender and this user.
    #[serde(rename = "receiver")]
    User(UserId),
}

impl Recipient {
    /// A room.
    pub fn room(room: impl Into<RoomId>) -> Self {
        Self { target: Target::Room(room.into()), tokens: Default::default() }
    }

    /// A user.
    pub fn user(user: impl Into<UserId>) -> Self {
        Self { target: Target::User(user.into()), tokens: Default::default() }
    }

    /// Sets the text that takes the place of `$name$`; the name is given without the signs.
    #[must_use]
    pub fn token(mut self, name: &str, text: impl Into<String>) -> Self {
        self.tokens.insert(format!("${name}$"), text.into());
        self
    }
}

/// A broadcast that was queued. Nothing says here whether it arrived.
#[derive(Clone, Default, PartialEq, Debug, Serialize, Deserialize)]
pub struct QueuedBatch {
    /// By which the batch can be asked for (`messages.batch`).
    #[serde(rename = "batchID", skip_serializing_if = "Option::is_none")]
    pub batch_id: Option<String>,
    /// Recipients queued.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<u64>,
    /// Fields not named here.
    #[serde(flatten)]
    pub extra: Extra,
}

/// Recalls a message (`messages.recall`). The same path, given other fields, overwrites messages;
/// this type cannot say so.
#[derive(Clone, PartialEq, Debug)]
pub struct RecallMessage(pub MessageId);

impl Serialize for RecallMessage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(Some(2))?;
        map.serialize_entry("messageType", MessageType::RECALL)?;
        map.serialize_entry("_id", &self.0)?;
        map.end()
    }
}

/// Selects messages of a room (`messages.list`), newest change first.
#[derive(Clone, Default, PartialEq, Debug)]
pub struct ListMessages {
    /// Only messages before this one.
    pub before_message: Option<MessageId>,
    /// Only messages after this one.
    pub after_message: Option<MessageId>,
    /// Page size; platform default 20, recommended 20 to 100.
    pub limit: Option<u32>,
    /// Only messages later than this.
    pub after_time: Option<Timestamp>,
    /// Which time `after_time` looks at; platform default `updatedAt`.
    pub time_range_field: Option<TimeRangeField>,
}

/// Which time a range looks at.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum TimeRangeField {
    /// `updatedAt`.
    UpdatedAt,
    /// `createdAt`.
    CreatedAt,
    /// `messageTime`.
    MessageTime,
}

impl TimeRangeField {
    /// The field's wire name.
    pub const fn as_str(self) -> &'static str {
        match self {
            TimeRangeField::UpdatedAt => "updatedAt",
            TimeRangeField::CreatedAt => "createdAt",
            TimeRangeField::MessageTime => "messageTime",
        }
    }
}

/// One page of a room's history.
#[derive(Clone, Default, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MessageHistory {
    /// All messages of the room, not the matches.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_count: Option<u64>,
    /// The messages, newest change first.
    #[serde(default, deserialize_with = "null_default")]
    pub data: Vec<Message>,
    /// Fields not named here.
    #[serde(flatten)]
    pub extra: Extra,
}

/// Selects messages around one of a room (`messages.around`).
#[derive(Clone, Copy, Default, PartialEq, Debug)]
pub struct ListAround {
    /// How many older ones; no default is documented.
    pub before: Option<u32>,
    /// How many newer ones; no default is documented.
    pub after: Option<u32>,
}

/// Selects messages of all rooms by the time they were sent (`messages.all`), newest first.
#[derive(Clone, Copy, Default, PartialEq, Debug)]
pub struct ListAllMessages {
    /// Sent then or later.
    pub since: Option<Timestamp>,
    /// Sent before then.
    pub until: Option<Timestamp>,
    /// Page size, at least 1; platform default 100.
    pub limit: Option<u32>,
}

/// What became of a batch (`messages.batch`).
#[derive(Clone, Default, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct BatchMessages {
    /// How many; of what is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<u64>,
    /// Its messages that were sent.
    #[serde(default, deserialize_with = "null_default")]
    pub data: Vec<Message>,
    /// Fields not named here.
    #[serde(flatten)]
    pub extra: Extra,
}

/// Names everything that one user sent in one room (`messages.hide_sender`,
/// `messages.unhide_sender`).
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct SenderInRoom {
    /// The room.
    pub room: RoomId,
    /// The sender.
    pub sender: UserId,
}

/// A reaction to a message (`messages.react`).
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct React {
    /// `like`, `wow`, `joy`, `sad` or any text.
    pub reaction: String,
}

/// What a deletion removed.
#[derive(Clone, Default, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DeletedMessages {
    /// How many.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deleted_count: Option<u64>,
    /// Fields not named here.
    #[serde(flatten)]
    pub extra: Extra,
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn every_form_of_sender_is_read() {
        for sender in [json!("alice"), json!(null), json!({"_id": "alice", "nickname": "Alice"})] {
            let message: Result<Message, _> =
                serde_json::from_value(json!({"_id": "m", "sender": sender}));
            assert!(message.is_ok(), "{message:?}");
        }
    }

    #[test]
    fn a_recall_says_only_that() {
        let body = serde_json::to_value(RecallMessage("m1".into())).ok();
        assert_eq!(body, Some(json!({"messageType": "recall", "_id": "m1"})));
    }

    #[test]
    fn a_broadcast_names_each_recipient_with_its_own_words() {
        let to = [Recipient::room("r"), Recipient::user("bob").token("name", "Bob")];
        let message = BroadcastMessage::new(MessageContent::text("Hi $name$"), to).from("bot");
        assert_eq!(
            serde_json::to_value(message).ok(),
            Some(json!({"sender": "bot", "messageType": "text", "message": "Hi $name$",
                "paras": [{"room": "r"}, {"receiver": "bob", "$name$": "Bob"}]}))
        );
    }

    #[test]
    fn a_text_carries_what_the_platform_requires() {
        let body = serde_json::to_value(SendMessage::text("r", "alice", "hi")).ok();
        assert_eq!(
            body,
            Some(json!({"room": "r", "sender": "alice", "messageType": "text", "message": "hi"}))
        );
    }
}
