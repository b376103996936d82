//! What became of webhooks, in numbers.

use std::sync::{Mutex, PoisonError};

use serde::{Deserialize, Serialize};

/// What became of the events for webhooks, since the start or the last reset.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct WebhookCounters {
    /// Events that wait or are under way now.
    pub queued: u64,
    /// Events that a receiver answered with a 2xx.
    pub delivered: u64,
    /// Events without such an answer within 5 seconds. They are not repeated.
    pub failed: u64,
    /// Events that found the queue full.
    pub dropped: u64,
    /// Messages that were not told because the room's own bot wrote them.
    pub own: u64,
    /// Answers that posted a message or moved a bot.
    pub replies: u64,
    /// Answers that could not be carried out.
    pub refused: u64,
}

/// The counters while they are counting.
#[derive(Default)]
pub(super) struct Tally(Mutex<WebhookCounters>);

impl Tally {
    /// Counts, and hands over what it came to.
    pub(super) fn count(&self, change: impl FnOnce(&mut WebhookCounters)) -> WebhookCounters {
        let mut counters = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        change(&mut counters);
        *counters
    }

    /// The counts so far.
    pub(super) fn read(&self) -> WebhookCounters {
        self.count(|_| {})
    }
}
