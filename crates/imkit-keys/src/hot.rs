//! A key as verification reads it: compiled from its record, never changed, replaced as a whole.

use std::borrow::Cow;
use std::hint::black_box;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use imkit_api::Scope;
use jiff::Timestamp;
use serde_json::{Map, Value};

use crate::child::Parent;
use crate::form::KeyForm;
use crate::id::KeyId;
use crate::limit::{Limit, MOST_LIMITS, Rule};
use crate::limiter::{Counter, QuotaUse, nanoseconds};
use crate::mac::HashedKey;
use crate::meter::{CELLS, Meter, SecretUse};
use crate::passage::Passage;
use crate::record::{self, InvalidRecord, KeyRecord, KeyState, KeyStatus, Origin, Role, Secret};
use crate::scope::{ScopePattern, ScopeSet};
use crate::terms::{Limits, Terms};

/// What a key is compiled from. Texts are borrowed, because a million of them are read when a
/// server starts, and the terms are compiled already, because keys share them.
#[derive(Debug)]
pub struct KeyFacts<'f> {
    /// The public id.
    pub id: KeyId,
    /// Kind and environment.
    pub form: KeyForm,
    /// What people call it.
    pub name: &'f str,
    /// Who answers for it.
    pub owner: &'f str,
    /// What a root key may do; `None` for all others.
    pub role: Option<Role>,
    /// The key that it acts for.
    pub parent: Option<Parent>,
    /// What an administrator decided.
    pub state: KeyState,
    /// First instant at which it works.
    pub not_before: Option<Timestamp>,
    /// First instant at which it no longer works; `None` = never ends.
    pub expires_at: Option<Timestamp>,
    /// When it was made.
    pub created_at: Timestamp,
    /// Its secrets, oldest first.
    pub secrets: &'f [Secret],
    /// Words to find keys by.
    pub tags: Cow<'f, [String]>,
    /// The owner's own notes; `None` without any.
    pub metadata: Option<Map<String, Value>>,
    /// What it may do, where and how often.
    pub terms: Arc<Terms>,
}

impl<'f> KeyFacts<'f> {
    /// Those of a record.
    pub(crate) fn of(record: &'f KeyRecord, terms: Arc<Terms>) -> Self {
        Self {
            id: record.id,
            form: record.form,
            name: &record.name,
            owner: &record.owner,
            role: record.role,
            parent: record.parent,
            state: record.state,
            not_before: record.not_before,
            expires_at: record.expires_at,
            created_at: record.created_at,
            secrets: &record.secrets,
            tags: Cow::Borrowed(&record.tags),
            metadata: Some(record.metadata.clone()),
            terms,
        }
    }
}

/// What the replica holds of a key. What every request reads stands first, so that it takes few
/// cache lines.
#[derive(Debug)]
#[repr(C)]
pub struct LiveKey {
    /// Apart from the others, because it is the one that nearly every request presents.
    pub(crate) newest: LiveSecret,
    pub(crate) meter: Arc<Meter>,
    /// Shared by all keys that have the same.
    pub(crate) terms: Arc<Terms>,
    /// Nanoseconds since 1970.
    pub(crate) not_before: u64,
    pub(crate) not_after: u64,
    pub(crate) id: KeyId,
    /// The cell of each limit.
    slots: [u8; MOST_LIMITS],
    pub(crate) form: KeyForm,
    pub(crate) state: KeyState,
    role: Option<Role>,
    /// `None` for nearly all.
    parent: Option<Box<Parent>>,
    name_length: usize,
    /// Name and owner, in one piece of memory.
    words: Box<str>,
    pub(crate) older: Box<[LiveSecret]>,
    /// Nanoseconds since 1970.
    created_at: u64,
    tags: Box<[String]>,
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

impl From<&Secret> for LiveSecret {
    fn from(secret: &Secret) -> Self {
        Self {
            version: secret.version,
            hash: secret.hash,
            imported: secret.origin == Origin::Imported,
            not_after: secret.not_after.map_or(u64::MAX, nanoseconds),
        }
    }
}

impl LiveKey {
    /// Compiles a key. `before` is the same key as it was: its meter goes on.
    pub(crate) fn new(facts: KeyFacts<'_>, before: Option<&Self>) -> Result<Self, InvalidRecord> {
        let KeyFacts {
            id,
            form,
            name,
            owner,
            role,
            parent,
            state,
            not_before,
            expires_at,
            created_at,
            secrets,
            tags,
            metadata,
            terms,
        } = facts;
        record::check_times(not_before, expires_at)?;
        record::check_secrets(secrets)?;
        let (newest, older) = secrets.split_last().ok_or(InvalidRecord::NoSecret)?;
        let meter = before.map_or_else(Arc::default, |key| Arc::clone(&key.meter));
        let limits = &terms.limits;
        let slots = slots(limits, before);
        for (index, slot) in slots.iter().enumerate().take(limits.0.len()) {
            if before.is_some_and(|key| key.slot_of(limits, index) != Some(*slot)) {
                meter.cells[usize::from(*slot)].store(0, Ordering::Release);
            }
        }
        let mut words = String::with_capacity(name.len() + owner.len());
        words.push_str(name);
        words.push_str(owner);
        Ok(Self {
            newest: newest.into(),
            meter,
            terms,
            not_before: not_before.map_or(0, nanoseconds),
            not_after: expires_at.map_or(u64::MAX, nanoseconds),
            id,
            slots,
            form,
            state,
            role,
            parent: parent.map(Box::new),
            name_length: name.len(),
            words: words.into(),
            older: older.iter().map(LiveSecret::from).collect(),
            created_at: nanoseconds(created_at),
            tags: tags.into_owned().into(),
            metadata: metadata.filter(|notes| !notes.is_empty()).map(Box::new),
        })
    }

