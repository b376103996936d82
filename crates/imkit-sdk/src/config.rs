//! `config`: the application's runtime configuration.

use std::marker::PhantomData;
use std::sync::Arc;

use imkit_api::AppConfig;
use imkit_api::operation::{CONFIG_DELETE, CONFIG_GET, CONFIG_SET};
use serde_json::Value;

use crate::call::Core;
use crate::error::Error;
use crate::request::Draft;
use crate::speaker::Application;

/// The application's runtime configuration, censored words among it.
///
/// The platform knows no versions of it: whoever writes a key last wins. Read, change and write in
/// one go, and read again.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use serde_json::json;
///
/// # let server = imkit_emulator::Emulator::builder().build().await?.spawn().await?;
/// # let client = imkit_sdk::Client::builder().base_url(server.url()).api_key(server.api_key().clone()).build()?;
/// client.config().set([("theme", json!("dark"))]).await?;
/// assert_eq!(client.config().get().await?.get("theme"), Some(&json!("dark")));
/// client.config().delete("theme").await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Config<'c, S = Application> {
    core: &'c Arc<Core>,
    speaker: PhantomData<S>,
}

impl<'c, S> Config<'c, S> {
    pub(crate) fn new(core: &'c Arc<Core>) -> Self {
        Self { core, speaker: PhantomData }
    }

    /// Reads all keys.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn get(self) -> Result<AppConfig, Error> {
        self.core.fetch(Draft::new(&CONFIG_GET, &[])?).await
    }
}

impl Config<'_, Application> {
    /// Sets top-level keys, each to a whole new value; other keys stay. Returns what the platform
    /// answers: all keys, or those that were set; its pages do not say which.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn set<K: Into<String>>(
        self,
        values: impl IntoIterator<Item = (K, Value)>,
    ) -> Result<AppConfig, Error> {
        let values =
            AppConfig(values.into_iter().map(|(key, value)| (key.into(), value)).collect());
        self.core.fetch(Draft::new(&CONFIG_SET, &[])?.body(&values)?).await
    }

    /// Deletes a top-level key.
    ///
    /// # Errors
    ///
    /// [`NotFound`](crate::ErrorKind::NotFound) when there is none. See [`Error`].
    pub async fn delete(self, key: &str) -> Result<(), Error> {
        self.core.call(Draft::new(&CONFIG_DELETE, &[key])?).await.map(drop)
    }
}
