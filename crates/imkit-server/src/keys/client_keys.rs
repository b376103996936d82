//! Client keys: issuing, listing and revoking them, and all of them in memory. Whether a request
//! with one may pass is decided in `crate::client_keys`.
//!
//! Changes are made one after the other, and are in force when they are answered: the store refuses
//! a second active key, and memory follows the commit before the reply does.

mod issue;
mod list;
mod revoke;
mod view;

use std::collections::HashMap;
use std::sync::Arc;

use arc_swap::ArcSwap;
use imkit_keys::{ClientKeyId, ClientSigner, KeyId};
use imkit_store::{ClientKeyRecord, Store, StoreError, kept_time};
use jiff::{SignedDuration, Timestamp};
use tokio::sync::{Mutex, watch};

use super::faults::Faults;

/// A year: whoever needs longer does not revoke.
const MOST_GRACE: u64 = 366 * 24 * 3600;

/// All client keys, and what signs them.
pub(crate) struct ClientKeys {
    signer: ClientSigner,
    known: ArcSwap<HashMap<ClientKeyId, Arc<ClientKeyRecord>>>,
    /// Told of every change.
    changed: watch::Sender<()>,
    /// Held while one is changed.
    changing: Mutex<()>,
}

impl ClientKeys {
    /// Reads all of them.
    pub(super) async fn open(store: &dyn Store, signer: ClientSigner) -> Result<Self, StoreError> {
        let mut known = HashMap::new();
        for record in store.all_client_keys().await? {
            match record.id.parse() {
                Ok(id) => {
                    known.insert(id, Arc::new(record));
                }
                // It was written by somebody else: no text can be for it.
                Err(_) => tracing::error!("a client key without a proper id is not used"),
            }
        }
        let (known, changed) = (ArcSwap::from_pointee(known), watch::Sender::new(()));
        Ok(Self { signer, known, changed, changing: Mutex::new(()) })
    }

    /// What signs client keys.
    pub(crate) fn signer(&self) -> &ClientSigner {
        &self.signer
    }

    /// One as it is now.
    pub(crate) fn get(&self, id: ClientKeyId) -> Option<Arc<ClientKeyRecord>> {
        self.known.load().get(&id).cloned()
    }

    /// Resolves after one of them was changed.
    pub(crate) fn changes(&self) -> watch::Receiver<()> {
        self.changed.subscribe()
    }

    /// The one whose use is counted under these digits.
    pub(super) fn of_digits(&self, digits: KeyId) -> Option<Arc<ClientKeyRecord>> {
        self.get(ClientKeyId::of_digits(digits))
    }

    fn all(&self) -> Vec<Arc<ClientKeyRecord>> {
        self.known.load().values().cloned().collect()
    }

    /// Takes over what was committed. Only who holds `changing` may.
    fn put(&self, changed: Vec<(ClientKeyId, ClientKeyRecord)>) {
        let mut known = HashMap::clone(&self.known.load());
        known.extend(changed.into_iter().map(|(id, record)| (id, Arc::new(record))));
        self.known.store(Arc::new(known));
        self.changed.send_replace(());
    }
}

/// How long a key that goes still works.
fn grace(faults: &mut Faults, seconds: Option<u64>) -> SignedDuration {
    let seconds = seconds.unwrap_or(0);
    if seconds > MOST_GRACE {
        faults
            .add("/grace_seconds", format_args!("{seconds} seconds: at most {MOST_GRACE} seconds"));
    }
    SignedDuration::from_secs(i64::try_from(seconds).unwrap_or(i64::MAX))
}

/// The record of a key that was told to go; what runs out sooner does so. `None` = it is gone
/// already, or goes as soon.
fn ended(
    record: &ClientKeyRecord,
    grace: SignedDuration,
    now: Timestamp,
) -> Option<ClientKeyRecord> {
    if !record.works(now) {
        return None;
    }
    let end = now.saturating_add(grace).unwrap_or(Timestamp::MAX);
    let end = kept_time(record.not_after.map_or(end, |sooner| sooner.min(end)));
    if record.revoked_at.is_some() && record.not_after == Some(end) {
        return None;
    }
    let revoked_at = record.revoked_at.or(Some(kept_time(now)));
    Some(ClientKeyRecord { revoked_at, not_after: Some(end), ..record.clone() })
}

#[cfg(test)]
mod tests {
    use imkit_keys::Environment;

    use super::super::testing::NOW;
    use super::*;

    fn record(not_after: Option<Timestamp>, revoked_at: Option<Timestamp>) -> ClientKeyRecord {
        ClientKeyRecord {
            id: "ck_abcDEF012345".to_owned(),
            application: "chat".to_owned(),
            environment: Environment::Live,
            created_at: NOW,
            not_after,
            revoked_at,
            domains: Vec::new(),
            claims: serde_json::Map::new(),
        }
    }

    #[test]
    fn a_key_never_works_longer_for_being_revoked() {
        let in_hours = |hours| NOW + SignedDuration::from_hours(hours);
        let until = |record: &ClientKeyRecord, hours| {
            let gone = ended(record, SignedDuration::from_hours(hours), NOW)?;
            assert!(gone.revoked_at.is_some());
            gone.not_after
        };
        let active = record(None, None);
        assert_eq!(until(&active, 0), Some(NOW));
        assert!(!ended(&active, SignedDuration::ZERO, NOW).unwrap().works(NOW));
        assert_eq!(until(&active, 24), Some(in_hours(24)));
        let brief = record(Some(in_hours(1)), None);
        assert_eq!(until(&brief, 24), Some(in_hours(1)));
        let ending = record(Some(in_hours(5)), Some(NOW));
        assert_eq!((until(&ending, 24), until(&ending, 1)), (None, Some(in_hours(1))));
        assert_eq!(until(&record(Some(NOW), Some(NOW)), 24), None);
    }
}
