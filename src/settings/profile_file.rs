//! `config.toml`: the profiles and which of them is current.
//!
//! It is decoded by hand so that an error names the file and the key and never repeats a value:
//! people paste keys into the wrong field. Comments do not survive a change made by a command.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::Duration;

use toml::{Table, Value};

use super::duration;
use super::profile::{Profile, Store, check_name};
use super::server::{base_url_text, parse_base_url};
use super::{Paths, RateLimit, SettingsError, private_file, rate_limit};

/// The configuration file's contents.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct ProfileFile {
    /// Where it is, or would be; `None` when there is no configuration directory.
    pub(crate) path: Option<PathBuf>,
    /// The profile in use when none is named.
    pub(crate) current: Option<String>,
    /// The profiles by name.
    pub(crate) profiles: BTreeMap<String, Profile>,
}

impl ProfileFile {
    /// Reads the file; a missing file, or no place for one, is no profiles.
    pub(crate) fn load(paths: &Paths) -> Result<Self, SettingsError> {
        let Ok(path) = paths.config_file() else { return Ok(Self::default()) };
        match private_file::read(&path)? {
            Some((text, _)) => decode(&path, &text),
            None => Ok(Self { path: Some(path), ..Self::default() }),
        }
    }

    /// Reads the file, applies `change`, and replaces the file, keeping other writers out.
    pub(crate) fn change<T>(
        paths: &Paths,
        change: impl FnOnce(&mut Self) -> Result<T, SettingsError>,
    ) -> Result<T, SettingsError> {
        let path = paths.config_file()?;
        let _lock = private_file::lock(&path)?;
        let mut file = Self::load(paths)?;
        let answer = change(&mut file)?;
        private_file::write(&path, encode(&file).as_bytes())?;
        Ok(answer)
    }

    /// The profiles' names, sorted.
    pub(crate) fn names(&self) -> Vec<String> {
        self.profiles.keys().cloned().collect()
    }
}

fn decode(path: &Path, text: &str) -> Result<ProfileFile, SettingsError> {
    let mut decoder = Decoder { path };
    let mut file = ProfileFile { path: Some(path.to_owned()), ..ProfileFile::default() };
    for (key, value) in parse(path, text)? {
        match key.as_str() {
            "current" => file.current = Some(decoder.text(&key, value)?),
            "profiles" => {
                for (name, value) in decoder.table(&key, value)? {
                    let place = format!("profiles.{}", name.escape_debug());
                    check_name(&name).map_err(|e| decoder.error(&place, e.to_string()))?;
                    let profile = decoder.profile(&place, value)?;
                    file.profiles.insert(name, profile);
                }
            }
            _ => return Err(decoder.unknown(&key, "current, profiles")),
        }
    }
    Ok(file)
}

/// Parses TOML into a table; an error says the line and no text of it.
pub(crate) fn parse(path: &Path, text: &str) -> Result<Table, SettingsError> {
    text.parse::<Table>().map_err(|error| {
        let before = error.span().and_then(|span| text.get(..span.start)).unwrap_or_default();
        SettingsError::Syntax {
            path: path.to_owned(),
            line: before.matches('\n').count() + 1,
            reason: "this is not valid TOML".to_owned(),
        }
    })
}

struct Decoder<'a> {
    path: &'a Path,
}

