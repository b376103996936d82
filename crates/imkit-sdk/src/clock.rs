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

    /// Time that all processes of the machine read alike, never going back where the machine has
    /// such a clock. The governor goes by it in what processes share. Default: the date.
    fn machine_time(&self) -> Duration {
        Duration::try_from(self.now().duration_since(Timestamp::UNIX_EPOCH)).unwrap_or_default()
    }

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

    #[cfg(unix)]
    fn machine_time(&self) -> Duration {
        since_start()
    }

    fn sleep(&self, wait: Duration) -> Pin<Box<dyn Future<Output = ()> + Send + '_>> {
        Box::pin(tokio::time::sleep(wait))
    }
}

/// Time since the machine started, its sleep included.
#[cfg(any(target_os = "linux", target_os = "android"))]
fn since_start() -> Duration {
    use rustix::time::{ClockId, DynamicClockId, clock_gettime, clock_gettime_dynamic};
    let time = clock_gettime_dynamic(DynamicClockId::Boottime);
    duration(time.unwrap_or_else(|_| clock_gettime(ClockId::Monotonic)))
}

/// Time since the machine started.
#[cfg(all(unix, not(any(target_os = "linux", target_os = "android"))))]
fn since_start() -> Duration {
    duration(rustix::time::clock_gettime(rustix::time::ClockId::Monotonic))
}

#[cfg(unix)]
fn duration(time: rustix::time::Timespec) -> Duration {
    Duration::try_from(time).unwrap_or_default()
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
