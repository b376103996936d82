//! What a key may see of an answer: which fields go, and the answer without them.
//!
//! - Whoever has a user's token is that user: tokens are for keys that may issue them;
//! - where users can be reached is personal: `email` and `address` want `users:contact`, in whichever
//!   answer a user stands. What a message says is no user's address, whoever wrote it there;
//! - `GET /admin/stats` tells the platform's own keys, which are nobody's.
//!
//! An answer that a filter applies to and that is not clear JSON is not let through.

mod edit;
#[cfg(test)]
mod tests;

use std::sync::LazyLock;

use imkit_api::{Operation, Scope};
use imkit_keys::{Admission, Enforcement};
use memchr::memchr;
use memchr::memmem::Finder;

use self::Holds::{Secrets, Stored, Users};
pub(super) use self::edit::Unclear;

/// What an answer may hold.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Holds {
    /// Users and their tokens. So it is said of each answer that is not in the table.
    Users,
    /// What the application stored in words of its own: nothing in it is known to be a user's.
    Stored,
    /// Keys of the platform.
    Secrets,
}

/// Answers that hold something else than most.
static ANSWERS: &[(&str, Holds)] = &[
    ("monitor.stats", Secrets),
    ("config.get", Stored),
    ("config.set", Stored),
    ("config.delete", Stored),
    ("files.download", Stored),
    ("prefs.list", Stored),
    ("prefs.set", Stored),
    ("prefs.delete", Stored),
];

const TOKEN: &str = "token";
const CONTACT: [&str; 2] = ["email", "address"];

/// Searches that are prepared once.
struct Finders {
    token: Finder<'static>,
    contact: [Finder<'static>; 2],
    escape: Finder<'static>,
}

static FINDERS: LazyLock<Finders> = LazyLock::new(|| Finders {
    token: Finder::new(TOKEN),
    contact: CONTACT.map(Finder::new),
    escape: Finder::new("\\u"),
});

/// How names of secrets end, in small letters.
const SECRET: [&str; 4] = ["key", "secret", "token", "password"];

/// What goes from an answer.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub(super) struct Filter {
    tokens: bool,
    contact: bool,
    secrets: bool,
}

impl Filter {
    /// What goes from the answer to an operation that a key asked for. From a key that is only
    /// observed no more is kept than from every key.
    pub(super) fn of(operation: &Operation, admission: &Admission) -> Self {
        let is_enforced = admission.passage().mode == Enforcement::Enforce;
        let is_child = admission.parent.is_some();
        let lacks =
            |scope| !admission.has(scope) && is_enforced || is_child && !admission.key.has(scope);
        let nothing = Self::default();
        match holds(operation.id) {
            Users => Self {
                tokens: lacks(Scope::TokensIssue),
                contact: lacks(Scope::UsersContact),
                ..nothing
            },
            Stored => nothing,
            Secrets => Self { secrets: true, ..nothing },
        }
    }

    /// Whether nothing goes: then the answer can be passed on unread.
    pub(super) fn is_idle(self) -> bool {
        self == Self::default()
    }

    /// The body of an answer without what goes; `None` = nothing of that is in it.
    ///
    /// # Errors
    ///
    /// The body is not clear JSON: it must not be passed on.
    pub(super) fn apply(self, body: &[u8]) -> Result<Option<String>, Unclear> {
        if self.is_idle() || body.is_empty() || self.sees_nothing_in(body) {
            return Ok(None);
        }
        edit::without(body, |name| self.takes(name))
    }

    fn takes(self, name: &str) -> bool {
        self.tokens && name == TOKEN
            || self.contact && CONTACT.contains(&name)
            || self.secrets && is_secret(name)
    }

    /// Whether the text is JSON at first sight and holds none of the names, not even spelled in
    /// escapes, of which only those by number can spell a letter.
    fn sees_nothing_in(self, body: &[u8]) -> bool {
        let Self { tokens, contact, secrets } = self;
        let Finders { token, contact: ways, escape } = &*FINDERS;
        let holds = |finder: &Finder<'_>| finder.find(body).is_some();
        let begin = body.trim_ascii_start().first();
        !(secrets
            || tokens && holds(token)
            || contact && ways.iter().any(holds)
            || holds(escape))
            && matches!(begin, Some(b'{' | b'['))
            // Other encodings have zeros in their letters, or are no UTF-8.
            && memchr(0, body).is_none()
            && std::str::from_utf8(body).is_ok()
    }
}

fn holds(operation: &str) -> Holds {
    let row = ANSWERS.iter().find(|(known, _)| *known == operation);
    row.map_or(Users, |(_, holds)| *holds)
}

fn is_secret(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    SECRET.iter().any(|end| name.ends_with(end))
}
