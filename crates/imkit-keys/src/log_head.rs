//! The head of a chain that forgets: its latest entry, and the last one that was forgotten, sealed
//! together. So what is left can be checked, and taking out more than was forgotten shows.

use hmac::{Hmac, Mac};
use sha2::Sha256;

use crate::chain::{ChainFault, ChainHead, ChainWalk};
use crate::keyed::keyed;

/// Begins the bytes of a seal.
const SEAL: &[u8] = b"imkit request log head v1\0";

/// The hash before the first entry. Not zeros, as the audit's: entries of one chain never fit into
/// the other.
const ORIGIN: [u8; 32] = *b"imkit request log, before any\0\0\0";

/// The ends of what is kept.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct LogHead {
    /// Number of the latest entry; 0 = there never was one.
    pub seq: u64,
    /// Its hash.
    pub hash: [u8; 32],
    /// Number of the last entry that was forgotten; 0 = none was.
    pub base_seq: u64,
    /// Its hash.
    pub base_hash: [u8; 32],
    /// The last entry that was there when it was found out that others had been cut off or added.
    pub broken: Option<u64>,
}

impl Default for LogHead {
    fn default() -> Self {
        Self { seq: 0, hash: ORIGIN, base_seq: 0, base_hash: ORIGIN, broken: None }
    }
}

impl LogHead {
    /// The proof that whoever has the key wrote this head.
    pub fn seal(&self, key: &[u8; 32]) -> [u8; 32] {
        self.mac(key).finalize().into_bytes().into()
    }

    /// Whether a seal is this head's; compared in constant time.
    pub fn is_sealed(&self, key: &[u8; 32], seal: &[u8]) -> bool {
        self.mac(key).verify_slice(seal).is_ok()
    }

    /// A walk along what is kept.
    pub fn walk(&self) -> ChainWalk {
        ChainWalk::after(self.base_seq, self.base_hash)
    }

    /// Checks that a walk ended at the latest entry.
    ///
    /// # Errors
    ///
    /// As [`ChainWalk::finish`].
    pub fn finish(&self, walk: &ChainWalk) -> Result<(), ChainFault> {
        let Self { seq, hash, broken, base_seq: _, base_hash: _ } = *self;
        walk.finish(&ChainHead { seq, rev: 0, hash, broken })
    }

    fn mac(&self, key: &[u8; 32]) -> Hmac<Sha256> {
        let Self { seq, hash, base_seq, base_hash, broken } = self;
        keyed(key)
            .chain_update(SEAL)
            .chain_update(seq.to_be_bytes())
            .chain_update(hash)
            .chain_update(base_seq.to_be_bytes())
            .chain_update(base_hash)
            .chain_update([u8::from(broken.is_some())])
            .chain_update(broken.unwrap_or(0).to_be_bytes())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chain::chain_hash;

    #[test]
    fn a_seal_is_for_one_head_and_one_key_and_not_for_the_audits() {
        let head = LogHead { seq: 3, hash: [9; 32], ..LogHead::default() };
        let seal = head.seal(&[1; 32]);
        assert!(head.is_sealed(&[1; 32], &seal) && !head.is_sealed(&[2; 32], &seal));
        for other in [
            LogHead { seq: 2, ..head },
            LogHead { hash: [8; 32], ..head },
            LogHead { base_seq: 1, ..head },
            LogHead { base_hash: [8; 32], ..head },
            LogHead { broken: Some(0), ..head },
        ] {
            assert!(!other.is_sealed(&[1; 32], &seal), "{other:?}");
        }
        let audit = ChainHead { seq: 3, rev: 0, hash: [9; 32], broken: None };
        assert!(!audit.is_sealed(&[1; 32], &seal));
    }

    #[test]
    fn what_is_left_is_whole_and_one_entry_less_is_not() {
        let hash = |prev: &[u8; 32], seq| chain_hash(prev, seq, b"{}");
        let first = hash(&ORIGIN, 1);
        let second = hash(&first, 2);
        let head = LogHead { seq: 2, hash: second, ..LogHead::default() };
        let mut walk = head.walk();
        walk.step(1, b"{}", &ORIGIN, &first).unwrap();
        walk.step(2, b"{}", &first, &second).unwrap();
        assert_eq!(head.finish(&walk), Ok(()));
        // The first was cut off by somebody else.
        assert_eq!(head.walk().step(2, b"{}", &first, &second), Err(ChainFault::Missing(1)));
        // The server forgot it.
        let head = LogHead { base_seq: 1, base_hash: first, ..head };
        let mut walk = head.walk();
        walk.step(2, b"{}", &first, &second).unwrap();
        assert_eq!(head.finish(&walk), Ok(()));
    }
}
