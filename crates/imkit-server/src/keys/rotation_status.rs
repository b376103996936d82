//! How a rotation goes: who still uses old secrets.

use imkit_api::keys::{OldSecret, RotationStatus, SecretUser};
use imkit_keys::{KeyId, KeyRecord};
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
    let (newest, old) = match record.secrets.split_last() {
        Some((newest, old)) => (newest.version, old),
        None => (0, [].as_slice()),
    };
    let rotated_at = record.secrets.last().map_or(record.created_at, |newest| newest.created_at);
    let old: Vec<_> = old
        .iter()
        .filter(|secret| secret.is_live(now))
        .map(|secret| OldSecret {
            version: secret.version,
            not_after: secret.not_after,
            last_used_at: uses.of_secret(record.id, secret.version),
            users: callers
                .iter()
                .filter(|caller| caller.version == secret.version && caller.last >= rotated_at)
                .map(user)
                .collect(),
        })
        .collect();
    let newest_last_used_at = uses.of_secret(record.id, newest);
    RotationStatus {
        id: record.id.to_string(),
        rotating: !old.is_empty(),
        newest,
        newest_last_used_at,
        advice: advice(&old, newest_last_used_at, rotated_at),
        finish_when_idle_seconds: idle_seconds.filter(|_| !old.is_empty()),
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

fn advice(old: &[OldSecret], newest_used: Option<Timestamp>, rotated_at: Timestamp) -> String {
    let still_used = old.iter().any(|secret| {
        !secret.users.is_empty() || secret.last_used_at.is_some_and(|used| used >= rotated_at)
    });
    match (old.is_empty(), still_used, newest_used) {
        (true, _, _) => "No old secret works any more.".to_owned(),
        (false, true, _) => {
            "Old secrets are still used: give these callers the new key before finishing."
                .to_owned()
        }
        (false, false, Some(_)) => {
            "The new secret is used and no old one was since the rotation: finishing hurts nobody."
                .to_owned()
        }
        (false, false, None) => {
            "Neither the new secret nor an old one was used since the rotation: callers that are \
             idle may still have the old key."
                .to_owned()
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

    #[test]
    fn the_advice_follows_the_use_of_old_secrets() {
        let mut record = stored(1).record;
        let at = |seconds| NOW + SignedDuration::from_secs(seconds);
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
}
