//! The service: reads keys, has a change decided, commits it, and decides again when somebody else
//! was faster. The verbs are in their own files.

use std::sync::Arc;
use std::time::Instant;

use imkit_api::keys::{Decision, Receipt};
use imkit_keys::{
    ClientSigner, KeyId, KeyKind, KeyRecord, KeyStatus, PepperRing, Replica, Role, Verifier,
};
use imkit_store::{Commit, Edit, KeyFilter, NewAudit, PageRequest, Store, StoreError, StoredKey};
use jiff::Timestamp;
use prometheus_client::metrics::histogram::Histogram;
use serde_json::Value;
use tokio::sync::{Mutex, MutexGuard};

use super::brood::Broods;
use super::caller::Caller;
use super::client_keys::ClientKeys;
use super::decide::{Decided, Settled};
use super::error::KeyError;
use super::feed::Feed;
use super::hex::hex;
use super::idle::IdleRotations;
use super::select;
use super::view::LastUses;
use crate::clock::SteadyClock;

/// How often a change is decided anew because the key was changed meanwhile.
pub(super) const TRIES: u32 = 10;

/// What the service is told.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct KeySettings {
    /// Days that a key lives when nothing is said.
    pub(crate) default_expiry_days: u32,
}

impl Default for KeySettings {
    fn default() -> Self {
        Self { default_expiry_days: 90 }
    }
}

/// Everything that is done with keys but verifying them.
pub(crate) struct KeyService {
    store: Arc<dyn Store>,
    verifier: Arc<Verifier>,
    clock: SteadyClock,
    settings: KeySettings,
    feed: Feed,
    commits: Histogram,
    /// Held while a root key is changed, so that two changes cannot each leave the other's key as
    /// the last.
    admins: Mutex<()>,
    idle: Mutex<IdleRotations>,
    broods: Broods,
    client_keys: ClientKeys,
}

impl KeyService {
    /// Reads what it has to know: quotas as they stood, rotations that wait to be idle, and client
    /// keys.
    pub(crate) async fn open(
        store: Arc<dyn Store>,
        verifier: Arc<Verifier>,
        client_signer: ClientSigner,
        clock: SteadyClock,
        settings: KeySettings,
        feed: Feed,
        commits: Histogram,
    ) -> Result<Self, StoreError> {
        for quota in store.quotas().await? {
            verifier.replica().restore_quota(quota.key, &quota.limit, quota.used);
        }
        let idle = Mutex::new(Self::read_idle_setting(&*store).await?);
        let admins = Mutex::new(());
        let broods = Broods::of(verifier.replica(), clock.now());
        let client_keys = ClientKeys::open(&*store, client_signer).await?;
        Ok(Self {
            store,
            verifier,
            clock,
            settings,
            feed,
            commits,
            admins,
            idle,
            broods,
            client_keys,
        })
    }

    /// The time to the microsecond, as the store keeps it.
    pub(crate) fn now(&self) -> Timestamp {
        self.clock.now()
    }

    pub(crate) fn store(&self) -> &dyn Store {
        &*self.store
    }

    /// The keys that are verified.
    pub(super) fn replica(&self) -> &Replica {
        self.verifier.replica()
    }

    /// All client keys.
    pub(crate) fn client_keys(&self) -> &ClientKeys {
        &self.client_keys
    }

    pub(super) fn settings(&self) -> KeySettings {
        self.settings
    }

    pub(super) fn peppers(&self) -> &PepperRing {
        self.verifier.peppers()
    }

    pub(super) fn broods(&self) -> &Broods {
        &self.broods
    }

