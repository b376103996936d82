//! What goes from answers, and what stays as it came.

use std::collections::BTreeSet;
use std::sync::Arc;

use imkit_api::operation::{self, OPERATIONS};
use imkit_keys::{Attempt, Change, KeyRecord, Need, Parent, PlainKey, Replica, Verifier};
use proptest::prelude::*;
use serde_json::{Map, Value, json};

use super::*;
use crate::keys::testing::{NOW, ring};

const ALL: Filter = Filter { tokens: true, contact: true, secrets: false };

/// An admitted request with a key, or with a child of it that has all scopes.
fn admitted(scopes: &[&str], mode: Enforcement, has_child: bool) -> Admission {
    let test = imkit_keys::Environment::Test;
    let form = imkit_keys::KeyForm::Api(test);
    let key = PlainKey::generate(form).unwrap();
    let mut record = KeyRecord::new(&key, ring().hash(key.expose()), NOW);
    record.scopes = scopes.iter().map(|scope| scope.parse().unwrap()).collect();
    record.passage.mode = mode;
    let child = PlainKey::generate(imkit_keys::KeyForm::Child(test)).unwrap();
    let mut of_child = KeyRecord::new(&child, ring().hash(child.expose()), NOW);
    of_child.scopes = vec!["*".parse().unwrap()];
    of_child.parent = Some(Parent { id: key.id(), secret: 1 });
    let replica = Arc::new(Replica::new());
    let changes = [record, of_child].map(|record| Change::Put(Box::new(record)));
    replica.apply(1, &changes).unwrap();
    let credential = if has_child { child.expose() } else { key.expose() };
    let need = Need::key();
    let attempt = Attempt { credential, client_ip: None, need: &need, resources: &[], now: NOW };
    Verifier::new(replica, ring()).verify(&attempt).unwrap()
}

fn key(scopes: &[&str], mode: Enforcement) -> Admission {
    admitted(scopes, mode, false)
}

fn edited(filter: Filter, text: &str) -> String {
    filter.apply(text.as_bytes()).unwrap().unwrap_or_else(|| text.to_owned())
}

#[test]
fn what_goes_follows_from_the_operation_and_the_keys_scopes() {
    let filter = |operation, scopes: &[&str]| {
        let Filter { tokens, contact, secrets } =
            Filter::of(operation, &key(scopes, Enforcement::Enforce));
        (tokens, contact, secrets)
    };
    assert_eq!(filter(&operation::USERS_LIST, &["users:read"]), (true, true, false));
    assert_eq!(filter(&operation::USERS_LIST, &["users:contact"]), (true, false, false));
    assert_eq!(filter(&operation::TOKENS_REVOKE, &["tokens:*"]), (false, true, false));
    assert_eq!(filter(&operation::CONFIG_GET, &[]), (false, false, false));
    assert_eq!(filter(&operation::MONITOR_STATS, &["*"]), (false, false, true));
    assert!(Filter::of(&operation::ROOMS_GET, &key(&["*"], Enforcement::Enforce)).is_idle());
}

#[test]
fn a_child_sees_no_more_than_its_parent() {
    for mode in [Enforcement::Enforce, Enforcement::Observe] {
        for operation in OPERATIONS {
            let of = |is_child| Filter::of(operation, &admitted(&["users:*"], mode, is_child));
            assert_eq!(of(true), of(false), "{}", operation.id);
        }
    }
}

#[test]
fn a_key_that_is_only_observed_sees_everything_but_the_platforms_keys() {
    let key = key(&[], Enforcement::Observe);
    for operation in OPERATIONS {
        let is_stats = operation.id == "monitor.stats";
        assert_eq!(Filter::of(operation, &key).is_idle(), !is_stats, "{}", operation.id);
    }
}

#[test]
fn users_lose_what_is_personal_wherever_they_stand_and_messages_keep_what_they_say() {
    let text = r#"{"RC":0,"result":{"data":[{"_id":"m","messageType":"text","message":
        {"email":"kept","token":"kept"},"extra":{"address":"kept"},"sender":{"_id":"u",
        "email":"gone","address":{"address":"gone","port":1},"nickname":"N"},"reply":
        {"messageType":"x","message":"a@b","member":{"email":"gone"}}},
        {"_id":"u","message":{"email":"gone"},"token":"gone"}]}}"#;
    let left: Value = serde_json::from_str(&edited(ALL, text)).unwrap();
    let expected = json!({"RC": 0, "result": {"data": [
        {"_id": "m", "messageType": "text", "message": {"email": "kept", "token": "kept"},
         "extra": {"address": "kept"}, "sender": {"_id": "u", "nickname": "N"},
         "reply": {"messageType": "x", "message": "a@b", "member": {}}},
        {"_id": "u", "message": {}},
    ]}});
    assert_eq!(left, expected);
}

