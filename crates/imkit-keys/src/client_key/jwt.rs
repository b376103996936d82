//! Reads JWTs (RFC 7519) of anybody, without believing them: what is in one is no secret.

use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::Deserializer;
use serde::de::{Error, MapAccess, Visitor};
use serde_json::{Map, Value};

/// Longest text that is read.
pub const LONGEST_JWT: usize = 4096;

/// What stands in a JWT. Nobody has checked who wrote it.
#[derive(Clone, PartialEq, Debug)]
pub struct Jwt {
    /// Its header, such as `alg`.
    pub header: Map<String, Value>,
    /// Its claims.
    pub claims: Map<String, Value>,
}

/// Why a text is no JWT. It does not quote the text, which may be a secret.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum InvalidJwt {
    /// Longer than [`LONGEST_JWT`].
    #[error("it is longer than {LONGEST_JWT} bytes")]
    Long,
    /// A JWT has three parts, separated by dots.
    #[error("a JWT has three parts, separated by dots")]
    Parts,
    /// A part is not written in base64url.
    #[error("a part of it is not base64url without padding")]
    Base64,
    /// Header or claims are no JSON object, or name a thing twice.
    #[error("its {part} are no JSON object in which every name stands once")]
    Object {
        /// Which part: `header fields` or `claims`.
        part: &'static str,
    },
}

impl Jwt {
    /// Reads header and claims.
    ///
    /// # Errors
    ///
    /// It is no JWT.
    pub fn read(text: &str) -> Result<Self, InvalidJwt> {
        if text.len() > LONGEST_JWT {
            return Err(InvalidJwt::Long);
        }
        let parts: Vec<&str> = text.split('.').collect();
        let [header, claims, signature] = *parts.as_slice() else { return Err(InvalidJwt::Parts) };
        let bytes = |part| decode(part).ok_or(InvalidJwt::Base64);
        let (header, claims) = (bytes(header)?, bytes(claims)?);
        bytes(signature)?;
        Ok(Self {
            header: object(&header).ok_or(InvalidJwt::Object { part: "header fields" })?,
            claims: object(&claims).ok_or(InvalidJwt::Object { part: "claims" })?,
        })
    }
}

/// Bytes have one spelling: no padding, no bits left over.
pub(super) fn decode(part: &str) -> Option<Vec<u8>> {
    URL_SAFE_NO_PAD.decode(part).ok()
}

pub(super) fn encode(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

fn object(bytes: &[u8]) -> Option<Map<String, Value>> {
    let mut reader = serde_json::Deserializer::from_slice(bytes);
    let map = reader.deserialize_map(Once).ok()?;
    reader.end().ok()?;
    Some(map)
}

/// An object in which every name stands once: two readers could believe two different ones.
struct Once;

impl<'de> Visitor<'de> for Once {
    type Value = Map<String, Value>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Self::Value, A::Error> {
        let mut map = Map::new();
        while let Some((name, value)) = entries.next_entry::<String, Value>()? {
            if map.insert(name, value).is_some() {
                return Err(A::Error::custom("a name stands there twice"));
            }
        }
        Ok(map)
    }
}
