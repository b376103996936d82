//! What keys were used for: counts in buckets of a minute, an hour and a day.

use std::collections::{HashMap, HashSet};

use async_trait::async_trait;
use imkit_keys::KeyId;
use jiff::Timestamp;

use crate::{
    QuotaRow, StoreError, TouchedObject, UsageBatch, UsageDimension, UsageFilter, UsageSum,
};

/// Adds and reads use.
#[async_trait]
pub trait Usage {
    /// Adds what was counted, all of it or nothing. It is no change: it has no revision and no
    /// audit entry. Lines of keys that do not exist (any more) are passed over.
    ///
    /// Bounded: of a key, 64 addresses are told apart in a minute, 256 in an hour and 1024 in a
    /// day, the others are counted without an address; of touched objects and of callers of a
    /// secret the latest 10,000 and 1,000 are kept, and at times a tenth more.
    async fn add_usage(&self, batch: UsageBatch) -> Result<(), StoreError>;

    /// Sums over a filter, one per value of the dimension; largest first, times in their order. At
    /// most 10,000.
    async fn sum_usage(
        &self,
        filter: &UsageFilter,
        by: UsageDimension,
    ) -> Result<Vec<UsageSum>, StoreError>;

    /// What these keys were asked for in days from that of a time: each operation or scope once.
    async fn asked_of(
        &self,
        ids: &[KeyId],
        since: Timestamp,
    ) -> Result<HashMap<KeyId, HashSet<String>>, StoreError>;

    /// Things that a key touched since a time, latest first.
    async fn touched(
        &self,
        id: KeyId,
        since: Timestamp,
        limit: u32,
    ) -> Result<Vec<TouchedObject>, StoreError>;

    /// What was used of quotas. Some of their periods may be over: a replica that is told of one
    /// passes over it.
    async fn quotas(&self) -> Result<Vec<QuotaRow>, StoreError>;

    /// Forgets minutes older than 7 days, hours older than 90, and quotas that nobody used for 62
    /// days; days are kept. Changes go on meanwhile. Returns how many rows went.
    async fn prune_usage(&self, now: Timestamp) -> Result<u64, StoreError>;
}
