//! One limit that many keys share: whose request goes next, and when. `pace` has the arithmetic,
//! `flow` the whole, `key` what is known of one key, `line` whose turn it is, `tally` what went.
//!
//! No clock and no task is in here: time is an argument, counted from whenever the owner likes, and
//! who waits is a number. A request costs `O(log n)` of the keys that wait; keys that did not ask
//! for a minute are forgotten.

mod flow;
mod key;
mod line;
mod pace;
mod snapshot;
mod tally;
#[cfg(test)]
mod tests;

use std::collections::HashMap;
use std::time::Duration;

use self::flow::{Flow, nanoseconds};
use self::key::{KeyState, Waiter};
use self::line::{Account, Lines};
use self::pace::{SECOND, WINDOW};
use self::tally::Tally;
use crate::id::KeyId;
use crate::passage::Share;

pub use snapshot::{BudgetSnapshot, KeySnapshot};

/// Most requests of one key that wait.
const MOST_OF_A_KEY: usize = 64;
/// Most requests that wait. The first of a key waits even beyond it, so that nobody is kept out.
const MOST_WAITING: usize = 1024;
/// Most keys that are known at once.
const MOST_KEYS: usize = 16_384;

/// A limit a minute, shared by keys as their [`Share`]s say.
///
/// ```
/// use std::time::Duration;
///
/// use imkit_keys::{Asked, KeyId, Share, SharedBudget};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let (second, key) = (Duration::from_secs(1), "7Gq2mXbR4tLz".parse::<KeyId>()?);
/// let mut budget = SharedBudget::new(60, 0, Duration::ZERO);
/// // Without a reserve nothing goes at once: an earlier process may have sent something.
/// let Asked::Waits(ticket) = budget.ask(Duration::ZERO, key, &Share::default(), 1, 2 * second)
/// else {
///     panic!("it has to wait");
/// };
/// let at = budget.next_at(Duration::ZERO).ok_or("nobody waits")?;
/// assert_eq!(at.as_millis(), 1033);
/// assert_eq!(budget.next(at), Some(ticket));
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct SharedBudget {
    flow: Flow,
    keys: HashMap<KeyId, KeyState>,
    lines: Lines,
    refused: Tally,
    waiting: usize,
    /// The number of the last request, of those that waited and of those that went.
    number: u64,
    /// When keys are looked through for those to forget.
    sweeps_at: u64,
}

/// A request that waits.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Ticket {
    key: KeyId,
    number: u64,
    cost: u64,
}

impl Ticket {
    /// Its number, which no other request of the budget has.
    pub fn number(&self) -> u64 {
        self.number
    }
}

/// What becomes of a request.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Asked {
    /// It goes.
    Goes,
    /// It waits until [`next`](SharedBudget::next) names it.
    Waits(Ticket),
    /// It has no chance in time, or too many wait. It may come again after as long.
    Refused(Duration),
}

impl SharedBudget {
    /// A budget under a limit of requests a minute, of which `reserve` percent are left alone. No
    /// 60 s ever see more than the rest, even when a request takes up to a second to arrive.
    pub fn new(limit: u32, reserve: u8, now: Duration) -> Self {
        let now = nanoseconds(now);
        Self {
            flow: Flow::new(limit, reserve, now),
            keys: HashMap::new(),
            lines: Lines::default(),
            refused: Tally::default(),
            waiting: 0,
            number: 0,
            sweeps_at: now.saturating_add(WINDOW),
        }
    }

    /// Asks for a request that would wait for as long. A cost of more than the budget or the key's
    /// ceiling counts as all of it.
    pub fn ask(
        &mut self,
        now: Duration,
        id: KeyId,
        share: &Share,
        cost: u32,
        wait: Duration,
    ) -> Asked {
        let (now, wait) = (nanoseconds(now), nanoseconds(wait));
        self.settle(now);
        self.sweep(now);
        if self.keys.len() >= MOST_KEYS && !self.keys.contains_key(&id) {
            self.refused.add(now, 1);
            return Asked::Refused(Duration::from_nanos(
                self.flow.wait_after(now, 0, 1).max(SECOND),
            ));
        }
        let key = self.keys.entry(id).or_insert_with(|| KeyState::new(*share, now));
        if key.share != *share {
            self.lines.quit(id, key);
            key.set_share(*share, now);
            self.lines.enter(id, key, now);
        }
        key.settle(now);
        let cost = key.cost(u64::from(cost).clamp(1, self.flow.pace.budget));
        if key.queue.is_empty()
            && self.lines.is_free()
            && self.flow.wait(now, cost).is_none()
            && key.wait(now, cost).is_none()
        {
            self.let_go(id, cost, None, now);
            return Asked::Goes;
        }
        let ahead = key.ahead();
        // It cannot be earlier, whatever others do.
        let earliest = self.flow.wait_after(now, ahead, cost).max(key.wait_after(now, ahead, cost));
        let full = key.queue.len() >= MOST_OF_A_KEY
            || (self.waiting >= MOST_WAITING && !key.queue.is_empty());
        if full || earliest > wait {
            let turn = self.lines.turn_of(key, ahead + cost, self.flow.per_minute());
            key.refused.add(now, 1);
            self.refused.add(now, 1);
            return Asked::Refused(Duration::from_nanos(turn.max(earliest)));
        }
        self.number += 1;
        key.queue.push_back(Waiter { number: self.number, cost });
        self.waiting += 1;
        if key.place.is_none() {
            self.lines.enter(id, key, now);
        }
        Asked::Waits(Ticket { key: id, number: self.number, cost })
    }

