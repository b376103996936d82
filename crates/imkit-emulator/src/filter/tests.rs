//! Each operator by example, and the whole against a naive model.

use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;

fn passes(filter: &Value, doc: &Value) -> bool {
    let filter = Filter::parse(&filter.to_string()).unwrap_or_else(|error| panic!("{error}"));
    filter.matches(doc.as_object().unwrap())
}

fn refused(text: &str) -> bool {
    Filter::parse(text).is_err()
}

#[test]
fn equality_reads_numbers_by_value_and_null_as_missing() {
    assert!(passes(&json!({"a": 1}), &json!({"a": 1.0})));
    assert!(!passes(&json!({"a": 1}), &json!({"a": "1"})));
    assert!(passes(&json!({"a": null}), &json!({})));
    assert!(!passes(&json!({"a": {"$ne": null}}), &json!({})));
    assert!(passes(&json!({"a": {"b": 1}}), &json!({"a": {"b": 1}})));
    assert!(!passes(&json!({"a": {}}), &json!({"a": {"b": 1}})));
    assert!(passes(&json!({}), &json!({})));
}

#[test]
fn bounds_hold_only_between_values_of_one_type() {
    assert!(passes(&json!({"a": {"$gt": 1, "$lte": 2}}), &json!({"a": 2})));
    assert!(!passes(&json!({"a": {"$gt": 1}}), &json!({"a": "2"})));
    assert!(!passes(&json!({"a": {"$lt": 1}}), &json!({})));
    assert!(passes(&json!({"a": {"$gte": null}}), &json!({})));
    assert!(passes(
        &json!({"t": {"$lt": "2026-01-02T00:00:00.000Z"}}),
        &json!({"t": "2026-01-01T23:59:59.999Z"})
    ));
}

#[test]
fn an_array_passes_when_one_of_its_elements_does() {
    let doc = json!({"tags": ["vip", "new"], "rooms": [{"n": 1}, {"n": 5}]});
    assert!(passes(&json!({"tags": "vip"}), &doc));
    assert!(passes(&json!({"tags": ["vip", "new"]}), &doc));
    assert!(passes(&json!({"tags": {"$in": ["x", "new"]}}), &doc));
    assert!(!passes(&json!({"tags": {"$nin": ["x", "new"]}}), &doc));
    assert!(!passes(&json!({"tags": {"$ne": "vip"}}), &doc));
    assert!(passes(&json!({"rooms.n": {"$gt": 4}}), &doc));
    assert!(passes(&json!({"rooms.1.n": 5}), &doc));
    assert!(passes(&json!({"tags": {"$regex": "^v"}}), &doc));
    assert!(passes(&json!({"tags": {"$type": "array"}}), &doc));
}

#[test]
fn existence_type_and_pattern() {
    let doc = json!({"a": null, "n": 3, "big": 3_000_000_000_i64, "name": "Xabc\nY"});
    assert!(passes(&json!({"a": {"$exists": true}, "b": {"$exists": false}}), &doc));
    assert!(passes(&json!({"a": {"$type": 10}, "n": {"$type": ["string", "int"]}}), &doc));
    assert!(passes(&json!({"big": {"$type": "long"}}), &doc));
    assert!(!passes(&json!({"n": {"$type": "objectId"}}), &doc));
    assert!(passes(&json!({"name": {"$regex": ".*AB.*", "$options": "i"}}), &doc));
    assert!(!passes(&json!({"name": {"$regex": "c.Y"}}), &doc));
    assert!(passes(&json!({"name": {"$regex": "c.Y", "$options": "s"}}), &doc));
    assert!(passes(&json!({"name": {"$not": {"$regex": "^abc"}}}), &doc));
}

#[test]
fn clauses_combine() {
    let filter = json!({"$or": [{"a": 1}, {"$and": [{"b": 2}, {"c": 3}]}], "$nor": [{"d": 4}]});
    assert!(passes(&filter, &json!({"a": 1})));
    assert!(passes(&filter, &json!({"b": 2, "c": 3})));
    assert!(!passes(&filter, &json!({"b": 2})));
    assert!(!passes(&filter, &json!({"a": 1, "d": 4})));
}

