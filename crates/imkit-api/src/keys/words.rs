//! Words that several requests and answers share.

use serde::{Deserialize, Serialize};

/// Which upstream a key's requests go to.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "lowercase")]
pub enum Environment {
    /// The platform.
    #[default]
    Live,
    /// The embedded stand-in.
    Test,
}

/// What a key is for.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "lowercase")]
pub enum KeyKind {
    /// Calls the gateway, or services that ask the key server.
    #[default]
    Api,
    /// Manages the key server.
    Root,
    /// A short-lived child of another key.
    Child,
    /// Fetches a new key, once.
    Claim,
    /// Uses pool tokens that were made available to it.
    Pool,
    /// Uses all public pool tokens.
    Super,
}

/// What a root key may do.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "lowercase")]
pub enum Role {
    /// Everything.
    Admin,
    /// Everything but root keys and backups.
    Operator,
    /// Read only.
    Auditor,
}

/// What an administrator decided about a key.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "lowercase")]
pub enum KeyState {
    /// It may be used.
    Active,
    /// Not for now.
    Disabled,
    /// Never again.
    Revoked,
}

/// How a key stands now.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "lowercase")]
pub enum KeyStatus {
    /// It works.
    Active,
    /// It begins to work later.
    Pending,
    /// Switched off.
    Disabled,
    /// Its time is over.
    Expired,
    /// Revoked for good.
    Revoked,
}

/// Where a secret comes from.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "lowercase")]
pub enum Origin {
    /// This server made it.
    Issued,
    /// Another system did.
    Imported,
}
