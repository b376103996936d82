//! The record of changes. Entries are written by commits, and never changed.

use async_trait::async_trait;

use crate::{AuditFilter, AuditHead, AuditRow, AuditVerdict, Page, PageRequest, StoreError};

/// Reads the record.
#[async_trait]
pub trait Audit {
    /// Entries of a filter, a page of them.
    async fn entries(
        &self,
        filter: &AuditFilter,
        page: &PageRequest,
    ) -> Result<Page<AuditRow>, StoreError>;

    /// The latest entry.
    async fn head(&self) -> Result<AuditHead, StoreError>;

    /// The hash of an entry, as it is kept; `None` when there is none of this number.
    async fn hash_of(&self, seq: u64) -> Result<Option<[u8; 32]>, StoreError>;

    /// Checks every entry: hashes, numbers, and the seal of the latest; and the keys, as
    /// [`Keys::check`](crate::Keys::check) does. Entries that are written
    /// meanwhile may or may not be included. Blocks nobody.
    async fn verify(&self) -> Result<AuditVerdict, StoreError>;
}
