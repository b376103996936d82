//! Names of operations that somebody asks about. One that nobody knows is refused at once: a filter
//! with it would find nothing, and a follower would wait for ever.

use imkit_api::Operation;
use imkit_api::operation::OPERATIONS;

use super::problem::{ApiError, ApiResult};

/// What requests to the key server itself are called.
pub(super) const MANAGEMENT: &str = "management";

/// What the realtime connections of frontends are called.
const SOCKET: &str = "socket";

/// How alike a name has to be to be suggested.
const LIKENESS: f64 = 0.8;

/// How much less alike than the best another one may be.
const EQUAL: f64 = 0.02;

/// Most names that are suggested.
const SUGGESTED: usize = 3;

/// The operation of the platform of this name.
pub(super) fn named(name: &str) -> ApiResult<&'static Operation> {
    let found = OPERATIONS.iter().copied().find(|known| known.id == name);
    found.ok_or_else(|| unknown(name))
}

/// Lets a filter pass that can find something: an operation's name, or the beginning of one before
/// `*`. `is_word` knows further words that stand in the place of an operation.
pub(super) fn check(wanted: Option<&str>, is_word: impl FnOnce(&str) -> bool) -> ApiResult<()> {
    let Some(wanted) = wanted else { return Ok(()) };
    let known = match wanted.strip_suffix('*') {
        Some(begin) => OPERATIONS.iter().any(|known| known.id.starts_with(begin)),
        None => OPERATIONS.iter().any(|known| known.id == wanted),
    };
    match known || wanted == SOCKET || is_word(wanted) {
        true => Ok(()),
        false => Err(unknown(wanted.trim_end_matches('*'))),
    }
}

fn unknown(name: &str) -> ApiError {
    let shown: String = name.chars().take(60).collect();
    let alike = |known: &str| strsim::jaro_winkler(known, &shown);
    let best = OPERATIONS.iter().map(|known| alike(known.id)).fold(LIKENESS, f64::max);
    let near = |known: &&str| alike(known) >= best - EQUAL;
    let mut near: Vec<&str> = OPERATIONS.iter().map(|known| known.id).filter(near).collect();
    near.sort_by(|one, other| alike(other).total_cmp(&alike(one)));
    near.truncate(SUGGESTED);
    let next = match near.as_slice() {
        [] => "names are NOUN.VERB, such as messages.send".to_owned(),
        near => format!("did you mean {}?", near.join(", ")),
    };
    ApiError::invalid("/operation", format!("no operation is called {shown:?}: {next}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refusal(wanted: &str) -> String {
        format!("{:?}", check(Some(wanted), |_| false).unwrap_err())
    }

    #[test]
    fn whatever_can_be_found_passes() {
        for wanted in ["messages.send", "messages.*", "mess*", "*", SOCKET] {
            assert!(check(Some(wanted), |_| false).is_ok(), "{wanted}");
        }
        assert!(check(None, |_| false).is_ok());
        assert!(check(Some(MANAGEMENT), |word| word == MANAGEMENT).is_ok());
        assert_eq!(named("rooms.create").map(|known| known.id).ok(), Some("rooms.create"));
    }

    #[test]
    fn a_name_that_nobody_knows_is_refused_with_those_that_are_near() {
        assert!(refusal("message.send").contains("did you mean messages.send?"));
        assert!(refusal("rooms.crate*").contains("did you mean rooms.create"));
        for far in ["nosuch", "", "messages", "*.send"] {
            assert!(refusal(far).contains("no operation is called"), "{far}");
        }
        assert!(refusal("zzz").contains("such as messages.send"));
        assert!(!refusal(&"x".repeat(5000)).contains(&"x".repeat(61)));
    }
}
