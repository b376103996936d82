//! Full-text search in the rooms of one user.

use serde::{Deserialize, Serialize, Serializer};

use crate::wire::{Extra, null_default};
use crate::{MessageId, RoomBrief, RoomId};

/// What a search looks through. Only messages are on the current page, the rest on an older one.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum SearchIn {
    /// The text of messages.
    #[default]
    Messages,
    /// Names of rooms.
    RoomName,
    /// Nicknames of rooms' members.
    RoomMember,
    /// Tags of rooms.
    RoomTags,
    /// The user's private tags of rooms.
    RoomPrefTags,
    /// The user's folders of rooms.
    RoomPrefFolder,
}

/// Looks for a word (`messages.search`). Nothing is paged: the answer is all there is, or `limit`.
#[derive(Clone, PartialEq, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct SearchMessages {
    /// What to look through. On the wire a list, in which this is one entry.
    #[serde(rename = "type", serialize_with = "one_of_a_list")]
    pub search_in: SearchIn,
    /// The word; not empty. Case is ignored.
    pub keyword: String,
    /// Only in this room.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub room: Option<RoomId>,
    /// Only in rooms that carry all of these tags.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub room_tags: Vec<String>,
    /// Most results; 1 at least. Default and maximum are not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<u64>,
}

impl SearchMessages {
    /// Looks for a word in messages of all rooms of the user.
    pub fn new(keyword: impl Into<String>) -> Self {
        Self {
            search_in: SearchIn::Messages,
            keyword: keyword.into(),
            room: None,
            room_tags: Vec::new(),
            limit: None,
        }
    }
}

fn one_of_a_list<S: Serializer>(search_in: &SearchIn, serializer: S) -> Result<S::Ok, S::Error> {
    [search_in].serialize(serializer)
}

/// What a search found: one list per thing that was looked through.
#[derive(Clone, Default, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SearchResult {
    /// Messages, by room.
    #[serde(default, deserialize_with = "null_default")]
    pub messages: Vec<FoundMessages>,
    /// Rooms by name.
    #[serde(default, deserialize_with = "null_default", skip_serializing_if = "Vec::is_empty")]
    pub room_name: Vec<RoomBrief>,
    /// Rooms by member.
    #[serde(default, deserialize_with = "null_default", skip_serializing_if = "Vec::is_empty")]
    pub room_member: Vec<RoomBrief>,
    /// Rooms by tag.
    #[serde(default, deserialize_with = "null_default", skip_serializing_if = "Vec::is_empty")]
    pub room_tags: Vec<RoomBrief>,
    /// Rooms by private tag.
    #[serde(default, deserialize_with = "null_default", skip_serializing_if = "Vec::is_empty")]
    pub room_pref_tags: Vec<RoomBrief>,
    /// Rooms by folder.
    #[serde(default, deserialize_with = "null_default", skip_serializing_if = "Vec::is_empty")]
    pub room_pref_folder: Vec<RoomBrief>,
    /// Fields not named here.
    #[serde(flatten)]
    pub extra: Extra,
}

/// Messages of one room that a search found.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct FoundMessages {
    /// The room.
    pub room: RoomBrief,
    /// Ids of the messages; the platform does not send the messages themselves.
    #[serde(default, deserialize_with = "null_default")]
    pub messages: Vec<MessageId>,
    /// Fields not named here.
    #[serde(flatten)]
    pub extra: Extra,
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn the_thing_to_look_through_is_a_list_on_the_wire() {
        let search = SearchMessages { limit: Some(1), ..SearchMessages::new("w") };
        let body = serde_json::to_value(search).ok();
        assert_eq!(body, Some(json!({"type": ["messages"], "keyword": "w", "limit": 1})));
    }

    #[test]
    fn a_list_that_was_not_asked_for_is_empty() {
        let found: SearchResult =
            serde_json::from_value(json!({"roomName": [{"_id": "r"}], "messages": null})).unwrap();
        assert!(found.messages.is_empty());
        assert_eq!(found.room_name[0].id.as_str(), "r");
    }
}
