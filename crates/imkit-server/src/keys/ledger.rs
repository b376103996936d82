//! What keys are used for, counted exactly and in memory until it is flushed: a request adds to
//! one of several shards, a task takes them all each second.
//!
//! Everything is bounded. Callers and operations of a key are told apart up to a number in a
//! minute; whatever comes beyond is counted under none in particular, and never lost.

mod breadth;
mod shard;

use std::hash::BuildHasher;
use std::net::IpAddr;
use std::sync::{Mutex, MutexGuard, PoisonError};

use foldhash::quality::RandomState;
use imkit_keys::{KeyId, Outcome, Replica};
use imkit_store::{QuotaRow, StoreError, UsageBatch, UsageLine};
use jiff::Timestamp;

use shard::Shard;

/// Shards: more than processors, so that two requests seldom meet.
const SHARDS: usize = 32;

/// Most bytes of a caller's program name.
const LONGEST_AGENT: usize = 200;

/// Most bytes of an operation or of the scopes that were asked for.
const LONGEST_OPERATION: usize = 200;

/// A request that was judged.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Use<'u> {
    /// The key; `None` = none was proved.
    pub(crate) key: Option<KeyId>,
    /// Operation, or scopes that were asked for; empty = neither.
    pub(crate) operation: &'u str,
    /// How it ended; `None` without a key.
    pub(crate) outcome: Option<Outcome>,
    /// The caller's address.
    pub(crate) ip: Option<IpAddr>,
    /// The caller's program, as it names itself.
    pub(crate) user_agent: Option<&'u str>,
    /// Version of the secret, of admitted requests.
    pub(crate) secret: Option<u32>,
    /// What it touched.
    pub(crate) objects: &'u [String],
    /// When.
    pub(crate) at: Timestamp,
}

/// Counts that wait to be stored.
pub(crate) struct Ledger {
    shards: Box<[Mutex<Shard>]>,
    hasher: RandomState,
    /// Quotas of a flush that failed: they are told again only when the key is used again.
    quotas: Mutex<Vec<QuotaRow>>,
}

impl Default for Ledger {
    fn default() -> Self {
        Self {
            shards: (0..SHARDS).map(|_| Mutex::default()).collect(),
            hasher: RandomState::default(),
            quotas: Mutex::default(),
        }
    }
}

impl Ledger {
    /// Counts a request.
    pub(crate) fn count(&self, used: &Use<'_>) {
        let line = UsageLine {
            key: used.key,
            operation: clip(used.operation, LONGEST_OPERATION).to_owned(),
            outcome: used.outcome,
            ip: used.ip,
        };
        let mut shard = lock(self.shard_of(&line));
        shard.add_line(line, 1, used.at);
        let Some(key) = used.key else { return };
        if let Some(version) = used.secret {
            let agent = used.user_agent.map(|agent| clip(agent, LONGEST_AGENT));
            shard.add_caller(key, version, used.ip, agent, used.at);
            for object in used.objects {
                shard.add_object(key, object, used.at);
            }
        }
    }

    /// All of a key's counts are in one shard; those of strangers are spread by their address.
    fn shard_of(&self, line: &UsageLine) -> &Mutex<Shard> {
        let hash = match line.key {
            Some(key) => self.hasher.hash_one(key),
            None => self.hasher.hash_one(line.ip),
        };
        let place = usize::try_from(hash).unwrap_or(0) % SHARDS;
        &self.shards[place]
    }

    /// Stores what was counted since the last flush; returns how many lines that were. What cannot
    /// be stored is kept for the next flush.
    pub(crate) async fn flush(
        &self,
        store: &dyn imkit_store::Store,
        replica: &Replica,
    ) -> Result<usize, StoreError> {
        let batch = self.take(replica);
        let size = batch.lines.len() + batch.quotas.len();
        if size == 0 {
            return Ok(0);
        }
        // Whoever is cut off between taking and storing loses a second, as a loss of power does.
        match store.add_usage(batch.clone()).await {
            Ok(()) => Ok(size),
            Err(error) => {
                self.give_back(batch);
                Err(error)
            }
        }
    }

    fn take(&self, replica: &Replica) -> UsageBatch {
        let mut batch = UsageBatch::default();
        for shard in &self.shards {
            lock(shard).drain_into(&mut batch);
        }
        batch.quotas = std::mem::take(&mut *lock(&self.quotas));
        for usage in replica.drain().keys {
            let key = usage.id;
            batch.quotas.retain(|row| row.key != key);
            let rows = usage.quotas.into_iter().map(|(limit, used)| QuotaRow { key, limit, used });
            batch.quotas.extend(rows);
        }
        batch
    }

