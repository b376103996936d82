//! What could be better about the keys of this server. Findings about one key are a pure function
//! of its record and its use.

use std::collections::{HashMap, HashSet};

use imkit_api::keys::{Advice, Diagnosis, Severity};
use imkit_api::operation::OPERATIONS;
use imkit_keys::{KeyId, KeyKind, KeyRecord, KeyStatus, PepperRing, ScopePattern};
use imkit_store::{KeyFilter, PageRequest, StoreError, StoredKey};
use jiff::{SignedDuration, Timestamp};

use super::error::KeyError;
use super::select;
use super::service::KeyService;
use crate::pepper_use;

/// Unused for so long, a key is stale and a scope is not needed.
const STALE: SignedDuration = SignedDuration::from_hours(30 * 24);

/// A key that ends so soon is worth a word.
const SOON: SignedDuration = SignedDuration::from_hours(7 * 24);

/// What is known about a key's use.
struct Known {
    last_used: Option<Timestamp>,
    /// Scopes that were asked for in [`STALE`]; `None` = not looked up, or nobody said what for the
    /// key was used.
    asked: Option<HashSet<String>>,
}

fn examine(record: &KeyRecord, known: &Known, peppers: &PepperRing, now: Timestamp) -> Vec<Advice> {
    let mut found = Vec::new();
    let mut say = |code: &str, severity, message: String, hint: &str| {
        found.push(Advice {
            code: code.to_owned(),
            severity,
            key_id: Some(record.id.to_string()),
            name: Some(record.name.clone()),
            message,
            hint: hint.to_owned(),
        });
    };
    if matches!(record.status(now), KeyStatus::Revoked | KeyStatus::Expired) {
        return found;
    }
    let is_root = record.form.kind() == KeyKind::Root;
    let live = || record.secrets.iter().filter(|secret| secret.is_live(now));
    if live().any(|secret| !peppers.understands(&secret.hash)) {
        say(
            "pepper_missing",
            Severity::Error,
            "a secret of the key was hashed with a pepper that the server does not have".to_owned(),
            "put the pepper back into the pepper file, or rotate the key",
        );
    }
    // It ends within a day, and has no more than its parent.
    if record.form.kind() == KeyKind::Child {
        return found;
    }
    let since = known.last_used.unwrap_or(record.created_at);
    if now.duration_since(since) >= STALE {
        let (code, what) =
            if is_root { ("unused_root_key", "root key") } else { ("stale_key", "key") };
        let message = match known.last_used {
            Some(used) => format!("the {what} was last used at {used}"),
            None => format!("the {what} was never used since it was made at {}", record.created_at),
        };
        say(code, Severity::Warning, message, "revoke it if nobody needs it");
    }
    if record.scopes.iter().any(ScopePattern::is_everything) {
        let message = "the scope * allows everything, also what is added later".to_owned();
        say("everything_scope", Severity::Warning, message, "name the scopes that are needed");
    }
    for scope in unused(record, known, now) {
        let message = format!("the scope {scope} was not needed in 30 days");
        say("unused_scope", Severity::Warning, message, "take it away with keys update --scope");
    }
    for range in record.allowed_ips.iter().filter(|range| range.is_wide_public()) {
        let message = format!("{range} is a wide part of the public internet");
        say("wide_cidr", Severity::Warning, message, "name the networks that callers really have");
    }
    match record.expires_at {
        None => say(
            "no_expiry",
            Severity::Info,
            "the key never ends".to_owned(),
            &format!("give it an end: imkit keys update {} --expires 90d", record.id),
        ),
        Some(end) if end.duration_since(now) <= SOON => say(
            "expires_soon",
            Severity::Warning,
            format!("the key ends at {end}"),
            "give it a later end, or its callers another key",
        ),
        _ => {}
    }
    found
}

