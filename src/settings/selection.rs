//! Which profile and which server are meant.
//!
//! Flags win over the environment, the environment over the configuration file. Where two inputs
//! of equal rank name different servers the call is refused: guessing wrong would act on
//! somebody's production.

use url::Url;

use super::profile::{DEFAULT, LOCAL, Profile};
use super::server::{Server, origin_of, parse_base_url};
use super::{Flags, Origin, ProfileFile, SettingsError};
use crate::env::{self, Environment};

/// The profile in use and the server that it or something stronger names.
#[derive(Debug, Clone)]
pub(crate) struct Selection {
    /// The profile's name.
    pub(crate) name: String,
    /// Who named it.
    pub(crate) name_origin: Origin,
    /// Its lines of the configuration file; `None` when it is not there.
    pub(crate) profile: Option<Profile>,
    /// The server and who named it; `None` when nobody did.
    pub(crate) server: Option<(Server, Origin)>,
}

/// Selects profile and server. The profile need not exist: see [`Selection::existing`].
pub(crate) fn select(
    flags: &Flags,
    env: &Environment,
    file: &ProfileFile,
) -> Result<Selection, SettingsError> {
    let override_url = base_url(flags, env)?;
    let (mut name, mut name_origin) = name(flags, env, file)?;
    if name == LOCAL {
        let overridden = match (&name_origin, &override_url) {
            (Origin::Flag(flag), Some((_, Origin::Flag(url_flag)))) => {
                return Err(conflict(*flag, *url_flag));
            }
            (Origin::Env { .. }, Some((_, Origin::Env { .. }))) => {
                return Err(conflict(format!("{}=local", env::PROFILE.name), env::BASE_URL.name));
            }
            (Origin::Flag(_), _) | (_, None) => false,
            (_, Some(_)) => true,
        };
        if !overridden {
            let server = Some((Server::Local, name_origin.clone()));
            return Ok(Selection { name, name_origin, profile: None, server });
        }
        (name, name_origin) = (DEFAULT.to_owned(), Origin::Default);
    }
    let profile = file.profiles.get(&name).cloned();
    let own_url = profile.as_ref().and_then(|profile| profile.base_url.clone());
    let server = match (override_url, own_url) {
        (Some((url, Origin::Env { .. })), Some(own))
            if matches!(name_origin, Origin::Flag(_)) && origin_of(&url) != origin_of(&own) =>
        {
            let by_env = format!("{}={}", env::BASE_URL.name, origin_of(&url));
            return Err(conflict(format!("--profile {name} ({})", origin_of(&own)), by_env));
        }
        (Some((url, origin)), _) => Some((Server::Url(url), origin)),
        (None, Some(own)) => {
            let file = file.path.clone().unwrap_or_default();
            Some((Server::Url(own), Origin::Profile { file }))
        }
        (None, None) => None,
    };
    Ok(Selection { name, name_origin, profile, server })
}

impl Selection {
    /// Refuses a profile that somebody named and that does not exist.
    pub(crate) fn existing(self, file: &ProfileFile) -> Result<Self, SettingsError> {
        let named = self.name_origin != Origin::Default && self.name != LOCAL;
        if named && self.profile.is_none() {
            return Err(SettingsError::UnknownProfile {
                name: self.name,
                origin: self.name_origin,
                known: file.names(),
            });
        }
        Ok(self)
    }
}

/// The name of the profile in use, and who named it.
pub(super) fn name(
    flags: &Flags,
    env: &Environment,
    file: &ProfileFile,
) -> Result<(String, Origin), SettingsError> {
    match (&flags.profile, flags.local) {
        (Some(name), true) if name != LOCAL => {
            return Err(conflict("--local", format!("--profile {name}")));
        }
        (_, true) => return Ok((LOCAL.to_owned(), Origin::Flag("--local"))),
        (Some(name), false) => return Ok((name.clone(), Origin::Flag("--profile"))),
        (None, false) => {}
    }
    if let Some(name) = env.text(&env::PROFILE)? {
        return Ok((name.to_owned(), Origin::env(&env::PROFILE, env)));
    }
    Ok(match (&file.current, &file.path) {
        (Some(name), Some(path)) => (name.clone(), Origin::Profile { file: path.clone() }),
        _ => (DEFAULT.to_owned(), Origin::Default),
    })
}

fn base_url(flags: &Flags, env: &Environment) -> Result<Option<(Url, Origin)>, SettingsError> {
    let (text, origin) = match &flags.base_url {
        Some(text) => (text.as_str(), Origin::Flag("--base-url")),
        // A flag that means the local server outranks the environment's URL, right or wrong.
        None if flags.local || flags.profile.as_deref() == Some(LOCAL) => return Ok(None),
        None => match env.text(&env::BASE_URL)? {
            Some(text) => (text, Origin::env(&env::BASE_URL, env)),
            None => return Ok(None),
        },
    };
    match parse_base_url(text) {
        Ok(url) => Ok(Some((url, origin))),
        Err(reason) => Err(SettingsError::BaseUrl { origin, reason }),
    }
}

pub(super) fn conflict(first: impl Into<String>, second: impl Into<String>) -> SettingsError {
    SettingsError::Conflict { first: first.into(), second: second.into() }
}
