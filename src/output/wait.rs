//! Long waits are told: nobody should wonder whether a command hangs.

use std::pin::Pin;
use std::time::Duration;

use imkit_sdk::{Clock, SystemClock};
use jiff::Timestamp;

use super::Talk;

/// Shorter waits pass unnoticed.
const LONG: Duration = Duration::from_secs(2);

/// The system's clock, which says so before it lets a client wait for long.
pub(crate) struct Telling {
    clock: SystemClock,
    talk: Talk,
}

impl Telling {
    /// Tells through this voice.
    pub(crate) fn new(talk: Talk) -> Self {
        Self { clock: SystemClock::default(), talk }
    }
}

impl Clock for Telling {
    fn now(&self) -> Timestamp {
        self.clock.now()
    }

    fn monotonic(&self) -> Duration {
        self.clock.monotonic()
    }

    fn machine_time(&self) -> Duration {
        self.clock.machine_time()
    }

    fn sleep(&self, wait: Duration) -> Pin<Box<dyn Future<Output = ()> + Send + '_>> {
        if wait >= LONG {
            let seconds = wait.as_secs_f64().ceil();
            self.talk
                .note(&format!("waiting {seconds} s before the next attempt (Ctrl-C to stop)"));
        }
        self.clock.sleep(wait)
    }
}
