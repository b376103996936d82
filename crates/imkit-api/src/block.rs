//! Blocks: users whom another user keeps out of their direct chats.

use serde::{Deserialize, Serialize};

use crate::wire::{Extra, null_default};
use crate::{RoomRef, UserId, UserRef, WireTime};

/// A block of one user by another. It closes the direct room of the two in both directions.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Block {
    /// Who is blocked.
    pub blockee: UserRef,
    /// Who blocks.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub blocker: Option<UserRef>,
    /// The direct room of the two: an id in the answer to a change, a room in a list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub room: Option<RoomRef>,
    /// Since when.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<WireTime>,
    /// Last change: blocking again renews it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<WireTime>,
    /// Fields not named here.
    #[serde(flatten)]
    pub extra: Extra,
}

impl Block {
    /// A block of which nothing but the blocked user is known.
    pub fn of(blockee: impl Into<UserId>) -> Self {
        Self {
            blockee: UserRef::Id(blockee.into()),
            blocker: None,
            room: None,
            created_at: None,
            updated_at: None,
            extra: Extra::new(),
        }
    }
}

/// The users whom somebody has blocked. The platform does not page it.
#[derive(Clone, Default, PartialEq, Debug, Deserialize)]
pub struct Blocks {
    /// The blocks. An older sample has bans among them that the caller made in group rooms.
    #[serde(default, deserialize_with = "null_default")]
    pub data: Vec<Block>,
}
