//! Scopes that look like one of the platform's and are none. Words of one's own are free, so that
//! such a scope is granted as it is, and opens nothing of the platform.

use imkit_sdk::api::Scope;

use crate::context::Context;

/// Shorter words are near to everything.
const SHORTEST: usize = 5;

/// Says which scopes are none of the platform's, and which of them were probably meant.
pub(super) fn warn(scopes: &[String], ctx: &Context) {
    for scope in scopes {
        if let Some(meant) = meant(scope) {
            ctx.printer
                .warn(&format!("{scope} is no scope of the platform; did you mean {meant}?"));
        }
    }
}

/// The platform's scope that is one slip of the finger away; none for one that is right.
fn meant(scope: &str) -> Option<String> {
    let known = Scope::ALL.iter().map(|known| known.as_str());
    match scope.split_once(':') {
        Some((noun, "*")) => {
            let nouns = known.filter_map(|known| known.split_once(':')).map(|(noun, _)| noun);
            nearest(noun, nouns).map(|noun| format!("{noun}:*"))
        }
        _ => nearest(scope, known).map(str::to_owned),
    }
}

fn nearest<'k>(word: &str, mut known: impl Iterator<Item = &'k str> + Clone) -> Option<&'k str> {
    if known.clone().any(|known| known == word) {
        return None;
    }
    let lower = word.to_lowercase();
    known.find(|known| known.len() >= SHORTEST && strsim::osa_distance(&lower, known) <= 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_are_seen_and_words_of_ones_own_left_alone() {
        for (typed, right) in [
            ("user:read", "users:read"),
            ("Users:Read", "users:read"),
            ("message:send", "messages:send"),
            ("rooms:wirte", "rooms:write"),
            ("room:*", "rooms:*"),
        ] {
            assert_eq!(meant(typed).as_deref(), Some(right), "{typed}");
        }
        for typed in [
            "users:read",
            "users:*",
            "*",
            "me",
            "moderation",
            "read:users",
            "write:orders",
            "orders:read",
            "roles:read",
            "logs:read",
            "a:b",
            "ne",
            "x:*",
        ] {
            assert_eq!(meant(typed), None, "{typed}");
        }
        assert!(Scope::ALL.iter().all(|scope| meant(scope.as_str()).is_none()));
    }
}
