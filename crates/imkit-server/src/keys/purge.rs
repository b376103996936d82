//! Forgetting a key that has ended. Its audit entries stay.

use imkit_api::keys::{Revoked, RevokedKey};
use imkit_keys::{KeyId, KeyStatus};
use imkit_store::StoreError;
use serde_json::json;

use super::caller::Caller;
use super::error::KeyError;
use super::faults::Faults;
use super::service::{KeyService, TRIES};
use super::{audit_view, forget, policy};

impl KeyService {
    /// Forgets a key with its usage.
    pub(crate) async fn purge(
        &self,
        caller: &Caller,
        id: KeyId,
        reason: Option<String>,
    ) -> Result<Revoked, KeyError> {
        let mut faults = Faults::default();
        policy::reason(&mut faults, reason.as_deref());
        faults.finish(())?;
        for _ in 0..TRIES {
            let now = self.now();
            let key = self.read(id).await?;
            caller.check_may_manage(&key.record)?;
            match key.record.status(now) {
                KeyStatus::Revoked | KeyStatus::Expired => {}
                status => return Err(KeyError::StillLive(status)),
            }
            let last_used_at = self.last_uses(&[id]).await?.of_key(&key.record);
            let detail = json!({ "before": audit_view::view(&key.record) });
            let edits = forget::removal(&key);
            let reason = reason.clone();
            let committed =
                self.commit(caller, "key.deleted", Some(id), detail, reason, edits, now).await;
            let receipt = match committed {
                Err(StoreError::Changed { current: Some(_), .. }) => continue,
                Err(StoreError::Changed { current: None, .. }) => return Err(KeyError::NotFound),
                result => result?,
            };
            let (name, owner) = (key.record.name, key.record.owner);
            return Ok(Revoked {
                message: "Key deleted".to_owned(),
                revoked: 1,
                truncated: false,
                keys: vec![RevokedKey { id: id.to_string(), name, owner, last_used_at }],
                already: 0,
                receipt: Some(receipt),
            });
        }
        Err(KeyError::Contended)
    }
}
