//! Tables for people: borderless columns for a list, KEY VALUE lines for one record.
//!
//! Rows are laid out in chunks, so that a list of any length needs bounded memory; the first chunk
//! fixes the widths. On a terminal alone cells are shortened, and the last columns left out that there
//! is no room for; in a pipe everything stands.

use comfy_table::{ColumnConstraint, Table as Layout, Width, presets::NOTHING};
use serde_json::Value;
use unicode_width::{UnicodeWidthChar as _, UnicodeWidthStr as _};

use super::{escape, path, view::Column};

/// Rows that are laid out together.
const CHUNK: usize = 1000;
/// The widest column in a pipe. Wider cells push the rest of their own row to the right instead of
/// padding every row.
const WIDEST: usize = 120;
/// The narrowest column on a terminal: below this nothing could be read.
const NARROWEST: usize = 6;
/// Characters of an instant up to its second.
const SECOND: usize = "2030-01-31T12:00:00".len();
/// Blanks between columns.
const GAP: usize = 2;
/// Stands at the end of the header when there are more columns than fit.
const MORE: char = '…';

/// A list on its way to stdout.
pub(crate) struct Table {
    columns: Vec<Column>,
    limit: Option<usize>,
    bold: bool,
    kept: Option<usize>,
    rows: Vec<Vec<String>>,
    widths: Option<Vec<usize>>,
}

impl Table {
    /// A table of these columns. `limit` is the width of the terminal, none in a pipe; `bold`
    /// prints the header so.
    pub(crate) fn new(columns: Vec<Column>, limit: Option<usize>, bold: bool) -> Self {
        Self { columns, limit, bold, kept: None, rows: Vec::new(), widths: None }
    }

    /// Never shortens the column of this path: an id, which the next command wants whole.
    pub(crate) fn keeping(mut self, path: &str) -> Self {
        self.kept = self.columns.iter().position(|column| column.path == path);
        self
    }

    /// Adds a row; gives back text when a chunk is full.
    pub(crate) fn push(&mut self, row: &Value) -> Option<String> {
        let shorten = self.limit.is_some();
        let cell = |column: &Column| {
            let text = shown(path::lookup(row, &column.path));
            if shorten { to_the_second(text) } else { text }
        };
        self.rows.push(self.columns.iter().map(cell).collect());
        (self.rows.len() >= CHUNK).then(|| self.flush())
    }

    /// The text of the rows so far; before the first of them the header.
    pub(crate) fn flush(&mut self) -> String {
        if self.columns.is_empty() {
            return String::new();
        }
        let rows = std::mem::take(&mut self.rows);
        if let Some(widths) = &self.widths {
            return lay_out(rows, widths, self.limit);
        }
        let mut rows = rows;
        let (titles, widths, left_out) = self.settle(&mut rows);
        let header = lay_out(vec![titles], &widths, self.limit);
        let mut header = header.trim_end().to_owned();
        if left_out {
            header.push_str(&format!("{:GAP$}{MORE}", ""));
        }
        let header = if self.bold { super::color::bold(&header) } else { header };
        let text = header + "\n" + &lay_out(rows, &widths, self.limit);
        self.widths = Some(widths);
        text
    }

    /// Decides which columns are shown, how they are called and how wide they are; the others, which
    /// are the last but for the kept one, are gone from here on. Whether there are any such.
    fn settle(&mut self, rows: &mut [Vec<String>]) -> (Vec<String>, Vec<usize>, bool) {
        let mut left_out = false;
        loop {
            let titles = self.columns.iter().map(|c| escape::visible(&c.title).into_owned());
            let titles: Vec<String> = titles.collect();
            let mark = if left_out { GAP + 1 } else { 0 };
            let limit = self.limit.map(|limit| limit.saturating_sub(mark));
            let widths = measure(&titles, rows, limit, self.kept);
            let taken = widths.iter().sum::<usize>() + GAP * (widths.len() - 1);
            let last = (0..widths.len()).rev().find(|column| Some(*column) != self.kept);
            match last {
                Some(last) if widths.len() > 1 && limit.is_some_and(|limit| taken > limit) => {
                    self.columns.remove(last);
                    rows.iter_mut().for_each(|row| drop(row.remove(last)));
                    self.kept = self.kept.map(|kept| if kept > last { kept - 1 } else { kept });
                    left_out = true;
                }
                _ => return (titles, widths, left_out),
            }
        }
    }
}

