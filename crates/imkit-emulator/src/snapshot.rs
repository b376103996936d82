//! Everything that an emulator keeps, as one value that can be stored and put back.

use std::fmt;

use serde::de::{Error as _, MapAccess, Visitor};
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use crate::state::{Doc, Fields, Kind, State, text};

/// The form that this version writes, and the only one that it reads.
const VERSION: u32 = 1;

/// The documents of an emulator at one moment. Contains users' tokens: treat it as a secret.
///
/// Serialises as `{"version": 1, "documents": {"user": {"alice": {..}}, ..}}`.
#[derive(Clone, Default)]
pub struct Snapshot {
    docs: Vec<(Kind, String, Doc)>,
}

impl Snapshot {
    /// Takes a snapshot. Documents are shared, not copied.
    pub(crate) fn of(state: &State) -> Self {
        let docs = Kind::ALL.into_iter().flat_map(|kind| {
            state.all(kind).map(move |(id, doc)| (kind, id.clone(), Doc::clone(doc)))
        });
        Self { docs: docs.collect() }
    }

    /// The documents.
    pub(crate) fn docs(&self) -> &[(Kind, String, Doc)] {
        &self.docs
    }

    /// The state that the documents make.
    pub(crate) fn to_state(&self) -> State {
        let mut state = State::default();
        for (kind, id, doc) in &self.docs {
            state.set(*kind, id, Some(Doc::clone(doc)));
        }
        state
    }
}

/// Says how much is in it, and nothing of what.
impl fmt::Debug for Snapshot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Snapshot").field("documents", &self.docs.len()).finish_non_exhaustive()
    }
}

impl Serialize for Snapshot {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(2))?;
        map.serialize_entry("version", &VERSION)?;
        map.serialize_entry("documents", &Documents(&self.docs))?;
        map.end()
    }
}

struct Documents<'a>(&'a [(Kind, String, Doc)]);

impl Serialize for Documents<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let kinds = self.0.chunk_by(|(one, ..), (other, ..)| one == other);
        serializer.collect_map(kinds.map(|docs| (docs[0].0.as_str(), OneKind(docs))))
    }
}

struct OneKind<'a>(&'a [(Kind, String, Doc)]);

impl Serialize for OneKind<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(_, id, doc)| (id, doc.as_ref())))
    }
}

impl<'de> Deserialize<'de> for Snapshot {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct Wire {
            version: u32,
            documents: ReadDocuments,
        }
        let Wire { version, documents } = Wire::deserialize(deserializer)?;
        if version != VERSION {
            return Err(D::Error::custom(format!("its version is {version}, not {VERSION}")));
        }
        Ok(Self { docs: documents.0 })
    }
}

struct ReadDocuments(Vec<(Kind, String, Doc)>);

impl<'de> Deserialize<'de> for ReadDocuments {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Kinds;
        impl<'de> Visitor<'de> for Kinds {
            type Value = ReadDocuments;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("documents by kind and id")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut read = Vec::new();
                while let Some((name, docs)) =
                    map.next_entry::<String, serde_json::Map<String, Value>>()?
                {
                    let kind = Kind::parse(&name).ok_or_else(|| {
                        A::Error::custom(format!("{name:?} is no kind of document"))
                    })?;
                    for (id, doc) in docs {
                        let doc = document(kind, &id, doc).map_err(A::Error::custom)?;
                        read.push((kind, id, Doc::new(doc)));
                    }
                }
                // A stable order, whatever the order in the text was.
                read.sort_by(|a, b| (a.0, &a.1).cmp(&(b.0, &b.1)));
                Ok(ReadDocuments(read))
            }
        }
        deserializer.deserialize_map(Kinds)
    }
}

/// A document must be an object, and where it repeats its id or owner these must fit: the state is
/// indexed by them.
fn document(kind: Kind, id: &str, doc: Value) -> Result<Fields, String> {
    let Value::Object(doc) = doc else {
        return Err(format!("the {} {id:?} is not an object", kind.as_str()));
    };
    let fits = match kind {
        Kind::User | Kind::Group | Kind::Room | Kind::File | Kind::Sticker => {
            text(&doc, "_id") == id
        }
        Kind::Message => text(&doc, "_id") == id && !text(&doc, "room").is_empty(),
        Kind::Token => !text(&doc, "client").is_empty(),
        Kind::Pref => !text(&doc, "client").is_empty(),
        Kind::RoomPref => !text(&doc, "owner").is_empty() && !text(&doc, "room").is_empty(),
        Kind::Block | Kind::Config | Kind::Batch | Kind::Push | Kind::Device | Kind::Blob => true,
    };
    // A token's id is the token itself, so it is not repeated in a message.
    match (fits, kind) {
        (true, _) => Ok(doc),
        (false, Kind::Token) => Err("a token belongs to nobody".to_owned()),
        (false, _) => Err(format!("the {} {id:?} does not fit its id", kind.as_str())),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn read(value: Value) -> serde_json::Result<Snapshot> {
        serde_json::from_value(value)
    }

    #[test]
    fn a_snapshot_survives_its_text() -> Result<(), Box<dyn std::error::Error>> {
        let value = json!({"version": 1, "documents": {
            "user": {"alice": {"_id": "alice", "nickname": "Æ\u{0}"}, "bob": {"_id": "bob"}},
            "config": {"push": {"value": null}},
        }});
        let snapshot = read(value.clone())?;
        assert_eq!(serde_json::to_value(&snapshot)?, value);
        assert_eq!(serde_json::to_value(Snapshot::of(&snapshot.to_state()))?, value);
        Ok(())
    }

    #[test]
    fn what_is_no_snapshot_is_refused_with_the_reason() {
        for (value, reason) in [
            (json!(7), "invalid type"),
            (json!({"version": 2, "documents": {}}), "version is 2"),
            (json!({"version": 1}), "missing field"),
            (json!({"version": 1, "documents": {}, "more": 1}), "unknown field"),
            (json!({"version": 1, "documents": {"dog": {}}}), "no kind of document"),
            (json!({"version": 1, "documents": {"user": {"a": 1}}}), "not an object"),
            (json!({"version": 1, "documents": {"user": {"a": {"_id": "b"}}}}), "does not fit"),
            (json!({"version": 1, "documents": {"token": {"s3cret": {}}}}), "belongs to nobody"),
        ] {
            let error = read(value).unwrap_err().to_string();
            assert!(error.contains(reason) && !error.contains("s3cret"), "{error}");
        }
    }

    #[test]
    fn debug_output_shows_no_document() {
        let value = json!({"version": 1, "documents": {"token": {"s3cret": {"client": "a"}}}});
        assert!(!format!("{:?}", read(value).unwrap()).contains("s3cret"));
    }
}
