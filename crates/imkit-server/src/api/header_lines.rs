//! Several headers whose values share one piece of memory: one allocation instead of one each.

use std::fmt;
use std::ops::Range;

use axum::body::Bytes;
use axum::http::{HeaderMap, HeaderName, HeaderValue};

/// At most `N` headers.
pub(super) struct Lines<const N: usize> {
    text: String,
    places: [Option<(HeaderName, Range<usize>)>; N],
    count: usize,
}

impl<const N: usize> Default for Lines<N> {
    fn default() -> Self {
        Self { text: String::with_capacity(256), places: std::array::from_fn(|_| None), count: 0 }
    }
}

impl<const N: usize> Lines<N> {
    /// Adds a header whose value `write` appends to the text. One that cannot be written, or is
    /// one too many, is left out.
    pub(super) fn add(&mut self, name: HeaderName, write: impl FnOnce(&mut String) -> fmt::Result) {
        let begin = self.text.len();
        if write(&mut self.text).is_ok()
            && let Some(place) = self.places.get_mut(self.count)
        {
            *place = Some((name, begin..self.text.len()));
            self.count += 1;
        }
    }

    /// Sets them; a value that no header can have is left out.
    pub(super) fn put_into(self, headers: &mut HeaderMap) {
        let text = Bytes::from(self.text);
        for (name, range) in self.places.into_iter().flatten() {
            if let Ok(value) = HeaderValue::from_maybe_shared(text.slice(range)) {
                headers.insert(name, value);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::fmt::Write;

    use super::*;

    const A: HeaderName = HeaderName::from_static("a");
    const B: HeaderName = HeaderName::from_static("b");
    const C: HeaderName = HeaderName::from_static("c");

    #[test]
    fn every_header_has_its_own_part_and_bad_ones_are_left_out() {
        let mut headers = HeaderMap::new();
        let mut lines = Lines::<3>::default();
        lines.add(A, |text| write!(text, "one {}", 1));
        lines.add(B, |text| writeln!(text, "two"));
        lines.add(C, |text| write!(text, "three"));
        lines.put_into(&mut headers);
        assert_eq!(
            (headers.len(), &headers[A], &headers[C]),
            (2, &"one 1".parse().unwrap(), &"three".parse().unwrap())
        );
    }

    #[test]
    fn one_too_many_is_left_out() {
        let mut headers = HeaderMap::new();
        let mut lines = Lines::<1>::default();
        lines.add(A, |text| write!(text, "one"));
        lines.add(B, |text| write!(text, "two"));
        lines.put_into(&mut headers);
        assert_eq!((headers.len(), headers.contains_key(B)), (1, false));
    }
}
