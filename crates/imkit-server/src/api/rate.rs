//! How a key stands with its limits, as headers: the draft's `RateLimit` and `RateLimit-Policy`
//! (draft-ietf-httpapi-ratelimit-headers-10) and the older `X-RateLimit-*`. Times are seconds from
//! now, rounded up.

use std::fmt::Write;
use std::time::Duration;

use axum::http::{HeaderMap, HeaderName, HeaderValue};
use imkit_keys::{Limit, LimitName, LiveKey, Period, Rule, Standing};

const POLICY: HeaderName = HeaderName::from_static("ratelimit-policy");
const STATE: HeaderName = HeaderName::from_static("ratelimit");
const LIMIT: HeaderName = HeaderName::from_static("x-ratelimit-limit");
const REMAINING: HeaderName = HeaderName::from_static("x-ratelimit-remaining");
const RESET: HeaderName = HeaderName::from_static("x-ratelimit-reset");

/// How a key stands, in the form of headers.
#[derive(Clone, Debug)]
pub(super) struct Rate {
    policy: HeaderValue,
    tightest: Option<Tightest>,
}

/// The limit that is nearest to its end.
#[derive(Clone, Debug)]
struct Tightest {
    state: HeaderValue,
    most: u64,
    remaining: u64,
    /// Seconds; `None` = no time helps.
    reset: Option<u64>,
}

impl Rate {
    /// After an admission; `None` for keys without limits.
    pub(super) fn admitted(key: &LiveKey, standing: Option<Standing>) -> Option<Self> {
        let tightest = standing.and_then(|standing| {
            let limit = key.limits().nth(standing.limit)?;
            Tightest::new(limit, standing.remaining, Some(standing.reset))
        });
        Some(Self { policy: policy(key)?, tightest })
    }

    /// After a refusal by a limit.
    pub(super) fn limited(key: &LiveKey, name: &LimitName, wait: Option<Duration>) -> Option<Self> {
        let limit = key.limits().find(|limit| limit.name == *name);
        let tightest = limit.and_then(|limit| Tightest::new(limit, 0, wait));
        Some(Self { policy: policy(key)?, tightest })
    }

    pub(super) fn write(&self, headers: &mut HeaderMap) {
        headers.insert(POLICY, self.policy.clone());
        let Some(Tightest { state, most, remaining, reset }) = &self.tightest else { return };
        headers.insert(STATE, state.clone());
        headers.insert(LIMIT, (*most).into());
        headers.insert(REMAINING, (*remaining).into());
        if let Some(reset) = *reset {
            headers.insert(RESET, reset.into());
        }
    }
}

impl Tightest {
    fn new(limit: &Limit, remaining: u64, reset: Option<Duration>) -> Option<Self> {
        let (name, reset) = (&limit.name, reset.map(seconds));
        let mut state = String::with_capacity(64);
        // Writing to a text cannot fail.
        let _ = write!(state, "\"{name}\";r={remaining}");
        if let Some(reset) = reset {
            let _ = write!(state, ";t={reset}");
        }
        let state = HeaderValue::from_str(&state).ok()?;
        Some(Self { state, most: most(limit), remaining, reset })
    }
}

/// All limits; `None` without any.
fn policy(key: &LiveKey) -> Option<HeaderValue> {
    let mut policy = String::with_capacity(64);
    for limit in key.limits() {
        let comma = if policy.is_empty() { "" } else { ", " };
        let _ = write!(policy, "{comma}\"{}\";q={}", limit.name, most(limit));
        if let Some(window) = window(limit) {
            let _ = write!(policy, ";w={window}");
        }
    }
    if policy.is_empty() { None } else { HeaderValue::from_str(&policy).ok() }
}

fn most(limit: &Limit) -> u64 {
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

fn seconds(time: Duration) -> u64 {
    time.as_secs() + u64::from(time.subsec_nanos() > 0)
}
