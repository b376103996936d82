//! Counting against limits: one 64-bit cell per key and limit, changed by compare-and-swap. No
//! lock, no background job. Several limits are charged together or not at all.

mod gcra;
mod quota;

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use jiff::Timestamp;

use crate::limit::{MOST_LIMITS, Rule};
use gcra::Gcra;
use quota::Quota;
pub use quota::QuotaUse;

/// Readers of a clock on other threads may be this much ahead; whatever lies further in the future
/// was written before the clock was set back. In nanoseconds.
const SKEW: u64 = 1_000_000_000;

/// Nanoseconds since 1970, as the cells count; times before are 1970.
pub(crate) fn nanoseconds(time: Timestamp) -> u64 {
    let seconds = u64::try_from(time.as_second()).unwrap_or(0);
    let rest = u64::try_from(time.subsec_nanosecond()).unwrap_or(0);
    seconds.saturating_mul(1_000_000_000).saturating_add(rest)
}

/// How a key stands with a limit after a request.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Standing {
    /// Which of the key's limits, by its place in the list.
    pub limit: usize,
    /// Requests that would be admitted now.
    pub remaining: u64,
    /// Time until the limit is as if nothing had been used.
    pub reset: Duration,
}

/// A refusal by a limit.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Over {
    /// Which limit.
    pub(crate) limit: usize,
    /// After this time the same request is admitted, if no other one comes first. `None`: it costs
    /// more than the limit ever admits.
    pub(crate) wait: Option<Duration>,
    /// Requests of cost 1 that would be admitted now.
    pub(crate) remaining: u64,
}

/// A limit, ready to count.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) enum Counter {
    Rate(Gcra),
    Quota(Quota),
}

/// What a counter says about a request.
enum Decision {
    Admit {
        next: u64,
        remaining: u64,
        reset: u64,
    },
    /// `repaired` is what the cell should hold instead of a value from before the clock was set
    /// back.
    Refuse {
        refused: Refused,
        repaired: Option<u64>,
    },
}

/// A charge that is too much. Times in nanoseconds.
#[derive(Clone, Copy)]
struct Refused {
    /// `None` = it always is.
    wait: Option<u64>,
    remaining: u64,
}

impl Refused {
    fn by(self, limit: usize) -> Over {
        let Self { wait, remaining } = self;
        Over { limit, wait: wait.map(Duration::from_nanos), remaining }
    }
}

/// A charge that was made. Times in nanoseconds.
#[derive(Clone, Copy)]
struct Taken {
    /// The cell's value.
    before: u64,
    after: u64,
    remaining: u64,
    reset: u64,
}

impl Counter {
    pub(crate) fn new(rule: Rule) -> Self {
        match rule {
            Rule::Rate { count, seconds, burst } => Self::Rate(Gcra::new(count, seconds, burst)),
            Rule::Quota { count, period } => Self::Quota(Quota::new(count, period)),
        }
    }

    fn decide(&self, cell: u64, now: u64, cost: u32) -> Decision {
        match self {
            Counter::Rate(gcra) => gcra.decide(cell, now, cost),
            Counter::Quota(quota) => quota.decide(cell, now, cost),
        }
    }

    /// Takes one request's cost from a cell, or says how long to wait.
    fn take(&self, cell: &AtomicU64, now: u64, cost: u32) -> Result<Taken, Refused> {
        let mut seen = cell.load(Ordering::Relaxed);
        loop {
            let (value, answer) = match self.decide(seen, now, cost) {
                Decision::Admit { next, remaining, reset } => {
                    (next, Ok(Taken { before: seen, after: next, remaining, reset }))
                }
                Decision::Refuse { refused, repaired: None } => return Err(refused),
                Decision::Refuse { refused, repaired: Some(value) } => (value, Err(refused)),
            };
            match cell.compare_exchange_weak(seen, value, Ordering::AcqRel, Ordering::Relaxed) {
                Ok(_) => return answer,
                Err(changed) => seen = changed,
            }
        }
    }