/// Scopes that nobody asked for, of a key that was used and is old enough to tell.
fn unused<'r>(
    record: &'r KeyRecord,
    known: &'r Known,
    now: Timestamp,
) -> impl Iterator<Item = &'r ScopePattern> {
    let is_old = now.duration_since(record.created_at) >= STALE;
    let asked = known.asked.as_ref().filter(|_| is_old);
    record.scopes.iter().filter(move |scope| {
        !scope.is_everything()
            && asked.is_some_and(|asked| !asked.iter().any(|word| scope.covers(word)))
    })
}

/// The scopes behind what a key was used for; `None` when nobody said what that was.
fn scopes_asked(operations: &HashSet<String>) -> Option<HashSet<String>> {
    let mut named = operations.iter().filter(|operation| !operation.is_empty()).peekable();
    named.peek()?;
    Some(named.flat_map(|operation| scopes_of(operation)).collect())
}

/// The scopes behind what usage calls an operation.
fn scopes_of(operation: &str) -> Vec<String> {
    match OPERATIONS.iter().find(|known| known.id == operation) {
        Some(known) => known.scopes.iter().map(ToString::to_string).collect(),
        None => operation.split(' ').filter(|word| !word.is_empty()).map(str::to_owned).collect(),
    }
}

impl KeyService {
    /// Looks at every key.
    pub(crate) async fn diagnose(&self) -> Result<Diagnosis, KeyError> {
        let now = self.now();
        let (mut keys, mut advice) = (0, Vec::new());
        let mut cursor = None;
        loop {
            let page = PageRequest { limit: select::MOST_PAGE, cursor };
            let page = self.store().list(&KeyFilter::default(), &page, now).await?;
            let ids: Vec<_> = page.items.iter().map(|key| key.record.id).collect();
            let uses = self.last_uses(&ids).await?;
            let recent = |key: &&StoredKey| {
                let used = uses.of_key(&key.record);
                used.is_some_and(|used| now.duration_since(used) < STALE)
                    && !key.record.scopes.is_empty()
            };
            let recent: Vec<_> =
                page.items.iter().filter(recent).map(|key| key.record.id).collect();
            let mut asked = self.asked_scopes(&recent, now).await?;
            for key in &page.items {
                keys += 1;
                let last_used = uses.of_key(&key.record);
                let known = Known { last_used, asked: asked.remove(&key.record.id) };
                advice.extend(examine(&key.record, &known, self.peppers(), now));
            }
            cursor = page.next;
            if cursor.is_none() {
                break;
            }
        }
        let found = self.store().check().await?.fault();
        advice.extend(found.map(|fault| Advice {
            code: format!("keys_{}", fault.kind()),
            severity: Severity::Error,
            key_id: None,
            name: None,
            message: fault.to_string(),
            hint: "somebody writes to the key database: stop the server, keep the file, and restore \
                   a copy that is whole"
                .to_owned(),
        }));
        // Stable: findings about one key stay together within their gravity.
        advice.sort_by_key(|found| found.severity);
        Ok(Diagnosis { keys, advice })
    }

    /// Says in the log how many keys are refused because their pepper is gone.
    pub(crate) async fn warn_of_missing_peppers(&self) {
        match pepper_use::missing(self.store(), self.peppers(), self.now()).await {
            Ok(missing) => {
                for (pepper, keys) in missing {
                    tracing::warn!(
                        %pepper,
                        keys,
                        "keys were hashed with a pepper that is gone, and are refused: put it back \
                         into the pepper file and start again; imkit keys doctor names them"
                    );
                }
            }
            // The server ended first.
            Err(StoreError::Closed) => {}
            Err(error) => {
                let error = &error as &dyn std::error::Error;
                tracing::warn!(error, "which keys need the peppers that are gone is not known");
            }
        }
    }

