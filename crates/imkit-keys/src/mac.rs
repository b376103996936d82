//! What is stored of a secret: a keyed hash. The keys of the hash (peppers) are kept outside of the
//! database, so that whoever can write to it cannot plant a key of their own.
//!
//! No slow hash: 190 random bits cannot be guessed, and a slow hash per request is a self-made
//! outage.

use std::fmt;
use std::str::FromStr;

use hmac::{Hmac, KeyInit, Mac};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

use crate::format::PresentedKey;

/// Bytes of a hash.
const HASH: usize = 32;

/// Fewest bytes that a pepper may have.
pub const SHORTEST_PEPPER: usize = 32;

/// Names a pepper; it is stored with every hash. Higher is newer.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(transparent)]
pub struct PepperId(pub u32);

impl fmt::Display for PepperId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// What is kept of a secret. Equal hashes mean equal secrets, so comparing is done in constant time
/// and `Debug` shows only how it was made.
///
/// Its text form, for a database column: `hmac-sha256:ID:HEX`, or `hmac-sha256-of-sha256:ID:HEX` for
/// a key that was imported and not used yet. There is no form without a pepper: whoever can write to the database
/// could make one.
#[derive(Clone, Copy)]
pub enum HashedKey {
    /// HMAC-SHA-256 of the key, without the checksum if it is one of ours.
    Keyed {
        /// Under this pepper.
        pepper: PepperId,
        /// The hash.
        mac: [u8; HASH],
    },
    /// HMAC-SHA-256 of the key's SHA-256, which is all that is known of some keys of other
    /// systems. All of theirs begin so, also those whose text is known, so that one key has one
    /// hash; the first use of such a key asks for the other form in its place
    /// ([`Admission::upgrade`](crate::Admission::upgrade)).
    OfDigest {
        /// Under this pepper.
        pepper: PepperId,
        /// The hash.
        mac: [u8; HASH],
    },
}

/// The SHA-256 of a key that another system issued. It is not kept.
#[derive(Clone, Copy)]
pub struct KeyDigest([u8; HASH]);

impl KeyDigest {
    /// Of a key's text.
    pub fn of(text: &str) -> Self {
        Self(sha256(text))
    }

    /// Reads what other systems store: 64 hexadecimal digits.
    ///
    /// # Errors
    ///
    /// When the text is something else.
    pub fn from_hex(hex: &str) -> Result<Self, InvalidHash> {
        from_hex(hex).map(Self).ok_or(InvalidHash)
    }
}

impl fmt::Debug for KeyDigest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("KeyDigest(***)")
    }
}

impl HashedKey {
    /// The pepper that it was made with.
    pub fn pepper(&self) -> PepperId {
        match self {
            HashedKey::Keyed { pepper, .. } | HashedKey::OfDigest { pepper, .. } => *pepper,
        }
    }

    /// The bytes of the hash, for an index.
    pub(crate) fn bytes(&self) -> &[u8; HASH] {
        match self {
            HashedKey::Keyed { mac, .. } | HashedKey::OfDigest { mac, .. } => mac,
        }
    }
}

impl PartialEq for HashedKey {
    fn eq(&self, other: &Self) -> bool {
        let same_kind = std::mem::discriminant(self) == std::mem::discriminant(other);
        same_kind && self.pepper() == other.pepper() && is_equal(self.bytes(), other.bytes())
    }
}

impl Eq for HashedKey {}

impl fmt::Debug for HashedKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            HashedKey::Keyed { pepper, .. } => write!(f, "HashedKey(hmac-sha256:{pepper}:***)"),
            HashedKey::OfDigest { pepper, .. } => {
                write!(f, "HashedKey(hmac-sha256-of-sha256:{pepper}:***)")
            }
        }
    }
}

/// Compares in a time that does not depend on where the hashes differ. Eight bytes at a time: the
/// library's own loop over bytes takes as long as a block of SHA-256.
fn is_equal(a: &[u8; HASH], b: &[u8; HASH]) -> bool {
    let (a, _) = a.as_chunks();
    let (b, _) = b.as_chunks();
    let differing = a
        .iter()
        .zip(b)
        .fold(0, |bits, (a, b)| bits | (u64::from_ne_bytes(*a) ^ u64::from_ne_bytes(*b)));
    differing.ct_eq(&0).into()
}

