//! A key as lists and answers show it: everything but its secrets' text.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{
    Environment, GatewayDetails, KeyKind, KeyState, KeyStatus, NamedLimit, Origin, RateLimit, Role,
};

/// Everything that may be shown of a key.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct KeyDetails {
    /// The public id; it outlives rotations.
    pub id: String,
    /// How the key begins: `imk_live_` and the id. For imported keys the id alone names them.
    pub prefix: String,
    /// What people call it.
    pub name: String,
    /// What it is for.
    pub kind: KeyKind,
    /// Which upstream it goes to; pool keys have none.
    #[serde(default)]
    pub environment: Option<Environment>,
    /// What a root key may do.
    #[serde(default)]
    pub role: Option<Role>,
    /// Who answers for it; empty = nobody was named.
    pub owner: String,
    /// The owner again, under the name that older services know.
    #[serde(default)]
    pub user_id: String,
    /// What it may do.
    pub scopes: Vec<String>,
    /// Which things it may touch; empty = all.
    pub resources: Vec<String>,
    /// Where it may be used from; empty = everywhere.
    pub allowed_ips: Vec<String>,
    /// First instant at which it works.
    #[serde(default)]
    pub not_before: Option<Timestamp>,
    /// First instant at which it no longer works; null = never ends.
    #[serde(default)]
    pub expires_at: Option<Timestamp>,
    /// Its limits; empty = unlimited.
    pub limits: Vec<NamedLimit>,
    /// The same in short, as a new key takes it; null when it cannot be said so.
    #[serde(default)]
    pub rate_limit: Option<RateLimit>,
    /// The owner's own notes.
    #[serde(default)]
    pub metadata: serde_json::Map<String, serde_json::Value>,
    /// Words to find keys by.
    pub tags: Vec<String>,
    /// How its requests travel through the gateway.
    #[serde(default)]
    pub gateway: GatewayDetails,
    /// The key that made it, for a short-lived child.
    #[serde(default)]
    pub parent: Option<String>,
    /// How it stands now.
    pub status: KeyStatus,
    /// What an administrator decided.
    pub state: KeyState,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it was last used with success; up to a second behind.
    #[serde(default)]
    pub last_used_at: Option<Timestamp>,
    /// The revision of its last change.
    pub rev: u64,
    /// Its secrets, oldest first. Several during a rotation.
    pub secrets: Vec<SecretDetails>,
}

/// What may be shown of a secret.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SecretDetails {
    /// Counts from 1 over the key's life.
    pub version: u32,
    /// Where it comes from.
    pub origin: Origin,
    /// When it was made.
    pub created_at: Timestamp,
    /// First instant at which it no longer works; null = as long as the key.
    #[serde(default)]
    pub not_after: Option<Timestamp>,
    /// When it was last used with success.
    #[serde(default)]
    pub last_used_at: Option<Timestamp>,
    /// Whether it works now, as far as the secret goes.
    pub live: bool,
}
