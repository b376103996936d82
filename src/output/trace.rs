//! What `--verbose` shows: the spans and events of the SDK on stderr, each line cleaned of secrets.

use std::io::{self, Write};

use tracing::{Subscriber, level_filters::LevelFilter};
use tracing_subscriber::{
    filter::Targets, fmt, fmt::MakeWriter, fmt::time::uptime, layer::SubscriberExt as _,
    registry::Registry,
};

use super::{escape, json, redact::Redact};

/// Builds the subscriber for a number of `-v`: one shows requests and waits, two also where each
/// line comes from and what the libraries below say. None is silent. With `json` each line is an
/// object, as everything on stderr is in the JSON formats. `stream` opens stderr anew for each line.
pub(crate) fn subscriber<W: Write + 'static>(
    verbosity: u8,
    json: bool,
    redact: Redact,
    stream: impl Fn() -> W + Send + Sync + 'static,
) -> impl Subscriber + Send + Sync {
    let lines = fmt::layer()
        .with_writer(Lines { json, redact, stream })
        .with_timer(uptime())
        .with_ansi(false)
        .with_target(verbosity >= 2);
    Registry::default().with(targets(verbosity)).with(lines)
}

/// `imkit` stands for this program and for every `imkit_*` crate.
fn targets(verbosity: u8) -> Targets {
    let (imkit, others) = match verbosity {
        0 => (LevelFilter::OFF, LevelFilter::OFF),
        1 => (LevelFilter::DEBUG, LevelFilter::OFF),
        _ => (LevelFilter::TRACE, LevelFilter::DEBUG),
    };
    Targets::new().with_target("imkit", imkit).with_default(others)
}

struct Lines<F> {
    json: bool,
    redact: Redact,
    stream: F,
}

impl<'a, W: Write + 'static, F: Fn() -> W> MakeWriter<'a> for Lines<F> {
    type Writer = Line<'a, W>;

    fn make_writer(&'a self) -> Self::Writer {
        Line { text: Vec::new(), json: self.json, redact: &self.redact, stream: (self.stream)() }
    }
}

/// Gathers one event and writes it cleaned when it is complete: a secret cannot slip through in two
/// halves.
struct Line<'a, W: Write> {
    text: Vec<u8>,
    json: bool,
    redact: &'a Redact,
    stream: W,
}

impl<W: Write> Write for Line<'_, W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.text.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<W: Write> Drop for Line<'_, W> {
    fn drop(&mut self) {
        let text = String::from_utf8_lossy(&self.text);
        let text = (self.redact)(text.trim_end());
        if text.is_empty() {
            return;
        }
        let line = match self.json {
            true => json::compact(&serde_json::json!({ "trace": text })),
            false => escape::visible(&text).into_owned(),
        };
        // A stderr that cannot be written to is nothing to fail for.
        let _ = self.stream.write_all((line + "\n").as_bytes());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::{capture::Capture, redact::Secrets};

    fn traced(verbosity: u8) -> String {
        traced_as(verbosity, false)
    }

    fn traced_as(verbosity: u8, json: bool) -> String {
        let secrets = Secrets::default();
        secrets.learn("canary-1234".into());
        let stderr = Capture::default();
        let stream = stderr.clone();
        let subscriber = subscriber(verbosity, json, secrets.redactor(), move || stream.clone());
        tracing::subscriber::with_default(subscriber, || {
            let span = tracing::info_span!(target: "imkit_sdk", "request", key = "canary-1234");
            let _entered = span.enter();
            tracing::info!(target: "imkit_sdk::call", header = "canary-1234", "sent");
            tracing::debug!(target: "imkit_sdk::retry", body = "a\u{1b}[2J\nb", "waits");
            tracing::trace!(target: "imkit::settings", "read");
            tracing::info!(target: "hyper", "connected with {}", "canary-1234");
            tracing::debug!(target: "hyper", "polled");
        });
        stderr.text()
    }

    fn events(verbosity: u8) -> Vec<&'static str> {
        let text = traced(verbosity);
        ["sent", "waits", "read", "connected", "polled"]
            .into_iter()
            .filter(|event| text.lines().any(|line| line.contains(event)))
            .collect()
    }

    #[test]
    fn each_v_shows_more() {
        assert_eq!(events(0), [""; 0]);
        assert_eq!(events(1), ["sent", "waits"]);
        assert_eq!(events(2), ["sent", "waits", "read", "connected", "polled"]);
    }

    #[test]
    fn no_line_holds_a_secret_or_drives_the_terminal() {
        let text = traced(2);
        assert!(text.contains("***"), "{text}");
        assert!(!text.contains("canary-1234"), "{text}");
        assert!(text.chars().all(|c| c == '\n' || !escape::is_unsafe(c)), "{text:?}");
        assert_eq!(text.lines().count(), 5, "{text}");
    }

    #[test]
    fn in_the_json_formats_each_line_is_an_object() {
        for line in traced_as(2, true).lines() {
            let object: serde_json::Value = serde_json::from_str(line).unwrap();
            assert!(object["trace"].is_string(), "{line}");
        }
    }
}
