//! Keys that push against one budget, in virtual time.

mod laws;
mod shares;
mod waiting;

use std::num::NonZeroU32;
use std::time::Duration;

use super::pace::Pace;
use super::*;
use crate::passage::Priority;

const MINUTE: Duration = Duration::from_secs(60);
/// Longer than any test: nobody gives up.
const PATIENT: Duration = Duration::from_secs(10_000);

fn id(number: usize) -> KeyId {
    format!("{number:012}").parse().unwrap()
}

fn weighing(weight: u32) -> Share {
    Share { weight: NonZeroU32::new(weight).unwrap(), ..Share::default() }
}

fn guaranteed(requests: u32) -> Share {
    Share { guaranteed: requests, ..Share::default() }
}

fn up_to(ceiling: u32) -> Share {
    Share { ceiling: NonZeroU32::new(ceiling), ..Share::default() }
}

fn of(priority: Priority) -> Share {
    Share { priority, ..Share::default() }
}

/// A key that has always so many requests under way.
#[derive(Clone, Copy, Debug)]
struct Pusher {
    share: Share,
    cost: u32,
    depth: usize,
}

impl From<Share> for Pusher {
    fn from(share: Share) -> Self {
        Self { share, cost: 1, depth: 3 }
    }
}

/// A budget, its time, and what went.
struct Sim {
    budget: SharedBudget,
    now: Duration,
    /// When, whose, of what cost.
    sent: Vec<(Duration, usize, u32)>,
}

impl Sim {
    fn new(limit: u32, reserve: u8) -> Self {
        let now = Duration::ZERO;
        Self { budget: SharedBudget::new(limit, reserve, now), now, sent: Vec::new() }
    }

    fn ask(&mut self, key: usize, share: &Share, cost: u32) -> Asked {
        let asked = self.budget.ask(self.now, id(key), share, cost, PATIENT);
        if asked == Asked::Goes {
            self.sent.push((self.now, key, cost));
        }
        asked
    }

    /// Lets all go until then that may; answers whose they were.
    fn run(&mut self, until: Duration) -> Option<usize> {
        loop {
            if let Some(ticket) = self.budget.next(self.now) {
                let key: usize = ticket.key.as_str().parse().unwrap();
                self.sent.push((self.now, key, u32::try_from(ticket.cost).unwrap()));
                return Some(key);
            }
            match self.budget.next_at(self.now) {
                Some(at) if at < until => {
                    assert!(at > self.now, "it would spin");
                    self.now = at;
                }
                _ => {
                    self.now = until;
                    return None;
                }
            }
        }
    }

    /// Keys that push for so long.
    fn push(&mut self, keys: &[Pusher], time: Duration) {
        for (key, Pusher { share, cost, depth }) in keys.iter().enumerate() {
            // Those that go at once ask again at once.
            while self.budget.keys.get(&id(key)).map_or(0, |key| key.queue.len()) < *depth {
                self.ask(key, share, *cost);
            }
        }
        let end = self.now + time;
        while let Some(key) = self.run(end) {
            self.ask(key, &keys[key].share, keys[key].cost);
        }
    }

    /// What a key sent between these times.
    fn between(&self, key: Option<usize>, from: Duration, to: Duration) -> u64 {
        let counts = |(at, whose, _): &&(Duration, usize, u32)| {
            (from..to).contains(at) && key.is_none_or(|key| key == *whose)
        };
        self.sent.iter().filter(counts).map(|(_, _, cost)| u64::from(*cost)).sum()
    }

    /// What a key sent a minute from the second minute on.
    fn rate(&self, key: usize) -> f64 {
        let minutes = (self.now - MINUTE).as_secs_f64() / 60.0;
        self.between(Some(key), MINUTE, self.now) as f64 / minutes
    }

    /// What all sent a minute from the second minute on.
    fn whole_rate(&self) -> f64 {
        let minutes = (self.now - MINUTE).as_secs_f64() / 60.0;
        self.between(None, MINUTE, self.now) as f64 / minutes
    }
}

/// The fullest 60 s of what arrived.
fn fullest_minute(mut arrived: Vec<(Duration, u32)>) -> u64 {
    arrived.sort();
    let (mut first, mut sum, mut most) = (0, 0_u64, 0);
    for (at, cost) in &arrived {
        sum += u64::from(*cost);
        while arrived[first].0 + MINUTE <= *at {
            sum -= u64::from(arrived[first].1);
            first += 1;
        }
        most = most.max(sum);
    }
    most
}
