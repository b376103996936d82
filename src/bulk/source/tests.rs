//! The three formats side by side.

use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;

fn read(text: &[u8], format: Format) -> Vec<Row> {
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), text).unwrap();
    from(file.path(), format, None)
}

fn from(path: &Path, format: Format, position: Option<(u64, u64)>) -> Vec<Row> {
    let mut rows = Rows::open(path, format, position).unwrap();
    std::iter::from_fn(|| rows.next().unwrap()).collect()
}

fn fields(text: &[u8], format: Format) -> Vec<Result<Value, String>> {
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), text).unwrap();
    let reading = Reading::of(file.path(), format, Vec::new()).unwrap();
    let read = |row: Row| match row.fault {
        Some(fault) => Err(fault.to_owned()),
        None => reading.fields(&row.text).map(Value::Object),
    };
    from(file.path(), format, None).into_iter().map(read).collect()
}

/// A cell: anything that a file of text can hold.
fn cell() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-z0-9é,\"\r\n \\[\\]{}\\\\:]{1,6}",
        Just("007".to_owned()),
        Just("1e5".to_owned()),
        Just("=1+1".to_owned()),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]
    #[test]
    fn csv_ndjson_and_json_give_the_same_rows(
        rows in prop::collection::vec((cell(), cell()), 0..12),
        crlf in any::<bool>(),
        mark in any::<bool>(),
    ) {
        let end = if crlf { "\r\n" } else { "\n" };
        let mark = if mark { "\u{feff}" } else { "" };
        let mut csv = format!("{mark}a,b{end}");
        let mut ndjson = mark.to_owned();
        let mut array = Vec::new();
        for (a, b) in &rows {
            csv += &format!("{},{}{end}", csv::quoted(a), csv::quoted(b));
            ndjson += &format!("{}{end}{end}", json!({"a": a, "b": b}));
            array.push(json!({"a": a, "b": b}));
        }
        let expected: Vec<Result<Value, String>> = array.iter().cloned().map(Ok).collect();
        let json = format!("{mark}{}", serde_json::to_string_pretty(&array).unwrap());
        prop_assert_eq!(&fields(csv.as_bytes(), Format::Csv), &expected);
        prop_assert_eq!(&fields(ndjson.as_bytes(), Format::Ndjson), &expected);
        prop_assert_eq!(&fields(json.as_bytes(), Format::Json), &expected);
    }

    #[test]
    fn csv_is_read_as_the_crate_reads_it(text in "[ab,\"\r\n]{0,24}") {
        let text = format!("header\n{text}");
        let ours = read(text.as_bytes(), Format::Csv);
        // A quote that is never closed is where the two differ on purpose.
        prop_assume!(ours.iter().all(|row| row.fault.is_none()));
        let mut reader = ::csv::ReaderBuilder::new().flexible(true).from_reader(text.as_bytes());
        let theirs: Vec<Vec<Vec<u8>>> = reader
            .byte_records()
            .map(|record| record.unwrap().iter().map(<[u8]>::to_vec).collect())
            .collect();
        let ours: Vec<_> = ours.iter().map(|row| csv::cells(&row.text)).collect();
        prop_assert_eq!(ours, theirs);
    }

    #[test]
    fn reading_goes_on_at_any_row(count in 1_usize..8, at in 0_usize..8, which in 0_usize..4) {
        let at = at % count;
        let format = [Format::Csv, Format::Ndjson, Format::Json, Format::Ids][which];
        let values: Vec<Value> = (0..count).map(|n| json!({"a": format!("x{n}\n]")})).collect();
        let text = match format {
            Format::Csv => (0..count).fold("a\n".to_owned(), |all, n| all + &format!("\"x{n}\n]\"\r\n")),
            Format::Ndjson => values.iter().map(|value| format!("{value}\n")).collect(),
            Format::Json => Value::Array(values).to_string(),
            Format::Ids => (0..count).map(|n| format!("x{n}]\r\n\n")).collect(),
        };
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(file.path(), text).unwrap();
        let all = from(file.path(), format, None);
        prop_assert_eq!(all.len(), count);
        let rest = from(file.path(), format, Some((at as u64 + 2, all[at].to)));
        prop_assert_eq!(&rest[..], &all[at + 1..]);
    }

    #[test]
    fn no_text_is_too_strange_to_be_cut_into_rows(text in prop::collection::vec(any::<u8>(), 0..200)) {
        for format in [Format::Csv, Format::Ndjson, Format::Json, Format::Ids] {
            let file = tempfile::NamedTempFile::new().unwrap();
            std::fs::write(file.path(), &text).unwrap();
            let Ok(mut rows) = Rows::open(file.path(), format, None) else { continue };
            let mut to = 0;
            while let Ok(Some(row)) = rows.next() {
                assert!(row.from >= to && row.to >= row.from);
                to = row.to;
            }
        }
    }
}

