//! `profiles show`: every setting of a profile with its value and where it came from.

use serde::Serialize;

use crate::settings::duration::to_text;
use crate::settings::{
    KeyServerProfile, KeySource, RootKeySource, Server, Settings, base_url_text,
};

/// One setting.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub(crate) struct Shown {
    /// Its name, as in the configuration file.
    pub(crate) setting: &'static str,
    /// Its value; empty when there is none.
    pub(crate) value: String,
    /// Where the value came from.
    pub(crate) from: String,
}

/// Shows what a command would run with. No store is asked and no key is read.
pub(crate) fn show(settings: &Settings) -> Vec<Shown> {
    let origins = &settings.origins;
    let server = match &settings.server {
        Server::Local => "local".to_owned(),
        Server::Url(url) => base_url_text(url),
    };
    let ca_file =
        settings.ca_file.as_deref().map(|path| path.display().to_string()).unwrap_or_default();
    let client_key = match (&settings.server, &settings.client_key) {
        (Server::Local, _) => "the local server's own",
        (Server::Url(_), Some(_)) => "set",
        (Server::Url(_), None) => "",
    };
    let (key, key_from) = describe_key(settings);
    [
        ("profile", settings.profile.clone(), origins.profile.to_string()),
        ("base_url", server, origins.server.to_string()),
        ("credential", key, key_from),
        ("client_key", client_key.to_owned(), origins.client_key.to_string()),
        ("read_only", settings.read_only.to_string(), origins.read_only.to_string()),
        ("timeout", to_text(settings.timeout), origins.timeout.to_string()),
        ("max_wait", to_text(settings.max_wait), origins.max_wait.to_string()),
        ("rate_limit", settings.rate_limit.to_string(), origins.rate_limit.to_string()),
        ("reserve", settings.reserve.to_string(), origins.reserve.to_string()),
        ("ca_file", ca_file, origins.ca_file.to_string()),
        ("keyring", settings.keyring.as_str().to_owned(), origins.keyring.to_string()),
    ]
    .map(|(setting, value, from)| Shown { setting, value, from })
    .into()
}

/// The line of a profile that says nothing about a server of the platform.
pub(crate) fn named(profile: String) -> Shown {
    Shown { setting: "profile", value: profile, from: String::new() }
}

/// Shows which key server commands about keys would ask, with which root key.
pub(crate) fn show_key_server(profile: &KeyServerProfile) -> Vec<Shown> {
    let KeyServerProfile { name, settings, .. } = profile;
    let url = match &settings.server {
        Server::Local => "local".to_owned(),
        Server::Url(url) => base_url_text(url),
    };
    let own = || format!("profile {name}");
    let (key, from) = match &settings.root_key {
        RootKeySource::Stdin => ("standard input".to_owned(), "--root-key-stdin".to_owned()),
        RootKeySource::File(path) => (path.display().to_string(), "--root-key-file".to_owned()),
        RootKeySource::Env => ("env".to_owned(), "IMKIT_ROOT_KEY".to_owned()),
        RootKeySource::LocalServer => ("the local server's own".to_owned(), "default".to_owned()),
        RootKeySource::Keyring { account } => (format!("keyring ({account})"), own()),
        RootKeySource::StoreFile { account } => (format!("file ({account})"), own()),
        RootKeySource::Command(words) => {
            (format!("command ({})", words.first().map(String::as_str).unwrap_or_default()), own())
        }
        RootKeySource::Withheld { belongs_to, .. } => {
            (format!("withheld: belongs to {belongs_to}"), own())
        }
        RootKeySource::Nowhere => (String::new(), "default".to_owned()),
    };
    let url_from =
        match (&settings.server, profile.before.as_ref().and_then(|p| p.keys_url.as_ref())) {
            (Server::Local, _) => "default".to_owned(),
            (Server::Url(url), Some(kept)) if url == kept => own(),
            (Server::Url(_), _) => "IMKIT_KEYS_URL".to_owned(),
        };
    vec![
        Shown { setting: "keys_url", value: url, from: url_from },
        Shown { setting: "root_key", value: key, from },
    ]
}

fn describe_key(settings: &Settings) -> (String, String) {
    let from_profile = || format!("profile {}", settings.profile);
    match &settings.key {
        KeySource::Stdin => ("standard input".to_owned(), "--api-key-stdin".to_owned()),
        KeySource::File(path) => (path.display().to_string(), "--api-key-file".to_owned()),
        KeySource::Env => ("env".to_owned(), "IMKIT_API_KEY".to_owned()),
        KeySource::LocalServer => ("the local server's own".to_owned(), "default".to_owned()),
        KeySource::Keyring { account } => (format!("keyring ({account})"), from_profile()),
        KeySource::StoreFile { account } => (format!("file ({account})"), from_profile()),
        KeySource::Command(words) => {
            let program = words.first().map(String::as_str).unwrap_or_default();
            (format!("command ({program})"), from_profile())
        }
        KeySource::Withheld { belongs_to, .. } => {
            (format!("withheld: belongs to {belongs_to}"), from_profile())
        }
        KeySource::Nowhere => (String::new(), "default".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::env::Environment;
    use crate::settings::Flags;

    #[test]
    fn every_value_is_shown_with_its_origin_and_no_key() {
        let dir = tempfile::tempdir().unwrap();
        let config = "[profiles.default]\nbase_url = \"https://x.example\"\nmax_wait = \"9s\"\n\
                      api_key_command = [\"echo\", \"canary\"]\n";
        let path = dir.path().join("config.toml");
        std::fs::write(&path, config).unwrap();
        let env = Environment::of(&[
            ("IMKIT_CONFIG_DIR", dir.path().to_str().unwrap()),
            ("IMKIT_TIMEOUT", "1500ms"),
        ]);
        let flags = Flags { read_only: true, ..Flags::default() };
        let shown = show(&Settings::resolve(&flags, &env).unwrap());
        let file = path.display().to_string();
        let row = |name: &str| {
            let row = shown.iter().find(|row| row.setting == name).unwrap();
            (row.value.as_str(), row.from.as_str())
        };
        assert_eq!(row("profile"), ("default", "default"));
        assert_eq!(row("base_url"), ("https://x.example", file.as_str()));
        assert_eq!(row("credential"), ("command (echo)", "profile default"));
        assert_eq!(row("read_only"), ("true", "--read-only"));
        assert_eq!(row("timeout"), ("1500ms", "IMKIT_TIMEOUT"));
        assert_eq!(row("max_wait"), ("9s", file.as_str()));
        assert_eq!(row("keyring"), ("auto", "default"));
        assert!(!format!("{shown:?}").contains("canary"));
    }
}