/// The cells that the other columns of these rows leave to the column of this path: at least what no
/// terminal takes from it.
pub(crate) fn room_beside(columns: &[Column], rows: &[Value], path: &str, limit: usize) -> usize {
    let others = columns.iter().filter(|column| column.path != path).map(|column| {
        let cells = rows.iter().map(|row| shown(path::lookup(row, &column.path)).width());
        cells.chain([column.title.width()]).max().unwrap_or(0) + GAP
    });
    limit.saturating_sub(others.sum()).max(NARROWEST)
}

/// One record as KEY VALUE lines, in the order of its keys.
pub(crate) fn record(value: &Value, bold: bool) -> String {
    match value {
        Value::Object(map) => {
            let keys = map.keys().map(|key| escape::visible(key));
            let rows: Vec<_> = keys.zip(map.values()).collect();
            let width = rows.iter().map(|(key, _)| key.width()).max().unwrap_or(0).min(WIDEST);
            rows.iter().fold(String::new(), |text, (key, value)| {
                let key = padded(key, width);
                let key = if bold { super::color::bold(&key) } else { key };
                format!("{text}{key}{:GAP$}{}\n", "", shown(Some(value)))
            })
        }
        Value::Array(_) => super::json::pretty(value) + "\n",
        scalar => shown(Some(scalar)) + "\n",
    }
}

/// The text of a cell. What is missing is `-`, so that columns can be counted by eye and by `awk`, and
/// a list of words has commas between them, where people need no brackets and quotes.
fn shown(value: Option<&Value>) -> String {
    let text = value.and_then(words).unwrap_or_else(|| path::cell(value));
    if text.is_empty() { "-".to_owned() } else { escape::visible(&text).into_owned() }
}

/// A list of words; none for one that could be read as another list.
fn words(value: &Value) -> Option<String> {
    let plain = |text: &&str| !text.is_empty() && !text.contains([',', ' ', '"']);
    let words = value.as_array()?.iter().map(|item| item.as_str().filter(plain));
    words.collect::<Option<Vec<_>>>().map(|words| words.join(","))
}

/// An instant without the fraction of its second, which nobody reads in a table; other text as it is.
fn to_the_second(text: String) -> String {
    match (text.get(..SECOND), text.get(SECOND..)) {
        (Some(whole), Some(rest)) if rest.starts_with('.') && is_instant(&format!("{whole}Z")) => {
            match rest[1..].trim_start_matches(|c: char| c.is_ascii_digit()) {
                "Z" => format!("{whole}Z"),
                _ => text,
            }
        }
        _ => text,
    }
}

/// Whether this is an instant to the second, such as `2030-01-31T12:00:00Z`.
fn is_instant(text: &str) -> bool {
    let form = "0000-00-00T00:00:00Z";
    text.len() == form.len()
        && text.bytes().zip(form.bytes()).all(|(is, asked)| match asked {
            b'0' => is.is_ascii_digit(),
            _ => is == asked,
        })
}

/// Which columns give nothing: the id, then instants, whose end is the time of day, as long as they
/// leave half of the line to the others.
fn whole(rows: &[Vec<String>], widths: &[usize], limit: usize, id: Option<usize>) -> Vec<bool> {
    let instants = (0..widths.len()).filter(|column| {
        let mut cells = rows.iter().filter_map(|row| row.get(*column)).filter(|cell| *cell != "-");
        cells.next().is_some_and(|cell| is_instant(cell)) && cells.all(|cell| is_instant(cell))
    });
    let mut whole = vec![false; widths.len()];
    let mut taken = 0;
    for column in id.into_iter().chain(instants) {
        let (Some(width), Some(is_whole)) = (widths.get(column), whole.get_mut(column)) else {
            continue;
        };
        if !*is_whole && taken + width <= limit / 2 {
            *is_whole = true;
            taken += width;
        }
    }
    whole
}

