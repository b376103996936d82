//! Running the server in this process until a signal says stop.

use std::io::Write;
use std::pin::pin;

use imkit_keys::TrustedProxies;
use imkit_server::{
    BudgetSettings, Config, Limits, MasterKey, NewRootKey, RequestLogSettings, RootKeyPlace,
    Server, UpstreamConfig,
};
use jiff::{Timestamp, Unit};
use tokio::sync::oneshot;

use super::announcement::Announcement;
use super::log;
use super::signals::Signals;
use crate::serve::config::ServerConfig;
use crate::serve::{
    GivenMasterKey, MadeRootKey, Note, ServeError, ServeOptions, TakeRootKey, TlsFiles,
};
use crate::settings::RateLimit;

/// Runs a server until SIGINT or SIGTERM, then drains it. A second signal cuts the drain short. A
/// root key that the start made is handed to `root_key`, before anything else is said.
///
/// With `announce`, writes one JSON line there when the doors are open or why they are not, and
/// nothing ever after; the process then counts as detached from its terminal.
///
/// # Errors
///
/// The server cannot start, a door failed, or the drain was cut short.
pub(crate) async fn serve(
    options: ServeOptions,
    announce: Option<&mut dyn Write>,
    note: Note<'_>,
    root_key: TakeRootKey<'_>,
) -> Result<(), ServeError> {
    let detached = announce.is_some();
    let (mut signals, mut started) = match prepare(&options, detached) {
        Ok(mut signals) => {
            let started = tokio::select! {
                started = Server::start(config(options), now()) => started.map_err(Into::into),
                () = signals.next() => return Ok(()),
            };
            (Some(signals), started)
        }
        Err(error) => (None, Err(error)),
    };
    let made = started.as_mut().ok().and_then(Server::new_root_key).map(|made| match made {
        NewRootKey::Kept(path) => MadeRootKey::Kept(path),
        NewRootKey::Shown(key) => MadeRootKey::Shown(key),
    });
    let announcement = match &started {
        Ok(server) => Announcement::Ready {
            info: server.info().clone(),
            root_key_file: match &made {
                Some(MadeRootKey::Kept(path)) => Some(path.clone()),
                _ => None,
            },
            warning: server.warning().map(str::to_owned),
        },
        Err(error) => Announcement::failed(error),
    };
    if let Some(out) = announce {
        announcement.write(out);
    }
    let server = started?;
    if !detached {
        if let Some(made) = &made {
            root_key(made);
        }
        note(&format!("IMKIT (gateway): {}", server.gateway_url()));
        note(&format!("control:         {}", server.control_url()));
        note("stop it with Ctrl-C");
    }
    let Some(signals) = &mut signals else { return Ok(()) };
    until_signalled(server, signals, || {
        if !detached {
            note("stopping; once more to stop at once");
        }
    })
    .await
}

fn prepare(options: &ServeOptions, detached: bool) -> Result<Signals, ServeError> {
    log::begin(options)?;
    Signals::install(detached).map_err(|source| ServeError::Server {
        message: "cannot listen for signals".to_owned(),
        cause: Some(source.into()),
        hint: None,
    })
}

async fn until_signalled(
    server: Server,
    signals: &mut Signals,
    on_first: impl FnOnce(),
) -> Result<(), ServeError> {
    let (stop, stopped) = oneshot::channel::<()>();
    let running = pin!(server.run(async {
        // An error is the sender's drop, which asks for the same.
        let _ = stopped.await;
    }));
    let impatient = async {
        signals.next().await;
        drop(stop);
        on_first();
        signals.next().await;
    };
    tokio::select! {
        result = running => result.map_err(Into::into),
        () = impatient => Err(ServeError::CutShort),
    }
}

fn config(options: ServeOptions) -> Config {
    let ServeOptions {
        config,
        ephemeral,
        new_root_key,
        keeps_root_key,
        log_file: _,
        verbose: _,
        master_key,
    } = options;
    let ServerConfig {
        control_addr,
        gateway_addr,
        rate_limit,
        tls,
        insecure_plain_http,
        data_dir,
        pepper_file,
        master_key_file,
        master_key_keyring: _,
        upstream_ca_file,
        answer_timeout,
        trusted_proxies,
        allowed_hosts,
        forward_header,
        default_expiry_days,
        requests_per_minute,
        reserve_percent,
        queue_wait,
        audit_reads,
        request_log_days,
        request_log_rows,
        log_format: _,
        log_level: _,
        body_bytes,
        header_timeout,
        request_timeout,
        wrong_keys_per_minute,
        client_key_per_minute,
        connections,
    } = config;
    Config {
        data_dir,
        control: control_addr,
        gateway: gateway_addr,
        ephemeral,
        requests_per_minute: match rate_limit {
            RateLimit::PerMinute(count) => Some(count),
            RateLimit::None => None,
        },
        tls: tls.map(|TlsFiles { certificate, key }| imkit_server::TlsFiles { certificate, key }),
        insecure_plain_http,
        pepper_file,
        root_key: if keeps_root_key { RootKeyPlace::File } else { RootKeyPlace::Caller },
        new_root_key,
        trusted_proxies: TrustedProxies::new(trusted_proxies, forward_header),
        allowed_hosts,
        default_expiry_days,
        upstreams: UpstreamConfig {
            master_key: match (master_key, master_key_file) {
                (Some(GivenMasterKey::Text { text, place }), _) => {
                    MasterKey::Given { text, place: place.to_owned() }
                }
                (Some(GivenMasterKey::Unavailable { place, reason, hint }), _) => {
                    MasterKey::Unavailable { place: place.to_owned(), reason, hint }
                }
                (None, Some(path)) => MasterKey::File(path),
                (None, None) => MasterKey::DataDir,
            },
            ca_file: upstream_ca_file,
            answer_timeout,
        },
        limits: Limits {
            body_bytes: body_bytes as usize,
            header_timeout,
            request_timeout,
            wrong_keys_per_minute,
            client_key_per_minute,
            connections: connections as usize,
        },
        budget: BudgetSettings {
            requests_per_minute,
            // Its reader takes no more than 90.
            reserve_percent: u8::try_from(reserve_percent).unwrap_or(u8::MAX),
            queue_wait,
        },
        requests: RequestLogSettings {
            audit_reads,
            days: request_log_days,
            rows: request_log_rows.into(),
        },
    }
}

#[expect(clippy::disallowed_methods, reason = "the process that serves reads the clock once, here")]
fn now() -> Timestamp {
    let now = Timestamp::now();
    // It is shown to people.
    now.round(Unit::Second).unwrap_or(now)
}
