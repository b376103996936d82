//! Decides a batch in memory: which changes fit, in their order, and what is there afterwards. A
//! change that does not fit leaves no trace; the others do not notice it.

use std::collections::{HashMap, HashSet};

use imkit_keys::{
    ChainEntry, ChainHead, KeyId, KeySealer, KeyTally, Rev, RowKind, RowSeal, chain_hash,
};
use jiff::Timestamp;

use super::super::fault::damaged;
use super::facts::{Facts, Known};
use super::prepared::{Hash, Prepared, Step};
use crate::{ClientKeyRecord, Committed, StoreError};

/// What becomes of a batch.
pub(super) struct Plan<'b> {
    /// Of each change.
    pub(super) outcomes: Vec<Result<Committed, StoreError>>,
    /// The latest entry afterwards.
    pub(super) head: ChainHead,
    pub(super) effects: Effects<'b>,
    /// Seals of the keys that were there before.
    before: HashMap<KeyId, RowSeal>,
    client_keys_before: HashMap<String, RowSeal>,
}

/// What is to be written: only what is there in the end.
#[derive(Default)]
pub(super) struct Effects<'b> {
    /// Keys that were forgotten, even if they are made anew: with their usage.
    pub(super) removed: HashSet<KeyId>,
    /// Whose use becomes whose, before anything is forgotten.
    pub(super) bequests: Vec<(KeyId, KeyId)>,
    pub(super) keys: HashMap<KeyId, PutKey<'b>>,
    pub(super) settings: HashMap<&'b str, Option<&'b str>>,
    pub(super) client_keys: HashMap<&'b str, PutClientKey<'b>>,
    pub(super) audit: Vec<AuditLine>,
}

/// A key's record.
pub(super) struct PutKey<'b> {
    pub(super) rev: Rev,
    pub(super) row: &'b str,
    pub(super) hashes: &'b [Hash],
    /// Its secrets are those that it had before.
    pub(super) keeps_secrets: bool,
    /// Zeros until [`Plan::seal`].
    pub(super) seal: [u8; 16],
}

/// A client key's record.
pub(super) struct PutClientKey<'b> {
    pub(super) rev: Rev,
    pub(super) row: &'b str,
    /// Zeros until [`Plan::seal`].
    pub(super) seal: [u8; 16],
}

/// An entry of the audit.
pub(super) struct AuditLine {
    pub(super) seq: u64,
    pub(super) text: String,
    pub(super) prev_hash: [u8; 32],
    pub(super) hash: [u8; 32],
}

impl<'b> Plan<'b> {
    pub(super) fn new(commits: &'b [Prepared], mut facts: Facts, head: ChainHead) -> Self {
        let before = std::mem::take(&mut facts.seals);
        let secrets: HashMap<KeyId, Vec<Hash>> =
            facts.keys.iter().map(|(id, known)| (*id, known.hashes.clone())).collect();
        let client_keys_before = std::mem::take(&mut facts.client_seals);
        let (outcomes, effects) = (Vec::new(), Effects::default());
        let mut plan = Self { outcomes, head, effects, before, client_keys_before };
        for commit in commits {
            let rev = plan.head.rev + 1;
            let taken = facts.admit(commit).and_then(|()| facts.take(commit, rev));
            let outcome = taken.and_then(|()| {
                let committed = plan.append(&commit.audit, rev)?;
                facts.follow_actors(&commit.steps);
                plan.effects.take(&commit.steps, rev);
                Ok(committed)
            });
            plan.outcomes.push(outcome);
        }
        plan.effects.keep_secrets(&secrets);
        plan
    }

    /// Seals what is to be written; returns the tally of all keys and client keys afterwards.
    pub(super) fn seal(&mut self, sealer: &KeySealer, mut tally: KeyTally) -> KeyTally {
        let Effects { removed, keys, client_keys, .. } = &mut self.effects;
        let gone = removed.iter().filter(|id| !keys.contains_key(*id));
        for row in gone.chain(keys.keys()).filter_map(|id| self.before.get(id)) {
            tally.take(row);
        }
        for (id, key) in keys {
            let row = sealer.seal(RowKind::Key, id.as_str(), key.rev, key.row);
            tally.add(&row);
            key.seal = row.seal;
        }
        for (id, key) in client_keys {
            if let Some(row) = self.client_keys_before.get(*id) {
                tally.take(row);
            }
            let row = sealer.seal(RowKind::ClientKey, id, key.rev, key.row);
            tally.add(&row);
            key.seal = row.seal;
        }
        tally
    }

    fn append(&mut self, entry: &ChainEntry<'_>, rev: Rev) -> Result<Committed, StoreError> {
        let seq = self.head.seq + 1;
        let prev_hash = self.head.hash;
        let text = ChainEntry { rev, ..entry.clone() }.text().map_err(damaged)?;
        let hash = chain_hash(&prev_hash, seq, text.as_bytes());
        self.effects.audit.push(AuditLine { seq, text, prev_hash, hash });
        self.head = ChainHead { seq, rev, hash, broken: self.head.broken };
        Ok(Committed { rev, audit_seq: seq, audit_hash: hash })
    }
}

