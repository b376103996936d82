//! Reads the key from the place that the settings chose, and from no other.

use secrecy::SecretString;

use super::keyring::Keyring;
use super::{CredentialError, Source, command, credentials_file, environment, file, stdin};
use crate::env::Environment;
use crate::settings::{KeySource, Settings};

/// A key and where it was.
#[derive(Debug)]
pub(crate) struct Found {
    /// The key.
    pub(crate) key: SecretString,
    /// Where it was read from.
    pub(crate) source: Source,
}

/// Reads the key. With a key in the environment the keyring is not touched.
///
/// # Errors
/// For the local server too, whose key is not ours to find.
pub(crate) async fn find(settings: &Settings, env: &Environment) -> Result<Found, CredentialError> {
    let source = match &settings.key {
        KeySource::Stdin => {
            return Ok(Found { key: stdin::read().await?, source: Source::Stdin });
        }
        KeySource::File(path) => {
            let key = file::read(path).await?;
            return Ok(Found { key, source: Source::File { path: path.clone() } });
        }
        KeySource::Env => {
            let profile = || settings.profile.clone();
            let found = environment::read(env)?;
            let (key, source) =
                found.ok_or_else(|| CredentialError::NotInEnvironment { profile: profile() })?;
            return Ok(Found { key, source });
        }
        KeySource::Command(words) => {
            let program = words.first().cloned().unwrap_or_default();
            let key = command::read(words, command::LIMIT).await?;
            return Ok(Found { key, source: Source::Command { program } });
        }
        KeySource::Keyring { account } => Source::Keyring { account: account.clone() },
        KeySource::StoreFile { account } => Source::CredentialsFile {
            path: settings.paths.credentials_file()?,
            account: account.clone(),
        },
        KeySource::LocalServer => return Err(CredentialError::LocalServer),
        KeySource::Nowhere => {
            return Err(CredentialError::Missing { profile: settings.profile.clone() });
        }
        KeySource::Withheld { profile, belongs_to, in_use } => {
            return Err(CredentialError::Withheld {
                profile: profile.clone(),
                belongs_to: belongs_to.clone(),
                in_use: in_use.clone(),
            });
        }
    };
    let key = match &source {
        Source::Keyring { account } => Keyring::open(settings.keyring)?.get(account).await?,
        Source::CredentialsFile { account, .. } => credentials_file::get(&settings.paths, account)?,
        _ => None,
    };
    match key {
        Some(key) => Ok(Found { key, source }),
        None => Err(CredentialError::NotStored { source_name: source }),
    }
}
