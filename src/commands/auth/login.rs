//! `auth login`: takes a key, keeps it where the user asked, and writes the profile that finds it.
//!
//! In two steps, so that the caller can try the key on the server in between: nothing is written
//! before [`Pending::keep`].

use secrecy::SecretString;
use serde::Serialize;
use url::Url;

use super::AuthError;
use crate::credential::{CredentialError, Keep, Source, command, file, fingerprint, prompt, stdin};
use crate::env::{API_KEY, API_KEY_ALIAS, BASE_URL, Environment};
use crate::settings::profile::{LOCAL, check_name};
use crate::settings::{
    Flags, KeyringMode, Origin, Paths, Profile, ProfileFile, Server, SettingsError, Store, account,
    base_url_text, keyring_mode, origin_of, parse_base_url, select,
};

/// What the user chose for a login.
#[derive(Debug, Clone, Default)]
pub(crate) struct Login {
    /// Where to keep the key; by default where the profile keeps it now, else the keyring.
    pub(crate) store: Option<Store>,
    /// The program and its arguments, for `--store command`.
    pub(crate) command: Vec<String>,
    /// Whether the profile becomes the current one even if there is one already.
    pub(crate) make_current: bool,
}

/// A login of which nothing is written yet.
#[derive(Debug)]
pub(crate) struct Pending {
    /// The profile's name.
    pub(crate) profile: String,
    /// The server.
    pub(crate) base_url: Url,
    /// The key; `None` with `--store env`, which keeps none.
    pub(crate) key: Option<SecretString>,
    store: Store,
    command: Vec<String>,
    make_current: bool,
    flags: Flags,
    before: Option<Profile>,
    keyring: KeyringMode,
    paths: Paths,
    notes: Vec<String>,
}

/// What a login did.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct LoggedIn {
    /// The profile's name.
    pub(crate) profile: String,
    /// The server.
    pub(crate) base_url: String,
    /// The kind of store.
    pub(crate) store: Store,
    /// Where the key is.
    pub(crate) kept_in: String,
    /// The key's fingerprint.
    pub(crate) fingerprint: Option<String>,
    /// Whether this is now the profile in use when none is named.
    pub(crate) current: bool,
    /// What the user should know besides.
    pub(crate) notes: Vec<String>,
}

/// Collects name, server, store and key; asks at a terminal for what is missing.
pub(crate) async fn prepare(
    flags: &Flags,
    env: &Environment,
    login: Login,
) -> Result<Pending, AuthError> {
    let paths = Paths::from_environment(env);
    // Before anybody types a key: is there a place for the profile at all?
    paths.config_dir()?;
    let contents = ProfileFile::load(&paths)?;
    let selection = select(flags, env, &contents)?;
    if selection.name == LOCAL {
        return Err(AuthError::Local);
    }
    check_name(&selection.name)?;
    let (keyring, _) = keyring_mode(env)?;
    let store = choose_store(&login, selection.profile.as_ref(), keyring)?;

    let base_url = match selection.server {
        Some((Server::Url(url), origin)) => {
            refuse_renaming_by_environment(
                &selection.name,
                selection.profile.as_ref(),
                &url,
                &origin,
            )?;
            url
        }
        Some((Server::Local, _)) => return Err(AuthError::Local),
        None if prompt::possible() => {
            let text = prompt::line("Base URL, such as https://your-app.imkit.io").await?;
            let origin = Origin::Flag("the prompt");
            parse_base_url(&text).map_err(|reason| SettingsError::BaseUrl { origin, reason })?
        }
        None => return Err(SettingsError::NoServer { profile: selection.name }.into()),
    };
    let key = match store {
        Store::Env => None,
        Store::Command => Some(command::read(&login.command, command::LIMIT).await?),
        Store::Keyring | Store::File => Some(take_key(flags, &base_url).await?),
    };
    let mut notes = Vec::new();
    if store != Store::Env && (env.is_set(&API_KEY) || env.is_set(&API_KEY_ALIAS)) {
        let name = if env.is_set(&API_KEY) { API_KEY.name } else { API_KEY_ALIAS.name };
        notes.push(format!("{name} is set and will be used instead of the key just kept"));
    }
    Ok(Pending {
        profile: selection.name,
        base_url,
        key,
        store,
        command: login.command,
        make_current: login.make_current,
        flags: flags.clone(),
        before: selection.profile,
        keyring,
        paths,
        notes,
    })
}

