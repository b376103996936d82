//! `imkit keys start`: the local server in the background.

use std::net::{IpAddr, SocketAddr};

use jiff::Timestamp;
use url::Url;

use crate::context::Context;
use crate::error::{Exit, Failure};
use crate::serve::config::{Effective, ServerConfig};
use crate::serve::{self, Running, ServerOptions, StartOptions};
use crate::settings::RateLimit;

/// Starts the server, or finds the one that runs, and prints it. `settled` is how it would run.
pub(crate) async fn run(
    options: StartOptions,
    settled: &(ServerConfig, Vec<Effective>),
    ctx: &mut Context,
) -> Result<(), Failure> {
    let started = serve::start(&options).await?;
    if started.already_running {
        if let Some(contradiction) = contradicted(&options.server, &started.server) {
            let message = format!("the local server runs already, {contradiction}");
            return Err(Failure::new(Exit::Conflict, message).hint(
                "imkit keys status shows how it runs; to run it otherwise: imkit keys stop, then \
                 this start again",
            ));
        }
        ctx.printer.note("the local server runs already");
        let (config, rows) = settled;
        let unlike = unlike(config, rows, &started.server);
        if !unlike.is_empty() {
            ctx.printer.warn(&format!(
                "it keeps the settings that it was started with, which may not be these: {}; for \
                 them to hold: imkit keys stop, then this start again",
                unlike.join(", ")
            ));
        }
    } else {
        ctx.printer.note("started the local server (stop it with: imkit keys stop)");
    }
    if let Some(path) = &started.root_key_file {
        let path = path.display();
        ctx.printer.note(&format!("made a root key for imkit keys commands: {path}"));
    }
    if let Some(warning) = &started.warning {
        ctx.printer.warn(warning);
    }
    let row = Context::json(&started)?;
    ctx.printer.done(&row, &super::SERVER)
}

