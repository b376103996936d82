//! Giving a key a new secret, and seeing who still uses the old one.

use http::Method;

use super::draft::about;
use super::{KeyDetails, KeyServer, Reason, RotateKey, RotatedKey, RotationStatus};
use crate::error::Error;

impl KeyServer {
    /// Gives a key a new secret; old ones work on for the grace that is asked for. The new text is
    /// in this answer and nowhere else.
    ///
    /// # Errors
    ///
    /// [`Conflict`](crate::ErrorKind::Conflict) when the key no longer lives. See [`Error`].
    pub async fn rotate(&self, id: &str, rotation: RotateKey) -> Result<RotatedKey, Error> {
        let draft = about("keys.rotate", Method::POST, "/api-keys/{id}/rotate", id)?;
        self.reveal(draft.body(&rotation)?).await
    }

    /// Tells how a rotation goes: which old secrets still work, and who uses them.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn rotation(&self, id: &str) -> Result<RotationStatus, Error> {
        self.core.fetch(about("keys.rotation", Method::GET, "/api-keys/{id}/rotation", id)?).await
    }

    /// Ends a rotation: old secrets stop working now.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn finish_rotation(&self, id: &str, reason: Reason) -> Result<KeyDetails, Error> {
        let path = "/api-keys/{id}/rotation/finish";
        let draft = about("keys.finish_rotation", Method::POST, path, id)?;
        self.core.fetch(draft.body(&reason)?).await
    }
}
