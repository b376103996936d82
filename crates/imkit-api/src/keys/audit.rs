//! The record of changes.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// Which entries to list. All that is said must hold.
#[derive(Clone, PartialEq, Eq, Default, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::IntoParams))]
#[cfg_attr(feature = "openapi", into_params(parameter_in = Query))]
#[serde(deny_unknown_fields)]
pub struct ListAudit {
    /// About this key or client key, alone or among others, or about the upstream of this name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub target: Option<String>,
    /// By this root key.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub actor: Option<String>,
    /// Of this kind, such as `key.revoked`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event: Option<String>,
    /// From this time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<Timestamp>,
    /// Before this time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Timestamp>,
    /// Oldest first instead of latest first.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub oldest_first: bool,
    /// Most entries of a page: 1 to 1000, 100 unless said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<u32>,
    /// Where the last page ended: its `next`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
}

/// What to look for when the record is checked.
#[derive(Clone, PartialEq, Eq, Default, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::IntoParams))]
#[cfg_attr(feature = "openapi", into_params(parameter_in = Query))]
#[serde(deny_unknown_fields)]
pub struct CheckAudit {
    /// `SEQ:HASH` of an entry that was noted elsewhere: the record must still have it. So it shows
    /// that everything was put back to an earlier state.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contains: Option<String>,
}

/// A page of the record.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct AuditPage {
    /// The entries.
    pub entries: Vec<AuditEntry>,
    /// What to hand in as `cursor` for the next page; null = this was the last.
    #[serde(default)]
    pub next: Option<String>,
}

/// One change. Its hash covers every other field and the hash of the entry before it.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct AuditEntry {
    /// Its number, from 1 without gaps.
    pub seq: u64,
    /// The revision that the change made.
    pub rev: u64,
    /// When.
    pub at: Timestamp,
    /// Who: a root key's id, or `server`.
    pub actor: String,
    /// What, such as `key.created`.
    pub event: String,
    /// The key, client key or upstream that it was about; null when about several or none.
    #[serde(default)]
    pub target: Option<String>,
    /// What changed: `before` and `after` of the fields that differ, ids of many.
    pub detail: serde_json::Value,
    /// Why, as the caller said.
    #[serde(default)]
    pub reason: Option<String>,
    /// The caller's address.
    #[serde(default)]
    pub ip: Option<String>,
    /// The request, as in the logs.
    #[serde(default)]
    pub request_id: Option<String>,
    /// Hash of the entry before, in hexadecimal digits.
    pub prev_hash: String,
    /// Hash of this entry.
    pub hash: String,
}

/// Whether the record is whole.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct AuditCheck {
    /// Whether every entry is as it was written, every key, and the log of requests.
    pub ok: bool,
    /// Entries that were checked.
    pub entries: u64,
    /// Entries of the log of requests that were checked.
    #[serde(default)]
    pub requests: u64,
    /// Number of the last.
    pub last_seq: u64,
    /// Its hash: kept elsewhere, it proves later that nothing was cut off.
    pub last_hash: String,
    /// The first fault.
    #[serde(default)]
    pub fault: Option<AuditFault>,
}

/// A fault of the record.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct AuditFault {
    /// The entry at which it shows, of the audit or of the log of requests; 0 = the entries are
    /// whole, and it is about the keys themselves.
    pub seq: u64,
    /// `edited`, `missing`, `reordered` or `truncated`; of keys `edited` or `put_back`; of the
    /// log of requests `request_edited` and so on.
    pub kind: String,
    /// A sentence for people.
    pub message: String,
}
