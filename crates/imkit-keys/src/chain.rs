//! The chain of the audit: every entry's hash covers all of the entry and the hash before it, and
//! the latest entry is sealed with a key that is kept elsewhere, so that nothing can be changed,
//! taken out, moved or cut off unnoticed. Where entries are kept is a store's matter.
//!
//! What it cannot show is that everything, seal included, was put back to an earlier state. For
//! that, keep the latest hash somewhere else.

use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};

use crate::replica::Rev;

/// Begins the bytes of an entry. Another form of the bytes gets another beginning.
const ENTRY: &[u8] = b"imkit audit entry v1\0";

/// Begins the bytes of a seal.
const SEAL: &[u8] = b"imkit audit head v1\0";

/// An entry, as its hash sees it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct ChainEntry<'e> {
    /// Its number, from 1 without gaps.
    pub seq: u64,
    /// The revision that its change made.
    pub rev: Rev,
    /// When, in microseconds since 1970.
    pub at: i64,
    /// Who.
    pub actor: &'e str,
    /// What.
    pub event: &'e str,
    /// The key that it is about.
    pub target: Option<&'e str>,
    /// The rest, JSON text.
    pub detail: &'e str,
    /// Why.
    pub reason: Option<&'e str>,
    /// From which address.
    pub ip: Option<&'e str>,
    /// The request.
    pub request_id: Option<&'e str>,
}

impl ChainEntry<'_> {
    /// SHA-256 over the hash of the entry before (zeros for the first) and all of this one.
    pub fn hash(&self, prev: &[u8; 32]) -> [u8; 32] {
        let mut bytes = Vec::with_capacity(256 + self.detail.len());
        self.write(prev, &mut bytes);
        Sha256::digest(&bytes).into()
    }

    /// Numbers have eight bytes, texts their length before them, and what may be missing says
    /// whether it is there: different entries have different bytes.
    fn write(&self, prev: &[u8; 32], bytes: &mut Vec<u8>) {
        // A field that is added and forgotten here would not be covered.
        let Self { seq, rev, at, actor, event, target, detail, reason, ip, request_id } = *self;
        bytes.extend_from_slice(ENTRY);
        bytes.extend_from_slice(prev);
        bytes.extend_from_slice(&seq.to_be_bytes());
        bytes.extend_from_slice(&rev.to_be_bytes());
        bytes.extend_from_slice(&at.to_be_bytes());
        let mut put = |text: Option<&str>| {
            bytes.push(u8::from(text.is_some()));
            if let Some(text) = text {
                bytes.extend_from_slice(&(text.len() as u64).to_be_bytes());
                bytes.extend_from_slice(text.as_bytes());
            }
        };
        put(Some(actor));
        put(Some(event));
        put(target);
        put(Some(detail));
        put(reason);
        put(ip);
        put(request_id);
    }
}

/// The latest entry, and what was found wrong before it was written.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct ChainHead {
    /// Its number; 0 = there is none.
    pub seq: u64,
    /// The revision of its change.
    pub rev: Rev,
    /// Its hash; zeros = there is none.
    pub hash: [u8; 32],
    /// The last entry that was there when it was found out that later ones had been cut off.
    pub broken: Option<u64>,
}

impl ChainHead {
    /// The proof that whoever has the key wrote this head.
    pub fn seal(&self, key: &[u8; 32]) -> [u8; 32] {
        self.mac(key).finalize().into_bytes().into()
    }

    /// Whether a seal is this head's; compared in constant time.
    pub fn is_sealed(&self, key: &[u8; 32], seal: &[u8]) -> bool {
        self.mac(key).verify_slice(seal).is_ok()
    }

    fn mac(&self, key: &[u8; 32]) -> Hmac<Sha256> {
        let Self { seq, rev, hash, broken } = self;
        let mut padded = [0; 64];
        padded[..key.len()].copy_from_slice(key);
        // A key of a whole block: shorter ones are padded with zeros anyway (RFC 2104).
        Hmac::new(&padded.into())
            .chain_update(SEAL)
            .chain_update(seq.to_be_bytes())
            .chain_update(rev.to_be_bytes())
            .chain_update(hash)
            .chain_update([u8::from(broken.is_some())])
            .chain_update(broken.unwrap_or(0).to_be_bytes())
    }
}

