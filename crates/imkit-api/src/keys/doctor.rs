//! What could be better about the keys of a server.

use serde::{Deserialize, Serialize};

/// Everything that was found.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Diagnosis {
    /// Keys that were looked at.
    pub keys: u64,
    /// The findings, gravest first.
    pub advice: Vec<Advice>,
}

/// One finding.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Advice {
    /// Its name, such as `stale_key`, `unused_scope`, `wide_cidr`, `no_expiry`, `pepper_missing`,
    /// `upstream_locked`, `upstream_resting`, `master_key_weak`.
    pub code: String,
    /// How grave it is.
    pub severity: Severity,
    /// The key that it is about.
    #[serde(default)]
    pub key_id: Option<String>,
    /// The key's name.
    #[serde(default)]
    pub name: Option<String>,
    /// What was found.
    pub message: String,
    /// What to do.
    pub hint: String,
}

/// How grave a finding is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Something does not work, or is open to others.
    Error,
    /// More is allowed than needed.
    Warning,
    /// Worth knowing.
    Info,
}
