//! A key in lines for people: limits and secrets in words instead of JSON.

use imkit_sdk::keys::{KeyDetails, KeyUse, LimitRule, NamedLimit, Period, SecretDetails};
use serde_json::{Map, Value};

use crate::commands::keys::gateway;

/// The limit that a key has when nobody named one.
const DEFAULT: &str = "default";

/// The same record, its lists of objects as lines.
pub(super) fn record(record: Value, details: &KeyDetails, used: &KeyUse) -> Value {
    let Value::Object(fields) = record else { return record };
    let mut told = Map::new();
    for (name, value) in fields {
        match name.as_str() {
            "limits" => {
                let limits: Vec<String> = details.limits.iter().map(limit).collect();
                told.insert(name, limits.join(", ").into());
            }
            "gateway" => {
                told.insert(name, gateway::told(&details.gateway).into());
            }
            "secrets" => {
                for kept in &details.secrets {
                    told.insert(format!("secret {}", kept.version), secret(kept).into());
                }
            }
            "last_day" => {
                let KeyUse { requests, admitted, observed, limited, refused } = used;
                let observed = match observed {
                    0 => String::new(),
                    count => format!("{count} observed (enforced, they would be refused), "),
                };
                let text = format!(
                    "{requests} requests: {admitted} admitted, {observed}{limited} limited, \
                     {refused} refused"
                );
                told.insert(name, text.into());
            }
            _ => {
                told.insert(name, value);
            }
        }
    }
    Value::Object(told)
}

/// `1000/min burst 1000`, before it the name of a limit that has one.
fn limit(limit: &NamedLimit) -> String {
    let NamedLimit { name, rule } = limit;
    let rule = match rule {
        LimitRule::Rate { count, seconds, burst } => {
            let unit = match seconds {
                1 => "s".to_owned(),
                60 => "min".to_owned(),
                3600 => "h".to_owned(),
                86_400 => "d".to_owned(),
                seconds => format!("{seconds}s"),
            };
            format!("{count}/{unit} burst {burst}")
        }
        LimitRule::Quota { count, period } => {
            let period = match period {
                Period::Hour => "hour",
                Period::Day => "day",
                Period::Month => "month",
            };
            format!("{count} every calendar {period}")
        }
    };
    if name == DEFAULT { rule } else { format!("{name}: {rule}") }
}

fn secret(secret: &SecretDetails) -> String {
    let SecretDetails { version: _, origin: _, created_at, not_after, last_used_at, live } = secret;
    let ends = match (not_after, live) {
        (Some(at), true) => format!("ends {at:.0}"),
        (Some(at), false) => format!("ended {at:.0}"),
        (None, _) => "ends with the key".to_owned(),
    };
    let used = match last_used_at {
        Some(at) => format!("last used {at:.0}"),
        None => "never used".to_owned(),
    };
    format!("made {created_at:.0}, {ends}, {used}")
}

#[cfg(test)]
mod tests {
    use imkit_sdk::keys::Origin;
    use jiff::Timestamp;

    use super::*;

    #[test]
    fn limits_are_told_as_they_are_typed() {
        let named = |name: &str, rule| limit(&NamedLimit { name: name.to_owned(), rule });
        let rate = |seconds| LimitRule::Rate { count: 1000, seconds, burst: 50 };
        assert_eq!(named("default", rate(60)), "1000/min burst 50");
        assert_eq!(named("slow", rate(30)), "slow: 1000/30s burst 50");
        let quota = LimitRule::Quota { count: 7, period: Period::Day };
        assert_eq!(named("default", quota), "7 every calendar day");
    }

    #[test]
    fn a_secret_is_told_by_its_times() {
        let at = |text: &str| text.parse::<Timestamp>().unwrap();
        let mut kept = SecretDetails {
            version: 1,
            origin: Origin::Issued,
            created_at: at("2030-01-31T12:00:00.25Z"),
            not_after: None,
            last_used_at: None,
            live: true,
        };
        assert_eq!(secret(&kept), "made 2030-01-31T12:00:00Z, ends with the key, never used");
        kept.not_after = Some(at("2030-02-01T12:00:00Z"));
        kept.last_used_at = Some(at("2030-01-31T13:00:00Z"));
        let told = secret(&kept);
        assert!(told.ends_with("ends 2030-02-01T12:00:00Z, last used 2030-01-31T13:00:00Z"));
        kept.live = false;
        assert!(secret(&kept).contains(", ended 2030-02-01T12:00:00Z, "));
    }
}
