//! Changing a key.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{GatewayTerms, Lifetime, NamedLimit, OwnerName, RateLimit, Role, metadata};

/// What to change; what is not named stays. Lists are replaced as a whole.
#[derive(Clone, PartialEq, Default, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct UpdateKey {
    /// What people call it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Who answers for it.
    #[serde(default, alias = "user_id", skip_serializing_if = "Option::is_none")]
    pub owner: Option<OwnerName>,
    /// What a root key may do.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<Role>,
    /// What it may do.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scopes: Option<Vec<String>>,
    /// Which things it may touch.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resources: Option<Vec<String>>,
    /// Where it may be used from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allowed_ips: Option<Vec<String>>,
    /// First instant at which it works.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub not_before: Option<Timestamp>,
    /// Days from now until it ends.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires_in_days: Option<u32>,
    /// First instant at which it no longer works.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<Timestamp>,
    /// `never`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires: Option<Lifetime>,
    /// One limit in short, in place of all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rate_limit: Option<RateLimit>,
    /// All limits in full.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limits: Option<Vec<NamedLimit>>,
    /// The owner's own notes, all of them.
    #[serde(
        default,
        deserialize_with = "metadata::maybe_object",
        skip_serializing_if = "Option::is_none"
    )]
    pub metadata: Option<serde_json::Map<String, serde_json::Value>>,
    /// Words to find keys by, all of them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// How its requests travel through the gateway; of it, too, only what is named.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gateway: Option<GatewayTerms>,
    /// Change it only if its last change was this one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub if_rev: Option<u64>,
    /// Why, for the audit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

/// Why something is done; what disable, enable and the like take.
#[derive(Clone, PartialEq, Eq, Default, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Reason {
    /// Why, for the audit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}
