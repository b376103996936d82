//! Making the server's process: this same program, detached, with a pipe for its one line.

use std::env;
use std::ffi::{OsStr, OsString};
use std::path::{Path, absolute};
use std::process::Stdio;

use clap::ValueEnum;
use tokio::io::{AsyncBufReadExt, AsyncReadExt, BufReader};
use tokio::process::Command;

use super::announcement::Announcement;
use super::log_file;
use crate::serve::{ServeError, ServerOptions, StartOptions, Started, TlsFiles};

/// Lines of the log that an error quotes.
const QUOTED_LINES: usize = 10;

/// No announcement is longer.
const LONGEST_LINE: u64 = 64 * 1024;

/// Starts the process and waits for its announcement. Dropping the future leaves the process be.
pub(super) async fn launch(options: &StartOptions) -> Result<Started, ServeError> {
    let log_path = options.place.log_file();
    let unusable = |source| ServeError::File { path: log_path.clone(), source };
    log_file::rotate(&log_path).map_err(unusable)?;
    let log = log_file::open(&log_path).map_err(unusable)?;
    let log_start = log.metadata().map_err(unusable)?.len();

    let program = env::current_exe()
        .map_err(|source| ServeError::Spawn { program: "imkit".into(), source })?;
    let failed = |source| ServeError::Spawn { program: program.clone(), source };
    let mut command = Command::new(&program);
    command
        .args(arguments(options).map_err(failed)?)
        .env_clear()
        .envs(env::vars_os().filter(|(name, _)| is_passed_on(name)))
        .envs(options.variables.iter().map(|(name, value)| (name, value)))
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(log);
    // Files that whoever called this program left open, such as a lock or a pipe whose end somebody
    // waits for, are none of the server's business.
    #[cfg(unix)]
    close_fds::set_fds_cloexec(3, &[]);
    // Away from the terminal's Ctrl-C, and from a directory that somebody may want to unmount.
    #[cfg(unix)]
    command.process_group(0).current_dir("/");
    let mut child = command.spawn().map_err(failed)?;

    let mut line = String::new();
    if let Some(pipe) = child.stdout.take() {
        let mut pipe = BufReader::new(pipe).take(LONGEST_LINE);
        // A broken pipe reads like an early end.
        let _ = pipe.read_line(&mut line).await;
    }
    Announcement::read(line.trim_end()).unwrap_or_else(|| {
        let log = log_file::last_lines(&log_path, log_start, QUOTED_LINES).unwrap_or_default();
        Err(ServeError::Ended { log, log_file: log_path.clone() })
    })
}

/// The command line of `keys serve` with the same meaning, independent of the current directory.
fn arguments(options: &StartOptions) -> std::io::Result<Vec<OsString>> {
    let StartOptions { place, server, variables: _ } = options;
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
    } = server;
    let mut arguments: Vec<OsString> = ["keys", "serve", "--announce"].map(Into::into).into();
    let mut push = |flag: &str, value: OsString| arguments.extend([flag.into(), value]);
    let path = |path: &Path| absolute(path).map(Into::<OsString>::into);
    push("--data-dir", path(&place.data_dir)?);
    if let Some(file) = config {
        push("--config", path(file)?);
    }
    if let Some(file) = pepper_file {
        push("--pepper-file", path(file)?);
    }
    for range in trusted_proxies {
        push("--trusted-proxy", range.to_string().into());
    }
    if let Some(format) = log_format.and_then(|format| format.to_possible_value()) {
        push("--log-format", format.get_name().into());
    }
    if let Some(level) = log_level.and_then(|level| level.to_possible_value()) {
        push("--log-level", level.get_name().into());
    }
    if let Some(address) = control_addr {
        push("--control-addr", address.to_string().into());
    }
    if let Some(address) = gateway_addr {
        push("--gateway-addr", address.to_string().into());
    }
    if let Some(limit) = rate_limit {
        push("--rate-limit", limit.to_string().into());
    }
    if let Some(TlsFiles { certificate, key }) = tls {
        push("--tls-cert", path(certificate)?);
        push("--tls-key", path(key)?);
    }
    if *ephemeral {
        arguments.push("--ephemeral".into());
    }
    if *new_root_key {
        arguments.push("--new-root-key".into());
    }
    if *insecure_plain_http {
        arguments.push("--insecure-plain-http".into());
    }
    Ok(arguments)
}

