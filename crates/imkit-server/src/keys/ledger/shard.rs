//! A part of the ledger: lines, callers and objects of some keys.

use std::collections::HashMap;
use std::net::IpAddr;

use foldhash::quality::RandomState;
use imkit_keys::{KeyId, Outcome};
use imkit_store::{SecretCaller, TouchedObject, UsageBatch, UsageLine, UsageTally};
use jiff::Timestamp;

use super::breadth::{Breadth, MOST_FORGERS, MOST_PER_KEY, MOST_STRANGERS};

/// Most objects of a key that are remembered in a minute.
const MOST_OBJECTS: usize = 1000;

/// Every request looks into two of them. Their hash is quick, and seeded, but no proof against
/// somebody who learns much about it: how many entries there can be is bounded anyway.
type Counts<K, V> = HashMap<K, V, RandomState>;

#[derive(Default)]
pub(super) struct Shard {
    lines: Counts<UsageLine, UsageTally>,
    callers: Counts<CallerKey, UsageTally>,
    objects: Counts<(KeyId, String), TouchedObject>,
    line_breadth: Breadth,
    forger_breadth: Breadth,
    caller_breadth: Breadth,
    object_breadth: Breadth,
}

#[derive(Clone, PartialEq, Eq, Hash)]
struct CallerKey {
    key: KeyId,
    version: u32,
    ip: Option<IpAddr>,
    agent: Option<String>,
}

fn add(tally: &mut UsageTally, count: u64, last: Timestamp) {
    tally.count = tally.count.saturating_add(count);
    tally.last = tally.last.max(last);
}

impl Shard {
    pub(super) fn add_line(&mut self, mut line: UsageLine, count: u64, at: Timestamp) {
        // What is there already has its room.
        if let Some(tally) = self.lines.get_mut(&line) {
            return add(tally, count, at);
        }
        let breadth = &mut self.line_breadth;
        if line.outcome == Some(Outcome::Forged) {
            line.operation.clear();
            if !self.forger_breadth.admits(line.key, line.ip, MOST_FORGERS, at) {
                line.ip = None;
            }
        } else if line.key.is_none() {
            if !breadth.admits(None, line.ip, MOST_STRANGERS, at) {
                line.ip = None;
            }
        } else if !breadth.admits(line.key, &line, MOST_PER_KEY, at) {
            line.ip = None;
            // Only few keys have so many operations: whoever asks for words without end.
            if !breadth.admits(line.key, &line, 2 * MOST_PER_KEY - OUTCOMES, at) {
                line.operation.clear();
            }
        }
        let tally = self.lines.entry(line).or_insert(UsageTally { count: 0, last: at });
        add(tally, count, at);
    }

    pub(super) fn add_caller(
        &mut self,
        key: KeyId,
        version: u32,
        ip: Option<IpAddr>,
        agent: Option<&str>,
        at: Timestamp,
    ) {
        let agent = agent.map(str::to_owned);
        self.put_caller(CallerKey { key, version, ip, agent }, 1, at);
    }

    pub(super) fn return_caller(&mut self, caller: SecretCaller) {
        let SecretCaller { key, version, ip, user_agent: agent, count, last } = caller;
        self.put_caller(CallerKey { key, version, ip, agent }, count, last);
    }

    fn put_caller(&mut self, mut caller: CallerKey, count: u64, at: Timestamp) {
        if let Some(tally) = self.callers.get_mut(&caller) {
            return add(tally, count, at);
        }
        if !self.caller_breadth.admits(Some(caller.key), &caller, MOST_PER_KEY, at) {
            (caller.ip, caller.agent) = (None, None);
        }
        let tally = self.callers.entry(caller).or_insert(UsageTally { count: 0, last: at });
        add(tally, count, at);
    }

    pub(super) fn add_object(&mut self, key: KeyId, object: &str, at: Timestamp) {
        let object = TouchedObject { object: object.to_owned(), count: 1, first: at, last: at };
        self.return_object(key, object);
    }

    pub(super) fn return_object(&mut self, key: KeyId, object: TouchedObject) {
        let TouchedObject { object: name, count, first, last } = object;
        if !self.object_breadth.admits(Some(key), &name, MOST_OBJECTS, last) {
            return;
        }
        let empty = TouchedObject { object: name.clone(), count: 0, first, last };
        let known = self.objects.entry((key, name)).or_insert(empty);
        known.count = known.count.saturating_add(count);
        known.first = known.first.min(first);
        known.last = known.last.max(last);
    }

    pub(super) fn drain_into(&mut self, batch: &mut UsageBatch) {
        batch.lines.extend(self.lines.drain());
        batch.callers.extend(self.callers.drain().map(|(caller, tally)| {
            let CallerKey { key, version, ip, agent: user_agent } = caller;
            SecretCaller { key, version, ip, user_agent, count: tally.count, last: tally.last }
        }));
        batch.objects.extend(self.objects.drain().map(|((key, _), object)| (key, object)));
    }
}

/// Lines that a key can have without an address and an operation: one per outcome.
const OUTCOMES: usize = Outcome::ALL.len();