/// A walk along the chain, in the order of the entries' numbers.
#[derive(Debug)]
pub struct ChainWalk {
    next: u64,
    last: [u8; 32],
    bytes: Vec<u8>,
}

impl Default for ChainWalk {
    fn default() -> Self {
        Self::after(0, [0; 32])
    }
}

impl ChainWalk {
    /// A walk that begins behind an entry; `seq` 0 and a hash of zeros for the beginning.
    pub fn after(seq: u64, hash: [u8; 32]) -> Self {
        Self { next: seq.saturating_add(1), last: hash, bytes: Vec::new() }
    }

    /// Checks the next entry.
    ///
    /// # Errors
    ///
    /// What is wrong, with the number at which it shows. The walk ends there.
    pub fn step(
        &mut self,
        entry: &ChainEntry<'_>,
        prev: &[u8; 32],
        hash: &[u8; 32],
    ) -> Result<(), ChainFault> {
        if entry.seq > self.next {
            return Err(ChainFault::Missing(self.next));
        }
        if entry.seq < self.next || *prev != self.last {
            return Err(ChainFault::Reordered(entry.seq));
        }
        self.bytes.clear();
        entry.write(prev, &mut self.bytes);
        if Sha256::digest(&self.bytes)[..] != *hash {
            return Err(ChainFault::Edited(entry.seq));
        }
        self.next = self.next.saturating_add(1);
        self.last = *hash;
        Ok(())
    }

    /// Number and hash of the last entry that was checked.
    pub fn last(&self) -> (u64, [u8; 32]) {
        (self.next - 1, self.last)
    }

    /// Checks that the walk ended at the latest entry.
    ///
    /// # Errors
    ///
    /// [`ChainFault::Truncated`] when it ended before, [`ChainFault::Edited`] when the last entry
    /// is another one.
    pub fn finish(&self, head: &ChainHead) -> Result<(), ChainFault> {
        let (seq, hash) = self.last();
        if seq < head.seq {
            return Err(ChainFault::Truncated(seq));
        }
        if seq > head.seq {
            return Err(ChainFault::Reordered(head.seq.saturating_add(1)));
        }
        if hash != head.hash {
            return Err(ChainFault::Edited(seq));
        }
        head.broken.map_or(Ok(()), |seq| Err(ChainFault::Truncated(seq)))
    }
}

/// A fault of the chain, and the entry at which it shows.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ChainFault {
    /// The entry's contents do not give its hash.
    #[error("entry {0} was edited: its contents do not give its hash")]
    Edited(u64),
    /// The entry is not there.
    #[error("entry {0} is missing")]
    Missing(u64),
    /// The entry does not follow the one before it: one of the two was moved, replaced or added.
    #[error("entry {0} does not follow the one before it")]
    Reordered(u64),
    /// Entries after this one were cut off, or nothing proves that they were not: the seal of the
    /// latest entry is missing or not made with this key.
    #[error("entries after {0} were cut off, or the seal of the latest was broken")]
    Truncated(u64),
}

impl ChainFault {
    /// The entry at which it shows.
    pub fn seq(self) -> u64 {
        match self {
            Self::Edited(seq)
            | Self::Missing(seq)
            | Self::Reordered(seq)
            | Self::Truncated(seq) => seq,
        }
    }

    /// Its name: `edited`, `missing`, `reordered` or `truncated`.
    pub fn kind(self) -> &'static str {
        match self {
            Self::Edited(_) => "edited",
            Self::Missing(_) => "missing",
            Self::Reordered(_) => "reordered",
            Self::Truncated(_) => "truncated",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FIRST: ChainEntry<'static> = ChainEntry {
        seq: 1,
        rev: 7,
        at: 1_800_000_000_000_000,
        actor: "server",
        event: "key.created",
        target: Some("abcDEF012345"),
        detail: "{}",
        reason: None,
        ip: Some("127.0.0.1"),
        request_id: None,
    };

