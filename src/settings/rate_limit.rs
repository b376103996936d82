//! Rate limits as people write them: a number of requests per minute, or `none`.

use std::fmt;

/// A limit on requests per minute.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum RateLimit {
    /// At most this many, at least one.
    PerMinute(u32),
    /// No limit.
    None,
}

/// Percent of the limit that is left to others when nobody says how much.
pub(crate) const RESERVE: u8 = 10;

/// What a rate limit must be, to complete a sentence.
pub(crate) const ALLOWED: &str = "a number of requests per minute from 1, or none";

/// What a reserve must be, to complete a sentence.
pub(crate) const ALLOWED_RESERVE: &str = "a number of percent from 0 to 90";

impl RateLimit {
    /// The platform's documented limit.
    pub(crate) const PLATFORM: Self = Self::PerMinute(1000);

    /// Reads a number from 1, or `none` (also `off` and `0`).
    pub(crate) fn parse(text: &str) -> Option<Self> {
        match text.trim() {
            "none" | "off" | "0" => Some(Self::None),
            number => number.parse().ok().map(Self::PerMinute),
        }
    }
}

/// Reads a percentage that leaves something to send.
pub(crate) fn parse_reserve(text: &str) -> Option<u8> {
    text.trim().parse().ok().filter(|percent| *percent <= 90)
}

/// So that [`RateLimit::parse`] reads the same one.
impl fmt::Display for RateLimit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::PerMinute(count) => write!(f, "{count}"),
            Self::None => f.write_str("none"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_none_are_read_and_written() {
        for (text, limit) in [
            ("1", Some(RateLimit::PerMinute(1))),
            (" 1000 ", Some(RateLimit::PerMinute(1000))),
            ("none", Some(RateLimit::None)),
            ("off", Some(RateLimit::None)),
            ("0", Some(RateLimit::None)),
            ("", None),
            ("-1", None),
            ("1e3", None),
            ("4294967296", None),
        ] {
            assert_eq!(RateLimit::parse(text), limit, "{text:?}");
        }
        for limit in [RateLimit::PLATFORM, RateLimit::None] {
            assert_eq!(RateLimit::parse(&limit.to_string()), Some(limit));
        }
        assert_eq!(
            (parse_reserve("90"), parse_reserve("91"), parse_reserve("-1")),
            (Some(90), None, None)
        );
    }
}
