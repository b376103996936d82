//! Bans: users who may not write in a group room.

use serde::{Deserialize, Serialize};

use crate::wire::Extra;
use crate::{RoomId, RoomRef, UserId, UserRef, WireTime};

/// A ban of one user in one room. Only group rooms with an owner have bans.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Ban {
    /// Who is banned.
    pub blockee: UserRef,
    /// In whose name: an id in the answer to a change, a user in a list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub blocker: Option<UserRef>,
    /// Where: an id in the answer to a change, a room in a list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub room: Option<RoomRef>,
    /// Since when.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<WireTime>,
    /// Last change.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<WireTime>,
    /// Fields not named here.
    #[serde(flatten)]
    pub extra: Extra,
}

impl Ban {
    /// A ban of which nothing but user and room is known.
    pub fn of(room: impl Into<RoomId>, blockee: impl Into<UserId>) -> Self {
        Self {
            blockee: UserRef::Id(blockee.into()),
            blocker: None,
            room: Some(RoomRef::Id(room.into())),
            created_at: None,
            updated_at: None,
            extra: Extra::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn both_forms_of_a_ban_are_read() {
        for ban in [
            json!({"blockee": {"_id": "bob"}, "blocker": "alice", "room": "r"}),
            json!({"blockee": {"_id": "bob"}, "blocker": {"_id": "alice"}, "room": {"_id": "r"}}),
        ] {
            let ban: Ban = serde_json::from_value(ban).unwrap();
            assert_eq!(ban.blockee.id().as_str(), "bob");
            assert_eq!(ban.room.as_ref().map(|room| room.id().as_str()), Some("r"));
        }
    }
}