impl Pending {
    /// Keeps the key, then writes the profile, then removes the key that this one replaces if it
    /// was kept elsewhere.
    pub(crate) async fn keep(self) -> Result<LoggedIn, AuthError> {
        let keep = Keep { paths: &self.paths, keyring: self.keyring };
        let account = account_of(&self.profile, &self.base_url);
        let kept = match &self.key {
            Some(key) => keep.put(self.store, &account, key).await?,
            None => None,
        };
        let current = self.write_profile()?;
        let mut notes = self.notes.clone();
        if let Some((store, old)) = self.replaced()
            && (store, &old) != (self.store, &account)
            && let Some(place) = keep.source(store, &old)?
        {
            match keep.remove(store, &old).await {
                Ok(true) => notes.push(format!("the earlier key was removed from {place}")),
                Ok(false) => {}
                Err(error) => notes.push(format!("the earlier key is still in {place}: {error}")),
            }
        }
        let kept_in = match (&kept, self.command.first()) {
            (Some(place), _) => place.to_string(),
            (None, Some(program)) => Source::Command { program: program.clone() }.to_string(),
            (None, None) => API_KEY.name.to_owned(),
        };
        Ok(LoggedIn {
            base_url: base_url_text(&self.base_url),
            store: self.store,
            kept_in,
            fingerprint: self.key.as_ref().map(fingerprint),
            current,
            notes,
            profile: self.profile,
        })
    }

    /// Where the profile kept its key before.
    fn replaced(&self) -> Option<(Store, String)> {
        let before = self.before.as_ref()?;
        Some((before.credential?, account_of(&self.profile, before.base_url.as_ref()?)))
    }

    /// Writes the profile. Flags of this call that a profile can hold become part of it.
    fn write_profile(&self) -> Result<bool, SettingsError> {
        let Flags { timeout, max_wait, read_only, ca_file, rate_limit, reserve, .. } = &self.flags;
        let ca_file =
            ca_file.as_ref().map(|path| std::path::absolute(path).unwrap_or_else(|_| path.clone()));
        ProfileFile::change(&self.paths, |contents| {
            let profile = contents.profiles.entry(self.profile.clone()).or_default();
            profile.base_url = Some(self.base_url.clone());
            profile.credential = Some(self.store);
            profile.api_key_command = (self.store == Store::Command).then(|| self.command.clone());
            profile.timeout = timeout.or(profile.timeout);
            profile.max_wait = max_wait.or(profile.max_wait);
            profile.rate_limit = rate_limit.or(profile.rate_limit);
            profile.reserve = reserve.or(profile.reserve);
            profile.read_only = if *read_only { Some(true) } else { profile.read_only };
            profile.ca_file = ca_file.or_else(|| profile.ca_file.take());
            if self.make_current || contents.current.is_none() {
                contents.current = Some(self.profile.clone());
            }
            Ok(contents.current.as_ref() == Some(&self.profile))
        })
    }
}

fn account_of(profile: &str, base_url: &Url) -> String {
    account(profile, &origin_of(base_url))
}

fn choose_store(
    login: &Login,
    profile: Option<&Profile>,
    keyring: KeyringMode,
) -> Result<Store, AuthError> {
    let conflict = |first: &str, second: &str| SettingsError::Conflict {
        first: first.to_owned(),
        second: second.to_owned(),
    };
    match (login.store, login.command.is_empty()) {
        (Some(Store::Command), true) => Err(AuthError::NoCommand),
        (Some(Store::Command) | None, false) => Ok(Store::Command),
        (Some(store), false) => {
            Err(conflict(&format!("--store {}", store.as_str()), "a command").into())
        }
        (Some(Store::Keyring), true) if keyring == KeyringMode::File => {
            Err(conflict("--store keyring", "IMKIT_KEYRING=file").into())
        }
        (Some(store), true) => Ok(store),
        (None, true) => match profile.and_then(|profile| profile.credential) {
            Some(Store::File) => Ok(Store::File),
            _ if keyring == KeyringMode::File => Ok(Store::File),
            _ => Ok(Store::Keyring),
        },
    }
}

/// A profile that has a server keeps it unless the user says otherwise in this very call: a
/// variable left over from other work must not point it elsewhere for good.
fn refuse_renaming_by_environment(
    name: &str,
    profile: Option<&Profile>,
    url: &Url,
    origin: &Origin,
) -> Result<(), SettingsError> {
    let own = profile.and_then(|profile| profile.base_url.as_ref()).map(origin_of);
    match own {
        Some(own) if matches!(origin, Origin::Env { .. }) && own != origin_of(url) => {
            Err(SettingsError::Conflict {
                first: format!("the profile {name:?} ({own})"),
                second: format!("{}={}", BASE_URL.name, origin_of(url)),
            })
        }
        _ => Ok(()),
    }
}

async fn take_key(flags: &Flags, base_url: &Url) -> Result<SecretString, CredentialError> {
    match (flags.api_key_stdin, &flags.api_key_file) {
        (true, Some(_)) => Err(SettingsError::Conflict {
            first: "--api-key-stdin".to_owned(),
            second: "--api-key-file".to_owned(),
        }
        .into()),
        (true, None) => stdin::read().await,
        (false, Some(path)) => file::read(path).await,
        (false, None) => prompt::api_key(&format!("API key of {}", origin_of(base_url))).await,
    }
}

#[cfg(test)]
mod tests;
