//! Client keys: the public keys of applications, which frontends carry beside a user's token.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::{Environment, Receipt, metadata};

/// A new client key. One is active for each application and environment.
#[derive(Clone, PartialEq, Default, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct IssueClientKey {
    /// The application, which is the upstream of that name; `local` unless said otherwise.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub application: Option<String>,
    /// `live` is the upstream, `test` the embedded stand-in. Unless said, `test` for the
    /// application `local` and `live` for all others.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub environment: Option<Environment>,
    /// Hosts that it may be used on, such as `chat.example.com`; none = any.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub domains: Vec<String>,
    /// More claims for frontends to read: texts, whole numbers, true and false. Everybody can read
    /// them, so nothing that looks like a secret is taken.
    #[serde(default, deserialize_with = "metadata::object", skip_serializing_if = "Map::is_empty")]
    #[cfg_attr(feature = "openapi", schema(value_type = Object))]
    pub claims: Map<String, Value>,
    /// Days until it ends; it does not end unless said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires_in_days: Option<u32>,
    /// First instant at which it no longer works; to the second.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<Timestamp>,
    /// Takes the place of the one that is active.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub replace: bool,
    /// Seconds for which the one that is replaced still works; 0 unless said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub grace_seconds: Option<u64>,
    /// Why, for the audit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

/// How a client key stands.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "lowercase")]
pub enum ClientKeyStatus {
    /// It works.
    Active,
    /// It was revoked or replaced with grace, and works on until then.
    Ending,
    /// Revoked or replaced for good.
    Revoked,
    /// Its time is over.
    Expired,
}

/// A client key. Nothing of it is secret.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ClientKeyDetails {
    /// Its id, the claim `jti`.
    pub id: String,
    /// The application.
    pub application: String,
    /// The environment.
    pub environment: Environment,
    /// How it stands now.
    pub status: ClientKeyStatus,
    /// Hosts that it may be used on; none = any.
    pub domains: Vec<String>,
    /// When it was made.
    pub created_at: Timestamp,
    /// First instant at which it no longer works; null = it works until it is revoked.
    #[serde(default)]
    pub works_until: Option<Timestamp>,
    /// When it was revoked or replaced.
    #[serde(default)]
    pub revoked_at: Option<Timestamp>,
    /// Its text, a JWT: what frontends are given.
    pub client_key: String,
    /// The claims in it.
    #[cfg_attr(feature = "openapi", schema(value_type = Object))]
    pub claims: Map<String, Value>,
}

/// A client key that was made.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct IssuedClientKey {
    /// The key.
    pub details: ClientKeyDetails,
    /// The one whose place it took.
    #[serde(default)]
    pub replaced: Option<ClientKeyDetails>,
    /// The proof of the change.
    pub receipt: Receipt,
}

/// Which client keys to list. All that is said must hold.
#[derive(Clone, PartialEq, Eq, Default, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::IntoParams))]
#[cfg_attr(feature = "openapi", into_params(parameter_in = Query))]
#[serde(deny_unknown_fields)]
pub struct ListClientKeys {
    /// Of this application.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub application: Option<String>,
    /// Of this environment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub environment: Option<Environment>,
    /// Those that stand so now.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<ClientKeyStatus>,
    /// Most keys of a page: 1 to 1000, 100 unless said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<u32>,
    /// Where the last page ended: its `next`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
}

/// A page of client keys, latest made first.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ClientKeyPage {
    /// The keys.
    pub client_keys: Vec<ClientKeyDetails>,
    /// What to hand in as `cursor` for the next page; null = this was the last.
    #[serde(default)]
    pub next: Option<String>,
}

/// How to revoke a client key.
#[derive(Clone, PartialEq, Eq, Default, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::IntoParams))]
#[cfg_attr(feature = "openapi", into_params(parameter_in = Query))]
#[serde(deny_unknown_fields)]
pub struct RevokeClientKey {
    /// Seconds for which it still works; 0 unless said. A grace that runs is only made shorter.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub grace_seconds: Option<u64>,
    /// Why, for the audit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

/// A client key that was revoked.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct RevokedClientKey {
    /// The key as it is now.
    pub details: ClientKeyDetails,
    /// The proof; null when it was revoked before.
    #[serde(default)]
    pub receipt: Option<Receipt>,
}
