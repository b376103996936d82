//! The log of requests that keys made through the gateway.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// Which requests to list. All that is said must hold.
#[derive(Clone, PartialEq, Eq, Default, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::IntoParams))]
#[cfg_attr(feature = "openapi", into_params(parameter_in = Query))]
#[serde(deny_unknown_fields)]
pub struct ListRequests {
    /// By this key or client key.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// Of this operation; `messages.*` is every one that begins so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub operation: Option<String>,
    /// Judged so: `admitted`, `observed`, or `refused` for all refusals, or one of them alone:
    /// `address`, `forbidden`, `inactive`, `limited`, `unavailable`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outcome: Option<String>,
    /// Of this name: its `X-Request-Id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request_id: Option<String>,
    /// That acted for somebody.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub acted: bool,
    /// That acted for this user; `*` finds those that acted for anybody.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub acted_as: Option<String>,
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

/// A page of the log.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct RequestPage {
    /// The entries.
    pub requests: Vec<RequestEntry>,
    /// What to hand in as `cursor` for the next page; null = this was the last.
    #[serde(default)]
    pub next: Option<String>,
}

/// One request, or equal ones of a second. Its hash covers every other field and the hash of the
/// entry before it.
///
/// A request that acts for somebody has two entries: one from before it was sent, without a status,
/// and one with its answer. The first alone means that the server ended in between: it may have
/// taken effect.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct RequestEntry {
    /// Its number, from 1 without gaps.
    pub seq: u64,
    /// When it came.
    pub at: Timestamp,
    /// Its name: its `X-Request-Id`, here, in the server's log and at the upstream; empty = several
    /// requests.
    pub request_id: String,
    /// The key's id, or the client key's.
    #[serde(default)]
    pub key_id: Option<String>,
    /// The operation; empty = several, which were too many to tell apart.
    pub operation: String,
    /// How it was judged.
    pub outcome: String,
    /// Why it was refused, or would have been.
    #[serde(default)]
    pub reason: Option<String>,
    /// What it touched: the first 20; `*` = more, of several requests. Of a frontend's request: what its path names.
    pub objects: Vec<String>,
    /// How many things it touched; of several requests, at least.
    pub touched: u64,
    /// Whether it acted for somebody.
    pub acted: bool,
    /// For whom: the first 20; `*` = for anybody, or more, of several requests.
    pub acted_as: Vec<String>,
    /// The caller's address.
    #[serde(default)]
    pub ip: Option<String>,
    /// The status of the answer; null = the entry was written before the request was sent, the
    /// caller left before the answer, or several requests had several.
    #[serde(default)]
    pub status: Option<u16>,
    /// The upstream that it went to; null = the emulator, or nowhere.
    #[serde(default)]
    pub upstream: Option<String>,
    /// What went wrong on the way, such as `lost`, `api_key_refused` or `caller_left`.
    #[serde(default)]
    pub fault: Option<String>,
    /// How often it was sent to the upstream.
    pub attempts: u32,
    /// How long the answer took.
    #[serde(default)]
    pub duration_ms: Option<u64>,
    /// Equal requests that the entry stands for.
    pub count: u64,
    /// The application of the client key; null = a key asked.
    #[serde(default)]
    pub application: Option<String>,
    /// Hash of the entry before, in hexadecimal digits.
    pub prev_hash: String,
    /// Hash of this entry.
    pub hash: String,
}
