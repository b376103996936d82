//! Quotas of the calendar: a cell holds the number of a period and what was used in it. Exact, also
//! at the turn of the period; kept over restarts, because a month outlives a process.

use std::num::NonZeroU64;
use std::sync::atomic::{AtomicU64, Ordering};

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::Offset;
use serde::{Deserialize, Serialize};

use super::{Decision, Refused, SKEW};
use crate::limit::Period;

/// Bits of a cell that count; the others number the period.
const COUNT_BITS: u32 = 40;
const COUNT_MASK: u64 = (1 << COUNT_BITS) - 1;
const SECOND: u64 = 1_000_000_000;

/// A count per period.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) struct Quota {
    count: u64,
    period: Period,
}

/// What was used of a quota.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct QuotaUse {
    /// Beginning of the period.
    pub since: Timestamp,
    /// Requests in it.
    pub used: u64,
}

impl Quota {
    pub(super) fn new(count: NonZeroU64, period: Period) -> Self {
        Self { count: count.get().min(COUNT_MASK), period }
    }

    pub(super) fn decide(&self, cell: u64, now: u64, cost: u32) -> Decision {
        let current = self.number(now);
        let (seen, seen_used) = (cell >> COUNT_BITS, cell & COUNT_MASK);
        // Another thread's clock may have entered the next period first.
        let (number, used) = match seen.cmp(&current) {
            std::cmp::Ordering::Less => (current, 0),
            std::cmp::Ordering::Equal => (seen, seen_used),
            std::cmp::Ordering::Greater if self.start(seen) <= now.saturating_add(SKEW) => {
                (seen, seen_used)
            }
            std::cmp::Ordering::Greater => (current, 0),
        };
        let reset = self.start(number + 1).saturating_sub(now);
        let next = used + u64::from(cost);
        if next > self.count {
            let wait = (u64::from(cost) <= self.count).then_some(reset);
            let remaining = self.count.saturating_sub(used);
            return Decision::Refuse { refused: Refused { wait, remaining }, repaired: None };
        }
        let remaining = self.count - next;
        Decision::Admit { next: (number << COUNT_BITS) | next, remaining, reset }
    }

    pub(super) fn read(&self, cell: u64) -> Option<QuotaUse> {
        let start = self.start(cell >> COUNT_BITS) / SECOND;
        let since = Timestamp::from_second(i64::try_from(start).ok()?).ok()?;
        (cell != 0).then_some(QuotaUse { since, used: cell & COUNT_MASK })
    }

    pub(super) fn write(&self, kept: QuotaUse) -> Option<u64> {
        let number = self.number(super::nanoseconds(kept.since));
        (number >> (64 - COUNT_BITS) == 0)
            .then_some((number << COUNT_BITS) | kept.used.min(COUNT_MASK))
    }

    /// Number of the period that a time is in.
    fn number(&self, now: u64) -> u64 {
        let second = now / SECOND;
        match self.period {
            Period::Hour => second / 3600,
            Period::Day => second / 86_400,
            Period::Month => {
                let time = Timestamp::from_second(i64::try_from(second).unwrap_or(i64::MAX));
                let date = Offset::UTC.to_datetime(time.unwrap_or(Timestamp::MAX));
                // Not negative: times before 1970 are 1970.
                u64::from(date.year().unsigned_abs()) * 12 + u64::from(date.month().unsigned_abs())
                    - 1
            }
        }
    }

    /// When a period begins, in nanoseconds.
    fn start(&self, number: u64) -> u64 {
        let second = match self.period {
            Period::Hour => number.saturating_mul(3600),
            Period::Day => number.saturating_mul(86_400),
            Period::Month => first_of_month(number).unwrap_or(0),
        };
        second.saturating_mul(SECOND)
    }
}

/// The second at which a month begins; `None` outside of the calendar.
fn first_of_month(number: u64) -> Option<u64> {
    let year = i16::try_from(number / 12).ok()?;
    let month = i8::try_from(number % 12 + 1).ok()?;
    let date = Date::new(year, month, 1).ok()?.to_datetime(jiff::civil::Time::midnight());
    u64::try_from(Offset::UTC.to_timestamp(date).ok()?.as_second()).ok()
}

/// Takes back what was charged, if the cell is still in that period.
pub(super) fn give_back(cell: &AtomicU64, charged: u64, cost: u32) {
    let _ = cell.fetch_update(Ordering::AcqRel, Ordering::Relaxed, |value| {
        let same_period = value >> COUNT_BITS == charged >> COUNT_BITS;
        let enough = value & COUNT_MASK >= u64::from(cost);
        (same_period && enough).then(|| value - u64::from(cost))
    });
}
