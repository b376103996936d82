//! What the platform posts to a room's webhook, and what the receiver may answer. The contract has
//! four events and never says that there are no others, so everything here is open.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::wire::{Extra, null_default};
use crate::{Message, MessageContent, MessageId, RoomId, User, UserId, UserRef};

/// Which event it is. Open: unknown names are kept.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum WebhookKind {
    /// A user joined.
    JoinRoom,
    /// Members were added.
    AddMembers,
    /// Members were removed, or left.
    DeleteMembers,
    /// A message arrived.
    Message,
    /// Another event.
    #[serde(untagged)]
    Other(String),
}

impl WebhookKind {
    /// The documented events.
    pub const DOCUMENTED: [Self; 4] =
        [Self::JoinRoom, Self::AddMembers, Self::DeleteMembers, Self::Message];

    /// The name on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::JoinRoom => "JOIN_ROOM",
            Self::AddMembers => "ADD_MEMBERS",
            Self::DeleteMembers => "DELETE_MEMBERS",
            Self::Message => "MESSAGE",
            Self::Other(name) => name,
        }
    }
}

impl From<&str> for WebhookKind {
    fn from(name: &str) -> Self {
        let known = Self::DOCUMENTED.into_iter().find(|kind| kind.as_str() == name);
        known.unwrap_or_else(|| Self::Other(name.to_owned()))
    }
}

impl std::fmt::Display for WebhookKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// One event of a room, as the platform posts it. There is no id, time or signature: only a
/// message can be told from its repetition ([`WebhookEvent::message_id`]).
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(from = "Wire", into = "Wire")]
pub struct WebhookEvent {
    /// Which event.
    pub kind: WebhookKind,
    /// Where it happened. Several rooms may share one webhook.
    pub room: RoomId,
    /// The application. In the field table of the contract, in none of its samples.
    pub app_id: Option<String>,
    /// Who caused it. In the field table of the contract, in none of its samples.
    pub client: Option<UserId>,
    /// The state of the room's bot. In the field table of the contract, in none of its samples.
    pub bot_state: Option<String>,
    /// The robot; only the deprecated robot interface has it.
    pub robot: Option<UserId>,
    /// What happened.
    pub data: WebhookData,
    /// Fields not named here.
    pub extra: Extra,
}

/// What happened.
#[derive(Clone, PartialEq, Debug)]
#[non_exhaustive]
pub enum WebhookData {
    /// Members came or went.
    Members(Box<WebhookMembers>),
    /// A message arrived.
    Message(Box<Message>),
    /// Data of an unknown event, or data that does not have the documented form.
    Other(Value),
}

/// Who came or went.
#[derive(Clone, Default, PartialEq, Debug, Serialize, Deserialize)]
pub struct WebhookMembers {
    /// The room.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub room: Option<RoomId>,
    /// Who caused it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sender: Option<UserRef>,
    /// Whom it concerns; in a join, the one who joined.
    #[serde(default, deserialize_with = "null_default")]
    pub members: Vec<User>,
    /// Fields not named here.
    #[serde(flatten)]
    pub extra: Extra,
}

impl WebhookEvent {
    /// Who caused the event, by whichever field says so.
    pub fn sender(&self) -> Option<&UserId> {
        let sender = match &self.data {
            WebhookData::Members(members) => members.sender.as_ref(),
            WebhookData::Message(message) => message.sender.as_ref(),
            WebhookData::Other(_) => None,
        };
        sender.map(UserRef::id).or(self.client.as_ref())
    }

    /// The message, if one arrived.
    pub fn message(&self) -> Option<&Message> {
        match &self.data {
            WebhookData::Message(message) => Some(message),
            WebhookData::Members(_) | WebhookData::Other(_) => None,
        }
    }

    /// The message's id: the one thing by which an event can be told from its repetition.
    pub fn message_id(&self) -> Option<&MessageId> {
        self.message().map(|message| &message.id).filter(|id| !id.as_str().is_empty())
    }

    /// Who came or went, if somebody did.
    pub fn members(&self) -> &[User] {
        match &self.data {
            WebhookData::Members(members) => &members.members,
            WebhookData::Message(_) | WebhookData::Other(_) => &[],
        }
    }
}

/// What a receiver may answer: a message for the room, and the bot's next state. An empty answer
/// says neither.
#[derive(Clone, Default, PartialEq, Debug, Serialize, Deserialize)]
pub struct WebhookReply {
    /// Author of the message.
    #[serde(rename = "senderID", skip_serializing_if = "Option::is_none")]
    pub sender: Option<UserId>,
    /// The bot's next state.
    #[serde(rename = "toBotState", skip_serializing_if = "Option::is_none")]
    pub to_bot_state: Option<String>,
    /// The message; `None` posts nothing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<MessageContent>,
    /// Fields not named here.
    #[serde(flatten)]
    pub extra: Extra,
}

impl WebhookReply {
    /// Posts a plain text as this user.
    pub fn text(sender: impl Into<UserId>, text: impl Into<String>) -> Self {
        Self::message(sender, MessageContent::text(text))
    }

    /// Posts any content as this user.
    pub fn message(sender: impl Into<UserId>, content: MessageContent) -> Self {
        Self { sender: Some(sender.into()), data: Some(content), ..Self::default() }
    }

    /// Moves the bot to a state.
    #[must_use]
    pub fn to_bot_state(mut self, state: impl Into<String>) -> Self {
        self.to_bot_state = Some(state.into());
        self
    }
}

