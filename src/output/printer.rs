//! The printer that every command gets: data to stdout in the format asked for, talk to stderr.

use std::io::Write;

use serde_json::Value;

use super::{
    Format, ListWriter, Look, Stream, Transfer, View, delimited,
    jq::Filter,
    json, list,
    redact::{self, Redact},
    select::{self, Gate},
    stdout::Stdout,
    table,
    talk::Talk,
    terminal::Terminal,
    working, yaml,
};
use crate::error::{Exit, Failure};

/// How to print, as plain values.
pub(crate) struct Options {
    /// What `-o` says; none when it was not given, which prints a table.
    pub(crate) format: Option<Format>,
    /// What `--fields` says; see [`select::parse`].
    pub(crate) fields: Vec<String>,
    /// The compiled filter of `--jq`.
    pub(crate) jq: Option<Filter>,
    /// Leaves notes out.
    pub(crate) quiet: bool,
    /// What is known about stdout.
    pub(crate) stdout: Terminal,
    /// What is known about stderr.
    pub(crate) stderr: Terminal,
    /// Hides secrets, on both streams.
    pub(crate) redact: Redact,
}

/// Prints records, lists and talk.
pub(crate) struct Printer {
    format: Format,
    /// The format was asked for.
    given: bool,
    fields: Vec<String>,
    jq: Option<Filter>,
    stdout: Stdout,
    terminal: Terminal,
    talk: Talk,
    /// A person may be looking at stderr, and wants to.
    shows_progress: bool,
    redact: Redact,
}

impl Printer {
    /// Prints to these two streams.
    ///
    /// # Errors
    ///
    /// Options that contradict each other: `--jq` with a format that is not JSON, `--fields` with
    /// `-o id`, a bad name in `--fields`.
    pub(crate) fn new(
        options: Options,
        stdout: Box<dyn Write + Send>,
        stderr: Box<dyn Write + Send>,
    ) -> Result<Self, Failure> {
        let Options { format, fields, jq, quiet, stdout: out, stderr: err, redact } = options;
        let given = format.is_some();
        let format =
            format.unwrap_or_else(|| if jq.is_some() { Format::Json } else { Format::Table });
        if jq.is_some() && !format.is_json() {
            let message = format!("--jq works on JSON and cannot print as {}", format.as_str());
            return Err(Failure::usage(message)
                .hint("leave -o out, or format within the filter: @csv, @tsv"));
        }
        let fields = select::parse(&fields)?;
        if format == Format::Id && !fields.is_empty() {
            return Err(Failure::usage("--fields and -o id exclude each other")
                .hint("-o id prints only ids; use -o tsv --fields NAME for another column"));
        }
        let talk = Talk::new(stderr, redact.clone(), format.is_json(), err.color, quiet);
        let stdout = Stdout::new(stdout, out.is_tty);
        let shows_progress = err.is_tty && !quiet && !format.is_json();
        Ok(Self { format, given, fields, jq, stdout, terminal: out, talk, shows_progress, redact })
    }

    /// The format in use.
    pub(crate) fn format(&self) -> Format {
        self.format
    }

    /// The voice on stderr, for tasks that run beside the printing.
    pub(crate) fn talk(&self) -> Talk {
        self.talk.clone()
    }

    /// Makes each line on stderr one object from now on: a command shares it with a log in JSON.
    pub(crate) fn talk_json(&mut self) {
        self.talk.use_json();
    }

    /// Prints one record.
    ///
    /// # Errors
    ///
    /// As [`ListWriter::row`] and [`ListWriter::end`].
    pub(crate) fn record(&mut self, value: &Value, view: &View) -> Result<(), Failure> {
        let value = redact::document(value.clone(), &self.redact);
        self.check_fields(&value, view)?;
        let picked = select::pick(&value, &self.fields);
        if let Some(filter) = &self.jq {
            return list::run_filter(filter, &picked, &mut self.stdout);
        }
        let columns = || view.resolve(&self.fields, Some(&value));
        let text = match self.format {
            Format::Table => table::record(&picked, self.terminal.color),
            Format::Json => json::pretty(&picked) + "\n",
            Format::Ndjson => json::compact(&picked) + "\n",
            Format::Yaml => yaml::document(&picked)?,
            Format::Id => list::id_line(view, &value)?,
            Format::Tsv => {
                let columns = columns();
                delimited::tsv_header(&columns) + &delimited::tsv_row(&value, &columns)
            }
            Format::Csv => {
                let columns = columns();
                let text =
                    delimited::csv_header(&columns)? + &delimited::csv_row(&value, &columns)?;
                return self.stdout.write_exact(&text);
            }
        };
        self.stdout.write(&text)
    }

