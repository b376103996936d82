//! A key's record as it is written: JSON with times as numbers and limits without a tag, because a
//! million of them are read at every start.

use std::num::{NonZeroU32, NonZeroU64};

use imkit_keys::{
    Cidr, HashedKey, KeyForm, KeyId, KeyRecord, KeyState, Limit, LimitName, Origin, Period,
    ResourcePattern, Role, Rule, ScopePattern, Secret,
};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::fault::damaged;
use super::times::{number, time};
use crate::StoreError;

/// See the module.
#[derive(Serialize, Deserialize)]
struct KeyRow {
    id: KeyId,
    form: KeyForm,
    name: String,
    /// To search in, where the database cannot tell: it knows the case of ASCII only.
    #[serde(skip_deserializing, skip_serializing_if = "Option::is_none")]
    name_lower: Option<String>,
    owner: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    role: Option<Role>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    scopes: Vec<ScopePattern>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    resources: Vec<ResourcePattern>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    allowed_ips: Vec<Cidr>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    not_before: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    expires_at: Option<i64>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    limits: Vec<LimitRow>,
    #[serde(default, skip_serializing_if = "Map::is_empty")]
    metadata: Map<String, Value>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    tags: Vec<String>,
    state: KeyState,
    secrets: Vec<SecretRow>,
    created_at: i64,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
enum LimitRow {
    Rate { name: LimitName, count: NonZeroU32, seconds: NonZeroU32, burst: NonZeroU32 },
    Quota { name: LimitName, count: NonZeroU64, period: Period },
}

#[derive(Serialize, Deserialize)]
struct SecretRow {
    version: u32,
    hash: HashedKey,
    #[serde(default, skip_serializing_if = "is_issued")]
    origin: Origin,
    created_at: i64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    not_after: Option<i64>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
fn is_issued(origin: &Origin) -> bool {
    *origin == Origin::Issued
}

/// A record's text.
pub(super) fn write(record: &KeyRecord) -> Result<String, StoreError> {
    serde_json::to_string(&KeyRow::from(record)).map_err(damaged)
}

/// Reads a record.
pub(super) fn read(text: &str) -> Result<KeyRecord, StoreError> {
    let row: KeyRow = serde_json::from_str(text)
        .map_err(|error| damaged(format_args!("a key's record cannot be read: {error}")))?;
    row.try_into()
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

impl From<&KeyRecord> for KeyRow {
    fn from(record: &KeyRecord) -> Self {
        let KeyRecord {
            id,
            form,
            name,
            owner,
            role,
            scopes,
            resources,
            allowed_ips,
            not_before,
            expires_at,
            limits,
            metadata,
            tags,
            state,
            secrets,
            created_at,
        } = record;
        Self {
            id: *id,
            form: *form,
            name: name.clone(),
            name_lower: (!name.is_ascii()).then(|| name.to_lowercase()),
            owner: owner.clone(),
            role: *role,
            scopes: scopes.clone(),
            resources: resources.clone(),
            allowed_ips: allowed_ips.clone(),
            not_before: not_before.map(number),
            expires_at: expires_at.map(number),
            limits: limits.iter().map(LimitRow::from).collect(),
            metadata: metadata.clone(),
            tags: tags.clone(),
            state: *state,
            secrets: secrets.iter().map(SecretRow::from).collect(),
            created_at: number(*created_at),
        }
    }
}

impl TryFrom<KeyRow> for KeyRecord {
    type Error = StoreError;

    fn try_from(row: KeyRow) -> Result<Self, StoreError> {
        let KeyRow {
            id,
            form,
            name,
            name_lower: _,
            owner,
            role,
            scopes,
            resources,
            allowed_ips,
            not_before,
            expires_at,
            limits,
            metadata,
            tags,
            state,
            secrets,
            created_at,
        } = row;
        Ok(Self {
            id,
            form,
            name,
            owner,
            role,
            scopes,
            resources,
            allowed_ips,
            not_before: not_before.map(time).transpose()?,
            expires_at: expires_at.map(time).transpose()?,
            limits: limits.into_iter().map(Limit::from).collect(),
            metadata,
            tags,
            state,
            secrets: secrets.into_iter().map(Secret::try_from).collect::<Result<_, _>>()?,
            created_at: time(created_at)?,
        })
    }
}

impl From<&Limit> for LimitRow {
    fn from(limit: &Limit) -> Self {
        let Limit { name, rule } = limit;
        let name = name.clone();
        match *rule {
            Rule::Rate { count, seconds, burst } => Self::Rate { name, count, seconds, burst },
            Rule::Quota { count, period } => Self::Quota { name, count, period },
        }
    }
}

impl From<LimitRow> for Limit {
    fn from(row: LimitRow) -> Self {
        match row {
            LimitRow::Rate { name, count, seconds, burst } => {
                Self { name, rule: Rule::Rate { count, seconds, burst } }
            }
            LimitRow::Quota { name, count, period } => {
                Self { name, rule: Rule::Quota { count, period } }
            }
        }
    }
}

impl From<&Secret> for SecretRow {
    fn from(secret: &Secret) -> Self {
        let Secret { version, hash, origin, created_at, not_after } = secret;
        Self {
            version: *version,
            hash: *hash,
            origin: *origin,
            created_at: number(*created_at),
            not_after: not_after.map(number),
        }
    }
}

impl TryFrom<SecretRow> for Secret {
    type Error = StoreError;

    fn try_from(row: SecretRow) -> Result<Self, StoreError> {
        let SecretRow { version, hash, origin, created_at, not_after } = row;
        let not_after = not_after.map(time).transpose()?;
        Ok(Self { version, hash, origin, created_at: time(created_at)?, not_after })
    }
}