/// The fields as they travel.
#[derive(Serialize, Deserialize)]
#[serde(expecting = "an object with event and roomID")]
struct Wire {
    #[serde(rename = "appID", skip_serializing_if = "Option::is_none")]
    app_id: Option<String>,
    #[serde(rename = "clientID", skip_serializing_if = "Option::is_none")]
    client: Option<UserId>,
    #[serde(rename = "roomID")]
    room: RoomId,
    #[serde(rename = "botState", skip_serializing_if = "Option::is_none")]
    bot_state: Option<String>,
    #[serde(rename = "robotID", skip_serializing_if = "Option::is_none")]
    robot: Option<UserId>,
    event: WebhookKind,
    #[serde(default)]
    data: Value,
    #[serde(flatten)]
    extra: Extra,
}

impl From<Wire> for WebhookEvent {
    fn from(wire: Wire) -> Self {
        let Wire { app_id, client, room, bot_state, robot, event, data, extra } = wire;
        let data = read(&event, data);
        Self { kind: event, room, app_id, client, bot_state, robot, data, extra }
    }
}

impl From<WebhookEvent> for Wire {
    fn from(event: WebhookEvent) -> Self {
        let WebhookEvent { kind, room, app_id, client, bot_state, robot, data, extra } = event;
        let data = match data {
            // Both are maps of text keys: writing them as JSON cannot fail.
            WebhookData::Members(members) => serde_json::to_value(members).unwrap_or_default(),
            WebhookData::Message(message) => serde_json::to_value(message).unwrap_or_default(),
            WebhookData::Other(value) => value,
        };
        Self { app_id, client, room, bot_state, robot, event: kind, data, extra }
    }
}

/// Data of another form than documented is kept rather than refused: an event cannot be asked for
/// again.
fn read(kind: &WebhookKind, data: Value) -> WebhookData {
    let typed = match kind {
        WebhookKind::Message => {
            Message::deserialize(&data).ok().map(|message| WebhookData::Message(Box::new(message)))
        }
        WebhookKind::JoinRoom | WebhookKind::AddMembers | WebhookKind::DeleteMembers => {
            WebhookMembers::deserialize(&data)
                .ok()
                .map(|members| WebhookData::Members(Box::new(members)))
        }
        WebhookKind::Other(_) => None,
    };
    typed.unwrap_or(WebhookData::Other(data))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    type Test = Result<(), serde_json::Error>;

    #[test]
    fn every_documented_event_is_read_and_written_without_loss() -> Test {
        let alice = json!({"_id": "alice", "nickname": "Alice", "level": 3});
        let members = json!({"room": "r", "sender": alice, "members": [alice], "new": 1});
        let message = json!({
            "_id": "m", "room": "r", "sender": alice, "messageType": "text", "message": "hi",
            "reactions": [],
        });
        for kind in WebhookKind::DOCUMENTED {
            let data = if kind == WebhookKind::Message { &message } else { &members };
            let wire = json!({
                "roomID": "r", "event": kind.as_str(), "data": data, "botState": "s", "later": true,
            });
            let event: WebhookEvent = serde_json::from_value(wire.clone())?;
            assert_eq!(event.kind, kind);
            assert_eq!(event.sender().map(UserId::as_str), Some("alice"));
            assert_eq!(event.message_id().is_some(), kind == WebhookKind::Message);
            assert_eq!(event.members().len(), usize::from(kind != WebhookKind::Message));
            assert_eq!(serde_json::to_value(event)?, wire);
        }
        Ok(())
    }

    #[test]
    fn what_nobody_documented_is_kept() -> Test {
        for wire in [
            json!({"roomID": "r", "event": "ROOM_MOVED", "data": {"to": [1, null]}}),
            json!({"roomID": "r", "event": "MESSAGE", "data": "no message at all"}),
            json!({"roomID": "r", "event": "JOIN_ROOM", "data": {"members": 7}}),
        ] {
            let event: WebhookEvent = serde_json::from_value(wire.clone())?;
            assert!(matches!(event.data, WebhookData::Other(_)), "{event:?}");
            assert_eq!(serde_json::to_value(event)?, wire);
        }
        Ok(())
    }

    #[test]
    fn a_message_without_an_id_is_no_repetition_of_another() -> Test {
        for data in [json!({"message": "x"}), json!({"_id": "", "message": "x"})] {
            let wire = json!({"roomID": "r", "event": "MESSAGE", "data": data});
            let event: WebhookEvent = serde_json::from_value(wire)?;
            assert_eq!(event.message_id(), None);
        }
        Ok(())
    }

    #[test]
    fn what_is_refused_is_told_in_the_words_of_the_platform() {
        let error = serde_json::from_str::<WebhookEvent>("[]").unwrap_err().to_string();
        assert!(error.contains("an object with event and roomID"), "{error}");
    }

    #[test]
    fn null_is_missing_and_a_room_is_required() -> Test {
        let wire = json!({"roomID": "r", "event": "ADD_MEMBERS", "clientID": "bob",
                          "data": {"sender": null, "members": null}});
        let event: WebhookEvent = serde_json::from_value(wire)?;
        assert_eq!((event.sender().map(UserId::as_str), event.members().len()), (Some("bob"), 0));
        assert!(serde_json::from_value::<WebhookEvent>(json!({"event": "MESSAGE"})).is_err());
        Ok(())
    }

    #[test]
    fn a_reply_is_spelt_as_the_platform_reads_it() -> Test {
        let reply = WebhookReply::text("bot", "hi").to_bot_state("asked");
        let wire = json!({"senderID": "bot", "toBotState": "asked",
                          "data": {"messageType": "text", "message": "hi"}});
        assert_eq!(serde_json::to_value(&reply)?, wire);
        let empty: WebhookReply =
            serde_json::from_value(json!({"toBotState": null, "data": null}))?;
        assert_eq!(empty, WebhookReply::default());
        Ok(())
    }
}
