//! Taking over keys that another system issued.

use std::fmt;

use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::Value;

use super::{CreateKey, KeyDetails, KeyText, Receipt, metadata};

/// Keys to take over; at most 1000.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct ImportKeys {
    /// The keys. They are taken one by one: a faulty one does not stop the others.
    pub keys: Vec<ImportKey>,
    /// Why, for the audit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

/// A key to take over: its hash or its text, and what it may do. The server keeps neither, but its
/// own keyed hash of the hash.
#[derive(Clone, PartialEq, Debug, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ImportKey {
    /// What is known of its text.
    #[serde(flatten)]
    pub material: KeyMaterial,
    /// Everything else, as for a new key.
    #[serde(flatten)]
    pub policy: CreateKey,
}

/// Written out, because flattening would pass over fields that nobody knows.
impl<'de> Deserialize<'de> for ImportKey {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut fields = metadata::object(deserializer)?;
        let material = match (fields.remove("sha256"), fields.remove("key")) {
            (Some(Value::String(sha256)), None) => KeyMaterial::Hash { sha256 },
            (None, Some(Value::String(text))) => {
                KeyMaterial::Text { key: KeyText::from(text.as_str()) }
            }
            (None, None) => return Err(Error::custom("missing field `sha256` or `key`")),
            (Some(_), Some(_)) => {
                return Err(Error::custom("`sha256` and `key` exclude each other"));
            }
            _ => return Err(Error::custom("`sha256` and `key` are texts")),
        };
        let policy = serde_json::from_value(Value::Object(fields)).map_err(Error::custom)?;
        Ok(Self { material, policy })
    }
}

/// What is known of a key's text.
#[derive(Clone, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(untagged)]
pub enum KeyMaterial {
    /// Its SHA-256, in 64 hexadecimal digits.
    Hash {
        /// The digits.
        sha256: String,
    },
    /// Its text, 16 to 512 bytes.
    Text {
        /// The text.
        #[cfg_attr(feature = "openapi", schema(value_type = String))]
        key: KeyText,
    },
}

impl PartialEq for KeyMaterial {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Hash { sha256: a }, Self::Hash { sha256: b }) => a == b,
            (Self::Text { key: a }, Self::Text { key: b }) => a.expose() == b.expose(),
            _ => false,
        }
    }
}

impl fmt::Debug for KeyMaterial {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            KeyMaterial::Hash { .. } => "Hash(***)",
            KeyMaterial::Text { .. } => "Text(***)",
        })
    }
}

/// What was taken over.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ImportedKeys {
    /// The keys, in the order of the request.
    pub imported: Vec<KeyDetails>,
    /// Those that were not taken.
    pub rejected: Vec<RejectedImport>,
    /// The proof; null when nothing was taken.
    #[serde(default)]
    pub receipt: Option<Receipt>,
}

/// A key that was not taken.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct RejectedImport {
    /// Its place in the request, from 0.
    pub index: u64,
    /// Its name.
    pub name: String,
    /// `invalid` or `exists`.
    pub code: String,
    /// Why.
    pub detail: String,
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn read(value: serde_json::Value) -> Result<ImportKey, String> {
        serde_json::from_value(value).map_err(|error| error.to_string())
    }

    #[test]
    fn a_key_is_taken_by_its_hash_or_its_text() {
        let key = read(json!({"sha256": "00", "name": "a", "scopes": ["x"]})).unwrap();
        assert_eq!(key.policy.name, "a");
        assert_eq!(read(serde_json::to_value(&key).unwrap()), Ok(key));
        let text = read(json!({"key": "sk_live_1", "name": "a"})).unwrap();
        assert!(matches!(text.material, KeyMaterial::Text { .. }));
    }

    #[test]
    fn fields_that_nobody_knows_are_refused() {
        let fault = |value| read(value).unwrap_err();
        let unknown = fault(json!({"sha256": "00", "name": "a", "scope": ["x"]}));
        assert!(unknown.contains("unknown field `scope`"), "{unknown}");
        assert!(fault(json!({"name": "a"})).contains("missing field `sha256` or `key`"));
        assert!(fault(json!({"sha256": "0", "key": "k", "name": "a"})).contains("exclude"));
    }
}
