//! HMAC-SHA-256 under one of our keys.

use hmac::{Hmac, KeyInit};
use sha2::Sha256;

/// Begins a keyed hash.
pub(crate) fn keyed(key: &[u8; 32]) -> Hmac<Sha256> {
    let mut padded = [0; 64];
    padded[..key.len()].copy_from_slice(key);
    // A key of a whole block: shorter ones are padded with zeros anyway (RFC 2104).
    Hmac::new(&padded.into())
}
