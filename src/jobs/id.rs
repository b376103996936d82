//! Names of jobs: the second of their beginning, and which part of it in four hexadecimal digits, so
//! that names sort by age and can be typed.

use std::fmt;

use jiff::Timestamp;
use jiff::tz::TimeZone;

/// A job's name, such as `20261121-134500-3fa9`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) struct JobId(String);

impl JobId {
    /// The name of a job that begins now. `salt` keeps jobs of one moment apart.
    pub(crate) fn new(now: Timestamp, salt: u32) -> Self {
        let time = now.to_zoned(TimeZone::UTC).strftime("%Y%m%d-%H%M%S").to_string();
        let nanoseconds = u64::from(now.subsec_nanosecond().unsigned_abs());
        let part = (nanoseconds * 0x1_0000 / 1_000_000_000 + u64::from(salt)).min(0xffff);
        Self(format!("{time}-{part:04x}"))
    }

    /// Reads a name. It becomes part of a path, so nothing but names made here will do.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let shape = "dddddddd-dddddd-xxxx";
        let fits = text.len() == shape.len()
            && text.bytes().zip(shape.bytes()).all(|(byte, expected)| match expected {
                b'd' => byte.is_ascii_digit(),
                b'x' => byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte),
                _ => byte == expected,
            });
        fits.then(|| Self(text.to_owned()))
    }

    /// The name's text.
    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for JobId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_read_back_and_a_path_is_none() -> Result<(), jiff::Error> {
        let now: Timestamp = "2026-11-21T13:45:00.123456Z".parse()?;
        let id = JobId::new(now, 0);
        assert!(id.as_str().starts_with("20261121-134500-"), "{id}");
        assert_eq!(JobId::parse(id.as_str()), Some(id.clone()));
        assert!(JobId::new(now, 1) > id);
        let later = now + jiff::SignedDuration::from_millis(1);
        assert!(JobId::new(later, 0) > JobId::new(now, 1));
        for text in ["", "..", "../../etc", "20261121-134500-zzzz", "20261121-134500-12345"] {
            assert_eq!(JobId::parse(text), None, "{text}");
        }
        Ok(())
    }
}
