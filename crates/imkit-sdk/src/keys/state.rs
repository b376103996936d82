//! Switching keys off and on.

use http::Method;

use super::draft::about;
use super::{KeyDetails, KeyServer, Reason};
use crate::error::Error;

impl KeyServer {
    /// Switches a key off. The next request with it is refused.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn disable(&self, id: &str, reason: Reason) -> Result<KeyDetails, Error> {
        let draft = about("keys.disable", Method::POST, "/api-keys/{id}/disable", id)?;
        self.core.fetch(draft.body(&reason)?).await
    }

    /// Switches a key on again.
    ///
    /// # Errors
    ///
    /// [`Conflict`](crate::ErrorKind::Conflict) when it was revoked. See [`Error`].
    pub async fn enable(&self, id: &str, reason: Reason) -> Result<KeyDetails, Error> {
        let draft = about("keys.enable", Method::POST, "/api-keys/{id}/enable", id)?;
        self.core.fetch(draft.body(&reason)?).await
    }
}
