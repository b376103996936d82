//! The gate through which every attempt of a client goes: slots in hand first, else a place in the
//! queue and a look at the state. One call of each priority looks at a time; the others of the
//! client wait behind it in order.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::pace::{Pace, VALIDITY};
use super::priority::Priority;
use super::state::{Ask, Grant};
use super::store::{Reply, Store, Times};
use crate::clock::Clock;

/// Between two tries of a lock that another process holds.
const BUSY_WAIT: Duration = Duration::from_millis(2);
/// Tries until the lock's holder counts as stopped.
const BUSY_TRIES: u32 = 50;
/// Between two looks of bulk work at slots that interactive calls of its client are about to take.
const GIVE_WAY: Duration = Duration::from_millis(5);
/// A wait that people are told of.
const LONG: Duration = Duration::from_secs(2);
/// Pause after a 429 that names no wait.
const USUAL_PAUSE: Duration = Duration::from_secs(1);

/// The governor of one client and its clones.
pub(crate) struct Turnstile {
    id: String,
    pace: Pace,
    clock: Arc<dyn Clock>,
    who: u64,
    hand: Mutex<Hand>,
    store: Mutex<Store>,
    interactive: Lane,
    bulk: Lane,
}

/// Calls of one priority.
#[derive(Default)]
struct Lane {
    waiting: AtomicU64,
    turn: tokio::sync::Mutex<()>,
}

/// Slots that were granted and not used yet.
#[derive(Default)]
struct Hand {
    grant: Option<Grant>,
    left: u64,
    /// End of their validity.
    until: Duration,
    /// Slots to ask for next: twice as many each time that they were all used.
    next: u64,
}

/// A call whose slot would come too late.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Late {
    /// When it would come.
    pub(crate) wait: Duration,
}

impl Turnstile {
    pub(super) fn new(id: String, pace: Pace, clock: Arc<dyn Clock>, store: Store) -> Self {
        Self {
            id,
            pace,
            clock,
            who: fastrand::u64(..),
            hand: Mutex::default(),
            store: Mutex::new(store),
            interactive: Lane::default(),
            bulk: Lane::default(),
        }
    }

    /// Name of the shared state, as `imkit governor status` lists it.
    pub(crate) fn id(&self) -> &str {
        &self.id
    }

    /// Requests per minute that this client may expect when no other sends.
    pub(crate) fn per_minute(&self) -> f64 {
        let alone = lock(&self.store).is_alone();
        if alone {
            self.pace.alone(super::store::ALONE).per_minute()
        } else {
            self.pace.per_minute()
        }
    }

    /// Waits for slots. `budget` bounds the wait of interactive calls; bulk ones take the time that
    /// it takes.
    pub(crate) async fn admit(
        &self,
        cost: u32,
        priority: Priority,
        budget: Duration,
    ) -> Result<(), Late> {
        let cost = u64::from(cost.max(1));
        let free = self.interactive.is_free()
            && (priority == Priority::Interactive || self.bulk.is_free());
        if free && self.take(cost) {
            return Ok(());
        }
        let lane = self.lane(priority);
        let _waiting = Waiting::begin(&lane.waiting);
        let began = self.clock.monotonic();
        let _turn = lane.turn.lock().await;
        let (mut busy, mut told) = (0, false);
        loop {
            let gives_way = priority == Priority::Bulk && !self.interactive.is_free();
            if !gives_way && self.take(cost) {
                return Ok(());
            }
            if gives_way && self.has_slots() {
                self.clock.sleep(GIVE_WAY).await;
                continue;
            }
            match self.ask(cost, priority, busy >= BUSY_TRIES) {
                Reply::Granted(grant) => {
                    self.keep(grant, cost);
                    return Ok(());
                }
                Reply::Busy => {
                    busy += 1;
                    self.clock.sleep(BUSY_WAIT).await;
                }
                Reply::Later { ready, look } => {
                    busy = 0;
                    let left = budget.saturating_sub(self.clock.monotonic().saturating_sub(began));
                    if priority == Priority::Interactive && ready > left {
                        return Err(Late { wait: ready });
                    }
                    if ready >= LONG && !std::mem::replace(&mut told, true) {
                        let seconds = ready.as_secs_f64().ceil();
                        tracing::info!("waiting about {seconds} s for the rate limit");
                    } else {
                        let wait_ms = u64::try_from(ready.as_millis()).unwrap_or(u64::MAX);
                        tracing::debug!(wait_ms, "waiting for the rate limit");
                    }
                    self.clock.sleep(look).await;
                }
            }
        }
    }

