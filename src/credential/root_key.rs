//! The root key of a key server, read from the one place that the settings chose.

use std::path::Path;

use secrecy::SecretString;

use super::{CredentialError, Source, command, file, key, stdin};
use crate::env::{self, Environment};
use crate::settings::RootKeySource;

/// Reads the key.
///
/// # Errors
/// For the local server too, whose key is in a file of its own: see [`local`].
pub(crate) async fn find(
    source: &RootKeySource,
    env: &Environment,
) -> Result<SecretString, CredentialError> {
    match source {
        RootKeySource::Stdin => stdin::read().await,
        RootKeySource::File(path) => file::read(path).await,
        RootKeySource::Command(words) => command::read(words, command::LIMIT).await,
        RootKeySource::Env => {
            let text = env.verbatim(&env::ROOT_KEY)?.unwrap_or_default().to_owned();
            let file = env.file(&env::ROOT_KEY).map(Path::to_owned);
            key::check(text, Source::Environment { variable: env::ROOT_KEY.name, file })
        }
        RootKeySource::Withheld { belongs_to, in_use } => Err(CredentialError::RootKeyWithheld {
            belongs_to: belongs_to.clone(),
            in_use: in_use.clone(),
        }),
        RootKeySource::LocalServer | RootKeySource::Nowhere => Err(CredentialError::NoRootKey),
    }
}

/// Reads the key that the local server wrote into this file for its owner. One that was first
/// started in the foreground wrote none.
pub(crate) async fn local(path: &Path) -> Result<SecretString, CredentialError> {
    match path.try_exists() {
        Ok(false) => Err(CredentialError::NoLocalRootKey { path: path.to_owned() }),
        _ => file::read(path).await,
    }
}
