//! Giving a key a new secret while the old one runs out.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{KeyDetails, KeyText, Receipt};

/// How to rotate. With nothing said, old secrets work for 24 hours.
#[derive(Clone, PartialEq, Eq, Default, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct RotateKey {
    /// Seconds for which old secrets still work; 0 = they end now. 86400 unless said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub grace_seconds: Option<u64>,
    /// Ends old secrets earlier, once none was used for so many seconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub finish_when_idle_seconds: Option<u64>,
    /// Why, for the audit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

/// A key with its new secret.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct RotatedKey {
    /// The key's new text, shown this once.
    #[cfg_attr(feature = "openapi", schema(value_type = String))]
    pub key: KeyText,
    /// Everything else about it.
    pub details: KeyDetails,
    /// The proof of the change.
    pub receipt: Receipt,
}

/// How a rotation goes: who still uses old secrets.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct RotationStatus {
    /// The key.
    pub id: String,
    /// Whether an old secret still works.
    pub rotating: bool,
    /// Version of the newest secret.
    pub newest: u32,
    /// When the newest was last used.
    #[serde(default)]
    pub newest_last_used_at: Option<Timestamp>,
    /// Secrets before it that still work, oldest first; of a revoked key those that would.
    pub old: Vec<OldSecret>,
    /// Old secrets end earlier, once none was used for so many seconds.
    #[serde(default)]
    pub finish_when_idle_seconds: Option<u64>,
    /// A sentence for people: whether finishing now would hurt anybody.
    pub advice: String,
}

/// An old secret that has not ended.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct OldSecret {
    /// Its version.
    pub version: u32,
    /// When it ends; null when its key was revoked.
    #[serde(default)]
    pub not_after: Option<Timestamp>,
    /// When it was last used with success.
    #[serde(default)]
    pub last_used_at: Option<Timestamp>,
    /// Who used it since there is a newer one, latest first; at most 100.
    pub users: Vec<SecretUser>,
}

/// A caller, by what is known of it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SecretUser {
    /// Its address; null = unknown.
    #[serde(default)]
    pub ip: Option<String>,
    /// The program, as it named itself.
    #[serde(default)]
    pub user_agent: Option<String>,
    /// Requests.
    pub count: u64,
    /// The last one.
    pub last_used_at: Timestamp,
}
