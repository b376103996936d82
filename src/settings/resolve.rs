//! Turns flags, environment and profile file into [`Settings`].

use std::path::PathBuf;
use std::time::Duration;

use super::duration;
use super::{
    ClientKey, Flags, KeyringMode, Origin, Origins, Paths, Profile, ProfileFile, RateLimit, Server,
    Settings, SettingsError, key_source, origin_of, rate_limit, select,
};
use crate::env::{self, Environment, Variable};

const TIMEOUT: Duration = Duration::from_secs(30);
const MAX_WAIT: Duration = Duration::from_secs(60);

impl Settings {
    /// Resolves what a command runs with. Reads the configuration file, no key and no network.
    ///
    /// A key that a profile stores is withheld when the base URL in use has another origin than
    /// the profile's: it must not travel to a host that it was not given for.
    pub(crate) fn resolve(flags: &Flags, env: &Environment) -> Result<Self, SettingsError> {
        let paths = Paths::from_environment(env);
        let file = ProfileFile::load(&paths)?;
        let selection = select(flags, env, &file)?.existing(&file)?;
        let Some((server, server_origin)) = selection.server else {
            return Err(SettingsError::NoServer { profile: selection.name });
        };
        let profile = selection.profile.unwrap_or_default();
        let from_file = Origin::Profile { file: file.path.clone().unwrap_or_default() };
        let layers = Layers { env, profile: &profile, from_file };

        let (keyring, keyring_origin) = keyring_mode(env)?;
        let key = key_source::choose(flags, env, &selection.name, &profile, &server, keyring)?;
        let (client_key, client_key_origin) = layers.client_key(&server)?;
        let (timeout, timeout_origin) = layers.timeout(flags)?;
        let (max_wait, max_wait_origin) = layers.max_wait(flags)?;
        let (read_only, read_only_origin) = layers.read_only(flags)?;
        let (rate_limit, rate_limit_origin, reserve, reserve_origin) =
            layers.rate(flags, &server)?;
        let (ca_file, ca_file_origin) = layers.ca_file(flags);
        Ok(Self {
            profile: selection.name,
            server,
            key,
            client_key,
            timeout,
            max_wait,
            read_only,
            ca_file,
            allow_plain_http: flags.allow_plain_http,
            rate_limit,
            reserve,
            keyring,
            paths,
            origins: Origins {
                profile: selection.name_origin,
                server: server_origin,
                client_key: client_key_origin,
                timeout: timeout_origin,
                max_wait: max_wait_origin,
                read_only: read_only_origin,
                ca_file: ca_file_origin,
                rate_limit: rate_limit_origin,
                reserve: reserve_origin,
                keyring: keyring_origin,
            },
        })
    }
}

/// Where a setting can come from beside flags.
pub(super) struct Layers<'a> {
    pub(super) env: &'a Environment,
    pub(super) profile: &'a Profile,
    pub(super) from_file: Origin,
}