/// A process that lives for days gets no secrets it does not need: the environment of the command
/// that happened to start it may hold keys of any kind.
fn is_passed_on(name: &OsStr) -> bool {
    const NAMES: [&str; 13] = [
        "HOME",
        "PATH",
        "LANG",
        "TZ",
        "TMPDIR",
        "RUST_BACKTRACE",
        "LLVM_PROFILE_FILE",
        "SYSTEMROOT",
        "USERPROFILE",
        "APPDATA",
        "LOCALAPPDATA",
        "TEMP",
        // Where the keyring is asked, when the master key is there.
        "DBUS_SESSION_BUS_ADDRESS",
    ];
    let Some(name) = name.to_str() else { return false };
    NAMES.contains(&name)
        || name.starts_with("LC_")
        || name.starts_with("XDG_")
        || (name.starts_with("IMKIT_") && name.ends_with("_DIR"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::serve::Place;
    use crate::serve::config::{LogFormat, LogLevel};

    #[test]
    fn every_option_reaches_the_command_line() {
        let options = StartOptions {
            place: Place { data_dir: "/data dir".into(), state_dir: "/state".into() },
            server: ServerOptions {
                control_addr: Some("127.0.0.1:0".parse().unwrap()),
                gateway_addr: Some("[::1]:9".parse().unwrap()),
                config: Some("/server.toml".into()),
                ephemeral: true,
                new_root_key: true,
                pepper_file: Some("/p".into()),
                trusted_proxies: vec!["10.0.0.0/8".parse().unwrap()],
                log_format: Some(LogFormat::Json),
                log_level: Some(LogLevel::Warn),
                rate_limit: Some(0),
                tls: Some(TlsFiles { certificate: "/c".into(), key: "/k".into() }),
                insecure_plain_http: true,
            },
            variables: Vec::new(),
        };
        let arguments = arguments(&options).unwrap();
        let arguments: Vec<_> = arguments.iter().map(|a| a.to_str().unwrap()).collect();
        assert_eq!(
            arguments.join("|"),
            "keys|serve|--announce|--data-dir|/data dir|--config|/server.toml|--pepper-file|/p\
             |--trusted-proxy|10.0.0.0/8|--log-format|json|--log-level|warn\
             |--control-addr|127.0.0.1:0|--gateway-addr|[::1]:9|--rate-limit|0|--tls-cert|/c|--tls-key|/k\
             |--ephemeral|--new-root-key|--insecure-plain-http"
        );
    }

    #[test]
    fn relative_paths_do_not_depend_on_the_servers_directory() {
        let place = Place { data_dir: "data".into(), state_dir: "state".into() };
        let server = ServerOptions::default();
        let options = StartOptions { place, server, variables: Vec::new() };
        let arguments = arguments(&options).unwrap();
        assert!(Path::new(&arguments[4]).is_absolute());
    }

    #[test]
    fn keys_in_the_environment_stay_with_the_command() {
        for name in ["IMKIT_API_KEY", "IM_API_KEY", "IMKIT_OUTPUT", "AWS_SECRET_ACCESS_KEY"] {
            assert!(!is_passed_on(OsStr::new(name)), "{name}");
        }
        for name in ["HOME", "LC_ALL", "XDG_DATA_HOME", "IMKIT_DATA_DIR"] {
            assert!(is_passed_on(OsStr::new(name)), "{name}");
        }
    }
}
