//! Whether a file of peppers is the one that the keys were hashed with. The database keeps, for each
//! secret of the file, the hash of a text that everybody knows: it tells one secret from another and
//! gives none away.

use std::path::Path;

use imkit_keys::{HashedKey, PepperId, PepperRing};
use imkit_store::{Commit, Edit, NewAudit, Store, StoreError};
use jiff::Timestamp;
use serde_json::{Map, Value, json};

use crate::error::PeppersError;
use crate::pepper_use;
use crate::peppers::Peppers;

/// Name of the setting: the secret's name -> hash.
const SETTING: &str = "pepper_marks";

/// The name of the audit's key among the marks; peppers have their ids.
const AUDIT: &str = "audit";

/// The text that is hashed. It is no key.
const TEXT: &str = "imkit pepper mark";

/// Whether a file of peppers belongs to a database.
#[derive(PartialEq, Eq, Debug)]
pub(crate) enum Fit {
    /// It does. Peppers may be gone, as long as another opens a key: they are retired some day.
    Fits { some_are_gone: bool },
    /// This secret is not the one of the marks.
    Foreign(String),
    /// There are keys, and all of them need peppers that are gone: these.
    Useless(String),
}

impl Fit {
    /// Whether some peppers are gone.
    ///
    /// # Errors
    ///
    /// What is wrong with this file for that database.
    pub(crate) fn of(self, path: &Path, database: &Path) -> Result<bool, PeppersError> {
        let (path, database) = (path.to_owned(), database.to_owned());
        match self {
            Fit::Fits { some_are_gone } => Ok(some_are_gone),
            Fit::Foreign(what) => Err(PeppersError::Foreign { path, database, what }),
            Fit::Useless(needed) => Err(PeppersError::Useless { path, database, needed }),
        }
    }
}

/// What differs from the marks, when the secrets are another server's. Nothing is written.
pub(crate) async fn foreign(
    store: &dyn Store,
    peppers: &Peppers,
) -> Result<Option<String>, StoreError> {
    Ok(foreign_to(&kept(store).await?, &marks(peppers)).map(describe))
}

/// Compares secrets with the marks, and adds marks of those that are new if they fit.
pub(crate) async fn check(
    store: &dyn Store,
    peppers: &Peppers,
    now: Timestamp,
) -> Result<Fit, StoreError> {
    let kept = kept(store).await?;
    let own = marks(peppers);
    if let Some(name) = foreign_to(&kept, &own) {
        return Ok(Fit::Foreign(describe(name)));
    }
    let is_own = |name: &String| own.iter().any(|(own, _)| own == name);
    let lost: Vec<_> = kept.keys().filter(|name| !is_own(name)).collect();
    if !lost.is_empty() && !pepper_use::is_of_use(store, &peppers.ring, now).await? {
        let needed: Vec<_> = lost.iter().map(|name| describe(name)).collect();
        return Ok(Fit::Useless(needed.join(", ")));
    }
    let some_are_gone = !lost.is_empty();
    let new: Vec<_> = own.into_iter().filter(|(name, _)| !kept.contains_key(name)).collect();
    if !new.is_empty() {
        let names: Vec<&String> = new.iter().map(|(name, _)| name).collect();
        let audit = NewAudit {
            at: now,
            actor: "server".to_owned(),
            event: "peppers.added".to_owned(),
            target: None,
            detail: json!({ "peppers": names }),
            reason: None,
            ip: None,
            request_id: None,
        };
        let new = new.iter().map(|(name, mark)| (name.clone(), json!(mark)));
        let marks: Map<String, Value> = kept.into_iter().chain(new).collect();
        let edits = vec![Edit::Set { name: SETTING.to_owned(), value: Some(marks.into()) }];
        store.commit(Commit { edits, audit, actor: None }).await?;
    }
    Ok(Fit::Fits { some_are_gone })
}

/// The marks that the database keeps.
async fn kept(store: &dyn Store) -> Result<Map<String, Value>, StoreError> {
    match store.setting(SETTING).await? {
        None => Ok(Map::new()),
        Some(Value::Object(marks)) => Ok(marks),
        Some(_) => Err(StoreError::Damaged(format!("the setting {SETTING}"))),
    }
}

/// The first secret that is not the one of the marks, or the first that is gone when no pepper of
/// the marks is left.
fn foreign_to<'m>(kept: &'m Map<String, Value>, own: &'m [(String, HashedKey)]) -> Option<&'m str> {
    let differs = |(name, mark): &&(String, HashedKey)| {
        kept.get(name).is_some_and(|text| !is_same(text, mark))
    };
    if let Some((name, _)) = own.iter().find(differs) {
        return Some(name);
    }
    let is_own = |name: &String| own.iter().any(|(own, _)| own == name);
    let lost = kept.keys().find(|name| !is_own(name))?;
    let none_is_left = !kept.keys().any(|name| name != AUDIT && is_own(name));
    none_is_left.then_some(lost)
}