#[test]
fn nonsense_is_refused_with_a_reason() {
    for text in [
        "",
        "[]",
        "7",
        r#"{"a":"#,
        r#"{"$where":"1"}"#,
        r#"{"a":{"$foo":1}}"#,
        r#"{"a":{"$gt":1,"b":2}}"#,
        r#"{"$or":[]}"#,
        r#"{"$or":[1]}"#,
        r#"{"$and":{}}"#,
        r#"{"a":{"$in":1}}"#,
        r#"{"a":{"$not":1}}"#,
        r#"{"a":{"$exists":"yes"}}"#,
        r#"{"a":{"$type":"nothing"}}"#,
        r#"{"a":{"$options":"i"}}"#,
        r#"{"a":{"$regex":"("}}"#,
        r#"{"a":{"$regex":"a","$options":"q"}}"#,
        r#"{"a":{"$regex":"(a{1000}){1000}"}}"#,
    ] {
        assert!(refused(text), "{text}");
    }
    let deep = format!("{}1{}", r#"{"$and":["#.repeat(200), "]}".repeat(200));
    assert!(refused(&deep));
}

#[test]
fn a_filter_on_one_id_is_known_to_be_one() {
    let exact = |text: &str| Filter::parse(text).unwrap().exact_id().map(str::to_owned);
    assert_eq!(exact(r#"{"_id":"alice"}"#).as_deref(), Some("alice"));
    assert_eq!(exact(r#"{"_id":{"$eq":"alice"},"a":1}"#).as_deref(), Some("alice"));
    assert_eq!(exact(r#"{"_id":{"$ne":"alice"}}"#), None);
    assert_eq!(exact(r#"{"$or":[{"_id":"alice"}]}"#), None);
}

/// A model for documents whose fields are small whole numbers: it knows no types and no arrays.
fn model(filter: &Value, doc: &Fields) -> bool {
    let fields = filter.as_object().unwrap();
    fields.iter().all(|(name, condition)| match name.as_str() {
        "$and" => condition.as_array().unwrap().iter().all(|f| model(f, doc)),
        "$or" => condition.as_array().unwrap().iter().any(|f| model(f, doc)),
        "$nor" => condition.as_array().unwrap().iter().all(|f| !model(f, doc)),
        field => {
            let value = doc.get(field).and_then(Value::as_i64);
            let (operator, operand) = condition.as_object().unwrap().iter().next().unwrap();
            let n = operand.as_i64();
            let list = || operand.as_array().unwrap().iter().any(|item| item.as_i64() == value);
            match operator.as_str() {
                "$eq" => value == n,
                "$ne" => value != n,
                "$gt" => value.is_some() && value > n,
                "$gte" => value.is_some() && value >= n,
                "$lt" => value.is_some() && value < n,
                "$lte" => value.is_some() && value <= n,
                "$in" => value.is_some() && list(),
                "$nin" => value.is_none() || !list(),
                "$exists" => value.is_some() == operand.as_bool().unwrap(),
                other => panic!("the model does not know {other}"),
            }
        }
    })
}

fn conditions() -> impl Strategy<Value = Value> {
    let bound = (prop::sample::select(vec!["$eq", "$ne", "$gt", "$gte", "$lt", "$lte"]), -2..3_i64)
        .prop_map(|(operator, n)| json!({operator: n}));
    let list = (prop::sample::select(vec!["$in", "$nin"]), prop::collection::vec(-2..3_i64, 0..3))
        .prop_map(|(operator, list)| json!({operator: list}));
    prop_oneof![bound, list, prop::bool::ANY.prop_map(|exists| json!({"$exists": exists}))]
}

fn filters() -> impl Strategy<Value = Value> {
    let field = (prop::sample::select(vec!["a", "b", "c"]), conditions())
        .prop_map(|(field, condition)| json!({field: condition}));
    field.prop_recursive(3, 12, 3, |inner| {
        let list = prop::collection::vec(inner, 1..4);
        (prop::sample::select(vec!["$and", "$or", "$nor"]), list)
            .prop_map(|(operator, list)| json!({operator: list}))
    })
}

fn documents() -> impl Strategy<Value = Fields> {
    prop::collection::btree_map(prop::sample::select(vec!["a", "b", "c"]), -2..3_i64, 0..4)
        .prop_map(|map| map.into_iter().map(|(k, v)| (k.to_owned(), v.into())).collect())
}

proptest! {
    #[test]
    fn filters_agree_with_the_model(filter in filters(), doc in documents()) {
        let parsed = Filter::parse(&filter.to_string()).unwrap();
        prop_assert_eq!(parsed.matches(&doc), model(&filter, &doc));
    }

    #[test]
    fn no_text_makes_the_parser_panic(text in "\\PC{0,60}") {
        let _ = Filter::parse(&text);
    }
}
