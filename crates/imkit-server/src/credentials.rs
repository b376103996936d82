//! The local application's two keys: made once, kept in `credentials.json` (mode 0600).
//!
//! They look like the platform's own, so that code which handles those handles these.

use std::fs;
use std::io;
use std::path::Path;

use base64::Engine;
use base64::prelude::{BASE64_STANDARD, BASE64_URL_SAFE_NO_PAD};
use hmac::{Hmac, KeyInit, Mac};
use jiff::Timestamp;
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize};
use serde_json::json;
use sha2::Sha256;

use crate::atomic_file;
use crate::error::DataDirError;

const FILE: &str = "credentials.json";

/// The keys of the local application.
#[derive(Clone, Debug)]
pub struct Credentials {
    /// `IM-API-KEY`: may do everything.
    pub api_key: SecretString,
    /// `IM-CLIENT-KEY`: public, a JWT. It says nothing about the API key.
    pub client_key: String,
}

/// The file's form; it exists only on the way to and from the disk.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Stored {
    api_key: String,
    client_key: String,
}

impl Credentials {
    /// Reads the keys of a data directory; `None` when none were made yet.
    ///
    /// # Errors
    ///
    /// [`DataDirError::Unusable`] when the file cannot be read, [`DataDirError::Credentials`]
    /// when it is not what was once written.
    pub fn read(data_dir: &Path) -> Result<Option<Self>, DataDirError> {
        let path = data_dir.join(FILE);
        let text = match fs::read(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(source) => return Err(DataDirError::Unusable { path, source }),
        };
        // The parser's message may quote the file, and the file is secret: it is dropped.
        match serde_json::from_slice::<Stored>(&text) {
            Ok(Stored { api_key, client_key })
                if is_header_text(&api_key) && is_header_text(&client_key) =>
            {
                Ok(Some(Self { api_key: api_key.into(), client_key }))
            }
            _ => Err(DataDirError::Credentials { path }),
        }
    }

    /// Reads the keys, making them first if there are none. Damaged keys are never replaced in
    /// silence: applications hold copies of them.
    pub(crate) fn read_or_create(data_dir: &Path, now: Timestamp) -> Result<Self, DataDirError> {
        if let Some(found) = Self::read(data_dir)? {
            return Ok(found);
        }
        let unusable = |source| DataDirError::Unusable { path: data_dir.join(FILE), source };
        let made = Self::generate(now).map_err(unusable)?;
        let stored = Stored {
            api_key: made.api_key.expose_secret().to_owned(),
            client_key: made.client_key.clone(),
        };
        let text = serde_json::to_vec(&stored).map_err(|error| unusable(error.into()))?;
        atomic_file::write(data_dir, FILE, &text).map_err(unusable)?;
        Ok(made)
    }

    fn generate(now: Timestamp) -> io::Result<Self> {
        // The platform's keys are the Base64 of a text that is itself the Base64 of 32 bytes.
        let api_key = BASE64_STANDARD.encode(BASE64_STANDARD.encode(random::<32>()?));
        Ok(Self { api_key: api_key.into(), client_key: client_key(now)? })
    }
}

/// Makes a JWT with the platform's claims, except `apiKey`: the published sample carries the API
/// key in readable form, and a public key must not. Nobody verifies the signature, the server
/// compares the text; so the signing key is thrown away.
fn client_key(now: Timestamp) -> io::Result<String> {
    let claims = json!({ "createAt": now.as_millisecond(), "clientId": uuid(random()?) });
    let encode = |text: String| BASE64_URL_SAFE_NO_PAD.encode(text);
    let header = encode(json!({ "typ": "JWT", "alg": "HS256" }).to_string());
    let signed = format!("{header}.{}", encode(claims.to_string()));
    let mut mac = Hmac::<Sha256>::new_from_slice(&random::<32>()?).map_err(io::Error::other)?;
    mac.update(signed.as_bytes());
    Ok(format!("{signed}.{}", BASE64_URL_SAFE_NO_PAD.encode(mac.finalize().into_bytes())))
}

