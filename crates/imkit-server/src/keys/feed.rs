//! Decisions and changes as they happen, for whoever follows. While nobody does, nothing is built.

use imkit_api::keys::Decision;
use tokio::sync::{broadcast, watch};

/// Lines that a follower may be behind before it misses some.
const BACKLOG: usize = 1024;

/// The stream of decisions. Clones feed the same one.
#[derive(Clone, Debug)]
pub(crate) struct Feed {
    lines: broadcast::Sender<Decision>,
    closed: watch::Sender<bool>,
}

impl Default for Feed {
    fn default() -> Self {
        Self { lines: broadcast::Sender::new(BACKLOG), closed: watch::Sender::new(false) }
    }
}

impl Feed {
    /// Tells followers, if there are any.
    pub(crate) fn publish(&self, line: impl FnOnce() -> Decision) {
        if self.lines.receiver_count() > 0 {
            // Whoever followed may have left since.
            let _ = self.lines.send(line());
        }
    }

    /// Follows from now on.
    pub(crate) fn follow(&self) -> (broadcast::Receiver<Decision>, watch::Receiver<bool>) {
        (self.lines.subscribe(), self.closed.subscribe())
    }

    /// Ends every stream, so that no follower holds up the server's end.
    pub(crate) fn close(&self) {
        self.closed.send_replace(true);
    }
}
