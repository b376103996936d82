//! Keys as they are kept.

use async_trait::async_trait;
use imkit_keys::KeyId;
use jiff::Timestamp;

use crate::{KeyCheck, KeyFilter, Page, PageRequest, StoreError, StoredKey};

/// Reads keys. They are changed by commits. A key that was edited behind the store's back does not
/// exist for any of this but [`get`](Self::get) and [`check`](Self::check).
#[async_trait]
pub trait Keys {
    /// One key.
    ///
    /// # Errors
    ///
    /// [`StoreError::Edited`] when it was edited behind the store's back.
    async fn get(&self, id: KeyId) -> Result<Option<StoredKey>, StoreError>;

    /// Those of these keys that exist, in no order.
    async fn get_many(&self, ids: &[KeyId]) -> Result<Vec<StoredKey>, StoreError>;

    /// Keys of a filter, latest made first; `now` decides about their status.
    async fn list(
        &self,
        filter: &KeyFilter,
        page: &PageRequest,
        now: Timestamp,
    ) -> Result<Page<StoredKey>, StoreError>;

    /// Checks that every key is as the server last wrote it, and that none was put back to an
    /// earlier state or taken out. Blocks nobody.
    async fn check(&self) -> Result<KeyCheck, StoreError>;

    /// How many keys there are.
    async fn count(&self) -> Result<u64, StoreError>;
}
