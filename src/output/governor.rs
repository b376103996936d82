//! What the governor of the SDK has to say to people who asked for no trace: that a call waits for
//! long, and that it cannot share its state.

use std::fmt;

use tracing::field::{Field, Visit};
use tracing::{Event, Level, Subscriber, level_filters::LevelFilter};
use tracing_subscriber::layer::{Context, SubscriberExt as _};
use tracing_subscriber::{Layer, filter::Targets, registry::Registry};

use super::Talk;

/// Builds the subscriber that turns the governor's notes and warnings into talk.
pub(crate) fn subscriber(talk: Talk) -> impl Subscriber + Send + Sync {
    let targets = Targets::new().with_target("imkit_sdk::governor", LevelFilter::INFO);
    Registry::default().with(Spoken(talk).with_filter(targets))
}

struct Spoken(Talk);

impl<S: Subscriber> Layer<S> for Spoken {
    fn on_event(&self, event: &Event<'_>, _: Context<'_, S>) {
        let mut message = Message(String::new());
        event.record(&mut message);
        if *event.metadata().level() <= Level::WARN {
            self.0.warn(&message.0);
        } else {
            self.0.note(&message.0);
        }
    }
}

/// The words of an event.
struct Message(String);

impl Visit for Message {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        if field.name() == "message" {
            self.0 = format!("{value:?}");
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::output::capture::Capture;

    #[test]
    fn notes_and_warnings_of_the_governor_are_said_and_nothing_else() {
        let stderr = Capture::default();
        let talk = Talk::new(stderr.boxed(), Arc::new(str::to_owned), false, false, false);
        tracing::subscriber::with_default(subscriber(talk), || {
            tracing::info!(target: "imkit_sdk::governor::turnstile", "waiting about {} s", 7);
            tracing::warn!(target: "imkit_sdk::governor::store", "cannot share");
            tracing::debug!(target: "imkit_sdk::governor::turnstile", "waiting");
            tracing::warn!(target: "imkit_sdk::call", "other");
        });
        assert_eq!(stderr.text(), "waiting about 7 s\nwarning: cannot share\n");
    }
}
