//! The record of changes.

use imkit_keys::{ChainFault, Rev};
use jiff::Timestamp;
use serde_json::Value;

use super::key::KeyCheck;
use super::page::Order;

/// What a change says about itself. Number, revision and hashes are the store's.
#[derive(Clone, PartialEq, Debug)]
pub struct NewAudit {
    /// When; kept to the microsecond.
    pub at: Timestamp,
    /// Who: a root key's id, or `server`.
    pub actor: String,
    /// What, such as `key.created`.
    pub event: String,
    /// What it is about: the id of a key or client key, or the name of an upstream.
    pub target: Option<String>,
    /// Before and after, and the like; never a secret. `ids` are the keys that an entry without a
    /// target is about.
    pub detail: Value,
    /// Why, as the caller said.
    pub reason: Option<String>,
    /// The caller's address.
    pub ip: Option<String>,
    /// The request.
    pub request_id: Option<String>,
}

/// An entry.
#[derive(Clone, PartialEq, Debug)]
pub struct AuditRow {
    /// Its number, from 1 without gaps.
    pub seq: u64,
    /// The revision that its change made.
    pub rev: Rev,
    /// What the change said.
    pub body: NewAudit,
    /// Hash of the entry before; zeros for the first.
    pub prev_hash: [u8; 32],
    /// Hash over all of the above.
    pub hash: [u8; 32],
}

/// Which entries. All that is said must hold.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct AuditFilter {
    /// About this key, client key or upstream, alone or among those that `ids` of an entry's detail names.
    pub target: Option<String>,
    /// By this actor.
    pub actor: Option<String>,
    /// Of this event.
    pub event: Option<String>,
    /// From this time.
    pub since: Option<Timestamp>,
    /// Before this time.
    pub until: Option<Timestamp>,
    /// Which way.
    pub order: Order,
}

/// The latest entry; zeros when there is none.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct AuditHead {
    /// Its number.
    pub seq: u64,
    /// Its hash.
    pub hash: [u8; 32],
}

/// Whether the record is whole.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct AuditVerdict {
    /// Entries that were checked.
    pub entries: u64,
    /// The latest.
    pub head: AuditHead,
    /// The first fault of the record.
    pub fault: Option<ChainFault>,
    /// Whether the keys are as the server wrote them.
    pub keys: KeyCheck,
}
