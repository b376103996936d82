//! The root key of a key server, read from the one place that the settings chose.

use std::path::Path;

use imkit_keys::{KeyKind, PresentedKey};
use secrecy::{ExposeSecret as _, SecretString};

use super::keyring::Keyring;
use super::{CredentialError, Source, command, credentials_file, file, key, stdin};
use crate::env::{self, Environment};
use crate::settings::{KeyServerSettings, RootKeySource, Server, origin_of};

/// Reads the key.
///
/// # Errors
/// It is a key for something else. For the local server too, whose key is in a file of its own: see
/// [`local`].
pub(crate) async fn find(
    settings: &KeyServerSettings,
    env: &Environment,
) -> Result<SecretString, CredentialError> {
    let key = match &settings.root_key {
        RootKeySource::Stdin => stdin::read().await?,
        RootKeySource::File(path) => file::read(path).await?,
        RootKeySource::Command(words) => command::read(words, command::LIMIT).await?,
        RootKeySource::Env => {
            let text = env.verbatim(&env::ROOT_KEY)?.unwrap_or_default().to_owned();
            let file = env.file(&env::ROOT_KEY).map(Path::to_owned);
            key::check(text, Source::Environment { variable: env::ROOT_KEY.name, file })?
        }
        RootKeySource::Keyring { account } => {
            let keyring = Keyring::open(settings.keyring).map_err(CredentialError::RootKeyring)?;
            let key = keyring.get(account).await.map_err(CredentialError::RootKeyring)?;
            let source_name = Source::Keyring { account: account.clone() };
            key.ok_or(CredentialError::RootKeyNotStored { source_name })?
        }
        RootKeySource::StoreFile { account } => {
            let path = settings.paths.credentials_file()?;
            let source_name = Source::CredentialsFile { path, account: account.clone() };
            let key = credentials_file::get(&settings.paths, account)?;
            key.ok_or(CredentialError::RootKeyNotStored { source_name })?
        }
        RootKeySource::Withheld { belongs_to, in_use } => {
            return Err(CredentialError::RootKeyWithheld {
                belongs_to: belongs_to.clone(),
                in_use: in_use.clone(),
            });
        }
        RootKeySource::LocalServer | RootKeySource::Nowhere => {
            let server = match &settings.server {
                Server::Url(url) => origin_of(url),
                Server::Local => "of this machine".to_owned(),
            };
            return Err(CredentialError::NoRootKey { server });
        }
    };
    match source(settings, env) {
        Some(source) => admit(key, source),
        None => Ok(key),
    }
}

/// Takes what may be a root key, and refuses a key of ours that is for something else.
pub(crate) fn admit(
    key: SecretString,
    source_name: Source,
) -> Result<SecretString, CredentialError> {
    match PresentedKey::parse(key.expose_secret()).map(|key| key.form().kind()) {
        Ok(kind) if kind != KeyKind::Root => Err(CredentialError::NotARootKey { source_name }),
        _ => Ok(key),
    }
}

/// The place that a key comes from, for messages; `None` where there is none of a name.
pub(crate) fn source(settings: &KeyServerSettings, env: &Environment) -> Option<Source> {
    Some(match &settings.root_key {
        RootKeySource::Stdin => Source::Stdin,
        RootKeySource::File(path) => Source::File { path: path.clone() },
        RootKeySource::Command(words) => {
            Source::Command { program: words.first().cloned().unwrap_or_default() }
        }
        RootKeySource::Env => Source::Environment {
            variable: env::ROOT_KEY.name,
            file: env.file(&env::ROOT_KEY).map(Path::to_owned),
        },
        RootKeySource::Keyring { account } => Source::Keyring { account: account.clone() },
        RootKeySource::StoreFile { account } => Source::CredentialsFile {
            path: settings.paths.credentials_file().ok()?,
            account: account.clone(),
        },
        RootKeySource::LocalServer => Source::LocalServer,
        RootKeySource::Withheld { .. } | RootKeySource::Nowhere => return None,
    })
}

/// Reads the key that the local server wrote into this file for its owner. One that was first
/// started in the foreground wrote none.
pub(crate) async fn local(path: &Path) -> Result<SecretString, CredentialError> {
    match path.try_exists() {
        Ok(false) => Err(CredentialError::NoLocalRootKey { path: path.to_owned() }),
        _ => file::read(path).await,
    }
}
