//! Revoking many keys for good. Whatever there are, a change has at most [`PART`] of them, with an
//! entry in the audit that names each: others get their turn in between, and an answer, an entry
//! and a transaction stay small. What was revoked stays so if a later part fails.

use std::collections::HashSet;
use std::fmt::Write;

use imkit_api::keys::{FieldProblem, Receipt, RevokeKeys, Revoked};
use imkit_keys::{KeyId, KeyKind, KeyRecord, KeyState};
use imkit_store::{Edit, StoreError, StoredKey};
use jiff::Timestamp;
use serde_json::json;

use super::caller::Caller;
use super::error::KeyError;
use super::faults::Faults;
use super::policy;
use super::revoke::shown;
use super::service::{KeyService, TRIES};

/// Most ids of a request; owners, tags and times name as many keys as there are.
const MOST_IDS: usize = 10_000;

/// Most keys of one change, and of an answer.
const PART: usize = 1000;

/// How often a part of several keys is tried before it is halved.
const TRIES_OF_MANY: u32 = 2;

/// What a request means.
struct Meant {
    /// Keys that are not revoked, each once.
    ids: Vec<KeyId>,
    /// Keys that are.
    already: u64,
}

/// What was done so far.
#[derive(Default)]
struct Done {
    revoked: u64,
    already: u64,
    /// Keys that were found to have been edited outside of the server.
    edited: u64,
    /// The first [`PART`] keys, as they were before.
    listed: Vec<StoredKey>,
    receipt: Option<Receipt>,
}

/// What one change is among those of a request.
#[derive(Clone, Copy)]
struct Part<'i> {
    ids: &'i [KeyId],
    /// Its number, from 1.
    number: u64,
    /// Keys of the whole request.
    total: usize,
}

/// The ids that were named, checked; `None` = none were.
fn read(request: &RevokeKeys) -> Result<Option<Vec<KeyId>>, KeyError> {
    let RevokeKeys { ids, owner, tag, created_before, all, dry_run: _, reason } = request;
    let mut faults = Faults::default();
    policy::reason(&mut faults, reason.as_deref());
    let says_something =
        ids.is_some() || owner.is_some() || tag.is_some() || created_before.is_some() || *all;
    if !says_something {
        faults.add("", "say which keys: ids, owner, tag, created_before or all");
    }
    let ids = ids.as_deref().map(|ids| faults.list("/ids", ids, MOST_IDS));
    faults.finish(ids)
}

/// Whether a request means a key, its ids aside.
fn means(request: &RevokeKeys, owner: &str, tags: &[String], created_at: Timestamp) -> bool {
    request.owner.as_ref().is_none_or(|wanted| wanted == owner)
        && request.tag.as_ref().is_none_or(|wanted| tags.contains(wanted))
        && request.created_before.is_none_or(|time| created_at < time)
}

fn means_record(request: &RevokeKeys, record: &KeyRecord) -> bool {
    means(request, &record.owner, &record.tags, record.created_at)
}

fn is_revoked(key: &StoredKey) -> bool {
    key.record.state == KeyState::Revoked
}

fn count(items: usize) -> u64 {
    u64::try_from(items).unwrap_or(u64::MAX)
}

impl Done {
    /// Counts what was revoked; lists it as far as there is room.
    fn add(&mut self, mut keys: Vec<StoredKey>) {
        self.revoked += count(keys.len());
        keys.truncate(PART - self.listed.len());
        self.listed.append(&mut keys);
    }
}

