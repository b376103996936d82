//! Readings that are taken again and again: a table that stays in its place on a terminal, lines
//! elsewhere.

use std::collections::VecDeque;

use serde_json::Value;

use super::{ListWriter, Printer, View, redact, stdout::Stdout, table::Table, terminal::Terminal};
use crate::error::Failure;

/// Rows that stay in view.
const IN_VIEW: usize = 15;

/// Takes the readings; made by `Printer::samples`.
pub(crate) struct Samples<'p>(Mode<'p>);

enum Mode<'p> {
    /// Each one by itself, through the filter of `--jq`.
    Each(&'p mut Printer, View),
    List(ListWriter<'p>),
    Live(Live<'p>),
}

/// A table that is drawn over its former self.
pub(super) struct Live<'p> {
    pub(super) stdout: &'p mut Stdout,
    pub(super) terminal: Terminal,
    pub(super) redact: &'p redact::Redact,
    pub(super) fields: &'p [String],
    pub(super) view: View,
    pub(super) rows: VecDeque<Value>,
    /// Lines of it on the screen.
    pub(super) lines: usize,
}

impl<'p> Samples<'p> {
    pub(super) fn each(printer: &'p mut Printer, view: &View) -> Self {
        Self(Mode::Each(printer, *view))
    }

    pub(super) fn list(list: ListWriter<'p>) -> Self {
        Self(Mode::List(list))
    }

    pub(super) fn live(live: Live<'p>) -> Self {
        Self(Mode::Live(live))
    }

    /// Shows one more reading.
    ///
    /// # Errors
    ///
    /// As [`ListWriter::row`].
    pub(crate) fn row(&mut self, row: Value) -> Result<(), Failure> {
        match &mut self.0 {
            Mode::Each(printer, view) => printer.record(&row, view),
            Mode::List(list) => list.row(row),
            Mode::Live(live) => live.row(row),
        }
    }

    /// Ends the readings.
    ///
    /// # Errors
    ///
    /// As [`ListWriter::end`].
    pub(crate) fn end(self) -> Result<(), Failure> {
        match self.0 {
            Mode::List(list) => list.end(),
            Mode::Each(..) | Mode::Live(_) => Ok(()),
        }
    }
}

impl Live<'_> {
    fn row(&mut self, row: Value) -> Result<(), Failure> {
        if self.rows.len() == IN_VIEW {
            self.rows.pop_front();
        }
        self.rows.push_back(redact::document(row, self.redact));
        let Terminal { width, color, .. } = self.terminal;
        let columns = self.view.resolve(self.fields, self.rows.back());
        let mut table = Table::new(columns, width, color);
        for row in &self.rows {
            table.push(row);
        }
        let text = table.flush();
        // Back to the first line of the former table, and everything from there on away.
        let over = match self.lines {
            0 => String::new(),
            lines => format!("\u{1b}[{lines}A\u{1b}[J"),
        };
        self.lines = text.lines().count();
        self.stdout.write(&(over + &text))
    }
}
