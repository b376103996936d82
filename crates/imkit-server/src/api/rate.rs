//! How a key stands with its limits, as headers: the draft's `RateLimit` and `RateLimit-Policy`
//! (draft-ietf-httpapi-ratelimit-headers-10) and the older `X-RateLimit-*`. Times are seconds from
//! now, rounded up.

use std::fmt::Write;
use std::time::Duration;

use axum::http::{HeaderMap, HeaderName, HeaderValue};
use imkit_keys::{Limit, LimitName, LiveKey, Period, Rule, Standing};

/// How a key stands.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Rate {
    policy: String,
    state: Option<State>,
}

/// The limit that is nearest to its end.
#[derive(Clone, PartialEq, Eq, Debug)]
struct State {
    name: LimitName,
    most: u64,
    remaining: u64,
    /// Seconds; `None` = no time helps.
    reset: Option<u64>,
}

impl Rate {
    /// After an admission; `None` for keys without limits.
    pub(super) fn admitted(key: &LiveKey, standing: Option<Standing>) -> Option<Self> {
        let state = standing.and_then(|standing| {
            let limit = key.limits().nth(standing.limit)?;
            let (remaining, reset) = (standing.remaining, Some(seconds(standing.reset)));
            Some(State { name: limit.name.clone(), most: most(limit), remaining, reset })
        });
        Self::of(key, state)
    }

    /// After a refusal by a limit.
    pub(super) fn limited(key: &LiveKey, name: &LimitName, wait: Option<Duration>) -> Option<Self> {
        let limit = key.limits().find(|limit| limit.name == *name);
        let state = limit.map(|limit| State {
            name: name.clone(),
            most: most(limit),
            remaining: 0,
            reset: wait.map(seconds),
        });
        Self::of(key, state)
    }

    fn of(key: &LiveKey, state: Option<State>) -> Option<Self> {
        let mut policy = String::new();
        for limit in key.limits() {
            let comma = if policy.is_empty() { "" } else { ", " };
            // Writing to a text cannot fail.
            let _ = write!(policy, "{comma}\"{}\";q={}", limit.name, most(limit));
            if let Some(window) = window(limit) {
                let _ = write!(policy, ";w={window}");
            }
        }
        (!policy.is_empty()).then_some(Self { policy, state })
    }

    pub(super) fn write(&self, headers: &mut HeaderMap) {
        let mut set = |name: &'static str, value: String| {
            if let Ok(value) = HeaderValue::try_from(value) {
                headers.insert(HeaderName::from_static(name), value);
            }
        };
        set("ratelimit-policy", self.policy.clone());
        let Some(State { name, most, remaining, reset }) = &self.state else { return };
        let mut state = format!("\"{name}\";r={remaining}");
        if let Some(reset) = reset {
            let _ = write!(state, ";t={reset}");
            set("x-ratelimit-reset", reset.to_string());
        }
        set("ratelimit", state);
        set("x-ratelimit-limit", most.to_string());
        set("x-ratelimit-remaining", remaining.to_string());
    }
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
