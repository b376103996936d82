//! What a key may do: the platform's scopes and an application's own words, which are matched by
//! one rule. How an operation's scopes become a demand is in `need`.

use std::fmt;
use std::str::FromStr;

use imkit_api::Scope;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Most characters of a scope.
const LONGEST: usize = 128;

/// A scope that somebody asks for, such as `users:read` or `write:orders`: segments of letters,
/// digits and `-._/`, separated by `:`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct ScopeWord(String);

/// A scope as it is granted: a [`ScopeWord`], or a beginning of words. `write:*` covers
/// `write:orders` and `write:orders:own`, not `write`; `*` covers everything.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct ScopePattern(String);

impl ScopeWord {
    /// The word's text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The platform's scope of this name.
    pub fn platform(&self) -> Option<Scope> {
        Scope::ALL.iter().copied().find(|scope| scope.as_str() == self.0)
    }
}

impl ScopePattern {
    /// The pattern's text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether it covers a word.
    pub fn covers(&self, word: &str) -> bool {
        match self.0.strip_suffix('*') {
            Some(beginning) => word.len() > beginning.len() && word.starts_with(beginning),
            None => self.0 == word,
        }
    }

    /// Whether it covers whatever another one covers.
    pub fn includes(&self, other: &Self) -> bool {
        match (self.0.strip_suffix('*'), other.0.strip_suffix('*')) {
            (Some(beginning), Some(longer)) => longer.starts_with(beginning),
            (None, Some(_)) => false,
            (_, None) => self.covers(&other.0),
        }
    }

    /// Whether it covers everything there is: worth a warning where a key is made.
    pub fn is_everything(&self) -> bool {
        self.0 == "*"
    }
}

/// A text that is no scope.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
#[error(
    "{0:?} is no scope: write words of letters, digits and -._/ separated by colons, such as \
     users:read{wildcard}", wildcard = if *.1 { ", write:* or *" } else { "" }
)]
pub struct InvalidScope(String, bool);

impl FromStr for ScopeWord {
    type Err = InvalidScope;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let valid = text.len() <= LONGEST && text.split(':').all(is_segment);
        if valid { Ok(Self(text.to_owned())) } else { Err(invalid(text, false)) }
    }
}

impl FromStr for ScopePattern {
    type Err = InvalidScope;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let beginning = match text.strip_suffix('*') {
            Some("") => return Ok(Self(text.to_owned())),
            Some(beginning) => beginning.strip_suffix(':').ok_or_else(|| invalid(text, true))?,
            None => text,
        };
        let valid = text.len() <= LONGEST && beginning.split(':').all(is_segment);
        if valid { Ok(Self(text.to_owned())) } else { Err(invalid(text, true)) }
    }
}

fn is_segment(text: &str) -> bool {
    !text.is_empty()
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._/".contains(&byte))
}

fn invalid(text: &str, wildcard: bool) -> InvalidScope {
    InvalidScope(text.chars().take(40).collect(), wildcard)
}

impl From<Scope> for ScopePattern {
    fn from(scope: Scope) -> Self {
        Self(scope.as_str().to_owned())
    }
}

macro_rules! text {
    ($($name:ident)+) => { $(
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.0)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                crate::spelled::parse(deserializer)
            }
        }
    )+ };
}
text! { ScopeWord ScopePattern }

/// A set of the platform's scopes, one bit each.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub(crate) struct ScopeSet(u64);

// One bit each.
const _: () = assert!(Scope::ALL.len() <= 64);

impl ScopeSet {
    pub(crate) fn insert(&mut self, scope: Scope) {
        let bit = Scope::ALL.iter().position(|known| *known == scope);
        self.0 |= bit.map_or(0, |bit| 1 << bit);
    }

    /// The first scope of `self` that `granted` lacks.
    pub(crate) fn first_missing_in(self, granted: ScopeSet) -> Option<Scope> {
        let missing = self.0 & !granted.0;
        if missing == 0 { None } else { Scope::ALL.get(missing.trailing_zeros() as usize).copied() }
    }
}

/// A key's scopes, ready for the check: the platform's as bits, with wildcards resolved.
#[derive(Debug)]
pub(crate) struct Grants {
    pub(crate) platform: ScopeSet,
    /// All of them, as they were granted.
    pub(crate) patterns: Box<[ScopePattern]>,
}

impl Grants {
    pub(crate) fn new(patterns: &[ScopePattern]) -> Self {
        let mut platform = ScopeSet::default();
        for scope in Scope::ALL {
            if patterns.iter().any(|pattern| pattern.covers(scope.as_str())) {
                platform.insert(*scope);
            }
        }
        Self { platform, patterns: patterns.into() }
    }

    /// Whether an application's own word is covered.
    pub(crate) fn covers(&self, word: &ScopeWord) -> bool {
        self.patterns.iter().any(|pattern| pattern.covers(word.as_str()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pattern(text: &str) -> ScopePattern {
        text.parse().unwrap()
    }

    #[test]
    fn patterns_cover_words() {
        for (granted, word, covered) in [
            ("read:users", "read:users", true),
            ("read:users", "read:user", false),
            ("read:users", "read:users:own", false),
            ("write:*", "write:orders", true),
            ("write:*", "write:orders:own", true),
            ("write:*", "write", false),
            ("write:*", "writer:orders", false),
            ("*", "anything", true),
            ("users:*", "users:read", true),
        ] {
            assert_eq!(pattern(granted).covers(word), covered, "{granted} {word}");
        }
    }

    #[test]
    fn texts_that_are_no_scope_are_refused() {
        for text in ["", ":", "a:", ":a", "a b", "a:*:b", "a*", "**", "*:a", "é", "a\n"] {
            assert!(text.parse::<ScopePattern>().is_err(), "{text:?}");
        }
        assert!("a".repeat(129).parse::<ScopePattern>().is_err());
        assert!("write:*".parse::<ScopeWord>().is_err());
        assert!("*".parse::<ScopeWord>().is_err());
        assert_eq!("write:orders".parse::<ScopeWord>().unwrap().platform(), None);
        assert_eq!("users:read".parse::<ScopeWord>().unwrap().platform(), Some(Scope::UsersRead));
    }

    #[test]
    fn wildcards_grant_the_platforms_scopes_too() {
        let missing = |patterns: &[&str], scope| {
            let patterns: Vec<_> = patterns.iter().map(|text| pattern(text)).collect();
            let mut asked = ScopeSet::default();
            asked.insert(scope);
            asked.first_missing_in(Grants::new(&patterns).platform)
        };
        assert_eq!(missing(&["users:read"], Scope::UsersRead), None);
        assert_eq!(missing(&["users:read"], Scope::UsersWrite), Some(Scope::UsersWrite));
        assert_eq!(missing(&["users:*"], Scope::UsersWrite), None);
        assert_eq!(
            missing(&["users:*", "write:orders"], Scope::TokensIssue),
            Some(Scope::TokensIssue)
        );
        assert_eq!(missing(&["*"], Scope::TokensIssue), None);
        assert_eq!(missing(&[], Scope::Me), Some(Scope::Me));
    }

    proptest::proptest! {
        #[test]
        fn scopes_are_read_or_refused_and_kept_as_written(text in "[a-z:*._ é]{0,12}") {
            if let Ok(pattern) = text.parse::<ScopePattern>() {
                proptest::prop_assert_eq!(pattern.as_str(), &text);
                let beginning = text.trim_end_matches('*');
                let longer = format!("{beginning}x");
                proptest::prop_assert_eq!(pattern.covers(&longer), text.ends_with('*'));
            }
        }
    }
}
