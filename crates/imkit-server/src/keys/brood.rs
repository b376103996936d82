//! How many children of each key live: bounded, because whoever holds a key can make them.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use imkit_keys::{KeyId, KeyStatus, Replica};
use jiff::Timestamp;

use super::error::KeyError;

/// Most children of a key that live at a time.
pub(super) const MOST_CHILDREN: usize = 1000;

/// The children that live, and those that are being made, with their ends.
pub(super) struct Broods(Mutex<HashMap<KeyId, Vec<(KeyId, Timestamp)>>>);

/// A child's place, which is free again unless it is kept.
pub(super) struct Place<'b> {
    broods: &'b Broods,
    parent: KeyId,
    child: KeyId,
    kept: bool,
}

impl Broods {
    /// Those of all keys that there are.
    pub(super) fn of(replica: &Replica, now: Timestamp) -> Self {
        let mut broods: HashMap<KeyId, Vec<(KeyId, Timestamp)>> = HashMap::new();
        let children = replica.select(|key| {
            let parent = key.parent()?;
            let lives = !matches!(key.status(now), KeyStatus::Revoked | KeyStatus::Expired);
            lives.then(|| (parent.id, (key.id(), key.expires_at().unwrap_or(Timestamp::MAX))))
        });
        for (parent, child) in children {
            broods.entry(parent).or_default().push(child);
        }
        Self(Mutex::new(broods))
    }

    /// Takes a place for a child that is about to be made.
    pub(super) fn reserve(
        &self,
        replica: &Replica,
        parent: KeyId,
        child: KeyId,
        end: Timestamp,
        now: Timestamp,
    ) -> Result<Place<'_>, KeyError> {
        let mut broods = self.lock();
        let brood = broods.entry(parent).or_default();
        if brood.len() >= MOST_CHILDREN {
            // One that is being made is not in the replica yet.
            let is_revoked = |id| replica.get(id).is_some_and(|key| key.is_revoked());
            brood.retain(|(id, end)| now < *end && !is_revoked(*id));
        }
        if brood.len() >= MOST_CHILDREN {
            return Err(KeyError::TooManyChildren);
        }
        brood.push((child, end));
        Ok(Place { broods: self, parent, child, kept: false })
    }

    /// Throws out what has ended.
    pub(super) fn prune(&self, now: Timestamp) {
        self.lock().retain(|_, brood| {
            brood.retain(|(_, end)| now < *end);
            !brood.is_empty()
        });
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<KeyId, Vec<(KeyId, Timestamp)>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Place<'_> {
    /// The child was made.
    pub(super) fn keep(mut self) {
        self.kept = true;
    }
}

impl Drop for Place<'_> {
    fn drop(&mut self) {
        if !self.kept
            && let Some(brood) = self.broods.lock().get_mut(&self.parent)
        {
            brood.retain(|(id, _)| *id != self.child);
        }
    }
}

#[cfg(test)]
mod tests {
    use imkit_keys::{KeyForm, PlainKey};

    use super::super::testing::NOW;
    use super::*;

    fn id() -> KeyId {
        PlainKey::generate(KeyForm::ALL[4]).unwrap().id()
    }

    #[test]
    fn a_place_is_free_again_when_its_child_was_not_made_or_has_ended() {
        let replica = Replica::new();
        let broods = Broods::of(&replica, NOW);
        let (parent, later) = (id(), NOW + jiff::SignedDuration::from_secs(1));
        for _ in 0..MOST_CHILDREN {
            broods.reserve(&replica, parent, id(), later, NOW).unwrap().keep();
        }
        let full = broods.reserve(&replica, parent, id(), later, NOW);
        assert!(matches!(full, Err(KeyError::TooManyChildren)));
        broods.reserve(&replica, id(), id(), later, NOW).unwrap().keep();
        drop(broods.reserve(&replica, parent, id(), later, later).unwrap());
        assert!(broods.lock()[&parent].is_empty());
        broods.prune(later);
        assert!(broods.lock().is_empty());
    }
}