fn faults(text: &str, format: Format) -> Vec<Option<&'static str>> {
    read(text.as_bytes(), format).into_iter().map(|row| row.fault).collect()
}

#[test]
fn a_quote_that_is_never_closed_costs_one_row() {
    let rows = read(b"a,b\n1,2\n3,\"four\n5,6\n", Format::Csv);
    let texts: Vec<_> = rows.iter().map(|row| String::from_utf8_lossy(&row.text)).collect();
    assert_eq!(texts, ["1,2", "3,\"four", "5,6"]);
    assert!(rows[1].fault.is_some() && rows[2].fault.is_none());
}

#[test]
fn a_row_that_is_too_long_costs_one_row() {
    let long = "x".repeat(LONGEST_ROW + 1);
    let marks = |text: String, format| -> Vec<bool> {
        faults(&text, format).into_iter().map(|fault| fault.is_some()).collect()
    };
    assert_eq!(marks(format!("a\n1\n{long}\n2\n"), Format::Csv), [false, true, false]);
    assert_eq!(marks(format!("1\n{long}\n2\n"), Format::Ndjson), [false, true, false]);
    assert_eq!(marks(format!("[1,\"{long}\",2]"), Format::Json), [false, true, false]);
    assert_eq!(marks(format!("a\n1\n\"{long}\n2\n"), Format::Csv), [false, true, false]);
}

#[test]
fn what_is_wrong_with_an_array_is_said_once() {
    for (text, expected) in [
        ("[]", vec![]),
        ("", vec![]),
        (" [ ] \n", vec![]),
        ("[1,{}]", vec![false, false]),
        ("[1,]", vec![false, true]),
        ("[1", vec![false, true]),
        ("[1,", vec![false, true]),
        ("[1,{\"a\":", vec![false, true]),
        ("[1 2]", vec![false, true]),
        ("[1] x", vec![false, true]),
        ("[", vec![true]),
        ("[\"a]\\\"\",{\"b\":\"}\"}]", vec![false, false]),
    ] {
        let found: Vec<_> = faults(text, Format::Json).iter().map(Option::is_some).collect();
        assert_eq!(found, expected, "{text}");
    }
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), "{\"a\":1}\n{\"a\":2}\n").unwrap();
    let failure = Rows::open(file.path(), Format::Json, None).unwrap().next().unwrap_err();
    assert!(failure.hint_text().is_some_and(|hint| hint.contains("--format ndjson")));
}

#[test]
fn rows_that_are_no_rows_say_why() {
    let read = |text: &[u8], format| fields(text, format).remove(0).unwrap_err();
    assert!(read(b"a,b\n1\n", Format::Csv).contains("1 cells where the header has 2"));
    assert!(read(b"a\n\xff\n", Format::Csv).contains("UTF-8"));
    assert!(read(b"{\"a\":\"\xff\"}\n", Format::Ndjson).contains("UTF-8"));
    assert!(read(b"{\"a\":1\n", Format::Ndjson).contains("not JSON"));
    assert!(read(b"[1]", Format::Json).contains("no JSON object"));
}

#[test]
fn a_header_must_name_every_column_once() {
    for (text, reason) in
        [("", "empty"), ("a,,b\n", "column 2"), ("a,b,a\n", "called"), ("\"a\n", "never closed")]
    {
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(file.path(), text).unwrap();
        let failure = Reading::of(file.path(), Format::Csv, Vec::new()).unwrap_err();
        assert!(failure.message().contains(reason), "{}", failure.message());
        assert_eq!(failure.exit().code(), 2);
    }
}
