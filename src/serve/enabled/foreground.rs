//! Running the server in this process until a signal says stop.

use std::io::{self, Write};
use std::pin::pin;

use imkit_server::{Config, DEFAULT_CONTROL, DEFAULT_GATEWAY, DEFAULT_REQUESTS_PER_MINUTE, Server};
use jiff::{Timestamp, Unit};
use tokio::sync::oneshot;
use tracing::level_filters::LevelFilter;
use tracing_subscriber::Layer;
use tracing_subscriber::filter::Targets;
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;

use super::announcement::Announcement;
use super::log_file;
use super::signals::Signals;
use crate::serve::{Note, ServeError, ServeOptions, ServerOptions, TlsFiles};

/// Runs a server until SIGINT or SIGTERM, then drains it. A second signal cuts the drain short.
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
) -> Result<(), ServeError> {
    let detached = announce.is_some();
    let (mut signals, started) = match prepare(&options, detached) {
        Ok(mut signals) => {
            let started = tokio::select! {
                started = Server::start(config(options), now()) => started.map_err(Into::into),
                () = signals.next() => return Ok(()),
            };
            (Some(signals), started)
        }
        Err(error) => (None, Err(error)),
    };
    let announcement = match &started {
        Ok(server) => Announcement::Ready(server.info().clone()),
        Err(error) => Announcement::failed(error),
    };
    if let Some(out) = announce {
        announcement.write(out);
    }
    let server = started?;
    if !detached {
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
    log_to(options)?;
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
    let ServeOptions { place, server, log_file: _, verbose: _ } = options;
    let ServerOptions {
        control_addr,
        gateway_addr,
        ephemeral,
        rate_limit,
        tls,
        insecure_plain_http,
    } = server;
    Config {
        data_dir: place.data_dir,
        control: control_addr.unwrap_or(DEFAULT_CONTROL),
        gateway: gateway_addr.unwrap_or(DEFAULT_GATEWAY),
        ephemeral,
        requests_per_minute: match rate_limit {
            None => Some(DEFAULT_REQUESTS_PER_MINUTE),
            Some(0) => None,
            limit => limit,
        },
        tls: tls.map(|TlsFiles { certificate, key }| imkit_server::TlsFiles { certificate, key }),
        insecure_plain_http,
    }
}

/// Sends the server's own log to the file or stderr. A subscriber that is there already stays.
fn log_to(options: &ServeOptions) -> Result<(), ServeError> {
    let level = if options.verbose { LevelFilter::DEBUG } else { LevelFilter::INFO };
    let targets = Targets::new().with_default(LevelFilter::WARN).with_target("imkit", level);
    let layer = tracing_subscriber::fmt::layer().with_ansi(false);
    let layer = match &options.log_file {
        None => layer.with_writer(io::stderr).boxed(),
        Some(path) => {
            let file = log_file::open(path)
                .map_err(|source| ServeError::File { path: path.clone(), source })?;
            layer.with_writer(std::sync::Mutex::new(file)).boxed()
        }
    };
    let _ = tracing_subscriber::registry().with(layer.with_filter(targets)).try_init();
    Ok(())
}

#[expect(clippy::disallowed_methods, reason = "the process that serves reads the clock once, here")]
fn now() -> Timestamp {
    let now = Timestamp::now();
    // It is shown to people.
    now.round(Unit::Second).unwrap_or(now)
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::*;
    use crate::serve::Place;

    fn limit(rate_limit: Option<u32>) -> Option<u32> {
        let place = Place { data_dir: PathBuf::from("/d"), state_dir: PathBuf::from("/s") };
        let server = ServerOptions { rate_limit, ..ServerOptions::default() };
        config(ServeOptions { place, server, log_file: None, verbose: false }).requests_per_minute
    }

    #[test]
    fn no_word_about_the_limit_is_the_platforms_and_zero_is_none() {
        assert_eq!(limit(None), Some(1000));
        assert_eq!(limit(Some(0)), None);
        assert_eq!(limit(Some(5)), Some(5));
    }
}
