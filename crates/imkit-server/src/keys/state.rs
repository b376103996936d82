//! Switching a key off for a while, and on again.

use imkit_api::keys::{KeyDetails, Reason};
use imkit_keys::{KeyId, KeyState};
use imkit_store::StoredKey;
use jiff::Timestamp;

use super::caller::Caller;
use super::decide::{Decided, check_not_ended};
use super::error::KeyError;
use super::faults::Faults;
use super::service::KeyService;
use super::{audit_view, policy};

fn switch(key: &StoredKey, to: KeyState, now: Timestamp) -> Result<Option<Decided<()>>, KeyError> {
    check_not_ended(&key.record, now)?;
    let mut record = key.record.clone();
    record.state = to;
    let difference = audit_view::difference(&key.record, &record);
    Ok(difference.map(|detail| Decided::new(record, detail)))
}

impl KeyService {
    /// Switches a key off; a disabled key stays so.
    pub(crate) async fn disable(
        &self,
        caller: &Caller,
        id: KeyId,
        reason: Reason,
    ) -> Result<KeyDetails, KeyError> {
        self.switch(caller, id, "key.disabled", KeyState::Disabled, reason).await
    }

    /// Switches a key on; an active key stays so.
    pub(crate) async fn enable(
        &self,
        caller: &Caller,
        id: KeyId,
        reason: Reason,
    ) -> Result<KeyDetails, KeyError> {
        self.switch(caller, id, "key.enabled", KeyState::Active, reason).await
    }

    async fn switch(
        &self,
        caller: &Caller,
        id: KeyId,
        event: &'static str,
        to: KeyState,
        Reason { reason }: Reason,
    ) -> Result<KeyDetails, KeyError> {
        let mut faults = Faults::default();
        policy::reason(&mut faults, reason.as_deref());
        faults.finish(())?;
        let decide = |key: &StoredKey, now| switch(key, to, now);
        let settled = self.change(caller, id, event, reason, decide).await?;
        self.show(&settled.key).await
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{NOW, stored};
    use super::*;

    #[test]
    fn a_key_is_switched_off_and_on_until_it_ends() {
        let mut key = stored(1);
        assert!(switch(&key, KeyState::Active, NOW).unwrap().is_none());
        let off = switch(&key, KeyState::Disabled, NOW).unwrap().unwrap();
        assert_eq!(off.record.state, KeyState::Disabled);
        key.record.state = KeyState::Revoked;
        assert!(matches!(switch(&key, KeyState::Active, NOW), Err(KeyError::Ended(_))));
    }
}
