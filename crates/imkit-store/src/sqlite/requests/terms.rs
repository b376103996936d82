//! What a block of entries is searched by, as a Bloom filter: it says which blocks certainly have no
//! entry of a key, a name, an operation and so on, so that a question reads few of them. An index
//! would be a page to write for almost every entry.

use crate::{NewRequest, RequestFilter};

/// Words of a filter: 2048 bits, for some two hundred terms of a full block.
const WORDS: usize = 32;

/// Bits of a term.
const BITS: u32 = 4;

/// A set of terms; of one that is not in it, it may say so or not.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub(super) struct Terms([u64; WORDS]);

impl Terms {
    /// What an entry is found by.
    pub(super) fn of(entry: &NewRequest) -> Self {
        let mut terms = Self::default();
        entry.key.iter().for_each(|key| terms.add(b'k', key));
        terms.add(b'o', &entry.operation);
        terms.add(b'r', &entry.outcome);
        terms.add(b'n', &entry.request_id);
        if entry.acted {
            terms.add(b'a', "");
        }
        entry.acted_as.iter().for_each(|user| terms.add(b'u', user));
        terms
    }

    /// What must be in a block for a filter to find something there: all of these, and one of the
    /// others if there are any.
    pub(super) fn wanted(filter: &RequestFilter) -> (Self, Vec<Self>) {
        let mut all = Self::default();
        filter.key.iter().for_each(|key| all.add(b'k', key));
        filter.request_id.iter().for_each(|id| all.add(b'n', id));
        filter.acted_as.iter().for_each(|user| all.add(b'u', user));
        if filter.acted || filter.acted_as.is_some() {
            all.add(b'a', "");
        }
        if let Some(operation) = filter.operation.as_deref().filter(|text| !text.ends_with('*')) {
            all.add(b'o', operation);
        }
        let outcome = |outcome: &String| {
            let mut terms = Self::default();
            terms.add(b'r', outcome);
            terms
        };
        (all, filter.outcomes.iter().map(outcome).collect())
    }

    /// Whether all terms of another may be in it.
    pub(super) fn may_have(&self, other: &Self) -> bool {
        self.0.iter().zip(other.0).all(|(word, other)| word & other == other)
    }

    pub(super) fn add_all(&mut self, other: &Self) {
        self.0.iter_mut().zip(other.0).for_each(|(word, other)| *word |= other);
    }

    pub(super) fn bytes(&self) -> Vec<u8> {
        self.0.iter().flat_map(|word| word.to_le_bytes()).collect()
    }

    /// Reads what [`Self::bytes`] wrote.
    pub(super) fn read(bytes: &[u8]) -> Option<Self> {
        let (words, []) = bytes.as_chunks::<8>() else { return None };
        let mut terms = Self::default();
        if words.len() != WORDS {
            return None;
        }
        for (word, bytes) in terms.0.iter_mut().zip(words) {
            *word = u64::from_le_bytes(*bytes);
        }
        Some(terms)
    }

    /// Never to be changed: filters that were written would no longer find what is in them.
    fn add(&mut self, kind: u8, text: &str) {
        let mut hash = fnv(kind, text);
        for _ in 0..BITS {
            let bit = hash % (WORDS as u64 * 64);
            self.0[(bit / 64) as usize] |= 1 << (bit % 64);
            hash >>= 16;
        }
    }
}

/// FNV-1a, its bits mixed as SplitMix64 does it: FNV alone leaves the upper ones to chance.
fn fnv(kind: u8, text: &str) -> u64 {
    let bytes = std::iter::once(kind).chain(text.bytes());
    let hash = bytes.fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    let hash = (hash ^ (hash >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let hash = (hash ^ (hash >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    hash ^ (hash >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(number: usize) -> Terms {
        let mut terms = Terms::default();
        for kind in [b'k', b'n', b'u'] {
            terms.add(kind, &format!("name-{number}"));
        }
        terms
    }

    #[test]
    fn few_blocks_may_have_what_they_have_not() {
        let block = |block: usize| {
            let mut terms = Terms::default();
            (block * 64..(block + 1) * 64).for_each(|number| terms.add_all(&of(number)));
            terms
        };
        let blocks: Vec<Terms> = (0..200).map(block).collect();
        let one = |kind, number: usize| {
            let mut terms = Terms::default();
            terms.add(kind, &format!("name-{number}"));
            terms
        };
        let mut read = 0;
        for number in (0..200 * 64).step_by(100) {
            for wanted in [one(b'k', number), one(b'n', number), one(b'u', number)] {
                assert!(blocks[number / 64].may_have(&wanted), "{number}");
                read += blocks.iter().filter(|block| block.may_have(&wanted)).count();
            }
        }
        let each = read as f64 / (3.0 * 128.0);
        assert!(each < 1.0 + 200.0 * 0.02, "{each} of 200 blocks are read for one name");
    }

    #[test]
    fn a_filter_is_read_as_it_was_written_by_every_release() {
        let terms = of(7);
        assert_eq!(Terms::read(&terms.bytes()), Some(terms));
        assert_eq!(Terms::read(&terms.bytes()[1..]), None);
        assert_eq!(Terms::read(&[]), None);
        assert_eq!(
            fnv(b'k', "abcDEF012345"),
            964_335_076_557_036_291,
            "what is written stays readable"
        );
    }
}
