//! Whether a file of peppers is the one that the keys were hashed with. The database keeps, for each
//! secret of the file, the hash of a text that everybody knows: it tells one secret from another and
//! gives none away.

use imkit_keys::{HashedKey, PepperId, PepperRing};
use imkit_store::{Commit, Edit, NewAudit, Store, StoreError};
use jiff::Timestamp;
use serde_json::{Map, Value, json};

use crate::peppers::Peppers;

/// Name of the setting: the secret's name -> hash.
const SETTING: &str = "pepper_marks";

/// The name of the audit's key among the marks; peppers have their ids.
const AUDIT: &str = "audit";

/// The text that is hashed. It is no key.
const TEXT: &str = "imkit pepper mark";

/// Compares secrets with the marks, and adds marks of those that are new.
///
/// `Some`: this secret is not the one of the marks, and nothing was changed. A pepper that is gone
/// is none of them as long as another is there: peppers are retired some day.
pub(crate) async fn check(
    store: &dyn Store,
    peppers: &Peppers,
    now: Timestamp,
) -> Result<Option<String>, StoreError> {
    let kept = match store.setting(SETTING).await? {
        None => Map::new(),
        Some(Value::Object(marks)) => marks,
        Some(_) => return Err(StoreError::Damaged(format!("the setting {SETTING}"))),
    };
    let own = marks(peppers);
    if let Some((name, _)) =
        own.iter().find(|(name, mark)| kept.get(name).is_some_and(|text| !is_same(text, mark)))
    {
        return Ok(Some(describe(name)));
    }
    let is_own = |name: &String| own.iter().any(|(own, _)| own == name);
    let mut lost = kept.keys().filter(|name| !is_own(name)).peekable();
    if let Some(first) = lost.peek() {
        if !kept.keys().any(|name| name != AUDIT && is_own(name)) {
            return Ok(Some(describe(first)));
        }
        for name in lost {
            tracing::warn!(pepper = name, "a pepper is gone: keys hashed with it do not work");
        }
    }
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
    Ok(None)
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
