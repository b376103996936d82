//! Root keys that nobody with a root key asked for: the first one, and one in place of a lost one.

use imkit_api::keys::{CreateKey, CreatedKey, KeyKind, Lifetime, Role};
use imkit_keys as domain;
use imkit_store::{KeyFilter, PageRequest};

use super::caller::Caller;
use super::error::KeyError;
use super::service::KeyService;

/// Why the server makes a root key by itself.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum RootKeyEvent {
    /// There was none.
    First,
    /// The last one was lost; whoever asked has the data directory.
    Recovered,
}

impl KeyService {
    /// Makes a root key with the role admin that never ends.
    pub(crate) async fn make_root_key(&self, event: RootKeyEvent) -> Result<CreatedKey, KeyError> {
        let (event, name) = match event {
            RootKeyEvent::First => ("root_key.created", "first root key"),
            RootKeyEvent::Recovered => ("root_key.recovered", "recovered root key"),
        };
        let request = CreateKey {
            name: name.to_owned(),
            kind: Some(KeyKind::Root),
            role: Some(Role::Admin),
            expires: Some(Lifetime::Never),
            ..CreateKey::default()
        };
        self.create_as(&Caller::server(), event, &request).await
    }

    /// Whether a root key was ever made, revoked ones included.
    pub(crate) async fn has_root_key(&self) -> Result<bool, KeyError> {
        let filter = KeyFilter { kind: Some(domain::KeyKind::Root), ..KeyFilter::default() };
        let page = PageRequest { limit: 1, cursor: None };
        Ok(!self.store().list(&filter, &page, self.now()).await?.items.is_empty())
    }
}
