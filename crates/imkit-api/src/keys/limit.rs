//! Limits, in the short form that people type and the long one that says everything.

use std::fmt;

use serde::de::{Deserializer, Error, Visitor};
use serde::{Deserialize, Serialize};

/// A rate in short: a number is requests an hour, a text is `COUNT/UNIT` with `s`, `min`, `h` or
/// `d`, or `off`.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(untagged)]
pub enum RateLimit {
    /// Requests an hour.
    PerHour(u64),
    /// `1000/min`, `20/s`, `off`.
    Text(String),
}

/// By hand, because a derived reader only says that no variant matched, and not what to write.
impl<'de> Deserialize<'de> for RateLimit {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(RateVisitor)
    }
}

struct RateVisitor;

impl Visitor<'_> for RateVisitor {
    type Value = RateLimit;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(
            "a whole number of requests an hour, or a text: \"1000/min\", \"20/s\", \"off\"",
        )
    }

    fn visit_u64<E: Error>(self, count: u64) -> Result<RateLimit, E> {
        Ok(RateLimit::PerHour(count))
    }

    fn visit_i64<E: Error>(self, count: i64) -> Result<RateLimit, E> {
        u64::try_from(count).map(RateLimit::PerHour).map_err(|_| no_rate(count))
    }

    fn visit_f64<E: Error>(self, count: f64) -> Result<RateLimit, E> {
        Err(no_rate(count))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<RateLimit, E> {
        Ok(RateLimit::Text(text.to_owned()))
    }
}

fn no_rate<E: Error>(count: impl fmt::Display) -> E {
    E::custom(format_args!(
        "{count} is no rate: write a whole number of requests an hour, \"1000/min\", \"20/s\" or \
         \"off\""
    ))
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
    fn a_rate_that_is_none_is_told_what_to_write() {
        let read = |value| serde_json::from_value::<RateLimit>(value);
        assert_eq!(read(json!(5)).unwrap(), RateLimit::PerHour(5));
        assert_eq!(read(json!("20/s")).unwrap(), RateLimit::Text("20/s".to_owned()));
        for value in [json!(-5), json!(1.5), json!(true), json!(null), json!(["20/s"])] {
            let fault = read(value.clone()).unwrap_err().to_string();
            assert!(fault.contains("requests an hour"), "{value}: {fault}");
            assert!(fault.contains("\"1000/min\""), "{value}: {fault}");
        }
    }

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
