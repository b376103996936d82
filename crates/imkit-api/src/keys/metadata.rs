//! An owner's notes, read as they were sent.
//!
//! `serde_json` takes an object whose first name is one that it uses itself, such as
//! `$serde_json::private::RawValue`, for something else than an object. Here it stays one, so that
//! whoever checks the notes sees what was sent.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};

/// An object of notes.
pub(super) fn object<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Map<String, Value>, D::Error> {
    Object::deserialize(deserializer).map(|Object(fields)| fields)
}

/// The same where nothing, or null, may stand.
pub(super) fn maybe_object<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<Map<String, Value>>, D::Error> {
    Ok(Option::deserialize(deserializer)?.map(|Object(fields)| fields))
}

struct Object(Map<String, Value>);

/// Any JSON.
struct Plain(Value);

struct ObjectVisitor;

struct PlainVisitor;

impl<'de> Deserialize<'de> for Object {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ObjectVisitor)
    }
}

impl<'de> Deserialize<'de> for Plain {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(PlainVisitor)
    }
}

impl<'de> Visitor<'de> for ObjectVisitor {
    type Value = Object;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Object, A::Error> {
        let mut fields = Map::new();
        while let Some((name, Plain(value))) = entries.next_entry::<String, _>()? {
            fields.insert(name, value);
        }
        Ok(Object(fields))
    }
}

impl<'de> Visitor<'de> for PlainVisitor {
    type Value = Plain;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON value")
    }

    fn visit_unit<E>(self) -> Result<Plain, E> {
        Ok(Plain(Value::Null))
    }

    fn visit_bool<E>(self, value: bool) -> Result<Plain, E> {
        Ok(Plain(value.into()))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Plain, E> {
        Ok(Plain(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Plain, E> {
        Ok(Plain(value.into()))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Plain, E> {
        Ok(Plain(value.into()))
    }

    fn visit_str<E>(self, value: &str) -> Result<Plain, E> {
        Ok(Plain(value.into()))
    }

    fn visit_string<E>(self, value: String) -> Result<Plain, E> {
        Ok(Plain(value.into()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<Plain, A::Error> {
        let mut values = Vec::new();
        while let Some(Plain(value)) = elements.next_element()? {
            values.push(value);
        }
        Ok(Plain(Value::Array(values)))
    }

    fn visit_map<A: MapAccess<'de>>(self, entries: A) -> Result<Plain, A::Error> {
        ObjectVisitor.visit_map(entries).map(|Object(fields)| Plain(Value::Object(fields)))
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn notes_are_read_as_they_were_sent() {
        let text = r#"{"a":[null,true,-1,2,18446744073709551615,1.5,"x",{"b":{}}],"c":{"d":""}}"#;
        let Object(read) = serde_json::from_str(text).unwrap();
        assert_eq!(Value::Object(read), serde_json::from_str::<Value>(text).unwrap());
        assert!(serde_json::from_str::<Object>("[]").is_err());
    }

    #[test]
    fn a_private_name_of_the_parser_stays_a_name() {
        let name = "$serde_json::private::RawValue";
        let sent = format!(r#"{{"a":{{"{name}":"1"}}}}"#);
        let Object(read) = serde_json::from_str(&sent).unwrap();
        assert_eq!(read["a"][name], json!("1"));
    }
}