    pub(crate) async fn idle_rotations(&self) -> MutexGuard<'_, IdleRotations> {
        self.idle.lock().await
    }

    pub(crate) async fn hold_admins(&self) -> MutexGuard<'_, ()> {
        self.admins.lock().await
    }

    /// Reads a key. One that was edited outside of the server, or taken away, works no more from
    /// then on: nobody could change or revoke it.
    pub(super) async fn read(&self, id: KeyId) -> Result<StoredKey, KeyError> {
        match self.store.get(id).await {
            Ok(Some(key)) => Ok(key),
            Ok(None) if !self.is_in_force(id) => Err(KeyError::NotFound),
            Ok(None) | Err(StoreError::Edited(_)) => {
                if self.verifier.replica().withdraw(id) {
                    tracing::error!(key = %id, "edited outside of the server: it works no more");
                }
                Err(StoreError::Edited(id).into())
            }
            Err(error) => Err(error.into()),
        }
    }

    /// Whether a key has not ended: only those that have may be purged.
    fn is_in_force(&self, id: KeyId) -> bool {
        let status = self.verifier.replica().get(id).map(|key| key.status(self.now()));
        status.is_some_and(|status| !matches!(status, KeyStatus::Revoked | KeyStatus::Expired))
    }

    /// When secrets of these keys were last used: what is stored, and what was counted since.
    pub(super) async fn last_uses(&self, ids: &[KeyId]) -> Result<LastUses, StoreError> {
        let mut uses = LastUses::default();
        if ids.is_empty() {
            return Ok(uses);
        }
        for stored in self.store.last_uses(ids).await? {
            uses.add(stored.key, stored.version, stored.last);
        }
        for id in ids {
            let Some(key) = self.verifier.replica().get(*id) else { continue };
            for used in key.secret_uses() {
                let second = i64::try_from(used.second).unwrap_or(i64::MAX);
                if let Ok(at) = Timestamp::from_second(second) {
                    uses.add(*id, used.version, at);
                }
            }
        }
        Ok(uses)
    }

    /// Changes one key as `decide` says, which is asked again whenever somebody else changed it
    /// first. `None` = nothing is to be changed.
    pub(super) async fn change<T>(
        &self,
        caller: &Caller,
        id: KeyId,
        event: &'static str,
        reason: Option<String>,
        decide: impl Fn(&StoredKey, Timestamp) -> Result<Option<Decided<T>>, KeyError>,
    ) -> Result<Settled<T>, KeyError> {
        // A key's kind never changes.
        let live = self.verifier.replica().get(id);
        let is_root = live.is_some_and(|key| key.form().kind() == KeyKind::Root);
        let _admins = if is_root { Some(self.hold_admins().await) } else { None };
        for _ in 0..TRIES {
            let now = self.now();
            let key = self.read(id).await?;
            caller.check_may_manage(&key.record)?;
            let Some(Decided { record, detail, mut edits, value }) = decide(&key, now)? else {
                return Ok(Settled { key, receipt: None, value: None });
            };
            if is_admin(&key.record, caller, now) {
                let stays = is_admin(&record, caller, now) && !ends_sooner(&key.record, &record);
                if !stays {
                    self.check_admin_remains(caller, std::slice::from_ref(&key), now).await?;
                }
            }
            let expected = key.rev;
            edits.insert(0, Edit::Replace { record: Box::new(record.clone()), expected });
            let reason = reason.clone();
            match self.commit(caller, event, Some(id), detail, reason, edits, now).await {
                Ok(receipt) => {
                    let key = StoredKey { record, rev: receipt.rev };
                    return Ok(Settled { key, receipt: Some(receipt), value: Some(value) });
                }
                Err(StoreError::Changed { .. }) => {}
                Err(error) => return Err(error.into()),
            }
        }
        Err(KeyError::Contended)
    }

    /// Whether somebody where the caller is could still manage the server if these keys worked no
    /// more.
    pub(super) async fn check_admin_remains(
        &self,
        caller: &Caller,
        without: &[StoredKey],
        now: Timestamp,
    ) -> Result<(), KeyError> {
        if !without.iter().any(|key| is_admin(&key.record, caller, now)) {
            return Ok(());
        }
        let filter = KeyFilter {
            kind: Some(KeyKind::Root),
            status: Some(KeyStatus::Active),
            ..KeyFilter::default()
        };
        let mut cursor = None;
        loop {
            let page = PageRequest { limit: select::MOST_PAGE, cursor };
            let page = self.store.list(&filter, &page, now).await?;
            let opens = |key: &StoredKey| {
                let mut live = key.record.secrets.iter().filter(|secret| secret.is_live(now));
                live.any(|secret| self.peppers().understands(&secret.hash))
            };
            let remains = |key: &StoredKey| {
                is_admin(&key.record, caller, now)
                    && opens(key)
                    && !without.iter().any(|gone| gone.record.id == key.record.id)
            };
            if page.items.iter().any(remains) {
                return Ok(());
            }
            cursor = page.next;
            if cursor.is_none() {
                return Err(KeyError::LastAdmin);
            }
        }
    }

    /// Commits a change with its entry in the audit, and tells followers.
    #[expect(clippy::too_many_arguments, reason = "an audit entry has as many parts")]
    pub(crate) async fn commit(
        &self,
        caller: &Caller,
        event: &'static str,
        target: Option<KeyId>,
        detail: Value,
        reason: Option<String>,
        edits: Vec<Edit>,
        at: Timestamp,
    ) -> Result<Receipt, StoreError> {
        let target = target.map(|id| id.to_string());
        self.commit_about(caller, event, target, detail, reason, edits, at).await
    }

    /// The same about anything that has an id or a name.
    #[expect(clippy::too_many_arguments, reason = "an audit entry has as many parts")]
    pub(crate) async fn commit_about(
        &self,
        caller: &Caller,
        event: &'static str,
        target: Option<String>,
        detail: Value,
        reason: Option<String>,
        edits: Vec<Edit>,
        at: Timestamp,
    ) -> Result<Receipt, StoreError> {
        let audit = NewAudit {
            at,
            actor: caller.name(),
            event: event.to_owned(),
            target: target.clone(),
            detail,
            reason,
            ip: caller.ip.map(|ip| ip.to_string()),
            request_id: caller.request_id.clone(),
        };
        let begin = Instant::now();
        let committed = self.store.commit(Commit { edits, audit, actor: caller.key() }).await?;
        self.commits.observe(begin.elapsed().as_secs_f64());
        tracing::info!(
            event,
            // Not `target`: in a log of JSON that is the module's.
            key = target.as_deref(),
            actor = caller.name(),
            rev = committed.rev,
            request = caller.request_id,
            "keys changed",
        );
        self.feed.publish(|| Decision::Change {
            at,
            event: event.to_owned(),
            key_id: target,
            actor: caller.name(),
            rev: committed.rev,
        });
        Ok(Receipt {
            rev: committed.rev,
            at,
            audit_seq: committed.audit_seq,
            audit_hash: hex(&committed.audit_hash),
        })
    }

    /// Writes down something that changes no key.
    pub(crate) async fn note(
        &self,
        caller: &Caller,
        event: &'static str,
        detail: Value,
    ) -> Result<Receipt, KeyError> {
        Ok(self.commit(caller, event, None, detail, None, Vec::new(), self.now()).await?)
    }
}

