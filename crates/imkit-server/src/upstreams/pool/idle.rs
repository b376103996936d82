//! Connections that wait for their next request, and those that many requests share.

use std::collections::VecDeque;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::task::{Context, Waker};
use std::time::Duration;

use tokio::time::{Instant, sleep};

use super::Connection;
use super::http1::Http1;
use super::http2::Http2;

/// How long a connection waits for its next request.
pub(super) const LONGEST: Duration = Duration::from_secs(60);

/// How often connections are closed that waited for too long, or that their server has closed.
const SWEEP: Duration = Duration::from_secs(5);

/// Most connections that wait; more are closed.
const MOST: usize = 1024;

/// See the module.
#[derive(Default)]
pub(super) struct Idle(Mutex<State>);

#[derive(Default)]
struct State {
    /// Oldest first, each with the time since when it waits.
    waiting: VecDeque<(Instant, Http1)>,
    shared: Vec<Http2>,
    /// Whether a task sweeps.
    is_swept: bool,
}

impl fmt::Debug for Idle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Idle").field("waiting", &self.lock().waiting.len()).finish_non_exhaustive()
    }
}

impl Idle {
    /// A connection for a request: of the shared ones the first that has room, of the others that
    /// which was used last. So those become old and are closed that are too many.
    pub(super) fn take(&self) -> Option<Connection> {
        let mut state = self.lock();
        state.shared.retain(|shared| !shared.is_closed());
        let slot = state.shared.iter().find_map(Http2::slot).map(Connection::Http2);
        slot.or_else(|| state.waiting.pop_back().map(|(_, own)| Connection::Http1(own)))
    }

    /// Keeps a connection for the next request.
    pub(super) fn give(this: &Arc<Self>, connection: Http1) {
        let mut state = this.lock();
        let is_full = state.waiting.len() >= MOST;
        let oldest = if is_full { state.waiting.pop_front() } else { None };
        state.waiting.push_back((Instant::now(), connection));
        state.be_swept(this);
        drop(state);
        // Not while the lock is held: it closes a connection.
        drop(oldest);
    }

    /// Shares a connection from now on.
    pub(super) fn share(this: &Arc<Self>, connection: Http2) {
        let mut state = this.lock();
        state.shared.push(connection);
        state.be_swept(this);
    }

    /// A shared connection takes no more requests.
    pub(super) fn forget(&self, connection: &Http2) {
        self.lock().shared.retain(|shared| !shared.is(connection));
    }

    /// Takes out what need not wait any longer; answers whether anything is left. Of the shared
    /// connections the first is kept: its server closes it when it wants to.
    pub(super) fn take_ended(&self, now: Instant) -> (Vec<Http1>, bool) {
        let mut state = self.lock();
        let mut is_first = true;
        state.shared.retain(|shared| std::mem::take(&mut is_first) || !shared.is_idle());
        let mut ended = Vec::new();
        for (since, mut connection) in std::mem::take(&mut state.waiting) {
            // The next one who sends on it wakes up by it, nobody before.
            let mut nobody = Context::from_waker(Waker::noop());
            if now - since < LONGEST && connection.drive(&mut nobody) {
                state.waiting.push_back((since, connection));
            } else {
                ended.push(connection);
            }
        }
        state.is_swept = !state.waiting.is_empty() || state.shared.len() > 1;
        (ended, state.is_swept)
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn be_swept(&mut self, idle: &Arc<Idle>) {
        if !std::mem::replace(&mut self.is_swept, true) {
            tokio::spawn(sweep(Arc::downgrade(idle)));
        }
    }
}

/// Closes what need not wait any longer, until nothing waits.
async fn sweep(idle: Weak<Idle>) {
    loop {
        sleep(SWEEP).await;
        let Some(idle) = idle.upgrade() else { return };
        let (ended, is_any_left) = idle.take_ended(Instant::now());
        // Not while the lock is held.
        drop(ended);
        if !is_any_left {
            return;
        }
    }
}
