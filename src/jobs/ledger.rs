//! What a journal comes to: which rows are settled, which are in doubt, where to go on. Records go
//! in one by one; memory does not grow with the number of rows.

use std::collections::BTreeMap;
use std::path::PathBuf;

use jiff::Timestamp;

use super::record::{Begin, Record};
use super::rows::Rows;

/// The sum of a journal's records.
#[derive(Clone, Debug)]
pub(crate) struct Ledger {
    /// What the job is.
    pub(crate) begin: Begin,
    /// Rows that the platform took.
    pub(crate) acknowledged: u64,
    /// Rows that were rejected.
    pub(crate) rejected: u64,
    /// The file of rejected rows, once there is one.
    pub(crate) rejects: Option<PathBuf>,
    /// How much of it counts.
    pub(crate) rejects_length: u64,
    /// Requests of all runs that ended by themselves.
    pub(crate) requests: u64,
    /// How long those runs took.
    pub(crate) seconds: f64,
    /// How the last run ended.
    pub(crate) state: State,
    /// When the last record with a time was written.
    pub(crate) changed: Timestamp,
    settled: Rows,
    /// First row -> rows that were about to be sent, and of which no more is known.
    open: BTreeMap<u64, Open>,
}

/// Where a job stands.
#[derive(Clone, PartialEq, Debug)]
pub(crate) enum State {
    /// A run has begun and not ended: it goes on, or was killed.
    Running,
    /// A run ended before the job did.
    Stopped {
        /// Why.
        why: String,
    },
    /// Only a person can say how to go on.
    Stuck {
        /// Why.
        why: String,
    },
    /// Every row has been dealt with.
    Done,
}

/// Rows in doubt.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(crate) struct Open {
    /// How many.
    pub(crate) n: u64,
    /// Where the last one ends in the source.
    pub(crate) to: u64,
    /// When they were about to be sent.
    pub(crate) at: Timestamp,
}

impl Ledger {
    /// A job that has just begun.
    pub(crate) fn new(begin: Begin) -> Self {
        Self {
            changed: begin.at,
            begin,
            acknowledged: 0,
            rejected: 0,
            rejects: None,
            rejects_length: 0,
            requests: 0,
            seconds: 0.0,
            state: State::Running,
            settled: Rows::default(),
            open: BTreeMap::new(),
        }
    }

    /// Takes the next record.
    pub(crate) fn apply(&mut self, record: &Record) {
        match record {
            // A second beginning says nothing: the first one counts.
            Record::Begin(_) | Record::Unknown { .. } => {}
            Record::Resume { at } => {
                self.state = State::Running;
                self.changed = *at;
            }
            Record::Rejects { path } => self.rejects = Some(path.clone()),
            Record::Intent { row, n, from: _, to, at } => {
                self.close(*row, *n);
                self.open.insert(*row, Open { n: *n, to: *to, at: *at });
                self.changed = *at;
            }
            Record::Done { row, n, to, ok, bad, rejects, id: _, assumed: _ } => {
                self.close(*row, *n);
                self.settled.add(*row..row.saturating_add(*n), *to);
                self.acknowledged += ok;
                self.rejected += bad;
                self.rejects_length = *rejects;
            }
            Record::Undone { row, n } => self.close(*row, *n),
            Record::Stop { at, exit: _, why, stuck, requests, seconds } => {
                let why = why.clone();
                self.state = if *stuck { State::Stuck { why } } else { State::Stopped { why } };
                self.changed = *at;
                self.requests += requests;
                self.seconds += seconds;
            }
            Record::End { at, requests, seconds } => {
                self.state = State::Done;
                self.changed = *at;
                self.requests += requests;
                self.seconds += seconds;
            }
        }
    }

    /// Takes a range out of what is in doubt, cutting what reaches over its ends.
    fn close(&mut self, row: u64, n: u64) {
        let end = row.saturating_add(n);
        let mut cut = Vec::new();
        for (&start, open) in self.open.range(..end) {
            if start + open.n > row {
                cut.push((start, *open));
            }
        }
        for (start, open) in cut {
            self.open.remove(&start);
            if start < row {
                self.open.insert(start, Open { n: row - start, ..open });
            }
            if start + open.n > end {
                self.open.insert(end, Open { n: start + open.n - end, ..open });
            }
        }
    }

