//! JSON as it leaves the program. Characters that could drive a terminal are escaped, also those
//! that JSON itself would allow.

use serde_json::Value;

use super::escape;

/// JSON on one line.
pub(crate) fn compact(value: &Value) -> String {
    escape::json(value.to_string())
}

/// JSON with an indent of two spaces.
pub(crate) fn pretty(value: &Value) -> String {
    escape::json(format!("{value:#}"))
}

/// Writes an array element by element, so that a list streams and is valid JSON at its end.
///
/// A list that breaks off stays without its closing bracket on purpose: no reader can take it for
/// the whole.
#[derive(Default)]
pub(crate) struct ArrayText {
    open: bool,
}

impl ArrayText {
    /// The text of one more element.
    pub(crate) fn element(&mut self, value: &Value) -> String {
        let lead = if self.open { ",\n  " } else { "[\n  " };
        self.open = true;
        // Strings hold no bare line break, so every one here belongs to the layout.
        format!("{lead}{}", pretty(value).replace('\n', "\n  "))
    }

    /// The text that ends the array.
    pub(crate) fn end(self) -> &'static str {
        if self.open { "\n]\n" } else { "[]\n" }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_streamed_array_is_the_array() -> Result<(), serde_json::Error> {
        let rows = [json!({"a": "x\ny", "b": []}), json!([1, {"c": {}}]), json!(null)];
        for count in 0..=rows.len() {
            let mut array = ArrayText::default();
            let mut text: String = rows[..count].iter().map(|row| array.element(row)).collect();
            text.push_str(array.end());
            assert_eq!(serde_json::from_str::<Vec<Value>>(&text)?, rows[..count]);
        }
        Ok(())
    }

    #[test]
    fn a_streamed_array_is_laid_out_like_a_whole_one() {
        let rows = vec![json!({"a": 1, "b": {"c": [1]}}), json!("x")];
        let mut array = ArrayText::default();
        let mut text: String = rows.iter().map(|row| array.element(row)).collect();
        text.push_str(array.end());
        assert_eq!(text, pretty(&Value::Array(rows)) + "\n");
    }
}