    fn give_back(&self, batch: UsageBatch) {
        let UsageBatch { lines, callers, objects, quotas } = batch;
        for (line, tally) in lines {
            lock(self.shard_of(&line)).add_line(line, tally.count, tally.last);
        }
        for caller in callers {
            let line = UsageLine {
                key: Some(caller.key),
                operation: String::new(),
                outcome: None,
                ip: None,
            };
            lock(self.shard_of(&line)).return_caller(caller);
        }
        for (key, object) in objects {
            let line =
                UsageLine { key: Some(key), operation: String::new(), outcome: None, ip: None };
            lock(self.shard_of(&line)).return_object(key, object);
        }
        // Later uses of the same quota are drained again and win.
        lock(&self.quotas).extend(quotas);
    }
}

/// A panic elsewhere leaves counts that are worth keeping.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The beginning of a text, cut at a character.
fn clip(text: &str, most: usize) -> &str {
    &text[..text.floor_char_boundary(most)]
}

#[cfg(test)]
mod tests {
    use super::super::testing::{NOW, stored};
    use super::*;

    fn used(key: Option<KeyId>, operation: &str, ip: u32) -> Use<'_> {
        Use {
            key,
            operation,
            outcome: key.map(|_| Outcome::Admitted),
            ip: Some(std::net::Ipv4Addr::from_bits(ip).into()),
            user_agent: Some("curl/8"),
            secret: Some(1),
            objects: &[],
            at: NOW,
        }
    }

    fn total(batch: &UsageBatch) -> u64 {
        batch.lines.iter().map(|(_, tally)| tally.count).sum()
    }

    #[test]
    fn counts_are_exact_however_many_callers_there_are() {
        let ledger = Ledger::default();
        let id = stored(1).record.id;
        for ip in 0..5000 {
            ledger.count(&used(Some(id), "rooms.get", ip));
            ledger.count(&used(Some(id), &format!("x{ip}"), 7));
            ledger.count(&used(None, "", ip));
        }
        let batch = ledger.take(&Replica::new());
        assert_eq!(total(&batch), 15_000);
        let of_key = batch.lines.iter().filter(|(line, _)| line.key == Some(id)).count();
        assert!(of_key <= 2 * breadth::MOST_PER_KEY, "{of_key} lines");
        assert!(batch.callers.len() <= breadth::MOST_PER_KEY + 1);
        let calls: u64 = batch.callers.iter().map(|caller| caller.count).sum();
        assert_eq!(calls, 10_000);
    }

    #[test]
    fn whoever_makes_up_secrets_takes_no_room_from_those_who_know_one() {
        let ledger = Ledger::default();
        let id = stored(1).record.id;
        for ip in 0..5000 {
            let made_up = format!("x{ip}");
            let outcome = Some(Outcome::Forged);
            ledger.count(&Use { outcome, secret: None, ..used(Some(id), &made_up, ip) });
        }
        ledger.count(&used(Some(id), "rooms.get", 7));
        let batch = ledger.take(&Replica::new());
        assert_eq!(total(&batch), 5001);
        assert!(batch.lines.len() <= 2 + breadth::MOST_FORGERS, "{} lines", batch.lines.len());
        let told_apart = |(line, _): &(UsageLine, _)| line.operation == "rooms.get";
        assert!(batch.lines.iter().any(told_apart));
    }

    #[test]
    fn spoofed_addresses_of_strangers_take_bounded_room() {
        let ledger = Ledger::default();
        for ip in 0..200_000 {
            ledger.count(&used(None, "", ip));
        }
        let batch = ledger.take(&Replica::new());
        assert_eq!(total(&batch), 200_000);
        assert!(batch.lines.len() <= SHARDS * (breadth::MOST_STRANGERS + 1));
    }

    #[test]
    fn what_could_not_be_stored_is_counted_with_the_next() {
        let ledger = Ledger::default();
        let id = stored(1).record.id;
        ledger.count(&used(Some(id), "a", 1));
        let batch = ledger.take(&Replica::new());
        ledger.give_back(batch.clone());
        assert_eq!(ledger.take(&Replica::new()), batch);
    }
}
