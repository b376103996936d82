//! Short-lived keys: children, which act for another key and never have more than it, and short
//! keys that an operator makes alone.

use imkit_api::keys::{CreateChild, CreatedKey, Revoked};
use imkit_keys::{
    Excess, KeyForm, KeyId, KeyKind, KeyRecord, KeyStatus, Limit, Origin, Parent, Passage,
    PlainKey, Policy, excesses,
};
use imkit_store::{Edit, StoreError, StoredKey};
use jiff::{SignedDuration, Timestamp};
use serde_json::{Map, json};

use super::caller::Caller;
use super::create::Draft;
use super::error::KeyError;
use super::faults::Faults;
use super::service::{KeyService, TRIES};
use super::view::{self, LastUses};
use super::{audit_view, policy, words};

/// Seconds that a child lives when nothing is said.
const USUAL_TTL: u32 = 900;

/// Longest that a child may live, in seconds.
const LONGEST_TTL: u32 = 86_400;

/// Whoever asks about children with a key of its own instead of a root key.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Asker {
    /// The key.
    pub(crate) id: KeyId,
    /// Version of its secret that was presented.
    pub(crate) secret: u32,
}

/// A parent, and the secret of it that the child is made with.
struct Line<'r> {
    record: &'r KeyRecord,
    secret: u32,
}

impl<'r> Line<'r> {
    /// Refuses what can be no parent. Without an asker the newest secret vouches for the child.
    fn of(record: &'r KeyRecord, asker: Option<Asker>, now: Timestamp) -> Result<Self, KeyError> {
        match record.form.kind() {
            KeyKind::Api => {}
            KeyKind::Child => {
                return Err(Faults::only("/parent", "a child key has no children of its own"));
            }
            _ => {
                let detail = "only API keys have children: leave the parent out for a short key";
                return Err(Faults::only("/parent", detail));
            }
        }
        let status = record.status(now);
        if status != KeyStatus::Active {
            let detail = format!("the key is {}: a child could do nothing", status_word(status));
            return Err(Faults::only("/parent", detail));
        }
        let secret = match asker {
            Some(asker) => asker.secret,
            None => record.secrets.last().map_or(0, |newest| newest.version),
        };
        Ok(Self { record, secret })
    }

    /// When the parent or that secret of it ends.
    fn end(&self) -> Option<Timestamp> {
        let secret = self.record.secrets.iter().find(|known| known.version == self.secret);
        let of_secret = secret.and_then(|secret| secret.not_after);
        self.record.expires_at.into_iter().chain(of_secret).min()
    }
}

fn status_word(status: KeyStatus) -> &'static str {
    match status {
        KeyStatus::Active => "active",
        KeyStatus::Pending => "not valid yet",
        KeyStatus::Disabled => "disabled",
        KeyStatus::Expired => "expired",
        KeyStatus::Revoked => "revoked",
    }
}

/// Reads a request; all its faults at once.
fn draft(
    request: &CreateChild,
    line: Option<&Line<'_>>,
    now: Timestamp,
) -> Result<Draft, KeyError> {
    let CreateChild {
        parent: _,
        name,
        scopes,
        resources,
        allowed_ips,
        ttl_seconds,
        environment,
        reason,
    } = request;
    let mut faults = Faults::default();
    policy::reason(&mut faults, reason.as_deref());
    if environment.is_some() && line.is_some() {
        faults.add("/environment", "a child is of its parent's environment: leave this out");
    }
    let parent = line.map(|line| line.record);
    let name = match (name, parent) {
        (Some(name), _) => policy::name(&mut faults, name),
        (None, Some(parent)) => parent.name.clone(),
        (None, None) => "short-lived".to_owned(),
    };
    let ttl = ttl_seconds.unwrap_or(USUAL_TTL);
    if !(1..=LONGEST_TTL).contains(&ttl) {
        faults.add(
            "/ttl_seconds",
            format_args!("{ttl} seconds: 1 to {LONGEST_TTL} seconds are possible"),
        );
    }
    let end = now.saturating_add(SignedDuration::from_secs(ttl.into())).unwrap_or(Timestamp::MAX);
    let inherited = parent.map_or_else(
        || Policy { limits: vec![Limit::usual()], ..Policy::default() },
        KeyRecord::policy,
    );
    let most = policy::MOST_ENTRIES;
    let mut own = inherited.clone();
    if let Some(given) = scopes {
        own.scopes = faults.list("/scopes", given, most);
    }
    if let Some(given) = resources {
        own.resources = faults.list("/resources", given, most);
    }
    if let Some(given) = allowed_ips {
        own.allowed_ips = faults.list("/allowed_ips", given, most);
    }
    if parent.is_some() {
        for excess in excesses(&own, &inherited) {
            tell(&mut faults, excess, &own);
        }
    }
    let Policy { scopes, resources, allowed_ips, limits, passage } = own;
    faults.finish(Draft {
        form: KeyForm::Child(match parent.and_then(|parent| parent.form.environment()) {
            Some(environment) => environment,
            None => words::environment_of(environment.unwrap_or_default()),
        }),
        name,
        owner: parent.map(|parent| parent.owner.clone()).unwrap_or_default(),
        role: None,
        scopes,
        resources,
        allowed_ips,
        not_before: None,
        expires_at: Some(line.and_then(Line::end).map_or(end, |parents| parents.min(end))),
        limits,
        metadata: Map::new(),
        tags: Vec::new(),
        passage: if parent.is_some() { passage } else { Passage::default() },
        parent: line.map(|line| Parent { id: line.record.id, secret: line.secret }),
    })
}

