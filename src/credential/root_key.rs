//! The root key of a key server, read from the one place that the settings chose.

use std::path::Path;

use imkit_keys::{KeyKind, PresentedKey};
use secrecy::{ExposeSecret as _, SecretString};

use super::{CredentialError, Source, command, file, key, stdin};
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
    let form = PresentedKey::parse(key.expose_secret()).map(|key| key.form().kind());
    match (form, source(&settings.root_key, env)) {
        (Ok(kind), Some(source_name)) if kind != KeyKind::Root => {
            Err(CredentialError::NotARootKey { source_name })
        }
        _ => Ok(key),
    }
}

/// The place that a key comes from, for messages; `None` where there is none of a name.
pub(crate) fn source(source: &RootKeySource, env: &Environment) -> Option<Source> {
    Some(match source {
        RootKeySource::Stdin => Source::Stdin,
        RootKeySource::File(path) => Source::File { path: path.clone() },
        RootKeySource::Command(words) => {
            Source::Command { program: words.first().cloned().unwrap_or_default() }
        }
        RootKeySource::Env => Source::Environment {
            variable: env::ROOT_KEY.name,
            file: env.file(&env::ROOT_KEY).map(Path::to_owned),
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
