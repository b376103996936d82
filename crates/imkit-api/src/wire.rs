//! Decoding rules shared by the types: null counts as missing everywhere, unknown fields are kept.

use serde::{Deserialize, Deserializer};

/// Fields that the types do not name, kept so that a newer server loses nothing.
pub type Extra = serde_json::Map<String, serde_json::Value>;

/// Reads null as the default.
pub(crate) fn null_default<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: Default + Deserialize<'de>,
{
    Ok(Option::deserialize(deserializer)?.unwrap_or_default())
}
