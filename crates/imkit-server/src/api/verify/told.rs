//! A [`Verdict`](imkit_api::keys::Verdict) that borrows from the key. A test holds it to the
//! contract.

use imkit_api::keys::{Environment, LimitState};
use imkit_keys::{KeyId, Rev, ScopePattern};
use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};
use serde_json::{Map, Value};

/// The answer about a key that may pass.
#[derive(Serialize)]
pub(super) struct Told<'k> {
    pub(super) valid: bool,
    pub(super) key_id: KeyId,
    pub(super) name: &'k str,
    pub(super) owner: &'k str,
    pub(super) user_id: &'k str,
    pub(super) environment: Option<Environment>,
    pub(super) scopes: &'k [ScopePattern],
    pub(super) metadata: Notes<'k>,
    pub(super) rev: Rev,
    pub(super) limits: Tightest<'k>,
}

/// The owner's notes; an object even without any.
pub(super) struct Notes<'k>(pub(super) Option<&'k Map<String, Value>>);

impl Serialize for Notes<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Some(notes) => notes.serialize(serializer),
            None => serializer.serialize_map(Some(0))?.end(),
        }
    }
}

/// The limit that is nearest to its end, by its name.
pub(super) struct Tightest<'k>(pub(super) Option<(&'k str, LimitState)>);

impl Serialize for Tightest<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0)
    }
}
