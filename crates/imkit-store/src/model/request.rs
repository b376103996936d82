//! The log of requests that keys made through the gateway.

use imkit_keys::ChainFault;
use jiff::Timestamp;
use jiff::fmt::serde::timestamp;
use serde::{Deserialize, Serialize};

use super::page::Order;
use super::time::serialize_time;

/// A request, all of it but its number and its hashes. Its JSON, with those fields that say
/// something in this order, is the text that is kept and hashed.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewRequest {
    /// When it came; kept to the microsecond.
    #[serde(
        serialize_with = "serialize_time",
        deserialize_with = "timestamp::microsecond::required::deserialize"
    )]
    pub at: Timestamp,
    /// Its name, as in the server's log and at the upstream; empty = several requests.
    pub request_id: String,
    /// The key's id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// The operation; empty = several, which were too many to tell apart.
    pub operation: String,
    /// How it was judged.
    pub outcome: String,
    /// Why it was refused, or would have been.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// What it touched: the first of it; `*` = more, of several requests.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub objects: Vec<String>,
    /// How many things it touched; of several requests, at least.
    pub touched: u64,
    /// Whether it acted for somebody.
    pub acted: bool,
    /// For whom: the first of them; `*` = for anybody, or more, of several requests.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub acted_as: Vec<String>,
    /// The caller's address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ip: Option<String>,
    /// The status of the answer; `None` = the entry was written before the request was sent, or
    /// several requests had several.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<u16>,
    /// The upstream that it went to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub upstream: Option<String>,
    /// What went wrong on the way there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fault: Option<String>,
    /// How often it was sent.
    pub attempts: u32,
    /// How long the answer took, in milliseconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub duration_ms: Option<u64>,
    /// Equal requests that the entry stands for.
    pub count: u64,
    /// The application of a client key; `None` = another key asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub application: Option<String>,
}

/// A request as it is kept.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RequestRow {
    /// Its number, from 1 without gaps.
    pub seq: u64,
    /// What it was.
    pub body: NewRequest,
    /// Hash of the entry before.
    pub prev_hash: [u8; 32],
    /// Hash over all of the above.
    pub hash: [u8; 32],
}

/// Which requests. All that is said must hold.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct RequestFilter {
    /// By this key.
    pub key: Option<String>,
    /// Of this operation; `messages.*` is every one that begins so.
    pub operation: Option<String>,
    /// Judged as one of these; empty = however.
    pub outcomes: Vec<String>,
    /// Of this name.
    pub request_id: Option<String>,
    /// That acted for somebody.
    pub acted: bool,
    /// That acted for this user.
    pub acted_as: Option<String>,
    /// From this time.
    pub since: Option<Timestamp>,
    /// Before this time.
    pub until: Option<Timestamp>,
    /// Which way.
    pub order: Order,
}

/// How much of the log is kept.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct RequestRetention {
    /// Nothing from before this time.
    pub since: Timestamp,
    /// No more entries than these.
    pub rows: u64,
}

/// Whether the log is whole.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct RequestCheck {
    /// Entries that were checked.
    pub entries: u64,
    /// The first fault.
    pub fault: Option<ChainFault>,
}
