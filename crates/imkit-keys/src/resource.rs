//! Which things a key may touch: patterns over `kind/id`, such as `clients/acme-*`. A fence between
//! tenants of one application, which the platform itself does not have.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Most bytes of a pattern.
const LONGEST: usize = 256;

/// A thing that a request touches.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Resource<'r> {
    /// What it is, as the platform's paths say: `clients`, `rooms`.
    pub kind: &'r str,
    /// Which one; `None` when the request is about all of the kind, as a list is.
    pub id: Option<&'r str>,
}

impl fmt::Display for Resource<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.kind, self.id.unwrap_or("*"))
    }
}

/// A kind and a pattern of ids. In the pattern `*` stands for any characters, also none; `\*` and
/// `\\` for the characters themselves, because ids are free text.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct ResourcePattern {
    text: String,
    kind_length: usize,
    /// The literal pieces between the stars; one piece = no star.
    pieces: Vec<String>,
}

impl ResourcePattern {
    /// The pattern's text.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Whether it admits a thing. Only `kind/*` admits a request about all of a kind.
    pub fn admits(&self, resource: &Resource<'_>) -> bool {
        if &self.text[..self.kind_length] != resource.kind {
            return false;
        }
        match resource.id {
            Some(id) => self.matches(id),
            None => self.pieces.len() > 1 && self.pieces.iter().all(String::is_empty),
        }
    }

    /// Whether it admits whatever another one admits: whether it matches the other's text, in
    /// which a star is a sign that only a star stands for.
    pub fn includes(&self, other: &Self) -> bool {
        if self.text[..self.kind_length] != other.text[..other.kind_length] {
            return false;
        }
        let signs = other.signs();
        let pieces: Vec<Vec<Sign>> = self.pieces.iter().map(|piece| letters(piece)).collect();
        let [first, middle @ .., last] = pieces.as_slice() else {
            return pieces.first().is_some_and(|only| *only == signs);
        };
        let Some(rest) = signs.strip_prefix(first.as_slice()) else { return false };
        let Some(mut rest) = rest.strip_suffix(last.as_slice()) else { return false };
        for piece in middle.iter().filter(|piece| !piece.is_empty()) {
            let Some(at) = rest.windows(piece.len()).position(|part| part == piece.as_slice())
            else {
                return false;
            };
            rest = &rest[at + piece.len()..];
        }
        true
    }

    fn signs(&self) -> Vec<Sign> {
        let mut signs = Vec::new();
        for (place, piece) in self.pieces.iter().enumerate() {
            if place > 0 {
                signs.push(Sign::Star);
            }
            signs.extend(letters(piece));
        }
        signs
    }

    fn matches(&self, id: &str) -> bool {
        let [first, middle @ .., last] = self.pieces.as_slice() else {
            return self.pieces.first().is_some_and(|only| only == id);
        };
        let Some(rest) = id.strip_prefix(first.as_str()) else { return false };
        let Some(mut rest) = rest.strip_suffix(last.as_str()) else { return false };
        // Taking the first place where a piece fits never takes a later piece's only place.
        for piece in middle {
            let Some(at) = rest.find(piece.as_str()) else { return false };
            rest = &rest[at + piece.len()..];
        }
        true
    }
}

/// What a pattern is made of.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sign {
    Letter(char),
    Star,
}

fn letters(piece: &str) -> Vec<Sign> {
    piece.chars().map(Sign::Letter).collect()
}

/// A text that is no pattern.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
#[error(
    "{0:?} is no resource pattern: write KIND/ID with * for any characters, such as clients/acme-*"
)]
pub struct InvalidPattern(String);

impl FromStr for ResourcePattern {
    type Err = InvalidPattern;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let invalid = || InvalidPattern(text.chars().take(40).collect());
        let (kind, ids) = text.split_once('/').ok_or_else(invalid)?;
        let is_kind = !kind.is_empty() && kind.bytes().all(|byte| byte.is_ascii_alphanumeric());
        if !is_kind || ids.is_empty() || text.len() > LONGEST {
            return Err(invalid());
        }
        let mut pieces = vec![String::new()];
        let mut characters = ids.chars();
        while let Some(character) = characters.next() {
            let literal = match character {
                '*' => {
                    pieces.push(String::new());
                    continue;
                }
                '\\' => {
                    characters.next().filter(|next| "*\\".contains(*next)).ok_or_else(invalid)?
                }
                other => other,
            };
            if let Some(piece) = pieces.last_mut() {
                piece.push(literal);
            }
        }
        Ok(Self { text: text.to_owned(), kind_length: kind.len(), pieces })
    }
}

