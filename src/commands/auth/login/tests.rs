//! Logins with keys from files and programs; the keyring itself is tested beside its code.

use std::fs;
use std::time::Duration;

use secrecy::ExposeSecret as _;

use super::*;
use crate::credential::find;
use crate::settings::{Fault, RateLimit, Settings};

struct Place {
    dir: tempfile::TempDir,
    variables: Vec<(&'static str, String)>,
}

impl Place {
    fn new(variables: &[(&'static str, &str)]) -> Self {
        let dir = tempfile::tempdir().unwrap();
        let own = |value: &&str| (*value).to_owned();
        let mut variables: Vec<_> = variables.iter().map(|(n, v)| (*n, own(v))).collect();
        let config = dir.path().join("config").to_str().unwrap().to_owned();
        variables.push(("IMKIT_CONFIG_DIR", config));
        Self { dir, variables }
    }

    fn env(&self) -> Environment {
        let pairs: Vec<_> = self.variables.iter().map(|(n, v)| (*n, v.as_str())).collect();
        Environment::of(&pairs)
    }

    fn contents(&self) -> ProfileFile {
        ProfileFile::load(&Paths::from_environment(&self.env())).unwrap()
    }

    fn flags(&self, profile: &str, url: &str, key: &str) -> Flags {
        let path = self.dir.path().join("key");
        crate::settings::private_file::write(&path, key.as_bytes()).unwrap();
        Flags {
            profile: Some(profile.to_owned()),
            base_url: Some(url.to_owned()),
            api_key_file: Some(path),
            ..Flags::default()
        }
    }

    async fn login(&self, flags: &Flags, login: Login) -> Result<LoggedIn, AuthError> {
        prepare(flags, &self.env(), login).await?.keep().await
    }

    async fn key_of(&self, profile: &str) -> String {
        let flags = Flags { profile: Some(profile.to_owned()), ..Flags::default() };
        let settings = Settings::resolve(&flags, &self.env()).unwrap();
        find(&settings, &self.env()).await.unwrap().key.expose_secret().to_owned()
    }
}

fn in_file() -> Login {
    Login { store: Some(Store::File), ..Login::default() }
}

#[tokio::test]
async fn key_is_kept_found_again_and_replaced() {
    let place = Place::new(&[]);
    let done = place.login(&place.flags("a", "https://x.example", "one"), in_file()).await.unwrap();
    assert!(done.current);
    assert!(done.kept_in.ends_with("credentials.toml"), "{}", done.kept_in);
    assert!(!serde_json::to_string(&done).unwrap().contains("\"one\""));
    assert_eq!(place.key_of("a").await, "one");
    // The store that the profile uses now is the default of the next login.
    let flags = place.flags("a", "https://x.example", "two");
    let done = place.login(&flags, Login::default()).await.unwrap();
    assert_eq!(done.store, Store::File);
    assert_eq!(place.key_of("a").await, "two");
}

#[tokio::test]
async fn nothing_is_written_before_the_key_is_kept() {
    let place = Place::new(&[]);
    let flags = place.flags("a", "https://x.example", "one");
    let pending = prepare(&flags, &place.env(), in_file()).await.unwrap();
    assert_eq!(pending.base_url.as_str(), "https://x.example/");
    assert!(!format!("{pending:?}").contains("\"one\""));
    drop(pending);
    assert!(!place.dir.path().join("config").exists());
}

#[tokio::test]
async fn refused_keyring_is_an_error_and_never_a_file() {
    let place = Place::new(&[("IMKIT_KEYRING", "off")]);
    let flags = place.flags("a", "https://x.example", "one");
    let error = place.login(&flags, Login::default()).await.unwrap_err();
    assert_eq!(error.fault(), Some(Fault::Authentication));
    assert!(error.hint().unwrap().contains("--store file"));
    assert!(!place.dir.path().join("config").exists());
}

#[tokio::test]
async fn second_login_does_not_take_over_unless_told() {
    let place = Place::new(&[]);
    place.login(&place.flags("a", "https://x.example", "one"), in_file()).await.unwrap();
    let flags = place.flags("b", "https://y.example", "two");
    assert!(!place.login(&flags, in_file()).await.unwrap().current);
    assert_eq!(place.contents().current.as_deref(), Some("a"));
    let login = Login { make_current: true, ..in_file() };
    assert!(place.login(&flags, login).await.unwrap().current);
    assert_eq!(place.contents().current.as_deref(), Some("b"));
    assert_eq!((place.key_of("a").await, place.key_of("b").await), ("one".into(), "two".into()));
}

#[tokio::test]
async fn key_of_the_servers_predecessor_is_removed() {
    let place = Place::new(&[]);
    place.login(&place.flags("a", "https://x.example", "one"), in_file()).await.unwrap();
    let flags = place.flags("a", "https://y.example", "two");
    let done = place.login(&flags, in_file()).await.unwrap();
    assert!(done.notes[0].starts_with("the earlier key was removed from"), "{:?}", done.notes);
    let keys = fs::read_to_string(place.dir.path().join("config/credentials.toml")).unwrap();
    assert!(!keys.contains("one") && keys.contains("two"), "{keys}");
}

#[cfg(unix)]
#[tokio::test]
async fn command_is_tried_once_and_remembered() {
    let place = Place::new(&[]);
    let flags = Flags { api_key_file: None, ..place.flags("a", "https://x.example", "") };
    let command = ["printf", "%s", "from a program"].map(str::to_owned).to_vec();
    let login = Login { command, ..Login::default() };
    let done = place.login(&flags, login).await.unwrap();
    assert_eq!((done.store, done.kept_in.as_str()), (Store::Command, "the program printf"));
    assert_eq!(place.key_of("a").await, "from a program");
    let login = Login { command: vec!["false".to_owned()], ..Login::default() };
    assert!(place.login(&flags, login).await.is_err());
    assert_eq!(place.key_of("a").await, "from a program");
}

#[tokio::test]
async fn flags_that_a_profile_can_hold_are_kept_in_it() {
    let place = Place::new(&[]);
    let flags = Flags {
        read_only: true,
        timeout: Some(Duration::from_secs(5)),
        rate_limit: Some(RateLimit::PerMinute(500)),
        reserve: Some(5),
        ca_file: Some("/ca.pem".into()),
        ..place.flags("a", "https://x.example", "one")
    };
    place.login(&flags, in_file()).await.unwrap();
    place.login(&place.flags("a", "https://x.example", "two"), in_file()).await.unwrap();
    let profile = place.contents().profiles.remove("a").unwrap();
    assert_eq!(profile.read_only, Some(true));
    assert_eq!(profile.timeout, Some(Duration::from_secs(5)));
    assert_eq!((profile.rate_limit, profile.reserve), (Some(RateLimit::PerMinute(500)), Some(5)));
    assert!(profile.ca_file.is_some());
}

#[tokio::test]
async fn environment_does_not_point_an_existing_profile_elsewhere() {
    let mut place = Place::new(&[]);
    place.login(&place.flags("a", "https://x.example", "one"), in_file()).await.unwrap();
    place.variables.push(("IMKIT_BASE_URL", "https://y.example".to_owned()));
    let flags = Flags { profile: None, base_url: None, ..place.flags("a", "", "two") };
    let error = place.login(&flags, in_file()).await.unwrap_err();
    assert!(matches!(error, AuthError::Settings(SettingsError::Conflict { .. })), "{error}");
    assert_eq!(error.fault(), Some(Fault::Usage));
}

#[tokio::test]
async fn environments_key_is_mentioned_because_it_wins() {
    let place = Place::new(&[("IM_API_KEY", "canary")]);
    let done = place.login(&place.flags("a", "https://x.example", "one"), in_file()).await.unwrap();
    assert_eq!(done.notes, ["IM_API_KEY is set and will be used instead of the key just kept"]);
}

#[tokio::test]
async fn impossible_logins_are_usage_errors() {
    let place = Place::new(&[]);
    let url = "https://x.example";
    let command = || vec!["pass".to_owned()];
    let cases = [
        (Flags { local: true, ..Flags::default() }, Login::default()),
        (place.flags("a\nb", url, "k"), in_file()),
        (place.flags("a", "ftp://x", "k"), in_file()),
        (place.flags("a", url, "k"), Login { store: Some(Store::Command), ..Login::default() }),
        (place.flags("a", url, "k"), Login { command: command(), ..in_file() }),
        (Flags { api_key_stdin: true, ..place.flags("a", url, "k") }, in_file()),
        (Flags { base_url: None, ..place.flags("a", url, "k") }, in_file()),
    ];
    for (flags, login) in cases {
        let error = place.login(&flags, login).await.unwrap_err();
        assert_eq!(error.fault(), Some(Fault::Usage), "{flags:?}: {error}");
    }
    assert!(!place.dir.path().join("config").exists());
}
