//! Puts a key where the user asked, and takes it away again.

use secrecy::SecretString;

use super::keyring::Keyring;
use super::{CredentialError, Source, credentials_file};
use crate::settings::{KeyringMode, Paths, Store};

/// Where keys can be kept on this machine.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Keep<'a> {
    /// Where the credentials file lives.
    pub(crate) paths: &'a Paths,
    /// How the keyring may be used.
    pub(crate) keyring: KeyringMode,
}

impl Keep<'_> {
    /// Keeps `key` and says where; `None` for a store that keeps nothing itself.
    pub(crate) async fn put(
        &self,
        store: Store,
        account: &str,
        key: &SecretString,
    ) -> Result<Option<Source>, CredentialError> {
        match store {
            Store::Keyring => Keyring::open(self.keyring)?.set(account, key).await?,
            Store::File => credentials_file::set(self.paths, account, key)?,
            Store::Command | Store::Env => {}
        }
        self.source(store, account)
    }

    /// Removes the key; `false` when there was none.
    pub(crate) async fn remove(
        &self,
        store: Store,
        account: &str,
    ) -> Result<bool, CredentialError> {
        match store {
            Store::Keyring => Ok(Keyring::open(self.keyring)?.delete(account).await?),
            Store::File => credentials_file::delete(self.paths, account),
            Store::Command | Store::Env => Ok(false),
        }
    }

    /// The place of a key; `None` for a store that keeps nothing itself.
    pub(crate) fn source(
        &self,
        store: Store,
        account: &str,
    ) -> Result<Option<Source>, CredentialError> {
        let account = account.to_owned();
        Ok(match store {
            Store::Keyring => Some(Source::Keyring { account }),
            Store::File => {
                Some(Source::CredentialsFile { path: self.paths.credentials_file()?, account })
            }
            Store::Command | Store::Env => None,
        })
    }
}
