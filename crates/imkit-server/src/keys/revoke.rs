//! Revoking keys for good, one or many.

use std::collections::HashSet;

use imkit_api::keys::{FieldProblem, RevokeKeys, Revoked, RevokedKey};
use imkit_keys::{KeyId, KeyKind, KeyState};
use imkit_store::{Edit, PageRequest, StoreError, StoredKey};
use jiff::Timestamp;
use serde_json::json;

use super::caller::Caller;
use super::decide::Decided;
use super::error::KeyError;
use super::faults::Faults;
use super::service::{KeyService, TRIES};
use super::view::LastUses;
use super::{audit_view, policy, select};

/// Most ids of a request; owners, tags and times name as many keys as there are.
const MOST_IDS: usize = 10_000;

fn revoke(key: &StoredKey) -> Option<Decided<()>> {
    let mut record = key.record.clone();
    record.state = KeyState::Revoked;
    let detail = audit_view::difference(&key.record, &record)?;
    Some(Decided::new(record, detail))
}

fn shown(key: &StoredKey, uses: &LastUses) -> RevokedKey {
    let record = &key.record;
    RevokedKey {
        id: record.id.to_string(),
        name: record.name.clone(),
        owner: record.owner.clone(),
        last_used_at: uses.of_key(record),
    }
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

impl KeyService {
    /// Revokes one key; a revoked key stays so.
    pub(crate) async fn revoke(
        &self,
        caller: &Caller,
        id: KeyId,
        reason: Option<String>,
    ) -> Result<Revoked, KeyError> {
        let mut faults = Faults::default();
        policy::reason(&mut faults, reason.as_deref());
        faults.finish(())?;
        let decide = |key: &StoredKey, _| Ok(revoke(key));
        let settled = self.change(caller, id, "key.revoked", reason, decide).await?;
        let uses = self.last_uses(&[id]).await?;
        let changed = settled.receipt.is_some();
        Ok(Revoked {
            message: "Key revoked".to_owned(),
            keys: changed.then(|| shown(&settled.key, &uses)).into_iter().collect(),
            already: u64::from(!changed),
            receipt: settled.receipt,
        })
    }

    /// Revokes every key that a request means, in one transaction.
    pub(crate) async fn revoke_many(
        &self,
        caller: &Caller,
        request: &RevokeKeys,
    ) -> Result<Revoked, KeyError> {
        let ids = read(request)?;
        // Root keys are touched by their ids alone.
        let _admins = if ids.is_some() { Some(self.hold_admins().await) } else { None };
        for _ in 0..TRIES {
            let now = self.now();
            let meant = self.meant(caller, request, ids.as_deref(), now).await?;
            let decided: Vec<_> =
                meant.iter().filter_map(|key| Some((key, revoke(key)?))).collect();
            let changed: Vec<_> = decided.iter().map(|(key, _)| (*key).clone()).collect();
            let already = meant.len() - changed.len();
            self.check_admin_remains(caller, &changed, now).await?;
            let receipt = if request.dry_run || changed.is_empty() {
                None
            } else {
                match self.commit_revocation(caller, request, &changed, now).await {
                    Err(StoreError::Changed { .. }) => continue,
                    result => Some(result?),
                }
            };
            let ids: Vec<_> = changed.iter().map(|key| key.record.id).collect();
            let uses = self.last_uses(&ids).await?;
            let count = changed.len();
            let (would, noun) = (request.dry_run, if count == 1 { "key" } else { "keys" });
            return Ok(Revoked {
                message: match would {
                    true => format!("{count} {noun} would be revoked"),
                    false => format!("{count} {noun} revoked"),
                },
                keys: changed.iter().map(|key| shown(key, &uses)).collect(),
                already: u64::try_from(already).unwrap_or(u64::MAX),
                receipt,
            });
        }
        Err(KeyError::Contended)
    }

    async fn commit_revocation(
        &self,
        caller: &Caller,
        request: &RevokeKeys,
        keys: &[StoredKey],
        now: Timestamp,
    ) -> Result<imkit_api::keys::Receipt, StoreError> {
        let edits = keys
            .iter()
            .filter_map(|key| {
                let record = Box::new(revoke(key)?.record);
                Some(Edit::Replace { record, expected: key.rev })
            })
            .collect();
        let ids: Vec<_> = keys.iter().map(|key| key.record.id).collect();
        let target = if let [only] = ids.as_slice() { Some(*only) } else { None };
        let disabled: Vec<_> = keys
            .iter()
            .filter(|key| key.record.state == KeyState::Disabled)
            .map(|key| key.record.id)
            .collect();
        // All were active but those that are named again.
        let detail = json!({ "ids": ids, "disabled_before": disabled });
        let reason = request.reason.clone();
        let event = if target.is_some() { "key.revoked" } else { "keys.revoked" };
        self.commit(caller, event, target, detail, reason, edits, now).await
    }

    /// The keys that a request means, revoked ones included.
    async fn meant(
        &self,
        caller: &Caller,
        request: &RevokeKeys,
        ids: Option<&[KeyId]>,
        now: Timestamp,
    ) -> Result<Vec<StoredKey>, KeyError> {
        let Some(ids) = ids else { return self.found(request, now).await };
        let keys = self.store().get_many(ids).await?;
        let known: HashSet<_> = keys.iter().map(|key| key.record.id).collect();
        let missing = |(index, id): (usize, &KeyId)| {
            let pointer = format!("/ids/{index}");
            (!known.contains(id)).then(|| FieldProblem { pointer, detail: format!("no key {id}") })
        };
        let missing: Vec<_> = ids.iter().enumerate().filter_map(missing).collect();
        if !missing.is_empty() {
            return Err(KeyError::NotAll(missing));
        }
        let RevokeKeys { owner, tag, created_before, .. } = request;
        let mut meant = Vec::with_capacity(keys.len());
        for key in keys {
            let record = &key.record;
            let holds = owner.as_ref().is_none_or(|owner| *owner == record.owner)
                && tag.as_ref().is_none_or(|tag| record.tags.contains(tag))
                && created_before.is_none_or(|time| record.created_at < time);
            if holds {
                caller.check_may_manage(record)?;
                if caller.id() == Some(record.id) {
                    return Err(KeyError::OwnKey);
                }
                meant.push(key);
            }
        }
        Ok(meant)
    }

    async fn found(
        &self,
        request: &RevokeKeys,
        now: Timestamp,
    ) -> Result<Vec<StoredKey>, KeyError> {
        let filter = select::meant(request);
        let mut keys = Vec::new();
        let mut cursor = None;
        loop {
            let page = PageRequest { limit: select::MOST_PAGE, cursor };
            let page = self.store().list(&filter, &page, now).await?;
            let is_no_root = |key: &StoredKey| key.record.form.kind() != KeyKind::Root;
            keys.extend(page.items.into_iter().filter(is_no_root));
            cursor = page.next;
            if cursor.is_none() {
                return Ok(keys);
            }
        }
    }
}
