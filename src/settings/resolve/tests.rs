//! Every precedence, every contradiction, and the rule that binds a key to its server.

use std::path::Path;
use std::time::Duration;

use super::*;
use crate::settings::{KeySource, base_url_text};

const CONFIG: &str = r#"
current = "prod"

[profiles.prod]
base_url = "https://prod.example"
credential = "file"
timeout = "7s"
max_wait = "8s"
read_only = true
ca_file = "/prod.pem"

[profiles.staging]
base_url = "https://staging.example"
credential = "keyring"

[profiles.command]
base_url = "https://command.example"
api_key_command = ["pass", "show", "imkit"]

[profiles.bare]

[profiles.env]
base_url = "https://env.example"
credential = "env"
"#;

fn resolve(
    config: &str,
    flags: &Flags,
    variables: &[(&str, &str)],
) -> Result<Settings, SettingsError> {
    let dir = tempfile::tempdir().unwrap();
    std::fs::write(dir.path().join("config.toml"), config).unwrap();
    let mut variables = variables.to_vec();
    variables.push(("IMKIT_CONFIG_DIR", dir.path().to_str().unwrap()));
    Settings::resolve(flags, &Environment::of(&variables))
}

fn profile(name: &str) -> Flags {
    Flags { profile: Some(name.to_owned()), ..Flags::default() }
}

fn base_url(url: &str) -> Flags {
    Flags { base_url: Some(url.to_owned()), ..Flags::default() }
}

fn url_of(settings: &Settings) -> String {
    match &settings.server {
        Server::Local => "local".to_owned(),
        Server::Url(url) => base_url_text(url),
    }
}

fn env_origin(name: &'static str) -> Origin {
    Origin::Env { name, file: None }
}

#[test]
fn flag_wins_over_environment_wins_over_file_wins_over_default() {
    let variables = [
        ("IMKIT_BASE_URL", "https://from-env.example"),
        ("IMKIT_TIMEOUT", "5s"),
        ("IMKIT_MAX_WAIT", "6s"),
        ("IMKIT_CA_FILE", "/env.pem"),
    ];
    let flags = Flags {
        base_url: Some("https://from-flag.example".to_owned()),
        timeout: Some(Duration::from_secs(1)),
        max_wait: Some(Duration::from_secs(2)),
        ca_file: Some("/flag.pem".into()),
        ..Flags::default()
    };
    let seen = |config: &str, flags: &Flags, variables: &[(&str, &str)]| {
        let settings = resolve(config, flags, variables).unwrap();
        let ca_file = settings.ca_file.as_deref().and_then(Path::to_str).map(str::to_owned);
        (url_of(&settings), settings.timeout.as_secs(), settings.max_wait.as_secs(), ca_file)
    };
    let row = |url: &str, timeout, max_wait, ca_file: Option<&str>| {
        (url.to_owned(), timeout, max_wait, ca_file.map(str::to_owned))
    };
    let none = Flags::default();
    assert_eq!(
        seen(CONFIG, &flags, &variables),
        row("https://from-flag.example", 1, 2, Some("/flag.pem"))
    );
    assert_eq!(
        seen(CONFIG, &none, &variables),
        row("https://from-env.example", 5, 6, Some("/env.pem"))
    );
    assert_eq!(seen(CONFIG, &none, &[]), row("https://prod.example", 7, 8, Some("/prod.pem")));
    assert_eq!(
        seen("[profiles.default]\nbase_url = \"https://d.example\"", &none, &[]),
        row("https://d.example", 30, 60, None)
    );
}

#[test]
fn every_value_remembers_its_origin() {
    let flags = Flags { timeout: Some(Duration::from_secs(1)), ..Flags::default() };
    let settings = resolve(CONFIG, &flags, &[("IMKIT_MAX_WAIT", "1")]).unwrap();
    let Origins {
        profile,
        server,
        client_key,
        timeout,
        max_wait,
        read_only,
        ca_file,
        rate_limit,
        reserve,
        keyring,
    } = settings.origins;
    assert_eq!((rate_limit, reserve), (Origin::Default, Origin::Default));
    assert_eq!(client_key, Origin::Default);
    assert_eq!(timeout, Origin::Flag("--timeout"));
    assert_eq!(max_wait, env_origin("IMKIT_MAX_WAIT"));
    assert_eq!(keyring, Origin::Default);
    for origin in [profile, server, read_only, ca_file] {
        assert!(matches!(origin, Origin::Profile { .. }), "{origin}");
    }
}