/// A text that is no hash. It does not quote the text.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("not a hash of a key: its digits are 64 hexadecimal ones, in the database behind a pepper")]
pub struct InvalidHash;

impl FromStr for HashedKey {
    type Err = InvalidHash;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (algorithm, rest) = text.split_once(':').ok_or(InvalidHash)?;
        let (pepper, hex) = rest.split_once(':').ok_or(InvalidHash)?;
        let pepper = PepperId(pepper.parse().map_err(|_| InvalidHash)?);
        let mac = from_hex(hex).ok_or(InvalidHash)?;
        match algorithm {
            "hmac-sha256" => Ok(Self::Keyed { pepper, mac }),
            "hmac-sha256-of-sha256" => Ok(Self::OfDigest { pepper, mac }),
            _ => Err(InvalidHash),
        }
    }
}

impl Serialize for HashedKey {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let hex: String = self.bytes().iter().map(|byte| format!("{byte:02x}")).collect();
        match self {
            HashedKey::Keyed { pepper, .. } => {
                serializer.collect_str(&format_args!("hmac-sha256:{pepper}:{hex}"))
            }
            HashedKey::OfDigest { pepper, .. } => {
                serializer.collect_str(&format_args!("hmac-sha256-of-sha256:{pepper}:{hex}"))
            }
        }
    }
}

impl<'de> Deserialize<'de> for HashedKey {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::spelled::parse(deserializer)
    }
}

/// A million of them are read when a server starts.
fn from_hex(hex: &str) -> Option<[u8; HASH]> {
    /// Of every byte; what is no digit has the high bits set.
    const VALUES: [u8; 256] = {
        let (mut values, mut byte) = ([u8::MAX; 256], 0);
        while byte < 256 {
            values[byte] = match byte as u8 {
                digit @ b'0'..=b'9' => digit - b'0',
                digit @ b'a'..=b'f' => digit - b'a' + 10,
                digit @ b'A'..=b'F' => digit - b'A' + 10,
                _ => u8::MAX,
            };
            byte += 1;
        }
        values
    };
    let digits: &[u8; 2 * HASH] = hex.as_bytes().try_into().ok()?;
    let (mut bytes, mut seen) = ([0; HASH], 0);
    for (byte, [high, low]) in bytes.iter_mut().zip(digits.as_chunks().0) {
        let (high, low) = (VALUES[usize::from(*high)], VALUES[usize::from(*low)]);
        seen |= high | low;
        *byte = high << 4 | low;
    }
    (seen < 16).then_some(bytes)
}

pub(crate) fn sha256(text: &str) -> [u8; HASH] {
    Sha256::digest(text).into()
}

/// The peppers in use: new hashes are made with the newest, old ones are still understood.
pub struct PepperRing {
    /// Newest first; never empty.
    peppers: Vec<(PepperId, Hmac<Sha256>)>,
}

impl PepperRing {
    /// A ring of one pepper.
    ///
    /// # Errors
    ///
    /// When it has fewer than [`SHORTEST_PEPPER`] bytes.
    pub fn new(id: PepperId, secret: &[u8]) -> Result<Self, PepperError> {
        Ok(Self { peppers: vec![(id, prepare(id, secret)?)] })
    }

    /// Adds a pepper; the highest id is the one for new hashes.
    ///
    /// # Errors
    ///
    /// When it has fewer than [`SHORTEST_PEPPER`] bytes, or its id is in the ring already.
    pub fn with(mut self, id: PepperId, secret: &[u8]) -> Result<Self, PepperError> {
        if self.find(id).is_some() {
            return Err(PepperError::Twice(id));
        }
        self.peppers.push((id, prepare(id, secret)?));
        self.peppers.sort_by_key(|(id, _)| std::cmp::Reverse(*id));
        Ok(self)
    }

    /// Hashes a key with the newest pepper.
    pub fn hash(&self, text: &str) -> HashedKey {
        let (id, state) = self.newest();
        HashedKey::Keyed { pepper: *id, mac: mac(state, hashed_part(text)) }
    }

