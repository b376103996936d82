//! Revoking one key for good. Many at once: `revoke_many`.

use imkit_api::keys::{Revoked, RevokedKey};
use imkit_keys::{KeyId, KeyState};
use imkit_store::StoredKey;

use super::caller::Caller;
use super::decide::Decided;
use super::error::KeyError;
use super::faults::Faults;
use super::service::KeyService;
use super::view::LastUses;
use super::{audit_view, policy};

fn revoke(key: &StoredKey) -> Option<Decided<()>> {
    let mut record = key.record.clone();
    record.state = KeyState::Revoked;
    let detail = audit_view::difference(&key.record, &record)?;
    Some(Decided::new(record, detail))
}

/// A key as answers about its end show it.
pub(super) fn shown(key: &StoredKey, uses: &LastUses) -> RevokedKey {
    let record = &key.record;
    RevokedKey {
        id: record.id.to_string(),
        name: record.name.clone(),
        owner: record.owner.clone(),
        last_used_at: uses.of_key(record),
    }
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
            revoked: u64::from(changed),
            truncated: false,
            keys: changed.then(|| shown(&settled.key, &uses)).into_iter().collect(),
            already: u64::from(!changed),
            receipt: settled.receipt,
        })
    }
}
