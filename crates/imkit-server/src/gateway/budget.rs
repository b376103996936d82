//! Waiting for one's part of an upstream's budget. Whose request goes next is
//! [`SharedBudget`]'s decision; here are the clock, the waiting and the telling.
//!
//! Whoever finds room and nobody before it passes under one short lock. All others wait for a
//! message; one task for each budget that has waiters sends them, and ends with the last.

mod registry;
#[cfg(test)]
mod tests;

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use imkit_keys::{Asked, BudgetSnapshot, KeyId, Share, SharedBudget, Ticket};
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::histogram::Histogram;
use tokio::sync::{Notify, oneshot};
use tokio::time::{Instant, sleep_until, timeout_at};

pub(crate) use registry::Budgets;

use crate::config::BudgetSettings;

/// One upstream's requests a minute, shared by the keys that use it.
pub(crate) struct Budget {
    shared: Arc<Shared>,
}

struct Shared {
    state: Mutex<State>,
    /// Somebody came or left: the next request may be another, and earlier.
    changed: Notify,
    /// From when on time is counted.
    began: Instant,
    counts: BudgetCounts,
}

struct State {
    budget: SharedBudget,
    /// Those that wait, by the numbers of their tickets.
    waiters: HashMap<u64, oneshot::Sender<()>>,
    /// Whether a task lets them go.
    driven: bool,
}

/// What is counted of all budgets.
#[derive(Clone)]
pub(crate) struct BudgetCounts {
    /// How long requests waited that went after all.
    pub(crate) waits: Histogram,
    /// Requests that did not go.
    pub(crate) refused: Counter,
    /// Refusals of an upstream, which it should not have had to make.
    pub(crate) throttled: Counter,
}

impl Default for BudgetCounts {
    fn default() -> Self {
        // From ten milliseconds to ten seconds.
        let buckets = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.0, 5.0, 10.0];
        let waits = Histogram::new(buckets);
        Self { waits, refused: Counter::default(), throttled: Counter::default() }
    }
}

impl Budget {
    pub(crate) fn new(settings: &BudgetSettings, counts: BudgetCounts) -> Self {
        let BudgetSettings { requests_per_minute, reserve_percent, queue_wait: _ } = *settings;
        let budget = SharedBudget::new(requests_per_minute, reserve_percent, Duration::ZERO);
        let state = State { budget, waiters: HashMap::new(), driven: false };
        let shared = Shared {
            state: Mutex::new(state),
            changed: Notify::new(),
            began: Instant::now(),
            counts,
        };
        Self { shared: Arc::new(shared) }
    }

    /// Lets a request of a key go, or has it wait for so long at most. A request whose future is
    /// dropped takes nothing.
    ///
    /// # Errors
    ///
    /// When the key's turn does not come in time: after how long it would be worth another try.
    pub(crate) async fn admit(
        &self,
        key: KeyId,
        share: &Share,
        cost: u32,
        wait: Duration,
    ) -> Result<(), Duration> {
        let came = Instant::now();
        let mut place = {
            let mut state = self.shared.state();
            match state.budget.ask(came - self.shared.began, key, share, cost, wait) {
                Asked::Goes => return Ok(()),
                Asked::Refused(after) => {
                    self.shared.counts.refused.inc();
                    return Err(after);
                }
                Asked::Waits(ticket) => {
                    let (tell, told) = oneshot::channel();
                    state.waiters.insert(ticket.number(), tell);
                    if !std::mem::replace(&mut state.driven, true) {
                        tokio::spawn(drive(Arc::clone(&self.shared)));
                    }
                    Place { shared: &self.shared, ticket: Some(ticket), told }
                }
            }
        };
        self.shared.changed.notify_one();
        if let Ok(Ok(())) = timeout_at(came + wait, &mut place.told).await {
            place.ticket = None;
        } else {
            place.give_up()?;
        }
        self.shared.counts.waits.observe(came.elapsed().as_secs_f64());
        Ok(())
    }

    /// The upstream itself refused a request, and said for how long. All wait until then, at least
    /// a second and at most an hour; then half as many go, and each 6 s a twentieth of the usual
    /// rate more, up to what is configured.
    pub(crate) fn throttled(&self, retry_after: Duration) {
        self.shared.counts.throttled.inc();
        self.shared.state().budget.throttle(self.shared.now(), retry_after);
        tracing::warn!(
            seconds = retry_after.as_secs_f64(),
            "the upstream refused a request for its rate: slowing down"
        );
    }

    /// Whether nothing goes, because the upstream itself refused a request.
    pub(crate) fn is_paused(&self) -> bool {
        self.shared.state().budget.is_paused(self.shared.now())
    }

    /// Who uses it.
    pub(crate) fn snapshot(&self) -> BudgetSnapshot {
        self.shared.state().budget.snapshot(self.shared.now())
    }
}

impl Shared {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn now(&self) -> Duration {
        self.began.elapsed()
    }
}

/// Lets those go that wait, each when it may.
async fn drive(shared: Arc<Shared>) {
    loop {
        let at = {
            let mut state = shared.state();
            let now = shared.now();
            while let Some(ticket) = state.budget.next(now) {
                if let Some(waiter) = state.waiters.remove(&ticket.number()) {
                    // Who goes away takes the lock first, and has left.
                    let _ = waiter.send(());
                }
            }
            match state.budget.next_at(now) {
                Some(at) => at,
                None => {
                    state.driven = false;
                    return;
                }
            }
        };
        tokio::select! {
            () = sleep_until(shared.began + at) => {}
            () = shared.changed.notified() => {}
        }
    }
}

/// A request in the queue. Dropped, it leaves.
struct Place<'b> {
    shared: &'b Shared,
    /// None once it is settled what becomes of it.
    ticket: Option<Ticket>,
    told: oneshot::Receiver<()>,
}

impl Place<'_> {
    /// The time is up; it may have been let go in the last moment.
    fn give_up(&mut self) -> Result<(), Duration> {
        let mut state = self.shared.state();
        let Some(ticket) = self.ticket.take() else { return Ok(()) };
        if state.waiters.remove(&ticket.number()).is_none() {
            return Ok(());
        }
        let after = state.budget.give_up(self.shared.now(), ticket);
        drop(state);
        self.shared.changed.notify_one();
        self.shared.counts.refused.inc();
        Err(after)
    }
}

impl Drop for Place<'_> {
    fn drop(&mut self) {
        let Some(ticket) = self.ticket.take() else { return };
        let mut state = self.shared.state();
        match state.waiters.remove(&ticket.number()) {
            Some(_) => state.budget.leave(self.shared.now(), ticket),
            None => state.budget.give_back(ticket),
        }
        drop(state);
        self.shared.changed.notify_one();
    }
}
