//! What the layers make of flags, variables and files.

use std::path::Path;

use serde_json::{Value, json};

use super::*;

fn rows(config: &str, variables: &[(&str, &str)], options: &ServerOptions) -> Vec<Effective> {
    resolved(config, variables, options).unwrap().1
}

fn resolved(
    config: &str,
    variables: &[(&str, &str)],
    options: &ServerOptions,
) -> Result<(ServerConfig, Vec<Effective>), ConfigError> {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("server.toml");
    std::fs::write(&path, config).unwrap();
    let mut all = vec![("HOME", "/h"), ("IMKIT_CONFIG_DIR", dir.path().to_str().unwrap())];
    all.extend(variables);
    resolve(options, None, &Environment::of(&all))
}

fn refusal(config: &str) -> String {
    let error = resolved(config, &[], &ServerOptions::default()).unwrap_err();
    let text = error.to_string();
    let (_, text) = text.split_once("server.toml, ").unwrap_or(("", &text));
    format!("{text} | {}", error.hint().unwrap_or_default())
}

fn row<'a>(rows: &'a [Effective], name: &str) -> (&'a Value, &'a str) {
    let row = rows.iter().find(|row| row.setting == name).unwrap();
    (&row.value, row.from.as_str())
}

#[test]
fn the_printed_default_is_what_is_built_in() {
    let of = |config: &str| -> Vec<(&str, Value)> {
        let rows = rows(config, &[], &ServerOptions::default());
        rows.into_iter().map(|row| (row.setting, row.value)).collect()
    };
    assert_eq!(of(DEFAULT_TEXT), of(""));
}

#[test]
fn the_printed_default_names_every_setting_and_its_variable() {
    let mut section = "";
    let mut named = Vec::new();
    for line in DEFAULT_TEXT.lines() {
        if let Some(name) = line.strip_prefix('[') {
            section = name.trim_end_matches(']');
        } else if let Some((key, _)) = line.trim_start_matches("# ").split_once(" = ") {
            named.push(format!("{section}.{key}"));
        }
    }
    let rows = rows("", &[], &ServerOptions::default());
    let known: Vec<_> = rows.iter().map(|row| row.setting).collect();
    assert_eq!(named, known);
    for variable in env::ALL.iter().filter(|variable| variable.meaning.starts_with("the server's "))
    {
        assert!(DEFAULT_TEXT.contains(variable.name), "{}", variable.name);
    }
}

#[cfg(feature = "server")]
#[test]
fn the_defaults_are_those_of_the_server_itself() {
    let (config, _) = resolved("", &[], &ServerOptions::default()).unwrap();
    let server = imkit_server::Config::new("/d");
    assert_eq!(config.control_addr, server.control);
    assert_eq!(config.gateway_addr, server.gateway);
    let per_minute = server.requests_per_minute.map(RateLimit::PerMinute);
    assert_eq!(Some(config.rate_limit), per_minute);
    assert_eq!(config.insecure_plain_http, server.insecure_plain_http);
    assert_eq!(config.default_expiry_days, server.default_expiry_days);
    assert_eq!(config.allowed_hosts, server.allowed_hosts);
    assert_eq!(config.forward_header, server.trusted_proxies.header());
    let limits = imkit_server::Limits {
        body_bytes: config.body_bytes as usize,
        header_timeout: config.header_timeout,
        request_timeout: config.request_timeout,
        wrong_keys_per_minute: config.wrong_keys_per_minute,
        client_key_per_minute: config.client_key_per_minute,
        connections: config.connections as usize,
    };
    assert_eq!(limits, server.limits);
    let budget = imkit_server::BudgetSettings {
        requests_per_minute: config.requests_per_minute,
        reserve_percent: u8::try_from(config.reserve_percent).unwrap(),
        queue_wait: config.queue_wait,
    };
    assert_eq!(budget, server.budget);
    assert_eq!(config.answer_timeout, server.upstreams.answer_timeout);
    let requests = imkit_server::RequestLogSettings {
        audit_reads: config.audit_reads,
        days: config.request_log_days,
        rows: config.request_log_rows.into(),
    };
    assert_eq!(requests, server.requests);
}

