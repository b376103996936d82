//! The order of JSON values, as Mongo has it, and the `sort` parameter.

use std::cmp::Ordering;

use serde_json::{Number, Value};

use crate::state::Fields;

/// A parsed `sort` parameter: fields separated by spaces, a leading `-` for descending.
pub(crate) struct Sort(Vec<(String, Direction)>);

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Direction {
    Ascending,
    Descending,
}

impl Sort {
    /// Reads the parameter. Every text is a valid one: unknown fields are missing in all documents
    /// and so change nothing.
    pub(crate) fn parse(text: &str) -> Self {
        let field = |word: &str| match word.strip_prefix('-') {
            Some(field) => (field.to_owned(), Direction::Descending),
            None => (word.strip_prefix('+').unwrap_or(word).to_owned(), Direction::Ascending),
        };
        Self(text.split_whitespace().map(field).filter(|(field, _)| !field.is_empty()).collect())
    }

    /// Compares two documents.
    pub(crate) fn compare(&self, a: &Fields, b: &Fields) -> Ordering {
        let by = |(field, direction): &(String, Direction)| {
            let order = order(lookup(a, field), lookup(b, field));
            if *direction == Direction::Descending { order.reverse() } else { order }
        };
        self.0.iter().map(by).find(|order| order.is_ne()).unwrap_or(Ordering::Equal)
    }
}

fn lookup<'d>(doc: &'d Fields, path: &str) -> &'d Value {
    let mut segments = path.split('.');
    let first = segments.next().and_then(|segment| doc.get(segment));
    segments.fold(first, |value, segment| value?.get(segment)).unwrap_or(&Value::Null)
}

/// A total order over all JSON values: first by type (null, numbers, texts, objects, arrays,
/// booleans), then by value. Numbers are compared by what they mean, so that 1 equals 1.0.
pub(crate) fn order(a: &Value, b: &Value) -> Ordering {
    match (a, b) {
        (Value::Number(a), Value::Number(b)) => order_numbers(a, b),
        (Value::String(a), Value::String(b)) => a.cmp(b),
        (Value::Bool(a), Value::Bool(b)) => a.cmp(b),
        (Value::Array(a), Value::Array(b)) => {
            let differs = a.iter().zip(b).map(|(a, b)| order(a, b)).find(|order| order.is_ne());
            differs.unwrap_or_else(|| a.len().cmp(&b.len()))
        }
        (Value::Object(a), Value::Object(b)) => {
            let entry = |((a, x), (b, y)): ((&String, &Value), (&String, &Value))| {
                a.cmp(b).then_with(|| order(x, y))
            };
            let differs = a.iter().zip(b).map(entry).find(|order| order.is_ne());
            differs.unwrap_or_else(|| a.len().cmp(&b.len()))
        }
        _ => rank(a).cmp(&rank(b)),
    }
}

/// The place of a value's type in the order. Values of different ranks are never equal, and Mongo's
/// `$gt` and its kin never hold between them.
pub(crate) fn rank(value: &Value) -> u8 {
    match value {
        Value::Null => 0,
        Value::Number(_) => 1,
        Value::String(_) => 2,
        Value::Object(_) => 3,
        Value::Array(_) => 4,
        Value::Bool(_) => 5,
    }
}

fn order_numbers(a: &Number, b: &Number) -> Ordering {
    if let (Some(a), Some(b)) = (a.as_i128(), b.as_i128()) {
        return a.cmp(&b);
    }
    let (a, b) = (a.as_f64().unwrap_or_default(), b.as_f64().unwrap_or_default());
    // JSON has no NaN, and both zeros are one number.
    a.partial_cmp(&b).unwrap_or(Ordering::Equal)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn sorted(sort: &str, docs: &[Value]) -> Vec<Value> {
        let sort = Sort::parse(sort);
        let mut docs: Vec<Fields> = docs.iter().filter_map(|d| d.as_object().cloned()).collect();
        docs.sort_by(|a, b| sort.compare(a, b));
        docs.iter().map(|doc| doc["_id"].clone()).collect()
    }

    #[test]
    fn later_fields_break_ties_and_missing_ones_come_first() {
        let docs = [
            json!({"_id": 1, "a": 2, "b": {"c": 1}}),
            json!({"_id": 2, "a": 2.0, "b": {"c": 5}}),
            json!({"_id": 3}),
        ];
        assert_eq!(sorted("a -b.c", &docs), [3, 2, 1]);
        assert_eq!(sorted("-a b.c", &docs), [1, 2, 3]);
        assert_eq!(sorted(" - ", &docs), [1, 2, 3]);
    }

    #[test]
    fn types_have_a_fixed_order() {
        let values = [
            json!(null),
            json!(-1),
            json!(1.5),
            json!(""),
            json!("a"),
            json!({}),
            json!([]),
            json!(false),
        ];
        for (i, a) in values.iter().enumerate() {
            for (j, b) in values.iter().enumerate() {
                assert_eq!(order(a, b), i.cmp(&j), "{a} {b}");
            }
        }
    }

    #[test]
    fn equal_numbers_are_equal_however_they_are_written() {
        assert_eq!(order(&json!(1), &json!(1.0)), Ordering::Equal);
        assert_eq!(order(&json!(0.0), &json!(-0.0)), Ordering::Equal);
        assert_eq!(order(&json!(u64::MAX), &json!(i64::MIN)), Ordering::Greater);
    }
}