/// Whether a key can manage everything now, from where the caller is.
fn is_admin(record: &KeyRecord, caller: &Caller, now: Timestamp) -> bool {
    record.form.kind() == KeyKind::Root
        && record.role == Some(Role::Admin)
        && record.status(now) == KeyStatus::Active
        && admits(record, caller)
}

/// Whether a key works from where the caller is.
fn admits(record: &KeyRecord, caller: &Caller) -> bool {
    let fence = &record.allowed_ips;
    fence.is_empty() || caller.ip.is_some_and(|ip| fence.iter().any(|range| range.contains(ip)))
}

fn ends_sooner(before: &KeyRecord, after: &KeyRecord) -> bool {
    match (before.expires_at, after.expires_at) {
        (_, None) => false,
        (None, Some(_)) => true,
        (Some(before), Some(after)) => after < before,
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use imkit_keys::{Environment, KeyForm, PepperId, PlainKey};

    use super::*;

    pub(crate) const NOW: Timestamp = Timestamp::constant(1_800_000_000, 0);

    pub(crate) fn ring() -> PepperRing {
        PepperRing::new(PepperId(1), &[7; 32]).unwrap()
    }

    /// A key whose bytes follow from a number.
    pub(crate) fn stored(number: u8) -> StoredKey {
        let mut next = number;
        let key = PlainKey::generate_with(KeyForm::Api(Environment::Live), |bytes| {
            for byte in bytes {
                next = next.wrapping_mul(31).wrapping_add(7);
                *byte = next;
            }
            Ok::<(), std::convert::Infallible>(())
        })
        .unwrap();
        let mut record = KeyRecord::new(&key, ring().hash(key.expose()), NOW);
        record.name = "example".to_owned();
        StoredKey { record, rev: 1 }
    }
}