impl<'b> Effects<'b> {
    fn take(&mut self, steps: &'b [Step], rev: Rev) {
        for step in steps {
            match step {
                Step::Put { record, row, hashes, expected: _ } => {
                    self.keys.insert(
                        record.id,
                        PutKey { rev, row, hashes, keeps_secrets: false, seal: [0; 16] },
                    );
                }
                Step::Remove { id, .. } => {
                    self.keys.remove(id);
                    self.removed.insert(*id);
                }
                Step::Bequeath { from, to } => self.bequests.push((*from, *to)),
                Step::Set { name, value } => {
                    self.settings.insert(name, value.as_deref());
                }
                Step::PutClientKey { record, row } => {
                    let put = PutClientKey { rev, row, seal: [0; 16] };
                    self.client_keys.insert(&record.id, put);
                }
            }
        }
    }
}

impl Effects<'_> {
    /// Marks keys whose secrets need not be written again.
    fn keep_secrets(&mut self, before: &HashMap<KeyId, Vec<Hash>>) {
        for (id, key) in &mut self.keys {
            key.keeps_secrets = !self.removed.contains(id)
                && before.get(id).is_some_and(|before| {
                    before.len() == key.hashes.len()
                        && key.hashes.iter().all(|hash| before.contains(hash))
                });
        }
    }
}

/// What to put back when a later part of the same change does not fit.
enum Undo {
    Key(KeyId, Option<Known>),
    Owner(Hash, Option<KeyId>),
    ClientKey(String, Option<ClientKeyRecord>),
}

impl Facts {
    /// Whether the key that asks may still do so, after the changes before this one.
    fn admit(&self, commit: &Prepared) -> Result<(), StoreError> {
        let Some(actor) = commit.actor else { return Ok(()) };
        let record = self.actors.get(&actor.id);
        if record.is_some_and(|record| actor.is_still(record, commit.at)) {
            Ok(())
        } else {
            Err(StoreError::ActorGone(actor.id))
        }
    }

    /// Takes note of what a change did to keys that ask for later ones.
    fn follow_actors(&mut self, steps: &[Step]) {
        for step in steps {
            match step {
                Step::Put { record, .. } => {
                    if let Some(actor) = self.actors.get_mut(&record.id) {
                        actor.clone_from(record);
                    }
                }
                Step::Remove { id, .. } => {
                    self.actors.remove(id);
                }
                Step::Bequeath { .. } | Step::Set { .. } | Step::PutClientKey { .. } => {}
            }
        }
    }

    /// Makes a change, or nothing of it.
    fn take(&mut self, commit: &Prepared, rev: Rev) -> Result<(), StoreError> {
        let mut undo = Vec::new();
        let mut step = |step| self.step(step, commit.at, rev, &mut undo);
        let taken = commit.steps.iter().try_for_each(&mut step);
        if taken.is_err() {
            for undo in undo.into_iter().rev() {
                match undo {
                    Undo::Key(id, known) => put(&mut self.keys, id, known),
                    Undo::Owner(hash, owner) => put(&mut self.owners, hash, owner),
                    Undo::ClientKey(id, record) => put(&mut self.client_keys, id, record),
                }
            }
        }
        taken
    }

    fn step(
        &mut self,
        step: &Step,
        at: Timestamp,
        rev: Rev,
        undo: &mut Vec<Undo>,
    ) -> Result<(), StoreError> {
        match step {
            Step::Put { record, hashes, expected, .. } => {
                let id = record.id;
                match expected {
                    None if self.keys.contains_key(&id) || self.spoiled.contains(&id) => {
                        return Err(StoreError::Exists(id));
                    }
                    None => {}
                    Some(expected) => self.expect(id, *expected)?,
                }
                self.release(id, undo);
                for hash in hashes {
                    let owner = self.owners.insert(*hash, id);
                    undo.push(Undo::Owner(*hash, owner));
                    if let Some(owner) = owner {
                        return Err(StoreError::SecretTaken(owner));
                    }
                }
                let known = Known { rev, hashes: hashes.clone() };
                undo.push(Undo::Key(id, self.keys.insert(id, known)));
            }
            Step::Remove { id, expected } => {
                self.expect(*id, *expected)?;
                self.release(*id, undo);
                undo.push(Undo::Key(*id, self.keys.remove(id)));
            }
            Step::PutClientKey { record, .. } => {
                let is_in_the_way = |other: &&ClientKeyRecord| {
                    other.id != record.id && other.is_beside(record) && other.is_active(at)
                };
                if record.is_active(at)
                    && let Some(other) = self.client_keys.values().find(is_in_the_way)
                {
                    return Err(StoreError::ClientKeyActive(other.id.clone()));
                }
                let before = self.client_keys.insert(record.id.clone(), (**record).clone());
                undo.push(Undo::ClientKey(record.id.clone(), before));
            }
            Step::Bequeath { .. } | Step::Set { .. } => {}
        }
        Ok(())
    }

    fn expect(&self, id: KeyId, expected: Rev) -> Result<(), StoreError> {
        let current = self.keys.get(&id).map(|known| known.rev);
        if current == Some(expected) { Ok(()) } else { Err(StoreError::Changed { id, current }) }
    }

    /// Gives a key's secrets free.
    fn release(&mut self, id: KeyId, undo: &mut Vec<Undo>) {
        let hashes = self.keys.get(&id).map(|known| known.hashes.clone()).unwrap_or_default();
        for hash in hashes {
            undo.push(Undo::Owner(hash, self.owners.remove(&hash)));
        }
    }
}

fn put<K: Eq + std::hash::Hash, V>(map: &mut HashMap<K, V>, key: K, value: Option<V>) {
    match value {
        Some(value) => map.insert(key, value),
        None => map.remove(&key),
    };
}
