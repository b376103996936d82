//! The chain of the audit: every entry's hash covers all of the entry and the hash before it, and
//! the latest entry is sealed with a key that is kept elsewhere, so that nothing can be changed,
//! taken out, moved or cut off unnoticed. Where entries are kept is a store's matter.
//!
//! What it cannot show is that everything, seal included, was put back to an earlier state. For
//! that, keep the latest hash somewhere else.

use std::borrow::Cow;

use hmac::{Hmac, Mac};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::keyed::keyed;
use crate::replica::Rev;

/// Begins the bytes of an entry. Another form of the bytes gets another beginning.
const ENTRY: &[u8] = b"imkit audit entry v1\0";

/// Begins the bytes of a seal.
const SEAL: &[u8] = b"imkit audit head v1\0";

/// An entry, all of it but its number and its hashes. Its text is what is kept and hashed: one line
/// of JSON, the fields in this order, those that are missing as null.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChainEntry<'e> {
    /// The revision that its change made.
    pub rev: Rev,
    /// When, in microseconds since 1970.
    pub at: i64,
    /// Who.
    pub actor: Cow<'e, str>,
    /// What.
    pub event: Cow<'e, str>,
    /// The key that it is about.
    pub target: Option<Cow<'e, str>>,
    /// The rest.
    pub detail: Cow<'e, Value>,
    /// Why.
    pub reason: Option<Cow<'e, str>>,
    /// From which address.
    pub ip: Option<Cow<'e, str>>,
    /// The request.
    pub request_id: Option<Cow<'e, str>>,
}

impl ChainEntry<'_> {
    /// The text that is kept and hashed.
    ///
    /// # Errors
    ///
    /// Never for what JSON can say.
    pub fn text(&self) -> Result<String, serde_json::Error> {
        serde_json::to_string(self)
    }
}

/// The hash of an entry: SHA-256 over the hash of the entry before (zeros for the first), the
/// number, and the text with its length before it.
pub fn chain_hash(prev: &[u8; 32], seq: u64, text: &[u8]) -> [u8; 32] {
    Sha256::new_with_prefix(ENTRY)
        .chain_update(prev)
        .chain_update(seq.to_be_bytes())
        .chain_update((text.len() as u64).to_be_bytes())
        .chain_update(text)
        .finalize()
        .into()
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
        keyed(key)
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
}

impl Default for ChainWalk {
    fn default() -> Self {
        Self::after(0, [0; 32])
    }
}

impl ChainWalk {
    /// A walk that begins behind an entry; `seq` 0 and a hash of zeros for the beginning.
    pub fn after(seq: u64, hash: [u8; 32]) -> Self {
        Self { next: seq.saturating_add(1), last: hash }
    }

    /// Checks the next entry: its number, its text, the hash of the entry before it as it says, and
    /// its own.
    ///
    /// # Errors
    ///
    /// What is wrong, with the number at which it shows. The walk ends there.
    pub fn step(
        &mut self,
        seq: u64,
        text: &[u8],
        prev: &[u8],
        hash: &[u8],
    ) -> Result<(), ChainFault> {
        if seq > self.next {
            return Err(ChainFault::Missing(self.next));
        }
        if seq < self.next || *prev != self.last {
            return Err(ChainFault::Reordered(seq));
        }
        let computed = chain_hash(&self.last, seq, text);
        if computed != *hash {
            return Err(ChainFault::Edited(seq));
        }
        self.next = self.next.saturating_add(1);
        self.last = computed;
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

    fn entry(rev: Rev) -> ChainEntry<'static> {
        ChainEntry {
            rev,
            at: 1_800_000_000_000_000,
            actor: "server".into(),
            event: "key.created".into(),
            target: Some("abcDEF012345".into()),
            detail: Cow::Owned(serde_json::json!({"z": 1, "a": [null, "\u{0}é"]})),
            reason: None,
            ip: Some("127.0.0.1".into()),
            request_id: None,
        }
    }

    /// Number, text, hash before it, hash.
    type Link = (u64, String, [u8; 32], [u8; 32]);

    fn chain(entries: u64) -> Vec<Link> {
        let mut prev = [0; 32];
        let link = |seq| {
            let text = entry(seq + 6).text().unwrap();
            let link = (seq, text.clone(), prev, chain_hash(&prev, seq, text.as_bytes()));
            prev = link.3;
            link
        };
        (1..=entries).map(link).collect()
    }

    fn walk(links: &[Link], head: u64) -> Result<(), ChainFault> {
        let mut walk = ChainWalk::default();
        for (seq, text, prev, hash) in links {
            walk.step(*seq, text.as_bytes(), prev, hash)?;
        }
        let hash = chain(head).last().map_or([0; 32], |link| link.3);
        walk.finish(&ChainHead { seq: head, rev: head + 6, hash, broken: None })
    }

    /// Exported records are checked by it for years.
    #[test]
    fn text_and_hash_do_not_change() {
        let text = entry(7).text().unwrap();
        let expected = r#"{"rev":7,"at":1800000000000000,"actor":"server","event":"key.created","#;
        let rest =
            r#""target":"abcDEF012345","detail":{"z":1,"a":[null,"\u0000é"]},"reason":null,"#;
        assert_eq!(text, format!(r#"{expected}{rest}"ip":"127.0.0.1","request_id":null}}"#));
        assert_eq!(serde_json::from_str::<ChainEntry<'_>>(&text).unwrap(), entry(7));
        let hash = chain_hash(&[0; 32], 1, text.as_bytes());
        let hex: String = hash.iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(hex, "c88d98284b54ede2ca246b607d4c306d1e3fc659adcb92600b3b86b8f78be835");
    }

    #[test]
    fn everything_is_covered() {
        let hash = chain_hash(&[0; 32], 1, b"text");
        for other in [
            chain_hash(&[1; 32], 1, b"text"),
            chain_hash(&[0; 32], 2, b"text"),
            chain_hash(&[0; 32], 1, b"text "),
            chain_hash(&[0; 32], 1, b"Text"),
        ] {
            assert_ne!(other, hash);
        }
        for text in [r#"{"rev":1}"#, "{}", r#"{"rev":1,"rev":1}"#] {
            assert!(serde_json::from_str::<ChainEntry<'_>>(text).is_err());
        }
    }

    #[test]
    fn faults_are_named() {
        let whole = chain(5);
        assert_eq!(walk(&whole, 5), Ok(()));
        assert_eq!(walk(&[], 0), Ok(()));
        let mut edited = whole.clone();
        edited[2].1 = "{}".to_owned();
        assert_eq!(walk(&edited, 5), Err(ChainFault::Edited(3)));
        // Its own hash made to fit: the next one gives it away, or the head.
        edited[2].3 = chain_hash(&edited[2].2, 3, b"{}");
        assert_eq!(walk(&edited, 5), Err(ChainFault::Reordered(4)));
        let mut last = whole.clone();
        last[4].1 = "{}".to_owned();
        last[4].3 = chain_hash(&last[4].2, 5, b"{}");
        assert_eq!(walk(&last, 5), Err(ChainFault::Edited(5)));
        let mut missing = whole.clone();
        missing.remove(1);
        assert_eq!(walk(&missing, 5), Err(ChainFault::Missing(2)));
        let mut swapped = whole.clone();
        swapped.swap(1, 2);
        (swapped[1].0, swapped[2].0) = (2, 3);
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