    /// Whether a row needs no more work.
    pub(crate) fn is_settled(&self, row: u64) -> bool {
        self.settled.has(row)
    }

    /// When a row that is in doubt was about to be sent.
    pub(crate) fn in_doubt_since(&self, row: u64) -> Option<Timestamp> {
        let (start, open) = self.open.range(..=row).next_back()?;
        (row < start + open.n).then_some(open.at)
    }

    /// The ranges in doubt: first row, and more.
    #[cfg(test)]
    fn in_doubt(&self) -> impl Iterator<Item = (u64, Open)> {
        self.open.iter().map(|(row, open)| (*row, *open))
    }

    /// Where to go on reading: the row and its byte. `None` = at the beginning.
    pub(crate) fn position(&self) -> Option<(u64, u64)> {
        self.settled.first_missing()
    }

    /// Rows of which nobody knows whether the platform took them.
    pub(crate) fn unknown(&self) -> u64 {
        self.open.values().map(|open| open.n).sum()
    }

    /// Whether every row has been dealt with.
    pub(crate) fn is_complete(&self) -> bool {
        self.unknown() == 0 && self.remaining() == 0
    }

    /// Rows that have not been sent.
    pub(crate) fn remaining(&self) -> u64 {
        let dealt_with = self.acknowledged + self.rejected + self.unknown();
        self.begin.source.rows.saturating_sub(dealt_with)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;
    use crate::jobs::record::{Source, VERSION};

    fn ledger(rows: u64) -> Ledger {
        Ledger::new(Begin {
            v: VERSION,
            job: "j".into(),
            command: "users.import".into(),
            at: Timestamp::UNIX_EPOCH,
            server: "s".into(),
            key: "k".into(),
            source: Source {
                path: "/x".into(),
                spooled: false,
                size: 0,
                sha256: String::new(),
                rows,
                reading: Value::Null,
            },
            beside: None,
            rejects: None,
            options: Value::Null,
        })
    }

    fn intent(row: u64, n: u64) -> Record {
        Record::Intent { row, n, from: row * 10, to: (row + n) * 10, at: Timestamp::UNIX_EPOCH }
    }

    fn done(row: u64, n: u64, bad: u64) -> Record {
        Record::Done {
            row,
            n,
            to: (row + n) * 10,
            ok: n - bad,
            bad,
            rejects: bad,
            id: None,
            assumed: false,
        }
    }

    #[test]
    fn rows_add_up_whatever_the_order_of_the_answers() {
        let mut ledger = ledger(10);
        for record in [intent(1, 3), intent(4, 3), intent(7, 2), done(4, 3, 1)] {
            ledger.apply(&record);
            let sum = ledger.acknowledged + ledger.rejected + ledger.unknown() + ledger.remaining();
            assert_eq!(sum, 10);
        }
        assert_eq!((ledger.unknown(), ledger.remaining(), ledger.position()), (5, 2, None));
        assert!(ledger.is_settled(5) && !ledger.is_settled(7));
        assert!(ledger.in_doubt_since(8).is_some() && ledger.in_doubt_since(9).is_none());
        ledger.apply(&done(1, 3, 0));
        assert_eq!(ledger.position(), Some((7, 70)));
        ledger.apply(&Record::Undone { row: 7, n: 2 });
        assert_eq!((ledger.unknown(), ledger.remaining()), (0, 4));
    }

    #[test]
    fn a_new_intent_takes_over_the_rows_of_an_old_one() {
        let mut ledger = ledger(10);
        ledger.apply(&intent(1, 6));
        ledger.apply(&intent(3, 2));
        assert_eq!(ledger.unknown(), 6);
        ledger.apply(&done(3, 2, 0));
        let left: Vec<_> = ledger.in_doubt().map(|(row, open)| (row, open.n)).collect();
        assert_eq!(left, [(1, 2), (5, 2)]);
    }
}
