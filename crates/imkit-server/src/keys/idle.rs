//! Rotations that are to end once nobody uses the old secrets any more. Which ones, is a setting
//! of the store, so that it outlives a restart; the copy here is what the watch looks through.

use std::collections::BTreeMap;

use imkit_keys::KeyId;
use imkit_store::{Edit, StoreError, StoredKey};
use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};

use super::caller::Caller;
use super::error::KeyError;
use super::rotate;
use super::service::KeyService;
use super::view::LastUses;

const SETTING: &str = "rotations.finish_when_idle";

/// Keys with such a rotation, and after how many seconds without use it ends.
#[derive(Default, Debug)]
pub(crate) struct IdleRotations(BTreeMap<KeyId, u64>);

impl IdleRotations {
    /// Reads the setting; entries that are no ids are passed over.
    pub(super) fn read(setting: Option<Value>) -> Self {
        let Some(Value::Object(entries)) = setting else { return Self::default() };
        let entry = |(id, seconds): (String, Value)| Some((id.parse().ok()?, seconds.as_u64()?));
        Self(entries.into_iter().filter_map(entry).collect())
    }

    /// The edit that stores the list as it is once this key's rotation says so; `None` when that
    /// changes nothing.
    pub(super) fn edit_with(&self, id: KeyId, seconds: Option<u64>) -> Option<Edit> {
        if self.0.get(&id).copied() == seconds {
            return None;
        }
        let mut next = Self(self.0.clone());
        next.set(id, seconds);
        Some(next.edit())
    }

    pub(super) fn set(&mut self, id: KeyId, seconds: Option<u64>) {
        match seconds {
            Some(seconds) => self.0.insert(id, seconds),
            None => self.0.remove(&id),
        };
    }

    fn edit(&self) -> Edit {
        let entries: serde_json::Map<_, _> =
            self.0.iter().map(|(id, seconds)| (id.to_string(), json!(seconds))).collect();
        let value = (!entries.is_empty()).then_some(Value::Object(entries));
        Edit::Set { name: SETTING.to_owned(), value }
    }
}

/// What to do about a rotation.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Idle {
    /// Old secrets are still used, or were a moment ago.
    Wait,
    /// Nobody used an old secret for so long: end them.
    Finish,
    /// It is over, or the key is.
    Forget,
}

fn judge(key: Option<&StoredKey>, seconds: u64, uses: &LastUses, now: Timestamp) -> Idle {
    let Some(StoredKey { record, .. }) = key else { return Idle::Forget };
    let Some((newest, old)) = record.secrets.split_last() else { return Idle::Forget };
    if rotate::finish(&StoredKey { record: record.clone(), rev: 0 }, now)
        .is_ok_and(|decided| decided.is_some())
    {
        let last = old
            .iter()
            .filter(|secret| secret.is_live(now))
            .filter_map(|secret| uses.of_secret(record.id, secret.version))
            .max()
            .map_or(newest.created_at, |used| used.max(newest.created_at));
        let idle = SignedDuration::from_secs(i64::try_from(seconds).unwrap_or(i64::MAX));
        if now.duration_since(last) >= idle { Idle::Finish } else { Idle::Wait }
    } else {
        Idle::Forget
    }
}

impl KeyService {
    pub(super) async fn read_idle_setting(
        store: &dyn imkit_store::Store,
    ) -> Result<IdleRotations, StoreError> {
        Ok(IdleRotations::read(store.setting(SETTING).await?))
    }

    /// After how many seconds without use of old secrets a key's rotation ends.
    pub(super) async fn idle_seconds(&self, id: KeyId) -> Option<u64> {
        self.idle_rotations().await.0.get(&id).copied()
    }

    /// Ends rotations whose old secrets nobody used for long enough.
    pub(crate) async fn finish_idle_rotations(&self) -> Result<(), KeyError> {
        let entries: Vec<_> =
            self.idle_rotations().await.0.iter().map(|(id, seconds)| (*id, *seconds)).collect();
        for (id, seconds) in entries {
            let key = self.store().get(id).await?;
            let uses = self.last_uses(&[id]).await?;
            let verdict = judge(key.as_ref(), seconds, &uses, self.now());
            match (verdict, key) {
                (Idle::Wait, _) => {}
                (Idle::Finish, Some(key)) => self.finish_idle(&key).await?,
                // What is stored is corrected with the next rotation that writes the list.
                (Idle::Finish | Idle::Forget, _) => self.idle_rotations().await.set(id, None),
            }
        }
        Ok(())
    }

    async fn finish_idle(&self, judged: &StoredKey) -> Result<(), KeyError> {
        let id = judged.record.id;
        // Held until the list is stored, so that no rotation writes it meanwhile.
        let mut idle = self.idle_rotations().await;
        let edit = idle.edit_with(id, None);
        let newest = |key: &StoredKey| key.record.secrets.last().map(|secret| secret.version);
        let decide = |key: &StoredKey, now| {
            if newest(key) != newest(judged) {
                return Ok(None);
            }
            let mut decided = rotate::finish(key, now)?;
            if let Some(decided) = &mut decided {
                decided.edits.extend(edit.clone());
            }
            Ok(decided)
        };
        let reason = Some("nobody used the old secrets any more".to_owned());
        let server = Caller::server();
        match self.change(&server, id, "key.rotation_finished", reason, decide).await {
            // Rotated again meanwhile: to be judged anew.
            Ok(settled) if settled.receipt.is_none() => Ok(()),
            // Or somebody ended the key first.
            Ok(_) | Err(KeyError::NotFound | KeyError::Ended(_)) => {
                idle.set(id, None);
                Ok(())
            }
            Err(error) => Err(error),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{NOW, ring, stored};
    use super::*;

    fn later(seconds: i64) -> Timestamp {
        NOW + SignedDuration::from_secs(seconds)
    }

    #[test]
    fn a_rotation_ends_when_nobody_used_the_old_secret_for_long_enough() {
        let mut key = stored(1);
        key.record.rotate(ring().hash("x"), NOW, SignedDuration::from_hours(24)).unwrap();
        let mut uses = LastUses::default();
        let verdict = |uses: &LastUses, at| judge(Some(&key), 100, uses, later(at));
        assert_eq!(verdict(&uses, 99), Idle::Wait);
        assert_eq!(verdict(&uses, 100), Idle::Finish);
        uses.add(key.record.id, 1, later(50));
        assert_eq!(verdict(&uses, 149), Idle::Wait);
        uses.add(key.record.id, 2, later(150));
        assert_eq!(verdict(&uses, 150), Idle::Finish);
        assert_eq!(verdict(&uses, 90_000), Idle::Forget, "the grace time is over");
        assert_eq!(judge(None, 100, &uses, NOW), Idle::Forget);
    }

    #[test]
    fn the_list_survives_its_setting() {
        let mut list = IdleRotations::default();
        let id = stored(1).record.id;
        list.set(id, Some(60));
        let Edit::Set { value, .. } = list.edit() else { panic!() };
        assert_eq!(IdleRotations::read(value).0, list.0);
        assert!(list.edit_with(id, Some(60)).is_none());
        assert!(matches!(list.edit_with(id, None), Some(Edit::Set { value: None, .. })));
    }
}
