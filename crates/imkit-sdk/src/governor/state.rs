//! What processes share about one limit: when the bucket of slots is full again, who waits, whom
//! the platform told to pause. Pure: the time goes in, grants and waits come out. Where it is kept
//! is `file`'s business.
//!
//! Times are nanoseconds of the machine's clock. The bucket is one number, as in GCRA: `full_at`,
//! the moment at which it will be full.

use serde::{Deserialize, Serialize};

use super::pace::{Pace, SECOND, VALIDITY, WINDOW};
use super::priority::Priority;
use super::{LIMIT, RESERVE};

/// Form of the state; another one is left alone.
pub(super) const VERSION: u32 = 1;
/// A waiter that has not come back so long after it wanted to is gone.
const GRACE: u64 = 300_000_000;
/// Longest time until a waiter looks again.
const LOOK_AGAIN: u64 = SECOND;
/// Longest pause that a 429 makes for everybody.
const LONGEST_PAUSE: u64 = 3600 * SECOND;
/// Most waiters and leases that are kept; further ones wait unannounced.
const MOST_NOTED: usize = 512;
/// How much later than this moment the last change may have been: who changes the state reads the
/// clock before the lock is theirs.
const OVERTAKEN: u64 = 100_000_000;
/// Parts of the window by which used slots are counted.
const TICK: u64 = 5 * SECOND;

/// The state of one limit.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct State {
    pub(super) version: u32,
    /// The server, for people.
    pub(super) server: String,
    /// The run of the machine that the times belong to.
    boot: String,
    /// When it was last changed.
    at: u64,
    /// When the bucket is full again.
    full_at: u64,
    /// Until when nobody sends.
    paused_until: u64,
    /// The strictest limit in use.
    strictest: Option<Strictest>,
    /// Who waits, in the order of coming.
    waiting: Vec<Waiter>,
    /// Who holds slots.
    leases: Vec<Holder>,
    /// Slots granted lately: number of the tick, count.
    granted: Vec<(u64, u64)>,
}

/// A limit that somebody runs with; others follow it while it is in use.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Strictest {
    limit: u32,
    reserve: u8,
    until: u64,
}

/// Calls of one process that wait.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Waiter {
    who: u64,
    priority: Priority,
    /// Slots that it will take before it goes on.
    slots: u64,
    /// When it counts as gone.
    until: u64,
}

/// A process that holds slots.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Holder {
    who: u64,
    pub(super) pid: u32,
    pub(super) slots: u64,
    pub(super) until: u64,
}

/// What a process asks for.
#[derive(Clone, Copy, Debug)]
pub(super) struct Ask {
    /// The process, or the client within it.
    pub(super) who: u64,
    pub(super) priority: Priority,
    /// Slots without which it cannot go on.
    pub(super) least: u64,
    /// Slots that it would take.
    pub(super) most: u64,
    /// Calls that wait in it.
    pub(super) calls: u64,
}

/// What it gets.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Answer {
    /// Slots, to be used within [`VALIDITY`].
    Granted(Grant),
    /// Nothing. There may be slots at `ready`; look again at `look`, which is not later.
    Later { ready: u64, look: u64 },
}

/// Slots that a process holds.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Grant {
    pub(super) slots: u64,
    /// When the bucket would have been full without the grant.
    before: u64,
    /// And with it.
    after: u64,
}

/// Whose time it is.
#[derive(Clone, Copy, Debug)]
pub(super) struct Moment<'b> {
    /// Nanoseconds of the machine's clock.
    pub(super) now: u64,
    /// The run of the machine.
    pub(super) boot: &'b str,
}

/// What is known about the bucket of a new state.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Start {
    /// Nobody has sent anything.
    Full,
    /// Somebody may have.
    Empty,
}

impl State {
    pub(super) fn new(server: &str, moment: Moment<'_>, start: Start, pace: Pace) -> Self {
        let full_at = match start {
            Start::Full => moment.now,
            Start::Empty => moment.now.saturating_add(pace.span(pace.burst())),
        };
        Self {
            version: VERSION,
            server: server.to_owned(),
            boot: moment.boot.to_owned(),
            at: moment.now,
            full_at,
            paused_until: 0,
            strictest: None,
            waiting: Vec::new(),
            leases: Vec::new(),
            granted: Vec::new(),
        }
    }