/// The marks of these secrets.
fn marks(peppers: &Peppers) -> Vec<(String, HashedKey)> {
    let Peppers { audit_key, ring } = peppers;
    let mut marks: Vec<_> =
        ring.ids().filter_map(|id| Some((id.to_string(), ring.hash_with(id, TEXT)?))).collect();
    if let Ok(audit) = PepperRing::new(PepperId(0), audit_key) {
        marks.push((AUDIT.to_owned(), audit.hash(TEXT)));
    }
    marks
}

fn is_same(text: &Value, mark: &HashedKey) -> bool {
    text.as_str().and_then(|text| text.parse::<HashedKey>().ok()).is_some_and(|kept| kept == *mark)
}

fn describe(name: &str) -> String {
    if name == AUDIT { "the audit's key".to_owned() } else { format!("pepper {name}") }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use imkit_keys::{
        Environment, KeyForm, KeyId, KeyRecord, KeyState, PlainKey, Replica, SHORTEST_PEPPER,
    };
    use imkit_store::{Audit as _, Commits as _, Keys as _, Location, SqliteOptions, SqliteStore};

    use super::*;

    const NOW: Timestamp = Timestamp::constant(1_800_000_000, 0);

    /// The peppers of these numbers; each number always is the same pepper.
    fn peppers<const N: usize>(numbers: [u8; N]) -> Peppers {
        let secret = |number| [number; SHORTEST_PEPPER];
        let first = numbers[0];
        let ring = PepperRing::new(PepperId(first.into()), &secret(first)).unwrap();
        let ring = numbers[1..].iter().fold(ring, |ring, number| {
            ring.with(PepperId((*number).into()), &secret(*number)).unwrap()
        });
        Peppers { audit_key: [9; 32], ring }
    }

    async fn store() -> SqliteStore {
        let options = SqliteOptions::new(Location::Temporary, [9; 32]);
        SqliteStore::open(options, Arc::new(Replica::new())).await.unwrap()
    }

    /// Stores a key that is hashed with the newest of these peppers.
    async fn add_key(store: &SqliteStore, peppers: &Peppers) -> KeyId {
        let key = PlainKey::generate(KeyForm::Api(Environment::Live)).unwrap();
        let record = KeyRecord::new(&key, peppers.ring.hash(key.expose()), NOW);
        write(store, Edit::Insert(Box::new(record))).await;
        key.id()
    }

    async fn write(store: &SqliteStore, edit: Edit) {
        let audit = NewAudit {
            at: NOW,
            actor: "server".to_owned(),
            event: "test".to_owned(),
            target: None,
            detail: json!({}),
            reason: None,
            ip: None,
            request_id: None,
        };
        store.commit(Commit { edits: vec![edit], audit, actor: None }).await.unwrap();
    }

    async fn revoke(store: &SqliteStore, id: KeyId) {
        let key = store.get(id).await.unwrap().unwrap();
        let record = Box::new(KeyRecord { state: KeyState::Revoked, ..key.record });
        write(store, Edit::Replace { record, expected: key.rev }).await;
    }

    #[tokio::test]
    async fn a_pepper_may_go_once_another_opens_a_key() {
        let store = store().await;
        let (old, both, new) = (peppers([1]), peppers([1, 2]), peppers([2]));
        let fits = |some_are_gone| Fit::Fits { some_are_gone };
        assert_eq!(check(&store, &old, NOW).await.unwrap(), fits(false));
        let first = add_key(&store, &old).await;
        assert_eq!(check(&store, &both, NOW).await.unwrap(), fits(false));
        let before = store.head().await.unwrap();
        let useless = check(&store, &new, NOW).await.unwrap();
        assert_eq!(useless, Fit::Useless("pepper 1".to_owned()));
        assert_eq!(store.head().await.unwrap(), before, "nothing was written");
        let error = useless.of(Path::new("peppers.json"), Path::new("keys.db")).unwrap_err();
        assert!(error.to_string().contains("pepper 1"), "{error}");

        let second = add_key(&store, &both).await;
        assert_eq!(check(&store, &new, NOW).await.unwrap(), fits(true));
        let missing = pepper_use::missing(&store, &new.ring, NOW).await.unwrap();
        assert_eq!(missing.into_iter().collect::<Vec<_>>(), [(PepperId(1), 1)]);

        // Keys that have ended need none.
        revoke(&store, second).await;
        assert!(matches!(check(&store, &new, NOW).await.unwrap(), Fit::Useless(_)));
        revoke(&store, first).await;
        assert_eq!(check(&store, &new, NOW).await.unwrap(), fits(true));
        assert!(pepper_use::missing(&store, &new.ring, NOW).await.unwrap().is_empty());
    }

    #[tokio::test]
    async fn another_pepper_of_the_same_number_is_foreign() {
        let store = store().await;
        let old = peppers([1]);
        check(&store, &old, NOW).await.unwrap();
        let other = PepperRing::new(PepperId(1), &[7; SHORTEST_PEPPER]).unwrap();
        let other = Peppers { ring: other, ..old };
        let found = check(&store, &other, NOW).await.unwrap();
        assert_eq!(found, Fit::Foreign("pepper 1".to_owned()));
        // Nor does one take the place of all that there were.
        let found = check(&store, &peppers([3]), NOW).await.unwrap();
        assert_eq!(found, Fit::Foreign("pepper 1".to_owned()));
    }
}
