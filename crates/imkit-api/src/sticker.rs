//! Sticker sets.

use serde::{Deserialize, Serialize};

use crate::wire::{Extra, null_default};

/// A set of stickers.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct StickerSet {
    /// The set's id, of the application's choice.
    #[serde(rename = "_id")]
    pub id: String,
    /// Display name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Its place among the sets.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order: Option<i64>,
    /// The archive as it was uploaded.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zip: Option<StoredObject>,
    /// The pictures of the archive.
    #[serde(default, deserialize_with = "null_default")]
    pub images: Vec<StoredObject>,
    /// Fields not named here.
    #[serde(flatten)]
    pub extra: Extra,
}

/// An object in the platform's store.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct StoredObject {
    /// Set id and file name, as `cats/01.png`.
    #[serde(rename = "resourceId")]
    pub resource_id: String,
    /// Fields not named here, those of the store among them.
    #[serde(flatten)]
    pub extra: Extra,
}
