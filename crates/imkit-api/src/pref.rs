//! Preferences of users: their own by key, and their private settings of rooms. Older pages only.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::RoomId;
use crate::wire::{Extra, null_default};

/// One preference of a user.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct UserPref {
    /// Its name.
    pub key: String,
    /// Its value: a JSON object of the application's making.
    pub data: Value,
    /// Fields not named here.
    #[serde(flatten)]
    pub extra: Extra,
}

/// What a user, or a user group, keeps about a room. Others do not see it.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct RoomPref {
    /// The room.
    pub room: RoomId,
    /// Private tags, which are not the room's tags.
    #[serde(default, deserialize_with = "null_default", skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<String>,
    /// Colours of tags, by tag.
    #[serde(default, deserialize_with = "null_default", skip_serializing_if = "Map::is_empty")]
    pub tag_colors: Map<String, Value>,
    /// Folder.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub folder: Option<String>,
    /// Stored by the platform and not used: [`me.mute_room`](crate::operation::ME_MUTE_ROOM) mutes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub muted: Option<bool>,
    /// Kept at the top of lists.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sticky: Option<bool>,
    /// Left out of lists.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hidden: Option<bool>,
    /// Messages are translated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub translation: Option<bool>,
    /// Fields not named here.
    #[serde(flatten)]
    pub extra: Extra,
}

/// Sets preferences for a room (`room_prefs.set`, `room_prefs.group_set`). Fields left out keep
/// their value.
#[derive(Clone, Default, PartialEq, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct SetRoomPref {
    /// Private tags; the whole list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// Colours of tags, by tag; all of them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tag_colors: Option<Map<String, Value>>,
    /// Folder.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub folder: Option<String>,
    /// Stored by the platform and not used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub muted: Option<bool>,
    /// Kept at the top of lists.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sticky: Option<bool>,
    /// Left out of lists.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hidden: Option<bool>,
    /// Messages are translated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub translation: Option<bool>,
}
