//! One change of the state, undone as a whole when it fails.

use crate::state::{Doc, Fields, Kind, State};

/// A transaction. Reads see its own writes.
pub(crate) struct Txn<'a> {
    state: &'a mut State,
    undo: Vec<(Kind, String, Option<Doc>)>,
}

impl<'a> Txn<'a> {
    /// Begins a transaction on the state.
    pub(crate) fn begin(state: &'a mut State) -> Self {
        Self { state, undo: Vec::new() }
    }

    /// The state with this transaction's writes.
    pub(crate) fn state(&self) -> &State {
        self.state
    }

    /// Writes a document.
    pub(crate) fn put(&mut self, kind: Kind, id: &str, fields: Fields) {
        let old = self.state.set(kind, id, Some(Doc::new(fields)));
        self.undo.push((kind, id.to_owned(), old));
    }

    /// Removes a document; says whether it was there.
    pub(crate) fn delete(&mut self, kind: Kind, id: &str) -> bool {
        let old = self.state.set(kind, id, None);
        let existed = old.is_some();
        if existed {
            self.undo.push((kind, id.to_owned(), old));
        }
        existed
    }

    /// Takes everything back.
    pub(crate) fn roll_back(self) {
        undo(self.state, self.undo);
    }

    /// Keeps the writes, and hands over what would take them back.
    pub(crate) fn keep(self) -> Vec<(Kind, String, Option<Doc>)> {
        self.undo
    }
}

/// Takes writes back, latest first.
pub(crate) fn undo(state: &mut State, log: Vec<(Kind, String, Option<Doc>)>) {
    for (kind, id, old) in log.into_iter().rev() {
        state.set(kind, &id, old);
    }
}
