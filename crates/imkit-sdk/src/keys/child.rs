//! Short-lived children of keys.

use http::Method;

use super::draft::{about, post};
use super::{CreateChild, CreatedKey, KeyServer, Revoked};
use crate::error::Error;

impl KeyServer {
    /// Makes a short-lived child key. A client that was built with an API key in place of a root key
    /// makes children of that key. A child's text is in this answer and nowhere else.
    ///
    /// # Errors
    ///
    /// [`Api`](crate::ErrorKind::Api) with code `invalid_request` names what exceeds the parent,
    /// [`Conflict`](crate::ErrorKind::Conflict) with code `too_many_children` that it has too many.
    /// See [`Error`].
    pub async fn create_child(&self, child: CreateChild) -> Result<CreatedKey, Error> {
        self.reveal(post("keys.create_child", "/api-keys/children").body(&child)?).await
    }

    /// Revokes a child key: with a root key, its parent or itself.
    ///
    /// # Errors
    ///
    /// [`NotFound`](crate::ErrorKind::NotFound) when there is no such child, or it is another key's.
    /// See [`Error`].
    pub async fn end_child(&self, id: &str, reason: Option<&str>) -> Result<Revoked, Error> {
        let draft = about("keys.end_child", Method::DELETE, "/api-keys/children/{id}", id)?;
        self.core.fetch(draft.query("reason", reason)).await
    }
}
