//! Revoking keys for good, one or many.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// Which keys to revoke. At least one of `ids`, `owner`, `tag`, `created_before` and `all` must be
/// said, and all that is said must hold. Root keys are touched by `ids` alone.
#[derive(Clone, PartialEq, Eq, Default, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct RevokeKeys {
    /// These keys. An id that does not exist is an error, and nothing is revoked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ids: Option<Vec<String>>,
    /// Keys of this owner.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
    /// Keys with this tag.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tag: Option<String>,
    /// Keys made before this time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_before: Option<Timestamp>,
    /// Every key.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub all: bool,
    /// Tells what would be revoked, and does nothing.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub dry_run: bool,
    /// Why, for the audit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

/// Proof of a change: from this revision on it holds for every request.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Receipt {
    /// The revision of the change.
    pub rev: u64,
    /// When it was made.
    pub at: Timestamp,
    /// The change's entry in the audit.
    pub audit_seq: u64,
    /// That entry's hash, in hexadecimal digits.
    pub audit_hash: String,
}

/// What was revoked.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Revoked {
    /// `Key revoked`, or how many.
    pub message: String,
    /// How many keys were, or would be, revoked; those that were revoked before do not count.
    pub revoked: u64,
    /// The keys; at most 1,000 of them. The audit names all.
    pub keys: Vec<RevokedKey>,
    /// There are more keys than are listed.
    pub truncated: bool,
    /// Keys that were meant, but were revoked before.
    pub already: u64,
    /// The proof; null when nothing changed. More than 1,000 keys are revoked in several changes,
    /// each with an entry in the audit that names its keys: this is the last of them.
    #[serde(default)]
    pub receipt: Option<Receipt>,
}

/// A key that was, or would be, revoked.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct RevokedKey {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its owner.
    pub owner: String,
    /// When it was last used.
    #[serde(default)]
    pub last_used_at: Option<Timestamp>,
}
