//! Takes the API key out of whatever comes back. Each of its bytes becomes `*`: what is around it
//! stays where it is, so lengths that were announced remain true.

use std::borrow::Cow;
use std::fmt;

use axum::body::Bytes;
use bytes::BytesMut;
use http::{HeaderMap, HeaderValue};
use memchr::memmem::Finder;

/// The spellings of secrets that answers are searched for.
#[derive(Default)]
pub(crate) struct Needles {
    finders: Vec<Finder<'static>>,
    longest: usize,
}

impl fmt::Debug for Needles {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Needles(***)")
    }
}

impl Needles {
    /// Each secret as it is, escaped as writers of JSON do (slashes, or all that could end a script),
    /// and percent-encoded.
    pub(crate) fn new<'s>(secrets: impl IntoIterator<Item = &'s str>) -> Self {
        let mut spellings: Vec<String> = Vec::new();
        for secret in secrets.into_iter().filter(|secret| !secret.is_empty()) {
            let upper =
                percent_encoding::utf8_percent_encode(secret, percent_encoding::NON_ALPHANUMERIC)
                    .to_string();
            let lower = lower_escapes(&upper);
            let escaped = |plus: &str, slash: &str, equals: &str| {
                secret.replace('+', plus).replace('/', slash).replace('=', equals)
            };
            let spellings_of = [
                secret.to_owned(),
                secret.replace('/', "\\/"),
                escaped("\\u002b", "/", "\\u003d"),
                escaped("\\u002B", "/", "\\u003D"),
                escaped("\\u002b", "\\/", "\\u003d"),
                escaped("\\u002B", "\\/", "\\u003D"),
                escaped("\\u002b", "\\u002f", "\\u003d"),
                escaped("\\u002B", "\\u002F", "\\u003D"),
                escaped("\\u002B", "/", "="),
                escaped("+", "/", "\\u003d"),
                upper,
                lower,
            ];
            for spelling in spellings_of {
                if !spellings.contains(&spelling) {
                    spellings.push(spelling);
                }
            }
        }
        let longest = spellings.iter().map(String::len).max().unwrap_or_default();
        let finders = spellings.iter().map(|spelling| Finder::new(spelling).into_owned()).collect();
        Self { finders, longest }
    }

    /// Takes them out of a whole text.
    pub(crate) fn clean(&self, bytes: Bytes) -> Bytes {
        if self.finders.iter().all(|finder| finder.find(&bytes).is_none()) {
            return bytes;
        }
        let mut bytes = BytesMut::from(bytes);
        self.mask(&mut bytes);
        bytes.freeze()
    }

    /// Drops headers that hold one.
    pub(crate) fn clean_headers(&self, headers: &mut HeaderMap) {
        let holds = |value: &HeaderValue| {
            self.finders.iter().any(|finder| finder.find(value.as_bytes()).is_some())
        };
        if headers.values().any(holds) {
            let names: Vec<_> = headers
                .iter()
                .filter(|(_, value)| holds(value))
                .map(|(name, _)| name.clone())
                .collect();
            names.iter().for_each(|name| drop(headers.remove(name)));
        }
    }

    fn mask(&self, bytes: &mut [u8]) {
        for finder in &self.finders {
            let mut from = 0;
            while let Some(at) = finder.find(&bytes[from..]) {
                let begin = from + at;
                from = begin + finder.needle().len();
                bytes[begin..from].fill(b'*');
            }
        }
    }

    /// How many bytes at the end may be the beginning of one.
    fn unfinished(&self, bytes: &[u8]) -> usize {
        let most = bytes.len().min(self.longest.saturating_sub(1));
        (1..=most)
            .rev()
            .find(|&count| {
                let tail = &bytes[bytes.len() - count..];
                self.finders.iter().any(|finder| finder.needle().starts_with(tail))
            })
            .unwrap_or_default()
    }
}

/// Takes secrets out of a text that comes in pieces. What may be the beginning of one is held back
/// until the next piece tells.
#[derive(Debug, Default)]
pub(crate) struct Cleaner {
    held: BytesMut,
}

