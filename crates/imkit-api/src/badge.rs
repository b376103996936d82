//! Unread counts of one user.

use serde::{Deserialize, Serialize};
use serde_json::Map;

use crate::wire::{Extra, null_default};

/// Unread messages over all rooms of the user, or over those that were asked about (`me.badge`).
#[derive(Clone, Default, PartialEq, Debug, Serialize, Deserialize)]
pub struct Badge {
    /// How many.
    pub badge: u64,
    /// Fields not named here.
    #[serde(flatten)]
    pub extra: Extra,
}

/// Unread messages per room tag (`me.badges_by_tag`).
#[derive(Clone, Default, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct TagBadges {
    /// Over all rooms that were counted.
    pub total_badge: u64,
    /// By tag. A room with two tags counts for both. Numbers of the platform's making, so they
    /// stay JSON.
    #[serde(default, deserialize_with = "null_default")]
    pub data: Map<String, serde_json::Value>,
    /// Fields not named here.
    #[serde(flatten)]
    pub extra: Extra,
}

impl TagBadges {
    /// Unread messages in rooms with this tag; 0 for a tag that the answer does not have.
    pub fn of(&self, tag: &str) -> u64 {
        self.data.get(tag).and_then(serde_json::Value::as_u64).unwrap_or_default()
    }
}
