//! Rows of something that does not end by itself, each shown as it comes: for people as a line or
//! in a table, as ndjson in a pipe, and in any format that was asked for.

use std::collections::VecDeque;

use serde_json::Value;

use super::{
    Format, ListWriter, View, color, escape, jq::Filter, list, redact, select, table::Table,
    terminal::Terminal,
};
use crate::error::Failure;

/// Rows of a board that stay in view.
const IN_VIEW: usize = 15;

/// How people see the rows.
#[derive(Clone, Copy)]
pub(crate) enum Look {
    /// Each on a line of its own.
    Line(fn(&Value) -> String),
    /// The same, in a colour that says how much it asks for attention.
    Toned(fn(&Value) -> String, fn(&Value) -> Tone),
    /// In a table; on a terminal it stays in its place and shows the latest.
    Board,
}

/// How much a line asks for attention.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Tone {
    /// As most lines.
    Plain,
    /// Something else than most lines.
    Hint,
    /// Look at it.
    Warning,
    /// Something is broken.
    Error,
}

impl Tone {
    fn paint(self, text: &str) -> String {
        match self {
            Self::Plain => text.to_owned(),
            Self::Hint => color::hint(text),
            Self::Warning => color::warning(text),
            Self::Error => color::error(text),
        }
    }
}

/// Takes rows for as long as there are some; made by `Printer::stream`. Nothing is held back: a
/// field of `--fields` that a row does not have is null.
pub(crate) struct Stream<'p>(Body<'p>);

enum Body<'p> {
    Own(Form<'p>, list::Parts<'p>),
    List(ListWriter<'p>),
}

/// The forms that no other list has.
enum Form<'p> {
    Lines(fn(&Value) -> String, fn(&Value) -> Tone),
    Board(Board),
    /// Each row is a document of its own.
    Jq(&'p Filter),
}

impl<'p> Stream<'p> {
    /// `given`: the format was asked for, and is not what nobody chose.
    pub(super) fn new(mut parts: list::Parts<'p>, view: &View, look: Look, given: bool) -> Self {
        let for_people = parts.format == Format::Table && (given || parts.terminal.is_tty);
        let form = match (parts.jq, look) {
            (Some(filter), _) => Form::Jq(filter),
            (None, Look::Line(line)) if for_people => Form::Lines(line, |_| Tone::Plain),
            (None, Look::Toned(line, tone)) if for_people => Form::Lines(line, tone),
            (None, Look::Board) if for_people => Form::Board(Board::new(view)),
            (None, _) => {
                if parts.format == Format::Table {
                    parts.format = Format::Ndjson;
                }
                return Self(Body::List(ListWriter::ungated(parts, view)));
            }
        };
        Self(Body::Own(form, parts))
    }

    /// Prints one row.
    ///
    /// # Errors
    ///
    /// As [`ListWriter::row`]; and the filter of `--jq` fails.
    pub(crate) fn row(&mut self, row: Value) -> Result<(), Failure> {
        let (form, parts) = match &mut self.0 {
            Body::Own(form, parts) => (form, parts),
            Body::List(list) => return list.row(row),
        };
        let row = redact::document(row, parts.redact);
        match form {
            Form::Lines(line, tone) => {
                let text = line(&row);
                let text = escape::visible(&text);
                let text = match parts.terminal.color {
                    true => tone(&row).paint(&text),
                    false => text.into_owned(),
                };
                parts.stdout.write(&(text + "\n"))
            }
            Form::Board(board) => {
                let text = board.draw(row, parts.fields, parts.terminal);
                parts.stdout.write(&text)
            }
            Form::Jq(filter) => {
                list::run_filter(filter, &select::pick(&row, parts.fields), parts.stdout)
            }
        }
    }

    /// Shows these rows in the place of all before them; where there is no screen, after them.
    ///
    /// # Errors
    ///
    /// As [`row`](Self::row).
    pub(crate) fn frame(&mut self, rows: Vec<Value>) -> Result<(), Failure> {
        if let Body::Own(Form::Board(board), parts) = &mut self.0
            && parts.terminal.is_tty
        {
            let rows = rows.into_iter().take(IN_VIEW);
            board.rows = rows.map(|row| redact::document(row, parts.redact)).collect();
            let text = board.paint(parts.fields, parts.terminal);
            return parts.stdout.write(&text);
        }
        rows.into_iter().try_for_each(|row| self.row(row))
    }

    /// Ends the stream: a JSON array gets its bracket.
    ///
    /// # Errors
    ///
    /// As [`ListWriter::end`].
    pub(crate) fn end(self) -> Result<(), Failure> {
        match self.0 {
            Body::Own(..) => Ok(()),
            Body::List(list) => list.end(),
        }
    }
}

/// A table of the latest rows.
struct Board {
    view: View,
    rows: VecDeque<Value>,
    /// Lines of it on the screen.
    lines: usize,
    /// In a pipe there is no screen: the table only grows.
    growing: Option<Table>,
}

impl Board {
    fn new(view: &View) -> Self {
        Self { view: *view, rows: VecDeque::new(), lines: 0, growing: None }
    }

