//! A change made ready by its caller: times cut to what is kept, records checked, texts written.

use std::borrow::Cow;

use imkit_keys::{ChainEntry, Change, InvalidRecord, KeyId, KeyRecord, Rev};
use jiff::Timestamp;

use super::super::fault::damaged;
use super::super::{client_keys, key_row, times};
use crate::{Actor, ClientKeyRecord, Commit, Edit, NewAudit, StoreError, kept_time};

/// The bytes by which a secret is looked up.
pub(super) type Hash = [u8; 37];

/// A change that can be written.
pub(in crate::sqlite) struct Prepared {
    pub(super) steps: Vec<Step>,
    /// Its revision comes when it is written.
    pub(super) audit: ChainEntry<'static>,
    pub(super) actor: Option<Actor>,
    /// When it is made, as far as its actor's right goes.
    pub(super) at: Timestamp,
}

/// One part of a change.
pub(super) enum Step {
    Put {
        record: Box<KeyRecord>,
        row: String,
        hashes: Vec<Hash>,
        /// `None` = the key is new.
        expected: Option<Rev>,
    },
    Remove {
        id: KeyId,
        expected: Rev,
    },
    Bequeath {
        from: KeyId,
        to: KeyId,
    },
    Set {
        name: String,
        value: Option<String>,
    },
    PutClientKey {
        record: Box<ClientKeyRecord>,
        row: String,
    },
}

impl Prepared {
    pub(in crate::sqlite) fn new(commit: Commit) -> Result<Self, StoreError> {
        let Commit { edits, audit, actor: asks } = commit;
        let NewAudit { at, actor, event, target, detail, reason, ip, request_id } = audit;
        Ok(Self {
            steps: edits.into_iter().map(Step::new).collect::<Result<_, _>>()?,
            audit: ChainEntry {
                rev: 0,
                at: times::number(at),
                actor: actor.into(),
                event: event.into(),
                target: target.map(Into::into),
                detail: Cow::Owned(detail),
                reason: reason.map(Into::into),
                ip: ip.map(Into::into),
                request_id: request_id.map(Into::into),
            },
            actor: asks,
            at,
        })
    }

    /// Parts, at least one.
    pub(super) fn len(&self) -> usize {
        self.steps.len().max(1)
    }

    /// What the replica is told.
    pub(super) fn into_changes(self) -> Vec<Change> {
        let change = |step| match step {
            Step::Put { record, .. } => Some(Change::Put(record)),
            Step::Remove { id, .. } => Some(Change::Remove(id)),
            Step::Bequeath { .. } | Step::Set { .. } | Step::PutClientKey { .. } => None,
        };
        self.steps.into_iter().filter_map(change).collect()
    }
}

impl Step {
    fn new(edit: Edit) -> Result<Self, StoreError> {
        Ok(match edit {
            Edit::Insert(record) => Self::put(record, None)?,
            Edit::Replace { record, expected } => Self::put(record, Some(expected))?,
            Edit::Remove { id, expected } => Self::Remove { id, expected },
            Edit::Bequeath { from, to } => Self::Bequeath { from, to },
            Edit::Set { name, value } => {
                let value = value.map(|value| serde_json::to_string(&value)).transpose();
                Self::Set { name, value: value.map_err(damaged)? }
            }
            Edit::PutClientKey(record) => {
                Self::PutClientKey { row: client_keys::write(&record)?, record }
            }
        })
    }

    fn put(mut record: Box<KeyRecord>, expected: Option<Rev>) -> Result<Self, StoreError> {
        cut_times(&mut record);
        record.check().map_err(|source| StoreError::Record { id: record.id, source })?;
        let row = key_row::write(&record)?;
        // What cannot be read back would keep the next start from opening the file.
        key_row::read(record.id, &row)
            .map_err(|_| StoreError::Record { id: record.id, source: InvalidRecord::Unreadable })?;
        let hash = |secret: &imkit_keys::Secret| key_row::hash_bytes(&secret.hash);
        let hashes = record.secrets.iter().map(hash).collect();
        Ok(Self::Put { record, row, hashes, expected })
    }
}

/// The replica gets what the database gets.
fn cut_times(record: &mut KeyRecord) {
    let cut = |time: &mut Timestamp| *time = kept_time(*time);
    cut(&mut record.created_at);
    record.not_before.iter_mut().for_each(cut);
    record.expires_at.iter_mut().for_each(cut);
    for secret in &mut record.secrets {
        cut(&mut secret.created_at);
        secret.not_after.iter_mut().for_each(cut);
    }
}