    /// Takes note of a 429: nobody sends until the wait that it names is over.
    pub(crate) async fn pause(&self, wait: Option<Duration>) {
        let wait = wait.filter(|wait| !wait.is_zero()).unwrap_or(USUAL_PAUSE);
        let heard = self.clock.monotonic();
        lock(&self.hand).drop_all();
        for tries in 0.. {
            let left = wait.saturating_sub(self.clock.monotonic().saturating_sub(heard));
            let times = self.times();
            if lock(&self.store).pause(times, left, self.pace, tries >= BUSY_TRIES) {
                return;
            }
            self.clock.sleep(BUSY_WAIT).await;
        }
    }

    fn lane(&self, priority: Priority) -> &Lane {
        match priority {
            Priority::Interactive => &self.interactive,
            Priority::Bulk => &self.bulk,
        }
    }

    fn times(&self) -> Times {
        Times { own: self.clock.monotonic(), machine: self.clock.machine_time() }
    }

    /// Uses slots in hand.
    fn take(&self, cost: u64) -> bool {
        let mut hand = lock(&self.hand);
        if hand.left < cost || self.clock.monotonic() > hand.until {
            return false;
        }
        hand.left -= cost;
        true
    }

    fn has_slots(&self) -> bool {
        let hand = lock(&self.hand);
        hand.left > 0 && self.clock.monotonic() <= hand.until
    }

    fn ask(&self, cost: u64, priority: Priority, insist: bool) -> Reply {
        let calls = self.lane(priority).waiting.load(Ordering::Relaxed).max(1);
        let most = lock(&self.hand).next.max(calls).max(cost);
        let least = match priority {
            Priority::Interactive => cost,
            Priority::Bulk => self.pace.quantum().min(most).max(cost),
        };
        let ask = Ask { who: self.who, priority, least, most, calls };
        let times = self.times();
        lock(&self.store).acquire(times, ask, self.pace, insist)
    }

    fn keep(&self, grant: Grant, cost: u64) {
        let now = self.clock.monotonic();
        let mut hand = lock(&self.hand);
        let all_used = hand.left == 0 && now <= hand.until;
        hand.next = if all_used { grant.slots.saturating_mul(2) } else { 1 };
        hand.grant = Some(grant);
        hand.left = grant.slots.saturating_sub(cost);
        hand.until = now.saturating_add(Duration::from_nanos(VALIDITY));
    }
}

impl Drop for Turnstile {
    fn drop(&mut self) {
        let times = self.times();
        let hand = self.hand.get_mut().unwrap_or_else(PoisonError::into_inner);
        if let Some(grant) = hand.grant
            && hand.left > 0
            && times.own <= hand.until
        {
            let store = self.store.get_mut().unwrap_or_else(PoisonError::into_inner);
            store.give_back(times, self.who, grant, hand.left, self.pace);
        }
    }
}

impl Hand {
    fn drop_all(&mut self) {
        *self = Self::default();
    }
}

impl Lane {
    fn is_free(&self) -> bool {
        self.waiting.load(Ordering::Relaxed) == 0
    }
}

/// Counts a call as waiting until it is dropped.
struct Waiting<'c>(&'c AtomicU64);

impl<'c> Waiting<'c> {
    fn begin(count: &'c AtomicU64) -> Self {
        count.fetch_add(1, Ordering::Relaxed);
        Self(count)
    }
}

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
