//! Making a key.

use std::fmt;

use jiff::Timestamp;
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize};

use super::{
    Environment, GatewayTerms, KeyDetails, KeyKind, NamedLimit, RateLimit, Role, metadata,
};

/// A new key.
#[derive(Clone, PartialEq, Default, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct CreateKey {
    /// What people call it; 1 to 200 characters.
    pub name: String,
    /// What it may do: the platform's scopes, an application's own words, `write:*` or `*`. Root
    /// keys have a role instead.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub scopes: Vec<String>,
    /// `api` or `root`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<KeyKind>,
    /// What a root key may do; for root keys only, and needed there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<Role>,
    /// `live` unless said otherwise.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub environment: Option<Environment>,
    /// Who answers for it.
    #[serde(default, alias = "user_id", skip_serializing_if = "Option::is_none")]
    pub owner: Option<OwnerName>,
    /// Which things it may touch, such as `clients/acme-*`; empty = all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub resources: Vec<String>,
    /// Addresses and CIDR ranges that it may be used from; none = everywhere.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allowed_ips: Option<Vec<String>>,
    /// First instant at which it works.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub not_before: Option<Timestamp>,
    /// Days until it ends; 90 unless one of the three says otherwise.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires_in_days: Option<u32>,
    /// First instant at which it no longer works.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<Timestamp>,
    /// `never`, which has to be said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires: Option<Lifetime>,
    /// One limit in short: a number is requests an hour. 1000 a minute unless something is said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rate_limit: Option<RateLimit>,
    /// All limits in full, at most 4; instead of `rate_limit`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limits: Option<Vec<NamedLimit>>,
    /// The owner's own notes; at most 16 KiB of JSON, 64 levels deep.
    #[serde(
        default,
        deserialize_with = "metadata::object",
        skip_serializing_if = "serde_json::Map::is_empty"
    )]
    pub metadata: serde_json::Map<String, serde_json::Value>,
    /// Words to find keys by.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<String>,
    /// How its requests travel through the gateway; not for root keys.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gateway: Option<GatewayTerms>,
    /// Why, for the audit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

/// An owner's name; a number is taken as its digits.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(untagged, expecting = "an owner is a text or a whole number")]
pub enum OwnerName {
    /// A name.
    Text(String),
    /// A number.
    Number(u64),
}

impl fmt::Display for OwnerName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            OwnerName::Text(text) => f.write_str(text),
            OwnerName::Number(number) => number.fmt(f),
        }
    }
}

/// A lifetime without an end.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "lowercase")]
pub enum Lifetime {
    /// Never ends.
    Never,
}

/// A key that was made. The only answer that holds its text.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct CreatedKey {
    /// The key itself, shown this once.
    #[cfg_attr(feature = "openapi", schema(value_type = String))]
    pub key: KeyText,
    /// Everything else about it.
    pub details: KeyDetails,
    /// Of the details, for services that look for it here.
    #[serde(default)]
    pub id: String,
    /// Of the details.
    #[serde(default)]
    pub prefix: String,
    /// Of the details.
    #[serde(default)]
    pub name: String,
    /// Of the details.
    #[serde(default)]
    pub expires_at: Option<Timestamp>,
}

impl CreatedKey {
    /// The answer about a new key.
    pub fn new(key: KeyText, details: KeyDetails) -> Self {
        let KeyDetails { id, prefix, name, expires_at, .. } = details.clone();
        Self { key, details, id, prefix, name, expires_at }
    }
}

/// The text of a key. It serialises, because sending it once is what it is for; it does not print.
#[derive(Clone)]
pub struct KeyText(SecretString);

impl KeyText {
    /// The key itself.
    pub fn expose(&self) -> &str {
        self.0.expose_secret()
    }
}

impl From<&str> for KeyText {
    fn from(text: &str) -> Self {
        Self(text.into())
    }
}

impl fmt::Debug for KeyText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("KeyText(***)")
    }
}

impl Serialize for KeyText {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.expose())
    }
}

impl<'de> Deserialize<'de> for KeyText {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(|text| Self(text.into()))
    }
}
