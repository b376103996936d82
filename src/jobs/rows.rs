//! A set of row numbers that is kept as ranges, so that it stays small however many rows a job has:
//! rows are settled almost in order.

use std::collections::BTreeMap;
use std::ops::Range;

/// Ranges of rows, with the place in the source where each range ends.
#[derive(Clone, Default, PartialEq, Debug)]
pub(crate) struct Rows {
    /// First row -> (row after the last, byte after the last). Ranges neither overlap nor touch.
    ranges: BTreeMap<u64, (u64, u64)>,
}

impl Rows {
    /// Adds a range that ends at this byte of the source. Rows may be there already.
    pub(crate) fn add(&mut self, rows: Range<u64>, to: u64) {
        if rows.is_empty() {
            return;
        }
        let (mut start, mut end, mut to) = (rows.start, rows.end, to);
        if let Some((&before, &(before_end, before_to))) = self.ranges.range(..=start).next_back()
            && before_end >= start
        {
            start = before;
            if before_end > end {
                (end, to) = (before_end, before_to);
            }
        }
        while let Some((&next, &(next_end, next_to))) = self.ranges.range(start..=end).next() {
            if next_end > end {
                (end, to) = (next_end, next_to);
            }
            self.ranges.remove(&next);
        }
        self.ranges.insert(start, (end, to));
    }

    /// Whether a row is in it.
    pub(crate) fn has(&self, row: u64) -> bool {
        self.ranges.range(..=row).next_back().is_some_and(|(_, (end, _))| row < *end)
    }

    /// The first row that is not in it, and where it begins in the source; `None` for the first row
    /// of all.
    pub(crate) fn first_missing(&self) -> Option<(u64, u64)> {
        self.ranges.get(&1).copied()
    }

    /// How many ranges there are.
    #[cfg(test)]
    pub(crate) fn pieces(&self) -> usize {
        self.ranges.len()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn ranges_hold_what_a_plain_set_holds(
            ranges in prop::collection::vec((1_u64..60, 0_u64..12), 0..30)
        ) {
            let mut rows = Rows::default();
            let mut plain = BTreeSet::new();
            for (start, length) in ranges {
                rows.add(start..start + length, (start + length) * 10);
                plain.extend(start..start + length);
            }
            for row in 1..80 {
                prop_assert_eq!(rows.has(row), plain.contains(&row), "{}", row);
            }
            let missing = (1..).find(|row| !plain.contains(row)).unwrap_or(1);
            let expected = (missing > 1).then_some((missing, missing * 10));
            prop_assert_eq!(rows.first_missing(), expected);
        }
    }

    #[test]
    fn neighbours_become_one() {
        let mut rows = Rows::default();
        for row in (1..1001).rev() {
            rows.add(row..row + 1, row);
        }
        assert_eq!(rows.pieces(), 1);
        assert_eq!(rows.first_missing(), Some((1001, 1000)));
    }
}
