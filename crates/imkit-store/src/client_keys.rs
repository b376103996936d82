//! Client keys: public keys of applications, one active per application and environment. They are
//! changed by commits, which refuse a second active one.

use async_trait::async_trait;

use crate::{ClientKeyRecord, StoreError};

/// Reads client keys.
#[async_trait]
pub trait ClientKeys {
    /// All client keys, in no order, but those that were edited behind the store's back: they are
    /// named in the log and by [`Keys::check`](crate::Keys::check).
    async fn all_client_keys(&self) -> Result<Vec<ClientKeyRecord>, StoreError>;
}