impl fmt::Display for ResourcePattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl fmt::Debug for ResourcePattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ResourcePattern({:?})", self.text)
    }
}

impl Serialize for ResourcePattern {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text)
    }
}

impl<'de> Deserialize<'de> for ResourcePattern {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::spelled::parse(deserializer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn admits(pattern: &str, kind: &str, id: Option<&str>) -> bool {
        pattern.parse::<ResourcePattern>().unwrap().admits(&Resource { kind, id })
    }

    #[test]
    fn patterns_fence_tenants() {
        assert!(admits("clients/acme-*", "clients", Some("acme-bob")));
        assert!(admits("clients/acme-*", "clients", Some("acme-")));
        assert!(!admits("clients/acme-*", "clients", Some("acme")));
        assert!(!admits("clients/acme-*", "clients", Some("xacme-bob")));
        assert!(!admits("clients/acme-*", "rooms", Some("acme-bob")));
        assert!(admits("clients/bob", "clients", Some("bob")));
        assert!(!admits("clients/bob", "clients", Some("bobby")));
        assert!(admits("rooms/*/eu", "rooms", Some("a/b/eu")));
        assert!(!admits("rooms/a*a", "rooms", Some("a")));
        assert!(admits(r"rooms/\*\\*", "rooms", Some(r"*\x")));
        assert!(!admits(r"rooms/\*", "rooms", Some("x")));
    }

    #[test]
    fn patterns_include_narrower_ones() {
        let includes = |wide: &str, narrow: &str| {
            let parse = |text: &str| text.parse::<ResourcePattern>().unwrap();
            parse(wide).includes(&parse(narrow))
        };
        for (wide, narrow) in [
            ("rooms/*", "rooms/*"),
            ("rooms/*", "rooms/**"),
            ("rooms/a*", "rooms/a"),
            ("rooms/a*", "rooms/ab*c"),
            ("rooms/a*b*c", "rooms/a*xb*c"),
            (r"rooms/*\\*", r"rooms/a\\*"),
        ] {
            assert!(includes(wide, narrow), "{wide} {narrow}");
        }
        for (wide, narrow) in [
            ("rooms/a*", "rooms/*"),
            ("rooms/a*a", "rooms/a"),
            ("rooms/a", "rooms/a*"),
            ("rooms/*", "clients/a"),
            ("rooms/a*b*c", "rooms/a*c"),
            (r"rooms/\*", "rooms/*"),
        ] {
            assert!(!includes(wide, narrow), "{wide} {narrow}");
        }
    }

    #[test]
    fn a_list_of_everything_needs_the_whole_kind() {
        assert!(admits("clients/*", "clients", None));
        assert!(!admits("clients/acme-*", "clients", None));
        assert!(!admits("clients/*", "rooms", None));
    }

    #[test]
    fn texts_that_are_no_pattern_are_refused() {
        for text in
            ["", "clients", "/a", "clients/", "cli ents/a", r"clients/\a", r"clients/a\", "*/a"]
        {
            assert!(text.parse::<ResourcePattern>().is_err(), "{text:?}");
        }
    }

    /// The definition, in exponential time.
    fn naive(pattern: &[char], id: &[char]) -> bool {
        match pattern.split_first() {
            None => id.is_empty(),
            Some(('*', rest)) => (0..=id.len()).any(|taken| naive(rest, &id[taken..])),
            Some((letter, rest)) => id.first() == Some(letter) && naive(rest, &id[1..]),
        }
    }

    proptest::proptest! {
        #[test]
        fn matching_is_the_definition(pattern in "[ab*é]{1,8}", id in "[abé]{0,8}") {
            let (p, i): (Vec<char>, Vec<char>) = (pattern.chars().collect(), id.chars().collect());
            let found = admits(&format!("rooms/{pattern}"), "rooms", Some(&id));
            proptest::prop_assert_eq!(found, naive(&p, &i));
        }
    }
}