impl Decoder<'_> {
    fn profile(&mut self, place: &str, value: Value) -> Result<Profile, SettingsError> {
        let mut profile = Profile::default();
        for (name, value) in self.table(place, value)? {
            let key = format!("{place}.{}", name.escape_debug());
            match name.as_str() {
                "base_url" => {
                    let text = self.text(&key, value)?;
                    let url = parse_base_url(&text)
                        .map_err(|reason| self.error(&key, format!("the URL {reason}")))?;
                    profile.base_url = Some(url);
                }
                "credential" => {
                    let text = self.text(&key, value)?;
                    let store = Store::ALL.into_iter().find(|store| store.as_str() == text);
                    profile.credential = Some(store.ok_or_else(|| {
                        self.error(&key, "must be keyring, file, command or env".to_owned())
                    })?);
                }
                "api_key_command" => profile.api_key_command = Some(self.command(&key, value)?),
                "keys_url" => {
                    let text = self.text(&key, value)?;
                    let url = parse_base_url(&text)
                        .map_err(|reason| self.error(&key, format!("the URL {reason}")))?;
                    profile.keys_url = Some(url);
                }
                "root_key_command" => profile.root_key_command = Some(self.command(&key, value)?),
                "root_key_store" => {
                    let text = self.text(&key, value)?;
                    let stores = [Store::Keyring, Store::File];
                    let store = stores.into_iter().find(|store| store.as_str() == text);
                    profile.root_key_store =
                        Some(store.ok_or_else(|| {
                            self.error(&key, "must be keyring or file".to_owned())
                        })?);
                }
                "client_key" => profile.client_key = Some(self.text(&key, value)?.into()),
                "read_only" => match value {
                    Value::Boolean(read_only) => profile.read_only = Some(read_only),
                    _ => return Err(self.error(&key, "must be true or false".to_owned())),
                },
                "timeout" => profile.timeout = Some(self.duration(&key, value)?),
                "max_wait" => profile.max_wait = Some(self.duration(&key, value)?),
                "rate_limit" => profile.rate_limit = Some(self.rate_limit(&key, value)?),
                "reserve" => profile.reserve = Some(self.reserve(&key, value)?),
                "ca_file" => {
                    // Relative to the file that names it, whatever the working directory.
                    let text = self.text(&key, value)?;
                    let directory = self.path.parent().unwrap_or(Path::new(""));
                    profile.ca_file = Some(directory.join(text));
                }
                "root_key" => {
                    return Err(self.error(
                        &key,
                        "a key does not belong in this file; remove it and run \
                         imkit keys login --store file"
                            .to_owned(),
                    ));
                }
                "api_key" => {
                    return Err(self.error(
                        &key,
                        "a key does not belong in this file; remove it and run \
                         imkit auth login --store file"
                            .to_owned(),
                    ));
                }
                _ => {
                    return Err(self.unknown(
                        &key,
                        "base_url, credential, api_key_command, client_key, keys_url, \
                         root_key_command, root_key_store, read_only, timeout, max_wait, rate_limit, reserve, \
                         ca_file",
                    ));
                }
            }
        }
        if profile.root_key_command.is_some() && profile.root_key_store.is_some() {
            let key = format!("{place}.root_key_store");
            return Err(self.error(&key, "and root_key_command exclude each other".to_owned()));
        }
        match (profile.credential, &profile.api_key_command) {
            (Some(Store::Command), None) => Err(self.error(
                &format!("{place}.credential"),
                "is command, so api_key_command must name one".to_owned(),
            )),
            (None, Some(_)) => {
                profile.credential = Some(Store::Command);
                Ok(profile)
            }
            (Some(Store::Keyring | Store::File | Store::Env), Some(_)) => Err(self.error(
                &format!("{place}.api_key_command"),
                "is used only with credential = \"command\"".to_owned(),
            )),
            _ => Ok(profile),
        }
    }

    fn command(&mut self, key: &str, value: Value) -> Result<Vec<String>, SettingsError> {
        let words: Option<Vec<String>> = match value {
            Value::Array(words) => words
                .into_iter()
                .map(|word| match word {
                    Value::String(word) if !word.contains('\0') => Some(word),
                    _ => None,
                })
                .collect(),
            _ => None,
        };
        words.filter(|words| words.first().is_some_and(|program| !program.is_empty())).ok_or_else(
            || {
                self.error(
                    key,
                    "must be a list of words, such as [\"pass\", \"show\", \"imkit\"]".to_owned(),
                )
            },
        )
    }

    fn duration(&mut self, key: &str, value: Value) -> Result<Duration, SettingsError> {
        let text = match value {
            Value::String(text) => text,
            Value::Integer(seconds) => seconds.to_string(),
            Value::Float(seconds) => seconds.to_string(),
            _ => String::new(),
        };
        duration::parse(&text).map_err(|_| {
            self.error(key, "must be a duration of at most 30 days, such as \"30s\"".to_owned())
        })
    }

    fn rate_limit(&mut self, key: &str, value: Value) -> Result<RateLimit, SettingsError> {
        let limit = match value {
            Value::String(text) => RateLimit::parse(&text),
            Value::Integer(number) => RateLimit::parse(&number.to_string()),
            _ => None,
        };
        limit.ok_or_else(|| self.error(key, format!("must be {}", rate_limit::ALLOWED)))
    }

    fn reserve(&mut self, key: &str, value: Value) -> Result<u8, SettingsError> {
        let percent = match value {
            Value::String(text) => rate_limit::parse_reserve(&text),
            Value::Integer(number) => rate_limit::parse_reserve(&number.to_string()),
            _ => None,
        };
        percent.ok_or_else(|| self.error(key, format!("must be {}", rate_limit::ALLOWED_RESERVE)))
    }

    fn text(&mut self, key: &str, value: Value) -> Result<String, SettingsError> {
        match value {
            Value::String(text) => Ok(text),
            _ => Err(self.error(key, "must be text in quotes".to_owned())),
        }
    }

    fn table(&mut self, key: &str, value: Value) -> Result<Table, SettingsError> {
        match value {
            Value::Table(table) => Ok(table),
            _ => Err(self.error(key, "must be a table".to_owned())),
        }
    }

    fn unknown(&self, key: &str, known: &str) -> SettingsError {
        self.error(key, format!("unknown key; the keys are {known}"))
    }

    fn error(&self, key: &str, reason: String) -> SettingsError {
        SettingsError::Key { path: self.path.to_owned(), key: key.to_owned(), reason }
    }
}

