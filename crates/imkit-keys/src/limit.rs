//! Limits as people set them: so many requests per time with a burst, or so many per calendar
//! hour, day or month. How they are counted is in `limiter`.

use std::fmt;
use std::num::{NonZeroU32, NonZeroU64};
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Most limits of one key.
pub const MOST_LIMITS: usize = 4;

/// A limit's name, which headers and errors show: 1 to 40 of `a-z 0-9 - _`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct LimitName(String);

/// One named limit of a key. All limits of a key hold at once.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
pub struct Limit {
    /// The name, one per key.
    pub name: LimitName,
    /// What it counts.
    #[serde(flatten)]
    pub rule: Rule,
}

/// How much is allowed.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum Rule {
    /// `count` requests every `seconds`, spread evenly, and up to `burst` at once. In no window of
    /// W seconds are more than `count / seconds * W + burst` admitted.
    Rate {
        /// Requests; at most 10^9.
        count: NonZeroU32,
        /// In so many seconds; at most a year.
        seconds: NonZeroU32,
        /// At once; at most 10^9.
        burst: NonZeroU32,
    },
    /// `count` requests in every calendar period, UTC.
    Quota {
        /// Requests; at most 10^12.
        count: NonZeroU64,
        /// The period.
        period: Period,
    },
}

/// A period of the calendar, in UTC.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Period {
    /// From the full hour.
    Hour,
    /// From midnight.
    Day,
    /// From midnight of the first.
    Month,
}

const MOST_COUNT: u32 = 1_000_000_000;
const MOST_QUOTA: u64 = 1_000_000_000_000;
const YEAR: u32 = 366 * 86_400;
/// How long a full burst may take to be earned back.
const MOST_RECOVERY: u64 = 10 * YEAR as u64;

impl Limit {
    /// 1000 requests a minute, all of them at once if need be: what a key gets when nothing is
    /// said, and what the platform allows its own key.
    pub fn usual() -> Self {
        const THOUSAND: NonZeroU32 = NonZeroU32::new(1000).unwrap();
        const MINUTE: NonZeroU32 = NonZeroU32::new(60).unwrap();
        let rule = Rule::Rate { count: THOUSAND, seconds: MINUTE, burst: THOUSAND };
        Self { name: LimitName("default".to_owned()), rule }
    }

    /// Checks the ranges of its numbers.
    ///
    /// # Errors
    ///
    /// The number that is out of range.
    pub fn check(&self) -> Result<(), InvalidLimit> {
        let out_of_range = |what| InvalidLimit { name: self.name.clone(), what };
        match self.rule {
            Rule::Rate { count, seconds, burst } => {
                if count.get() > MOST_COUNT || burst.get() > MOST_COUNT {
                    return Err(out_of_range("count and burst are at most 1000000000"));
                }
                if seconds.get() > YEAR {
                    return Err(out_of_range("the time is at most a year"));
                }
                let recovery = u64::from(burst.get()) * u64::from(seconds.get());
                if recovery / u64::from(count.get()) > MOST_RECOVERY {
                    return Err(out_of_range(
                        "the burst would take more than ten years to recover",
                    ));
                }
            }
            Rule::Quota { count, .. } if count.get() > MOST_QUOTA => {
                return Err(out_of_range("a quota is at most 1000000000000"));
            }
            Rule::Quota { .. } => {}
        }
        Ok(())
    }
}

/// A limit that cannot be kept.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
#[error("limit {name}: {what}")]
pub struct InvalidLimit {
    name: LimitName,
    what: &'static str,
}

impl LimitName {
    /// The name's text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A text that cannot name a limit.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
#[error("{0:?} cannot name a limit: use 1 to 40 of a-z, 0-9, - and _")]
pub struct InvalidLimitName(String);

impl FromStr for LimitName {
    type Err = InvalidLimitName;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let valid = |byte: u8| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_');
        if (1..=40).contains(&text.len()) && text.bytes().all(valid) {
            Ok(Self(text.to_owned()))
        } else {
            Err(InvalidLimitName(text.chars().take(40).collect()))
        }
    }
}

impl fmt::Display for LimitName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Serialize for LimitName {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for LimitName {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::spelled::parse(deserializer)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn limits_are_written_flat() {
        let usual =
            json!({"name": "default", "kind": "rate", "count": 1000, "seconds": 60, "burst": 1000});
        assert_eq!(serde_json::to_value(Limit::usual()).unwrap(), usual);
        let monthly = json!({"name": "monthly", "kind": "quota", "count": 50, "period": "month"});
        let read: Limit = serde_json::from_value(monthly.clone()).unwrap();
        assert_eq!(serde_json::to_value(&read).unwrap(), monthly);
    }

    #[test]
    fn zero_and_out_of_range_are_refused() {
        for rule in [
            json!({"kind": "rate", "count": 0, "seconds": 60, "burst": 1}),
            json!({"kind": "rate", "count": 1, "seconds": 0, "burst": 1}),
            json!({"kind": "quota", "count": 0, "period": "day"}),
            json!({"kind": "quota", "count": 1, "period": "week"}),
        ] {
            assert!(serde_json::from_value::<Rule>(rule.clone()).is_err(), "{rule}");
        }
        for rule in [
            json!({"kind": "rate", "count": 2_000_000_000, "seconds": 1, "burst": 1}),
            json!({"kind": "rate", "count": 1, "seconds": 40_000_000, "burst": 1}),
            json!({"kind": "rate", "count": 1, "seconds": 31_000_000, "burst": 1000}),
            json!({"kind": "quota", "count": 2_000_000_000_000_u64, "period": "day"}),
        ] {
            let rule = serde_json::from_value(rule).unwrap();
            assert!(Limit { rule, ..Limit::usual() }.check().is_err(), "{rule:?}");
        }
        assert_eq!(Limit::usual().check(), Ok(()));
        assert!("Upper".parse::<LimitName>().is_err() && "".parse::<LimitName>().is_err());
    }
}
