//! The server as a whole: findings about its keys, its backup, the description of its API.

use serde_json::Value;

use super::draft::{get, post};
use super::{Diagnosis, KeyServer};
use crate::download::Download;
use crate::error::Error;
use crate::request::Reading;

impl KeyServer {
    /// Tells what could be better about the server's keys.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn doctor(&self) -> Result<Diagnosis, Error> {
        self.core.fetch(get("keys.doctor", "/doctor")).await
    }

    /// A copy of the database as it is now. It holds no key's text; the peppers, without which no
    /// key can be verified, are not in it.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn backup(&self) -> Result<Download, Error> {
        let mut draft = post("keys.backup", "/backup");
        draft.mutating = false;
        draft.reading = Reading::Feed;
        let reply = self.core.call(draft).await?;
        Ok(Download::new(reply, self.core.timeout()))
    }

    /// The description of the API, in OpenAPI's words.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn openapi(&self) -> Result<Value, Error> {
        Ok(self.core.call(get("keys.openapi", "/openapi.json")).await?.value)
    }
}