/// Renders a version 4 UUID (RFC 9562, section 5.4).
fn uuid(random: [u8; 16]) -> String {
    let bits = u128::from_be_bytes(random);
    let bits = bits & !(0xf << 76) | (4 << 76);
    let bits = bits & !(0b11 << 62) | (0b10 << 62);
    let hex = format!("{bits:032x}");
    [&hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..]].join("-")
}

fn random<const N: usize>() -> io::Result<[u8; N]> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(io::Error::other)?;
    Ok(bytes)
}

/// A key must be able to travel in a header.
fn is_header_text(key: &str) -> bool {
    !key.is_empty() && key.bytes().all(|byte| byte.is_ascii_graphic())
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;

    #[test]
    fn the_keys_are_made_once_and_then_stay() {
        let dir = tempfile::tempdir().unwrap();
        assert!(Credentials::read(dir.path()).unwrap().is_none());
        let made = Credentials::read_or_create(dir.path(), Timestamp::UNIX_EPOCH).unwrap();
        let again = Credentials::read_or_create(dir.path(), Timestamp::UNIX_EPOCH).unwrap();
        assert_eq!(made.api_key.expose_secret(), again.api_key.expose_secret());
        assert_eq!(made.client_key, again.client_key);
    }

    #[test]
    fn the_keys_look_like_the_platforms() {
        let keys = Credentials::generate(Timestamp::UNIX_EPOCH).unwrap();
        let api_key = keys.api_key.expose_secret();
        assert_eq!(api_key.len(), 60);
        let inner = BASE64_STANDARD.decode(api_key).unwrap();
        assert_eq!(BASE64_STANDARD.decode(inner).unwrap().len(), 32);
        assert_eq!(keys.client_key.split('.').count(), 3);
    }

    #[test]
    fn the_client_key_does_not_carry_the_api_key() {
        let keys = Credentials::generate(Timestamp::UNIX_EPOCH).unwrap();
        let claims = keys.client_key.split('.').nth(1).unwrap();
        let claims = BASE64_URL_SAFE_NO_PAD.decode(claims).unwrap();
        let claims: Value = serde_json::from_slice(&claims).unwrap();
        assert_eq!(
            claims.as_object().unwrap().keys().collect::<Vec<_>>(),
            ["createAt", "clientId"]
        );
    }

    #[test]
    fn damaged_keys_are_reported_without_being_shown_or_replaced() {
        for text in [
            "",
            "{}",
            r#"{"api_key":"canary"}"#,
            r#"{"api_key":"canary","client_key":""}"#,
            r#"{"api_key":"canary\n","client_key":"b"}"#,
            r#"{"api_key":["canary"],"client_key":"b"}"#,
        ] {
            let dir = tempfile::tempdir().unwrap();
            fs::write(dir.path().join(FILE), text).unwrap();
            let error = Credentials::read_or_create(dir.path(), Timestamp::UNIX_EPOCH).unwrap_err();
            assert!(matches!(error, DataDirError::Credentials { .. }), "{text}");
            assert!(!format!("{error} {error:?} {:?}", error.hint()).contains("canary"));
            assert_eq!(fs::read_to_string(dir.path().join(FILE)).unwrap(), text);
        }
    }

    #[test]
    fn debug_does_not_show_the_api_key() {
        let keys = Credentials { api_key: "canary".into(), client_key: "public".into() };
        assert!(!format!("{keys:?}").contains("canary"));
    }

    #[test]
    fn a_uuid_has_its_version_and_variant() {
        assert_eq!(uuid([0xff; 16]), "ffffffff-ffff-4fff-bfff-ffffffffffff");
        assert_eq!(uuid([0; 16]), "00000000-0000-4000-8000-000000000000");
    }
}
