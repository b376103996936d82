//! `prefs`: the calling user's preferences, by key.

use std::sync::Arc;

use imkit_api::UserPref;
use imkit_api::operation::{PREFS_DELETE, PREFS_LIST, PREFS_SET};
use serde_json::{Map, Value};

use crate::call::Core;
use crate::error::Error;
use crate::request::Draft;

/// The calling user's preferences.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # use imkit_sdk::{Client, UserClient};
/// # let emulator = imkit_emulator::Emulator::builder().client_key("public-key").build().await?;
/// # let server = emulator.spawn().await?;
/// # let app = Client::builder().base_url(server.url()).api_key(server.api_key().clone()).build()?;
/// # let token = app.tokens().issue("alice").await?.token.ok_or("no token")?;
/// # let alice = UserClient::builder().base_url(server.url()).client_key("public-key")
/// #     .token(token.expose()).build()?;
/// let look = serde_json::json!({"theme": "dark"}).as_object().cloned().unwrap_or_default();
/// alice.prefs().set("look", look).await?;
/// assert_eq!(alice.prefs().get("look").await?.data["theme"], "dark");
/// alice.prefs().delete("look").await?;
/// assert!(alice.prefs().list().await?.is_empty());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Prefs<'c> {
    core: &'c Arc<Core>,
}

impl<'c> Prefs<'c> {
    pub(crate) fn new(core: &'c Arc<Core>) -> Self {
        Self { core }
    }

    /// Reads all preferences.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    ///
    /// Legacy: only the platform's older pages have it.
    pub async fn list(self) -> Result<Vec<UserPref>, Error> {
        self.core.fetch(Draft::new(&PREFS_LIST, &[])?).await
    }

    /// Reads one preference; the same operation as [`list`](Self::list).
    ///
    /// # Errors
    ///
    /// [`NotFound`](crate::ErrorKind::NotFound) when there is none of this key, as far as the
    /// platform says so. See [`Error`].
    ///
    /// Legacy: only the platform's older pages have it.
    pub async fn get(self, key: &str) -> Result<UserPref, Error> {
        self.core.fetch(Draft::new(&PREFS_LIST, &[])?.query("key", Some(key))).await
    }

    /// Stores a preference, in place of the former one of this key.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    ///
    /// Legacy: only the platform's older pages have it.
    pub async fn set(self, key: &str, value: Map<String, Value>) -> Result<UserPref, Error> {
        self.core.fetch(Draft::new(&PREFS_SET, &[key])?.body(&value)?).await
    }

    /// Deletes a preference.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    ///
    /// Legacy: only the platform's older pages have it.
    pub async fn delete(self, key: &str) -> Result<(), Error> {
        self.core.call(Draft::new(&PREFS_DELETE, &[key])?).await?;
        Ok(())
    }
}
