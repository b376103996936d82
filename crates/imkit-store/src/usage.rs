//! What keys were used for: counts in buckets of a minute, an hour and a day.

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
    /// audit entry, and a loss of power may cost the last second.
    async fn add_usage(&self, batch: UsageBatch) -> Result<(), StoreError>;

    /// Sums over a filter, one per value of the dimension; largest first, times in their order.
    async fn sum_usage(
        &self,
        filter: &UsageFilter,
        by: UsageDimension,
    ) -> Result<Vec<UsageSum>, StoreError>;

    /// Things that a key touched since a time, latest first.
    async fn touched(
        &self,
        id: KeyId,
        since: Timestamp,
        limit: u32,
    ) -> Result<Vec<TouchedObject>, StoreError>;

    /// What was used of all quotas whose period has not ended.
    async fn quotas(&self) -> Result<Vec<QuotaRow>, StoreError>;

    /// Forgets minutes older than 7 days and hours older than 90; days are kept. Returns how many
    /// rows went.
    async fn prune_usage(&self, now: Timestamp) -> Result<u64, StoreError>;
}
