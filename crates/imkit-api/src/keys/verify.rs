//! Asking whether a key may do something.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Environment, KeyText};

/// What to verify.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct VerifyKey {
    /// The key that a caller presented.
    #[cfg_attr(feature = "openapi", schema(value_type = String))]
    pub key: KeyText,
    /// Scopes that the request needs, all of them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub scopes: Vec<String>,
    /// One scope more, as `/verify?scope=` has it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scope: Option<String>,
    /// Operation of the platform that the request is, such as `rooms.create`: its scopes are needed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub operation: Option<String>,
    /// Things that the request touches, such as `clients/acme-1`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub resources: Vec<String>,
    /// The caller's address; taken from a root key or a trusted proxy only. When a root key says
    /// none it is unknown, and keys that are bound to addresses are refused.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ip: Option<String>,
    /// What the request takes from the key's limits; 1 unless said, 0 is free.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cost: Option<u32>,
    /// Whether this only tries the key, of whatever kind it is: nothing is counted, taken from limits
    /// or told to followers. From a root key only, and about nothing but the key and the address.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub trial: bool,
}

impl VerifyKey {
    /// Asks whether the key works at all.
    pub fn new(key: &str) -> Self {
        Self {
            key: key.into(),
            scopes: Vec::new(),
            scope: None,
            operation: None,
            resources: Vec::new(),
            ip: None,
            cost: None,
            trial: false,
        }
    }

    /// Tries whether the key works, without a trace: for whoever looks into a leak.
    pub fn trial(key: &str) -> Self {
        Self { trial: true, ..Self::new(key) }
    }
}

/// The answer about a key that may pass.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Verdict {
    /// True; refusals are problems with their own status.
    pub valid: bool,
    /// Why the request would be refused if the key's policy were enforced, which is only observed;
    /// left out when it would not be.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub observed: Option<String>,
    /// The key's id.
    pub key_id: String,
    /// Its name.
    pub name: String,
    /// Who answers for it.
    pub owner: String,
    /// The owner again, under the name that older services know.
    pub user_id: String,
    /// Its environment.
    #[serde(default)]
    pub environment: Option<Environment>,
    /// What it may do.
    pub scopes: Vec<String>,
    /// The owner's own notes.
    #[serde(default)]
    pub metadata: serde_json::Map<String, serde_json::Value>,
    /// The revision at which it was judged.
    pub rev: u64,
    /// How it stands with its limits, by name; only the tightest is told.
    #[serde(default)]
    pub limits: BTreeMap<String, LimitState>,
}

/// How a key stands with a limit.
#[derive(Clone, Copy, PartialEq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct LimitState {
    /// Requests that would pass now.
    pub remaining: u64,
    /// Seconds until nothing of it is used.
    pub reset_seconds: f64,
}
