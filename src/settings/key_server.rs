//! Which key server is meant, and where its root key is to be read from.
//!
//! `--server`, then `IMKIT_KEYS_URL`, then the profile's `keys_url`, then the local server: it is
//! the one that `imkit keys start` and its siblings are about. A profile that somebody named and
//! that has no key server is an error: its owner does not mean the local one.

use std::path::PathBuf;
use std::time::Duration;

use super::profile::LOCAL;
use super::resolve::Layers;
use super::selection::{conflict, name};
use super::server::{Server, origin_of, parse_base_url};
use super::{
    Flags, KeyringMode, Origin, Paths, Profile, ProfileFile, Settings, SettingsError, Store,
    account, keyring_mode,
};
use crate::env::{self, Environment};

/// The flags of commands that talk to a key server.
#[derive(Debug, Clone, Default)]
pub(crate) struct KeyServerFlags {
    /// `--server`.
    pub(crate) server: Option<String>,
    /// `--root-key-file`.
    pub(crate) root_key_file: Option<PathBuf>,
    /// `--root-key-stdin`.
    pub(crate) root_key_stdin: bool,
}

/// What a command about keys runs with.
#[derive(Debug, Clone)]
pub(crate) struct KeyServerSettings {
    /// Where requests go.
    pub(crate) server: Server,
    /// Where the root key will be read from.
    pub(crate) root_key: RootKeySource,
    /// The longest time for one attempt.
    pub(crate) timeout: Duration,
    /// The longest time for one call with its attempts and waits.
    pub(crate) max_wait: Duration,
    /// Whether operations that change something are refused.
    pub(crate) read_only: bool,
    /// More certificate authorities, as a PEM file.
    pub(crate) ca_file: Option<PathBuf>,
    /// Whether plain http to another host than this one is allowed.
    pub(crate) allow_plain_http: bool,
    /// How the keyring may be used.
    pub(crate) keyring: KeyringMode,
    /// Where files of ours are.
    pub(crate) paths: Paths,
}

/// The profile that a login to a key server is about, and what it would run with.
#[derive(Debug, Clone)]
pub(crate) struct KeyServerProfile {
    /// Its name.
    pub(crate) name: String,
    /// Its lines of the configuration file; `None` when it is not there yet.
    pub(crate) before: Option<Profile>,
    /// What it would run with.
    pub(crate) settings: KeyServerSettings,
}

/// The one place that the root key will be read from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum RootKeySource {
    /// Standard input: `--root-key-stdin`.
    Stdin,
    /// The file of `--root-key-file`.
    File(PathBuf),
    /// `IMKIT_ROOT_KEY`.
    Env,
    /// A program that prints it.
    Command(Vec<String>),
    /// The operating system's keyring.
    Keyring {
        /// The entry's account: see [`root_account`].
        account: String,
    },
    /// `credentials.toml`.
    StoreFile {
        /// The entry's name: see [`root_account`].
        account: String,
    },
    /// The file that the local server wrote for its owner.
    LocalServer,
    /// The profile has a root key, but for another server than the one in use.
    Withheld {
        /// The server that the key belongs to.
        belongs_to: String,
        /// The server in use.
        in_use: String,
    },
    /// Nobody gave one.
    Nowhere,
}

/// The name of a stored root key. No origin has a `#`: it is never that of an API key.
pub(crate) fn root_account(profile: &str, origin: &str) -> String {
    account(profile, origin) + "#root-key"
}

impl Settings {
    /// Resolves what a command about keys runs with. Reads the configuration file, no key and no
    /// network.
    pub(crate) fn key_server(
        at: &KeyServerFlags,
        flags: &Flags,
        env: &Environment,
    ) -> Result<KeyServerSettings, SettingsError> {
        let file = ProfileFile::load(&Paths::from_environment(env))?;
        let (name, origin) = name(flags, env, &file)?;
        if !file.profiles.contains_key(&name) && name != LOCAL && origin != Origin::Default {
            return Err(SettingsError::UnknownProfile { name, origin, known: file.names() });
        }
        Ok(Self::key_server_profile(at, flags, env)?.settings)
    }

