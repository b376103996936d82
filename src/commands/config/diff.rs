//! What differs between two configurations: for people line by line, for the platform key by key.

use imkit_sdk::api::AppConfig;
use serde_json::Value;
use similar::TextDiff;

/// What has to be written to get from one configuration to another.
#[derive(Clone, Default, PartialEq, Debug)]
pub(super) struct Changes {
    /// Keys with their new values.
    pub(super) set: Vec<(String, Value)>,
    /// Keys that go.
    pub(super) delete: Vec<String>,
}

impl Changes {
    /// Compares two configurations.
    pub(super) fn between(before: &AppConfig, after: &AppConfig) -> Self {
        let AppConfig(fields) = after;
        let set = fields.iter().filter(|(key, value)| before.get(key) != Some(value));
        let delete = before.0.keys().filter(|key| after.get(key).is_none());
        Self {
            set: set.map(|(key, value)| (key.clone(), value.clone())).collect(),
            delete: delete.cloned().collect(),
        }
    }

    /// Whether there is nothing to write.
    pub(super) fn is_empty(&self) -> bool {
        self.set.is_empty() && self.delete.is_empty()
    }

    /// All keys that change.
    pub(super) fn keys(&self) -> Vec<&str> {
        let set = self.set.iter().map(|(key, _)| key.as_str());
        set.chain(self.delete.iter().map(String::as_str)).collect()
    }

    /// The keys of these changes that are not the same in two configurations.
    pub(super) fn clashes(&self, before: &AppConfig, now: &AppConfig) -> Vec<String> {
        let clashes = self.keys().into_iter().filter(|key| before.get(key) != now.get(key));
        clashes.map(str::to_owned).collect()
    }
}

/// The lines of a unified diff.
pub(super) fn lines(before: &str, after: &str) -> Vec<String> {
    let diff = TextDiff::from_lines(before, after);
    let text = diff.unified_diff().context_radius(3).header("now", "edited").to_string();
    text.lines().map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn config(value: Value) -> AppConfig {
        serde_json::from_value(value).unwrap()
    }

    #[test]
    fn only_changed_keys_are_written_and_gone_ones_deleted() {
        let before = config(json!({"a": 1, "b": {"x": 1}, "c": null}));
        let after = config(json!({"b": {"x": 2}, "c": null, "d": []}));
        let changes = Changes::between(&before, &after);
        let set = vec![("b".to_owned(), json!({"x": 2})), ("d".to_owned(), json!([]))];
        assert_eq!(changes, Changes { set, delete: vec!["a".to_owned()] });
        assert!(Changes::between(&before, &before).is_empty());
    }

    #[test]
    fn only_what_would_be_overwritten_clashes() {
        let before = config(json!({"a": 1, "b": 1}));
        let changes = Changes::between(&before, &config(json!({"a": 2, "b": 1, "n": 1})));
        assert!(changes.clashes(&before, &config(json!({"a": 1, "b": 9}))).is_empty());
        assert_eq!(changes.clashes(&before, &config(json!({"b": 1, "n": 0}))), ["a", "n"]);
    }

    #[test]
    fn a_diff_shows_what_goes_and_what_comes() {
        let lines = lines("{\n  \"a\": 1\n}\n", "{\n  \"a\": 2\n}\n");
        assert!(lines.contains(&"-  \"a\": 1".to_owned()), "{lines:?}");
        assert!(lines.contains(&"+  \"a\": 2".to_owned()), "{lines:?}");
    }
}
