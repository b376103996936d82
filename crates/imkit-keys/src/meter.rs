//! What is counted per key: the cells of its limits and its use. A meter outlives changes of its
//! key's policy, so that a change neither refills a limit nor loses a count.

use std::sync::OnceLock;
use std::sync::atomic::{AtomicU64, Ordering};

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
    /// The key is disabled, revoked, expired, not yet valid, or of another kind.
    Inactive,
    /// From an address that the key is not for.
    Address,
    /// Beyond the key's scopes or resources.
    Forbidden,
    /// Over a limit.
    Limited,
    /// The id is right and the checksum too, but the secret was never ours: somebody made it up.
    Forged,
}

impl Outcome {
    /// Every outcome.
    pub const ALL: [Outcome; 6] = [
        Outcome::Admitted,
        Outcome::Inactive,
        Outcome::Address,
        Outcome::Forbidden,
        Outcome::Limited,
        Outcome::Forged,
    ];

    /// Its name in metrics and lists.
    pub const fn as_str(self) -> &'static str {
        match self {
            Outcome::Admitted => "admitted",
            Outcome::Inactive => "inactive",
            Outcome::Address => "address",
            Outcome::Forbidden => "forbidden",
            Outcome::Limited => "limited",
            Outcome::Forged => "forged",
        }
    }
}

/// See the module. The cells stand first: together they are one cache line.
#[derive(Default, Debug)]
#[repr(align(64))]
pub(crate) struct Meter {
    pub(crate) cells: [AtomicU64; CELLS],
    outcomes: [AtomicU64; Outcome::ALL.len()],
    last_used: [AtomicU64; SECRETS],
    /// Admitted requests per operation; made when the first one is counted.
    operations: OnceLock<Box<[AtomicU64]>>,
}

/// The last use of a secret.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct SecretUse {
    /// The secret's version.
    pub version: u32,
    /// Second of its last admitted request, since 1970.
    pub second: u64,
}

impl Meter {
    pub(crate) fn count(&self, outcome: Outcome) {
        // Sequentially consistent with the mark that is set next: see `usage`.
        self.outcomes[outcome as usize].fetch_add(1, Ordering::SeqCst);
    }

    pub(crate) fn count_operation(&self, operation: u16) {
        let counts =
            self.operations.get_or_init(|| OPERATIONS.iter().map(|_| AtomicU64::new(0)).collect());
        if let Some(count) = counts.get(usize::from(operation)) {
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
        std::array::from_fn(|index| self.outcomes[index].swap(0, Ordering::SeqCst))
    }

    pub(crate) fn take_operations(&self) -> impl Iterator<Item = (&'static str, u64)> {
        let counts = self.operations.get().map(AsRef::as_ref).unwrap_or_default();
        OPERATIONS
            .iter()
            .zip(counts)
            .map(|(operation, count)| (operation.id, count.swap(0, Ordering::Relaxed)))
            .filter(|(_, count)| *count > 0)
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
