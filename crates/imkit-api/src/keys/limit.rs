//! Limits, in the short form that people type and the long one that says everything.

use serde::{Deserialize, Serialize};

/// A rate in short: a number is requests an hour, a text is `COUNT/UNIT` with `s`, `min`, `h` or
/// `d`, or `off`.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(untagged)]
pub enum RateLimit {
    /// Requests an hour.
    PerHour(u64),
    /// `1000/min`, `20/s`, `off`.
    Text(String),
}

/// One named limit. All limits of a key hold at once.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct NamedLimit {
    /// 1 to 40 of `a-z 0-9 - _`, one per key.
    pub name: String,
    /// What it counts.
    #[serde(flatten)]
    pub rule: LimitRule,
}

/// How much is allowed.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(tag = "kind", rename_all = "lowercase", deny_unknown_fields)]
pub enum LimitRule {
    /// `count` requests every `seconds`, spread evenly, and up to `burst` at once.
    Rate {
        /// Requests; at most 10^9.
        count: u64,
        /// In so many seconds; at most a year.
        seconds: u32,
        /// At once; at most 10^9.
        burst: u64,
    },
    /// `count` requests in every calendar period, UTC.
    Quota {
        /// Requests; at most 10^12.
        count: u64,
        /// The period.
        period: Period,
    },
}

/// A period of the calendar, in UTC.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "lowercase")]
pub enum Period {
    /// From the full hour.
    Hour,
    /// From midnight.
    Day,
    /// From midnight of the first.
    Month,
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_misspelt_field_of_a_limit_is_refused() {
        let good = json!({"name": "a", "kind": "quota", "count": 5, "period": "day"});
        let limit: NamedLimit = serde_json::from_value(good.clone()).unwrap();
        assert_eq!(serde_json::to_value(&limit).unwrap(), good);
        let bad = json!({"name": "a", "kind": "quota", "count": 5, "period": "day", "burst": 1});
        let fault = serde_json::from_value::<NamedLimit>(bad).unwrap_err().to_string();
        assert!(fault.contains("unknown field `burst`"), "{fault}");
    }
}
