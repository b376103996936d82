//! Decisions as they are made: what `tail` follows.

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
    /// That ended so, such as `admitted`, `observed`, `refused` for all refusals, or `failed` for
    /// what was admitted and answered with a status from 500 on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outcome: Option<String>,
    /// Of this operation; `messages.*` is every one that begins so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub operation: Option<String>,
    /// From this address, or one of this CIDR range.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ip: Option<String>,
    /// Of keys of this owner.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
    /// Of this request.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request_id: Option<String>,
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
        /// The key's owner.
        #[serde(default)]
        owner: Option<String>,
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
    /// A request that was admitted at the gateway was answered. Its decision came before.
    Answered {
        /// When.
        at: Timestamp,
        /// The key.
        key_id: Option<String>,
        /// The key's name.
        name: Option<String>,
        /// The key's owner.
        owner: Option<String>,
        /// `admitted` or `observed`.
        outcome: String,
        /// Operation.
        operation: Option<String>,
        /// The caller's address.
        ip: Option<String>,
        /// The request, as in its decision.
        request_id: Option<String>,
        /// The status of the answer.
        status: u16,
        /// The upstream that it went to; null = the emulator, or nowhere.
        upstream: Option<String>,
        /// What went wrong on the way, such as `lost` or `api_key_refused`.
        fault: Option<String>,
        /// How often it was sent.
        attempts: u32,
        /// How long the answer took.
        duration_ms: u64,
    },
    /// Keys were changed.
    Change {
        /// When.
        at: Timestamp,
        /// Such as `key.revoked`.
        event: String,
        /// The key or client key, or the name of an upstream.
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