    /// Prints what a change came to. The change is done, whatever happens here: a field that the
    /// record does not have is a warning beside the whole record, and no failure counts as wrong
    /// usage, after which a script might send the request again.
    ///
    /// # Errors
    ///
    /// Stdout cannot be written, or the filter of `--jq` fails. Exit 1, and the words say that the
    /// request succeeded.
    pub(crate) fn done(&mut self, value: &Value, view: &View) -> Result<(), Failure> {
        let outcome = match self.check_fields(value, view) {
            Ok(()) => self.record(value, view),
            Err(unknown) => {
                self.warn(unknown.message());
                let fields = std::mem::take(&mut self.fields);
                let outcome = self.record(value, view);
                self.fields = fields;
                outcome
            }
        };
        outcome.map_err(|failure| match failure.exit() {
            Exit::Ok => failure,
            _ => Failure::new(Exit::Failed, "the request succeeded, but it cannot be shown")
                .cause(failure.message())
                .hint("do not repeat it only to see the answer")
                .outcome("answered"),
        })
    }

    /// Starts a list; give it the rows one by one, then end it.
    pub(crate) fn list(&mut self, view: &View) -> ListWriter<'_> {
        ListWriter::new(self.parts(), view)
    }

    /// Starts a stream of rows that may never end: `look` on a terminal, ndjson in a pipe.
    pub(crate) fn stream(&mut self, view: &View, look: Look) -> Stream<'_> {
        let given = self.given;
        Stream::new(self.parts(), view, look, given)
    }

    fn parts(&mut self) -> list::Parts<'_> {
        list::Parts {
            stdout: &mut self.stdout,
            terminal: self.terminal,
            redact: &self.redact,
            fields: &self.fields,
            format: self.format,
            jq: self.jq.as_ref(),
        }
    }

    /// Whether nobody asked for a format or a part of the output.
    pub(crate) fn is_plain(&self) -> bool {
        !self.given && self.fields.is_empty() && self.jq.is_none()
    }

    /// Whether people read the output, and nobody chose what of it.
    pub(crate) fn is_table(&self) -> bool {
        self.format == Format::Table && self.fields.is_empty()
    }

    /// The width of the terminal on which a table is about to appear; none where there is no
    /// terminal, or no table.
    pub(crate) fn screen(&self) -> Option<usize> {
        self.terminal.width.filter(|_| self.is_table() && self.terminal.is_tty)
    }

    /// The cells that are left on the terminal to the column of this path beside all others of these
    /// rows; none where [`screen`](Self::screen) is none.
    pub(crate) fn room_beside(&self, view: &View, rows: &[Value], path: &str) -> Option<usize> {
        let columns = view.resolve(&[], rows.first());
        self.screen().map(|width| table::room_beside(&columns, rows, path, width))
    }

    /// Shows rows beside the data, on stderr, for a person who is about to decide. Not in the JSON
    /// formats, which no person reads.
    pub(crate) fn aside(&self, rows: &[Value], view: &View) {
        if self.format.is_json() {
            return;
        }
        let mut table = table::Table::new(view.resolve(&[], rows.first()), None, false);
        let mut text: String = rows.iter().filter_map(|row| table.push(row)).collect();
        text.push_str(&table.flush());
        for line in text.lines() {
            self.talk.note(line);
        }
    }

    /// Shows how far a file has got. `total` is its length in bytes.
    pub(crate) fn transfer(&self, name: &str, total: Option<u64>) -> Transfer {
        match self.shows_progress {
            true => Transfer::bar(name, total),
            false => Transfer::lines(name, total, self.talk.clone()),
        }
    }

    /// Waits for work that may take long, and says so meanwhile; `what` is what goes on.
    pub(crate) async fn during<T>(&self, what: &str, work: impl Future<Output = T>) -> T {
        match self.shows_progress {
            true => working::behind_spinner(what, work).await,
            false => working::telling(what, &self.talk, work).await,
        }
    }

    /// Prints bytes that are data in themselves, such as a file: unchanged, except on a terminal,
    /// where they must not drive it.
    ///
    /// # Errors
    ///
    /// Stdout cannot be written, or its reader has gone.
    pub(crate) fn bytes(&mut self, bytes: &[u8]) -> Result<(), Failure> {
        self.stdout.write_foreign(bytes)
    }

    /// Starts a list in a format of the command's choice, on stdout or into a sink.
    pub(crate) fn export<'p>(
        &'p mut self,
        format: Format,
        view: &View,
        sink: Option<&'p mut Stdout>,
    ) -> ListWriter<'p> {
        let parts = list::Parts {
            stdout: sink.unwrap_or(&mut self.stdout),
            terminal: self.terminal,
            redact: &self.redact,
            fields: &self.fields,
            format,
            jq: None,
        };
        ListWriter::new(parts, view)
    }

    /// Whether `--jq` was given.
    pub(crate) fn is_filtered(&self) -> bool {
        self.jq.is_some()
    }

    /// What takes secrets out of texts.
    pub(crate) fn redact(&self) -> &Redact {
        &self.redact
    }

    /// Prints text that is data in itself, such as a completion script, whatever the format. Not
    /// redacted: what a command prints so is what it was asked for.
    ///
    /// # Errors
    ///
    /// Stdout cannot be written, or its reader has gone.
    pub(crate) fn text(&mut self, text: &str) -> Result<(), Failure> {
        let end = if text.ends_with('\n') { "" } else { "\n" };
        self.stdout.write_exact(&format!("{text}{end}"))
    }

    /// Prints the request that a dry run would have sent: as a document in the structured formats,
    /// otherwise as the lines of a request.
    ///
    /// # Errors
    ///
    /// As [`Printer::record`].
    pub(crate) fn dry_run(&mut self, preview: &Value) -> Result<(), Failure> {
        let preview = redact::document(preview.clone(), &self.redact);
        if let Some(filter) = &self.jq {
            list::run_filter(filter, &preview, &mut self.stdout)?;
        } else {
            let text = match self.format {
                Format::Json => json::pretty(&preview) + "\n",
                Format::Ndjson => json::compact(&preview) + "\n",
                Format::Yaml => yaml::document(&preview)?,
                Format::Table | Format::Csv | Format::Tsv | Format::Id => request_lines(&preview),
            };
            self.stdout.write(&text)?;
        }
        self.talk.note("dry run: nothing was sent");
        Ok(())
    }

    /// Says something useful to know, on stderr; `--quiet` leaves it out.
    pub(crate) fn note(&self, text: &str) {
        self.talk.note(text);
    }

    /// Says something that the user should act on, on stderr.
    pub(crate) fn warn(&self, text: &str) {
        self.talk.warn(text);
    }

    /// Reports why the command failed, on stderr.
    pub(crate) fn failure(&self, failure: &Failure) {
        self.talk.failure(failure);
    }

    fn check_fields(&self, value: &Value, view: &View) -> Result<(), Failure> {
        let mut gate = Gate::new(&self.fields, view);
        gate.admit(value.clone())?;
        gate.end()
    }
}

/// A request as people know it: the request line, its headers, its body.
fn request_lines(preview: &Value) -> String {
    let text =
        |key: &str| super::escape::visible(preview[key].as_str().unwrap_or("?")).into_owned();
    let mut lines = format!("{} {}\n", text("method"), text("url"));
    for (name, value) in preview["headers"].as_object().into_iter().flatten() {
        let line = format!("{name}: {}", super::path::cell(Some(value)));
        lines.push_str(&super::escape::visible(&line));
        lines.push('\n');
    }
    if !preview["body"].is_null() {
        lines.push_str(&format!("\n{}\n", json::pretty(&preview["body"])));
    }
    lines
}
