//! What a setting is: its names, what it may be, and how it is shown.

use std::path::Path;

use clap::ValueEnum;
use serde::Serialize;

use crate::env::Variable;

/// One setting of the server.
pub(super) struct Setting<T> {
    /// Section and key in the file.
    pub(super) name: &'static str,
    /// The flag that wins over all else.
    pub(super) flag: Option<&'static str>,
    /// The variable that wins over the file.
    pub(super) variable: Option<&'static Variable>,
    /// Reads a value; an error completes "must be".
    pub(super) read: fn(&Given<'_>) -> Result<T, String>,
    /// Shows a value as the file would have it.
    pub(super) show: fn(&T) -> serde_json::Value,
}

/// A value as it was written, and the directory at which its relative paths begin.
pub(super) struct Given<'a> {
    pub(super) written: Written<'a>,
    pub(super) directory: &'a Path,
}

/// A value as it was written.
pub(super) enum Written<'a> {
    /// In a variable, where everything is text.
    Bare(&'a str),
    /// Text in the file.
    Text(&'a str),
    /// A whole number in the file.
    Integer(i64),
    /// A truth in the file.
    Boolean(bool),
    /// A list of texts in the file.
    List(Vec<&'a str>),
    /// Something that no setting is.
    Other,
}

/// How the log is written.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, ValueEnum)]
#[serde(rename_all = "lowercase")]
pub(crate) enum LogFormat {
    /// Lines for people.
    Text,
    /// One JSON object a line.
    Json,
}

/// How much is logged.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, ValueEnum)]
#[serde(rename_all = "lowercase")]
pub(crate) enum LogLevel {
    /// What failed.
    Error,
    /// And what may.
    Warn,
    /// And what changed.
    Info,
    /// And what happened on the way.
    Debug,
}

/// Readers.
pub(super) mod read {
    use std::net::SocketAddr;
    use std::ops::RangeInclusive;
    use std::path::PathBuf;
    use std::time::Duration;

    use clap::ValueEnum;
    use imkit_keys::{Cidr, ForwardHeader, Sampling};

    use super::{Given, Written};
    use crate::settings::{RateLimit, duration};

    pub(in super::super) fn address(given: &Given<'_>) -> Result<SocketAddr, String> {
        let address = text(given).and_then(|text| text.trim().parse().ok());
        address.ok_or_else(|| "an address with a port, such as \"127.0.0.1:9000\"".to_owned())
    }

    pub(in super::super) fn path(given: &Given<'_>) -> Result<PathBuf, String> {
        let path = text(given).filter(|text| !text.is_empty() && !text.contains('\0'));
        path.map(|path| given.directory.join(path)).ok_or_else(|| "a path in quotes".to_owned())
    }

    pub(in super::super) fn switch(given: &Given<'_>) -> Result<bool, String> {
        match &given.written {
            Written::Boolean(value) => Ok(*value),
            Written::Bare("true") => Ok(true),
            Written::Bare("false") => Ok(false),
            _ => Err("true or false".to_owned()),
        }
    }

    pub(in super::super) fn rate_limit(given: &Given<'_>) -> Result<RateLimit, String> {
        let limit = match &given.written {
            Written::Integer(count) => RateLimit::parse(&count.to_string()),
            Written::Text(word @ ("off" | "none")) => RateLimit::parse(word),
            _ => None,
        };
        limit.ok_or_else(|| "a number of requests per minute from 1, or \"off\"".to_owned())
    }

    /// Names without port; the list may be separated by commas.
    pub(in super::super) fn hosts(given: &Given<'_>) -> Result<Vec<String>, String> {
        let texts: Option<Vec<&str>> = match &given.written {
            Written::List(texts) => Some(texts.clone()),
            Written::Bare(text) => Some(text.split(',').map(str::trim).collect()),
            _ => None,
        };
        let is_host = |text: &&str| {
            let fits = |byte: u8| byte.is_ascii_alphanumeric() || b".-_".contains(&byte);
            !text.is_empty() && text.bytes().all(fits)
        };
        texts
            .filter(|texts| texts.iter().all(is_host))
            .map(|texts| texts.into_iter().map(str::to_owned).collect())
            .ok_or_else(|| {
                "a list of names without port, such as [\"localhost\", \"keys.example.com\"]"
                    .to_owned()
            })
    }

    pub(in super::super) fn ranges(given: &Given<'_>) -> Result<Vec<Cidr>, String> {
        let texts: Option<Vec<&str>> = match &given.written {
            Written::List(texts) => Some(texts.clone()),
            Written::Bare(text) => Some(text.split(',').map(str::trim).collect()),
            _ => None,
        };
        let ranges = texts.and_then(|texts| {
            texts.into_iter().map(|text| text.parse().ok()).collect::<Option<Vec<Cidr>>>()
        });
        ranges.ok_or_else(|| {
            "a list of addresses and CIDR ranges, such as [\"127.0.0.1\", \"10.0.0.0/8\"]"
                .to_owned()
        })
    }

    pub(in super::super) fn forward_header(given: &Given<'_>) -> Result<ForwardHeader, String> {
        let headers = [ForwardHeader::XForwardedFor, ForwardHeader::Forwarded];
        let named = |text: &str| headers.into_iter().find(|h| h.name().eq_ignore_ascii_case(text));
        let header = text(given).and_then(named);
        header.ok_or_else(|| "\"x-forwarded-for\" or \"forwarded\"".to_owned())
    }

    pub(in super::super) fn word<T: ValueEnum>(given: &Given<'_>) -> Result<T, String> {
        let word = text(given).and_then(|text| T::from_str(text, false).ok());
        word.ok_or_else(|| {
            let values = T::value_variants().iter().filter_map(ValueEnum::to_possible_value);
            let words: Vec<_> = values.map(|value| format!("{:?}", value.get_name())).collect();
            format!("one of {}", words.join(", "))
        })
    }

    pub(in super::super) fn timeout(given: &Given<'_>) -> Result<Duration, String> {
        let (shortest, longest) = (Duration::from_millis(100), Duration::from_secs(3600));
        let time = text(given).and_then(|text| duration::parse(text).ok());
        time.filter(|time| (shortest..=longest).contains(time))
            .ok_or_else(|| "a duration from 100ms to 1h, such as \"10s\"".to_owned())
    }

    pub(in super::super) fn wait(given: &Given<'_>) -> Result<Duration, String> {
        let longest = Duration::from_secs(60);
        let time = text(given).and_then(|text| duration::parse(text).ok());
        time.filter(|time| *time <= longest)
            .ok_or_else(|| "a duration from 0s to 1m, such as \"2s\"".to_owned())
    }

    pub(in super::super) fn requests(given: &Given<'_>) -> Result<u32, String> {
        number(given, 1..=100_000_000)
    }

    pub(in super::super) fn percent(given: &Given<'_>) -> Result<u32, String> {
        number(given, 0..=90)
    }

    /// `none`, `all` or `1/N`.
    pub(in super::super) fn sampling(given: &Given<'_>) -> Result<Sampling, String> {
        let every = match text(given) {
            Some("none") => Some(0),
            Some("all") => Some(1),
            Some(part) => part.strip_prefix("1/").and_then(|every| every.parse().ok()),
            None => None,
        };
        every
            .filter(|every| *every <= 1_000_000)
            .filter(|every| *every > 0 || text(given) == Some("none"))
            .map(Sampling)
            .ok_or_else(|| "\"none\", \"all\", or \"1/100\" for every hundredth".to_owned())
    }

    pub(in super::super) fn rows(given: &Given<'_>) -> Result<u32, String> {
        number(given, 1000..=1_000_000_000)
    }

    pub(in super::super) fn days(given: &Given<'_>) -> Result<u32, String> {
        number(given, 1..=36_500)
    }

    pub(in super::super) fn body_bytes(given: &Given<'_>) -> Result<u32, String> {
        number(given, 16 * 1024..=64 * 1024 * 1024)
    }

    pub(in super::super) fn wrong_keys(given: &Given<'_>) -> Result<u32, String> {
        number(given, 1..=1_000_000)
    }

    pub(in super::super) fn client_key(given: &Given<'_>) -> Result<u32, String> {
        number(given, 1..=1_000_000)
    }

    pub(in super::super) fn connections(given: &Given<'_>) -> Result<u32, String> {
        number(given, 10..=1_000_000)
    }

    fn number(given: &Given<'_>, range: RangeInclusive<u32>) -> Result<u32, String> {
        let number = match &given.written {
            Written::Integer(number) => u32::try_from(*number).ok(),
            Written::Bare(text) => text.trim().parse().ok(),
            _ => None,
        };
        number
            .filter(|number| range.contains(number))
            .ok_or_else(|| format!("a whole number from {} to {}", range.start(), range.end()))
    }

    fn text<'a>(given: &Given<'a>) -> Option<&'a str> {
        match &given.written {
            Written::Bare(text) | Written::Text(text) => Some(text),
            _ => None,
        }
    }
}

