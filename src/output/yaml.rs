//! YAML, written so that every string comes back as the same string: `007`, `1e5`, `yes`, `null`.

use std::{borrow::Cow, fmt::Write as _};

use serde::{Serialize, Serializer};
use serde_json::Value;

use super::escape;
use crate::error::{Exit, Failure};

/// One document.
pub(crate) fn document(value: &Value) -> Result<String, Failure> {
    let mut options = serde_saphyr::SerializerOptions::default();
    // Block scalars are prettier, but a quoted string shows trailing spaces and control characters
    // for what they are.
    options.prefer_block_scalars = false;
    let mut text = String::new();
    serde_saphyr::to_fmt_writer_with_options(&mut text, &Harmless(value), options)
        .map_err(|error| Failure::new(Exit::Failed, "cannot write YAML").causes(&error))?;
    if !text.ends_with('\n') {
        text.push('\n');
    }
    Ok(text.replace(&format!("\\u{MARK_ESCAPED}"), "\\u"))
}

/// One element of a sequence: documents of this form, one after the other, are one list.
pub(crate) fn element(value: &Value) -> Result<String, Failure> {
    document(&Value::Array(vec![value.clone()]))
}

/// A code point that never is text, and what the YAML writer makes of it: `\uFFFE` in a double-quoted
/// string.
const MARK: char = '\u{fffe}';
const MARK_ESCAPED: &str = "FFFE";

/// A document whose strings escape all that [`escape::is_unsafe`] names. The YAML writer does so for
/// control characters only. Here the mark and four hexadecimal digits stand for a character; the
/// mark makes the writer quote the string, and taking it out leaves the escape of the character.
struct Harmless<'v>(&'v Value);

impl Serialize for Harmless<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Value::String(text) => serializer.serialize_str(&marked(text)),
            Value::Array(items) => serializer.collect_seq(items.iter().map(Harmless)),
            Value::Object(map) => serializer
                .collect_map(map.iter().map(|(key, value)| (marked(key), Harmless(value)))),
            other => other.serialize(serializer),
        }
    }
}

fn marked(text: &str) -> Cow<'_, str> {
    let foreign = |c: char| c == MARK || (escape::is_unsafe(c) && !c.is_control());
    // A backslash before the escaped mark would be taken for ours.
    if !text.contains(foreign) && !text.contains(MARK_ESCAPED) {
        return Cow::Borrowed(text);
    }
    let mut marked = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        if foreign(c) || c == '\\' {
            let _ = write!(marked, "{MARK}{:04x}", u32::from(c));
        } else {
            marked.push(c);
        }
    }
    Cow::Owned(marked)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{escape::is_unsafe, *};

    type Outcome = Result<(), Box<dyn std::error::Error>>;

    #[test]
    fn every_string_comes_back_as_the_same_string() -> Outcome {
        let strings = [
            "007",
            "1e5",
            "yes",
            "no",
            "on",
            "null",
            "~",
            "true",
            "0x1F",
            "1_000",
            ".inf",
            "-",
            "",
            " lead",
            "trail ",
            "two\nlines",
            "end\n",
            "end\n\n",
            "\n\nstart",
            "  indented\nblock",
            "# no comment",
            "a: b",
            "a #b",
            "- item",
            "&anchor",
            "*alias",
            "!tag",
            "%directive",
            "@at",
            "`tick",
            "'single'",
            "\"double\"",
            "{flow}",
            "[flow]",
            "---",
            "...",
            "\t",
            "a\tb",
            "\u{1b}[2J",
            "\u{9b}",
            "\u{7f}",
            "\u{202e}",
            "\u{2028}",
            "\u{feff}bom",
            "\r\n",
            "a\rb",
            "陳小明 👩‍👩‍👧",
            "2024-01-01",
            "12:30:45",
            "<<",
            "=",
            "?",
            "? key",
            "|",
            ">",
            "\\n",
            "\0",
            "2024-01-01T00:00:00Z",
            "\\uFFFE",
            "\\\\uFFFE202e",
            "\u{fffe}",
            "\u{fffe}202e",
            "\\\u{202e}\\uFFFE\"",
            "0o17",
            "+1",
            "1.",
            "NaN",
            "Null",
            "y",
            "N",
        ];
        for string in strings {
            let value = json!({"key": string, string: [string, {"deep": string}]});
            let text = document(&value)?;
            let back: Value = serde_saphyr::from_str(&text).map_err(|e| format!("{text}: {e}"))?;
            assert_eq!(back, value, "{text}");
            assert!(text.chars().all(|c| c == '\n' || !is_unsafe(c)), "{text:?}");
        }
        Ok(())
    }

    #[test]
    fn other_values_come_back_too() -> Outcome {
        let value = json!({
            "int": -7, "big": u64::MAX, "float": 1.5, "whole": 2.0, "tiny": 1e-9, "null": null,
            "true": true, "empty": {}, "none": [], "nested": [[1], [[]], [{}]],
        });
        assert_eq!(serde_saphyr::from_str::<Value>(&document(&value)?)?, value);
        Ok(())
    }

    #[test]
    fn elements_in_a_row_are_one_sequence() -> Outcome {
        let rows = [json!({"a": {"b": [1, 2]}}), json!("- x"), json!([1]), json!(null)];
        let text = rows.iter().map(element).collect::<Result<String, _>>()?;
        assert_eq!(serde_saphyr::from_str::<Vec<Value>>(&text)?, rows);
        Ok(())
    }
}