    /// What to write for one more row.
    fn draw(&mut self, row: Value, fields: &[String], terminal: Terminal) -> String {
        let Terminal { width, color, is_tty } = terminal;
        if !is_tty {
            let columns = || self.view.resolve(fields, Some(&row));
            let table = self.growing.get_or_insert_with(|| Table::new(columns(), width, color));
            table.push(&row);
            return table.flush();
        }
        if self.rows.len() == IN_VIEW {
            self.rows.pop_front();
        }
        self.rows.push_back(row);
        self.paint(fields, terminal)
    }

    /// What to write for the rows in view, over what is there.
    fn paint(&mut self, fields: &[String], terminal: Terminal) -> String {
        let Terminal { width, color, is_tty: _ } = terminal;
        let mut table = Table::new(self.view.resolve(fields, self.rows.front()), width, color);
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
        over + &text
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use serde_json::json;

    use super::*;
    use crate::output::capture::Capture;
    use crate::output::{redact::Redact, stdout::Stdout};

    const VIEW: View = View { id: "n", columns: &[("number", "n"), ("word", "word")] };

    /// What is written for two rows, and where the first one ended.
    fn shown(look: Look, format: Option<Format>, is_tty: bool, fields: &[&str]) -> (String, usize) {
        let capture = Capture::default();
        let mut stdout = Stdout::new(capture.boxed(), is_tty);
        let redact: Redact = Arc::new(|text: &str| text.replace("canary", "***"));
        let fields: Vec<String> = fields.iter().map(|name| (*name).to_owned()).collect();
        let parts = list::Parts {
            stdout: &mut stdout,
            terminal: Terminal { is_tty, ..Terminal::default() },
            redact: &redact,
            fields: &fields,
            format: format.unwrap_or(Format::Table),
            jq: None,
        };
        let mut stream = Stream::new(parts, &VIEW, look, format.is_some());
        stream.row(json!({"n": 1, "word": "canary\u{1b}"})).unwrap();
        let first = capture.text().len();
        stream.row(json!({"n": 2})).unwrap();
        stream.end().unwrap();
        (capture.text(), first)
    }

    fn line(row: &Value) -> String {
        row["word"].as_str().unwrap_or("nothing").to_owned()
    }

    #[test]
    fn people_get_lines_or_a_table_and_pipes_ndjson_unless_told_otherwise() {
        let text = |look, format, is_tty| shown(look, format, is_tty, &[]).0;
        let lines = "***\\u{1b}\nnothing\n";
        assert_eq!(text(Look::Line(line), None, true), lines);
        assert_eq!(text(Look::Line(line), Some(Format::Table), false), lines);
        let ndjson = "{\"n\":1,\"word\":\"***\\u001b\"}\n{\"n\":2}\n";
        assert_eq!(text(Look::Line(line), None, false), ndjson);
        assert_eq!(text(Look::Board, None, false), ndjson);
        let table = "NUMBER  WORD\n1       ***\\u{1b}\n";
        assert_eq!(text(Look::Board, Some(Format::Table), false), format!("{table}2       -\n"));
        let over = "\u{1b}[2A\u{1b}[J";
        assert_eq!(text(Look::Board, None, true), format!("{table}{over}{table}2       -\n"));
        assert!(text(Look::Board, Some(Format::Csv), true).starts_with("n,word\n"));
    }

    #[test]
    fn a_frame_takes_the_place_of_the_one_before() {
        let shown = |is_tty| {
            let capture = Capture::default();
            let mut stdout = Stdout::new(capture.boxed(), is_tty);
            let redact: Redact = Arc::new(|text: &str| text.replace("canary", "***"));
            let terminal = Terminal { is_tty, ..Terminal::default() };
            let parts = list::Parts {
                stdout: &mut stdout,
                terminal,
                redact: &redact,
                fields: &[],
                format: Format::Table,
                jq: None,
            };
            let mut stream = Stream::new(parts, &VIEW, Look::Board, false);
            stream.frame(vec![json!({"n": 1, "word": "canary"}), json!({"n": 2})]).unwrap();
            stream.frame(Vec::new()).unwrap();
            stream.frame(vec![json!({"n": 3})]).unwrap();
            stream.end().unwrap();
            capture.text()
        };
        let (first, last) = ("NUMBER  WORD\n1       ***\n2       -\n", "NUMBER  WORD\n3       -\n");
        let over = |lines: usize| format!("\u{1b}[{lines}A\u{1b}[J");
        assert_eq!(shown(true), format!("{first}{}NUMBER  WORD\n{}{last}", over(3), over(1)));
        assert_eq!(shown(false), "{\"n\":1,\"word\":\"***\"}\n{\"n\":2}\n{\"n\":3}\n");
    }

    #[test]
    fn no_row_waits_for_another() {
        for look in [Look::Line(line), Look::Board] {
            for format in [None, Some(Format::Table), Some(Format::Tsv), Some(Format::Json)] {
                for is_tty in [false, true] {
                    let (text, first) = shown(look, format, is_tty, &["missing", "n"]);
                    assert!(first > 0 && first < text.len(), "{format:?} {text}");
                }
            }
        }
    }
}
