//! What keys were used for.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// Which use to report.
#[derive(Clone, PartialEq, Eq, Default, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::IntoParams))]
#[cfg_attr(feature = "openapi", into_params(parameter_in = Query))]
#[serde(deny_unknown_fields)]
pub struct UsageQuery {
    /// From this time; a day ago unless said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<Timestamp>,
    /// Up to this time; now unless said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Timestamp>,
    /// What a row is; `key` unless said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<UsageBy>,
    /// Keys of this owner.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
    /// Most rows: 1 to 1000, 100 unless said. The largest come first, times in their order.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<u32>,
}

/// What a row of a report stands for.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "lowercase")]
pub enum UsageBy {
    /// A key.
    #[default]
    Key,
    /// An operation of the platform, or the scope that was asked for.
    Operation,
    /// A caller's address.
    Ip,
    /// How requests ended.
    Outcome,
    /// A minute, hour or day, whichever gives at most 120 rows.
    Time,
}

/// Use over a span of time.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct UsageReport {
    /// From here, at the beginning of a bucket.
    pub since: Timestamp,
    /// To here.
    pub until: Timestamp,
    /// Seconds of a bucket: 60, 3600 or 86400.
    pub bucket_seconds: u64,
    /// What a row is.
    pub by: UsageBy,
    /// The rows.
    pub rows: Vec<UsageRow>,
    /// Rows that there was no room for.
    pub more: u64,
    /// Requests of all rows, shown or not.
    pub total: KeyUse,
}

/// One row of a report.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct UsageRow {
    /// The key's id, the operation, the address, the outcome or the time. `none` where no key was
    /// proved or nothing was asked for, `unknown` where the address or the outcome is.
    pub what: String,
    /// A key's name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The requests.
    #[serde(flatten)]
    pub used: KeyUse,
    /// The last of them; to the minute.
    #[serde(default)]
    pub last_at: Option<Timestamp>,
}

/// Requests by how they ended.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct KeyUse {
    /// All.
    pub requests: u64,
    /// Those that passed and may.
    pub admitted: u64,
    /// Those that passed because their keys are only observed: enforced, they would be refused.
    #[serde(default)]
    pub observed: u64,
    /// Those over a limit.
    pub limited: u64,
    /// All other refusals.
    pub refused: u64,
}

impl KeyUse {
    /// Those that passed, whether they may or not.
    pub fn passed(&self) -> u64 {
        self.admitted.saturating_add(self.observed)
    }
}

/// A thing that a key touched, as far as callers named it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct UsedObject {
    /// Such as `clients/alice`.
    pub object: String,
    /// Admitted requests.
    pub count: u64,
    /// The first of them.
    pub first_at: Timestamp,
    /// The last.
    pub last_at: Timestamp,
}
