//! How a rotation goes: who still uses old secrets.

use imkit_api::keys::{OldSecret, RotationStatus, SecretUser};
use imkit_keys::{KeyId, KeyRecord, KeyState};
use imkit_store::SecretCaller;
use jiff::Timestamp;

use super::error::KeyError;
use super::service::KeyService;
use super::view::LastUses;

/// Most users of one secret that are told.
const MOST_USERS: u32 = 100;

fn status(
    record: &KeyRecord,
    idle_seconds: Option<u64>,
    uses: &LastUses,
    callers: &[SecretCaller],
    now: Timestamp,
) -> RotationStatus {
    // Of a revoked key nothing works; who used its old secrets is still told.
    let is_revoked = record.state == KeyState::Revoked;
    let mut still_used = false;
    let mut old = Vec::new();
    for (secret, next) in record.secrets.iter().zip(record.secrets.iter().skip(1)) {
        if !secret.is_live(now) {
            continue;
        }
        // Since there was a newer one: callers of before may have changed over since.
        let is_late = |at: Timestamp| at >= next.created_at;
        let last_used_at = uses.of_secret(record.id, secret.version);
        let late = callers
            .iter()
            .filter(|caller| caller.version == secret.version && is_late(caller.last));
        let users: Vec<_> = late.map(user).collect();
        still_used |= !users.is_empty() || last_used_at.is_some_and(is_late);
        let not_after = secret.not_after.filter(|_| !is_revoked);
        old.push(OldSecret { version: secret.version, not_after, last_used_at, users });
    }
    let newest = record.secrets.last().map_or(0, |newest| newest.version);
    let newest_last_used_at = uses.of_secret(record.id, newest);
    let rotating = !is_revoked && !old.is_empty();
    RotationStatus {
        id: record.id.to_string(),
        rotating,
        newest,
        newest_last_used_at,
        advice: advice(rotating, still_used, newest_last_used_at).to_owned(),
        finish_when_idle_seconds: idle_seconds.filter(|_| rotating),
        old,
    }
}

fn user(caller: &SecretCaller) -> SecretUser {
    let SecretCaller { key: _, version: _, ip, user_agent, count, last } = caller;
    SecretUser {
        ip: ip.map(|ip| ip.to_string()),
        user_agent: user_agent.clone(),
        count: *count,
        last_used_at: *last,
    }
}

fn advice(rotating: bool, still_used: bool, newest_used: Option<Timestamp>) -> &'static str {
    match (rotating, still_used, newest_used) {
        (false, _, _) => "No old secret works any more.",
        (true, true, _) => {
            "Old secrets are still used: give these callers the new key before finishing."
        }
        (true, false, Some(_)) => {
            "The new secret is used and no old one was since the rotation: finishing hurts nobody."
        }
        (true, false, None) => {
            "Neither the new secret nor an old one was used since the rotation: callers that are \
             idle may still have the old key."
        }
    }
}

impl KeyService {
    /// How a key's rotation goes.
    pub(crate) async fn rotation(&self, id: KeyId) -> Result<RotationStatus, KeyError> {
        let key = self.read(id).await?;
        let uses = self.last_uses(&[id]).await?;
        let callers = self.store().callers(id, MOST_USERS).await?;
        let idle = self.idle_seconds(id).await;
        Ok(status(&key.record, idle, &uses, &callers, self.now()))
    }
}

#[cfg(test)]
mod tests {
    use jiff::SignedDuration;

    use super::super::testing::{NOW, ring, stored};
    use super::*;

    fn at(seconds: i64) -> Timestamp {
        NOW + SignedDuration::from_secs(seconds)
    }

    #[test]
    fn the_advice_follows_the_use_of_old_secrets() {
        let mut record = stored(1).record;
        let mut uses = LastUses::default();
        let told = |record: &KeyRecord, uses: &LastUses| status(record, Some(9), uses, &[], at(50));
        assert!(!told(&record, &uses).rotating);
        record.rotate(ring().hash("x"), at(10), SignedDuration::from_hours(1)).unwrap();
        uses.add(record.id, 1, at(5));
        assert!(told(&record, &uses).advice.starts_with("Neither"));
        uses.add(record.id, 2, at(20));
        assert!(told(&record, &uses).advice.contains("hurts nobody"));
        uses.add(record.id, 1, at(30));
        let status = told(&record, &uses);
        assert!(status.advice.starts_with("Old secrets are still used"));
        assert_eq!((status.newest, status.old.len()), (2, 1));
        assert_eq!(status.finish_when_idle_seconds, Some(9));
    }

    /// A key that was rotated twice, and a caller of its first secret between the two.
    fn rotated_twice() -> (KeyRecord, SecretCaller) {
        let mut record = stored(1).record;
        let day = SignedDuration::from_hours(24);
        record.rotate(ring().hash("x"), at(10), day).unwrap();
        record.rotate(ring().hash("y"), at(30), day).unwrap();
        let (ip, user_agent) = (Some("192.0.2.7".parse().unwrap()), None);
        let caller =
            SecretCaller { key: record.id, version: 1, ip, user_agent, count: 3, last: at(20) };
        (record, caller)
    }

    #[test]
    fn a_second_rotation_hides_no_caller_of_the_first_secret() {
        let (record, late) = rotated_twice();
        let before = SecretCaller { ip: None, last: at(5), ..late.clone() };
        let second = SecretCaller { version: 2, last: at(20), ..late.clone() };
        let told = status(&record, None, &LastUses::default(), &[late, before, second], at(50));
        let users: Vec<_> = told.old.iter().map(|old| (old.version, old.users.len())).collect();
        assert_eq!(users, [(1, 1), (2, 0)], "the second was the newest then");
        assert_eq!(told.old[0].users[0].ip.as_deref(), Some("192.0.2.7"));
        assert!(told.advice.contains("still used"), "{}", told.advice);
    }

    #[test]
    fn no_secret_of_a_revoked_key_is_about_to_end_and_its_users_are_told() {
        let (mut record, late) = rotated_twice();
        record.state = KeyState::Revoked;
        let told = status(&record, Some(9), &LastUses::default(), &[late], at(50));
        assert!(!told.rotating && told.old.iter().all(|old| old.not_after.is_none()), "{told:?}");
        assert_eq!((told.old[0].users.len(), told.finish_when_idle_seconds), (1, None));
        assert_eq!(told.advice, "No old secret works any more.");
    }
}
