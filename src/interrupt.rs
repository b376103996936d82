//! Who answers Ctrl-C: the program, which ends at once, or a piece of work that has taken it over in
//! order to end in its own way.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

/// Signals that come this soon after another one say the same once more.
const ECHO: Duration = Duration::from_millis(300);

/// Tells one wish to end from the next. One key stroke can come as two signals: `timeout`, shells
/// and task runners pass on to their child what its process group has got already.
#[derive(Default)]
pub(crate) struct Wishes {
    last: Option<Instant>,
}

impl Wishes {
    /// Whether a signal that came now is a wish of its own.
    pub(crate) fn counts(&mut self, now: Instant) -> bool {
        let echo = self.last.is_some_and(|last| now.saturating_duration_since(last) < ECHO);
        if !echo {
            self.last = Some(now);
        }
        !echo
    }
}

/// Shared by the program and the work that it does.
#[derive(Clone, Default)]
pub(crate) struct Interrupts {
    taken: Arc<AtomicBool>,
}

/// Signals that ask to end, while some work answers them. Dropping it gives them back.
pub(crate) struct Taken {
    taken: Arc<AtomicBool>,
    wishes: Wishes,
    #[cfg(unix)]
    terminate: Option<tokio::signal::unix::Signal>,
    #[cfg(unix)]
    interrupt: Option<tokio::signal::unix::Signal>,
}

impl Interrupts {
    /// Ends on a Ctrl-C that nobody has taken over.
    pub(crate) async fn unanswered(&self) {
        loop {
            if tokio::signal::ctrl_c().await.is_err() {
                std::future::pending::<()>().await;
            }
            if !self.taken.load(Ordering::SeqCst) {
                return;
            }
        }
    }

    /// Leaves Ctrl-C to somebody else, such as an editor that has the terminal for now.
    pub(crate) fn leave(&self) -> Taken {
        self.taken.store(true, Ordering::SeqCst);
        Taken {
            taken: Arc::clone(&self.taken),
            wishes: Wishes::default(),
            #[cfg(unix)]
            terminate: None,
            #[cfg(unix)]
            interrupt: None,
        }
    }

    /// Takes Ctrl-C over, and where there is one SIGTERM.
    pub(crate) fn take(&self) -> Taken {
        self.taken.store(true, Ordering::SeqCst);
        Taken {
            taken: Arc::clone(&self.taken),
            wishes: Wishes::default(),
            #[cfg(unix)]
            terminate: listen(tokio::signal::unix::SignalKind::terminate()),
            #[cfg(unix)]
            interrupt: listen(tokio::signal::unix::SignalKind::interrupt()),
        }
    }
}

/// A signal that cannot be listened to keeps its usual effect.
#[cfg(unix)]
fn listen(kind: tokio::signal::unix::SignalKind) -> Option<tokio::signal::unix::Signal> {
    tokio::signal::unix::signal(kind).ok()
}

impl Taken {
    /// The next wish to end.
    pub(crate) async fn next(&mut self) {
        loop {
            self.signal().await;
            if self.wishes.counts(Instant::now()) {
                return;
            }
        }
    }

    /// The next signal that asks to end.
    #[cfg(unix)]
    async fn signal(&mut self) {
        async fn of(signal: &mut Option<tokio::signal::unix::Signal>) {
            let heard = match signal {
                Some(signal) => signal.recv().await,
                None => None,
            };
            if heard.is_none() {
                std::future::pending::<()>().await;
            }
        }
        tokio::select! {
            () = of(&mut self.terminate) => {}
            () = of(&mut self.interrupt) => {}
        }
    }

    /// The next signal that asks to end.
    #[cfg(not(unix))]
    async fn signal(&mut self) {
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    }
}

impl Drop for Taken {
    fn drop(&mut self) {
        self.taken.store(false, Ordering::SeqCst);
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, Instant};

    use super::{ECHO, Wishes};

    #[test]
    fn a_signal_that_comes_twice_at_once_is_one_wish_and_a_later_one_is_another() {
        let mut wishes = Wishes::default();
        let start = Instant::now();
        assert!(wishes.counts(start));
        assert!(!wishes.counts(start));
        assert!(!wishes.counts(start + ECHO - Duration::from_millis(1)));
        assert!(wishes.counts(start + ECHO));
    }
}