    /// Brings the state to this moment. Whatever the file said, afterwards no time is further away
    /// than it can be.
    fn settle(&mut self, moment: Moment<'_>, own: Pace) -> Pace {
        let Moment { mut now, boot } = moment;
        let unsure = self.boot != boot || self.at > now.saturating_add(OVERTAKEN);
        if unsure {
            self.rebase(now);
            boot.clone_into(&mut self.boot);
        } else {
            now = now.max(self.at);
        }
        self.at = now;
        self.paused_until = self.paused_until.min(now.saturating_add(LONGEST_PAUSE));
        let pace = self.follow(now, own);
        let empty = now.max(self.paused_until).saturating_add(pace.span(pace.burst()));
        // Nobody knows what was sent meanwhile.
        if unsure {
            self.full_at = self.full_at.max(empty);
        }
        // Debts of costly calls apart, an empty bucket is the worst that can be.
        self.full_at = self.full_at.min(empty.saturating_add(WINDOW));
        let announced = LOOK_AGAIN + GRACE;
        self.waiting.retain(|waiter| {
            waiter.until > now && waiter.until <= now.max(self.paused_until) + announced
        });
        self.waiting.truncate(MOST_NOTED);
        self.leases.retain(|lease| lease.until > now && lease.until <= now + VALIDITY);
        self.leases.truncate(MOST_NOTED);
        let oldest = now.saturating_sub(WINDOW) / TICK;
        self.granted.retain(|(tick, _)| (oldest..=now / TICK).contains(tick));
        self.granted.truncate((WINDOW / TICK + 2) as usize);
        pace
    }

    /// After a restart of the machine, or when its clock went back: as if no time had passed since
    /// the last change, which can only be too little.
    fn rebase(&mut self, now: u64) {
        let at = self.at;
        let shift = |time: u64| time.saturating_sub(at).saturating_add(now);
        self.full_at = shift(self.full_at);
        if self.paused_until > at {
            self.paused_until = shift(self.paused_until);
        } else {
            self.paused_until = 0;
        }
        if let Some(strictest) = &mut self.strictest {
            strictest.until = shift(strictest.until);
        }
        self.waiting.clear();
        self.leases.clear();
        self.granted = vec![(now / TICK, self.granted_lately())];
    }

    /// Slots granted in all ticks that are kept.
    fn granted_lately(&self) -> u64 {
        self.granted.iter().fold(0, |sum, (_, count)| sum.saturating_add(*count))
    }

    /// The pace that the state was last used with.
    pub(super) fn pace(&self) -> Pace {
        match &self.strictest {
            Some(Strictest { limit, reserve, .. }) => Pace::new(*limit, *reserve),
            None => Pace::new(LIMIT, RESERVE),
        }
    }

    /// The strictest pace that somebody used in the last minute.
    fn follow(&mut self, now: u64, own: Pace) -> Pace {
        let until = now.saturating_add(WINDOW);
        if let Some(strictest) = &self.strictest
            && strictest.until > now
            && strictest.until <= until
        {
            let other = Pace::new(strictest.limit, strictest.reserve);
            if other.budget() < own.budget() {
                return other;
            }
        }
        self.strictest = Some(Strictest { limit: own.limit, reserve: own.reserve, until });
        own
    }

    /// Grants slots, or says when to come again and keeps the place in the queue.
    pub(super) fn acquire(&mut self, moment: Moment<'_>, ask: Ask, own: Pace) -> Answer {
        let pace = self.settle(moment, own);
        let now = moment.now;
        if self.paused_until > now {
            return self.later(now, ask, self.paused_until);
        }
        let base = self.full_at.max(now);
        let full = now.saturating_add(pace.span(pace.burst()));
        let room = pace.slots_in(full.saturating_sub(base)).min(pace.burst());
        let ahead = self.ahead(&ask);
        // A call that costs more than the bucket holds takes all of it and leaves a debt.
        let needed = ahead.saturating_add(ask.least.min(pace.burst()));
        if room < needed {
            let ready = base.saturating_add(pace.span(ahead.saturating_add(ask.least)));
            let ready = ready.saturating_sub(pace.span(pace.burst())).max(now + 1);
            return self.later(now, ask, ready);
        }
        let most = room.saturating_sub(ahead).min(ask.most).min(pace.lease());
        let slots = most.max(ask.least);
        let after = base.saturating_add(pace.span(slots));
        self.full_at = after;
        self.leave(&ask);
        if ask.priority == Priority::Interactive && ask.calls > slots {
            let slots = ask.calls - slots;
            self.announce(Waiter { slots, until: now + GRACE, ..waiter(&ask) });
        }
        self.note(now, ask.who, slots);
        Answer::Granted(Grant { slots, before: base, after })
    }

    fn later(&mut self, now: u64, ask: Ask, ready: u64) -> Answer {
        let look = ready.min(now.saturating_add(LOOK_AGAIN));
        self.announce(Waiter { until: look.saturating_add(GRACE), ..waiter(&ask) });
        Answer::Later { ready, look }
    }