#[test]
fn client_key_is_of_the_environment_or_of_the_profiles_own_server() {
    let config = "[profiles.default]\nbase_url = \"https://own.example\"\nclient_key = \"file\"";
    let key = |flags: &Flags, variables: &[(&str, &str)]| {
        let settings = resolve(config, flags, variables).unwrap();
        settings.client_key.map(|key| key.expose().to_owned())
    };
    let none = Flags::default();
    assert_eq!(key(&none, &[]).as_deref(), Some("file"));
    assert_eq!(key(&base_url("https://own.example/im"), &[]).as_deref(), Some("file"));
    assert_eq!(key(&base_url("https://other.example"), &[]), None);
    assert_eq!(key(&none, &[("IM_CLIENT_KEY", "env")]).as_deref(), Some("env"));
    let local = Flags { local: true, ..Flags::default() };
    assert_eq!(key(&local, &[("IMKIT_CLIENT_KEY", "env")]), None);
    let two = [("IMKIT_CLIENT_KEY", "canary"), ("IM_CLIENT_KEY", "other")];
    let error = resolve(config, &none, &two).unwrap_err();
    assert!(!format!("{error} {error:?}").contains("canary"), "{error}");
    let shown = format!("{:?}", resolve(config, &none, &two[..1]).unwrap());
    assert!(!shown.contains("canary"), "{shown}");
}

#[test]
fn profile_is_named_by_flag_then_environment_then_file_then_default() {
    let name = |config: &str, flags: &Flags, variables: &[(&str, &str)]| {
        resolve(config, flags, variables).unwrap().profile
    };
    let by_env = [("IMKIT_PROFILE", "env")];
    assert_eq!(name(CONFIG, &profile("staging"), &by_env), "staging");
    assert_eq!(name(CONFIG, &Flags::default(), &by_env), "env");
    assert_eq!(name(CONFIG, &Flags::default(), &[]), "prod");
    assert_eq!(name("", &base_url("https://x.example"), &[]), "default");
}

#[test]
fn unknown_profile_is_refused_with_the_names_that_exist() {
    let by_env = [("IMKIT_PROFILE", "prdo"), ("IMKIT_BASE_URL", "https://x.example")];
    for error in [
        resolve(CONFIG, &profile("prdo"), &[]).unwrap_err(),
        resolve(CONFIG, &Flags::default(), &by_env).unwrap_err(),
        resolve("current = \"prdo\"", &Flags::default(), &[]).unwrap_err(),
    ] {
        assert!(error.to_string().starts_with("there is no profile \"prdo\""), "{error}");
        assert_eq!(error.fault(), crate::settings::Fault::NotFound);
    }
    let error = resolve(CONFIG, &profile("prdo"), &[]).unwrap_err();
    assert!(error.hint().unwrap().contains("bare, command, env, prod, staging"));
}

#[test]
fn nothing_configured_is_a_usage_error_that_says_what_to_do() {
    let error = resolve("", &Flags::default(), &[]).unwrap_err();
    assert!(matches!(error, SettingsError::NoServer { .. }), "{error}");
    let hint = error.hint().unwrap();
    for way in ["--local", "imkit auth login", "IMKIT_BASE_URL"] {
        assert!(hint.contains(way), "{hint}");
    }
}

#[test]
fn local_flag_wins_over_everything_weaker_and_never_uses_the_environments_key() {
    let flags = Flags { local: true, ..Flags::default() };
    let variables =
        [("IMKIT_PROFILE", "prod"), ("IMKIT_BASE_URL", "not a URL"), ("IMKIT_API_KEY", "canary")];
    for flags in [flags, profile("local")] {
        let settings = resolve(CONFIG, &flags, &variables).unwrap();
        assert_eq!(settings.server, Server::Local);
        assert_eq!(settings.profile, "local");
        assert_eq!(settings.key, KeySource::LocalServer);
    }
}

#[test]
fn local_by_environment_or_file_yields_to_a_stronger_url() {
    let by_env = [("IMKIT_PROFILE", "local")];
    let settings = resolve(CONFIG, &Flags::default(), &by_env).unwrap();
    assert_eq!(settings.server, Server::Local);
    let settings = resolve(CONFIG, &base_url("https://x.example"), &by_env).unwrap();
    assert_eq!(
        (url_of(&settings).as_str(), settings.profile.as_str()),
        ("https://x.example", "default")
    );
    let by_url = [("IMKIT_BASE_URL", "https://x.example")];
    let settings = resolve("current = \"local\"", &Flags::default(), &by_url).unwrap();
    assert_eq!(url_of(&settings), "https://x.example");
    let settings = resolve("current = \"local\"", &Flags::default(), &[]).unwrap();
    assert_eq!(settings.server, Server::Local);
}