    /// Gives a charge back. For a quota this is exact. A rate's cell takes it back only when nobody
    /// charged it since: an idle time in between would have forgotten the charge, and giving it
    /// back again would admit too much.
    fn give_back(&self, cell: &AtomicU64, taken: Taken, cost: u32) {
        let Taken { before, after, .. } = taken;
        match self {
            Counter::Rate(_) => {
                let _ = cell.compare_exchange(after, before, Ordering::AcqRel, Ordering::Relaxed);
            }
            Counter::Quota(_) => quota::give_back(cell, after, cost),
        }
    }

    /// The use of a quota, to be kept over a restart.
    pub(crate) fn quota_use(&self, cell: &AtomicU64) -> Option<QuotaUse> {
        match self {
            Counter::Rate(_) => None,
            Counter::Quota(quota) => quota.read(cell.load(Ordering::Acquire)),
        }
    }

    /// Sets a quota's use to at least what was kept.
    pub(crate) fn restore(&self, cell: &AtomicU64, kept: QuotaUse) {
        if let Counter::Quota(quota) = self
            && let Some(value) = quota.write(kept)
        {
            cell.fetch_max(value, Ordering::AcqRel);
        }
    }
}

/// Charges all counters, or none. The answer is about the tightest one.
///
/// Counters are asked first and charged afterwards. When another thread takes the last of a limit
/// in between, the charges before it are given back; while they stand, a third request can be
/// refused that would otherwise have passed. A rate that yet another thread charged meanwhile keeps
/// the charge (see [`Counter::give_back`]). No limit ever admits more than it says.
pub(crate) fn charge<'c>(
    counters: impl ExactSizeIterator<Item = (&'c Counter, &'c AtomicU64)> + Clone,
    now: u64,
    cost: u32,
) -> Result<Option<Standing>, Over> {
    if cost == 0 {
        return Ok(None);
    }
    if counters.len() > 1 {
        ask(counters.clone(), now, cost)?;
    }
    let mut tightest: Option<Standing> = None;
    let mut charged: [Option<Taken>; MOST_LIMITS] = [None; _];
    for (limit, ((counter, cell), slot)) in counters.clone().zip(&mut charged).enumerate() {
        match counter.take(cell, now, cost) {
            Ok(taken) => {
                let Taken { remaining, reset, .. } = *slot.insert(taken);
                if tightest.is_none_or(|standing| remaining < standing.remaining) {
                    let reset = Duration::from_nanos(reset);
                    tightest = Some(Standing { limit, remaining, reset });
                }
            }
            Err(refused) => {
                for ((counter, cell), taken) in counters.zip(charged) {
                    if let Some(taken) = taken {
                        counter.give_back(cell, taken, cost);
                    }
                }
                return Err(refused.by(limit));
            }
        }
    }
    Ok(tightest)
}

/// Whether all counters would admit a request; otherwise the limit that makes it wait longest.
pub(crate) fn ask<'c>(
    counters: impl Iterator<Item = (&'c Counter, &'c AtomicU64)>,
    now: u64,
    cost: u32,
) -> Result<(), Over> {
    let mut worst: Option<Over> = None;
    for (limit, (counter, cell)) in counters.enumerate() {
        let Decision::Refuse { refused, repaired } =
            counter.decide(cell.load(Ordering::Relaxed), now, cost)
        else {
            continue;
        };
        if repaired.is_some() {
            // Taking repairs the cell; it refuses as well.
            let _ = counter.take(cell, now, cost);
        }
        let over = refused.by(limit);
        let longer =
            |known: Over| over.wait.is_none() || known.wait.is_some_and(|w| over.wait > Some(w));
        if worst.is_none_or(longer) {
            worst = Some(over);
        }
    }
    worst.map_or(Ok(()), Err)
}

#[cfg(test)]
mod tests;
