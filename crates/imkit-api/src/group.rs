//! User groups: virtual users that stand for several.

use serde::{Deserialize, Serialize};

use crate::wire::{Extra, null_default};
use crate::{GroupId, UserId, WireTime};

/// A user group.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Group {
    /// The group's id.
    #[serde(rename = "_id")]
    pub id: GroupId,
    /// Display name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nickname: Option<String>,
    /// Picture.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub avatar_url: Option<String>,
    /// Its members.
    #[serde(default, deserialize_with = "null_default")]
    pub members: Vec<UserId>,
    /// Creation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<WireTime>,
    /// Last change.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<WireTime>,
    /// Fields not named here.
    #[serde(flatten)]
    pub extra: Extra,
}

/// Creates or updates a group (`groups.upsert`). No operation reads, changes or deletes one group.
#[derive(Clone, Default, PartialEq, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct UpsertGroup {
    /// Id; the platform makes one when missing, and repeating such a call makes another group.
    #[serde(rename = "_id", skip_serializing_if = "Option::is_none")]
    pub id: Option<GroupId>,
    /// Display name; required.
    pub nickname: String,
    /// Picture.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub avatar_url: Option<String>,
    /// Existing users; the whole list, not an addition.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub members: Option<Vec<UserId>>,
}
