//! A new secret for a key, and the end of the old ones.

use imkit_api::keys::{KeyDetails, Reason, RotateKey, RotatedKey};
use imkit_keys::{KeyId, KeyKind, PepperRing, PlainKey, RotateError};
use imkit_store::StoredKey;
use jiff::{SignedDuration, Timestamp};
use serde_json::json;

use super::caller::Caller;
use super::decide::{Decided, check_not_ended};
use super::error::KeyError;
use super::faults::Faults;
use super::service::KeyService;
use super::{audit_view, policy};

/// How long old secrets work when nothing is said.
const USUAL_GRACE: u64 = 24 * 3600;

/// A year: whoever needs longer has two keys.
const MOST_GRACE: u64 = 366 * 24 * 3600;

/// Shortest time without use that ends a rotation.
const LEAST_IDLE: u64 = 60;

/// What a request asks for, checked.
#[derive(Clone, Copy)]
struct Asked {
    grace: SignedDuration,
    idle: Option<u64>,
}

fn read(request: &RotateKey) -> Result<Asked, KeyError> {
    let RotateKey { grace_seconds, finish_when_idle_seconds, reason } = request;
    let mut faults = Faults::default();
    policy::reason(&mut faults, reason.as_deref());
    let grace = grace_seconds.unwrap_or(USUAL_GRACE);
    if grace > MOST_GRACE {
        faults.add("/grace_seconds", format_args!("{grace} seconds: at most {MOST_GRACE} seconds"));
    }
    if let Some(idle) = *finish_when_idle_seconds {
        if !(LEAST_IDLE..=MOST_GRACE).contains(&idle) {
            faults.add(
                "/finish_when_idle_seconds",
                format_args!(
                    "{idle} seconds: {LEAST_IDLE} seconds to {MOST_GRACE} seconds are allowed"
                ),
            );
        }
        if grace == 0 {
            faults.add("/finish_when_idle_seconds", "without a grace time nothing is left to end");
        } else if idle > grace {
            faults.add(
                "/finish_when_idle_seconds",
                format_args!(
                    "{idle} seconds: old secrets end after the grace time of {grace} seconds \
                     anyway; say less, or more grace_seconds"
                ),
            );
        }
    }
    let grace = SignedDuration::from_secs(i64::try_from(grace).unwrap_or(i64::MAX));
    faults.finish(Asked { grace, idle: *finish_when_idle_seconds })
}

fn rotate(
    key: &StoredKey,
    asked: Asked,
    peppers: &PepperRing,
    now: Timestamp,
) -> Result<Decided<PlainKey>, KeyError> {
    if key.record.form.kind() == KeyKind::Child {
        return Err(KeyError::ShortLived);
    }
    let plain = PlainKey::rotate(key.record.form, key.record.id)?;
    let mut record = key.record.clone();
    let rotated = record.rotate(peppers.hash(plain.expose()), now, asked.grace);
    let version = rotated.map_err(|error| match error {
        RotateError::Ended(status) => KeyError::Ended(status),
        RotateError::Running => KeyError::Rotating,
        other => Faults::only("/grace_seconds", other),
    })?;
    let mut detail = audit_view::difference(&key.record, &record).unwrap_or_default();
    detail["version"] = json!(version);
    detail["finish_when_idle_seconds"] = json!(asked.idle);
    Ok(Decided { record, detail, edits: Vec::new(), value: plain })
}

/// Ends old secrets; `None` = none works any more.
pub(super) fn finish(key: &StoredKey, now: Timestamp) -> Result<Option<Decided<()>>, KeyError> {
    check_not_ended(&key.record, now)?;
    let mut record = key.record.clone();
    if record.finish_rotation(now) == 0 {
        return Ok(None);
    }
    let difference = audit_view::difference(&key.record, &record);
    Ok(difference.map(|detail| Decided::new(record, detail)))
}

