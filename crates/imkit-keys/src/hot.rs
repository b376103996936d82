//! A key as verification reads it: compiled from its record, never changed, replaced as a whole.

use std::hint::black_box;
use std::net::IpAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use jiff::Timestamp;
use serde_json::{Map, Value};

use crate::cidr::Cidr;
use crate::form::KeyForm;
use crate::id::KeyId;
use crate::limit::{Limit, LimitName, MOST_LIMITS, Rule};
use crate::limiter::{Counter, QuotaUse, nanoseconds};
use crate::mac::HashedKey;
use crate::meter::{CELLS, Meter, SecretUse};
use crate::record::{KeyRecord, KeyState, KeyStatus, Origin, Role};
use crate::resource::ResourcePattern;
use crate::scope::{Grants, ScopePattern};

/// What the replica holds of a key. What every request reads stands first, so that it takes few
/// cache lines.
#[derive(Debug)]
#[repr(C)]
pub struct LiveKey {
    /// Apart from the others, because it is the one that nearly every request presents.
    pub(crate) newest: LiveSecret,
    /// Nanoseconds since 1970.
    pub(crate) not_before: u64,
    pub(crate) not_after: u64,
    pub(crate) meter: Arc<Meter>,
    /// Shared by all keys that have the same limits.
    pub(crate) limits: Arc<Limits>,
    /// The cell of each limit.
    slots: [u8; MOST_LIMITS],
    pub(crate) form: KeyForm,
    pub(crate) state: KeyState,
    pub(crate) grants: Grants,
    pub(crate) resources: Box<[ResourcePattern]>,
    addresses: Box<[Cidr]>,
    pub(crate) id: KeyId,
    pub(crate) older: Box<[LiveSecret]>,
    role: Option<Role>,
    owner: Box<str>,
    name: Box<str>,
    /// `None` without notes, as most keys are.
    metadata: Option<Box<Map<String, Value>>>,
}

/// A key in the replica. The meter stands here once more, so that it can be fetched together with
/// the key instead of after it: each comes from memory in its own time.
#[derive(Clone, Debug)]
pub(crate) struct Entry {
    pub(crate) key: Arc<LiveKey>,
    meter: Arc<Meter>,
}

impl Entry {
    pub(crate) fn new(key: LiveKey) -> Self {
        Self { meter: Arc::clone(&key.meter), key: Arc::new(key) }
    }

    /// Fetches everything that a request needs.
    pub(crate) fn fetch(&self) {
        self.key.fetch(&self.meter);
    }
}

/// A secret as verification reads it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct LiveSecret {
    pub(crate) version: u32,
    pub(crate) hash: HashedKey,
    pub(crate) imported: bool,
    /// Nanoseconds since 1970.
    pub(crate) not_after: u64,
}

/// Limits with their counters, in the order in which they are charged: quotas first, because a
/// charge of theirs can always be given back exactly.
#[derive(PartialEq, Eq, Debug)]
pub(crate) struct Limits(Box<[(Limit, Counter)]>);

impl Limits {
    pub(crate) fn new(limits: &[Limit]) -> Self {
        let mut limits: Vec<(Limit, Counter)> =
            limits.iter().map(|limit| (limit.clone(), Counter::new(limit.rule))).collect();
        limits.sort_by_key(|(_, counter)| matches!(counter, Counter::Rate(_)));
        Self(limits.into())
    }

    /// The name of one of these limits.
    pub(crate) fn name(&self, index: usize) -> &LimitName {
        &self.0[index].0.name
    }
}

impl LiveKey {
    /// Compiles a checked record. `before` is the same key as it was: its meter goes on.
    pub(crate) fn compile(
        record: &KeyRecord,
        limits: Arc<Limits>,
        before: Option<&Self>,
    ) -> Option<Self> {
        let secret = |secret: &crate::record::Secret| LiveSecret {
            version: secret.version,
            hash: secret.hash,
            imported: secret.origin == Origin::Imported,
            not_after: secret.not_after.map_or(u64::MAX, nanoseconds),
        };
        let (newest, older) = record.secrets.split_last()?;
        let meter = before.map_or_else(Arc::default, |key| Arc::clone(&key.meter));
        let slots = slots(&limits, before);
        for (index, slot) in slots.iter().enumerate().take(limits.0.len()) {
            if before.is_none_or(|key| key.slot_of(&limits, index) != Some(*slot)) {
                meter.cells[usize::from(*slot)].store(0, Ordering::Release);
            }
        }
        Some(Self {
            id: record.id,
            form: record.form,
            state: record.state,
            role: record.role,
            not_before: record.not_before.map_or(0, nanoseconds),
            not_after: record.expires_at.map_or(u64::MAX, nanoseconds),
            newest: secret(newest),
            older: older.iter().map(secret).collect(),
            grants: Grants::new(&record.scopes),
            resources: record.resources.clone().into(),
            addresses: record.allowed_ips.clone().into(),
            limits,
            slots,
            meter,
            owner: record.owner.as_str().into(),
            name: record.name.as_str().into(),
            metadata: (!record.metadata.is_empty()).then(|| Box::new(record.metadata.clone())),
        })
    }

