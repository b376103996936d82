//! Comma- and tab-separated values, one line a row, with the paths of the columns as header.

use serde_json::Value;

use super::formula::guarded;
use super::{escape, path, view::Column};
use crate::error::{Exit, Failure};

/// One csv line.
///
/// Text is [`guarded`], numbers stay as they are. Formats for programs (json, ndjson, tsv) are exact.
pub(crate) fn csv_row(row: &Value, columns: &[Column]) -> Result<String, Failure> {
    let cells = columns.iter().map(|column| {
        let value = path::lookup(row, &column.path);
        let text = path::cell(value);
        if value.is_some_and(Value::is_string) { guarded(&text) } else { text }
    });
    csv_line(cells)
}

/// The csv header.
pub(crate) fn csv_header(columns: &[Column]) -> Result<String, Failure> {
    csv_line(columns.iter().map(|column| guarded(name(column))))
}

/// One tsv line.
pub(crate) fn tsv_row(row: &Value, columns: &[Column]) -> String {
    tsv_line(columns.iter().map(|column| path::cell(path::lookup(row, &column.path))))
}

/// The tsv header.
pub(crate) fn tsv_header(columns: &[Column]) -> String {
    tsv_line(columns.iter().map(|column| name(column).to_owned()))
}

fn name(column: &Column) -> &str {
    if column.path.is_empty() { "value" } else { &column.path }
}

fn csv_line(cells: impl Iterator<Item = String>) -> Result<String, Failure> {
    let broken = |error: &dyn std::error::Error| {
        Failure::new(Exit::Failed, "cannot write CSV").causes(error)
    };
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(cells.map(String::into_bytes)).map_err(|error| broken(&error))?;
    let bytes = writer.into_inner().map_err(|error| broken(&error))?;
    String::from_utf8(bytes).map_err(|error| broken(&error))
}

fn tsv_line(cells: impl Iterator<Item = String>) -> String {
    let cells: Vec<String> = cells.map(|cell| escape::tsv(&cell).into_owned()).collect();
    cells.join("\t") + "\n"
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn columns(paths: &[&str]) -> Vec<Column> {
        paths.iter().map(|path| Column { title: String::new(), path: (*path).to_owned() }).collect()
    }

    #[test]
    fn text_that_a_spreadsheet_would_run_is_defused() -> Result<(), Failure> {
        let row = json!({"a": "=1+1", "b": "+49", "c": "-x", "d": "@SUM(A1)", "e": "\tx", "f": "\rx",
            "g": -5, "h": "ok=1"});
        let line = csv_row(&row, &columns(&["a", "b", "c", "d", "e", "f", "g", "h"]))?;
        assert_eq!(line, "'=1+1,'+49,'-x,'@SUM(A1),'\tx,\"'\rx\",-5,ok=1\n");
        Ok(())
    }

    #[test]
    fn csv_quotes_what_needs_it() -> Result<(), Failure> {
        let row =
            json!({"a": "x,y", "b": "say \"hi\"", "c": "two\nlines", "d": {"k": [1]}, "e": null});
        let line = csv_row(&row, &columns(&["a", "b", "c", "d", "e"]))?;
        assert_eq!(line, "\"x,y\",\"say \"\"hi\"\"\",\"two\nlines\",\"{\"\"k\"\":[1]}\",\n");
        assert_eq!(csv_row(&json!({}), &columns(&["a"]))?, "\"\"\n");
        Ok(())
    }

    #[test]
    fn a_tsv_row_is_always_one_line_of_as_many_cells() {
        let row = json!({"a": "x\ty", "b": "two\r\nlines", "c": "=1", "d": "\u{1b}[2J\\"});
        let line = tsv_row(&row, &columns(&["a", "b", "c", "d"]));
        assert_eq!(line, "x\\ty\ttwo\\r\\nlines\t=1\t\\u{1b}[2J\\\\\n");
    }

    #[test]
    fn headers_are_paths() -> Result<(), Failure> {
        assert_eq!(csv_header(&columns(&["_id", "a.b", ""]))?, "_id,a.b,value\n");
        assert_eq!(tsv_header(&columns(&["_id", "a.b"])), "_id\ta.b\n");
        Ok(())
    }
}