impl KeyService {
    /// Gives a key a new secret. The answer is the only one that holds its text.
    pub(crate) async fn rotate(
        &self,
        caller: &Caller,
        id: KeyId,
        request: &RotateKey,
    ) -> Result<RotatedKey, KeyError> {
        let asked = read(request)?;
        let list = self.idle_rotations().await;
        let edit = list.edit_with(id, asked.idle);
        // Held until the rotation is stored, so that no other one writes the list meanwhile, and the
        // end of the one before does not take this one's entry out.
        let list = (edit.is_some() || asked.idle.is_some()).then_some(list);
        let decide = |key: &StoredKey, now| {
            let mut decided = rotate(key, asked, self.peppers(), now)?;
            decided.edits.extend(edit.clone());
            Ok(Some(decided))
        };
        let reason = request.reason.clone();
        let settled = self.change(caller, id, "key.rotated", reason, decide).await?;
        if let Some(mut list) = list {
            list.set(id, asked.idle);
        }
        let (Some(plain), Some(receipt)) = (settled.value, settled.receipt) else {
            return Err(KeyError::Contended);
        };
        let details = self.show(&settled.key).await?;
        Ok(RotatedKey { key: plain.expose().into(), details, receipt })
    }

    /// Ends old secrets now.
    pub(crate) async fn finish_rotation(
        &self,
        caller: &Caller,
        id: KeyId,
        Reason { reason }: Reason,
    ) -> Result<KeyDetails, KeyError> {
        let mut faults = Faults::default();
        policy::reason(&mut faults, reason.as_deref());
        faults.finish(())?;
        let settled = self.change(caller, id, "key.rotation_finished", reason, finish).await?;
        self.show(&settled.key).await
    }
}

#[cfg(test)]
mod tests {
    use imkit_keys::KeyState;

    use super::super::testing::{NOW, ring, stored};
    use super::*;

    fn asked() -> Asked {
        read(&RotateKey::default()).unwrap()
    }

    #[test]
    fn old_secrets_work_for_a_day_unless_something_is_said() {
        let key = stored(1);
        let decided = rotate(&key, asked(), &ring(), NOW).unwrap();
        let end = NOW + SignedDuration::from_hours(24);
        assert_eq!(decided.record.secrets[0].not_after, Some(end));
        assert_eq!(decided.value.id(), key.record.id);
        assert!(!decided.detail.to_string().contains(&decided.value.expose()[21..40]));
    }

    #[test]
    fn a_rotation_that_lost_against_a_revocation_fails() {
        let mut key = stored(1);
        key.record.state = KeyState::Revoked;
        assert!(matches!(rotate(&key, asked(), &ring(), NOW), Err(KeyError::Ended(_))));
        assert!(matches!(finish(&key, NOW), Err(KeyError::Ended(_))));
    }

    #[test]
    fn faulty_times_are_named() {
        let request =
            RotateKey { grace_seconds: Some(0), finish_when_idle_seconds: Some(1), reason: None };
        let Err(KeyError::Invalid(faults)) = read(&request) else { panic!() };
        assert_eq!(faults.len(), 2);
        assert!(
            read(&RotateKey { grace_seconds: Some(u64::MAX), ..RotateKey::default() }).is_err()
        );
    }

    #[test]
    fn a_rotation_cannot_wait_longer_for_idleness_than_old_secrets_work() {
        let idle = |grace_seconds, idle| {
            let finish_when_idle_seconds = Some(idle);
            let request = RotateKey { grace_seconds, finish_when_idle_seconds, reason: None };
            match read(&request) {
                Ok(_) => Vec::new(),
                Err(KeyError::Invalid(faults)) => faults,
                Err(error) => panic!("{error}"),
            }
        };
        assert!(idle(Some(3600), 3600).is_empty() && idle(None, USUAL_GRACE).is_empty());
        for faults in [idle(Some(3600), 3601), idle(None, USUAL_GRACE + 1)] {
            assert_eq!(faults.len(), 1, "{faults:?}");
            assert_eq!(faults[0].pointer, "/finish_when_idle_seconds");
            assert!(faults[0].detail.contains("grace_seconds"), "{faults:?}");
        }
    }
}
