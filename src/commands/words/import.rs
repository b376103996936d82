//! The file of `imkit words import`: one word on a line, or a JSON array.

use std::path::Path;

use crate::cli::words::word;
use crate::error::Failure;

/// Reads the words of a file.
pub(super) fn read(path: &Path, key_on_stdin: bool) -> Result<Vec<String>, Failure> {
    let text = crate::input::text(path, key_on_stdin)?;
    let words = parse(&text).map_err(|reason| {
        let name = if path.as_os_str() == "-" {
            "standard input".to_owned()
        } else {
            path.display().to_string()
        };
        Failure::usage(format!("{name}{reason}")).cause("nothing was written")
    })?;
    if words.is_empty() {
        return Err(Failure::usage("there are no words to import"));
    }
    Ok(words)
}

/// Spaces around a word and empty lines do not count.
fn parse(text: &str) -> Result<Vec<String>, String> {
    let text = text.trim_start_matches('\u{feff}');
    if text.trim_start().starts_with('[') {
        let words: Vec<String> = serde_json::from_str(text)
            .map_err(|error| format!(" is no JSON array of texts: {error}"))?;
        return words.iter().map(|text| word(text).map_err(|why| format!(": {why}"))).collect();
    }
    let lines = text.lines().map(str::trim).enumerate().filter(|(_, line)| !line.is_empty());
    lines.map(|(at, line)| word(line).map_err(|why| format!(", line {}: {why}", at + 1))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_and_arrays_give_the_same_words() {
        let expected = ["spam", "free money", "#1"];
        for text in [
            "\u{feff}spam\r\n\r\n  free money \r\n#1",
            "\u{feff} [\"spam\", \"free money\", \"#1\"]\n",
        ] {
            assert_eq!(parse(text).unwrap(), expected);
        }
        assert!(parse(" \n\n").unwrap().is_empty());
    }

    #[test]
    fn a_bad_word_is_named_by_its_line() {
        let error = parse("good\n\nb\u{7}d\n").unwrap_err();
        assert!(error.starts_with(", line 3: "), "{error}");
        assert!(parse("[1]").is_err() && parse("[\"a\"").is_err() && parse("[\" \"]").is_err());
    }
}
