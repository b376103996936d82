//! Who answers Ctrl-C: the program, which ends at once, or a piece of work that has taken it over in
//! order to end in its own way.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// Shared by the program and the work that it does.
#[derive(Clone, Default)]
pub(crate) struct Interrupts {
    taken: Arc<AtomicBool>,
}

/// Signals that ask to end, while some work answers them. Dropping it gives them back.
pub(crate) struct Taken {
    taken: Arc<AtomicBool>,
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
    /// The next signal that asks to end.
    #[cfg(unix)]
    pub(crate) async fn next(&mut self) {
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
    pub(crate) async fn next(&mut self) {
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
