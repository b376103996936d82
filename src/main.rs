//! The imkit command line.

mod commands {
    pub(crate) mod keys;
}
mod serve;

use std::io;
use std::process::ExitCode;
use std::time::Duration;

use commands::keys;
use serve::{
    LogOptions, Place, ServeError, ServeOptions, ServerOptions, StartOptions, StopOptions, TlsFiles,
};

fn main() -> ExitCode {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let Ok(runtime) = runtime else { return ExitCode::FAILURE };
    match runtime.block_on(run()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            say(&format!("error: {error}"));
            if let Some(cause) = std::error::Error::source(&error) {
                say(&format!("  cause: {cause}"));
            }
            if let Some(hint) = error.hint() {
                say(&format!("  hint: {hint}"));
            }
            ExitCode::FAILURE
        }
    }
}

fn say(text: &str) {
    let _ = io::Write::write_all(&mut io::stderr(), format!("{text}\n").as_bytes());
}

fn show(value: &impl serde::Serialize) {
    let text = serde_json::to_string(value).unwrap_or_default();
    let _ = io::Write::write_all(&mut io::stdout(), format!("{text}\n").as_bytes());
}

async fn run() -> Result<(), ServeError> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let has = |flag: &str| args.iter().any(|a| a == flag);
    let value =
        |flag: &str| args.iter().position(|a| a == flag).and_then(|i| args.get(i + 1)).cloned();
    let data = value("--data-dir").or_else(|| std::env::var("IMKIT_DATA_DIR").ok());
    let data = data.unwrap_or_else(|| "data".into());
    let state = std::env::var("IMKIT_STATE_DIR").unwrap_or_else(|_| data.clone());
    let place = Place { data_dir: data.into(), state_dir: state.into() };
    let server = ServerOptions {
        control_addr: value("--control-addr").and_then(|v| v.parse().ok()),
        gateway_addr: value("--gateway-addr").and_then(|v| v.parse().ok()),
        ephemeral: has("--ephemeral"),
        rate_limit: value("--rate-limit").and_then(|v| v.parse().ok()),
        tls: value("--tls-cert")
            .zip(value("--tls-key"))
            .map(|(c, k)| TlsFiles { certificate: c.into(), key: k.into() }),
        insecure_plain_http: has("--insecure-plain-http"),
    };
    let note: serve::Note<'_> = &mut |text| say(text);
    match args.get(1).map(String::as_str) {
        Some("serve") => {
            let mut out = io::stdout();
            let announce: Option<&mut dyn io::Write> =
                if has("--announce") { Some(&mut out) } else { None };
            let log_file = value("--log-file").map(Into::into);
            let options = ServeOptions { place, server, log_file, verbose: has("--verbose") };
            keys::serve::run(options, announce, note).await
        }
        Some("start") => {
            show(&keys::start::run(&StartOptions { place, server }, note).await?);
            Ok(())
        }
        Some("stop") => {
            let timeout = value("--timeout").and_then(|v| v.parse().ok());
            let timeout = timeout.map_or(StopOptions::TIMEOUT, Duration::from_secs);
            let options = StopOptions { place, timeout, force: has("--force") };
            show(&keys::stop::run(&options, note).await?);
            Ok(())
        }
        Some("status") => {
            show(&keys::status::run(&place).await?);
            Ok(())
        }
        Some("logs") => {
            let lines = value("--lines").and_then(|v| v.parse().ok()).unwrap_or(100);
            let options = LogOptions { place, lines, follow: has("-f") };
            let mut out = io::stdout();
            let line: &mut dyn FnMut(&str) -> io::Result<()> =
                &mut |line| io::Write::write_all(&mut out, format!("{line}\n").as_bytes());
            keys::logs::run(&options, line, note).await
        }
        _ => {
            let options = StartOptions { place, server };
            let endpoint = serve::local_endpoint(&options, note).await?;
            show(&(endpoint.gateway_url, endpoint.client_key));
            let _ = endpoint.api_key;
            Ok(())
        }
    }
}
