//! Who uses the requests a minute that an upstream grants.

use super::gateway::BudgetPriority;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// Which budgets to show.
#[derive(Clone, PartialEq, Eq, Default, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::IntoParams))]
#[cfg_attr(feature = "openapi", into_params(parameter_in = Query))]
#[serde(deny_unknown_fields)]
pub struct ListBudgets {
    /// Of this upstream; of all unless said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub upstream: Option<String>,
    /// Most keys of each: 1 to 1000, 100 unless said. Those that use most come first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<u32>,
}

/// The budgets of all upstreams that were used since the server started.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct BudgetReport {
    /// By name.
    pub upstreams: Vec<UpstreamBudget>,
}

/// One upstream's requests a minute.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct UpstreamBudget {
    /// The upstream's name.
    pub upstream: String,
    /// Requests a minute that it grants.
    pub limit: u32,
    /// Most of them that go in any 60 s: without the reserve.
    pub budget: u64,
    /// Requests a minute that go at present while there is enough to do; fewer than usual for a
    /// while after the upstream refused some.
    pub per_minute: u64,
    /// Requests that went in the last minute.
    pub used: u64,
    /// Requests that wait now.
    pub waiting: u64,
    /// Requests that were refused in the last minute because their turn did not come.
    pub refused: u64,
    /// Until when nothing goes, because the upstream said so.
    #[serde(default)]
    pub paused_until: Option<Timestamp>,
    /// Keys that asked in the last minute; those that use most come first.
    pub keys: Vec<KeyBudget>,
    /// Keys that there was no room for.
    pub more: u64,
}

/// One key's part.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct KeyBudget {
    /// The key's id.
    pub key_id: String,
    /// Its name, while there is such a key.
    #[serde(default)]
    pub name: Option<String>,
    /// Requests that went in the last minute.
    pub used: u64,
    /// The same in percent of all that went.
    pub percent: f64,
    /// Requests that wait now.
    pub waiting: u64,
    /// Requests that were refused in the last minute because their turn did not come.
    pub refused: u64,
    /// Requests a minute that it gets before all others.
    pub guaranteed: u32,
    /// Requests a minute that it never exceeds; null = the whole budget.
    #[serde(default)]
    pub ceiling: Option<u32>,
    /// Its part of what is left.
    pub weight: u32,
    /// Whether it is served before others of what is left.
    pub priority: BudgetPriority,
}
