//! Entries as the table has them: some dozens in a row. Writing a row costs as much as writing many
//! entries, so a batch becomes a row or few, and a row that is nearly empty is gone on with.

use imkit_keys::chain_hash;
use sqlx::Row;
use sqlx::sqlite::SqliteRow;

use super::super::fault::damaged;
use super::super::head::{signed, unsigned};
use super::super::times;
use super::ends::Writing;
use super::terms::Terms;
use crate::{NewRequest, StoreError};

/// Entries, and bytes of their lines, from which on a block is not gone on with: all of it is written
/// again for that.
const ENOUGH: usize = 32;
const ENOUGH_BYTES: usize = 16 * 1024;

/// Most entries of a block.
pub(super) const MOST: usize = 64;

/// Bytes of a hash.
pub(super) const HASH: usize = 32;

/// Blocks to be read by [`Block::read`].
pub(super) const SELECT: &str = "SELECT seq, since, until, terms, prev_hash, hashes, lines \
     FROM request WHERE seq BETWEEN ? AND ? ORDER BY seq LIMIT ?";

/// An entry as it is written.
pub(in crate::sqlite) struct Line {
    text: String,
    at: i64,
    terms: Terms,
}

impl Line {
    pub(in crate::sqlite) fn new(entry: &NewRequest) -> Result<Self, StoreError> {
        let text = serde_json::to_string(entry).map_err(damaged)?;
        Ok(Self { text, at: times::number(entry.at), terms: Terms::of(entry) })
    }
}

/// Entries one after the other.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(in crate::sqlite) struct Block {
    /// Number of the first.
    pub(super) seq: u64,
    pub(super) prev_hash: [u8; HASH],
    hashes: Vec<u8>,
    /// Each ends with a line break but the last.
    lines: String,
    /// The earliest time and the latest.
    pub(super) since: i64,
    pub(super) until: i64,
    pub(super) terms: Terms,
}

/// An entry of a block.
pub(super) struct Kept<'b> {
    pub(super) seq: u64,
    pub(super) text: &'b str,
    pub(super) prev_hash: [u8; HASH],
    pub(super) hash: [u8; HASH],
}

impl Block {
    /// A block that begins behind an entry.
    pub(super) fn after(seq: u64, hash: [u8; HASH]) -> Self {
        Self {
            seq: seq.saturating_add(1),
            prev_hash: hash,
            hashes: Vec::new(),
            lines: String::new(),
            since: i64::MAX,
            until: i64::MIN,
            terms: Terms::default(),
        }
    }

    pub(super) fn len(&self) -> usize {
        self.hashes.len() / HASH
    }

    /// Number and hash of the last entry; of the one before it when it has none.
    pub(super) fn last(&self) -> (u64, [u8; HASH]) {
        let last = self.hashes.last_chunk().copied().unwrap_or(self.prev_hash);
        (self.seq.saturating_sub(1) + self.len() as u64, last)
    }

    /// Whether it is gone on with behind this entry.
    pub(super) fn goes_on(&self, last: (u64, [u8; HASH])) -> bool {
        self.len() < ENOUGH && self.lines.len() < ENOUGH_BYTES && self.last() == last
    }

    /// Adds an entry; returns its number and hash.
    pub(super) fn push(&mut self, line: &Line) -> (u64, [u8; HASH]) {
        let (last, prev) = self.last();
        let seq = last + 1;
        let hash = chain_hash(&prev, seq, line.text.as_bytes());
        self.put(line, hash);
        (seq, hash)
    }

    fn put(&mut self, line: &Line, hash: [u8; HASH]) {
        let Line { text, at, terms } = line;
        if self.len() > 0 {
            self.lines.push('\n');
        }
        self.lines.push_str(text);
        self.hashes.extend(hash);
        self.since = self.since.min(*at);
        self.until = self.until.max(*at);
        self.terms.add_all(terms);
    }

    /// Its entries, in their order. A text or a hash too many is left out; [`Self::is_even`] tells.
    pub(super) fn entries(&self) -> impl Iterator<Item = Kept<'_>> {
        let hashes = self.hashes.as_chunks::<HASH>().0;
        let prevs = std::iter::once(&self.prev_hash).chain(hashes);
        let texts = self.lines.split('\n').zip(prevs).zip(hashes);
        (self.seq..).zip(texts).map(|(seq, ((text, prev), hash))| Kept {
            seq,
            text,
            prev_hash: *prev,
            hash: *hash,
        })
    }

    /// Whether there is a hash for each line, and nothing more.
    pub(super) fn is_even(&self) -> bool {
        let breaks = memchr::memchr_iter(b'\n', self.lines.as_bytes()).count();
        self.hashes.len() == (breaks + 1) * HASH
    }

    /// The same entries behind a number, hashes as they are; `None` = one of them cannot be read.
    pub(super) fn behind(&self, seq: u64) -> Option<Self> {
        let mut rest: Option<Self> = None;
        for kept in self.entries().filter(|kept| kept.seq > seq) {
            let line = kept.line().ok()?;
            let rest = rest.get_or_insert_with(|| Self::after(kept.seq - 1, kept.prev_hash));
            rest.put(&line, kept.hash);
        }
        rest
    }

    /// Reads a row of [`SELECT`]; `None` when none was ever written so.
    pub(super) fn read(row: &SqliteRow) -> Option<Self> {
        let block = Self {
            seq: unsigned(row.try_get(0).ok()?),
            since: row.try_get(1).ok()?,
            until: row.try_get(2).ok()?,
            terms: Terms::read(row.try_get(3).ok()?)?,
            prev_hash: row.try_get::<&[u8], _>(4).ok()?.try_into().ok()?,
            hashes: row.try_get(5).ok()?,
            lines: row.try_get(6).ok()?,
        };
        block.is_even().then_some(block)
    }

    /// Binds what [`put_and_commit`](super::statements::put_and_commit) wants of a block.
    pub(super) fn bind<'q>(&self, query: Writing<'q>) -> Writing<'q> {
        let Self { seq, prev_hash, hashes, lines, since, until, terms } = self;
        query
            .bind(signed(*seq))
            .bind(*since)
            .bind(*until)
            .bind(terms.bytes())
            .bind(prev_hash.to_vec())
            .bind(hashes.clone())
            .bind(lines.clone())
    }
}

impl Kept<'_> {
    pub(super) fn entry(&self) -> Result<NewRequest, StoreError> {
        serde_json::from_str(self.text)
            .map_err(|error| damaged(format_args!("request {} cannot be read: {error}", self.seq)))
    }

    /// What is made of its text again.
    pub(super) fn line(&self) -> Result<Line, StoreError> {
        let entry = self.entry()?;
        let (at, terms) = (times::number(entry.at), Terms::of(&entry));
        Ok(Line { text: self.text.to_owned(), at, terms })
    }
}
