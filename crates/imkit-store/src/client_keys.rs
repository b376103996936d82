//! Client keys: public keys of applications, one active per application and environment. They are
//! changed by commits, which refuse a second active one.

use async_trait::async_trait;
use imkit_keys::Environment;

use crate::{ClientKeyRecord, StoreError};

/// Reads client keys.
#[async_trait]
pub trait ClientKeys {
    /// One client key.
    async fn client_key(&self, id: &str) -> Result<Option<ClientKeyRecord>, StoreError>;

    /// Client keys of an application, latest first.
    async fn client_keys(
        &self,
        application: &str,
        environment: Environment,
    ) -> Result<Vec<ClientKeyRecord>, StoreError>;

    /// All client keys, in no order.
    async fn all_client_keys(&self) -> Result<Vec<ClientKeyRecord>, StoreError>;
}
