//! A list on its way to stdout, row by row in every format that allows it.

use serde_json::Value;

use super::{
    Format, View, delimited,
    jq::Filter,
    json,
    redact::{self, Redact},
    select::{self, Gate},
    stdout::Stdout,
    table::Table,
    terminal::Terminal,
    view::Column,
    yaml,
};
use crate::error::Failure;

/// Takes the rows of one list; made by `Printer::list`.
///
/// Call [`ListWriter::end`] after the last row. A list that is dropped before, because a page could
/// not be fetched, prints the table rows it still holds and leaves a JSON array open, so that no
/// reader takes a part for the whole.
pub(crate) struct ListWriter<'p> {
    stdout: &'p mut Stdout,
    terminal: Terminal,
    redact: &'p Redact,
    fields: &'p [String],
    view: View,
    gate: Gate,
    body: Body<'p>,
    done: bool,
}

enum Body<'p> {
    Json(json::ArrayText),
    Ndjson,
    Yaml {
        empty: bool,
    },
    Csv(Option<Vec<Column>>),
    Tsv(Option<Vec<Column>>),
    Table(Option<Table>),
    Id,
    /// The whole array, because a filter sees the whole document.
    Jq(&'p Filter, Vec<Value>),
}

/// What of a printer a list needs.
pub(super) struct Parts<'p> {
    pub(super) stdout: &'p mut Stdout,
    pub(super) terminal: Terminal,
    pub(super) redact: &'p Redact,
    pub(super) fields: &'p [String],
    pub(super) format: Format,
    pub(super) jq: Option<&'p Filter>,
}

impl<'p> ListWriter<'p> {
    pub(super) fn new(parts: Parts<'p>, view: &View) -> Self {
        let Parts { stdout, terminal, redact, fields, format, jq } = parts;
        let body = match (jq, format) {
            (Some(filter), _) => Body::Jq(filter, Vec::new()),
            (None, Format::Json) => Body::Json(json::ArrayText::default()),
            (None, Format::Ndjson) => Body::Ndjson,
            (None, Format::Yaml) => Body::Yaml { empty: true },
            (None, Format::Csv) => Body::Csv(None),
            (None, Format::Tsv) => Body::Tsv(None),
            (None, Format::Table) => Body::Table(None),
            (None, Format::Id) => Body::Id,
        };
        let gate = Gate::new(fields, view);
        Self { stdout, terminal, redact, fields, view: *view, gate, body, done: false }
    }

    /// A list whose rows are printed as they are, whatever `--fields` names: it may never end, and
    /// rows must not be held back.
    pub(super) fn ungated(parts: Parts<'p>, view: &View) -> Self {
        let mut list = Self::new(parts, view);
        list.gate = Gate::new(&[], view);
        list
    }

    /// Takes one row.
    ///
    /// # Errors
    ///
    /// `--fields` names what no row has; `-o id` and the row has no id; stdout cannot be written,
    /// or its reader has gone.
    pub(crate) fn row(&mut self, row: Value) -> Result<(), Failure> {
        let row = redact::document(row, self.redact);
        let outcome =
            self.gate.admit(row).and_then(|rows| rows.iter().try_for_each(|row| self.print(row)));
        self.done |= outcome.is_err();
        outcome
    }

    /// Ends the list.
    ///
    /// # Errors
    ///
    /// As [`ListWriter::row`]; and the filter of `--jq` fails.
    pub(crate) fn end(mut self) -> Result<(), Failure> {
        let outcome = self.gate.end().and_then(|()| self.close());
        self.done = true;
        outcome
    }

    fn print(&mut self, row: &Value) -> Result<(), Failure> {
        let (view, fields) = (self.view, self.fields);
        let columns = |row: &Value| view.resolve(fields, Some(row));
        match &mut self.body {
            Body::Jq(_, rows) => {
                rows.push(select::pick(row, fields));
                Ok(())
            }
            Body::Json(array) => self.stdout.write(&array.element(&select::pick(row, fields))),
            Body::Ndjson => self.stdout.write(&(json::compact(&select::pick(row, fields)) + "\n")),
            Body::Yaml { empty } => {
                *empty = false;
                self.stdout.write(&yaml::element(&select::pick(row, fields))?)
            }
            Body::Csv(header) => {
                let mut text = String::new();
                if header.is_none() {
                    text = delimited::csv_header(header.insert(columns(row)))?;
                }
                text.push_str(&delimited::csv_row(row, header.as_deref().unwrap_or_default())?);
                self.stdout.write_exact(&text)
            }
            Body::Tsv(header) => {
                let mut text = String::new();
                if header.is_none() {
                    text = delimited::tsv_header(header.insert(columns(row)));
                }
                text.push_str(&delimited::tsv_row(row, header.as_deref().unwrap_or_default()));
                self.stdout.write(&text)
            }
            Body::Table(table) => {
                let Terminal { width, color, .. } = self.terminal;
                let table = table
                    .get_or_insert_with(|| Table::new(columns(row), width, color).keeping(view.id));
                match table.push(row) {
                    Some(chunk) => self.stdout.write(&chunk),
                    None => Ok(()),
                }
            }
            Body::Id => self.stdout.write(&id_line(&view, row)?),
        }
    }

    fn close(&mut self) -> Result<(), Failure> {
        let no_rows = || self.view.resolve(self.fields, None);
        match &mut self.body {
            Body::Json(array) => self.stdout.write(std::mem::take(array).end()),
            Body::Yaml { empty: true } => self.stdout.write("[]\n"),
            Body::Csv(None) => match no_rows() {
                columns if columns.is_empty() => Ok(()),
                columns => self.stdout.write(&delimited::csv_header(&columns)?),
            },
            Body::Tsv(None) => match no_rows() {
                columns if columns.is_empty() => Ok(()),
                columns => self.stdout.write(&delimited::tsv_header(&columns)),
            },
            Body::Table(table) => {
                let Terminal { width, color, .. } = self.terminal;
                let table = table.get_or_insert_with(|| Table::new(no_rows(), width, color));
                self.stdout.write(&table.flush())
            }
            Body::Jq(filter, rows) => {
                let document = Value::Array(std::mem::take(rows));
                run_filter(filter, &document, self.stdout)
            }
            Body::Ndjson | Body::Id | Body::Yaml { .. } | Body::Csv(_) | Body::Tsv(_) => Ok(()),
        }
    }
}

impl Drop for ListWriter<'_> {
    fn drop(&mut self) {
        if !self.done
            && let Body::Table(Some(table)) = &mut self.body
        {
            // The error that ended the list is the one to report, not this one.
            let _ = self.stdout.write(&table.flush());
        }
    }
}

/// The line that `-o id` prints for a row.
pub(super) fn id_line(view: &View, row: &Value) -> Result<String, Failure> {
    Ok(super::escape::visible(&view.id_of(row)?).into_owned() + "\n")
}

/// Prints what a filter puts out for a document.
pub(super) fn run_filter(
    filter: &Filter,
    document: &Value,
    stdout: &mut Stdout,
) -> Result<(), Failure> {
    filter.run(document, |line| stdout.write_exact(&format!("{line}\n")))
}
