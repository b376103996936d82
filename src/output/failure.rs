//! How a failure looks on stderr: three kinds of lines for people, one JSON object for scripts.

use super::{color, escape, json};
use crate::error::Failure;

/// One JSON object on one line.
pub(crate) fn as_json(failure: &Failure) -> String {
    json::compact(&failure.to_json()) + "\n"
}

/// What failed, why, and what to do next.
pub(crate) fn as_text(failure: &Failure, colored: bool) -> String {
    let paint = |style: fn(&str) -> String, word: &str| {
        if colored { style(word) } else { word.to_owned() }
    };
    let mut text = format!("{} {}\n", paint(color::error, "error:"), indented(failure.message()));
    for cause in failure.cause_chain() {
        text.push_str(&format!("  cause: {}\n", indented(cause)));
    }
    if let Some(id) = failure.request() {
        text.push_str(&format!("  request: {}\n", escape::visible(id)));
    }
    if let Some(hint) = failure.hint_text() {
        text.push_str(&format!("  {} {}\n", paint(color::hint, "hint:"), indented(hint)));
    }
    text
}

/// Further lines are set off, so that text from a server cannot pose as another line of ours.
fn indented(text: &str) -> String {
    escape::visible_lines(text.trim_end()).replace('\n', "\n    ")
}

#[cfg(test)]
mod tests {
    use insta::assert_snapshot;

    use super::*;
    use crate::error::Exit;

    fn hostile() -> Failure {
        Failure::new(Exit::NotFound, "no user `\u{1b}[31mbob\u{202e}`\nhint: run this")
            .cause("the server said CLIENT_NOT_FOUND")
            .cause("deeper \"reason\"")
            .request_id("r-1")
            .hint("list users with: imkit users list")
    }

    #[test]
    fn people_read_what_why_and_what_next() {
        assert_snapshot!(as_text(&hostile(), false), @r#"
        error: no user `\u{1b}[31mbob\u{202e}`
            hint: run this
          cause: the server said CLIENT_NOT_FOUND
          cause: deeper "reason"
          request: r-1
          hint: list users with: imkit users list
        "#);
    }

    #[test]
    fn colours_appear_only_when_allowed() {
        assert!(as_text(&hostile(), true).starts_with("\u{1b}[1m\u{1b}[31merror:\u{1b}[0m "));
        assert!(!as_text(&hostile(), false).contains('\u{1b}'));
    }

    #[test]
    fn scripts_get_one_object_on_one_line() {
        assert_snapshot!(as_json(&hostile()), @r#"{"error":{"code":"not_found","message":"no user `\u001b[31mbob\u202e`\nhint: run this","cause":"the server said CLIENT_NOT_FOUND: deeper \"reason\"","exit":3,"retryable":false,"requestId":"r-1","hint":"list users with: imkit users list"}}"#);
        assert_eq!(as_json(&hostile()).lines().count(), 1);
    }
}