/// Names what exceeds the parent.
fn tell(faults: &mut Faults, excess: Excess, own: &Policy) {
    let beyond = |what: &dyn std::fmt::Display, of: &str| {
        format!("{what} does not lie within one of the parent's {of}: a child has no more than it")
    };
    match excess {
        Excess::Scope(place) => {
            faults.add("/scopes", beyond(&own.scopes[place], "scopes"));
        }
        Excess::Resource(place) => {
            faults.add("/resources", beyond(&own.resources[place], "resources"));
        }
        Excess::Address(place) => {
            faults.add("/allowed_ips", beyond(&own.allowed_ips[place], "allowed_ips"));
        }
        Excess::AllResources => faults.add(
            "/resources",
            "none would be all, but the parent's are limited: leave this out to have the same",
        ),
        Excess::AllAddresses => faults.add(
            "/allowed_ips",
            "none would be all, but the parent's are limited: leave this out to have the same",
        ),
    }
}

impl KeyService {
    /// Makes a child of the key that asks, or with a root key one of any key, or a short key of its
    /// own. The answer is the only one that holds its text.
    pub(crate) async fn create_child(
        &self,
        caller: &Caller,
        asker: Option<Asker>,
        request: &CreateChild,
    ) -> Result<CreatedKey, KeyError> {
        let parent = parent_id(asker, request.parent.as_deref())?;
        for _ in 0..TRIES {
            let now = self.now();
            let parent = match parent {
                Some(id) => Some(self.read(id).await.map_err(|error| match error {
                    KeyError::NotFound => Faults::only("/parent", "no key has this id"),
                    other => other,
                })?),
                None => None,
            };
            let line = parent.as_ref().map(|key| Line::of(&key.record, asker, now)).transpose()?;
            let draft = draft(request, line.as_ref(), now)?;
            let key = PlainKey::generate(draft.form)?;
            let hash = self.peppers().hash(key.expose());
            let record = draft.record(key.id(), hash, Origin::Issued, now);
            let place = match (record.parent, record.expires_at) {
                (Some(parent), Some(end)) => {
                    Some(self.broods().reserve(self.replica(), parent.id, record.id, end, now)?)
                }
                _ => None,
            };
            let detail = json!({ "after": audit_view::view(&record) });
            let edits = vec![Edit::Insert(Box::new(record.clone()))];
            let (target, reason) = (Some(key.id()), request.reason.clone());
            let receipt = match self
                .commit(caller, "key.created", target, detail, reason, edits, now)
                .await
            {
                // 71 random bits met twice: make others.
                Err(StoreError::Exists(_)) => continue,
                result => result?,
            };
            if let Some(place) = place {
                place.keep();
            }
            let stored = StoredKey { record, rev: receipt.rev };
            let details = view::details(&stored, &LastUses::default(), now);
            return Ok(CreatedKey::new(key.expose().into(), details));
        }
        Err(KeyError::Contended)
    }

    /// Revokes a child: for a root key any, for a key its own, and itself if it is one.
    pub(crate) async fn end_child(
        &self,
        caller: &Caller,
        asker: Option<Asker>,
        id: KeyId,
        reason: Option<String>,
    ) -> Result<Revoked, KeyError> {
        let record = self.read(id).await?.record;
        let is_theirs = asker.is_none_or(|asker| {
            asker.id == id || record.parent.is_some_and(|parent| parent.id == asker.id)
        });
        // Whose child a key is never changes.
        if record.form.kind() != KeyKind::Child || !is_theirs {
            return Err(KeyError::NotFound);
        }
        self.revoke(caller, id, reason).await
    }
}

/// The parent that is meant.
fn parent_id(asker: Option<Asker>, named: Option<&str>) -> Result<Option<KeyId>, KeyError> {
    let named = match named {
        Some(text) => {
            let id = text.parse::<KeyId>();
            Some(id.map_err(|_| Faults::only("/parent", "this is no id of a key"))?)
        }
        None => None,
    };
    match (asker, named) {
        (Some(asker), Some(id)) if asker.id != id => Err(Faults::only(
            "/parent",
            "a key makes children of its own alone: leave this out, or ask with a root key",
        )),
        (Some(asker), _) => Ok(Some(asker.id)),
        (None, named) => Ok(named),
    }
}

