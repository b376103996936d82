//! The request limit of the API key: 1000 a minute on the platform, settable here.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

const MINUTE_MS: i64 = 60_000;

/// A limit on requests per minute.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct RateLimit {
    per_minute: Option<u32>,
    window: Window,
}

/// What "a minute" means.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Window {
    /// The minute that begins with the first request after the last one ended.
    #[default]
    Fixed,
    /// The 60 seconds before each request.
    Sliding,
}

impl RateLimit {
    /// So many requests a minute, in a fixed window.
    pub const fn per_minute(requests: u32) -> Self {
        Self { per_minute: Some(requests), window: Window::Fixed }
    }

    /// No limit.
    pub const fn unlimited() -> Self {
        Self { per_minute: None, window: Window::Fixed }
    }

    /// Chooses the window.
    #[must_use]
    pub const fn window(mut self, window: Window) -> Self {
        self.window = window;
        self
    }

    /// Changes what is given.
    pub(crate) fn with(self, per_minute: Option<Option<u32>>, window: Option<Window>) -> Self {
        Self {
            per_minute: per_minute.unwrap_or(self.per_minute),
            window: window.unwrap_or(self.window),
        }
    }
}

/// The platform's documented limit.
impl Default for RateLimit {
    fn default() -> Self {
        Self::per_minute(1000)
    }
}

/// The limiter at work.
#[derive(Debug)]
pub struct Limiter(Mutex<Used>);

#[derive(Debug)]
struct Used {
    limit: RateLimit,
    /// Fixed window: its start and the requests in it.
    fixed: (i64, u32),
    /// Sliding window: when the requests of the last minute came, oldest first.
    sliding: VecDeque<i64>,
}

impl Limiter {
    pub(crate) fn new(limit: RateLimit) -> Self {
        Self(Mutex::new(Used { limit, fixed: (i64::MIN, 0), sliding: VecDeque::new() }))
    }

    /// The limit in force.
    pub fn get(&self) -> RateLimit {
        self.lock().limit
    }

    /// Changes the limit and begins a new window.
    pub fn set(&self, limit: RateLimit) {
        *self.lock() = Used { limit, fixed: (i64::MIN, 0), sliding: VecDeque::new() };
    }

    /// Takes one request, or says after how many seconds (at least 1) one is allowed again.
    pub(crate) fn take(&self, now: Timestamp) -> Result<(), u64> {
        let mut used = self.lock();
        let Some(limit) = used.limit.per_minute else {
            return Ok(());
        };
        let now = now.as_millisecond();
        match used.limit.window {
            Window::Fixed => used.take_fixed(now, limit),
            Window::Sliding => used.take_sliding(now, limit),
        }
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Used> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Used {
    fn take_fixed(&mut self, now: i64, limit: u32) -> Result<(), u64> {
        let (start, taken) = &mut self.fixed;
        // A clock that was set back begins a window too, instead of refusing until it catches up.
        if now < *start || now.saturating_sub(*start) >= MINUTE_MS {
            (*start, *taken) = (now, 0);
        }
        if *taken >= limit {
            return Err(seconds(*start + MINUTE_MS - now));
        }
        *taken += 1;
        Ok(())
    }

    fn take_sliding(&mut self, now: i64, limit: u32) -> Result<(), u64> {
        while self.sliding.front().is_some_and(|then| *then <= now - MINUTE_MS || *then > now) {
            self.sliding.pop_front();
        }
        if self.sliding.len() >= limit as usize {
            let oldest = self.sliding.front().copied().unwrap_or(now);
            return Err(seconds(oldest + MINUTE_MS - now));
        }
        self.sliding.push_back(now);
        Ok(())
    }
}

fn seconds(ms: i64) -> u64 {
    u64::try_from(ms).unwrap_or_default().div_ceil(1000).max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(ms: i64) -> Timestamp {
        Timestamp::from_millisecond(1_000_000 + ms).unwrap()
    }

    #[test]
    fn a_fixed_window_opens_again_after_its_minute() {
        let limiter = Limiter::new(RateLimit::per_minute(2));
        assert_eq!(limiter.take(at(0)), Ok(()));
        assert_eq!(limiter.take(at(59_000)), Ok(()));
        assert_eq!(limiter.take(at(59_001)), Err(1));
        assert_eq!(limiter.take(at(30_500)), Err(30));
        assert_eq!(limiter.take(at(60_000)), Ok(()));
    }

    #[test]
    fn a_sliding_window_never_holds_more_than_the_limit() {
        let limiter = Limiter::new(RateLimit::per_minute(2).window(Window::Sliding));
        assert_eq!(limiter.take(at(0)), Ok(()));
        assert_eq!(limiter.take(at(59_000)), Ok(()));
        assert_eq!(limiter.take(at(59_500)), Err(1));
        assert_eq!(limiter.take(at(60_000)), Ok(()));
        assert_eq!(limiter.take(at(60_001)), Err(59));
        assert_eq!(limiter.take(at(119_000)), Ok(()));
    }

    #[test]
    fn a_clock_that_is_set_back_does_not_lock_the_limiter() {
        for window in [Window::Fixed, Window::Sliding] {
            let limiter = Limiter::new(RateLimit::per_minute(1).window(window));
            assert_eq!(limiter.take(at(10_000_000)), Ok(()));
            assert_eq!(limiter.take(at(0)), Ok(()), "{window:?}");
            assert_eq!(limiter.take(at(0)), Err(60), "{window:?}");
        }
    }

    #[test]
    fn zero_refuses_everything_and_unlimited_nothing() {
        let limiter = Limiter::new(RateLimit::per_minute(0).window(Window::Sliding));
        assert_eq!(limiter.take(at(0)), Err(60));
        limiter.set(RateLimit::unlimited());
        assert!((0..5000).all(|_| limiter.take(at(0)).is_ok()));
    }
}