    /// The request that goes now, of those that wait; to be asked again until there is none.
    pub fn next(&mut self, now: Duration) -> Option<Ticket> {
        let now = nanoseconds(now);
        self.settle(now);
        let (id, account) = self.lines.first(now)?;
        let Waiter { cost, number } = *self.keys.get(&id)?.queue.front()?;
        if self.flow.wait(now, cost).is_some() {
            return None;
        }
        self.let_go(id, cost, Some(account), now);
        Some(Ticket { key: id, number, cost })
    }

    /// When to ask for the [`next`](Self::next); none while nobody waits.
    pub fn next_at(&self, now: Duration) -> Option<Duration> {
        let now = nanoseconds(now);
        let first = self.lines.first(now).and_then(|(id, _)| self.keys.get(&id)?.queue.front());
        let goes =
            first.map(|first| now.saturating_add(self.flow.wait(now, first.cost).unwrap_or(0)));
        let at = match (goes, self.lines.changes_at(now)) {
            (Some(goes), Some(changes)) => goes.min(changes),
            (goes, changes) => goes.or(changes)?,
        };
        Some(Duration::from_nanos(at))
    }

    /// Takes out a request that waits no longer, because nobody wants its answer any more.
    pub fn leave(&mut self, now: Duration, ticket: Ticket) {
        let now = nanoseconds(now);
        let Some(key) = self.keys.get_mut(&ticket.key) else { return };
        let Some(at) = key.queue.iter().position(|waiter| waiter.number == ticket.number) else {
            return;
        };
        self.waiting -= 1;
        key.queue.remove(at);
        if at == 0 {
            self.lines.quit(ticket.key, key);
            self.lines.enter(ticket.key, key, now);
        }
    }

    /// Takes out a request that waited as long as it would, and counts it as refused. It may come
    /// again after the time that is told: when its turn would have been.
    pub fn give_up(&mut self, now: Duration, ticket: Ticket) -> Duration {
        self.leave(now, ticket);
        let Ticket { key: id, number: _, cost } = ticket;
        let now = nanoseconds(now);
        self.settle(now);
        self.refused.add(now, 1);
        let mut wait = self.flow.wait_after(now, 0, cost);
        if let Some(key) = self.keys.get_mut(&id) {
            key.settle(now);
            key.refused.add(now, 1);
            let per_minute = self.flow.per_minute();
            let turn = match key.is_ready() {
                true => self.lines.turn_of(key, key.ahead() + cost, per_minute),
                false => self.lines.rest_of(id, key, per_minute),
            };
            wait = wait.max(turn).max(key.wait_after(now, key.ahead(), cost));
        }
        Duration::from_nanos(wait)
    }

    /// Takes back a request that was let go, but was not sent.
    pub fn give_back(&mut self, ticket: Ticket) {
        self.flow.give_back(ticket.cost);
        if let Some(key) = self.keys.get_mut(&ticket.key) {
            key.give_back(ticket.cost);
        }
    }

    /// The upstream refused a request: nothing goes until it says, at least for a second. Then half
    /// as much goes as before, and a twentieth of the usual rate more every 6 s, up to that and
    /// never above it. Refusals during the pause are of requests that were under way: they may make
    /// it longer, and nothing slower.
    pub fn throttle(&mut self, now: Duration, retry_after: Duration) {
        self.flow.throttle(nanoseconds(now), retry_after);
    }

    /// Whether nothing goes, because the upstream refused a request.
    pub fn is_paused(&self, now: Duration) -> bool {
        self.flow.closed_until(nanoseconds(now)).is_some()
    }

    /// How it looks.
    pub fn snapshot(&mut self, now: Duration) -> BudgetSnapshot {
        let now = nanoseconds(now);
        self.settle(now);
        let keys = self.keys.iter().map(|(id, key)| KeySnapshot {
            id: *id,
            share: key.share,
            used: key.used.last_minute(now),
            waiting: key.queue.len() as u64,
            refused: key.refused.last_minute(now),
        });
        let asked = |key: &KeySnapshot| key.used + key.waiting + key.refused > 0;
        let closed = self.flow.closed_until(now);
        BudgetSnapshot {
            budget: self.flow.pace.budget,
            per_minute: self.flow.per_minute(),
            used: self.flow.used.last_minute(now),
            waiting: self.waiting as u64,
            refused: self.refused.last_minute(now),
            paused: closed.map(|until| Duration::from_nanos(until.saturating_sub(now))),
            keys: keys.filter(asked).collect(),
        }
    }

    fn settle(&mut self, now: u64) {
        self.flow.settle(now);
        self.lines.release(now, &mut self.keys);
    }

    /// Lets a request of a key go: the first that waits, or with no account the one that just came.
    fn let_go(&mut self, id: KeyId, cost: u64, waited: Option<Account>, now: u64) {
        let Some(key) = self.keys.get_mut(&id) else { return };
        self.number += 1;
        self.flow.take(now, cost);
        self.lines.quit(id, key);
        let account = waited.unwrap_or_else(|| Lines::account(key, now));
        self.lines.charge(key, account, (now, cost, self.flow.per_minute()));
        key.take(now, cost);
        key.served = self.number;
        if waited.is_some() {
            key.queue.pop_front();
            self.waiting -= 1;
        }
        self.lines.enter(id, key, now);
    }

    /// Forgets keys that did not ask for a minute; once a minute, or each second when there are too
    /// many. Whoever is known asked since, so that a request pays for itself alone.
    fn sweep(&mut self, now: u64) {
        let crowded = self.keys.len() >= MOST_KEYS && now + WINDOW - SECOND >= self.sweeps_at;
        if now >= self.sweeps_at || crowded {
            self.keys.retain(|_, key| !key.is_idle(now));
            self.sweeps_at = now.saturating_add(WINDOW);
        }
    }
}
