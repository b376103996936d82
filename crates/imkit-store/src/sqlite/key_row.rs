//! A key's record as it is written: a JSON array, because a million of them are read at every
//! start, and names that every row repeats would be half of the text. Times are numbers.

use std::borrow::Cow;

use imkit_keys::{
    HashedKey, KeyFacts, KeyForm, KeyId, KeyRecord, KeyState, Origin, Parent, Policy, Role, Secret,
    Terms,
};
use serde::de::{DeserializeOwned, IgnoredAny};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use serde_json::{Map, Value};

use super::fault::damaged;
use super::times::{number, time};
use crate::StoreError;

/// A row, read. The fields are in the order of the array; the tables know their places.
#[derive(Deserialize)]
pub(super) struct KeyRow<'r> {
    #[serde(borrow)]
    name: Cow<'r, str>,
    #[serde(borrow)]
    owner: Cow<'r, str>,
    form: KeyForm,
    state: KeyState,
    created_at: i64,
    not_before: Option<i64>,
    expires_at: Option<i64>,
    role: Option<Role>,
    secrets: Vec<SecretRow>,
    /// Most keys have the policy of many others: it is read once.
    #[serde(borrow)]
    policy: &'r RawValue,
    /// The name to search in, where the database cannot tell: it knows the case of ASCII only.
    #[serde(rename = "name_lower")]
    _name_lower: IgnoredAny,
    #[serde(borrow)]
    tags: &'r RawValue,
    #[serde(borrow)]
    metadata: Option<&'r RawValue>,
    /// Rows that were written before there was one end above.
    #[serde(default)]
    parent: Option<Parent>,
}

/// Version, hash, making, end, and whether the text holds our id.
#[derive(Serialize, Deserialize)]
struct SecretRow(u32, HashedKey, i64, Option<i64>, Origin);

/// A record's text.
pub(super) fn write(record: &KeyRecord) -> Result<String, StoreError> {
    let secrets: Vec<SecretRow> = record.secrets.iter().map(SecretRow::from).collect();
    let name_lower = (!record.name.is_ascii()).then(|| record.name.to_lowercase());
    let metadata = Some(&record.metadata).filter(|notes| !notes.is_empty());
    serde_json::to_string(&(
        &record.name,
        &record.owner,
        record.form,
        record.state,
        number(record.created_at),
        record.not_before.map(number),
        record.expires_at.map(number),
        record.role,
        secrets,
        record.policy(),
        name_lower,
        &record.tags,
        metadata,
        record.parent,
    ))
    .map_err(damaged)
}

/// Reads a record.
pub(super) fn read(id: KeyId, text: &str) -> Result<KeyRecord, StoreError> {
    let row = KeyRow::parse(text)?;
    let Policy { scopes, resources, allowed_ips, limits, passage } = row.policy()?;
    Ok(KeyRecord {
        id,
        form: row.form,
        role: row.role,
        scopes,
        resources,
        allowed_ips,
        not_before: row.not_before.map(time).transpose()?,
        expires_at: row.expires_at.map(time).transpose()?,
        limits,
        metadata: row.metadata()?.unwrap_or_default(),
        tags: row.tags()?,
        passage,
        parent: row.parent,
        state: row.state,
        secrets: row.secrets()?,
        created_at: time(row.created_at)?,
        name: row.name.into_owned(),
        owner: row.owner.into_owned(),
    })
}

impl<'r> KeyRow<'r> {
    pub(super) fn parse(text: &'r str) -> Result<Self, StoreError> {
        serde_json::from_str(text).map_err(|error| unreadable(&error))
    }

