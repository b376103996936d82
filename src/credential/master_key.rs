//! The master key of the local server, which seals the API keys of its upstreams: from the
//! environment or the keyring. The server itself reads it from files.

use secrecy::SecretString;

use super::keyring::{Keyring, KeyringError};
use crate::env::{self, Environment};
use crate::error::Failure;
use crate::serve::GivenMasterKey;
use crate::serve::config::ServerConfig;
use crate::settings::keyring_mode;

/// The account of the keyring's entry.
const ACCOUNT: &str = "master-key";

const IN_KEYRING: &str = "the keyring (imkit, master-key)";

const HINT: &str = "put it there with imkit keys upstream master-key --to keyring, or give it with \
                    IMKIT_MASTER_KEY_FILE, and start the server again";

/// The master key, unless it is in a file. A keyring that cannot be used stops no server: it says why
/// its upstreams are locked.
pub(crate) async fn given(
    config: &ServerConfig,
    env: &Environment,
) -> Result<Option<GivenMasterKey>, Failure> {
    if let Some(text) = env.text(&env::MASTER_KEY)? {
        return Ok(Some(GivenMasterKey::Text { text: text.into(), place: env::MASTER_KEY.name }));
    }
    if config.master_key_file.is_some() || !config.master_key_keyring {
        return Ok(None);
    }
    let unavailable = |reason| {
        let hint = HINT.to_owned();
        GivenMasterKey::Unavailable { place: IN_KEYRING, reason, hint }
    };
    Ok(Some(match read(env).await? {
        Ok(Some(text)) => GivenMasterKey::Text { text, place: IN_KEYRING },
        Ok(None) => unavailable(format!("there is no master key in {IN_KEYRING}")),
        Err(error) => unavailable(format!("the master key cannot be read: {error}")),
    }))
}

/// What the keyring has.
pub(crate) async fn read(
    env: &Environment,
) -> Result<Result<Option<SecretString>, KeyringError>, Failure> {
    let (mode, _) = keyring_mode(env)?;
    Ok(match Keyring::open(mode) {
        Ok(keyring) => keyring.get(ACCOUNT).await,
        Err(error) => Err(error),
    })
}

/// Puts it into the keyring.
pub(crate) async fn keep(
    key: &SecretString,
    env: &Environment,
) -> Result<Result<(), KeyringError>, Failure> {
    let (mode, _) = keyring_mode(env)?;
    Ok(match Keyring::open(mode) {
        Ok(keyring) => keyring.set(ACCOUNT, key).await,
        Err(error) => Err(error),
    })
}