    /// Entry, hash before it, hash.
    type Link = (ChainEntry<'static>, [u8; 32], [u8; 32]);

    fn chain(entries: u64) -> Vec<Link> {
        let mut prev = [0; 32];
        let link = |seq| {
            let entry = ChainEntry { seq, rev: seq + 6, ..FIRST };
            let link = (entry, prev, entry.hash(&prev));
            prev = link.2;
            link
        };
        (1..=entries).map(link).collect()
    }

    fn walk(links: &[Link], head: u64) -> Result<(), ChainFault> {
        let mut walk = ChainWalk::default();
        for (entry, prev, hash) in links {
            walk.step(entry, prev, hash)?;
        }
        let hash = chain(head).last().map_or([0; 32], |link| link.2);
        walk.finish(&ChainHead { seq: head, rev: head + 6, hash, broken: None })
    }

    /// Exported records are checked by it for years.
    #[test]
    fn the_hash_does_not_change() {
        let hex: String = FIRST.hash(&[0; 32]).iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(hex, "d0d38f063ec89e79de81f02937e136612af30c9d6cf5b45cbc2290369b8a97ff");
    }

    #[test]
    fn every_field_is_covered() {
        let hash = FIRST.hash(&[0; 32]);
        let others = [
            ChainEntry { seq: 2, ..FIRST },
            ChainEntry { rev: 8, ..FIRST },
            ChainEntry { at: 1, ..FIRST },
            ChainEntry { actor: "serve", event: "rkey.created", ..FIRST },
            ChainEntry { event: "key.revoked", ..FIRST },
            ChainEntry { target: None, ..FIRST },
            ChainEntry { detail: "{ }", ..FIRST },
            ChainEntry { reason: Some(""), ..FIRST },
            ChainEntry { ip: None, reason: Some("127.0.0.1"), ..FIRST },
            ChainEntry { request_id: Some(""), ..FIRST },
        ];
        for other in others {
            assert_ne!(other.hash(&[0; 32]), hash, "{other:?}");
        }
        assert_ne!(FIRST.hash(&[1; 32]), hash);
    }

    #[test]
    fn faults_are_named() {
        let whole = chain(5);
        assert_eq!(walk(&whole, 5), Ok(()));
        assert_eq!(walk(&[], 0), Ok(()));
        let mut edited = whole.clone();
        edited[2].0.actor = "nobody";
        assert_eq!(walk(&edited, 5), Err(ChainFault::Edited(3)));
        // Its own hash made to fit: the next one gives it away, or the head.
        edited[2].2 = edited[2].0.hash(&edited[2].1);
        assert_eq!(walk(&edited, 5), Err(ChainFault::Reordered(4)));
        let mut last = whole.clone();
        last[4].0.actor = "nobody";
        last[4].2 = last[4].0.hash(&last[4].1);
        assert_eq!(walk(&last, 5), Err(ChainFault::Edited(5)));
        let mut missing = whole.clone();
        missing.remove(1);
        assert_eq!(walk(&missing, 5), Err(ChainFault::Missing(2)));
        let mut swapped = whole.clone();
        swapped.swap(1, 2);
        (swapped[1].0.seq, swapped[2].0.seq) = (2, 3);
        assert_eq!(walk(&swapped, 5), Err(ChainFault::Reordered(2)));
        assert_eq!(walk(&whole[..3], 5), Err(ChainFault::Truncated(3)));
        assert_eq!(walk(&whole, 4), Err(ChainFault::Reordered(5)));
    }

    #[test]
    fn a_seal_is_for_one_head_and_one_key() {
        let head = ChainHead { seq: 3, rev: 4, hash: [9; 32], broken: None };
        let seal = head.seal(&[1; 32]);
        assert!(head.is_sealed(&[1; 32], &seal));
        assert!(!head.is_sealed(&[2; 32], &seal) && !head.is_sealed(&[1; 32], &seal[1..]));
        for other in [
            ChainHead { seq: 2, ..head },
            ChainHead { rev: 3, ..head },
            ChainHead { hash: [8; 32], ..head },
            ChainHead { broken: Some(0), ..head },
        ] {
            assert!(!other.is_sealed(&[1; 32], &seal), "{other:?}");
        }
    }
}
