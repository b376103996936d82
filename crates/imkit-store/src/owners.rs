//! Who answers for keys.

use async_trait::async_trait;

use crate::{Owner, Page, PageRequest, StoreError};

/// Reads owners. An owner exists as long as one of its keys does.
#[async_trait]
pub trait Owners {
    /// Owners in the order of their names.
    async fn owners(&self, page: &PageRequest) -> Result<Page<Owner>, StoreError>;
}
