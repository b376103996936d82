//! Time as the client sees it, so that nothing else reads a clock or sleeps.

use std::pin::Pin;
use std::time::Duration;

use jiff::Timestamp;

/// Where a client takes its time from. Tests give their own; everybody else uses [`SystemClock`].
pub trait Clock: Send + Sync + 'static {
    /// The date, for `Retry-After` headers that name one.
    fn now(&self) -> Timestamp;

    /// Time since a fixed moment, never going back. Budgets are measured with it.
    fn monotonic(&self) -> Duration;

    /// Completes after the wait. Dropping the future ends the wait.
    fn sleep(&self, wait: Duration) -> Pin<Box<dyn Future<Output = ()> + Send + '_>>;
}

/// The clock of the machine and of the tokio runtime.
#[derive(Clone, Copy, Debug)]
pub struct SystemClock {
    start: tokio::time::Instant,
}

impl Default for SystemClock {
    fn default() -> Self {
        Self { start: tokio::time::Instant::now() }
    }
}

impl Clock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "the one place that reads the system's date")]
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }

    fn monotonic(&self) -> Duration {
        self.start.elapsed()
    }

    fn sleep(&self, wait: Duration) -> Pin<Box<dyn Future<Output = ()> + Send + '_>> {
        Box::pin(tokio::time::sleep(wait))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn sleeping_takes_as_long_as_it_says() {
        let clock = SystemClock::default();
        let before = clock.monotonic();
        clock.sleep(Duration::from_secs(3600)).await;
        assert_eq!(clock.monotonic() - before, Duration::from_secs(3600));
    }
}