    /// Slots that go to others first.
    fn ahead(&self, ask: &Ask) -> u64 {
        let mut before = true;
        let mut slots = 0_u64;
        for waiter in &self.waiting {
            if waiter.who == ask.who && waiter.priority == ask.priority {
                before = false;
                continue;
            }
            let first = match (waiter.priority, ask.priority) {
                (Priority::Interactive, Priority::Bulk) => true,
                (Priority::Bulk, Priority::Interactive) => false,
                _ => before,
            };
            if first {
                slots = slots.saturating_add(waiter.slots);
            }
        }
        slots
    }

    fn announce(&mut self, waiter: Waiter) {
        let same = |known: &Waiter| known.who == waiter.who && known.priority == waiter.priority;
        match self.waiting.iter().position(same) {
            Some(place) => self.waiting[place] = waiter,
            None if self.waiting.len() < MOST_NOTED => self.waiting.push(waiter),
            None => {}
        }
    }

    fn leave(&mut self, ask: &Ask) {
        self.waiting.retain(|waiter| waiter.who != ask.who || waiter.priority != ask.priority);
    }

    fn note(&mut self, now: u64, who: u64, slots: u64) {
        self.leases.retain(|lease| lease.who != who);
        self.leases.push(Holder {
            who,
            pid: std::process::id(),
            slots,
            until: now.saturating_add(VALIDITY),
        });
        let tick = now / TICK;
        match self.granted.last_mut() {
            Some((last, count)) if *last == tick => *count = count.saturating_add(slots),
            _ => self.granted.push((tick, slots)),
        }
    }

    /// Takes unused slots back, if nobody has been granted any since: only then it is certain that
    /// the bucket is as if they had never been taken.
    pub(super) fn give_back(&mut self, moment: Moment<'_>, who: u64, grant: Grant, unused: u64) {
        if self.boot == moment.boot && self.at <= moment.now && self.full_at == grant.after {
            let whole = grant.after.saturating_sub(grant.before);
            let used = u128::from(grant.slots.saturating_sub(unused));
            let slots = u128::from(grant.slots.max(1));
            let kept = (u128::from(whole) * used).div_ceil(slots);
            self.full_at = grant.before.saturating_add(u64::try_from(kept).unwrap_or(whole));
            if let Some((_, count)) = self.granted.last_mut() {
                *count = count.saturating_sub(unused);
            }
        }
        self.leases.retain(|lease| lease.who != who);
        self.waiting.retain(|waiter| waiter.who != who);
    }

    /// Nobody sends for this long; afterwards slots come one by one.
    pub(super) fn pause(&mut self, moment: Moment<'_>, wait: u64, own: Pace) {
        let pace = self.settle(moment, own);
        let until = moment.now.saturating_add(wait.min(LONGEST_PAUSE));
        self.paused_until = self.paused_until.max(until);
        let full = self.paused_until.saturating_add(pace.span(pace.burst()));
        self.full_at = self.full_at.max(full);
    }

    /// Empties the bucket.
    pub(super) fn empty(&mut self, moment: Moment<'_>, own: Pace) {
        let pace = self.settle(moment, own);
        let full = moment.now.saturating_add(pace.span(pace.burst()));
        self.full_at = self.full_at.max(full);
    }

    /// What there is to say about the state at this moment.
    pub(super) fn view(&self, moment: Moment<'_>) -> View {
        let mut state = self.clone();
        let pace = self.pace();
        state.settle(moment, pace);
        let waiting = |priority| {
            let waiters = state.waiting.iter().filter(|waiter| waiter.priority == priority);
            waiters.count()
        };
        View {
            pace,
            granted: state.granted_lately(),
            interactive: waiting(Priority::Interactive),
            bulk: waiting(Priority::Bulk),
            pause: state.paused_until.saturating_sub(moment.now),
            holders: state.leases,
            now: moment.now,
        }
    }
}

/// A state for people.
pub(super) struct View {
    pub(super) pace: Pace,
    /// Slots granted in the last minute, give or take a tick.
    pub(super) granted: u64,
    /// Processes in which interactive calls wait.
    pub(super) interactive: usize,
    /// Processes in which bulk calls wait.
    pub(super) bulk: usize,
    /// Nanoseconds until the pause ends; 0 without one.
    pub(super) pause: u64,
    pub(super) holders: Vec<Holder>,
    pub(super) now: u64,
}

fn waiter(ask: &Ask) -> Waiter {
    let slots = match ask.priority {
        // Bulk work gives way to every interactive call, not to one of each process.
        Priority::Interactive => ask.calls.max(ask.least),
        Priority::Bulk => ask.least,
    };
    Waiter { who: ask.who, priority: ask.priority, slots, until: 0 }
}