#[test]
fn contradictions_of_equal_rank_are_refused() {
    let url = Some("https://x.example".to_owned());
    let conflicts: [(Flags, &[(&str, &str)]); 6] = [
        (Flags { local: true, base_url: url.clone(), ..Flags::default() }, &[]),
        (Flags { local: true, profile: Some("prod".to_owned()), ..Flags::default() }, &[]),
        (Flags { profile: Some("local".to_owned()), base_url: url, ..Flags::default() }, &[]),
        (Flags::default(), &[("IMKIT_PROFILE", "local"), ("IMKIT_BASE_URL", "https://x.example")]),
        (profile("staging"), &[("IMKIT_BASE_URL", "https://prod.example")]),
        (Flags { api_key_stdin: true, api_key_file: Some("k".into()), ..Flags::default() }, &[]),
    ];
    for (flags, variables) in conflicts {
        let error = resolve(CONFIG, &flags, variables).unwrap_err();
        assert!(matches!(error, SettingsError::Conflict { .. }), "{flags:?}: {error}");
    }
}

#[test]
fn named_profile_and_the_same_server_in_the_environment_agree() {
    let variables = [("IMKIT_BASE_URL", "https://staging.example/")];
    let settings = resolve(CONFIG, &profile("staging"), &variables).unwrap();
    assert_eq!(settings.origins.server, env_origin("IMKIT_BASE_URL"));
    let variables = [("IMKIT_BASE_URL", "https://x.example")];
    let settings = resolve(CONFIG, &profile("bare"), &variables).unwrap();
    assert_eq!(url_of(&settings), "https://x.example");
}

#[test]
fn key_comes_from_flags_then_environment_then_the_profile() {
    let key =
        |flags: &Flags, variables: &[(&str, &str)]| resolve(CONFIG, flags, variables).unwrap().key;
    let by_env = [("IMKIT_API_KEY", "k")];
    let stdin = Flags { api_key_stdin: true, ..Flags::default() };
    let file = Flags { api_key_file: Some("k".into()), ..Flags::default() };
    assert_eq!(key(&stdin, &by_env), KeySource::Stdin);
    assert_eq!(key(&file, &by_env), KeySource::File("k".into()));
    assert_eq!(key(&Flags::default(), &by_env), KeySource::Env);
    assert_eq!(key(&profile("staging"), &[("IM_API_KEY", "k")]), KeySource::Env);
    let account = "prod@https://prod.example".to_owned();
    assert_eq!(key(&Flags::default(), &[]), KeySource::StoreFile { account });
    let account = "staging@https://staging.example".to_owned();
    assert_eq!(key(&profile("staging"), &[]), KeySource::Keyring { account });
    let words = ["pass", "show", "imkit"].map(str::to_owned).to_vec();
    assert_eq!(key(&profile("command"), &[]), KeySource::Command(words));
    assert_eq!(key(&profile("env"), &[]), KeySource::Env);
    let variables = [("IMKIT_BASE_URL", "https://x.example")];
    assert_eq!(key(&profile("bare"), &variables), KeySource::Nowhere);
}

#[test]
fn keyring_variable_file_redirects_to_the_file_store() {
    let variables = [("IMKIT_KEYRING", "file")];
    let settings = resolve(CONFIG, &profile("staging"), &variables).unwrap();
    let account = "staging@https://staging.example".to_owned();
    assert_eq!(settings.key, KeySource::StoreFile { account });
    let error = resolve(CONFIG, &Flags::default(), &[("IMKIT_KEYRING", "canary")]).unwrap_err();
    assert_eq!(error.to_string(), "IMKIT_KEYRING must be auto, secret-service, off or file");
}

#[test]
fn stored_key_is_withheld_from_another_origin() {
    let by_env: [(&str, &str); 1] = [("IMKIT_BASE_URL", "https://evil.example")];
    for flags in [base_url("https://evil.example"), Flags::default()] {
        let settings = resolve(CONFIG, &flags, &by_env).unwrap();
        assert_eq!(
            settings.key,
            KeySource::Withheld {
                profile: "prod".to_owned(),
                belongs_to: "https://prod.example".to_owned(),
                in_use: "https://evil.example".to_owned(),
            }
        );
    }
    for other in ["http://prod.example", "https://prod.example:8443", "https://prod.example.evil"] {
        let settings = resolve(CONFIG, &base_url(other), &[]).unwrap();
        assert!(matches!(settings.key, KeySource::Withheld { .. }), "{other}");
    }
    let flags = Flags { profile: Some("command".to_owned()), ..base_url("https://evil.example") };
    assert!(matches!(resolve(CONFIG, &flags, &[]).unwrap().key, KeySource::Withheld { .. }));
    let settings = resolve(CONFIG, &base_url("https://PROD.example:443/path"), &[]).unwrap();
    assert!(matches!(settings.key, KeySource::StoreFile { .. }));
    let settings =
        resolve(CONFIG, &base_url("https://other.example"), &[("IMKIT_API_KEY", "k")]).unwrap();
    assert_eq!(settings.key, KeySource::Env);
}