    /// The cell that this key uses for a limit of another list: that of the limit with the same
    /// name, if its cell means the same.
    fn slot_of(&self, limits: &Limits, index: usize) -> Option<u8> {
        let (wanted, _) = limits.0.get(index)?;
        let found = self.terms.limits.0.iter().position(|(limit, _)| {
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
        self.words.get(self.name_length..).unwrap_or_default()
    }

    /// The key that it acts for, for a child.
    pub fn parent(&self) -> Option<Parent> {
        self.parent.as_deref().copied()
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
        self.words.get(..self.name_length).unwrap_or_default()
    }

    /// What it may do.
    pub fn scopes(&self) -> &[ScopePattern] {
        &self.terms.grants.patterns
    }

    /// Whether it has a scope of the platform.
    pub fn has(&self, scope: Scope) -> bool {
        let mut wanted = ScopeSet::default();
        wanted.insert(scope);
        wanted.first_missing_in(self.terms.grants.platform).is_none()
    }

    /// How its requests travel through a gateway.
    pub fn passage(&self) -> &Passage {
        &self.terms.passage
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

    /// When it was made; not before 1970.
    pub fn created_at(&self) -> Timestamp {
        Timestamp::from_nanosecond(i128::from(self.created_at)).unwrap_or(Timestamp::MAX)
    }

    /// Words to find keys by.
    pub fn tags(&self) -> &[String] {
        &self.tags
    }

    /// Whether it was revoked.
    pub fn is_revoked(&self) -> bool {
        self.state == KeyState::Revoked
    }

    /// Its limits, as [`Standing::limit`](crate::Standing) numbers them.
    pub fn limits(&self) -> impl ExactSizeIterator<Item = &Limit> {
        self.terms.limits.0.iter().map(|(limit, _)| limit)
    }

    /// The newest secret's version.
    pub fn newest_secret(&self) -> u32 {
        self.newest.version
    }

    /// Reads every part that a request needs, so that the processor fetches all of them at once.
    pub(crate) fn fetch(&self, meter: &Meter) {
        let meter = meter.fetch();
        black_box((meter, self.newest.version, self.id.0[0], self.older.len()));
    }

    pub(crate) fn secrets(&self) -> impl Iterator<Item = &LiveSecret> {
        std::iter::once(&self.newest).chain(self.older.iter().rev())
    }

    /// The limits' counters, each with its cell.
    pub(crate) fn counters(&self) -> impl ExactSizeIterator<Item = (&Counter, &AtomicU64)> + Clone {
        self.terms
            .limits
            .0
            .iter()
            .zip(&self.slots)
            .map(|((_, counter), slot)| (counter, &self.meter.cells[usize::from(*slot) % CELLS]))
    }

    /// What was used of its quotas. A child takes from its parent's.
    pub(crate) fn quotas(&self) -> impl Iterator<Item = (&Limit, QuotaUse)> {
        self.limits()
            .zip(self.counters())
            .filter(|_| self.parent.is_none())
            .filter_map(|(limit, (counter, cell))| Some((limit, counter.quota_use(cell)?)))
    }
}

/// Chooses cells: a limit that stays keeps its own, a new one gets one that the key did not use
/// until now.
fn slots(limits: &Limits, before: Option<&LiveKey>) -> [u8; MOST_LIMITS] {
    let mut slots = [0; MOST_LIMITS];
    let mut taken: u32 = before.map_or(0, |key| {
        key.slots.iter().take(key.terms.limits.0.len()).fold(0, |taken, slot| taken | 1 << slot)
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