/// The widths of the columns: the widest cell, bounded; on a terminal the widest columns give way
/// until the line fits, except those that stay whole.
fn measure(
    titles: &[String],
    rows: &[Vec<String>],
    limit: Option<usize>,
    kept: Option<usize>,
) -> Vec<usize> {
    let cap = limit.unwrap_or(WIDEST);
    let mut widths: Vec<usize> = titles.iter().map(|title| title.width()).collect();
    for row in rows {
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = cell.width().clamp(*width, cap.max(*width));
        }
    }
    if let Some(limit) = limit {
        let room = limit.saturating_sub(GAP * widths.len().saturating_sub(1));
        let whole = whole(rows, &widths, limit, kept);
        while widths.iter().sum::<usize>() > room {
            let others = widths.iter_mut().zip(&whole).filter(|(_, whole)| !**whole);
            match others.map(|(width, _)| width).max() {
                Some(widest) if *widest > NARROWEST => *widest -= 1,
                _ => break,
            }
        }
    }
    widths
}

/// Lays rows out in columns of these widths.
fn lay_out(rows: Vec<Vec<String>>, widths: &[usize], limit: Option<usize>) -> String {
    let mut text = String::new();
    let mut fitting: Vec<Vec<String>> = Vec::new();
    for mut row in rows {
        if limit.is_some() {
            for (cell, width) in row.iter_mut().zip(widths) {
                *cell = shortened(cell, *width);
            }
        }
        if row.iter().zip(widths).all(|(cell, width)| cell.width() <= *width) {
            fitting.push(row);
        } else {
            columns(&std::mem::take(&mut fitting), widths, &mut text);
            overflowing(&row, widths, &mut text);
        }
    }
    columns(&fitting, widths, &mut text);
    text
}

fn columns(rows: &[Vec<String>], widths: &[usize], text: &mut String) {
    if rows.is_empty() {
        return;
    }
    let mut layout = Layout::new();
    layout.load_style(NOTHING).add_rows(rows);
    for (column, width) in layout.column_iter_mut().zip(widths) {
        let width = u16::try_from(*width).unwrap_or(u16::MAX);
        column.set_padding((0, GAP as u16));
        column.set_constraint(ColumnConstraint::Absolute(Width::Fixed(width + GAP as u16)));
    }
    for line in layout.lines() {
        text.push_str(line.trim_end());
        text.push('\n');
    }
}

/// A row with a cell wider than its column, in a pipe: nothing is cut, the row runs over.
fn overflowing(row: &[String], widths: &[usize], text: &mut String) {
    let cells: Vec<String> = row.iter().zip(widths).map(|(cell, w)| padded(cell, *w)).collect();
    text.push_str(cells.join(&" ".repeat(GAP)).trim_end());
    text.push('\n');
}

fn padded(text: &str, width: usize) -> String {
    let missing = width.saturating_sub(text.width());
    format!("{text}{:missing$}", "")
}

/// Cuts text to a width and marks the cut; a wide character is never halved.
fn shortened(text: &str, width: usize) -> String {
    if text.width() <= width {
        return text.to_owned();
    }
    let mut room = width.saturating_sub(1);
    let kept = text.chars().take_while(|c| match room.checked_sub(c.width().unwrap_or(0)) {
        Some(left) => {
            room = left;
            true
        }
        None => false,
    });
    kept.chain(['…']).collect()
}

#[cfg(test)]
mod tests {
    use insta::assert_snapshot;
    use serde_json::json;

    use super::*;

