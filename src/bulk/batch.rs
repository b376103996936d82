//! Rows on their way to one request.

use super::kind::Kind;

/// Most rows of one batch, those that cannot be sent included.
const MOST_ROWS: usize = 1000;

/// A row that has been read.
pub(super) struct Entry<I> {
    /// Its number.
    pub(super) row: u64,
    /// Where it begins in the source.
    pub(super) from: u64,
    /// Where it ends.
    pub(super) to: u64,
    /// Its text, for the rejects file.
    pub(super) text: Vec<u8>,
    /// The text is not what the format asks for.
    pub(super) faulty: bool,
    /// What is sent, or why it cannot be.
    pub(super) item: Result<I, String>,
}

/// Rows without a gap, to be sent together. Never empty.
pub(super) struct Batch<I> {
    /// The first row's number.
    pub(super) row: u64,
    /// Where it begins in the source.
    pub(super) from: u64,
    /// Where the last row ends.
    pub(super) to: u64,
    pub(super) entries: Vec<Entry<I>>,
    /// Text of all rows.
    pub(super) bytes: usize,
    items: usize,
}

impl<I> Batch<I> {
    /// Most bytes of the rows of one request that has more than one: platforms and proxies have
    /// limits, 1 MiB as a rule.
    pub(super) const MOST_BYTES: usize = 400 << 10;

    /// A batch of one row.
    pub(super) fn of(first: Entry<I>) -> Self {
        let (row, from, to) = (first.row, first.from, first.to);
        let mut batch = Self { row, from, to, entries: Vec::new(), bytes: 0, items: 0 };
        batch.push(first);
        batch
    }

    /// Adds the next row.
    pub(super) fn push(&mut self, entry: Entry<I>) {
        self.to = entry.to;
        self.bytes += entry.text.len();
        self.items += usize::from(entry.item.is_ok());
        self.entries.push(entry);
    }

    /// Whether more could be added to `most` items at most.
    pub(super) fn has_room(&self, most: usize) -> bool {
        self.items < most && self.entries.len() < MOST_ROWS && self.bytes < Self::MOST_BYTES
    }

    /// Whether this very row could be.
    pub(super) fn admits(&self, entry: &Entry<I>) -> bool {
        self.row + self.rows() == entry.row && self.bytes + entry.text.len() <= Self::MOST_BYTES
    }

    /// What is sent.
    pub(super) fn items(&self) -> impl Iterator<Item = &I> {
        self.entries.iter().filter_map(|entry| entry.item.as_ref().ok())
    }

    /// How many rows there are.
    pub(super) fn rows(&self) -> u64 {
        self.entries.len() as u64
    }

    /// What its items are ordered by.
    pub(super) fn lanes<'b, K: Kind<Item = I>>(
        &'b self,
        kind: &'b K,
    ) -> impl Iterator<Item = &'b str> {
        self.items().filter_map(|item| kind.lane(item))
    }
}
