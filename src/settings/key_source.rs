//! Which place the key is to be read from. Deciding touches no store; reading is `credential`'s.

use std::path::PathBuf;

use super::profile::{LOCAL, Profile, Store};
use super::server::{Server, origin_of};
use super::{Flags, KeyringMode, SettingsError};
use crate::env::{self, Environment};

/// The one place that the key will be read from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum KeySource {
    /// Standard input: `--api-key-stdin`.
    Stdin,
    /// The file of `--api-key-file`.
    File(PathBuf),
    /// `IMKIT_API_KEY` or `IM_API_KEY`.
    Env,
    /// The local server's own key.
    LocalServer,
    /// The operating system's keyring.
    Keyring {
        /// The entry's account: see [`account`].
        account: String,
    },
    /// `credentials.toml`.
    StoreFile {
        /// The entry's name: see [`account`].
        account: String,
    },
    /// A program that prints it.
    Command(Vec<String>),
    /// The profile has a key, but for another server than the one in use.
    Withheld {
        /// The profile.
        profile: String,
        /// The server that the stored key belongs to.
        belongs_to: String,
        /// The server in use.
        in_use: String,
    },
    /// The profile keeps no key.
    Nowhere,
}

/// The name of a stored key: bound to the profile and to the server's scheme, host and port.
pub(crate) fn account(profile: &str, origin: &str) -> String {
    format!("{profile}@{origin}")
}

/// Chooses the source: flags, then the environment, then what the profile says.
pub(super) fn choose(
    flags: &Flags,
    env: &Environment,
    name: &str,
    profile: &Profile,
    server: &Server,
    keyring: KeyringMode,
) -> Result<KeySource, SettingsError> {
    match (flags.api_key_stdin, &flags.api_key_file) {
        (true, Some(_)) => {
            return Err(SettingsError::Conflict {
                first: "--api-key-stdin".to_owned(),
                second: "--api-key-file".to_owned(),
            });
        }
        (true, None) => return Ok(KeySource::Stdin),
        (false, Some(path)) => return Ok(KeySource::File(path.clone())),
        (false, None) => {}
    }
    // The environment's key belongs to a real application; the local server must not see it.
    let Server::Url(url) = server else { return Ok(KeySource::LocalServer) };
    if env.is_set(&env::API_KEY) || env.is_set(&env::API_KEY_ALIAS) {
        return Ok(KeySource::Env);
    }
    let in_use = origin_of(url);
    let store = match profile.credential {
        None => return Ok(KeySource::Nowhere),
        Some(Store::Env) => return Ok(KeySource::Env),
        Some(store) => store,
    };
    if let Some(belongs_to) = profile.base_url.as_ref().map(origin_of)
        && belongs_to != in_use
    {
        return Ok(KeySource::Withheld { profile: name.to_owned(), belongs_to, in_use });
    }
    debug_assert_ne!(name, LOCAL, "a name that the configuration file cannot hold");
    let account = account(name, &in_use);
    Ok(match (store, &profile.api_key_command) {
        (Store::Keyring, _) if keyring != KeyringMode::File => KeySource::Keyring { account },
        (Store::Command, Some(command)) => KeySource::Command(command.clone()),
        (Store::Command | Store::Env, _) => KeySource::Nowhere,
        (Store::Keyring | Store::File, _) => KeySource::StoreFile { account },
    })
}