    /// Scopes that each of these keys was asked for lately, in one question for all of them.
    async fn asked_scopes(
        &self,
        ids: &[KeyId],
        now: Timestamp,
    ) -> Result<HashMap<KeyId, HashSet<String>>, KeyError> {
        if ids.is_empty() {
            return Ok(HashMap::new());
        }
        let since = now.saturating_sub(STALE).unwrap_or(Timestamp::MIN);
        let asked = self.store().asked_of(ids, since).await?;
        let scopes = asked.into_iter().filter_map(|(id, operations)| {
            let scopes = scopes_asked(&operations)?;
            Some((id, scopes))
        });
        Ok(scopes.collect())
    }
}

#[cfg(test)]
mod tests {
    use imkit_keys::{Environment, KeyForm, KeyState};

    use super::super::testing::{NOW, ring, stored};
    use super::*;

    fn codes(record: &KeyRecord, known: &Known, days: i64) -> Vec<String> {
        let now = NOW + SignedDuration::from_hours(24 * days);
        examine(record, known, &ring(), now).into_iter().map(|found| found.code).collect()
    }

    fn unknown() -> Known {
        Known { last_used: None, asked: None }
    }

    #[test]
    fn a_fresh_key_with_modest_rights_is_left_alone() {
        assert_eq!(codes(&stored(1).record, &unknown(), 0), [""; 0]);
    }

    #[test]
    fn stale_wide_and_endless_keys_are_found() {
        let mut record = stored(1).record;
        record.expires_at = None;
        record.scopes = vec!["*".parse().unwrap()];
        record.allowed_ips =
            ["0.0.0.0/0", "10.0.0.0/8", "::/31", "2001::/32", "8.8.0.0/15", "8.8.0.0/16"]
                .map(|range| range.parse().unwrap())
                .into();
        let found = codes(&record, &unknown(), 30);
        let expected =
            ["stale_key", "everything_scope", "wide_cidr", "wide_cidr", "wide_cidr", "no_expiry"];
        assert_eq!(found, expected);
        record.state = KeyState::Revoked;
        assert_eq!(codes(&record, &unknown(), 30), [""; 0]);
    }

    #[test]
    fn scopes_that_nobody_asks_for_are_found_once_the_key_is_used() {
        let mut record = stored(1).record;
        record.scopes = vec!["users:read".parse().unwrap(), "write:*".parse().unwrap()];
        let asked = |operations: &[&str]| Known {
            last_used: Some(NOW + SignedDuration::from_hours(24 * 29)),
            asked: scopes_asked(&operations.iter().map(|&operation| operation.into()).collect()),
        };
        assert_eq!(codes(&record, &asked(&["users.list"]), 30), ["unused_scope"]);
        assert_eq!(codes(&record, &asked(&["users:read write:orders"]), 30), [""; 0]);
        assert_eq!(codes(&record, &asked(&["", "rooms.list"]), 30), ["unused_scope"; 2]);
        assert_eq!(codes(&record, &asked(&[""]), 30), [""; 0], "nobody said what for");
        assert_eq!(codes(&record, &asked(&[]), 30), [""; 0]);
        assert_eq!(codes(&record, &asked(&["users.list"]), 29), [""; 0], "it is too young");
    }

    #[test]
    fn root_keys_without_an_end_are_found_and_told_how_to_get_one() {
        let mut record = stored(1).record;
        record.expires_at = None;
        record.form = KeyForm::Root(Environment::Live);
        let [found] = examine(&record, &unknown(), &ring(), NOW).try_into().unwrap();
        assert_eq!((found.code.as_str(), found.severity), ("no_expiry", Severity::Info));
        let hint = format!("give it an end: imkit keys update {} --expires 90d", record.id);
        assert_eq!(found.hint, hint);
    }

    #[test]
    fn hashes_that_cannot_be_checked_are_found() {
        let mut record = stored(1).record;
        let other = PepperRing::new(imkit_keys::PepperId(9), &[9; 32]).unwrap();
        record.secrets[0].hash = other.hash("x");
        assert_eq!(codes(&record, &unknown(), 1), ["pepper_missing"]);
        assert_eq!(codes(&record, &unknown(), 84), ["pepper_missing", "stale_key", "expires_soon"]);
    }
}
