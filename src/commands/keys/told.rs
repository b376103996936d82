//! Records of keys for people: limits, secrets and receipts in words instead of JSON.

use imkit_sdk::keys::{KeyDetails, KeyUse, LimitRule, NamedLimit, Period, Receipt, SecretDetails};
use serde_json::{Map, Value};

use super::gateway;
use crate::context::Context;
use crate::error::Failure;

/// The limit that a key has when nobody named one.
const DEFAULT: &str = "default";

/// A key as it is printed: in lines for people, whole for programs.
pub(super) fn key(details: &KeyDetails, ctx: &Context) -> Result<Value, Failure> {
    let record = Context::json(details)?;
    Ok(if ctx.printer.is_table() { lines(record, details) } else { record })
}

/// The same record, its lists of objects as lines.
fn lines(record: Value, details: &KeyDetails) -> Value {
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
            "metadata" => {
                told.insert(name, words(&details.metadata).into());
            }
            "secrets" => {
                for kept in &details.secrets {
                    told.insert(format!("secret {}", kept.version), secret(kept).into());
                }
            }
            _ => {
                told.insert(name, value);
            }
        }
    }
    Value::Object(told)
}

/// Adds the proof of a change: for programs as it is, for people a line for each part.
pub(super) fn add_receipt(
    record: &mut Value,
    receipt: Option<&Receipt>,
    ctx: &Context,
) -> Result<(), Failure> {
    let Value::Object(fields) = record else { return Ok(()) };
    match (Context::json(&receipt)?, ctx.printer.is_table()) {
        (Value::Object(parts), true) => fields.extend(parts),
        (_, true) => {}
        (receipt, false) => {
            fields.insert("receipt".to_owned(), receipt);
        }
    }
    Ok(())
}

/// How often a key was used.
pub(super) fn used(used: &KeyUse) -> String {
    let KeyUse { requests, admitted, observed, limited, refused } = used;
    let observed = match observed {
        0 => String::new(),
        count => format!("{count} observed (enforced, they would be refused), "),
    };
    format!(
        "{requests} requests: {admitted} admitted, {observed}{limited} limited, {refused} refused"
    )
}

/// `team=web, tier=2`, as it is typed.
pub(super) fn words(metadata: &Map<String, Value>) -> String {
    let word = |(name, value): (&String, &Value)| match value {
        Value::String(text) => format!("{name}={text}"),
        value => format!("{name}={value}"),
    };
    metadata.iter().map(word).collect::<Vec<_>>().join(", ")
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
    fn metadata_is_told_as_it_is_typed() {
        let metadata = serde_json::json!({"team": "web", "tier": 2, "on": ["a"]});
        let Value::Object(metadata) = metadata else { panic!("no object") };
        assert_eq!(words(&metadata), "team=web, tier=2, on=[\"a\"]");
        assert_eq!(words(&Map::new()), "");
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
