//! Rooms.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::time::prefer_ms;
use crate::wire::{Extra, null_default};
use crate::{Member, MemberProperty, Message, MessageId, RoomId, UserId, UserRef, WireTime};

/// Kind of a room. Open: unknown values are kept.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum RoomType {
    /// Two members.
    Direct,
    /// Any number of members.
    Group,
    /// Another kind.
    #[serde(untagged)]
    Other(String),
}

/// A room's status.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum RoomStatus {
    /// 1.
    Active,
    /// 0. Users no longer see the room in their lists; reversible.
    Frozen,
}

impl RoomStatus {
    /// The number on the wire.
    pub const fn code(self) -> i64 {
        match self {
            RoomStatus::Active => 1,
            RoomStatus::Frozen => 0,
        }
    }
}

impl Serialize for RoomStatus {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.code())
    }
}

/// A chat room. Which fields are present depends on the operation.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Room {
    /// The room's id.
    #[serde(rename = "_id")]
    pub id: RoomId,
    /// Display name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Kind.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub room_type: Option<RoomType>,
    /// Owner.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner: Option<UserRef>,
    /// Members: ids right after creation, users elsewhere.
    #[serde(default, deserialize_with = "null_default")]
    pub members: Vec<Member>,
    /// Per-member data such as the role.
    #[serde(default, deserialize_with = "null_default", skip_serializing_if = "Vec::is_empty")]
    pub member_properties: Vec<MemberProperty>,
    /// Shared tags.
    #[serde(default, deserialize_with = "null_default", skip_serializing_if = "Vec::is_empty")]
    pub room_tags: Vec<String>,
    /// 1 = active, 0 = frozen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<i64>,
    /// The newest message. One page calls it `latestMessage`.
    #[serde(alias = "latestMessage", skip_serializing_if = "Option::is_none")]
    pub last_message: Option<Box<Message>>,
    /// Unread messages of the calling user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unread: Option<u64>,
    /// Creation, text form.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_time: Option<WireTime>,
    /// Creation, epoch milliseconds; 0 = not loaded.
    #[serde(rename = "createdTimeMS", skip_serializing_if = "Option::is_none")]
    pub created_time_ms: Option<i64>,
    /// Fields not named here.
    #[serde(flatten)]
    pub extra: Extra,
}

impl Room {
    /// When the room was made, whichever spelling the answer had.
    pub fn created(&self) -> Option<Timestamp> {
        prefer_ms(self.created_time_ms, self.created_time.as_ref())
    }

    /// Whether the room is frozen; `None` when the answer did not say.
    pub fn frozen(&self) -> Option<bool> {
        self.status.map(|status| status == RoomStatus::Frozen.code())
    }
}

/// Creates a room without joining it (`rooms.create`). Every field is optional.
#[derive(Clone, Default, PartialEq, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateRoom {
    /// Id; the platform makes one when missing.
    #[serde(rename = "_id", skip_serializing_if = "Option::is_none")]
    pub id: Option<RoomId>,
    /// Display name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Picture.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cover: Option<String>,
    /// Kind: direct or group.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub room_type: Option<RoomType>,
    /// User or group ids; they must exist.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub members: Vec<UserId>,
    /// Description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Shared tags.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub room_tags: Vec<String>,
    /// Webhook URL or key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub webhook: Option<String>,
    /// Robot, and with it the webhook, enabled.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bot_mode: Option<bool>,
    /// Custom parameters, `a=1&b=2` form.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ext_params: Option<String>,
    /// Write member-join system messages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub system_message: Option<bool>,
    /// Owner.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner: Option<UserId>,
}

impl CreateRoom {
    /// A group room with these members.
    pub fn group<U: Into<UserId>>(members: impl IntoIterator<Item = U>) -> Self {
        Self {
            room_type: Some(RoomType::Group),
            members: members.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }

    /// A direct room of two users.
    pub fn direct(one: impl Into<UserId>, other: impl Into<UserId>) -> Self {
        Self {
            room_type: Some(RoomType::Direct),
            members: vec![one.into(), other.into()],
            ..Self::default()
        }
    }

    /// Sets the id.
    #[must_use]
    pub fn id(mut self, id: impl Into<RoomId>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets the display name.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

/// Changes a room (`rooms.update`). Only the given fields change.
#[derive(Clone, Default, PartialEq, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct UpdateRoom {
    /// Display name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Picture.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cover: Option<String>,
    /// Description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Shared tags; the whole list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub room_tags: Option<Vec<String>>,
    /// Webhook URL or key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub webhook: Option<String>,
    /// Robot, and with it the webhook, enabled.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bot_mode: Option<bool>,
    /// Custom parameters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ext_params: Option<String>,
    /// 1 = open to joining and inviting, 0 = closed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub opening: Option<u8>,
    /// Owner.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner: Option<UserId>,
    /// Managers; the whole list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub managers: Option<Vec<UserId>>,
    /// Frozen or active.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<RoomStatus>,
}

/// Creates a room, joins it and brings in others (`rooms.create_and_join`). Every field is
/// optional.
#[derive(Clone, Default, PartialEq, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateAndJoinRoom {
    /// Id; the platform makes one when missing.
    #[serde(rename = "_id", skip_serializing_if = "Option::is_none")]
    pub id: Option<RoomId>,
    /// Display name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Picture.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cover: Option<String>,
    /// Kind: direct or group.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub room_type: Option<RoomType>,
    /// Description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Shared tags.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub room_tags: Vec<String>,
    /// Webhook URL or key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub webhook: Option<String>,
    /// Robot, and with it the webhook, enabled.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bot_mode: Option<bool>,
    /// Who else comes in; the wire's name is singular. Exactly one in a direct room.
    #[serde(rename = "invitee", skip_serializing_if = "Vec::is_empty")]
    pub invitees: Vec<UserId>,
    /// Write member-join system messages.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub system_message: bool,
    /// Invitees must accept first (group rooms only).
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub invitation_required: bool,
    /// Custom parameters, `a=1&b=2` form.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ext_params: Option<String>,
}

/// Whether a room exists, as `rooms.exists` answers.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct RoomExistence {
    /// It does.
    pub exists: bool,
    /// Fields not named here.
    #[serde(flatten)]
    pub extra: Extra,
}

/// Says up to which message the calling user has read a room (`rooms.mark_read`).
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct MarkRead {
    /// The last message read.
    pub message: MessageId,
}

/// A room that something belongs to: its id, or a few fields of it.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(untagged)]
pub enum RoomRef {
    /// The id alone.
    Id(RoomId),
    /// The room.
    Room(Box<RoomBrief>),
}

/// The few fields of a room that lists of other things show.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct RoomBrief {
    /// The room's id.
    #[serde(rename = "_id")]
    pub id: RoomId,
    /// Display name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Kind.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub room_type: Option<RoomType>,
    /// Fields not named here.
    #[serde(flatten)]
    pub extra: Extra,
}

impl RoomRef {
    /// The room's id.
    pub fn id(&self) -> &RoomId {
        match self {
            RoomRef::Id(id) => id,
            RoomRef::Room(room) => &room.id,
        }
    }
}

/// A raw database write result, as room deletion answers.
#[derive(Clone, Default, PartialEq, Debug, Serialize, Deserialize)]
pub struct WriteCount {
    /// Documents affected.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub n: Option<u64>,
    /// 1 = done.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ok: Option<u64>,
    /// Fields not named here.
    #[serde(flatten)]
    pub extra: Extra,
}
