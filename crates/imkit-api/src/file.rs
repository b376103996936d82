//! Files in rooms: what the platform knows about them, not their bytes.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::time::prefer_ms;
use crate::wire::{Extra, null_default};
use crate::{FileId, RoomId, UserId, WireTime};

/// A stored file.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct FileInfo {
    /// The file's id.
    #[serde(rename = "_id")]
    pub id: FileId,
    /// Bytes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub length: Option<u64>,
    /// Its name where it came from. Foreign text: not to be used as a path as it stands.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filename: Option<String>,
    /// Kind of content, such as `image/png`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mimetype: Option<String>,
    /// MD5 of the content, in hexadecimal digits.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub md5: Option<String>,
    /// Who uploaded it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client: Option<UserId>,
    /// The bucket that it is in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bucket_name: Option<String>,
    /// When it was uploaded, as text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub upload_date: Option<WireTime>,
    /// When it was uploaded, in epoch milliseconds.
    #[serde(rename = "uploadDateMS", skip_serializing_if = "Option::is_none")]
    pub upload_date_ms: Option<i64>,
    /// What the uploader gave along: the room, and data of the application.
    #[serde(default, deserialize_with = "null_default", rename = "extra")]
    pub given: Extra,
    /// Fields not named here.
    #[serde(flatten)]
    pub extra: Extra,
}

impl FileInfo {
    /// When it was uploaded.
    pub fn uploaded(&self) -> Option<Timestamp> {
        prefer_ms(self.upload_date_ms, self.upload_date.as_ref())
    }

    /// The room that it belongs to. Pages spell the field differently.
    pub fn room(&self) -> Option<RoomId> {
        let room = self.given.get("roomID").or_else(|| self.given.get("roomId"))?;
        room.as_str().map(RoomId::from)
    }
}

/// Asks for counts and sizes of files (`files.stats`).
#[derive(Clone, Default, PartialEq, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct FileStatsRequest {
    /// Tags of the rooms whose files count.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<String>,
    /// Only files uploaded since.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub range_start: Option<Timestamp>,
    /// Only files uploaded before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub range_end: Option<Timestamp>,
}

/// Counts and sizes of files.
#[derive(Clone, Default, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct FileStats {
    /// Totals by room tag. A room with several tags counts under each.
    #[serde(default, deserialize_with = "null_default")]
    pub data: BTreeMap<String, FileTotals>,
    /// All files.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_count: Option<u64>,
    /// Bytes of all files.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_size: Option<u64>,
}

/// Files of the rooms with one tag.
#[derive(Clone, Default, PartialEq, Debug, Serialize, Deserialize)]
pub struct FileTotals {
    /// How many.
    #[serde(default, deserialize_with = "null_default")]
    pub count: u64,
    /// Their bytes.
    #[serde(default, deserialize_with = "null_default")]
    pub size: u64,
    /// Fields not named here.
    #[serde(flatten)]
    pub extra: Extra,
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn the_room_is_found_in_both_spellings() {
        for field in ["roomID", "roomId"] {
            let file = json!({"_id": "f", "extra": {field: "r"}, "filename": null, "new": 1});
            let file: FileInfo = serde_json::from_value(file).unwrap();
            assert_eq!(file.room(), Some("r".into()));
            assert_eq!(file.extra["new"], 1);
        }
        let bare: FileInfo = serde_json::from_value(json!({"_id": "f"})).unwrap();
        assert_eq!((bare.room(), bare.uploaded()), (None, None));
    }
}
