//! Use of keys.

use std::net::IpAddr;

use imkit_keys::{KeyId, LimitName, Outcome, QuotaUse};
use jiff::Timestamp;

/// Everything that was counted in a second or so.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct UsageBatch {
    /// Counts.
    pub lines: Vec<(UsageLine, UsageTally)>,
    /// Who used which secret.
    pub callers: Vec<SecretCaller>,
    /// What was touched.
    pub objects: Vec<(KeyId, TouchedObject)>,
    /// Where quotas stand.
    pub quotas: Vec<QuotaRow>,
}

/// What a count is about.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct UsageLine {
    /// The key; `None` = no key was proved.
    pub key: Option<KeyId>,
    /// Operation of the platform, or scope that was asked for; empty = neither.
    pub operation: String,
    /// How it ended; `None` for requests without a key: malformed or unknown.
    pub outcome: Option<Outcome>,
    /// The caller; `None` = unknown, or too many in one minute to tell apart.
    pub ip: Option<IpAddr>,
}

/// A count.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct UsageTally {
    /// Requests.
    pub count: u64,
    /// The last of them.
    pub last: Timestamp,
}

/// A caller of a secret.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SecretCaller {
    /// The key.
    pub key: KeyId,
    /// Version of the secret.
    pub version: u32,
    /// Its address; `None` = unknown.
    pub ip: Option<IpAddr>,
    /// The program, as it named itself; at most 200 characters.
    pub user_agent: Option<String>,
    /// Requests: in a batch those since the last one, otherwise all.
    pub count: u64,
    /// The last of them.
    pub last: Timestamp,
}

/// When a secret was last used.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct SecretLastUse {
    /// The key.
    pub key: KeyId,
    /// Version of the secret.
    pub version: u32,
    /// The last use.
    pub last: Timestamp,
}

/// A thing that a key touched.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TouchedObject {
    /// Such as `clients/alice`.
    pub object: String,
    /// Admitted requests.
    pub count: u64,
    /// The first of them.
    pub first: Timestamp,
    /// The last.
    pub last: Timestamp,
}

/// What was used of a quota.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct QuotaRow {
    /// The key.
    pub key: KeyId,
    /// The limit.
    pub limit: LimitName,
    /// The use.
    pub used: QuotaUse,
}

/// How long a bucket is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Bucket {
    /// A minute.
    Minute,
    /// An hour.
    Hour,
    /// A day, UTC.
    Day,
}

/// Which use.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct UsageFilter {
    /// Of this key.
    pub key: Option<KeyId>,
    /// Of keys of this owner.
    pub owner: Option<String>,
    /// From the bucket that holds this time.
    pub since: Timestamp,
    /// Before this time.
    pub until: Timestamp,
    /// In buckets of this length.
    pub bucket: Bucket,
}

/// What a sum is for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum UsageDimension {
    /// A key's id.
    Key,
    /// An operation or scope.
    Operation,
    /// An address.
    Ip,
    /// An outcome.
    Outcome,
    /// A bucket: its beginning.
    Time,
}

/// A sum.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct UsageSum {
    /// The dimension's value, as text.
    pub value: String,
    /// Requests.
    pub requests: u64,
    /// Those that passed and may.
    pub admitted: u64,
    /// Those that passed because their keys are only observed.
    pub observed: u64,
    /// Those over a limit.
    pub limited: u64,
    /// The last of them.
    pub last: Timestamp,
}