impl Layers<'_> {
    /// The longest time for one attempt.
    pub(super) fn timeout(&self, flags: &Flags) -> Result<(Duration, Origin), SettingsError> {
        let flag = (flags.timeout, "--timeout");
        let said = self.duration(flag, &env::TIMEOUT, self.profile.timeout)?;
        let (timeout, origin) = said.unwrap_or((TIMEOUT, Origin::Default));
        match timeout.is_zero() {
            true => Err(SettingsError::ZeroTimeout { origin }),
            false => Ok((timeout, origin)),
        }
    }

    /// The longest time for one call.
    pub(super) fn max_wait(&self, flags: &Flags) -> Result<(Duration, Origin), SettingsError> {
        let flag = (flags.max_wait, "--max-wait");
        let said = self.duration(flag, &env::MAX_WAIT, self.profile.max_wait)?;
        Ok(said.unwrap_or((MAX_WAIT, Origin::Default)))
    }

    fn duration(
        &self,
        (flag, flag_name): (Option<Duration>, &'static str),
        variable: &Variable,
        profile: Option<Duration>,
    ) -> Result<Option<(Duration, Origin)>, SettingsError> {
        if let Some(value) = flag {
            return Ok(Some((value, Origin::Flag(flag_name))));
        }
        if let Some(text) = self.env.text(variable)? {
            let origin = Origin::env(variable, self.env);
            return match duration::parse(text) {
                Ok(value) => Ok(Some((value, origin))),
                Err(source) => Err(SettingsError::Duration { origin, source }),
            };
        }
        Ok(profile.map(|value| (value, self.from_file.clone())))
    }

    /// The client key of the application behind this server. The local server has its own, and a
    /// profile's belongs to the profile's server alone.
    fn client_key(&self, server: &Server) -> Result<(Option<ClientKey>, Origin), SettingsError> {
        let Server::Url(url) = server else { return Ok((None, Origin::Default)) };
        if let Some((variable, text)) = self.env.either(&env::CLIENT_KEY, &env::CLIENT_KEY_ALIAS)? {
            let origin = Origin::env(variable, self.env);
            return Ok((Some(text.to_owned().into()), origin));
        }
        let foreign =
            self.profile.base_url.as_ref().is_some_and(|own| origin_of(own) != origin_of(url));
        Ok(match &self.profile.client_key {
            Some(key) if !foreign => (Some(key.clone()), self.from_file.clone()),
            _ => (None, Origin::Default),
        })
    }

    /// Any layer can forbid changes and none can lift what another forbade: a protected profile
    /// stays protected in whatever environment a script happens to run.
    pub(super) fn read_only(&self, flags: &Flags) -> Result<(bool, Origin), SettingsError> {
        let by_env = match self.env.text(&env::READ_ONLY)? {
            Some(text) => Some(boolean(text).ok_or(SettingsError::Value {
                name: env::READ_ONLY.name,
                allowed: "true or false",
            })?),
            None => None,
        };
        let layers = [
            (flags.read_only.then_some(true), Origin::Flag("--read-only")),
            (by_env, Origin::env(&env::READ_ONLY, self.env)),
            (self.profile.read_only, self.from_file.clone()),
        ];
        let mut said = layers.into_iter().filter_map(|(value, origin)| Some((value?, origin)));
        let first = said.next().unwrap_or((false, Origin::Default));
        if first.0 {
            return Ok(first);
        }
        Ok(said.find(|(value, _)| *value).unwrap_or(first))
    }

    /// Rate limit and reserve. The local server is one's own: without a word about either there is
    /// no limit to keep to.
    fn rate(
        &self,
        flags: &Flags,
        server: &Server,
    ) -> Result<(RateLimit, Origin, u8, Origin), SettingsError> {
        let reserve = self.word(
            (flags.reserve, "--reserve"),
            &env::RESERVE,
            self.profile.reserve,
            (rate_limit::parse_reserve, rate_limit::ALLOWED_RESERVE),
        )?;
        let limit = self.word(
            (flags.rate_limit, "--rate-limit"),
            &env::RATE_LIMIT,
            self.profile.rate_limit,
            (RateLimit::parse, rate_limit::ALLOWED),
        )?;
        let (limit, limit_origin) = match (limit, &reserve) {
            (Some(limit), _) => limit,
            (None, None) if *server == Server::Local => (RateLimit::None, Origin::Default),
            (None, _) => (RateLimit::PLATFORM, Origin::Default),
        };
        let (reserve, reserve_origin) = reserve.unwrap_or((rate_limit::RESERVE, Origin::Default));
        Ok((limit, limit_origin, reserve, reserve_origin))
    }

    fn word<T>(
        &self,
        (flag, flag_name): (Option<T>, &'static str),
        variable: &Variable,
        profile: Option<T>,
        (parse, allowed): (fn(&str) -> Option<T>, &'static str),
    ) -> Result<Option<(T, Origin)>, SettingsError> {
        if let Some(value) = flag {
            return Ok(Some((value, Origin::Flag(flag_name))));
        }
        if let Some(text) = self.env.text(variable)? {
            let value = parse(text).ok_or(SettingsError::Value { name: variable.name, allowed })?;
            return Ok(Some((value, Origin::env(variable, self.env))));
        }
        Ok(profile.map(|value| (value, self.from_file.clone())))
    }

    pub(super) fn ca_file(&self, flags: &Flags) -> (Option<PathBuf>, Origin) {
        if let Some(path) = &flags.ca_file {
            return (Some(path.clone()), Origin::Flag("--ca-file"));
        }
        if let Some(path) = self.env.path(&env::CA_FILE) {
            return (Some(path.to_owned()), Origin::env(&env::CA_FILE, self.env));
        }
        match &self.profile.ca_file {
            Some(path) => (Some(path.clone()), self.from_file.clone()),
            None => (None, Origin::Default),
        }
    }
}

/// How the keyring may be used, and who said so.
pub(crate) fn keyring_mode(env: &Environment) -> Result<(KeyringMode, Origin), SettingsError> {
    let Some(text) = env.text(&env::KEYRING)? else {
        return Ok((KeyringMode::Auto, Origin::Default));
    };
    let modes =
        [KeyringMode::Auto, KeyringMode::SecretService, KeyringMode::Off, KeyringMode::File];
    match modes.into_iter().find(|mode| mode.as_str() == text) {
        Some(mode) => Ok((mode, Origin::env(&env::KEYRING, env))),
        None => Err(SettingsError::Value {
            name: env::KEYRING.name,
            allowed: "auto, secret-service, off or file",
        }),
    }
}

fn boolean(text: &str) -> Option<bool> {
    match text.to_ascii_lowercase().as_str() {
        "true" | "1" | "yes" | "on" => Some(true),
        "false" | "0" | "no" | "off" => Some(false),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
