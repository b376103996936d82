//! Rows of something that does not end by itself, each printed as it comes: a line for people on a
//! terminal, ndjson in a pipe, and any format that was asked for.

use serde_json::Value;

use super::{
    Format, ListWriter, View, escape,
    jq::Filter,
    list,
    redact::{self, Redact},
    select,
    stdout::Stdout,
};
use crate::error::Failure;

/// Takes rows for as long as there are some; made by `Printer::stream`. Nothing is held back: a
/// field of `--fields` that a row does not have is null.
pub(crate) struct Stream<'p>(Body<'p>);

enum Body<'p> {
    Lines {
        stdout: &'p mut Stdout,
        redact: &'p Redact,
    },
    /// Each row is a document of its own.
    Jq {
        filter: &'p Filter,
        stdout: &'p mut Stdout,
        redact: &'p Redact,
        fields: &'p [String],
    },
    List(ListWriter<'p>),
}

impl<'p> Stream<'p> {
    /// `given`: the format was asked for, and is not what nobody chose.
    pub(super) fn new(mut parts: list::Parts<'p>, view: &View, given: bool) -> Self {
        if let Some(filter) = parts.jq {
            let list::Parts { stdout, redact, fields, .. } = parts;
            return Self(Body::Jq { filter, stdout, redact, fields });
        }
        if parts.format == Format::Table {
            if given || parts.terminal.is_tty {
                return Self(Body::Lines { stdout: parts.stdout, redact: parts.redact });
            }
            parts.format = Format::Ndjson;
        }
        Self(Body::List(ListWriter::ungated(parts, view)))
    }

    /// Prints one row; `line` is how people see it.
    ///
    /// # Errors
    ///
    /// As [`ListWriter::row`]; and the filter of `--jq` fails.
    pub(crate) fn row(
        &mut self,
        row: Value,
        line: impl FnOnce(&Value) -> String,
    ) -> Result<(), Failure> {
        match &mut self.0 {
            Body::Lines { stdout, redact } => {
                let row = redact::document(row, redact);
                stdout.write(&(escape::visible(&line(&row)).into_owned() + "\n"))
            }
            Body::Jq { filter, stdout, redact, fields } => {
                let row = redact::document(row, redact);
                list::run_filter(filter, &select::pick(&row, fields), stdout)
            }
            Body::List(list) => list.row(row),
        }
    }

    /// Ends the stream: a JSON array gets its bracket.
    ///
    /// # Errors
    ///
    /// As [`ListWriter::end`].
    pub(crate) fn end(self) -> Result<(), Failure> {
        match self.0 {
            Body::Lines { .. } | Body::Jq { .. } => Ok(()),
            Body::List(list) => list.end(),
        }
    }
}