    /// The cell that this key uses for a limit of another list: that of the limit with the same
    /// name, if its cell means the same.
    fn slot_of(&self, limits: &Limits, index: usize) -> Option<u8> {
        let (wanted, _) = limits.0.get(index)?;
        let found = self.limits.0.iter().position(|(limit, _)| {
            limit.name == wanted.name && are_counted_alike(limit.rule, wanted.rule)
        })?;
        self.slots.get(found).copied()
    }

    /// The public id.
    pub fn id(&self) -> KeyId {
        self.id
    }

    /// Kind and environment.
    pub fn form(&self) -> KeyForm {
        self.form
    }

    /// Who answers for it.
    pub fn owner(&self) -> &str {
        &self.owner
    }

    /// How it stands at a time, as [`KeyRecord::status`] says.
    pub fn status(&self, now: Timestamp) -> KeyStatus {
        let now = nanoseconds(now);
        match self.state {
            KeyState::Revoked => KeyStatus::Revoked,
            _ if now >= self.not_after => KeyStatus::Expired,
            KeyState::Disabled => KeyStatus::Disabled,
            KeyState::Active if now < self.not_before => KeyStatus::Pending,
            KeyState::Active => KeyStatus::Active,
        }
    }

    /// What people call it.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What it may do.
    pub fn scopes(&self) -> &[ScopePattern] {
        &self.grants.patterns
    }

    /// The owner's own notes; `None` without any.
    pub fn metadata(&self) -> Option<&Map<String, Value>> {
        self.metadata.as_deref()
    }

    /// The last use of each live secret since the process started.
    pub fn secret_uses(&self) -> impl Iterator<Item = SecretUse> {
        self.meter.secret_uses()
    }

    /// What a root key may do.
    pub fn role(&self) -> Option<Role> {
        self.role
    }

    /// When it ends; `None` = never.
    pub fn expires_at(&self) -> Option<Timestamp> {
        (self.not_after != u64::MAX)
            .then(|| Timestamp::from_nanosecond(i128::from(self.not_after)).ok())
            .flatten()
    }

    /// Its limits, as [`Standing::limit`](crate::Standing) numbers them.
    pub fn limits(&self) -> impl ExactSizeIterator<Item = &Limit> {
        self.limits.0.iter().map(|(limit, _)| limit)
    }

    /// The newest secret's version.
    pub fn newest_secret(&self) -> u32 {
        self.newest.version
    }

    /// Reads every part that a request needs, so that the processor fetches all of them at once.
    pub(crate) fn fetch(&self, meter: &Meter) {
        let meter = meter.fetch();
        black_box((meter, self.newest.version, self.state, self.resources.len(), self.id.0[0]));
    }

    pub(crate) fn admits_address(&self, address: Option<IpAddr>) -> bool {
        self.addresses.is_empty()
            || address
                .is_some_and(|address| self.addresses.iter().any(|range| range.contains(address)))
    }

    pub(crate) fn secrets(&self) -> impl Iterator<Item = &LiveSecret> {
        std::iter::once(&self.newest).chain(self.older.iter().rev())
    }

    /// The limits' counters, each with its cell.
    pub(crate) fn counters(&self) -> impl ExactSizeIterator<Item = (&Counter, &AtomicU64)> + Clone {
        self.limits
            .0
            .iter()
            .zip(&self.slots)
            .map(|((_, counter), slot)| (counter, &self.meter.cells[usize::from(*slot) % CELLS]))
    }

    /// What was used of its quotas.
    pub(crate) fn quotas(&self) -> impl Iterator<Item = (&Limit, QuotaUse)> {
        self.limits()
            .zip(self.counters())
            .filter_map(|(limit, (counter, cell))| Some((limit, counter.quota_use(cell)?)))
    }
}

/// Chooses cells: a limit that stays keeps its own, a new one gets one that the key did not use
/// until now.
fn slots(limits: &Limits, before: Option<&LiveKey>) -> [u8; MOST_LIMITS] {
    let mut slots = [0; MOST_LIMITS];
    let mut taken: u32 = before.map_or(0, |key| {
        key.slots.iter().take(key.limits.0.len()).fold(0, |taken, slot| taken | 1 << slot)
    });
    for (index, slot) in slots.iter_mut().enumerate().take(limits.0.len()) {
        *slot = before
            .and_then(|key| key.slot_of(limits, index))
            .unwrap_or_else(|| u8::try_from(taken.trailing_ones()).unwrap_or(0));
        taken |= 1 << *slot;
    }
    slots
}

/// Whether the cells of two limits mean the same.
fn are_counted_alike(a: Rule, b: Rule) -> bool {
    match (a, b) {
        (Rule::Rate { .. }, Rule::Rate { .. }) => true,
        (Rule::Quota { period: a, .. }, Rule::Quota { period: b, .. }) => a == b,
        (Rule::Rate { .. }, Rule::Quota { .. }) | (Rule::Quota { .. }, Rule::Rate { .. }) => false,
    }
}