#[test]
fn a_flag_wins_over_a_variable_and_that_over_the_file() {
    let file = "[server]\ncontrol_addr = \"127.0.0.1:1\"\ngateway_addr = \"127.0.0.1:1\"\n\
                [log]\nformat = \"json\"\n[keys]\ntrusted_proxies = [\"10.0.0.0/8\"]\n";
    let variables = [("IMKIT_CONTROL_ADDR", "127.0.0.1:2"), ("IMKIT_LOG_LEVEL", "debug")];
    let options =
        ServerOptions { control_addr: "127.0.0.1:3".parse().ok(), ..ServerOptions::default() };
    let all = rows(file, &variables, &options);
    assert_eq!(row(&all, "server.control_addr"), (&json!("127.0.0.1:3"), "--control-addr"));
    assert_eq!(row(&all, "log.level"), (&json!("debug"), "IMKIT_LOG_LEVEL"));
    assert_eq!(row(&all, "keys.trusted_proxies").0, &json!(["10.0.0.0/8"]));
    assert!(row(&all, "log.format").1.ends_with("server.toml"));
    assert_eq!(row(&all, "limits.header_timeout"), (&json!("10s"), "default"));
    assert_eq!(row(&all, "server.tls_cert"), (&Value::Null, "default"));
    let all = rows(file, &variables, &ServerOptions::default());
    assert_eq!(row(&all, "server.control_addr"), (&json!("127.0.0.1:2"), "IMKIT_CONTROL_ADDR"));
}

#[test]
fn hosts_are_names_without_port() {
    let hosts = |value: &str| {
        resolved("", &[("IMKIT_ALLOWED_HOSTS", value)], &ServerOptions::default())
            .map(|(config, _)| config.allowed_hosts)
    };
    assert_eq!(hosts("localhost, keys.example.com").unwrap(), ["localhost", "keys.example.com"]);
    for wrong in ["a:9000", "http://a", "a,,b", "*"] {
        assert!(hosts(wrong).is_err(), "{wrong}");
    }
}

#[test]
fn paths_begin_at_the_file_that_names_them() {
    let (config, _) =
        resolved("[keys]\npepper_file = \"p.json\"\n", &[], &ServerOptions::default()).unwrap();
    let file = config.pepper_file.unwrap();
    assert!(file.is_absolute() && file.ends_with("p.json"), "{}", file.display());
    assert_eq!(config.data_dir, Path::new("/h/.local/share/imkit"));
}

#[test]
fn what_is_wrong_is_named_with_its_line_and_the_right_spelling() {
    for (config, expected) in [
        (
            "[server]\n\ncontrol_adr = \"127.0.0.1:1\"",
            "line 3: server.control_adr is no setting | did you mean control_addr in [server]?",
        ),
        (
            "control_addr = \"127.0.0.1:1\"",
            "line 1: control_addr does not belong here | did you mean control_addr in [server]?",
        ),
        (
            "[logs]\nformat = \"text\"",
            "line 2: format does not belong here | did you mean format in [log]?",
        ),
        (
            "[server]\ncontrol_addr = 9000",
            "line 2: server.control_addr must be an address with a port, such as \
             \"127.0.0.1:9000\" | imkit keys config prints every setting with its default",
        ),
        (
            "[limits]\nbody_bytes = 1",
            "line 2: limits.body_bytes must be a whole number from 16384 to 67108864 | imkit keys \
             config prints every setting with its default",
        ),
        (
            "[log]\nlevel = \"loud\"",
            "line 2: log.level must be one of \"error\", \"warn\", \"info\", \"debug\" | imkit keys \
             config prints every setting with its default",
        ),
        (
            "[server]\ncontrol_addr = ",
            "line 2: this is not valid TOML | imkit keys config prints every setting with its \
             default",
        ),
        (
            "[server]\ntls_cert = \"c.pem\"",
            "tls_cert is set, but tls_key is not | serving TLS needs certificate and key",
        ),
    ] {
        assert_eq!(refusal(config), expected);
    }
}

#[test]
fn no_message_repeats_a_value() {
    for config in [
        "[server]\ncontrol_addr = \"canary\"",
        "[server]\ncontrol_addr = canary",
        "[keys]\ntrusted_proxies = [\"canary\"]",
        "[limits]\nheader_timeout = \"canary\"",
    ] {
        let error = resolved(config, &[], &ServerOptions::default()).unwrap_err();
        assert!(!format!("{error} {error:?} {:?}", error.hint()).contains("canary"), "{config}");
    }
    let error = resolved("", &[("IMKIT_LOG_FORMAT", "canary")], &ServerOptions::default());
    assert_eq!(
        error.unwrap_err().to_string(),
        "IMKIT_LOG_FORMAT must be one of \"text\", \"json\""
    );
}

#[test]
fn a_named_file_must_be_there_and_the_usual_one_need_not() {
    let env = Environment::of(&[("HOME", "/nonexistent")]);
    assert!(resolve(&ServerOptions::default(), None, &env).is_ok());
    let options =
        ServerOptions { config: Some("/nonexistent/x.toml".into()), ..ServerOptions::default() };
    let error = resolve(&options, None, &env).unwrap_err();
    assert!(matches!(error, ConfigError::Read { .. }), "{error}");
}
