//! Mongo filters for the `q` parameter. A filter is code that the server runs, so it is built from
//! values and never pasted together from text.

use serde::Serialize;
use serde_json::{Map, Value, json};

/// A filter on one collection. Conditions on several fields hold together.
///
/// ```
/// use imkit_api::Filter;
///
/// let filter = Filter::eq("_id", "alice").and(Filter::exists("email", true));
/// assert_eq!(filter.to_json(), r#"{"_id":{"$eq":"alice"},"email":{"$exists":true}}"#);
/// ```
#[derive(Clone, PartialEq, Debug, Serialize)]
#[serde(transparent)]
pub struct Filter(Map<String, Value>);

impl Filter {
    /// The field equals the value.
    pub fn eq(field: &str, value: impl Into<Value>) -> Self {
        Self::operator(field, json!({ "$eq": value.into() }))
    }

    /// The field is one of the values.
    pub fn is_in<V: Into<Value>>(field: &str, values: impl IntoIterator<Item = V>) -> Self {
        let values: Vec<Value> = values.into_iter().map(Into::into).collect();
        Self::operator(field, json!({ "$in": values }))
    }

    /// The field holds the text, whatever its case. The text is taken literally.
    pub fn contains(field: &str, text: &str) -> Self {
        Self::operator(field, json!({ "$regex": literal(text), "$options": "i" }))
    }

    /// The field exists, or does not.
    pub fn exists(field: &str, exists: bool) -> Self {
        Self::operator(field, json!({ "$exists": exists }))
    }

    /// Takes a filter that somebody wrote as JSON text.
    ///
    /// # Errors
    ///
    /// The text is not a JSON object.
    pub fn parse(text: &str) -> Result<Self, serde_json::Error> {
        serde_json::from_str(text).map(Self)
    }

    /// Both filters hold. A field that both mention is combined with `$and`.
    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        if other.0.keys().any(|field| self.0.contains_key(field)) {
            let both = json!([Value::Object(self.0), Value::Object(other.0)]);
            return Self(Map::from_iter([("$and".to_owned(), both)]));
        }
        self.0.extend(other.0);
        self
    }

    /// At least one of the filters holds. One filter is itself; none matches everything.
    pub fn any(filters: impl IntoIterator<Item = Filter>) -> Self {
        let mut filters: Vec<Value> = filters.into_iter().map(|f| Value::Object(f.0)).collect();
        match (filters.len(), filters.pop()) {
            (1, Some(Value::Object(only))) => Self(only),
            (_, None) => Self(Map::new()),
            (_, Some(last)) => {
                filters.push(last);
                Self(Map::from_iter([("$or".to_owned(), Value::Array(filters))]))
            }
        }
    }

    /// The filter as the JSON text that `q` takes.
    pub fn to_json(&self) -> String {
        Value::Object(self.0.clone()).to_string()
    }

    fn operator(field: &str, condition: Value) -> Self {
        Self(Map::from_iter([(field.to_owned(), condition)]))
    }
}

/// Escapes what a regular expression would read as more than itself.
fn literal(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        if r"\^$.|?*+()[]{}".contains(c) {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn search_text_is_not_a_pattern() {
        assert_eq!(
            Filter::contains("nickname", "a.*b").to_json(),
            r#"{"nickname":{"$regex":"a\\.\\*b","$options":"i"}}"#
        );
    }

    #[test]
    fn any_of_one_is_that_one() {
        assert_eq!(Filter::any([Filter::eq("a", 1)]), Filter::eq("a", 1));
        let two = Filter::any([Filter::eq("a", 1), Filter::eq("b", 2)]);
        assert_eq!(two.to_json(), r#"{"$or":[{"a":{"$eq":1}},{"b":{"$eq":2}}]}"#);
    }

    #[test]
    fn two_conditions_on_one_field_both_stay() {
        let both = Filter::exists("a", true).and(Filter::eq("a", 1));
        assert_eq!(both.to_json(), r#"{"$and":[{"a":{"$exists":true}},{"a":{"$eq":1}}]}"#);
    }
}
