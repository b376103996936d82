//! The log of requests that keys made through the gateway.

use async_trait::async_trait;

use crate::{
    NewRequest, Page, PageRequest, RequestCheck, RequestFilter, RequestRetention, RequestRow,
    StoreError,
};

/// Adds to the log, reads it, and forgets its oldest part.
#[async_trait]
pub trait Requests {
    /// Adds entries in their order, all of them or none; they are on disk when it returns. It is no
    /// change: it has no revision and no audit entry.
    async fn add_requests(&self, entries: &[NewRequest]) -> Result<(), StoreError>;

    /// The same without waiting for the disk: what ends the process loses nothing of it, what takes
    /// the power may, until [`add_requests`](Self::add_requests) is called the next time, with
    /// entries or none.
    async fn add_requests_unsynced(&self, entries: &[NewRequest]) -> Result<(), StoreError>;

    /// Entries of a filter, a page of them.
    async fn requests(
        &self,
        filter: &RequestFilter,
        page: &PageRequest,
    ) -> Result<Page<RequestRow>, StoreError>;

    /// Checks every entry that is kept: hashes, numbers, and the seal of the latest and of the last
    /// that was forgotten. Blocks nobody.
    async fn check_requests(&self) -> Result<RequestCheck, StoreError>;

    /// Forgets the oldest entries, which never takes away what makes the rest checkable. Others are
    /// written meanwhile. Returns how many went.
    async fn prune_requests(&self, keep: RequestRetention) -> Result<u64, StoreError>;
}
