//! Client keys: the public keys of applications.

use http::Method;

use super::draft::{about, get, post, with_query};
use super::{
    ClientKeyDetails, ClientKeyPage, IssueClientKey, IssuedClientKey, KeyServer, ListClientKeys,
    RevokeClientKey, RevokedClientKey,
};
use crate::error::Error;
use crate::page::{self, Items};

const ONE: &str = "/client-keys/{id}";

impl KeyServer {
    /// Makes a client key. One is active for each application and environment.
    ///
    /// # Errors
    ///
    /// [`Conflict`](crate::ErrorKind::Conflict) with code `client_key_active` when there is one and
    /// `replace` is not said. See [`Error`].
    pub async fn issue_client_key(&self, key: IssueClientKey) -> Result<IssuedClientKey, Error> {
        self.core.fetch(post("keys.client.issue", "/client-keys").body(&key)?).await
    }

    /// Lists client keys, latest made first. `limit` is the size of a page, `cursor` where to begin.
    pub fn client_keys(&self, list: ListClientKeys) -> Items<ClientKeyDetails> {
        let server = self.clone();
        page::by_cursor(move |cursor| {
            let (server, mut list) = (server.clone(), list.clone());
            list.cursor = cursor.or(list.cursor);
            async move {
                let draft = with_query(get("keys.client.list", "/client-keys"), &list)?;
                let ClientKeyPage { client_keys, next } = server.core.fetch(draft).await?;
                Ok((client_keys, next))
            }
        })
    }

    /// Reads a client key, with its text.
    ///
    /// # Errors
    ///
    /// [`NotFound`](crate::ErrorKind::NotFound) when there is no such client key. See [`Error`].
    pub async fn client_key(&self, id: &str) -> Result<ClientKeyDetails, Error> {
        self.core.fetch(about("keys.client.get", Method::GET, ONE, id)?).await
    }

    /// Revokes a client key for good, at once unless a grace is asked for.
    ///
    /// # Errors
    ///
    /// [`NotFound`](crate::ErrorKind::NotFound) when there is no such client key. See [`Error`].
    pub async fn revoke_client_key(
        &self,
        id: &str,
        how: RevokeClientKey,
    ) -> Result<RevokedClientKey, Error> {
        let draft = about("keys.client.revoke", Method::DELETE, ONE, id)?;
        self.core.fetch(with_query(draft, &how)?).await
    }
}