#[test]
fn read_only_can_be_added_by_any_layer_and_lifted_by_none() {
    let read_only = |flags: &Flags, variables: &[(&str, &str)]| {
        let settings = resolve(CONFIG, flags, variables).unwrap();
        (settings.read_only, settings.origins.read_only)
    };
    let (value, origin) = read_only(&Flags::default(), &[("IMKIT_READ_ONLY", "false")]);
    assert!(value);
    assert!(matches!(origin, Origin::Profile { .. }), "{origin}");
    let staging = profile("staging");
    assert_eq!(read_only(&staging, &[]), (false, Origin::Default));
    let by_env = [("IMKIT_READ_ONLY", "1")];
    assert_eq!(read_only(&staging, &by_env), (true, env_origin("IMKIT_READ_ONLY")));
    let by_env = [("IMKIT_READ_ONLY", "no")];
    assert_eq!(read_only(&staging, &by_env), (false, env_origin("IMKIT_READ_ONLY")));
    let flags = Flags { read_only: true, ..staging };
    assert_eq!(read_only(&flags, &by_env), (true, Origin::Flag("--read-only")));
    let error = resolve(CONFIG, &flags, &[("IMKIT_READ_ONLY", "maybe")]).unwrap_err();
    assert_eq!(error.to_string(), "IMKIT_READ_ONLY must be true or false");
}

#[test]
fn impossible_durations_and_urls_name_who_gave_them() {
    let error = resolve(CONFIG, &Flags::default(), &[("IMKIT_TIMEOUT", "soon")]).unwrap_err();
    assert!(error.to_string().starts_with("IMKIT_TIMEOUT: \"soon\" is not a duration"), "{error}");
    let error = resolve(CONFIG, &Flags::default(), &[("IMKIT_TIMEOUT", "0")]).unwrap_err();
    assert_eq!(error.to_string(), "IMKIT_TIMEOUT: the timeout must be longer than 0");
    let settings = resolve(CONFIG, &Flags::default(), &[("IMKIT_MAX_WAIT", "0")]).unwrap();
    assert_eq!(settings.max_wait, Duration::ZERO);
    let error = resolve(CONFIG, &base_url("https://u:canary@h"), &[]).unwrap_err();
    assert!(error.to_string().starts_with("the base URL of --base-url holds"), "{error}");
    assert!(!format!("{error:?}").contains("canary"));
}

#[test]
fn no_home_is_enough_when_nothing_needs_it() {
    let variables = [("IMKIT_BASE_URL", "https://x.example"), ("IMKIT_API_KEY", "k")];
    let settings = Settings::resolve(&Flags::default(), &Environment::of(&variables)).unwrap();
    assert_eq!(settings.key, KeySource::Env);
    assert!(settings.paths.data_dir().is_err());
}

#[test]
fn rate_limit_is_the_platforms_and_none_for_the_local_server_unless_somebody_asks() {
    let rate = |config: &str, flags: &Flags, variables: &[(&str, &str)]| {
        let settings = resolve(config, flags, variables).unwrap();
        (settings.rate_limit, settings.reserve)
    };
    let config = "[profiles.default]\nbase_url = \"https://d.example\"\nreserve = 20\n";
    let local = Flags { local: true, ..Flags::default() };
    let none = Flags::default();
    assert_eq!(rate(config, &none, &[]), (RateLimit::PLATFORM, 20));
    assert_eq!(rate(config, &none, &[("IMKIT_RESERVE", "0")]), (RateLimit::PLATFORM, 0));
    let half = [("IMKIT_RATE_LIMIT", "500")];
    assert_eq!(rate(config, &none, &half), (RateLimit::PerMinute(500), 20));
    let off = Flags { rate_limit: Some(RateLimit::None), ..Flags::default() };
    assert_eq!(rate(config, &off, &half), (RateLimit::None, 20));
    assert_eq!(rate(config, &local, &[]), (RateLimit::None, 10));
    assert_eq!(rate(config, &local, &half), (RateLimit::PerMinute(500), 10));
    assert_eq!(rate(config, &local, &[("IMKIT_RESERVE", "5")]), (RateLimit::PLATFORM, 5));
    let error = resolve(config, &none, &[("IMKIT_RATE_LIMIT", "fast")]).unwrap_err();
    assert_eq!(
        error.to_string(),
        "IMKIT_RATE_LIMIT must be a number of requests per minute from 1, or none"
    );
}