impl KeyService {
    /// Revokes every key that a request means and that there is when it is asked.
    pub(crate) async fn revoke_many(
        &self,
        caller: &Caller,
        request: &RevokeKeys,
    ) -> Result<Revoked, KeyError> {
        let ids = read(request)?;
        // Root keys are touched by their ids alone.
        let _admins = if ids.is_some() { Some(self.hold_admins().await) } else { None };
        let now = self.now();
        let Meant { ids, already } = match ids {
            Some(ids) => self.named(caller, request, &ids, now).await?,
            None => self.found(request),
        };
        let mut done = Done { already, ..Done::default() };
        if request.dry_run {
            let first = &ids[..ids.len().min(PART)];
            done.listed = self.in_order(first).await?;
            done.revoked = count(ids.len());
        } else {
            let revoked = self.revoke_parts(caller, request, &ids, &mut done).await;
            revoked.map_err(|error| match done.revoked {
                0 => error,
                revoked => KeyError::Partly { revoked, source: Box::new(error) },
            })?;
        }
        let Done { revoked, already, edited, listed, receipt } = done;
        let ids: Vec<_> = listed.iter().map(|key| key.record.id).collect();
        let uses = self.last_uses(&ids).await?;
        let noun = if revoked == 1 { "key" } else { "keys" };
        let mut message = match request.dry_run {
            true => format!("{revoked} {noun} would be revoked"),
            false => format!("{revoked} {noun} revoked"),
        };
        if edited > 0 {
            let noun = if edited == 1 { "key" } else { "keys" };
            // Writing to a text cannot fail.
            let _ = write!(message, "; {edited} {noun} edited outside of the server: refused too");
        }
        Ok(Revoked {
            message,
            revoked,
            truncated: revoked > count(listed.len()),
            keys: listed.iter().map(|key| shown(key, &uses)).collect(),
            already,
            receipt,
        })
    }