    #[test]
    fn a_list_of_words_is_shown_without_brackets_unless_it_could_be_read_otherwise() {
        assert_eq!(shown(Some(&json!(["users:read", "write:*"]))), "users:read,write:*");
        assert_eq!(shown(Some(&json!([]))), "-");
        for list in [json!(["a,b"]), json!(["a b"]), json!([1]), json!([""]), json!(["a", null])] {
            assert_eq!(shown(Some(&list)), super::super::json::compact(&list));
        }
    }

    fn columns_of(paths: &[&str]) -> Vec<Column> {
        paths.iter().map(|p| Column { title: p.to_uppercase(), path: (*p).to_owned() }).collect()
    }

    fn table(rows: &[Value], limit: Option<usize>) -> String {
        let mut table = Table::new(columns_of(&["id", "name", "text"]), limit, false);
        let chunks: String = rows.iter().filter_map(|row| table.push(row)).collect();
        chunks + &table.flush()
    }

    fn hostile() -> Vec<Value> {
        vec![
            json!({"id": "007", "name": "陳小明", "text": "plain"}),
            json!({"id": "a\u{1b}[2J", "name": "👩‍👩‍👧", "text": "two\nlines, \u{202e}reversed"}),
            json!({"id": "  ", "name": null, "text": {"k": ["v", 1]}}),
            json!({"id": -1.5, "name": "", "text": true}),
        ]
    }

