//! A short name for a key that tells nothing about it.

use secrecy::{ExposeSecret as _, SecretString};
use sha2::{Digest as _, Sha256};

/// Keeps the digest different from any other SHA-256 of the same key that someone may hold.
const DOMAIN: &[u8] = b"imkit API key fingerprint v1\0";

/// The first 8 hexadecimal digits of a SHA-256 over the key.
pub(crate) fn fingerprint(key: &SecretString) -> String {
    let digest = Sha256::new().chain_update(DOMAIN).chain_update(key.expose_secret()).finalize();
    digest[..4].iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fingerprint_is_stable_short_and_differs_between_keys() {
        let first = fingerprint(&"one".into());
        assert_eq!(first, fingerprint(&"one".into()));
        assert_eq!(first.len(), 8);
        assert_ne!(first, fingerprint(&"two".into()));
        let plain = Sha256::digest("one");
        assert_ne!(first, plain[..4].iter().map(|b| format!("{b:02x}")).collect::<String>());
    }
}