    /// As [`key_server`](Self::key_server), for a login: the profile may be a new one.
    pub(crate) fn key_server_profile(
        at: &KeyServerFlags,
        flags: &Flags,
        env: &Environment,
    ) -> Result<KeyServerProfile, SettingsError> {
        let paths = Paths::from_environment(env);
        let file = ProfileFile::load(&paths)?;
        let (name, named_by) = name(flags, env, &file)?;
        let before = file.profiles.get(&name).cloned();
        let own = before.clone().unwrap_or_default();
        let server = server(at, env, &name, &named_by, &own)?;
        let (keyring, _) = keyring_mode(env)?;
        let root_key = root_key(at, env, &server, &name, &own, keyring)?;
        let from_file = Origin::Profile { file: file.path.clone().unwrap_or_default() };
        let layers = Layers { env, profile: &own, from_file };
        let settings = KeyServerSettings {
            root_key,
            timeout: layers.timeout(flags)?.0,
            max_wait: layers.max_wait(flags)?.0,
            read_only: layers.read_only(flags)?.0,
            ca_file: layers.ca_file(flags).0,
            allow_plain_http: flags.allow_plain_http,
            server,
            keyring,
            paths: paths.clone(),
        };
        Ok(KeyServerProfile { name, before, settings })
    }
}

fn server(
    at: &KeyServerFlags,
    env: &Environment,
    name: &str,
    named_by: &Origin,
    profile: &Profile,
) -> Result<Server, SettingsError> {
    let by_flag = matches!(named_by, Origin::Flag(_));
    let read = |text: &str, origin: Origin| {
        parse_base_url(text).map_err(|reason| SettingsError::KeysUrl { origin, reason })
    };
    if let Some(text) = &at.server {
        let url = read(text, Origin::Flag("--server"))?;
        return match named_by {
            Origin::Flag(flag) if name == LOCAL => Err(conflict(*flag, "--server")),
            _ => Ok(Server::Url(url)),
        };
    }
    if name == LOCAL && by_flag {
        return Ok(Server::Local);
    }
    if let Some(text) = env.text(&env::KEYS_URL)? {
        let url = read(text, Origin::env(&env::KEYS_URL, env))?;
        return match &profile.keys_url {
            Some(own) if by_flag && origin_of(own) != origin_of(&url) => Err(conflict(
                format!("--profile {name} ({})", origin_of(own)),
                format!("{}={}", env::KEYS_URL.name, origin_of(&url)),
            )),
            _ => Ok(Server::Url(url)),
        };
    }
    match (&profile.keys_url, named_by) {
        (Some(url), _) => Ok(Server::Url(url.clone())),
        (None, Origin::Flag(_) | Origin::Env { .. }) if name != LOCAL => {
            Err(SettingsError::NoKeyServer { profile: name.to_owned() })
        }
        (None, _) => Ok(Server::Local),
    }
}