    #[test]
    fn columns_align_whatever_the_cells_hold() {
        assert_snapshot!(table(&hostile(), None), @r#"
        ID          NAME    TEXT
        007         陳小明  plain
        a\u{1b}[2J  👩‍👩‍👧      two\nlines, \u{202e}reversed
                    -       {"k":["v",1]}
        -1.5        -       true
        "#);
    }

    #[test]
    fn a_narrow_terminal_shortens_the_widest_columns() {
        let text = table(&hostile(), Some(32));
        assert!(text.lines().all(|line| line.width() <= 32), "{text}");
        assert_snapshot!(text, @r#"
        ID          NAME    TEXT
        007         陳小明  plain
        a\u{1b}[2J  👩‍👩‍👧      two\nlines,…
                    -       {"k":["v",1…
        -1.5        -       true
        "#);
    }

    #[test]
    fn a_narrow_terminal_leaves_ids_whole() {
        let rows = [json!({"id": "7Gq2mXbR4tLz", "name": "a long name", "text": "x".repeat(40)})];
        let text = |limit| {
            let columns = columns_of(&["name", "id", "text"]);
            let mut table = Table::new(columns, Some(limit), false).keeping("id");
            rows.iter().for_each(|row| drop(table.push(row)));
            table.flush()
        };
        assert!(text(32).contains(" 7Gq2mXbR4tLz "), "{}", text(32));
        assert!(text(32).lines().all(|line| line.width() <= 32), "{}", text(32));
        assert!(text(22).contains('…') && !text(22).contains("7Gq2mXbR4tLz"), "{}", text(22));
    }

    #[test]
    fn a_narrow_terminal_leaves_out_the_last_columns_and_says_so() {
        let paths = ["a", "b", "c", "d", "e", "id"];
        let row = json!({
            "id": "7Gq2mXbR4tLz", "a": "alphabet", "b": "beta", "c": "y".repeat(9), "d": "delta",
            "e": "epsilon",
        });
        let text = |limit, bold| {
            let mut table = Table::new(columns_of(&paths), limit, bold).keeping("id");
            let first: String = (0..=CHUNK).filter_map(|_| table.push(&row)).collect();
            first + &table.flush()
        };
        for limit in 20..80 {
            let text = text(Some(limit), false);
            let (header, rows) = text.split_once('\n').unwrap();
            assert!(text.lines().all(|line| line.width() <= limit), "{limit}: {header}");
            assert_eq!(header.contains('E'), !header.ends_with('…'), "{limit}: {header}");
            let mut rows = rows.lines();
            let first = rows.next().unwrap();
            assert!(limit < 27 || first.ends_with("  7Gq2mXbR4tLz"), "{limit}: {first}");
            assert!(rows.all(|row| row == first), "later chunks have the same columns");
        }
        let narrow = text(Some(40), true);
        assert_eq!(
            narrow.lines().take(2).collect::<Vec<_>>(),
            [
                "\u{1b}[1mA         B     C        ID  …\u{1b}[0m",
                "alphabet  beta  yyyyyy…  7Gq2mXbR4tLz"
            ]
        );
        assert!(!text(None, false).contains('…'), "a pipe has them all");
    }

    #[test]
    fn a_narrow_terminal_leaves_the_time_of_day() {
        let at = "2030-01-31T12:00:00.123456789Z";
        let rows = [json!({"id": at, "name": "x".repeat(30), "text": "y".repeat(30)})];
        let text = table(&rows, Some(48));
        assert!(text.contains("2030-01-31T12:00:00Z  xxx"), "{text}");
        assert!(text.lines().all(|line| line.width() <= 48), "{text}");
        let text = table(&rows, Some(30));
        assert!(text.lines().all(|line| line.width() <= 30), "{text}");
        assert!(table(&rows, None).contains(at), "a pipe keeps the fraction");
        for odd in ["2030-01-31T12:00:00.1x", "2030-01-31 12:00:00.1Z", "2030-01-31T12:00:0é.1Z"] {
            assert_eq!(to_the_second(odd.to_owned()), odd);
        }
    }

    #[test]
    fn a_pipe_shortens_nothing() {
        let long = "陳".repeat(40_000);
        let rows =
            [json!({"id": long, "name": "x", "text": long}), json!({"id": "b", "name": "y"})];
        let text = table(&rows, None);
        let lines: Vec<&str> = text.lines().collect();
        assert_eq!(lines[1], format!("{long}  x     {long}"));
        assert_eq!(lines.len(), 3);
        assert!(lines[2].len() < 200, "one long cell must not widen the other rows");
    }

    #[test]
    fn later_chunks_keep_the_widths_of_the_first() {
        let mut rows = vec![json!({"id": "abc", "name": "n", "text": "t"}); CHUNK];
        rows.push(json!({"id": "d", "name": "n", "text": "t"}));
        rows.push(json!({"id": "longer", "name": "n", "text": "t"}));
        let text = table(&rows, None);
        let lines: Vec<&str> = text.lines().collect();
        assert_eq!(lines[0], "ID   NAME  TEXT");
        assert_eq!(lines[CHUNK], "abc  n     t");
        assert_eq!(lines[CHUNK + 1], "d    n     t");
        assert_eq!(lines[CHUNK + 2], "longer  n     t");
        assert_eq!(lines.len(), CHUNK + 3);
    }

    #[test]
    fn no_rows_are_a_header_alone() {
        assert_eq!(table(&[], None), "ID  NAME  TEXT\n");
        assert_eq!(Table::new(Vec::new(), None, false).flush(), "");
    }

    #[test]
    fn wide_characters_are_never_halved() {
        assert_eq!(shortened("陳小明先生", 5), "陳小…");
        assert_eq!(shortened("陳小明先生", 6), "陳小…");
        assert_eq!(shortened("陳小明", 6), "陳小明");
        assert_eq!(shortened("abc", 1), "…");
    }

    #[test]
    fn a_record_is_key_value_lines() {
        let value =
            json!({"_id": "a\u{7}", "nickname": "陳", "extra": {"a": [1, "x"]}, "gone": null});
        assert_snapshot!(record(&value, false), @r#"
        _id       a\u{7}
        nickname  陳
        extra     {"a":[1,"x"]}
        gone      -
        "#);
        assert_eq!(record(&json!("x\ny"), false), "x\\ny\n");
        assert_eq!(record(&json!([]), false), "[]\n");
    }
}
