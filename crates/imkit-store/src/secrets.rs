//! Secrets: what is kept of them, and when they were used.

use async_trait::async_trait;
use imkit_keys::{HashedKey, KeyId};

use crate::{SecretCaller, SecretLastUse, StoreError};

/// Reads what is known of secrets. They are changed with their keys; their use comes with usage.
#[async_trait]
pub trait Secrets {
    /// The key that a hash belongs to.
    async fn key_of_hash(&self, hash: &HashedKey) -> Result<Option<KeyId>, StoreError>;

    /// When the secrets of these keys were last used.
    async fn last_uses(&self, ids: &[KeyId]) -> Result<Vec<SecretLastUse>, StoreError>;

    /// Who used a key's secrets, latest first, at most `limit` of each version.
    async fn callers(&self, id: KeyId, limit: u32) -> Result<Vec<SecretCaller>, StoreError>;
}
