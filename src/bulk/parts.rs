//! A batch after its requests, in parts of rows that came to the same end. A batch that was cut in
//! halves can end half done, and what was done must never be taken for what is in doubt.

use super::attempt::Fate;
use super::batch::Entry;

/// Rows one after the other with one end.
pub(super) struct Part<'b, I> {
    pub(super) entries: &'b [Entry<I>],
    pub(super) state: Ended<'b, I>,
}

/// How rows ended.
pub(super) enum Ended<'b, I> {
    /// They are dealt with: taken, but for those refused.
    Settled {
        /// Those that were not taken.
        refused: Vec<Refused<'b, I>>,
        /// What those that were taken became.
        id: Option<String>,
    },
    /// They took no effect.
    Unsent,
    /// Nobody knows.
    Unknown,
}

/// A row that is not taken.
pub(super) struct Refused<'b, I> {
    pub(super) entry: &'b Entry<I>,
    pub(super) reason: String,
    /// By a 403.
    pub(super) denied: bool,
}

/// Cuts a batch. `fates` has one for each row that could be sent, in order.
pub(super) fn parts<I>(entries: &[Entry<I>], fates: Vec<Fate>) -> Vec<Part<'_, I>> {
    let mut fates = fates.into_iter();
    let mut parts: Vec<Part<'_, I>> = Vec::new();
    // Where the last part begins.
    let mut start = 0;
    for (index, entry) in entries.iter().enumerate() {
        let fate = match &entry.item {
            Err(reason) => Fate::Refused { reason: reason.clone(), denied: false },
            Ok(_) => fates.next().unwrap_or(Fate::Unsent),
        };
        let rest = match parts.last_mut() {
            Some(part) => join(&mut part.state, entry, fate),
            None => Some(fate),
        };
        if let Some(fate) = rest {
            start = index;
            parts.push(Part { entries: &[], state: begin(entry, fate) });
        }
        if let Some(part) = parts.last_mut() {
            part.entries = entries.get(start..=index).unwrap_or_default();
        }
    }
    parts
}

fn begin<I>(entry: &Entry<I>, fate: Fate) -> Ended<'_, I> {
    match fate {
        Fate::Unsent => Ended::Unsent,
        Fate::Unknown => Ended::Unknown,
        Fate::Taken(receipt) => Ended::Settled { refused: Vec::new(), id: receipt.id },
        Fate::Refused { reason, denied } => {
            Ended::Settled { refused: vec![Refused { entry, reason, denied }], id: None }
        }
    }
}

/// Adds a row to a part, or gives its fate back when it belongs into another one.
fn join<'b, I>(state: &mut Ended<'b, I>, entry: &'b Entry<I>, fate: Fate) -> Option<Fate> {
    match (state, fate) {
        (Ended::Unsent, Fate::Unsent) | (Ended::Unknown, Fate::Unknown) => None,
        (Ended::Settled { refused, .. }, Fate::Refused { reason, denied }) => {
            refused.push(Refused { entry, reason, denied });
            None
        }
        (Ended::Settled { id, .. }, Fate::Taken(receipt)) if *id == receipt.id => None,
        (_, fate) => Some(fate),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bulk::kind::Receipt;

    fn entry(row: u64, item: Result<(), String>) -> Entry<()> {
        Entry { row, from: row, to: row + 1, text: Vec::new(), faulty: false, item }
    }

    fn taken(id: &str) -> Fate {
        Fate::Taken(Receipt { id: Some(id.to_owned()) })
    }

    /// Each part as: what became of it, its first row, how many, how many of them refused.
    fn cut(entries: &[Entry<()>], fates: Vec<Fate>) -> Vec<(String, u64, usize, usize)> {
        parts(entries, fates)
            .into_iter()
            .map(|part| {
                let (word, refused) = match part.state {
                    Ended::Settled { refused, id } => (id.unwrap_or_default(), refused.len()),
                    Ended::Unsent => ("unsent".to_owned(), 0),
                    Ended::Unknown => ("unknown".to_owned(), 0),
                };
                (word, part.entries[0].row, part.entries.len(), refused)
            })
            .collect()
    }

    #[test]
    fn what_was_taken_is_kept_apart_from_what_is_in_doubt_and_what_was_never_sent() {
        let mut entries: Vec<_> = (1..=6).map(|row| entry(row, Ok(()))).collect();
        entries[1] = entry(2, Err("broken".into()));
        let refused = Fate::Refused { reason: "no".into(), denied: true };
        let fates = vec![taken("a"), refused, taken("b"), Fate::Unknown, Fate::Unsent];
        let expected = [("a", 1, 3, 2), ("b", 4, 1, 0), ("unknown", 5, 1, 0), ("unsent", 6, 1, 0)];
        let expected = expected.map(|(word, row, n, bad)| (word.to_owned(), row, n, bad));
        assert_eq!(cut(&entries, fates), expected);
    }

    #[test]
    fn a_batch_with_one_end_is_one_part() {
        let entries: Vec<_> = (1..=4).map(|row| entry(row, Ok(()))).collect();
        for fate in [taken("a"), Fate::Unsent, Fate::Unknown] {
            assert_eq!(parts(&entries, vec![fate; 4]).len(), 1);
        }
        let entries = [entry(1, Err("x".into())), entry(2, Err("y".into()))];
        assert_eq!(cut(&entries, Vec::new()), [(String::new(), 1, 2, 2)]);
    }
}
