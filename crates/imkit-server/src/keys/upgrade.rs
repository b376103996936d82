//! Replacing a hash that was made with an old pepper, or of the digest of an imported key, once the
//! key was presented: only then is its text known. Requests do not wait for it.

use imkit_keys::{HashedKey, KeyId, KeyStatus};
use imkit_store::StoredKey;
use jiff::Timestamp;

use super::caller::Caller;
use super::decide::Decided;
use super::error::KeyError;
use super::service::KeyService;

/// A hash to store in place of another.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Upgrade {
    /// The key.
    pub(crate) key: KeyId,
    /// Version of the secret.
    pub(crate) version: u32,
    /// The hash from now on.
    pub(crate) hash: HashedKey,
}

fn upgrade(key: &StoredKey, upgrade: Upgrade, now: Timestamp) -> Option<Decided<()>> {
    if matches!(key.record.status(now), KeyStatus::Revoked | KeyStatus::Expired) {
        return None;
    }
    let mut record = key.record.clone();
    let secret = record.secrets.iter_mut().find(|secret| secret.version == upgrade.version)?;
    if secret.hash == upgrade.hash {
        return None;
    }
    secret.hash = upgrade.hash;
    let detail = serde_json::json!({ "version": upgrade.version });
    Some(Decided::new(record, detail))
}

impl KeyService {
    /// Stores a better hash of a secret.
    pub(crate) async fn upgrade(&self, asked: Upgrade) -> Result<(), KeyError> {
        let decide = |key: &StoredKey, now| Ok(upgrade(key, asked, now));
        match self.change(&Caller::server(), asked.key, "secret.upgraded", None, decide).await {
            Ok(_) | Err(KeyError::NotFound) => Ok(()),
            Err(error) => Err(error),
        }
    }
}

#[cfg(test)]
mod tests {
    use imkit_keys::KeyState;

    use super::super::testing::{NOW, ring, stored};
    use super::*;

    #[test]
    fn a_hash_is_replaced_once_and_never_on_an_ended_key() {
        let mut key = stored(1);
        let asked = Upgrade { key: key.record.id, version: 1, hash: ring().hash("text") };
        let decided = upgrade(&key, asked, NOW).unwrap();
        assert_eq!(decided.detail, serde_json::json!({"version": 1}));
        assert!(upgrade(&StoredKey { record: decided.record, rev: 2 }, asked, NOW).is_none());
        assert!(upgrade(&key, Upgrade { version: 2, ..asked }, NOW).is_none());
        key.record.state = KeyState::Revoked;
        assert!(upgrade(&key, asked, NOW).is_none());
    }
}