    /// The same for a text that was found to be a key of ours.
    pub fn hash_presented(&self, key: &PresentedKey<'_>) -> HashedKey {
        let (id, state) = self.newest();
        HashedKey::Keyed { pepper: *id, mac: mac(state, key.without_checksum()) }
    }

    /// Hashes a key with a certain pepper; `None` when the ring does not have it.
    pub fn hash_with(&self, pepper: PepperId, text: &str) -> Option<HashedKey> {
        let mac = mac(self.find(pepper)?, hashed_part(text));
        Some(HashedKey::Keyed { pepper, mac })
    }

    /// Hashes the digest of another system's key with the newest pepper.
    pub fn hash_digest(&self, digest: &KeyDigest) -> HashedKey {
        let (id, state) = self.newest();
        HashedKey::OfDigest { pepper: *id, mac: mac_of_digest(state, digest) }
    }

    /// Hashes such a digest with a certain pepper; `None` when the ring does not have it.
    pub fn hash_digest_with(&self, pepper: PepperId, digest: &KeyDigest) -> Option<HashedKey> {
        let mac = mac_of_digest(self.find(pepper)?, digest);
        Some(HashedKey::OfDigest { pepper, mac })
    }

    /// The id of the newest pepper.
    pub fn newest_id(&self) -> PepperId {
        self.newest().0
    }

    /// Whether a stored hash can be checked at all.
    pub fn understands(&self, hash: &HashedKey) -> bool {
        self.find(hash.pepper()).is_some()
    }

    /// All ids, newest first.
    pub fn ids(&self) -> impl Iterator<Item = PepperId> {
        self.peppers.iter().map(|(id, _)| *id)
    }

    fn newest(&self) -> &(PepperId, Hmac<Sha256>) {
        &self.peppers[0]
    }

    fn find(&self, wanted: PepperId) -> Option<&Hmac<Sha256>> {
        self.peppers.iter().find_map(|(id, state)| (*id == wanted).then_some(state))
    }
}

impl fmt::Debug for PepperRing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.ids()).finish()
    }
}

/// Why a pepper cannot be used.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum PepperError {
    /// Guessable.
    #[error(
        "pepper {0} is too short: it needs at least {SHORTEST_PEPPER} random bytes \
         (openssl rand -base64 32)"
    )]
    Short(PepperId),
    /// Two peppers of one id.
    #[error("pepper {0} is given twice: every pepper needs an id of its own")]
    Twice(PepperId),
}

/// Does the part of the work that is the same for every key.
fn prepare(id: PepperId, secret: &[u8]) -> Result<Hmac<Sha256>, PepperError> {
    if secret.len() < SHORTEST_PEPPER {
        return Err(PepperError::Short(id));
    }
    // HMAC takes keys of every length (RFC 2104).
    Hmac::new_from_slice(secret).map_err(|_| PepperError::Short(id))
}

/// What of a key's text is hashed. The checksum of our own keys follows from the rest; without it
/// a key fits into one block of SHA-256 instead of two.
fn hashed_part(text: &str) -> &str {
    PresentedKey::parse(text).map_or(text, |key| key.without_checksum())
}

fn mac(prepared: &Hmac<Sha256>, text: &str) -> [u8; HASH] {
    prepared.clone().chain_update(text).finalize().into_bytes().into()
}

