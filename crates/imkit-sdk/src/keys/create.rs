//! Making, reading, changing and taking over keys.

use http::Method;
use serde::de::DeserializeOwned;

use super::draft::{about, get, post, with_query};
use super::{
    CreateKey, CreatedKey, ImportKeys, ImportedKeys, KeyDetails, KeyMaterial, KeyPage, KeyServer,
    ListKeys, UpdateKey,
};
use crate::error::Error;
use crate::kind::ErrorKind;
use crate::page::{self, Items};
use crate::request::Draft;

impl KeyServer {
    /// Makes a key. Its text is in this answer and nowhere else.
    ///
    /// # Errors
    ///
    /// [`Api`](ErrorKind::Api) with code `invalid_request` names the fields that are wrong. See
    /// [`Error`].
    pub async fn create(&self, key: CreateKey) -> Result<CreatedKey, Error> {
        self.reveal(post("keys.create", "/api-keys").body(&key)?).await
    }

    /// Lists keys, latest made first. `limit` is the size of a page, `cursor` where to begin.
    pub fn list(&self, list: ListKeys) -> Items<KeyDetails> {
        let server = self.clone();
        page::by_cursor(move |cursor| {
            let (server, mut list) = (server.clone(), list.clone());
            list.cursor = cursor.or(list.cursor);
            async move {
                let KeyPage { keys, next } = server.page(list).await?;
                Ok((keys, next))
            }
        })
    }

    /// Reads one page of keys.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn page(&self, list: ListKeys) -> Result<KeyPage, Error> {
        self.core.fetch(with_query(get("keys.list", "/api-keys"), &list)?).await
    }

    /// Reads a key.
    ///
    /// # Errors
    ///
    /// [`NotFound`](ErrorKind::NotFound) when there is no such key. See [`Error`].
    pub async fn get(&self, id: &str) -> Result<KeyDetails, Error> {
        self.core.fetch(about("keys.get", Method::GET, "/api-keys/{id}", id)?).await
    }

    /// Changes what is named of a key.
    ///
    /// # Errors
    ///
    /// [`Conflict`](ErrorKind::Conflict) when `if_rev` is not the key's last change. See [`Error`].
    pub async fn update(&self, id: &str, change: UpdateKey) -> Result<KeyDetails, Error> {
        let draft = about("keys.update", Method::PATCH, "/api-keys/{id}", id)?;
        self.core.fetch(draft.body(&change)?).await
    }

    /// Takes over keys that another system issued, at most 1000. A faulty one does not stop the
    /// others: it is among the rejected.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn import(&self, keys: ImportKeys) -> Result<ImportedKeys, Error> {
        let mut draft = post("keys.import", "/api-keys/import").body(&keys)?;
        draft.secrets = keys
            .keys
            .iter()
            .map(|key| match &key.material {
                KeyMaterial::Hash { sha256 } => sha256.as_str().into(),
                KeyMaterial::Text { key } => key.expose().into(),
            })
            .collect();
        self.core.fetch(draft).await
    }

    /// Carries out a call whose answer holds a key's text. The decoder's message could quote it, so
    /// that it is left out.
    pub(super) async fn reveal<T: DeserializeOwned>(&self, draft: Draft) -> Result<T, Error> {
        let mut reply = self.core.call(draft).await?;
        let value = reply.value.take();
        serde_json::from_value(value).map_err(|_| {
            reply
                .reject(ErrorKind::Decode, "the answer has an unexpected form")
                .with_status(reply.status)
                .with_hint(Some("the change was made: look for the key in the list".into()))
        })
    }
}
