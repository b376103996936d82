//! What a key in a copy can do that it no longer can where the copy is to be put back.

use std::fmt;

use imkit_keys::{KeyId, KeyRecord, KeyState, KeyStatus};
use jiff::Timestamp;
use serde_json::{Value, json};

/// A key that a copy gives back something to.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Revived {
    /// The key.
    pub id: KeyId,
    /// What was done since that would be undone, such as `revoked`.
    pub undone: Vec<&'static str>,
}

impl Revived {
    /// Compares a key of the copy with the one that is there; `None` = it gains nothing.
    pub(crate) fn compare(
        copy: &KeyRecord,
        current: Option<&KeyRecord>,
        now: Timestamp,
    ) -> Option<Self> {
        if !matches!(copy.status(now), KeyStatus::Active | KeyStatus::Pending) {
            return None;
        }
        let undone = current.map_or_else(|| vec!["deleted"], |current| undone(copy, current, now));
        (!undone.is_empty()).then_some(Self { id: copy.id, undone })
    }

    pub(crate) fn to_json(&self) -> Value {
        json!({ "id": self.id, "undone": self.undone })
    }
}

impl fmt::Display for Revived {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({})", self.id, self.undone.join(", "))
    }
}

fn undone(copy: &KeyRecord, current: &KeyRecord, now: Timestamp) -> Vec<&'static str> {
    let ends_later = |copy: Option<Timestamp>, current: Option<Timestamp>| {
        current.is_some_and(|current| copy.is_none_or(|copy| copy > current))
    };
    let secret_lives_longer =
        copy.secrets.iter().filter(|secret| secret.is_live(now)).any(|secret| {
            let there = current.secrets.iter().find(|there| there.version == secret.version);
            there.is_none_or(|there| ends_later(secret.not_after, there.not_after))
        });
    let begins_earlier = current
        .not_before
        .is_some_and(|begin| begin > now && copy.not_before.is_none_or(|copy| copy < begin));
    let facts = [
        (current.state == KeyState::Revoked, "revoked"),
        (current.state == KeyState::Disabled, "disabled"),
        (ends_later(copy.expires_at, current.expires_at), "its end was moved nearer"),
        (begins_earlier, "its beginning was moved away"),
        (secret_lives_longer, "an old secret was ended"),
        (copy.scopes.iter().any(|scope| !current.scopes.contains(scope)), "scopes were taken away"),
        (is_wider(&copy.resources, &current.resources), "resources were fenced off"),
        (is_wider(&copy.allowed_ips, &current.allowed_ips), "addresses were fenced off"),
        (copy.role != current.role, "its role was changed"),
        (copy.limits != current.limits, "its limits were changed"),
    ];
    facts.into_iter().filter_map(|(is_so, what)| is_so.then_some(what)).collect()
}

/// Whether a fence lets through what another does not; an empty one lets everything through.
fn is_wider<T: PartialEq>(fence: &[T], other: &[T]) -> bool {
    !other.is_empty() && (fence.is_empty() || fence.iter().any(|part| !other.contains(part)))
}

#[cfg(test)]
mod tests {
    use imkit_keys::Role;
    use jiff::SignedDuration;

    use super::*;
    use crate::keys::testing::{NOW, ring, stored};

    #[test]
    fn everything_that_was_taken_from_a_key_is_named() {
        let key = stored(1).record;
        let later = |hours| NOW + SignedDuration::from_hours(hours);
        let undone = |copy: &KeyRecord, change: &dyn Fn(&mut KeyRecord)| {
            let mut current = copy.clone();
            change(&mut current);
            Revived::compare(copy, Some(&current), later(2)).map(|revived| revived.undone)
        };
        assert_eq!(undone(&key, &|_| {}), None);
        assert_eq!(undone(&key, &|now| now.name = "other".to_owned()), None);
        let mut wide = key.clone();
        wide.scopes = vec!["a".parse().unwrap(), "b".parse().unwrap()];
        let rotated = |now: &mut KeyRecord| {
            now.rotate(ring().hash("new"), later(1), SignedDuration::from_hours(24)).unwrap();
            now.finish_rotation(later(1));
        };
        type Edit<'e> = (&'e dyn Fn(&mut KeyRecord), &'e str);
        let changes: [Edit<'_>; 9] = [
            (&|now| now.state = KeyState::Revoked, "revoked"),
            (&|now| now.state = KeyState::Disabled, "disabled"),
            (&|now| now.expires_at = Some(later(1)), "its end was moved nearer"),
            (&|now| now.not_before = Some(later(3)), "its beginning was moved away"),
            (&rotated, "an old secret was ended"),
            (&|now| now.scopes.truncate(1), "scopes were taken away"),
            (&|now| now.resources = vec!["rooms/a".parse().unwrap()], "resources were fenced off"),
            (&|now| now.allowed_ips = vec!["::1".parse().unwrap()], "addresses were fenced off"),
            (&|now| now.role = Some(Role::Auditor), "its role was changed"),
        ];
        for (change, expected) in changes {
            assert_eq!(undone(&wide, change), Some(vec![expected]));
        }
        let gone = Revived::compare(&key, None, NOW).unwrap();
        assert_eq!(gone.to_string(), format!("{} (deleted)", key.id));
        // What the copy cannot do itself comes back with nothing.
        let revoked = KeyRecord { state: KeyState::Revoked, ..key.clone() };
        assert_eq!(Revived::compare(&revoked, None, NOW), None);
        assert_eq!(Revived::compare(&key, None, key.expires_at.unwrap()), None);
    }
}