fn encode(file: &ProfileFile) -> String {
    let ProfileFile { path: _, current, profiles } = file;
    let mut document = Table::new();
    if let Some(current) = current {
        document.insert("current".to_owned(), current.clone().into());
    }
    let profiles: Table =
        profiles.iter().map(|(name, profile)| (name.clone(), encode_profile(profile))).collect();
    document.insert("profiles".to_owned(), profiles.into());
    document.to_string()
}

fn encode_profile(profile: &Profile) -> Value {
    let Profile {
        base_url,
        credential,
        api_key_command,
        client_key,
        keys_url,
        root_key_command,
        root_key_store,
        read_only,
        timeout,
        max_wait,
        rate_limit,
        reserve,
        ca_file,
    } = profile;
    let mut table = Table::new();
    let mut insert = |key: &str, value: Option<Value>| {
        if let Some(value) = value {
            table.insert(key.to_owned(), value);
        }
    };
    insert("base_url", base_url.as_ref().map(|url| base_url_text(url).into()));
    insert("credential", credential.map(|store| store.as_str().into()));
    insert("api_key_command", api_key_command.clone().map(Into::into));
    insert("client_key", client_key.as_ref().map(|key| key.expose().into()));
    insert("keys_url", keys_url.as_ref().map(|url| base_url_text(url).into()));
    insert("root_key_command", root_key_command.clone().map(Into::into));
    insert("root_key_store", root_key_store.map(|store| store.as_str().into()));
    insert("read_only", read_only.map(Into::into));
    insert("timeout", timeout.map(|timeout| duration::to_text(timeout).into()));
    insert("max_wait", max_wait.map(|max_wait| duration::to_text(max_wait).into()));
    insert("rate_limit", rate_limit.map(rate_limit_value));
    insert("reserve", reserve.map(|percent| i64::from(percent).into()));
    insert("ca_file", ca_file.as_ref().map(|path| path.to_string_lossy().into_owned().into()));
    table.into()
}