    /// Revokes keys, part by part. A part that loses every race is halved: however busily others
    /// change the keys, one key at a time gets through.
    async fn revoke_parts(
        &self,
        caller: &Caller,
        request: &RevokeKeys,
        ids: &[KeyId],
        done: &mut Done,
    ) -> Result<(), KeyError> {
        let total = ids.len();
        let mut waiting: Vec<_> = ids.chunks(PART).rev().collect();
        let mut number = 1;
        while let Some(ids) = waiting.pop() {
            match self.revoke_part(caller, request, Part { ids, number, total }, done).await {
                Ok(()) => number += 1,
                Err(KeyError::Contended) if ids.len() > 1 => {
                    let (first, second) = ids.split_at(ids.len() / 2);
                    waiting.extend([second, first]);
                }
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }

    /// Revokes some keys in one change.
    async fn revoke_part(
        &self,
        caller: &Caller,
        request: &RevokeKeys,
        part: Part<'_>,
        done: &mut Done,
    ) -> Result<(), KeyError> {
        let tries = if part.ids.len() > 1 { TRIES_OF_MANY } else { TRIES };
        for _ in 0..tries {
            let now = self.now();
            let mut keys = self.in_order(part.ids).await?;
            let edited = self.withdraw_edited(part.ids, &keys).await?;
            // They may have been changed since they were looked for.
            keys.retain(|key| means_record(request, &key.record));
            let meant = keys.len();
            keys.retain(|key| !is_revoked(key));
            let already = count(meant - keys.len());
            if !keys.is_empty() {
                match self.commit_part(caller, request, &keys, part, now).await {
                    Err(StoreError::Changed { .. }) => continue,
                    result => done.receipt = Some(result?),
                }
            }
            done.already += already;
            done.edited += edited;
            done.add(keys);
            return Ok(());
        }
        Err(KeyError::Contended)
    }

    /// Keys that there are and that cannot be read were edited outside of the server: they work no
    /// more, and the rest goes on without them. Returns how many there are.
    async fn withdraw_edited(&self, ids: &[KeyId], read: &[StoredKey]) -> Result<u64, KeyError> {
        let mut edited = 0;
        if read.len() == ids.len() {
            return Ok(edited);
        }
        let known: HashSet<_> = read.iter().map(|key| key.record.id).collect();
        for id in ids.iter().filter(|id| !known.contains(id)) {
            match self.read(*id).await {
                Ok(_) | Err(KeyError::NotFound) => {}
                Err(KeyError::Store(StoreError::Edited(_))) => edited += 1,
                Err(error) => return Err(error),
            }
        }
        Ok(edited)
    }

    async fn commit_part(
        &self,
        caller: &Caller,
        request: &RevokeKeys,
        keys: &[StoredKey],
        part: Part<'_>,
        now: Timestamp,
    ) -> Result<Receipt, StoreError> {
        let edit = |key: &StoredKey| {
            let record = KeyRecord { state: KeyState::Revoked, ..key.record.clone() };
            Edit::Replace { record: Box::new(record), expected: key.rev }
        };
        let ids: Vec<_> = keys.iter().map(|key| key.record.id).collect();
        let target = match ids.as_slice() {
            [only] if part.total == 1 => Some(*only),
            _ => None,
        };
        let disabled = keys.iter().filter(|key| key.record.state == KeyState::Disabled);
        let disabled: Vec<_> = disabled.map(|key| key.record.id).collect();
        // All were active but those that are named again.
        let mut detail = json!({ "ids": ids, "disabled_before": disabled });
        if part.ids.len() < part.total {
            detail["part"] = json!(part.number);
            detail["total"] = json!(part.total);
        }
        let reason = request.reason.clone();
        let event = if target.is_some() { "key.revoked" } else { "keys.revoked" };
        let edits = keys.iter().map(edit).collect();
        self.commit(caller, event, target, detail, reason, edits, now).await
    }

    /// Those of the named keys that a request means, root keys included.
    async fn named(
        &self,
        caller: &Caller,
        request: &RevokeKeys,
        ids: &[KeyId],
        now: Timestamp,
    ) -> Result<Meant, KeyError> {
        let mut keys = self.in_order(ids).await?;
        let known: HashSet<_> = keys.iter().map(|key| key.record.id).collect();
        let missing = |(index, id): (usize, &KeyId)| {
            let pointer = format!("/ids/{index}");
            (!known.contains(id)).then(|| FieldProblem { pointer, detail: format!("no key {id}") })
        };
        let missing: Vec<_> = ids.iter().enumerate().filter_map(missing).collect();
        if !missing.is_empty() {
            return Err(KeyError::NotAll(missing));
        }
        keys.retain(|key| means_record(request, &key.record));
        for key in &keys {
            caller.check_may_manage(&key.record)?;
            // In the middle of several changes it would end the right to make the others.
            if caller.id() == Some(key.record.id) && keys.len() > 1 {
                return Err(KeyError::OwnKey);
            }
        }
        let meant = keys.len();
        keys.retain(|key| !is_revoked(key));
        self.check_admin_remains(caller, &keys, now).await?;
        let already = count(meant - keys.len());
        Ok(Meant { ids: keys.iter().map(|key| key.record.id).collect(), already })
    }

    /// The keys that a request describes, latest made first; no root keys. They are looked for
    /// among those that are verified, and not in the database: whoever can write to its file could
    /// hide a key in an index, but no key that works.
    fn found(&self, request: &RevokeKeys) -> Meant {
        let mut found = self.replica().select(|key| {
            let is_meant = key.form().kind() != KeyKind::Root
                && means(request, key.owner(), key.tags(), key.created_at());
            is_meant.then(|| (key.created_at(), key.id(), key.is_revoked()))
        });
        found.sort_unstable_by(|a, b| b.cmp(a));
        let already = count(found.iter().filter(|(_, _, is_revoked)| *is_revoked).count());
        found.retain(|(_, _, is_revoked)| !is_revoked);
        Meant { ids: found.into_iter().map(|(_, id, _)| id).collect(), already }
    }

    /// Those of these keys that there are, latest made first.
    async fn in_order(&self, ids: &[KeyId]) -> Result<Vec<StoredKey>, StoreError> {
        let mut keys = self.store().get_many(ids).await?;
        keys.sort_unstable_by_key(|StoredKey { record, .. }| {
            std::cmp::Reverse((record.created_at, record.id))
        });
        Ok(keys)
    }
}
