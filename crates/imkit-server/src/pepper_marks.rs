//! Whether a file of peppers is the one that the keys were hashed with. The database keeps, for each
//! pepper, the hash of a text that everybody knows: it tells one pepper from another and gives
//! neither away.

use imkit_keys::{HashedKey, PepperId, PepperRing};
use imkit_store::{Commit, Edit, NewAudit, Store, StoreError};
use jiff::Timestamp;
use serde_json::{Map, Value, json};

/// Name of the setting: pepper id -> hash.
const SETTING: &str = "pepper_marks";

/// The text that is hashed. It is no key.
const TEXT: &str = "imkit pepper mark";

/// Compares a ring with the marks, and adds marks of peppers that are new.
///
/// `Ok(Some(id))`: this pepper is not the one of the marks, and nothing was changed. A pepper that
/// is gone is none of them as long as another is there: peppers are retired some day.
pub(crate) async fn check(
    store: &dyn Store,
    ring: &PepperRing,
    now: Timestamp,
) -> Result<Option<PepperId>, StoreError> {
    let kept = match store.setting(SETTING).await? {
        None => Map::new(),
        Some(Value::Object(marks)) => marks,
        Some(_) => return Err(StoreError::Damaged(format!("the setting {SETTING}"))),
    };
    let mut marks = kept.clone();
    for id in ring.ids() {
        let Some(mark) = ring.hash_with(id, TEXT) else { continue };
        match kept.get(&id.to_string()) {
            None => {
                marks.insert(id.to_string(), json!(mark));
            }
            Some(text) if is_same(text, &mark) => {}
            Some(_) => return Ok(Some(id)),
        }
    }
    let in_ring = |id: &String| ring.ids().any(|own| own.to_string() == *id);
    if let Some(lost) = kept.keys().find(|id| !in_ring(id)) {
        if !kept.keys().any(in_ring) {
            return Ok(Some(PepperId(lost.parse().unwrap_or_default())));
        }
        tracing::warn!(
            pepper = lost,
            "a pepper is gone; keys that were hashed with it do not work"
        );
    }
    if marks != kept {
        let added: Vec<&String> = marks.keys().filter(|id| !kept.contains_key(*id)).collect();
        let audit = NewAudit {
            at: now,
            actor: "server".to_owned(),
            event: "peppers.added".to_owned(),
            target: None,
            detail: json!({ "peppers": added }),
            reason: None,
            ip: None,
            request_id: None,
        };
        let edits = vec![Edit::Set { name: SETTING.to_owned(), value: Some(marks.into()) }];
        store.commit(Commit { edits, audit }).await?;
    }
    Ok(None)
}

fn is_same(text: &Value, mark: &HashedKey) -> bool {
    text.as_str().and_then(|text| text.parse::<HashedKey>().ok()).is_some_and(|kept| kept == *mark)
}
