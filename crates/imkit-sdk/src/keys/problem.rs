//! A key server's refusals: the problem document, and how it is told in one line.

use imkit_api::keys::{FieldProblem, Problem};
use serde::Deserialize as _;
use serde_json::Value;

/// Faulty fields that one message names; the rest is counted.
const NAMED: usize = 3;

/// Reads a problem document; `None` when it is none.
pub(crate) fn read(value: &Value) -> Option<Problem> {
    Problem::deserialize(value).ok()
}

/// What is wrong, with the fields that are: `the request is invalid; /name: is empty`.
pub(crate) fn text(detail: &str, errors: &[FieldProblem]) -> String {
    let mut parts = vec![detail.to_owned()];
    let told = errors.iter().take(NAMED).map(|error| {
        let FieldProblem { pointer, detail } = error;
        format!("{pointer}: {detail}")
    });
    // The sentence for people may name the first of them already.
    parts.extend(told.filter(|told| !detail.contains(told.as_str())));
    if errors.len() > NAMED {
        parts.push(format!("and {} more", errors.len() - NAMED));
    }
    parts.retain(|part| !part.is_empty());
    parts.join("; ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn faulty_fields_are_named_up_to_a_number() {
        let field = |n: usize| FieldProblem { pointer: format!("/{n}"), detail: "bad".into() };
        assert_eq!(text("no", &[]), "no");
        assert_eq!(text("no", &[field(0)]), "no; /0: bad");
        assert_eq!(text("/0: bad", &[field(0)]), "/0: bad");
        let many: Vec<_> = (0..5).map(field).collect();
        assert_eq!(text("no", &many), "no; /0: bad; /1: bad; /2: bad; and 2 more");
    }
}