fn rate_limit_value(limit: RateLimit) -> Value {
    match limit {
        RateLimit::PerMinute(count) => i64::from(count).into(),
        RateLimit::None => "none".into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::env::Environment;

    const FULL: &str = r#"
        current = "prod"
        [profiles.prod]
        base_url = "https://your-app.imkit.io"
        credential = "command"
        api_key_command = ["pass", "show", "imkit"]
        client_key = "public"
        keys_url = "https://keys.example.com"
        root_key_command = ["pass", "show", "root"]
        read_only = true
        timeout = "10s"
        max_wait = 90
        rate_limit = 500
        reserve = 5
        ca_file = "/etc/ca.pem"
        [profiles."two words"]
    "#;

    fn decoded(text: &str) -> Result<ProfileFile, SettingsError> {
        decode(Path::new("/c/config.toml"), text)
    }

    #[test]
    fn every_key_is_read_and_survives_a_rewrite() {
        let file = decoded(FULL).unwrap();
        let prod = &file.profiles["prod"];
        assert_eq!(file.current.as_deref(), Some("prod"));
        assert_eq!(prod.base_url.as_ref().unwrap().host_str(), Some("your-app.imkit.io"));
        assert_eq!(prod.credential, Some(Store::Command));
        assert_eq!(prod.api_key_command.as_ref().unwrap(), &["pass", "show", "imkit"]);
        assert_eq!(prod.client_key, Some("public".to_owned().into()));
        assert_eq!(prod.keys_url.as_ref().unwrap().host_str(), Some("keys.example.com"));
        assert_eq!(prod.root_key_command.as_ref().unwrap(), &["pass", "show", "root"]);
        assert_eq!(prod.read_only, Some(true));
        assert_eq!(prod.timeout, Some(Duration::from_secs(10)));
        assert_eq!(prod.max_wait, Some(Duration::from_secs(90)));
        assert_eq!(prod.rate_limit, Some(RateLimit::PerMinute(500)));
        assert_eq!(prod.reserve, Some(5));
        assert_eq!(prod.ca_file.as_deref(), Some(Path::new("/etc/ca.pem")));
        assert_eq!(file.profiles["two words"], Profile::default());
        assert_eq!(decoded(&encode(&file)).unwrap(), file);
    }

    #[test]
    fn hostile_names_survive_a_rewrite() {
        let mut file = ProfileFile { path: Some("/c/config.toml".into()), ..Default::default() };
        for name in ["a.b", "\"]\n[x".trim_end_matches("\n[x"), "專案", "#", "'"] {
            file.profiles.insert(name.to_owned(), Profile::default());
        }
        assert_eq!(decoded(&encode(&file)).unwrap(), file);
    }

    #[test]
    fn relative_ca_file_is_relative_to_the_configuration_file() {
        let file = decoded("[profiles.a]\nca_file = \"ca.pem\"").unwrap();
        assert_eq!(file.profiles["a"].ca_file.as_deref(), Some(Path::new("/c/ca.pem")));
    }

    #[test]
    fn fault_names_file_and_key_and_repeats_no_value() {
        for (text, place) in [
            ("colour = \"canary\"", "colour: unknown key"),
            ("[profiles.a]\ntoken = \"canary\"", "profiles.a.token: unknown key"),
            ("[profiles.a]\nroot_key = \"canary\"", "profiles.a.root_key: a key does not belong"),
            ("[profiles.a]\nkeys_url = \"https://u:canary@h\"", "profiles.a.keys_url: the URL"),
            ("[profiles.a]\napi_key = \"canary\"", "profiles.a.api_key: a key does not belong"),
            ("[profiles.a]\ncredential = \"canary\"", "profiles.a.credential: must be"),
            ("[profiles.a]\napi_key_command = \"canary\"", "profiles.a.api_key_command: must be"),
            ("[profiles.a]\napi_key_command = []", "profiles.a.api_key_command: must be"),
            ("[profiles.a]\ncredential = \"command\"", "profiles.a.credential: is command"),
            (
                "[profiles.a]\ncredential = \"env\"\napi_key_command = [\"canary\"]",
                "profiles.a.api_key_command: is used only",
            ),
            ("[profiles.a]\nclient_key = [\"canary\"]", "profiles.a.client_key: must be text"),
            ("[profiles.a]\nread_only = \"canary\"", "profiles.a.read_only: must be"),
            ("[profiles.a]\ntimeout = \"canary\"", "profiles.a.timeout: must be"),
            ("[profiles.a]\nrate_limit = \"canary\"", "profiles.a.rate_limit: must be"),
            ("[profiles.a]\nreserve = 95", "profiles.a.reserve: must be"),
            ("[profiles.a]\ntimeout = -1", "profiles.a.timeout: must be"),
            ("[profiles.a]\nbase_url = \"https://u:canary@h\"", "profiles.a.base_url: the URL"),
            ("[profiles.local]", "profiles.local: the profile name \"local\" is reserved"),
            ("profiles = \"canary\"", "profiles: must be a table"),
            ("current = 1", "current: must be text"),
        ] {
            let error = decoded(text).unwrap_err();
            let message = error.to_string();
            assert!(message.starts_with(&format!("/c/config.toml: {place}")), "{message}");
            assert!(!format!("{message} {error:?}").contains("canary"), "{error:?}");
        }
    }

    #[test]
    fn broken_toml_is_located_and_not_shown() {
        let error = decoded("current = \"a\"\n[profiles.a]\napi_key = canary\n").unwrap_err();
        assert_eq!(error.to_string(), "/c/config.toml, line 3: this is not valid TOML");
        assert!(!format!("{error:?}").contains("canary"));
    }

    #[test]
    fn no_home_is_no_profiles_and_a_change_is_refused() {
        let paths = Paths::from_environment(&Environment::of(&[]));
        assert_eq!(ProfileFile::load(&paths).unwrap(), ProfileFile::default());
        let error = ProfileFile::change(&paths, |_| Ok(())).unwrap_err();
        assert!(matches!(error, SettingsError::NoDirectory { .. }), "{error}");
    }

    #[test]
    fn changes_made_at_the_same_time_are_all_kept() {
        let dir = tempfile::tempdir().unwrap();
        let config = dir.path().to_str().unwrap();
        let paths = Paths::from_environment(&Environment::of(&[("IMKIT_CONFIG_DIR", config)]));
        std::thread::scope(|scope| {
            for n in 0..8 {
                let paths = &paths;
                scope.spawn(move || {
                    ProfileFile::change(paths, |file| {
                        file.profiles.insert(n.to_string(), Profile::default());
                        Ok(())
                    })
                    .unwrap();
                });
            }
        });
        assert_eq!(ProfileFile::load(&paths).unwrap().profiles.len(), 8);
    }
}