    /// The policy as it is written.
    pub(super) fn policy_text(&self) -> &'r str {
        self.policy.get()
    }

    pub(super) fn policy(&self) -> Result<Policy, StoreError> {
        parse(self.policy.get())
    }

    pub(super) fn secrets(&self) -> Result<Vec<Secret>, StoreError> {
        self.secrets.iter().map(Secret::try_from).collect()
    }

    fn tags(&self) -> Result<Vec<String>, StoreError> {
        // As most keys have them.
        if self.tags.get() == "[]" { Ok(Vec::new()) } else { parse(self.tags.get()) }
    }

    fn metadata(&self) -> Result<Option<Map<String, Value>>, StoreError> {
        self.metadata.map(|notes| parse(notes.get())).transpose()
    }

    /// What verification needs of it.
    pub(super) fn facts<'f>(
        &'f self,
        id: KeyId,
        secrets: &'f [Secret],
        terms: std::sync::Arc<Terms>,
    ) -> Result<KeyFacts<'f>, StoreError> {
        Ok(KeyFacts {
            id,
            form: self.form,
            name: &self.name,
            owner: &self.owner,
            role: self.role,
            parent: self.parent,
            state: self.state,
            not_before: self.not_before.map(time).transpose()?,
            expires_at: self.expires_at.map(time).transpose()?,
            created_at: time(self.created_at)?,
            secrets,
            tags: Cow::Owned(self.tags()?),
            metadata: self.metadata()?,
            terms,
        })
    }
}

fn parse<T: DeserializeOwned>(text: &str) -> Result<T, StoreError> {
    serde_json::from_str(text).map_err(|error| unreadable(&error))
}

fn unreadable(error: &serde_json::Error) -> StoreError {
    damaged(format_args!("a key's record cannot be read: {error}"))
}

/// The bytes by which a hash is looked up: algorithm, pepper, hash.
pub(super) fn hash_bytes(hash: &HashedKey) -> [u8; 37] {
    let (algorithm, pepper, hash) = match hash {
        HashedKey::Keyed { pepper, mac } => (1, pepper.0, mac),
        HashedKey::OfDigest { pepper, mac } => (2, pepper.0, mac),
    };
    let mut bytes = [algorithm; 37];
    bytes[1..5].copy_from_slice(&pepper.to_be_bytes());
    bytes[5..].copy_from_slice(hash);
    bytes
}

impl From<&Secret> for SecretRow {
    fn from(secret: &Secret) -> Self {
        let Secret { version, hash, origin, created_at, not_after } = secret;
        Self(*version, *hash, number(*created_at), not_after.map(number), *origin)
    }
}

impl TryFrom<&SecretRow> for Secret {
    type Error = StoreError;

    fn try_from(row: &SecretRow) -> Result<Self, StoreError> {
        let SecretRow(version, hash, created_at, not_after, origin) = *row;
        let (created_at, not_after) = (time(created_at)?, not_after.map(time).transpose()?);
        Ok(Self { version, hash, origin, created_at, not_after })
    }
}

#[cfg(test)]
mod tests {
    use imkit_keys::{Environment, PepperId, PepperRing, PlainKey};
    use jiff::Timestamp;

    use super::*;

    fn record() -> KeyRecord {
        let key = PlainKey::generate(KeyForm::Api(Environment::Live)).unwrap();
        let ring = PepperRing::new(PepperId(1), &[7; 32]).unwrap();
        KeyRecord::new(&key, ring.hash(key.expose()), Timestamp::UNIX_EPOCH)
    }

    #[test]
    fn a_row_from_before_parents_and_passages_is_read() {
        let record = record();
        let text = write(&record).unwrap();
        let before = text.strip_suffix(",null]").unwrap().to_owned() + "]";
        assert_eq!(before.matches("null").count(), text.matches("null").count() - 1);
        assert!(!before.contains("passage"));
        assert_eq!(read(record.id, &before).unwrap(), record);
    }

    #[test]
    fn what_a_row_says_of_parent_and_passage_is_read_again() {
        let mut record = record();
        record.parent = Some(Parent { id: record.id, secret: 2 });
        record.passage.upstream = Some("acme".parse().unwrap());
        let text = write(&record).unwrap();
        assert_eq!(read(record.id, &text).unwrap(), record);
    }
}
