//! What is counted per key: the cells of its limits and its use. A meter outlives changes of its
//! key's policy, so that a change neither refills a limit nor loses a count.

use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, AtomicU32, AtomicU64, Ordering};

use imkit_api::operation::OPERATIONS;

/// Cells for limits: twice as many as a key can have, so that a new limit never takes the cell of
/// one that a verification may still be charging.
pub(crate) const CELLS: usize = 2 * crate::limit::MOST_LIMITS;

/// Slots for the last use of secrets: live versions are neighbours, so their remainders differ.
const SECRETS: usize = 4;

/// Bits of a slot that hold the second; those above hold the version, so that a newer version and a
/// later second are both a larger number.
const SECOND_BITS: u32 = 40;

/// How a request of a known key ended.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Outcome {
    /// It passed.
    Admitted,
    /// It passed although its key's policy does not permit it, because the key is only observed.
    Observed,
    /// The key is disabled, revoked, expired, not yet valid, or of another kind.
    Inactive,
    /// From an address that the key is not for.
    Address,
    /// Beyond the key's scopes or resources.
    Forbidden,
    /// Over a limit.
    Limited,
    /// The gateway has no upstream for the key, or cannot read its credentials.
    Unavailable,
    /// The id is right and the checksum too, but the secret was never ours: somebody made it up.
    Forged,
}

impl Outcome {
    /// Every outcome.
    pub const ALL: [Outcome; 8] = [
        Outcome::Admitted,
        Outcome::Observed,
        Outcome::Inactive,
        Outcome::Address,
        Outcome::Forbidden,
        Outcome::Limited,
        Outcome::Unavailable,
        Outcome::Forged,
    ];

    /// Its name in metrics and lists.
    pub const fn as_str(self) -> &'static str {
        match self {
            Outcome::Admitted => "admitted",
            Outcome::Observed => "observed",
            Outcome::Inactive => "inactive",
            Outcome::Address => "address",
            Outcome::Forbidden => "forbidden",
            Outcome::Limited => "limited",
            Outcome::Unavailable => "unavailable",
            Outcome::Forged => "forged",
        }
    }
}

/// See the module. Every field that each admitted request writes stands in the first 128 bytes.
///
/// Not aligned to cache lines: with a million keys that would take a quarter more memory.
#[derive(Default, Debug)]
#[repr(C)]
pub(crate) struct Meter {
    pub(crate) cells: [AtomicU64; CELLS],
    /// Drained each second: 32 bits are enough.
    outcomes: [AtomicU32; Outcome::ALL.len()],
    /// Admitted requests per operation: its place in the table, plus one, above [`TAG`]; its count
    /// below. Most keys use few operations, so the first ones that come have a slot each; the
    /// others share an array that is made when it is needed.
    first_operations: [AtomicU64; 3],
    last_used: [AtomicU64; SECRETS],
    other_operations: OnceLock<Box<[AtomicU64]>>,
    /// Whether children of the key took from its cells since the last drain.
    shared: AtomicBool,
}

/// Bits of a slot that count.
const TAG: u32 = 48;

/// The last use of a secret.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct SecretUse {
    /// The secret's version.
    pub version: u32,
    /// Second of its last admitted request, since 1970.
    pub second: u64,
}

impl Meter {
    /// Reads from each of its cache lines.
    pub(crate) fn fetch(&self) -> u64 {
        let first = self.cells[0].load(Ordering::Relaxed);
        let second = self.outcomes[0].load(Ordering::Relaxed);
        let third = self.last_used[1].load(Ordering::Relaxed);
        first ^ u64::from(second) ^ third
    }

    pub(crate) fn count(&self, outcome: Outcome) {
        // Sequentially consistent with the mark that is set next: see `usage`.
        self.outcomes[outcome as usize].fetch_add(1, Ordering::SeqCst);
    }

    /// Notes that a child took from the cells; ordered as [`count`](Self::count) is.
    pub(crate) fn share(&self) {
        if !self.shared.load(Ordering::SeqCst) {
            self.shared.store(true, Ordering::SeqCst);
        }
    }

    pub(crate) fn take_shared(&self) -> bool {
        self.shared.swap(false, Ordering::SeqCst)
    }

    pub(crate) fn count_operation(&self, operation: u16) {
        let tag = (u64::from(operation) + 1) << TAG;
        for slot in &self.first_operations {
            let seen = slot.load(Ordering::Relaxed);
            // Slots are taken once and for ever.
            let mine = seen >> TAG == tag >> TAG
                || (seen == 0
                    && match slot.compare_exchange(0, tag, Ordering::Relaxed, Ordering::Relaxed) {
                        Ok(_) => true,
                        Err(taken) => taken >> TAG == tag >> TAG,
                    });
            if mine {
                slot.fetch_add(1, Ordering::Relaxed);
                return;
            }
        }
        let others = self
            .other_operations
            .get_or_init(|| OPERATIONS.iter().map(|_| AtomicU64::new(0)).collect());
        if let Some(count) = others.get(usize::from(operation)) {
            count.fetch_add(1, Ordering::Relaxed);
        }
    }

    pub(crate) fn used(&self, version: u32, now: u64) {
        let slot = &self.last_used[version as usize % SECRETS];
        let value = (u64::from(version) << SECOND_BITS) | (now / 1_000_000_000);
        // Mostly the second is the same, and reading leaves the cache line shared.
        if slot.load(Ordering::Relaxed) < value {
            slot.fetch_max(value, Ordering::Relaxed);
        }
    }

    pub(crate) fn take_outcomes(&self) -> [u64; Outcome::ALL.len()] {
        std::array::from_fn(|index| self.outcomes[index].swap(0, Ordering::SeqCst).into())
    }

    pub(crate) fn take_operations(&self) -> impl Iterator<Item = (&'static str, u64)> {
        let first = self.first_operations.iter().filter_map(|slot| {
            let value = slot.fetch_and(!((1 << TAG) - 1), Ordering::Relaxed);
            let place = usize::try_from(value >> TAG).ok()?.checked_sub(1)?;
            Some((OPERATIONS.get(place)?.id, value & ((1 << TAG) - 1)))
        });
        let others = self.other_operations.get().map(AsRef::as_ref).unwrap_or_default();
        let others = OPERATIONS
            .iter()
            .zip(others)
            .map(|(operation, count)| (operation.id, count.swap(0, Ordering::Relaxed)));
        first.chain(others).filter(|(_, count)| *count > 0)
    }

    pub(crate) fn secret_uses(&self) -> impl Iterator<Item = SecretUse> {
        self.last_used
            .iter()
            .map(|slot| slot.load(Ordering::Relaxed))
            .filter(|value| *value > 0)
            .map(|value| SecretUse {
                version: u32::try_from(value >> SECOND_BITS).unwrap_or(u32::MAX),
                second: value & ((1 << SECOND_BITS) - 1),
            })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn operations_are_counted_however_many_there_are() {
        let meter = Meter::default();
        for round in 1..4 {
            for operation in 0..20 {
                (0..=operation).for_each(|_| meter.count_operation(operation));
            }
            let mut counted: Vec<_> = meter.take_operations().collect();
            counted.sort_by_key(|(_, count)| *count);
            let expected: Vec<_> =
                OPERATIONS.iter().take(20).map(|operation| operation.id).zip(1..=20).collect();
            assert_eq!(counted, expected, "round {round}");
        }
        meter.count_operation(u16::MAX);
        assert_eq!(meter.take_operations().count(), 0);
    }

    #[test]
    fn what_an_admission_writes_stands_together() {
        assert!(std::mem::offset_of!(Meter, last_used) + 8 <= 128);
    }
}
