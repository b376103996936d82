//! Rotation: a key gets a new secret and keeps its id, so limits, scopes and statistics go on. The
//! old secrets get an end.

use jiff::{SignedDuration, Timestamp};

use crate::mac::HashedKey;
use crate::record::{KeyRecord, KeyStatus, Origin, Secret};

/// Most secrets of a key that work at one time.
pub const MOST_LIVE_SECRETS: usize = 3;

/// Ended secrets are kept so that a caller who still uses one is told apart from a forger.
const MOST_ENDED_SECRETS: usize = 3;

/// Why a key was not rotated.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum RotateError {
    /// Revoked and expired keys stay so.
    #[error("a key that is {} cannot be rotated: make a new one", match .0 {
        KeyStatus::Revoked => "revoked",
        _ => "expired",
    })]
    Ended(KeyStatus),
    /// Too many rotations are running.
    #[error(
        "the key has {MOST_LIVE_SECRETS} secrets that still work: finish the running rotation first, \
         or end the old secrets at once"
    )]
    Running,
    /// The grace time is negative or beyond the calendar.
    #[error("the grace time is out of range")]
    Grace,
}

impl KeyRecord {
    /// Adds a secret. Those before it work for the grace time at most, never longer than they would
    /// have, nor than the key; without grace they end now. Returns the new secret's version.
    ///
    /// # Errors
    ///
    /// When the key has ended, or [`MOST_LIVE_SECRETS`] would be exceeded. The record is unchanged
    /// then.
    pub fn rotate(
        &mut self,
        hash: HashedKey,
        now: Timestamp,
        grace: SignedDuration,
    ) -> Result<u32, RotateError> {
        let status = self.status(now);
        if matches!(status, KeyStatus::Revoked | KeyStatus::Expired) {
            return Err(RotateError::Ended(status));
        }
        if grace.is_negative() {
            return Err(RotateError::Grace);
        }
        let end = now.checked_add(grace).map_err(|_| RotateError::Grace)?;
        let end = self.expires_at.map_or(end, |expires| expires.min(end));
        let live = self.secrets.iter().filter(|secret| secret.is_live(now)).count();
        if end > now && live >= MOST_LIVE_SECRETS {
            return Err(RotateError::Running);
        }
        self.end_secrets(end);
        let version = self.secrets.last().map_or(1, |newest| newest.version.saturating_add(1));
        self.secrets.push(Secret {
            version,
            hash,
            origin: Origin::Issued,
            created_at: now,
            not_after: None,
        });
        self.forget_ended(now);
        Ok(version)
    }

    /// Ends all secrets but the newest. Returns how many still worked.
    pub fn finish_rotation(&mut self, now: Timestamp) -> usize {
        let Some(newest) = self.secrets.pop() else { return 0 };
        let live = self.secrets.iter().filter(|secret| secret.is_live(now)).count();
        self.end_secrets(now);
        self.secrets.push(newest);
        live
    }

    fn end_secrets(&mut self, end: Timestamp) {
        for secret in &mut self.secrets {
            secret.not_after = Some(secret.not_after.map_or(end, |earlier| earlier.min(end)));
        }
    }

    fn forget_ended(&mut self, now: Timestamp) {
        let ended = self.secrets.iter().filter(|secret| !secret.is_live(now)).count();
        let mut surplus = ended.saturating_sub(MOST_ENDED_SECRETS);
        // Oldest first, and the older a secret the earlier its end.
        self.secrets.retain(|secret| {
            let forget = surplus > 0 && !secret.is_live(now);
            surplus -= usize::from(forget);
            !forget
        });
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::example::{self, at};

    const DAY: SignedDuration = SignedDuration::from_hours(24);

    fn hash(number: u32) -> HashedKey {
        example::ring().hash(&number.to_string())
    }

    #[test]
    fn the_old_secret_ends_after_the_grace_time() {
        let mut key = example::record();
        assert_eq!(key.rotate(hash(2), at(100), DAY), Ok(2));
        assert_eq!(key.secrets[0].not_after, Some(at(100 + 86_400)));
        assert_eq!(key.secrets[1].not_after, None);
        assert_eq!(key.finish_rotation(at(200)), 1);
        assert_eq!(key.secrets[0].not_after, Some(at(200)));
        assert_eq!(key.finish_rotation(at(300)), 0);
        assert_eq!(key.secrets[0].not_after, Some(at(200)));
    }

    #[test]
    fn a_rotation_never_outlives_the_key() {
        let mut key = example::record();
        key.expires_at = Some(at(500));
        key.rotate(hash(2), at(100), DAY).unwrap();
        assert_eq!(key.secrets[0].not_after, Some(at(500)));
        assert_eq!(key.rotate(hash(3), at(500), DAY), Err(RotateError::Ended(KeyStatus::Expired)));
    }

    #[test]
    fn ended_keys_and_too_many_rotations_are_refused() {
        let mut key = example::record();
        key.rotate(hash(2), at(1), DAY).unwrap();
        key.rotate(hash(3), at(2), DAY).unwrap();
        let before = key.clone();
        assert_eq!(key.rotate(hash(4), at(3), DAY), Err(RotateError::Running));
        assert_eq!(key.rotate(hash(4), at(3), -DAY), Err(RotateError::Grace));
        assert_eq!(key.rotate(hash(4), at(3), SignedDuration::MAX), Err(RotateError::Grace));
        assert_eq!(key, before);
        assert_eq!(key.rotate(hash(4), at(3), SignedDuration::ZERO), Ok(4));
        key.state = crate::KeyState::Revoked;
        assert_eq!(key.rotate(hash(5), at(4), DAY), Err(RotateError::Ended(KeyStatus::Revoked)));
    }

    proptest! {
        #[test]
        fn rotations_leave_no_gap_and_extend_nothing(
            expires in prop::option::of(1..2000_i64),
            steps in prop::collection::vec((0..100_i64, 0..300_i64, any::<bool>()), 1..30),
        ) {
            let mut key = example::record();
            key.expires_at = expires.map(at);
            let mut now = 0;
            for (step, grace, finish) in steps {
                now += step;
                let before = key.clone();
                if finish {
                    key.finish_rotation(at(now));
                } else {
                    let _ = key.rotate(hash(7), at(now), SignedDuration::from_secs(grace));
                }
                prop_assert_eq!(key.check().is_ok(), true);
                let newest = key.secrets.last().unwrap();
                prop_assert_eq!(newest.not_after, None, "the newest works as long as the key");
                let live = key.secrets.iter().filter(|secret| secret.is_live(at(now))).count();
                prop_assert!((1..=MOST_LIVE_SECRETS).contains(&live));
                prop_assert!(key.secrets.len() <= MOST_LIVE_SECRETS + MOST_ENDED_SECRETS);
                for old in &before.secrets {
                    let new = key.secrets.iter().find(|secret| secret.version == old.version);
                    prop_assert!(new.is_some() || !old.is_live(at(now)));
                    if let (Some(end), Some(new)) = (old.not_after, new) {
                        prop_assert!(new.not_after.unwrap() <= end);
                    }
                }
            }
        }
    }
}
