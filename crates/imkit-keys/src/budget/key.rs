//! What is known of one key in a budget: its share, what it used, who waits in its name.

use std::collections::VecDeque;

use super::line::Place;
use super::pace::{Bucket, Pace, WHOLE, WINDOW};
use super::tally::Tally;
use crate::passage::Share;

/// Virtual time that a request of cost 1 takes at weight 1.
const TURN: u64 = 1 << 20;
/// More counts as this.
const MOST_WEIGHT: u64 = 1000;

/// One key.
#[derive(Debug)]
pub(super) struct KeyState {
    pub(super) share: Share,
    ceiling: Option<Ceiling>,
    /// When the next request of its guaranteed share is due.
    pub(super) due: u64,
    /// The virtual time at which its fair share is used up to now.
    pub(super) finish: u64,
    /// The number of the request that it was last let go with.
    pub(super) served: u64,
    /// Who waits, first come first.
    pub(super) queue: VecDeque<Waiter>,
    /// Where it stands while somebody waits.
    pub(super) place: Option<Place>,
    pub(super) used: Tally,
    pub(super) refused: Tally,
}

/// A request that waits.
#[derive(Clone, Copy, Debug)]
pub(super) struct Waiter {
    pub(super) number: u64,
    pub(super) cost: u64,
}

#[derive(Debug)]
struct Ceiling {
    pace: Pace,
    bucket: Bucket,
}

impl Ceiling {
    fn of(share: &Share, filled: u64, now: u64) -> Option<Self> {
        let pace = Pace::new(share.ceiling?.get(), 0);
        Some(Self { pace, bucket: Bucket::new(pace, filled, now) })
    }
}

impl KeyState {
    pub(super) fn new(share: Share, now: u64) -> Self {
        Self {
            share,
            // Whoever is unknown has not used anything for a minute.
            ceiling: Ceiling::of(&share, u64::MAX, now),
            due: now,
            finish: 0,
            served: 0,
            queue: VecDeque::new(),
            place: None,
            used: Tally::default(),
            refused: Tally::default(),
        }
    }

    /// Another share from now on. A new ceiling begins empty: the old one may have been used up.
    pub(super) fn set_share(&mut self, share: Share, now: u64) {
        if share.ceiling != self.share.ceiling {
            self.ceiling = Ceiling::of(&share, 0, now);
        }
        if share.guaranteed != self.share.guaranteed {
            self.due = now;
        }
        self.share = share;
    }

    /// What a request takes: no more than a ceiling ever gives.
    pub(super) fn cost(&self, cost: u64) -> u64 {
        self.ceiling.as_ref().map_or(cost, |ceiling| cost.min(ceiling.pace.budget))
    }

    /// The cost of all that wait.
    pub(super) fn ahead(&self) -> u64 {
        self.queue.iter().map(|waiter| waiter.cost).sum()
    }

    pub(super) fn settle(&mut self, now: u64) {
        if let Some(Ceiling { pace, bucket }) = &mut self.ceiling {
            bucket.settle(*pace, WHOLE, now);
        }
    }

    /// How long the ceiling holds back a request; none = not at all. To be settled before.
    pub(super) fn wait(&self, now: u64, cost: u64) -> Option<u64> {
        let Ceiling { pace, bucket } = self.ceiling.as_ref()?;
        bucket.wait_within((*pace, WHOLE, now), &self.used, cost)
    }

    /// The same when others go first.
    pub(super) fn wait_after(&self, now: u64, ahead: u64, cost: u64) -> u64 {
        let wait = self
            .ceiling
            .as_ref()
            .and_then(|Ceiling { pace, bucket }| bucket.wait(*pace, WHOLE, now, ahead, cost));
        wait.max(self.wait(now, cost)).unwrap_or(0)
    }

    pub(super) fn take(&mut self, now: u64, cost: u64) {
        if let Some(Ceiling { pace, bucket }) = &mut self.ceiling {
            bucket.take(*pace, cost);
        }
        self.used.add(now, cost);
    }

    pub(super) fn give_back(&mut self, cost: u64) {
        if let Some(Ceiling { pace, bucket }) = &mut self.ceiling {
            bucket.give_back(*pace, cost);
        }
        self.used.subtract(cost);
    }

    /// Its weight.
    pub(super) fn weight(&self) -> u64 {
        u64::from(self.share.weight.get()).min(MOST_WEIGHT)
    }

    /// The virtual time that a request takes of the fair share.
    pub(super) fn turn(&self, cost: u64) -> u64 {
        cost.saturating_mul(TURN) / self.weight()
    }

    /// The time that a request takes of the guaranteed share.
    pub(super) fn step(&self, cost: u64) -> u64 {
        cost.saturating_mul(WINDOW) / u64::from(self.share.guaranteed.max(1))
    }

    /// Whether somebody waits whom only the others hold back.
    pub(super) fn is_ready(&self) -> bool {
        matches!(self.place, Some(Place::Ready { .. }))
    }

    /// Whether it may be forgotten.
    pub(super) fn is_idle(&self, now: u64) -> bool {
        self.queue.is_empty() && self.used.is_empty(now) && self.refused.is_empty(now)
    }
}
