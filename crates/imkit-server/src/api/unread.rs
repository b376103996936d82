//! Requests that were refused before anybody looked at their key: whoever watches sees them, too.

use imkit_api::keys::Decision;
use imkit_keys::scan;

use super::context::RequestContext;
use super::state::ApiState;

/// Most characters that are told of a target or of a reason: both are the stranger's to make up.
const LONGEST: usize = 200;

/// Most bytes of a target that are looked at.
const LOOKED_AT: usize = 4096;

/// How such a request ended.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Unread {
    /// It could not be read in one way only.
    Malformed,
    /// It names nothing that there is.
    NotFound,
}

impl Unread {
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Unread::Malformed => "malformed",
            Unread::NotFound => "not_found",
        }
    }
}

impl ApiState {
    /// Tells of such a request: its method, the path as it came (no query), and why.
    pub(crate) fn tell_unread(
        &self,
        context: &RequestContext,
        ended: Unread,
        (method, path): (&str, &str),
        reason: &str,
    ) {
        self.feed.publish(|| Decision::Request {
            at: self.clock.now(),
            key_id: None,
            name: None,
            owner: None,
            outcome: ended.as_str().to_owned(),
            reason: Some(shown(reason)),
            operation: Some(shown(&format!("{method} {path}"))),
            ip: context.ip.map(|ip| ip.to_string()),
            request_id: Some(context.id_text()),
        });
    }
}

/// A text without secrets that are known by their form, and without what a terminal obeys.
fn shown(text: &str) -> String {
    let text = &text[..text.floor_char_boundary(LOOKED_AT)];
    let mut kept = String::with_capacity(text.len());
    let mut from = 0;
    for finding in scan(text.as_bytes()) {
        let begin = usize::try_from(finding.offset).unwrap_or(usize::MAX);
        // What was found is ASCII, and one may stand in another.
        kept.push_str(text.get(from..begin).unwrap_or_default());
        kept.push_str("[redacted]");
        from = from.max(begin.saturating_add(finding.length));
    }
    kept.push_str(text.get(from..).unwrap_or_default());
    kept.chars().filter(|character| !character.is_control()).take(LONGEST).collect()
}

#[cfg(test)]
mod tests {
    use imkit_keys::{Environment, KeyForm, PlainKey};

    use super::*;

    #[test]
    fn neither_secrets_nor_control_characters_nor_endless_texts_are_told() {
        let key = PlainKey::generate(KeyForm::Api(Environment::Live)).unwrap();
        let path = format!("GET /a/{0}\u{1b}[2J\u{9b}/{0}/b", key.expose());
        assert_eq!(shown(&path), "GET /a/[redacted][2J/[redacted]/b");
        assert_eq!(shown(&"ä".repeat(9000)).chars().count(), LONGEST);
        // Cut in the middle of the key, the rest of it is no secret's form any more.
        let late = format!("{}{}", "x".repeat(LONGEST - 20), key.expose());
        assert!(!shown(&late).contains("imk_"));
    }
}
