//! The server's log: where it goes, in which form, and how much of it.

use std::io;
use std::sync::Mutex;

use tracing::level_filters::LevelFilter;
use tracing_subscriber::Layer;
use tracing_subscriber::filter::Targets;
use tracing_subscriber::fmt::writer::BoxMakeWriter;
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;

use super::log_file;
use crate::serve::config::{LogFormat, LogLevel};
use crate::serve::{ServeError, ServeOptions};

/// Sends the server's own log to the file or stderr. A subscriber that is there already stays.
pub(super) fn begin(options: &ServeOptions) -> Result<(), ServeError> {
    let level = match options.config.log_level {
        _ if options.verbose => LevelFilter::DEBUG,
        LogLevel::Error => LevelFilter::ERROR,
        LogLevel::Warn => LevelFilter::WARN,
        LogLevel::Info => LevelFilter::INFO,
        LogLevel::Debug => LevelFilter::DEBUG,
    };
    // What libraries say is of interest only when they complain.
    let targets =
        Targets::new().with_default(level.min(LevelFilter::WARN)).with_target("imkit", level);
    let writer = match &options.log_file {
        None => BoxMakeWriter::new(io::stderr),
        Some(path) => {
            let file = log_file::open(path)
                .map_err(|source| ServeError::File { path: path.clone(), source })?;
            BoxMakeWriter::new(Mutex::new(file))
        }
    };
    let layer = tracing_subscriber::fmt::layer().with_ansi(false).with_writer(writer);
    let layer = match options.config.log_format {
        LogFormat::Text => layer.boxed(),
        LogFormat::Json => layer.json().flatten_event(true).with_current_span(true).boxed(),
    };
    let _ = tracing_subscriber::registry().with(layer.with_filter(targets)).try_init();
    Ok(())
}
