//! Revoking a client key, at once or with grace.

use imkit_api::keys::{RevokeClientKey, RevokedClientKey};
use imkit_keys::ClientKeyId;
use imkit_store::Edit;
use serde_json::json;

use super::super::caller::Caller;
use super::super::error::KeyError;
use super::super::faults::Faults;
use super::super::policy;
use super::super::service::KeyService;
use super::{ended, grace, view};

impl KeyService {
    /// Revokes a client key; one that no longer works stays so.
    pub(crate) async fn revoke_client_key(
        &self,
        caller: &Caller,
        id: ClientKeyId,
        request: RevokeClientKey,
    ) -> Result<RevokedClientKey, KeyError> {
        let RevokeClientKey { grace_seconds, reason } = request;
        let mut faults = Faults::default();
        policy::reason(&mut faults, reason.as_deref());
        let grace = grace(&mut faults, grace_seconds);
        faults.finish(())?;
        let keys = self.client_keys();
        let _changing = keys.changing.lock().await;
        let now = self.now();
        let record = keys.get(id).ok_or(KeyError::NotFound)?;
        let Some(gone) = ended(&record, grace, now) else {
            let details = view::details(keys.signer(), &record, now);
            return Ok(RevokedClientKey { details, receipt: None });
        };
        let detail = json!({
            "before": view::audited_end(&record),
            "after": view::audited_end(&gone),
        });
        let edits = vec![Edit::PutClientKey(Box::new(gone.clone()))];
        let (target, event) = (Some(id.to_string()), "client_key.revoked");
        let receipt = self.commit_about(caller, event, target, detail, reason, edits, now).await?;
        let details = view::details(keys.signer(), &gone, now);
        keys.put(vec![(id, gone)]);
        Ok(RevokedClientKey { details, receipt: Some(receipt) })
    }
}
