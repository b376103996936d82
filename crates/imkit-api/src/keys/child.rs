//! Making a short-lived child of a key.

use serde::{Deserialize, Serialize};

use super::Environment;

/// A new child key. What is not said is as its parent has it.
#[derive(Clone, PartialEq, Default, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct CreateChild {
    /// The id of the key that the child acts for. A key that asks for itself is the parent; with a
    /// root key none makes a short-lived key of its own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<String>,
    /// What people call it; 1 to 200 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What it may do; each within one of the parent's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scopes: Option<Vec<String>>,
    /// Which things it may touch; each within one of the parent's patterns.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resources: Option<Vec<String>>,
    /// Addresses and CIDR ranges that it may be used from; each within one of the parent's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allowed_ips: Option<Vec<String>>,
    /// Seconds that it lives: 1 to 86400, 900 unless said otherwise, and never longer than its
    /// parent and the secret of its parent that it is made with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ttl_seconds: Option<u32>,
    /// `live` unless said otherwise; for a key without a parent only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub environment: Option<Environment>,
    /// Why, for the audit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}