/// The beginning keeps it apart from the hash of any text: none that is presented has a zero byte.
fn mac_of_digest(prepared: &Hmac<Sha256>, digest: &KeyDigest) -> [u8; HASH] {
    let state = prepared.clone().chain_update(b"imkit key digest v1\0");
    state.chain_update(digest.0).finalize().into_bytes().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    const FIRST: &[u8] = b"first pepper of thirty-two bytes";
    const SECOND: &[u8] = b"second pepper of 32 random bytes";

    /// RFC 4231, test case 6: a key longer than a block.
    #[test]
    fn the_hash_is_the_standards_hmac() {
        let ring = PepperRing::new(PepperId(1), &[0xaa; 131]).unwrap();
        let hash = ring.hash("Test Using Larger Than Block-Size Key - Hash Key First");
        assert_eq!(
            serde_json::to_value(hash).unwrap(),
            "hmac-sha256:1:60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"
        );
    }

    #[test]
    fn the_newest_pepper_hashes_and_the_older_ones_are_understood() {
        let old = PepperRing::new(PepperId(1), FIRST).unwrap().hash("key");
        let ring = PepperRing::new(PepperId(2), SECOND)
            .and_then(|ring| ring.with(PepperId(1), FIRST))
            .unwrap();
        assert_eq!(ring.newest_id(), PepperId(2));
        assert_ne!(ring.hash("key"), old);
        assert_eq!(ring.hash_with(PepperId(1), "key"), Some(old));
        assert_ne!(ring.hash_with(PepperId(1), "kez"), Some(old));
        assert_eq!(ring.hash_with(PepperId(3), "key"), None);
        assert!(ring.understands(&old));
    }

    #[test]
    fn weak_and_doubled_peppers_are_refused() {
        let short = PepperRing::new(PepperId(1), b"short").map(|_| ());
        assert_eq!(short, Err(PepperError::Short(PepperId(1))));
        let ring = PepperRing::new(PepperId(1), FIRST).unwrap();
        assert_eq!(
            ring.with(PepperId(1), SECOND).map(|_| ()),
            Err(PepperError::Twice(PepperId(1)))
        );
    }

    #[test]
    fn every_bit_of_a_hash_counts() {
        let hash = [0x5a; HASH];
        assert!(is_equal(&hash, &hash.clone()));
        for bit in 0..HASH * 8 {
            let mut other = hash;
            other[bit / 8] ^= 1 << (bit % 8);
            assert!(!is_equal(&hash, &other), "{bit}");
        }
    }

    #[test]
    fn the_text_form_is_read_back() {
        let ring = PepperRing::new(PepperId(7), FIRST).unwrap();
        for hash in [ring.hash("key"), ring.hash_digest(&KeyDigest::of("key"))] {
            let text = serde_json::to_string(&hash).unwrap();
            assert_eq!(serde_json::from_str::<HashedKey>(&text).unwrap(), hash);
        }
        let hex = "a".repeat(64);
        for text in [
            String::new(),
            hex.clone(),
            format!("sha256:{hex}"),
            format!("sha256:1:{hex}"),
            format!("hmac-sha256-of-sha256:{hex}"),
            format!("sha256:{hex}a"),
            format!("sha256:{}", "é".repeat(32)),
            format!("sha256:{}", "+f".repeat(32)),
            format!("hmac-sha256:{hex}"),
            format!("hmac-sha256:-1:{hex}"),
            format!("bcrypt:{hex}"),
        ] {
            assert_eq!(text.parse::<HashedKey>(), Err(InvalidHash), "{text}");
        }
    }

    /// `hashlib.sha256("sk_live_abc".encode()).hexdigest()`
    #[test]
    fn hashes_of_other_systems_are_read() {
        let hex = "F1FEFCBA1CA9DEDCE7B5B41BDF4BB2B8AD3AA9F9A3BA01B8B1B46B18F2AAC8E9";
        let ring = PepperRing::new(PepperId(1), FIRST).unwrap();
        let read = |hex: &str| ring.hash_digest(&KeyDigest::from_hex(hex).unwrap());
        assert_eq!(read(hex), read(&hex.to_lowercase()));
        assert_ne!(read(hex), ring.hash_digest(&KeyDigest::of("another")));
        let of_key = "2c70e12b7a0646f92279f427c7b38e7334d8e5389cff167a1dc30e73f826b683";
        assert_eq!(read(of_key), ring.hash_digest(&KeyDigest::of("key")));
        assert_ne!(ring.hash_digest(&KeyDigest::of("key")), ring.hash("key"));
    }

    #[test]
    fn debug_shows_no_hash_and_no_pepper() {
        let ring = PepperRing::new(PepperId(1), FIRST).unwrap();
        let digest = KeyDigest::of("key");
        let hashes = [ring.hash("key"), ring.hash_digest(&digest)];
        assert_eq!(
            format!("{ring:?} {digest:?} {hashes:?}"),
            "[PepperId(1)] KeyDigest(***) [HashedKey(hmac-sha256:1:***), \
             HashedKey(hmac-sha256-of-sha256:1:***)]"
        );
    }
}