impl Cleaner {
    /// The next piece; may be empty.
    pub(crate) fn push(&mut self, needles: &Needles, piece: Bytes) -> Bytes {
        if self.held.is_empty() && needles.unfinished(&piece) == 0 {
            return needles.clean(piece);
        }
        self.held.extend_from_slice(&piece);
        needles.mask(&mut self.held);
        let ready = self.held.len() - needles.unfinished(&self.held);
        self.held.split_to(ready).freeze()
    }

    /// What was held back, at the end.
    pub(crate) fn finish(&mut self) -> Bytes {
        std::mem::take(&mut self.held).freeze()
    }
}

/// `%2B` as `%2b`; the rest as it is.
fn lower_escapes(text: &str) -> String {
    let mut rest = 0_u8;
    text.chars()
        .map(|character| {
            if character == '%' {
                rest = 2;
                return Cow::Borrowed("%");
            }
            let is_digit = rest > 0;
            rest = rest.saturating_sub(1);
            let lower = if is_digit { character.to_ascii_lowercase() } else { character };
            Cow::Owned(lower.to_string())
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const SECRET: &str = "aB+c/dE==";

    #[test]
    fn every_spelling_is_masked_and_nothing_else() {
        let needles = Needles::new([SECRET]);
        for spelling in [
            "aB+c/dE==",
            "aB+c\\/dE==",
            "aB\\u002Bc/dE\\u003D\\u003D",
            "aB\\u002bc\\u002fdE\\u003d\\u003d",
            "aB+c/dE\\u003d\\u003d",
            "aB%2Bc%2FdE%3D%3D",
            "aB%2bc%2fdE%3d%3d",
        ] {
            let text = format!("{{\"x\":\"{spelling}\",\"y\":\"{spelling}{spelling}\"}}");
            let clean = needles.clean(text.clone().into());
            let stars = "*".repeat(spelling.len());
            assert_eq!(clean, text.replace(spelling, &stars), "{spelling}");
        }
        assert_eq!(needles.clean("aB+c/dE=".into()), "aB+c/dE=");
        assert_eq!(Needles::new([""]).clean("x".into()), "x");
    }

    #[test]
    fn nobody_reads_a_secret_in_debug_output() {
        let shown = format!("{:?}", Needles::new([SECRET]));
        assert_eq!(shown, "Needles(***)");
    }

    #[test]
    fn a_header_that_holds_one_is_dropped() {
        let mut headers = HeaderMap::new();
        headers.insert("etag", HeaderValue::from_static("\"aB+c/dE==\""));
        headers.insert("content-type", HeaderValue::from_static("text/plain"));
        Needles::new([SECRET]).clean_headers(&mut headers);
        assert_eq!(headers.keys().collect::<Vec<_>>(), ["content-type"]);
    }

    proptest! {
        #[test]
        fn pieces_are_as_clean_as_the_whole(
            parts in prop::collection::vec(
                prop_oneof![Just(SECRET.to_owned()), "[aBcdE+/=%2F]{0,12}"], 0..6),
            cuts in prop::collection::vec(0usize..60, 0..8),
        ) {
            let needles = Needles::new([SECRET, "xyz"]);
            let text = parts.concat();
            let mut cuts: Vec<usize> = cuts.into_iter().map(|cut| cut.min(text.len())).collect();
            cuts.push(text.len());
            cuts.sort_unstable();
            let (mut cleaner, mut read, mut from) = (Cleaner::default(), Vec::new(), 0);
            for cut in cuts {
                let piece = Bytes::copy_from_slice(&text.as_bytes()[from..cut]);
                read.extend_from_slice(&cleaner.push(&needles, piece));
                from = cut;
            }
            read.extend_from_slice(&cleaner.finish());
            prop_assert_eq!(read.len(), text.len());
            prop_assert_eq!(Bytes::from(read), needles.clean(text.into()));
        }
    }
}
