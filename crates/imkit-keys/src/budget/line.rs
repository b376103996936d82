//! Whose turn it is: guaranteed shares that are due, then the classes of priority, each by start-time
//! fair queueing.
//!
//! A class has a virtual clock, the tag of the key that was served last. A key that begins to wait
//! gets the time up to which it used its share, or the clock's, whichever is later; the earliest tag
//! is served, and moves on by `cost / weight`. So keys that wait get their weights' parts however
//! costly their requests are, and who was away has saved nothing but its next turn.

use std::collections::{BTreeSet, HashMap};

use super::key::KeyState;
use super::pace::{SECOND, WINDOW};
use crate::id::KeyId;
use crate::passage::Priority;

/// What a guaranteed share may catch up with.
const CATCHES_UP: u64 = SECOND;

/// Most keys that are counted to tell how long a key would have waited.
const MOST_COUNTED: usize = 1024;

/// Where a key stands; as it was when it was put there, so that it is found again.
#[derive(Clone, Copy, Debug)]
pub(super) enum Place {
    /// Its ceiling holds it back until then.
    Capped(u64),
    /// It may go when it is its turn.
    Ready {
        class: Priority,
        tag: u64,
        /// Of those with the same tag, who was served longest ago goes first.
        served: u64,
        /// When its guaranteed share is due.
        due: Option<u64>,
    },
}

/// On what account a request goes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Account {
    /// The guaranteed share.
    Guaranteed,
    /// What is left.
    Fair,
}

/// Keys for which somebody waits.
#[derive(Debug, Default)]
pub(super) struct Lines {
    /// Those with guaranteed shares, by when they are due.
    owed: BTreeSet<(u64, u64, KeyId)>,
    /// Low, normal, high.
    classes: [Class; 3],
    /// Those at their ceilings, by when that is over.
    capped: BTreeSet<(u64, KeyId)>,
    /// The sum of the guaranteed shares that wait.
    guaranteed: u64,
}

#[derive(Debug, Default)]
struct Class {
    clock: u64,
    line: BTreeSet<(u64, u64, KeyId)>,
    /// The sum of the weights that wait.
    weight: u64,
}

impl Lines {
    /// Whether nobody waits but those at their ceilings.
    pub(super) fn is_free(&self) -> bool {
        self.classes.iter().all(|class| class.line.is_empty())
    }

    /// Who is next, and on what account.
    pub(super) fn first(&self, now: u64) -> Option<(KeyId, Account)> {
        if let Some((due, _, id)) = self.owed.first()
            && *due <= now
        {
            return Some((*id, Account::Guaranteed));
        }
        let (_, _, id) = self.classes.iter().rev().find_map(|class| class.line.first())?;
        Some((*id, Account::Fair))
    }

    /// When somebody else may be next although nothing goes meanwhile.
    pub(super) fn changes_at(&self, now: u64) -> Option<u64> {
        let due = self.owed.first().map(|(due, _, _)| *due).filter(|due| *due > now);
        let capped = self.capped.first().map(|(ready, _)| *ready);
        due.into_iter().chain(capped).min()
    }

    /// Puts a key where it belongs, for which somebody waits.
    pub(super) fn enter(&mut self, id: KeyId, key: &mut KeyState, now: u64) {
        let Some(cost) = key.queue.front().map(|first| first.cost) else { return };
        key.settle(now);
        if let Some(wait) = key.wait(now, cost) {
            let ready = now.saturating_add(wait);
            self.capped.insert((ready, id));
            key.place = Some(Place::Capped(ready));
            return;
        }
        let (class, served) = (key.share.priority, key.served);
        let due = (key.share.guaranteed > 0).then(|| key.due.max(now.saturating_sub(CATCHES_UP)));
        let Class { clock, line, weight } = &mut self.classes[class as usize];
        let tag = start(key, *clock);
        line.insert((tag, served, id));
        *weight += key.weight();
        if let Some(due) = due {
            self.owed.insert((due, served, id));
            self.guaranteed += u64::from(key.share.guaranteed);
        }
        key.place = Some(Place::Ready { class, tag, served, due });
    }

