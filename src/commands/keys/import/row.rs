//! A row of a file of keys: its fields as the API has them. Cells of CSV are text, so that lists and
//! numbers are read out of it.

use imkit_sdk::keys::{
    CreateKey, Environment, ImportKey, KeyMaterial, Lifetime, OwnerName, RateLimit,
};
use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use serde_json::{Map, Value};

use crate::bulk::source::Fields;
use crate::error::Failure;

/// The fields that a row may have.
const FIELDS: [&str; 18] = [
    "name",
    "sha256",
    "key",
    "scopes",
    "owner",
    "user_id",
    "environment",
    "resources",
    "allowed_ips",
    "tags",
    "expires_in_days",
    "expires_at",
    "expires",
    "rate_limit",
    "metadata",
    "status",
    "state",
    "is_active",
];

/// The fields that say whether a key works, as other systems have them.
const STATES: [&str; 3] = ["status", "state", "is_active"];

/// What they say of one that does.
const ACTIVE: [&str; 8] = ["active", "enabled", "live", "valid", "true", "t", "yes", "1"];

/// Whether a field says if the key works.
pub(super) fn is_state(name: &str) -> bool {
    STATES.contains(&name)
}

/// Whether a column that nobody knows may say that a key is dead.
fn may_be_state(column: &str) -> bool {
    let column = column.to_lowercase();
    ["activ", "enabl", "valid", "stat", "revok", "disab", "delet", "block", "banned"]
        .iter()
        .any(|part| column.contains(part))
}

/// Refuses a header that cannot be right.
pub(super) fn check_columns(columns: &[&str]) -> Result<(), Failure> {
    if !columns.contains(&"name") || !["sha256", "key"].iter().any(|name| columns.contains(name)) {
        return Err(Failure::usage("a row needs a name, and sha256 or key")
            .hint("say which column is what: --map COLUMN=name --map COLUMN=sha256"));
    }
    match columns.iter().find(|column| !FIELDS.contains(column)) {
        None => Ok(()),
        Some(column) if may_be_state(column) => {
            Err(Failure::usage(format!("no field is called {column}")).hint(format!(
                "if it says that a key works (true, active), --map {column}=is_active has other rows \
                 rejected; if it says that one is dead, take these rows out first, because all that \
                 is taken over works: then --map {column}= leaves the column out"
            )))
        }
        Some(column) => Err(Failure::usage(format!("no field is called {column}")).hint(format!(
            "the fields are: {}; --map {column}= leaves the column out",
            FIELDS.join(", ")
        ))),
    }
}

