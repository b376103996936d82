//! How a key stands with its limits, as headers: the draft's `RateLimit` and `RateLimit-Policy`
//! (draft-ietf-httpapi-ratelimit-headers-10) and the older `X-RateLimit-*`. Times are seconds from
//! now, rounded up.

use std::fmt::{self, Write};
use std::sync::Arc;
use std::time::Duration;

use axum::http::{HeaderMap, HeaderName};
use imkit_keys::{Limit, LimitName, LiveKey, Period, Rule, Standing};

use super::header_lines::Lines;
use crate::seconds;

const POLICY: HeaderName = HeaderName::from_static("ratelimit-policy");
pub(super) const STATE: HeaderName = HeaderName::from_static("ratelimit");
pub(super) const LIMIT: HeaderName = HeaderName::from_static("x-ratelimit-limit");
pub(super) const REMAINING: HeaderName = HeaderName::from_static("x-ratelimit-remaining");
pub(super) const RESET: HeaderName = HeaderName::from_static("x-ratelimit-reset");

/// How a key stands.
#[derive(Clone, Debug)]
pub(crate) struct Rate {
    key: Arc<LiveKey>,
    tightest: Option<Tightest>,
}

/// The limit that is nearest to its end.
#[derive(Clone, Copy, Debug)]
struct Tightest {
    /// Its place among the key's limits.
    place: usize,
    remaining: u64,
    /// `None` = no time helps.
    reset: Option<Duration>,
}

impl Rate {
    /// After an admission; `None` for keys without limits.
    pub(super) fn admitted(key: &Arc<LiveKey>, standing: Option<Standing>) -> Option<Self> {
        let tightest = standing.map(|Standing { limit: place, remaining, reset, .. }| Tightest {
            place,
            remaining,
            reset: Some(reset),
        });
        Self::of(key, tightest)
    }

    /// After a refusal by a limit.
    pub(super) fn limited(
        key: &Arc<LiveKey>,
        name: &LimitName,
        wait: Option<Duration>,
        remaining: u64,
    ) -> Option<Self> {
        let place = key.limits().position(|limit| limit.name == *name);
        Self::of(key, place.map(|place| Tightest { place, remaining, reset: wait }))
    }

    fn of(key: &Arc<LiveKey>, tightest: Option<Tightest>) -> Option<Self> {
        (key.limits().len() > 0).then(|| Self { key: Arc::clone(key), tightest })
    }

    pub(crate) fn write(&self, headers: &mut HeaderMap) {
        let mut lines = Lines::<5>::default();
        lines.add(POLICY, |text| write_policy(text, &self.key));
        let limit = self.tightest.and_then(|at| Some((at, self.key.limits().nth(at.place)?)));
        if let Some((Tightest { remaining, reset, .. }, limit)) = limit {
            let reset = reset.map(seconds::rounded_up);
            lines.add(STATE, |text| {
                write!(text, "\"{}\";r={remaining}", limit.name)?;
                reset.map_or(Ok(()), |reset| write!(text, ";t={reset}"))
            });
            lines.add(LIMIT, |text| write!(text, "{}", most(limit)));
            lines.add(REMAINING, |text| write!(text, "{remaining}"));
            if let Some(reset) = reset {
                lines.add(RESET, |text| write!(text, "{reset}"));
            }
        }
        lines.put_into(headers);
    }
}

/// All limits.
fn write_policy(text: &mut String, key: &LiveKey) -> fmt::Result {
    for (index, limit) in key.limits().enumerate() {
        let comma = if index == 0 { "" } else { ", " };
        write!(text, "{comma}\"{}\";q={}", limit.name, most(limit))?;
        if let Some(window) = window(limit) {
            write!(text, ";w={window}")?;
        }
    }
    Ok(())
}

/// How many requests a limit allows.
pub(super) fn most(limit: &Limit) -> u64 {
    match limit.rule {
        Rule::Rate { count, .. } => count.get().into(),
        Rule::Quota { count, .. } => count.get(),
    }
}

/// Seconds; months have no length of their own.
fn window(limit: &Limit) -> Option<u32> {
    match limit.rule {
        Rule::Rate { seconds, .. } => Some(seconds.get()),
        Rule::Quota { period: Period::Hour, .. } => Some(3600),
        Rule::Quota { period: Period::Day, .. } => Some(86_400),
        Rule::Quota { period: Period::Month, .. } => None,
    }
}