fn root_key(
    at: &KeyServerFlags,
    env: &Environment,
    server: &Server,
    name: &str,
    profile: &Profile,
    keyring: KeyringMode,
) -> Result<RootKeySource, SettingsError> {
    match (at.root_key_stdin, &at.root_key_file) {
        (true, Some(_)) => return Err(conflict("--root-key-stdin", "--root-key-file")),
        (true, None) => return Ok(RootKeySource::Stdin),
        (false, Some(path)) => return Ok(RootKeySource::File(path.clone())),
        (false, None) => {}
    }
    if env.is_set(&env::ROOT_KEY) {
        return Ok(RootKeySource::Env);
    }
    let Server::Url(url) = server else { return Ok(RootKeySource::LocalServer) };
    if profile.root_key_command.is_none() && profile.root_key_store.is_none() {
        return Ok(RootKeySource::Nowhere);
    }
    let in_use = origin_of(url);
    // A command without a server of its own is for whichever server is meant.
    if let Some(belongs_to) = profile.keys_url.as_ref().map(origin_of)
        && belongs_to != in_use
    {
        return Ok(RootKeySource::Withheld { belongs_to, in_use });
    }
    let account = root_account(name, &in_use);
    Ok(match (&profile.root_key_command, profile.root_key_store) {
        (Some(command), _) => RootKeySource::Command(command.clone()),
        (None, Some(Store::Keyring)) if keyring != KeyringMode::File => {
            RootKeySource::Keyring { account }
        }
        (None, Some(_)) => RootKeySource::StoreFile { account },
        (None, None) => RootKeySource::Nowhere,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = "current = \"bare\"\n[profiles.bare]\n[profiles.prod]\n\
                        keys_url = \"https://prod.example\"\nroot_key_command = [\"pass\"]\n\
                        [profiles.kept]\nkeys_url = \"https://kept.example\"\n\
                        root_key_store = \"keyring\"\n";

    /// Where requests would go, and with whose root key.
    fn resolve(
        args: (Option<&str>, Option<&str>, bool),
        variables: &[(&str, &str)],
    ) -> Result<(String, RootKeySource), String> {
        let (server, profile, local) = args;
        let dir = tempfile::tempdir().unwrap();
        std::fs::write(dir.path().join("config.toml"), FILE).unwrap();
        let config = ("IMKIT_CONFIG_DIR", dir.path().to_str().unwrap());
        let env = Environment::of(&[&[config], variables].concat());
        let at = KeyServerFlags { server: server.map(str::to_owned), ..Default::default() };
        let flags = Flags { profile: profile.map(str::to_owned), local, ..Flags::default() };
        let settings = Settings::key_server(&at, &flags, &env).map_err(|e| e.to_string())?;
        let server = match settings.server {
            Server::Local => "local".to_owned(),
            Server::Url(url) => url.host_str().unwrap_or_default().to_owned(),
        };
        Ok((server, settings.root_key))
    }

    #[test]
    fn the_flag_wins_then_the_environment_then_the_profile_then_the_local_server() {
        let env = [("IMKIT_KEYS_URL", "https://env.example")];
        let host = |args, variables| resolve(args, variables).map(|(host, _)| host);
        assert_eq!(host((Some("https://a.example"), None, false), &env).unwrap(), "a.example");
        assert_eq!(host((None, None, false), &env).unwrap(), "env.example");
        assert_eq!(host((None, None, true), &env).unwrap(), "local");
        assert_eq!(host((None, Some("prod"), false), &[]).unwrap(), "prod.example");
        assert_eq!(host((None, None, false), &[]).unwrap(), "local");
        let named = [("IMKIT_PROFILE", "local")];
        assert_eq!(host((None, None, false), &named).unwrap(), "local");
    }

    #[test]
    fn what_contradicts_itself_or_names_no_key_server_is_refused() {
        let refused = |args, variables: &[_]| resolve(args, variables).unwrap_err();
        let env = [("IMKIT_KEYS_URL", "https://env.example")];
        assert!(refused((Some("https://a"), None, true), &[]).contains("--local and --server"));
        assert!(refused((None, Some("prod"), false), &env).contains("contradict"));
        assert!(refused((None, Some("bare"), false), &[]).contains("names no key server"));
        assert!(refused((None, Some("nope"), false), &[]).contains("no profile"));
        let password = refused((Some("https://u:canary@h"), None, false), &[]);
        assert!(!password.contains("canary"), "{password}");
    }

    #[test]
    fn a_profiles_root_key_goes_to_its_own_server_and_nowhere_else() {
        let key = |args, variables: &[_]| resolve(args, variables).unwrap().1;
        let own = RootKeySource::Command(vec!["pass".into()]);
        assert_eq!(key((None, Some("prod"), false), &[]), own);
        let other = key((Some("https://other.example"), Some("prod"), false), &[]);
        assert!(matches!(other, RootKeySource::Withheld { .. }), "{other:?}");
        assert_eq!(key((None, None, true), &[]), RootKeySource::LocalServer);
        let account = "kept@https://kept.example#root-key".to_owned();
        let kept = |variables: &[_]| key((None, Some("kept"), false), variables);
        assert_eq!(kept(&[]), RootKeySource::Keyring { account: account.clone() });
        assert_eq!(kept(&[("IMKIT_KEYRING", "file")]), RootKeySource::StoreFile { account });
        let other = key((Some("https://other.example"), Some("kept"), false), &[]);
        assert!(matches!(other, RootKeySource::Withheld { .. }), "{other:?}");
        let env = [("IMKIT_ROOT_KEY", "k")];
        assert_eq!(key((None, Some("prod"), false), &env), RootKeySource::Env);
        assert_eq!(key((Some("https://a.example"), None, false), &[]), RootKeySource::Nowhere);
    }
}