/// Reads a row. No reason repeats a key. What is taken over works: a row of a key that does not is
/// refused, and where there is a column for that, one that says nothing.
pub(super) fn read(
    fields: Fields,
    owner: Option<&str>,
    tells_state: bool,
) -> Result<ImportKey, String> {
    if tells_state && !fields.keys().any(|name| is_state(name)) {
        return Err("it does not say whether the key is active".to_owned());
    }
    let mut policy = CreateKey::default();
    let (mut hash, mut text) = (None, None);
    for (name, value) in fields {
        if is_state(&name) {
            active(&name, &value)?;
            continue;
        }
        if value.is_null() {
            continue;
        }
        match name.as_str() {
            "name" => policy.name = line(&name, value)?,
            "sha256" => hash = Some(line(&name, value)?),
            "key" => text = Some(line(&name, value)?),
            "scopes" => policy.scopes = words(&name, value)?,
            "resources" => policy.resources = words(&name, value)?,
            "allowed_ips" => policy.allowed_ips = Some(words(&name, value)?),
            "tags" => policy.tags = words(&name, value)?,
            "owner" | "user_id" => {
                policy.owner = Some(match value {
                    Value::Number(number) => {
                        OwnerName::Number(number.as_u64().ok_or_else(|| kind(&name))?)
                    }
                    value => OwnerName::Text(line(&name, value)?),
                });
            }
            "environment" => {
                policy.environment = Some(match line(&name, value)?.as_str() {
                    "live" => Environment::Live,
                    "test" => Environment::Test,
                    _ => return Err("environment is neither live nor test".to_owned()),
                });
            }
            "expires_in_days" => {
                policy.expires_in_days = Some(
                    match &value {
                        Value::Number(days) => days.as_u64().and_then(|days| days.try_into().ok()),
                        Value::String(days) => days.parse().ok(),
                        _ => None,
                    }
                    .ok_or_else(|| kind(&name))?,
                );
            }
            "expires_at" => {
                policy.expires_at = Some(instant(&name, &line(&name, value)?)?);
            }
            "expires" => match line(&name, value)?.as_str() {
                "never" => policy.expires = Some(Lifetime::Never),
                _ => return Err("expires can only be never; see expires_at".to_owned()),
            },
            "rate_limit" => {
                policy.rate_limit = Some(match value {
                    Value::Number(count) => {
                        RateLimit::PerHour(count.as_u64().ok_or_else(|| kind(&name))?)
                    }
                    value => crate::cli::keys::value::rate(&line(&name, value)?)
                        .map_err(|reason| format!("rate_limit: {reason}"))?,
                });
            }
            "metadata" => policy.metadata = object(&name, value)?,
            _ => return Err(format!("no field is called {name}")),
        }
    }
    let material = match (hash, text) {
        (Some(sha256), None) => KeyMaterial::Hash { sha256 },
        (None, Some(key)) => KeyMaterial::Text { key: key.as_str().into() },
        (Some(_), Some(_)) => return Err("it has both sha256 and key".to_owned()),
        (None, None) => return Err("it has neither sha256 nor key".to_owned()),
    };
    if policy.name.is_empty() {
        return Err("there is no name".to_owned());
    }
    if policy.owner.is_none() {
        policy.owner = owner.map(|owner| OwnerName::Text(owner.to_owned()));
    }
    Ok(ImportKey { material, policy })
}

/// Refuses a key that its old system does not admit.
fn active(name: &str, value: &Value) -> Result<(), String> {
    let said = match value {
        Value::String(text) => text.trim().to_lowercase(),
        value => value.to_string(),
    };
    if ACTIVE.contains(&said.as_str()) {
        return Ok(());
    }
    // Long text may be a key in the wrong column.
    let said = if said.len() <= 16 { said } else { "something else".to_owned() };
    Err(format!("{name} is {said}, not active: only keys that work are taken over"))
}

/// An instant; one without a zone is UTC, as most systems store it.
fn instant(name: &str, text: &str) -> Result<Timestamp, String> {
    let zoned = text.parse::<Timestamp>().ok();
    let plain = || text.parse::<DateTime>().ok()?.to_zoned(TimeZone::UTC).ok();
    zoned
        .or_else(|| plain().map(|at| at.timestamp()))
        .ok_or_else(|| format!("{name} is no time: write it as 2027-01-01T00:00:00Z"))
}

fn kind(name: &str) -> String {
    format!("{name} is not of the right kind")
}

fn line(name: &str, value: Value) -> Result<String, String> {
    match value {
        Value::String(text) => Ok(text),
        _ => Err(format!("{name} must be text")),
    }
}

/// A list, or words separated by blanks, as a cell of CSV holds them.
fn words(name: &str, value: Value) -> Result<Vec<String>, String> {
    match value {
        Value::String(text) => Ok(text.split_whitespace().map(str::to_owned).collect()),
        Value::Array(items) => items.into_iter().map(|item| line(name, item)).collect(),
        _ => Err(format!("{name} must be a list")),
    }
}

