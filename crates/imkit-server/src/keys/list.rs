//! Reading keys.

use imkit_api::keys::{KeyDetails, KeyPage, ListKeys};
use imkit_keys::KeyId;
use imkit_store::{Page, StoredKey};

use super::error::KeyError;
use super::service::KeyService;
use super::{select, view};

impl KeyService {
    /// A page of keys.
    pub(crate) async fn list(&self, query: ListKeys) -> Result<KeyPage, KeyError> {
        let (filter, page) = select::listed(query)?;
        let now = self.now();
        let Page { items, next } = self.store().list(&filter, &page, now).await?;
        let ids: Vec<_> = items.iter().map(|key| key.record.id).collect();
        let uses = self.last_uses(&ids).await?;
        let keys = items.iter().map(|key| view::details(key, &uses, now)).collect();
        Ok(KeyPage { keys, next })
    }

    /// One key.
    pub(crate) async fn get(&self, id: KeyId) -> Result<KeyDetails, KeyError> {
        self.show(&self.read(id).await?).await
    }

    /// A key as the API shows it.
    pub(super) async fn show(&self, key: &StoredKey) -> Result<KeyDetails, KeyError> {
        let uses = self.last_uses(&[key.record.id]).await?;
        Ok(view::details(key, &uses, self.now()))
    }
}
