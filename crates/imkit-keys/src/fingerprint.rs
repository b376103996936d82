//! A short name for a credential that has no public part, to recognise it by and tell nothing else.

use sha2::{Digest, Sha256};

/// Keeps the digest different from any other SHA-256 of the same text that someone may hold.
const DOMAIN: &[u8] = b"imkit API key fingerprint v1\0";

/// The first 8 hexadecimal digits of a SHA-256 over the credential: what `imkit auth status` shows
/// too.
pub fn fingerprint(credential: &str) -> String {
    let digest = Sha256::new().chain_update(DOMAIN).chain_update(credential).finalize();
    digest[..4].iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// It stands in people's notes: it must not change.
    #[test]
    fn the_fingerprint_does_not_change() {
        assert_eq!(fingerprint("one"), "44e2c7e4");
        assert_ne!(fingerprint("two"), fingerprint("one"));
    }
}
