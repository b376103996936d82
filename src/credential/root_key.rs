//! The root key of a key server, read from the one place that the settings chose.

use std::path::Path;

use secrecy::SecretString;

use super::{CredentialError, Source, command, file, key, stdin};
use crate::env::{self, Environment};
use crate::settings::RootKeySource;

/// The file in the data directory that holds the root key of a server that was first started for its
/// owner, and not in the foreground.
const FILE: &str = "root-key";

/// Reads the key.
pub(crate) async fn find(
    source: &RootKeySource,
    data_dir: Option<&Path>,
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
        RootKeySource::LocalServer => {
            let path = data_dir.map(|dir| dir.join(FILE)).ok_or(CredentialError::NoRootKey)?;
            match path.try_exists() {
                Ok(false) => Err(CredentialError::NoLocalRootKey { path }),
                _ => file::read(&path).await,
            }
        }
        RootKeySource::Withheld { belongs_to, in_use } => Err(CredentialError::RootKeyWithheld {
            belongs_to: belongs_to.clone(),
            in_use: in_use.clone(),
        }),
        RootKeySource::Nowhere => Err(CredentialError::NoRootKey),
    }
}