fn object(name: &str, value: Value) -> Result<Map<String, Value>, String> {
    match value {
        Value::Object(object) => Ok(object),
        Value::String(text) => serde_json::from_str(&text).map_err(|_| kind(name)),
        _ => Err(kind(name)),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn read(value: Value) -> Result<Value, String> {
        let Value::Object(fields) = value else { return Err("no object".into()) };
        super::read(fields, Some("acme"), false)
            .map(|key| serde_json::to_value(key).unwrap_or_default())
    }

    #[test]
    fn cells_of_csv_and_fields_of_json_say_the_same() {
        let csv = json!({
            "name": "ci", "sha256": "ab", "scopes": "a:b c:d", "expires_in_days": "30",
            "rate_limit": "20/s", "metadata": "{\"a\":1}", "tags": null,
        });
        let json = json!({
            "name": "ci", "sha256": "ab", "scopes": ["a:b", "c:d"], "expires_in_days": 30,
            "rate_limit": "20/s", "metadata": {"a": 1},
        });
        let read_csv = read(csv).unwrap();
        assert_eq!(read_csv["owner"], "acme");
        assert_eq!(read_csv["scopes"], json!(["a:b", "c:d"]));
        assert_eq!(read_csv, read(json).unwrap());
    }

    #[test]
    fn rows_that_are_no_keys_say_why_without_the_key() {
        for (row, reason) in [
            (json!({"name": "x"}), "neither sha256 nor key"),
            (json!({"name": "x", "sha256": "canary", "key": "canary"}), "both"),
            (json!({"key": "canary"}), "no name"),
            (json!({"name": "x", "key": ["canary"]}), "key must be text"),
            (json!({"name": "x", "key": "canary", "colour": 1}), "no field is called colour"),
            (json!({"name": "x", "key": "canary", "rate_limit": "fast"}), "rate_limit: expected"),
            (json!({"name": "x", "key": "canary", "expires_in_days": -1}), "not of the right kind"),
        ] {
            let refused = read(row.clone()).unwrap_err();
            assert!(refused.contains(reason) && !refused.contains("canary"), "{row}: {refused}");
        }
    }

    #[test]
    fn a_time_without_a_zone_is_utc() {
        let at = |text: &str| {
            read(json!({"name": "x", "key": "canary", "expires_at": text}))
                .map(|key| key["expires_at"].clone())
        };
        for text in [
            "2027-01-01T00:00:00",
            "2027-01-01 00:00:00",
            "2027-01-01",
            "2027-01-01T02:00:00+02:00",
        ] {
            assert_eq!(at(text), Ok("2027-01-01T00:00:00Z".into()), "{text}");
        }
        assert!(at("soon").unwrap_err().contains("2027-01-01T00:00:00Z"));
    }

    #[test]
    fn a_key_that_does_not_work_is_not_taken_over() {
        let row = |name: &str, value: Value| {
            read(json!({"name": "x", "key": "canary", name: value})).map(drop)
        };
        for (name, value) in [
            ("is_active", json!(true)),
            ("is_active", json!("True")),
            ("is_active", json!(1)),
            ("status", json!("active")),
            ("state", json!("enabled")),
        ] {
            assert_eq!(row(name, value), Ok(()));
        }
        for (name, value) in [
            ("is_active", json!(false)),
            ("is_active", json!("0")),
            ("is_active", Value::Null),
            ("status", json!("revoked")),
            ("state", json!("")),
        ] {
            assert!(row(name, value.clone()).unwrap_err().contains("not active"), "{name} {value}");
        }
        let Value::Object(silent) = json!({"name": "x", "key": "canary"}) else { panic!() };
        assert!(super::read(silent, None, true).is_err());
    }

    #[test]
    fn a_header_needs_a_name_and_a_key_and_nothing_unknown() {
        assert!(check_columns(&["name", "sha256", "scopes"]).is_ok());
        assert!(check_columns(&["name"]).is_err());
        let failure = check_columns(&["name", "key", "team"]).unwrap_err();
        assert!(failure.hint_text().is_some_and(|hint| hint.contains("--map team=")));
        assert!(check_columns(&["name", "key", "status", "is_active"]).is_ok());
        let failure = check_columns(&["name", "key", "revoked"]).unwrap_err();
        let hint = failure.hint_text().unwrap_or_default();
        assert!(hint.contains("take these rows out"), "{hint}");
    }
}
