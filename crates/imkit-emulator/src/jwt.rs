//! JSON Web Tokens, HS256 only (RFC 7519, RFC 7515): the form of the tokens that the platform
//! issues. Whether a token is live is decided by the stored record, never by its claims.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use crate::state::Fields;

const HEADER: &str = r#"{"alg":"HS256","typ":"JWT"}"#;

/// Signs claims.
pub(crate) fn sign(key: &str, claims: &Fields) -> String {
    let claims = serde_json::Value::Object(claims.clone()).to_string();
    let signed = format!("{}.{}", URL_SAFE_NO_PAD.encode(HEADER), URL_SAFE_NO_PAD.encode(claims));
    let signature = URL_SAFE_NO_PAD.encode(hs256(key.as_bytes(), signed.as_bytes()));
    format!("{signed}.{signature}")
}

#[expect(clippy::expect_used, reason = "HMAC takes keys of every length (RFC 2104)")]
fn hs256(key: &[u8], text: &[u8]) -> [u8; 32] {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("HMAC takes keys of every length");
    mac.update(text);
    mac.finalize().into_bytes().into()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    /// RFC 4231, test case 2.
    #[test]
    fn the_signature_is_the_standards_hmac() {
        let mac = hs256(b"Jefe", b"what do ya want for nothing?");
        let hex: String = mac.iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(hex, "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    }

    #[test]
    fn a_token_has_three_parts_and_readable_claims() {
        let claims = json!({"id": "älice", "exp": 7}).as_object().cloned().unwrap();
        let token = sign("key", &claims);
        let parts: Vec<&str> = token.split('.').collect();
        assert_eq!(parts.len(), 3);
        let read = URL_SAFE_NO_PAD.decode(parts[1]).unwrap();
        assert_eq!(serde_json::from_slice::<Fields>(&read).unwrap(), claims);
        assert_ne!(sign("other key", &claims), token);
    }
}
