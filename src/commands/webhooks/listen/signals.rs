//! The signals that end the listening.

use std::io;
#[cfg(unix)]
use std::time::Instant;

#[cfg(unix)]
use crate::interrupt::Wishes;

/// Waits for signals from the moment it is installed.
#[cfg(unix)]
pub(super) struct Signals([tokio::signal::unix::Signal; 3], Wishes);

#[cfg(unix)]
impl Signals {
    /// Installs the handlers.
    pub(super) fn install() -> io::Result<Self> {
        use tokio::signal::unix::{SignalKind, signal};
        let kinds = [SignalKind::interrupt(), SignalKind::terminate(), SignalKind::hangup()];
        let [interrupt, terminate, hangup] = kinds.map(signal);
        Ok(Self([interrupt?, terminate?, hangup?], Wishes::default()))
    }

    /// Resolves at the next one.
    pub(super) async fn next(&mut self) {
        let [interrupt, terminate, hangup] = &mut self.0;
        loop {
            tokio::select! {
                _ = interrupt.recv() => {}
                _ = terminate.recv() => {}
                _ = hangup.recv() => {}
            }
            if self.1.counts(Instant::now()) {
                return;
            }
        }
    }
}

/// Waits for Ctrl-C.
#[cfg(not(unix))]
pub(super) struct Signals;

#[cfg(not(unix))]
impl Signals {
    /// Has nothing to install ahead of time.
    pub(super) fn install() -> io::Result<Self> {
        Ok(Self)
    }

    /// Resolves at the next Ctrl-C.
    pub(super) async fn next(&mut self) {
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    }
}
