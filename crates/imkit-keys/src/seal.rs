//! Seals of keys and client keys as a store keeps them: whoever has the key of the audit wrote this record, at this
//! revision, under this id. Whether a record is the latest one that was sealed shows in a tally of
//! all of them.
//!
//! The first half of a record's hash is stored beside it as its seal; the second half goes into the
//! tally and is kept nowhere. The tally itself is not kept either, only a hash of it. So nobody who
//! reads the database can compute which old records would make up the same tally.
//!
//! All are HMAC-SHA-256, which processors compute several times faster than SHA-512: a million
//! seals are checked at every start. Half of it is as much as RFC 2104 asks for.

use hmac::{Hmac, Mac};
use sha2::Sha256;
use subtle::ConstantTimeEq;

use crate::keyed::keyed;
use crate::replica::Rev;

/// Begins the bytes of a tally.
const TALLY: &[u8] = b"imkit key tally v3\0";

/// What a record is of: a seal for one kind is none for another.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum RowKind {
    /// A key.
    Key,
    /// A client key.
    ClientKey,
}

impl RowKind {
    /// Begins the bytes of a record. Another form of the bytes gets another beginning.
    fn begin(self) -> &'static [u8] {
        match self {
            Self::Key => b"imkit key row v3\0",
            Self::ClientKey => b"imkit client key row v1\0",
        }
    }
}

/// Makes seals and checks them.
#[derive(Clone)]
pub struct KeySealer(Hmac<Sha256>);

/// What the hash of a record gives.
#[derive(Clone, Copy)]
pub struct RowSeal {
    /// To be stored with the record.
    pub seal: [u8; 16],
    /// For [`KeyTally`]; never stored.
    term: [u8; 16],
}

impl KeySealer {
    /// With the key that seals the audit.
    pub fn new(key: &[u8; 32]) -> Self {
        Self(keyed(key))
    }

    /// Seals a record's text as it is stored. The id stands beside it and need not be in it.
    pub fn seal(&self, kind: RowKind, id: &str, rev: Rev, record: &str) -> RowSeal {
        let hash: [u8; 32] = self
            .0
            .clone()
            .chain_update(kind.begin())
            .chain_update((id.len() as u64).to_be_bytes())
            .chain_update(id)
            .chain_update(rev.to_be_bytes())
            .chain_update(record)
            .finalize()
            .into_bytes()
            .into();
        let (mut seal, mut term) = ([0; 16], [0; 16]);
        seal.copy_from_slice(&hash[..16]);
        term.copy_from_slice(&hash[16..]);
        RowSeal { seal, term }
    }

    /// The seal of a record, if it is the one that was stored; compared in constant time.
    pub fn check(
        &self,
        kind: RowKind,
        id: &str,
        rev: Rev,
        record: &str,
        stored: &[u8],
    ) -> Option<RowSeal> {
        let seal = self.seal(kind, id, rev, record);
        bool::from(seal.seal.ct_eq(stored)).then_some(seal)
    }

    /// The proof that whoever has the key knew this tally at a revision.
    pub fn seal_tally(&self, rev: Rev, tally: &KeyTally) -> [u8; 32] {
        let KeyTally { keys, sum, broken } = tally;
        self.0
            .clone()
            .chain_update(TALLY)
            .chain_update(rev.to_be_bytes())
            .chain_update(keys.to_be_bytes())
            .chain_update(sum)
            .chain_update([u8::from(*broken)])
            .finalize()
            .into_bytes()
            .into()
    }

    /// Whether a stored seal is this tally's; compared in constant time.
    pub fn is_tally(&self, rev: Rev, tally: &KeyTally, stored: &[u8]) -> bool {
        self.seal_tally(rev, tally).ct_eq(stored).into()
    }
}

impl std::fmt::Debug for KeySealer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("KeySealer(***)")
    }
}

impl std::fmt::Debug for RowSeal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("RowSeal(***)")
    }
}

/// Which records there are, in no order. `Debug` does not show the sum.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub struct KeyTally {
    keys: u64,
    sum: [u8; 16],
    /// Records were once found put back, or missing: it stays so.
    pub broken: bool,
}

impl KeyTally {
    /// Counts a record in.
    pub fn add(&mut self, row: &RowSeal) {
        self.keys = self.keys.wrapping_add(1);
        self.mix(&row.term);
    }

    /// Counts a record out.
    pub fn take(&mut self, row: &RowSeal) {
        self.keys = self.keys.wrapping_sub(1);
        self.mix(&row.term);
    }

    /// Counts in all records of another tally.
    pub fn add_all(&mut self, other: &Self) {
        self.keys = self.keys.wrapping_add(other.keys);
        self.mix(&other.sum);
    }

    /// Records that were counted.
    pub fn keys(&self) -> u64 {
        self.keys
    }

    fn mix(&mut self, term: &[u8; 16]) {
        for (byte, other) in self.sum.iter_mut().zip(term) {
            *byte ^= other;
        }
    }
}

impl std::fmt::Debug for KeyTally {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { keys, broken, sum: _ } = self;
        f.debug_struct("KeyTally")
            .field("keys", keys)
            .field("broken", broken)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seal_is_for_one_record_at_one_revision_and_one_key() {
        let sealer = KeySealer::new(&[1; 32]);
        let of = |id, rev, record| sealer.seal(RowKind::Key, id, rev, record).seal;
        let is = |id, rev, record, seal: &[u8]| {
            sealer.check(RowKind::Key, id, rev, record, seal).is_some()
        };
        let seal = of("abc", 7, "{}");
        assert!(is("abc", 7, "{}", &seal));
        for (id, rev, record) in [("abd", 7, "{}"), ("abc", 6, "{}"), ("abc", 7, "{ }")] {
            assert!(!is(id, rev, record, &seal), "{id} {rev} {record}");
        }
        assert!(!is("abc", 7, "{}", &seal[1..]) && !is("abc", 7, "{}", b""));
        assert!(sealer.check(RowKind::ClientKey, "abc", 7, "{}", &seal).is_none());
        let other = KeySealer::new(&[2; 32]);
        assert!(other.check(RowKind::Key, "abc", 7, "{}", &seal).is_none());
        assert_ne!(of("a", 0x6200_0000_0000_0000, ""), of("ab", 0, ""));
    }

    #[test]
    fn a_tally_shows_a_record_that_was_put_back_or_taken_out() {
        let sealer = KeySealer::new(&[1; 32]);
        let row = |id, rev, record| sealer.seal(RowKind::Key, id, rev, record);
        let (old, new) = (row("a", 1, "old"), row("a", 2, "new"));
        let other = row("b", 1, "b");
        let of = |rows: &[&RowSeal]| {
            let mut tally = KeyTally::default();
            rows.iter().for_each(|row| tally.add(row));
            tally
        };
        let mut tally = of(&[&other, &old]);
        tally.take(&old);
        tally.add(&new);
        assert_eq!((tally, tally.keys()), (of(&[&new, &other]), 2));
        let mut halves = of(&[&new]);
        halves.add_all(&of(&[&other]));
        assert_eq!(halves, tally);
        let seal = sealer.seal_tally(9, &tally);
        assert!(sealer.is_tally(9, &tally, &seal) && !sealer.is_tally(8, &tally, &seal));
        for wrong in [of(&[&old, &other]), of(&[&other]), KeyTally { broken: true, ..tally }] {
            assert!(!sealer.is_tally(9, &wrong, &seal), "{wrong:?}");
        }
        assert!(!format!("{old:?} {sealer:?} {tally:?}").contains("sum"));
    }
}