/// How values are shown.
pub(super) mod show {
    use std::path::PathBuf;
    use std::time::Duration;

    use imkit_keys::{ForwardHeader, Sampling};
    use serde::Serialize;
    use serde_json::Value;

    use crate::settings::{RateLimit, duration};

    pub(in super::super) fn plain<T: Serialize>(value: &T) -> Value {
        serde_json::to_value(value).unwrap_or_default()
    }

    pub(in super::super) fn text<T: ToString>(value: &T) -> Value {
        value.to_string().into()
    }

    #[expect(clippy::ptr_arg, reason = "a setting is shown by a function of its own type")]
    pub(in super::super) fn path(path: &PathBuf) -> Value {
        path.to_string_lossy().into()
    }

    pub(in super::super) fn duration(time: &Duration) -> Value {
        duration::to_text(*time).into()
    }

    pub(in super::super) fn forward_header(header: &ForwardHeader) -> Value {
        header.name().into()
    }

    pub(in super::super) fn sampling(sampling: &Sampling) -> Value {
        match sampling.0 {
            0 => "none".into(),
            1 => "all".into(),
            every => format!("1/{every}").into(),
        }
    }

    pub(in super::super) fn rate_limit(limit: &RateLimit) -> Value {
        match limit {
            RateLimit::PerMinute(count) => (*count).into(),
            RateLimit::None => "off".into(),
        }
    }
}