#[cfg(test)]
mod tests {
    use imkit_api::keys::Environment;

    use super::super::testing::{NOW, stored};
    use super::*;

    fn faults(parent: Option<&KeyRecord>, value: serde_json::Value) -> Vec<String> {
        match read(parent, value) {
            Err(KeyError::Invalid(faults)) => {
                faults.into_iter().map(|fault| fault.pointer).collect()
            }
            other => panic!("{other:?}"),
        }
    }

    fn read(parent: Option<&KeyRecord>, value: serde_json::Value) -> Result<Draft, KeyError> {
        let request: CreateChild = serde_json::from_value(value).unwrap();
        let line = parent.map(|record| Line::of(record, None, NOW)).transpose()?;
        draft(&request, line.as_ref(), NOW)
    }

    fn at(seconds: i64) -> Timestamp {
        NOW + SignedDuration::from_secs(seconds)
    }

    fn parent() -> KeyRecord {
        let mut record = stored(1).record;
        record.scopes = vec!["rooms:*".parse().unwrap(), "users:read".parse().unwrap()];
        record.resources = vec!["rooms/eu-*".parse().unwrap()];
        record.allowed_ips = vec!["10.0.0.0/8".parse().unwrap()];
        record.passage.upstream = Some("acme".parse().unwrap());
        record.owner = "team".to_owned();
        record
    }

    #[test]
    fn what_is_not_said_is_the_parents() {
        let parent = parent();
        let child = read(Some(&parent), json!({})).unwrap();
        let made = stored(2).record;
        let hash = made.secrets[0].hash;
        let record = child.record(made.id, hash, Origin::Issued, NOW);
        assert_eq!(record.policy(), parent.policy());
        assert_eq!((record.owner.as_str(), record.expires_at), ("team", Some(at(900))));
        assert_eq!(record.form, KeyForm::Child(imkit_keys::Environment::Live));
        assert_eq!(record.parent, Some(Parent { id: parent.id, secret: 1 }));
    }

    #[test]
    fn what_exceeds_the_parent_is_named() {
        let parent = parent();
        let found = faults(
            Some(&parent),
            json!({"scopes": ["rooms:write", "users:*"], "resources": [], "allowed_ips": ["::1"],
                   "environment": "test", "ttl_seconds": 86_401}),
        );
        let expected = ["/environment", "/ttl_seconds", "/scopes", "/resources", "/allowed_ips"];
        assert_eq!(found, expected);
        assert_eq!(faults(Some(&parent), json!({"ttl_seconds": 0})), ["/ttl_seconds"]);
        let narrower = json!({"scopes": ["rooms:write"], "resources": ["rooms/eu-1"],
                              "allowed_ips": ["10.1.0.0/16"], "ttl_seconds": 1});
        assert_eq!(read(Some(&parent), narrower).unwrap().expires_at, Some(at(1)));
    }

    #[test]
    fn a_child_ends_with_its_parent_and_with_the_secret_that_made_it() {
        let mut parent = parent();
        let end = |parent: &KeyRecord| read(Some(parent), json!({})).unwrap().expires_at;
        parent.expires_at = Some(at(60));
        assert_eq!(end(&parent), Some(at(60)));
        parent.secrets[0].not_after = Some(at(30));
        assert_eq!(end(&parent), Some(at(30)));
        parent.expires_at = None;
        parent.secrets[0].not_after = None;
        assert_eq!(end(&parent), Some(at(900)));
    }

    #[test]
    fn ended_keys_root_keys_and_children_have_none() {
        let mut record = parent();
        record.state = imkit_keys::KeyState::Disabled;
        assert_eq!(faults(Some(&record), json!({})), ["/parent"]);
        for form in [
            KeyForm::Child(imkit_keys::Environment::Live),
            KeyForm::Root(imkit_keys::Environment::Live),
        ] {
            let record = KeyRecord { form, ..parent() };
            assert_eq!(faults(Some(&record), json!({})), ["/parent"]);
        }
    }

    #[test]
    fn a_key_asks_for_children_of_its_own_alone() {
        let (own, other) = (stored(1).record.id, stored(2).record.id);
        let asker = Some(Asker { id: own, secret: 1 });
        assert_eq!(parent_id(asker, None).unwrap(), Some(own));
        assert_eq!(parent_id(asker, Some(own.as_str())).unwrap(), Some(own));
        assert!(parent_id(asker, Some(other.as_str())).is_err());
        assert_eq!(parent_id(None, Some(other.as_str())).unwrap(), Some(other));
        assert_eq!(parent_id(None, None).unwrap(), None);
    }

    #[test]
    fn a_short_key_without_a_parent_has_what_it_is_given() {
        let request = json!({"scopes": ["a"], "environment": Environment::Test});
        let draft = read(None, request).unwrap();
        assert_eq!(draft.form, KeyForm::Child(imkit_keys::Environment::Test));
        assert_eq!((draft.parent, draft.limits), (None, vec![Limit::usual()]));
    }
}