    /// Takes a key out, before anything about it changes.
    pub(super) fn quit(&mut self, id: KeyId, key: &mut KeyState) {
        match key.place.take() {
            None => {}
            Some(Place::Capped(ready)) => {
                self.capped.remove(&(ready, id));
            }
            Some(Place::Ready { class, tag, served, due }) => {
                let class = &mut self.classes[class as usize];
                class.line.remove(&(tag, served, id));
                class.weight -= key.weight();
                if let Some(due) = due {
                    self.owed.remove(&(due, served, id));
                    self.guaranteed -= u64::from(key.share.guaranteed);
                }
            }
        }
    }

    /// Lets those in whose ceilings permit it again.
    pub(super) fn release(&mut self, now: u64, keys: &mut HashMap<KeyId, KeyState>) {
        while let Some((ready, id)) = self.capped.first().copied()
            && ready <= now
        {
            self.capped.pop_first();
            if let Some(key) = keys.get_mut(&id) {
                key.place = None;
                self.enter(id, key, now);
            }
        }
    }

    /// On what account a key's request goes that nobody is before.
    pub(super) fn account(key: &KeyState, now: u64) -> Account {
        match key.share.guaranteed > 0 && key.due <= now {
            true => Account::Guaranteed,
            false => Account::Fair,
        }
    }

    /// Charges a key, which stands nowhere, for a request.
    pub(super) fn charge(
        &mut self,
        key: &mut KeyState,
        account: Account,
        (now, cost, per_minute): (u64, u64, f64),
    ) {
        match account {
            Account::Guaranteed => {
                let step = key.step(cost) as f64 * self.overbooked(key, per_minute);
                let due = key.due.max(now.saturating_sub(CATCHES_UP));
                key.due = due.saturating_add(step as u64);
            }
            Account::Fair => {
                let class = &mut self.classes[key.share.priority as usize];
                let tag = start(key, class.clock);
                class.clock = class.clock.max(tag);
                key.finish = tag.saturating_add(key.turn(cost));
            }
        }
    }

    /// By how much this key and those that wait were promised more than there is; 1 = no more.
    fn overbooked(&self, key: &KeyState, per_minute: f64) -> f64 {
        let own = if key.is_ready() { 0 } else { key.share.guaranteed };
        ((self.guaranteed + u64::from(own)) as f64 / per_minute).max(1.0)
    }

    /// Nanoseconds until a key would be next that stands nowhere, if it had gone on waiting.
    pub(super) fn rest_of(&self, id: KeyId, key: &KeyState, per_minute: f64) -> u64 {
        let class = key.share.priority as usize;
        let higher: usize = self.classes[class + 1..].iter().map(|class| class.line.len()).sum();
        let Class { clock, line, weight: _ } = &self.classes[class];
        let before = line.range(..(start(key, *clock), key.served, id)).take(MOST_COUNTED).count();
        ((higher + before + 1) as f64 * WINDOW as f64 / per_minute) as u64
    }

    /// Nanoseconds in which a key gets `own` requests while those go on waiting that do.
    pub(super) fn turn_of(&self, key: &KeyState, own: u64, per_minute: f64) -> u64 {
        let class = key.share.priority as usize;
        let before: usize = self.classes[class + 1..].iter().map(|class| class.line.len()).sum();
        let weight = key.weight() as f64;
        let mut all = self.classes[class].weight as f64;
        if !key.is_ready() {
            all += weight;
        }
        let requests = own as f64 * all / weight + before as f64;
        let fair = requests * WINDOW as f64 / per_minute;
        let guaranteed = match key.share.guaranteed {
            0 => f64::INFINITY,
            _ => key.step(own) as f64 * self.overbooked(key, per_minute),
        };
        fair.min(guaranteed) as u64
    }
}

/// The tag of a key that begins to wait. Whoever was away keeps the turn that it would have had
/// next: a client that comes back when it was told to is not behind those that came in between.
fn start(key: &KeyState, clock: u64) -> u64 {
    key.finish.max(clock.saturating_sub(key.turn(1)))
}
