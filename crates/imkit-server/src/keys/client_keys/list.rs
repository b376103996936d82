//! Reading client keys. All of them are in memory.

use std::cmp::Reverse;

use imkit_api::keys::{ClientKeyDetails, ClientKeyPage, ListClientKeys};
use imkit_keys::ClientKeyId;

use super::super::error::KeyError;
use super::super::faults::Faults;
use super::super::service::KeyService;
use super::super::{select, words};
use super::view;

impl KeyService {
    /// One client key.
    pub(crate) fn client_key(&self, id: ClientKeyId) -> Result<ClientKeyDetails, KeyError> {
        let keys = self.client_keys();
        let record = keys.get(id).ok_or(KeyError::NotFound)?;
        Ok(view::details(keys.signer(), &record, self.now()))
    }

    /// A page of client keys, latest made first.
    pub(crate) fn list_client_keys(
        &self,
        query: ListClientKeys,
    ) -> Result<ClientKeyPage, KeyError> {
        let ListClientKeys { application, environment, status, limit, cursor } = query;
        let limit = usize::try_from(select::page(limit, None)?.limit).unwrap_or(usize::MAX);
        let (keys, now) = (self.client_keys(), self.now());
        let mut found = keys.all();
        found.sort_unstable_by_key(|record| Reverse((record.created_at, record.id.clone())));
        if let Some(last) = cursor {
            let end = found.iter().position(|record| record.id == last);
            let unknown =
                || Faults::only("/cursor", "hand in `next` of the page before, as it was");
            found.drain(..=end.ok_or_else(unknown)?);
        }
        let environment = environment.map(words::environment_of);
        found.retain(|record| {
            application.as_ref().is_none_or(|wanted| *wanted == record.application)
                && environment.is_none_or(|wanted| wanted == record.environment)
                && status.is_none_or(|wanted| wanted == view::status(record, now))
        });
        let next = found.get(limit).and(found.get(limit - 1)).map(|last| last.id.clone());
        let shown = found.iter().take(limit);
        let client_keys = shown.map(|record| view::details(keys.signer(), record, now)).collect();
        Ok(ClientKeyPage { client_keys, next })
    }
}
