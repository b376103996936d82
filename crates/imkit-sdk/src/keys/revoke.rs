//! Revoking keys, and forgetting those that are dead.

use http::Method;

use super::draft::{about, post};
use super::{KeyServer, RevokeKeys, Revoked};
use crate::error::Error;

impl KeyServer {
    /// Revokes a key for good. The next request with it is refused.
    ///
    /// # Errors
    ///
    /// [`NotFound`](crate::ErrorKind::NotFound) when there is no such key. See [`Error`].
    pub async fn revoke(&self, id: &str, reason: Option<&str>) -> Result<Revoked, Error> {
        let draft = about("keys.revoke", Method::DELETE, "/api-keys/{id}", id)?;
        self.core.fetch(draft.query("reason", reason)).await
    }

    /// Revokes every key that is meant, in changes of at most 1,000 keys each. With `dry_run` it
    /// only tells which. Both list at most 1,000 keys. Very many keys take the server longer than
    /// other requests: a client for that wants a longer
    /// [`timeout`](crate::keys::KeyServerBuilder::timeout), or the outcome may stay unknown.
    ///
    /// # Errors
    ///
    /// [`Conflict`](crate::ErrorKind::Conflict) when the caller's own root key or the last admin is
    /// among them; nothing is revoked then. See [`Error`].
    pub async fn revoke_many(&self, which: RevokeKeys) -> Result<Revoked, Error> {
        let mut draft = post("keys.revoke_many", "/api-keys/revoke").body(&which)?;
        if which.dry_run {
            draft.mutating = false;
            draft.repeatable = true;
        }
        self.core.fetch(draft).await
    }

    /// Forgets a key that is revoked or expired.
    ///
    /// # Errors
    ///
    /// [`Conflict`](crate::ErrorKind::Conflict) with code `still_live` when it lives. See [`Error`].
    pub async fn purge(&self, id: &str, reason: Option<&str>) -> Result<Revoked, Error> {
        let draft = about("keys.purge", Method::DELETE, "/api-keys/{id}", id)?;
        self.core.fetch(draft.query("purge", Some(true)).query("reason", reason)).await
    }
}