#[test]
fn no_spelling_hides_a_field_and_none_of_two_stays() {
    for text in [
        r#"{"email":"gone","a":1}"#,
        r#"{"\u0065mail":"gone","a":1}"#,
        r#"{"e\u006dai\u006c":"gone","a":1}"#,
        r#"{"email":"gone","a":1,"email":"gone"}"#,
        r#"{"email":{"x":["gone","}"]},"a":1,"\u0065mail":"gone\\"}"#,
        "\n{ \"a\" :1 ,\"email\"\t: \"gone\\\"\" }\r\n",
    ] {
        assert_eq!(edited(ALL, text), r#"{"a":1}"#, "{text}");
    }
    // Whoever spells the mark of a message otherwise has none.
    let text = r#"{"message":{"email":"gone"},"message\u0054yp":1}"#;
    assert!(!edited(ALL, text).contains("gone"));
}

#[test]
fn what_stays_keeps_every_digit_and_letter() {
    let numbers = r#"12345678901234567890123456789.10,-0.0,1E400,1.50"#;
    let text =
        format!(r#"{{"email":1,"n":[{numbers}],"s":"\u00e9\/\"\ud83d\ude00","t":"{{\"}}"}}"#);
    assert_eq!(edited(ALL, &text), text.replace(r#""email":1,"#, ""));
    for untouched in [r#"{"e":"x@y"}"#, "[]", "{ }", r#" {"a" : "\u0065mail"}"#, "1", "null", ""] {
        assert_eq!(ALL.apply(untouched.as_bytes()), Ok(None), "{untouched}");
    }
}

#[test]
fn what_is_no_clear_json_is_not_passed_on() {
    let utf16: Vec<u8> = r#"{"email":1}"#.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let gzip = [0x1f, 0x8b, 8, 0];
    for bytes in [
        &b"<html>email"[..],
        b"<html>",
        b"{'email':1}",
        b"{\"email\":1",
        b"{\"email\":1}}",
        b"{\"email\":1,}",
        b"{\"email\":NaN}",
        b"\xef\xbb\xbf{}",
        b"{\"a\":\"\xff\"}",
        b"{\"\\ud800\":1}",
        &utf16,
        &gzip,
    ] {
        assert_eq!(ALL.apply(bytes), Err(Unclear::NoJson), "{bytes:?}");
    }
    let deep = |levels| format!("{}\"email\"{}", "[".repeat(levels), "]".repeat(levels));
    assert_eq!(ALL.apply(deep(128).as_bytes()), Ok(None));
    assert_eq!(ALL.apply(deep(129).as_bytes()), Err(Unclear::TooDeep));
    assert_eq!(ALL.apply(deep(1_000_000).as_bytes()), Err(Unclear::TooDeep));
    // Skipped without being walked through, at whatever depth.
    let gone = format!(r#"{{"email":{}}}"#, deep(100_000));
    assert_eq!(edited(ALL, &gone), "{}");
}

#[test]
fn statistics_tell_no_key_whatever_it_is_called() {
    let stats = Filter { secrets: true, ..Filter::default() };
    let text = r#"{"result":{"apiKey":"gone","clientKey":"gone","ClientSecret":"gone",
        "roomCount":3,"\u0061piKey":"gone","userList":["key"]}}"#;
    let left: Value = serde_json::from_str(&edited(stats, text)).unwrap();
    assert_eq!(left, json!({"result": {"roomCount": 3, "userList": ["key"]}}));
    assert_eq!(stats.apply(b"apiKey=1"), Err(Unclear::NoJson));
}

/// Names of fields that an answer to an operation can hold by the contract.
fn names(
    contract: &Value,
    schema: &Value,
    seen: &mut BTreeSet<String>,
    out: &mut BTreeSet<String>,
) {
    match schema {
        Value::Object(fields) => {
            if let Some(reference) = fields.get("$ref").and_then(Value::as_str) {
                if seen.insert(reference.to_owned()) {
                    let target = contract.pointer(reference.trim_start_matches('#')).unwrap();
                    names(contract, target, seen, out);
                }
                return;
            }
            if let Some(properties) = fields.get("properties").and_then(Value::as_object) {
                out.extend(properties.keys().cloned());
            }
            fields.values().for_each(|value| names(contract, value, seen, out));
        }
        Value::Array(values) => {
            values.iter().for_each(|value| names(contract, value, seen, out));
        }
        _ => {}
    }
}

#[test]
fn every_answer_in_which_the_contract_has_something_secret_is_filtered() {
    let text = include_str!("../../../../imkit-api/contract/imkit-api.yaml");
    let contract: Value = serde_saphyr::from_str(text).unwrap();
    let mut filtered = 0;
    for operation in OPERATIONS {
        let method = operation.method.as_str().to_lowercase();
        let answers = &contract["paths"][operation.path][method.as_str()]["responses"];
        let mut found = BTreeSet::new();
        for (status, answer) in answers.as_object().unwrap() {
            if status.starts_with('2') {
                names(&contract, answer, &mut BTreeSet::new(), &mut found);
            }
        }
        let filter = Filter::of(operation, &key(&[], Enforcement::Enforce));
        for name in ["email", "address", "token", "apiKey", "clientKey"] {
            if found.contains(name) {
                assert!(filter.takes(name), "{}: {name}", operation.id);
                filtered += 1;
            }
        }
    }
    assert!(filtered > 80, "{filtered}");
    assert!(ANSWERS.iter().all(|(id, _)| operation::find(id).is_some()));
}

/// The same on a tree of values.
fn reference(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            fields.retain(|name, _| !ALL.takes(name));
            let is_message = fields.contains_key("messageType");
            for (name, value) in fields.iter_mut() {
                if !(is_message && ["message", "extra"].contains(&name.as_str())) {
                    reference(value);
                }
            }
        }
        Value::Array(values) => values.iter_mut().for_each(reference),
        _ => {}
    }
}

/// Writes a value with blanks, and with letters of names in escapes, as the bits say.
fn write(value: &Value, bits: &mut impl Iterator<Item = bool>, out: &mut String) {
    let blank = |out: &mut String, bits: &mut dyn Iterator<Item = bool>| {
        out.push_str(if bits.next().unwrap_or_default() { " \n" } else { "" });
    };
    match value {
        Value::Object(fields) => {
            out.push('{');
            for (index, (name, value)) in fields.iter().enumerate() {
                out.push_str(if index == 0 { "" } else { "," });
                blank(out, bits);
                out.push('"');
                for letter in name.chars() {
                    match bits.next() {
                        Some(true) => out.push_str(&format!("\\u{:04X}", u32::from(letter))),
                        _ => out.push(letter),
                    }
                }
                out.push_str("\":");
                write(value, bits, out);
                blank(out, bits);
            }
            out.push('}');
        }
        Value::Array(values) => {
            out.push('[');
            for (index, value) in values.iter().enumerate() {
                out.push_str(if index == 0 { "" } else { "," });
                write(value, bits, out);
            }
            out.push(']');
        }
        scalar => out.push_str(&scalar.to_string()),
    }
}

fn value() -> impl Strategy<Value = Value> {
    let name = proptest::sample::select(vec![
        "email",
        "address",
        "token",
        "message",
        "messageType",
        "extra",
        "sender",
        "data",
        "Email",
    ]);
    let scalar = prop_oneof![
        Just(Value::Null),
        any::<i64>().prop_map(Value::from),
        r#"[a-z"\\{}\[\],:@é]{0,6}"#.prop_map(Value::from),
        Just(json!("email")),
    ];
    scalar.prop_recursive(5, 40, 6, move |inner| {
        let fields = proptest::collection::vec((name.clone(), inner.clone()), 0..6);
        prop_oneof![
            proptest::collection::vec(inner, 0..4).prop_map(Value::from),
            fields.prop_map(|fields| {
                let fields = fields.into_iter().map(|(name, value)| (name.to_owned(), value));
                Value::Object(fields.collect::<Map<_, _>>())
            }),
        ]
    })
}

proptest! {
    #[test]
    fn text_is_edited_as_a_tree_of_values_would_be(
        mut value in value(),
        bits in proptest::collection::vec(any::<bool>(), 0..200),
    ) {
        let mut text = String::new();
        write(&value, &mut bits.into_iter(), &mut text);
        let left: Value = serde_json::from_str(&edited(ALL, &text)).unwrap();
        reference(&mut value);
        prop_assert_eq!(left, value);
    }

    #[test]
    fn whatever_the_text_none_of_the_fields_is_left(text in r#"[{}\[\]":,a\\ ]{0,12}("email"|"\\u0065mail"|"token")?[{}\[\]":,1\\ ]{0,12}"#) {
        if let Ok(left) = ALL.apply(text.as_bytes()) {
            let left = left.unwrap_or(text);
            let mut tree: Value = serde_json::from_str(&left).unwrap_or_default();
            let before = tree.clone();
            reference(&mut tree);
            prop_assert_eq!(tree, before);
        }
    }
}
