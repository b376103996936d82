//! Named values that the server keeps beside its keys. They are changed by commits.

use async_trait::async_trait;
use serde_json::Value;

use crate::StoreError;

/// Reads settings.
#[async_trait]
pub trait Settings {
    /// A value.
    async fn setting(&self, name: &str) -> Result<Option<Value>, StoreError>;
}
