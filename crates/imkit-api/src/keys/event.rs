//! Decisions as they are made: what `watch` follows.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// Which decisions to follow. All that is said must hold.
#[derive(Clone, PartialEq, Eq, Default, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::IntoParams))]
#[cfg_attr(feature = "openapi", into_params(parameter_in = Query))]
#[serde(deny_unknown_fields)]
pub struct ListDecisions {
    /// Of this key.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// That ended so, such as `admitted`, `observed`, or `refused` for all refusals.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outcome: Option<String>,
}

/// One decision, or one change: a line of the stream.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(tag = "type", rename_all = "lowercase")]
pub enum Decision {
    /// A request was judged.
    Request {
        /// When.
        at: Timestamp,
        /// The key; null = none was proved.
        key_id: Option<String>,
        /// The key's name.
        name: Option<String>,
        /// How it ended, as in `usage --by outcome`.
        outcome: String,
        /// Exactly why, for a refusal and for what is only observed.
        reason: Option<String>,
        /// Operation or scope.
        operation: Option<String>,
        /// The caller's address.
        ip: Option<String>,
        /// The request, as in the logs.
        request_id: Option<String>,
    },
    /// Keys were changed.
    Change {
        /// When.
        at: Timestamp,
        /// Such as `key.revoked`.
        event: String,
        /// The key.
        key_id: Option<String>,
        /// Who.
        actor: String,
        /// The revision.
        rev: u64,
    },
    /// The follower was too slow: so many lines were left out.
    Missed {
        /// How many.
        count: u64,
    },
}
