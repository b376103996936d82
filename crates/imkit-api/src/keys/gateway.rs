//! How a key's requests travel through the gateway.

use serde::{Deserialize, Serialize};

/// What to say about a key's requests; what is not said is as usual, or stays as it is.
#[derive(Clone, PartialEq, Eq, Default, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct GatewayTerms {
    /// The upstream that they go to, by its name; empty = the server's default.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub upstream: Option<String>,
    /// Whether the key's policy is enforced.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mode: Option<GatewayMode>,
    /// The key's part of the upstream's budget, as a whole: what is not said in it is as usual.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub budget: Option<BudgetTerms>,
    /// How many of its reads are audited: one of so many, 0 (none) to 1000000, or `default`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub audit_reads: Option<AuditReads>,
}

/// A part of the budget that all keys of an upstream share. Requests a minute.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct BudgetTerms {
    /// What the key always gets when it asks; 0 unless said, and not above the ceiling.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub guaranteed: Option<u32>,
    /// What it never exceeds, at least 1; none = the whole budget.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ceiling: Option<u32>,
    /// Its part of what is left, against the weights of others that ask: 1 to 1000, 1 unless said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub weight: Option<u32>,
    /// Who is served first of what is left.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub priority: Option<BudgetPriority>,
}

/// How a key's requests travel through the gateway, as it is shown.
#[derive(Clone, PartialEq, Eq, Default, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct GatewayDetails {
    /// The upstream that they go to; null = the server's default.
    #[serde(default)]
    pub upstream: Option<String>,
    /// Whether the key's policy is enforced.
    #[serde(default)]
    pub mode: GatewayMode,
    /// The key's part of the upstream's budget.
    #[serde(default)]
    pub budget: BudgetDetails,
    /// One of so many of its reads is audited, 0 = none; null = as the server says.
    #[serde(default)]
    pub audit_reads: Option<u32>,
}

/// A part of the budget that all keys of an upstream share. Requests a minute.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct BudgetDetails {
    /// What the key always gets when it asks.
    pub guaranteed: u32,
    /// What it never exceeds; null = the whole budget.
    #[serde(default)]
    pub ceiling: Option<u32>,
    /// Its part of what is left, against the weights of others that ask.
    pub weight: u32,
    /// Who is served first of what is left.
    pub priority: BudgetPriority,
}

impl Default for BudgetDetails {
    fn default() -> Self {
        Self { guaranteed: 0, ceiling: None, weight: 1, priority: BudgetPriority::default() }
    }
}

/// Whether a policy is enforced.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "lowercase")]
pub enum GatewayMode {
    /// What it does not permit is refused.
    #[default]
    Enforce,
    /// What it does not permit passes, and is told as `observed`.
    Observe,
}

/// Who is served first when not all can be.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "lowercase")]
pub enum BudgetPriority {
    /// After all others: bulk jobs.
    Low,
    /// Most keys.
    #[default]
    Normal,
    /// Before all others: people wait.
    High,
}

/// How many reads are audited.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(untagged, expecting = "one read of so many is audited: a whole number, or \"default\"")]
pub enum AuditReads {
    /// One of so many; 0 = none.
    OneOf(u32),
    /// As the server says.
    As(AuditDefault),
}

/// The server's own word.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "lowercase")]
pub enum AuditDefault {
    /// As the server says.
    Default,
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_is_said_is_read_and_what_is_misspelt_is_refused() {
        let said = json!({
            "upstream": "acme", "mode": "observe", "audit_reads": 100,
            "budget": {"guaranteed": 1, "ceiling": 2, "weight": 3, "priority": "high"},
        });
        let terms: GatewayTerms = serde_json::from_value(said.clone()).unwrap();
        assert_eq!(serde_json::to_value(&terms).unwrap(), said);
        let usual = json!({"audit_reads": "default"});
        let terms: GatewayTerms = serde_json::from_value(usual.clone()).unwrap();
        assert_eq!(serde_json::to_value(&terms).unwrap(), usual);
        for bad in [json!({"modes": "observe"}), json!({"budget": {"wieght": 1}})] {
            assert!(serde_json::from_value::<GatewayTerms>(bad).is_err());
        }
        let fault = serde_json::from_value::<GatewayTerms>(json!({"audit_reads": -1}));
        assert!(fault.unwrap_err().to_string().contains("a whole number"));
    }
}