/// An option that the server which runs does not keep, or of which nobody can say that it does.
fn contradicted(asked: &ServerOptions, runs: &Running) -> Option<String> {
    let ServerOptions {
        config,
        control_addr,
        gateway_addr,
        ephemeral,
        new_root_key,
        rate_limit,
        tls,
        insecure_plain_http,
        pepper_file,
        trusted_proxies,
        log_format,
        log_level,
    } = asked;
    let limit = rate_limit.map(|limit| (limit > 0).then_some(limit));
    let other = [
        ("--gateway-addr", gateway_addr.is_some_and(|addr| elsewhere(addr, &runs.gateway_url))),
        ("--control-addr", control_addr.is_some_and(|addr| elsewhere(addr, &runs.control_url))),
        ("--new-root-key", *new_root_key),
        ("--ephemeral", *ephemeral && !runs.ephemeral),
        ("--rate-limit", limit.is_some_and(|limit| limit != runs.requests_per_minute)),
    ];
    let unknown = [
        ("--config", config.is_some()),
        ("--tls-cert", tls.is_some()),
        ("--insecure-plain-http", *insecure_plain_http),
        ("--pepper-file", pepper_file.is_some()),
        ("--trusted-proxy", !trusted_proxies.is_empty()),
        ("--log-format", log_format.is_some()),
        ("--log-level", log_level.is_some()),
    ];
    let first = |options: &[(&'static str, bool)]| {
        options.iter().find(|(_, given)| *given).map(|(option, _)| *option)
    };
    let other = first(&other).map(|option| format!("and not as {option} asks"));
    other.or_else(|| {
        let option = first(&unknown)?;
        Some(format!("and whether it runs as {option} asks is not known"))
    })
}

/// Settings of the environment and the configuration file that the server which runs does not have,
/// or of which nobody can say that it has. Flags are refused before.
fn unlike(config: &ServerConfig, rows: &[Effective], runs: &Running) -> Vec<String> {
    // A file that was not changed since is what the server has read.
    let read = |from: &str| {
        let changed = std::fs::metadata(from).and_then(|file| file.modified()).ok();
        let changed = changed.and_then(|at| Timestamp::try_from(at).ok());
        changed.is_some_and(|at| at <= runs.started_at)
    };
    let limit = match config.rate_limit {
        RateLimit::None => None,
        RateLimit::PerMinute(count) => Some(count),
    };
    let other = |row: &&Effective| match row.setting {
        "server.control_addr" => elsewhere(config.control_addr, &runs.control_url),
        "server.gateway_addr" => elsewhere(config.gateway_addr, &runs.gateway_url),
        "server.rate_limit" => limit != runs.requests_per_minute,
        // The server was found by it.
        "server.data_dir" => false,
        _ => true,
    };
    rows.iter()
        .filter(|row| row.from != "default" && !row.from.starts_with("--") && !read(&row.from))
        .filter(other)
        .map(|row| format!("{} ({})", row.setting, row.from))
        .collect()
}

/// Whether a door is not where it was asked to be. Port 0 asks for no port in particular, and an
/// address like 0.0.0.0 for none.
fn elsewhere(asked: SocketAddr, url: &str) -> bool {
    let Ok(url) = Url::parse(url) else { return true };
    let other_port = asked.port() != 0 && url.port_or_known_default() != Some(asked.port());
    let host = url.host_str().unwrap_or_default();
    let host = host.trim_matches(['[', ']']).parse::<IpAddr>();
    other_port || host.is_ok_and(|host| !asked.ip().is_unspecified() && host != asked.ip())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::env::Environment;
    use crate::serve::config::resolve;

    fn runs() -> Running {
        Running {
            pid: 1,
            version: "1.0.0".to_owned(),
            started_at: Timestamp::UNIX_EPOCH,
            control_url: "http://127.0.0.1:9000".to_owned(),
            gateway_url: "http://[::1]:9001".to_owned(),
            ephemeral: false,
            requests_per_minute: Some(1000),
        }
    }

    #[test]
    fn what_the_server_keeps_is_no_contradiction() {
        let asked = |control: &str, gateway: &str| ServerOptions {
            control_addr: control.parse().ok(),
            gateway_addr: gateway.parse().ok(),
            rate_limit: Some(1000),
            ..ServerOptions::default()
        };
        let kept = |control, gateway| contradicted(&asked(control, gateway), &runs());
        assert_eq!(kept("127.0.0.1:9000", "[::1]:9001"), None);
        assert_eq!(kept("127.0.0.1:0", "0.0.0.0:9001"), None);
        let told = kept("127.0.0.2:9000", "[::1]:9001").unwrap();
        assert!(told.contains("--control-addr"), "{told}");
        let told = kept("127.0.0.1:9000", "[::1]:9002").unwrap();
        assert!(told.contains("--gateway-addr"), "{told}");
        let endless = ServerOptions { rate_limit: Some(0), ..ServerOptions::default() };
        assert!(contradicted(&endless, &runs()).is_some());
        assert_eq!(contradicted(&ServerOptions::default(), &runs()), None);
    }

    #[test]
    fn what_the_environment_sets_and_the_server_does_not_keep_is_told() {
        let dir = tempfile::tempdir().unwrap();
        let home = dir.path().to_str().unwrap();
        let told = |pairs: &[(&str, &str)]| {
            let mut all = vec![("HOME", home)];
            all.extend(pairs);
            let none = ServerOptions::default();
            let (config, rows) = resolve(&none, None, &Environment::of(&all)).unwrap();
            let runs = Running { gateway_url: "http://127.0.0.1:9001".to_owned(), ..runs() };
            unlike(&config, &rows, &runs)
        };
        assert!(told(&[]).is_empty());
        let told_of = |name: &str, value: &str| {
            let told = told(&[(name, value)]);
            assert!(told.len() <= 1, "{told:?}");
            told.first().is_some_and(|setting| setting.contains(name))
        };
        assert!(told_of("IMKIT_TRUSTED_PROXIES", "10.0.0.1"));
        assert!(told_of("IMKIT_CONTROL_ADDR", "127.0.0.1:9002"));
        assert!(!told_of("IMKIT_CONTROL_ADDR", "127.0.0.1:9000"));
        // The file is younger than a server that was started in 1970.
        let file = dir.path().join("server.toml");
        std::fs::write(&file, "[keys]\ntrusted_proxies = [\"10.0.0.1\"]\n").unwrap();
        assert_eq!(told(&[("IMKIT_SERVER_CONFIG", file.to_str().unwrap())]).len(), 1);
    }
}
