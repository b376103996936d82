//! Signals that ask to end: they are the command's, and this process goes on until it has revoked
//! the key.

use std::io;

#[cfg(not(unix))]
pub(super) use other::Signals;
#[cfg(unix)]
pub(super) use unix::Signals;

#[cfg(unix)]
mod unix {
    use std::fs::File;

    use rustix::process::{Pid, Signal, getpgrp, kill_process};
    use tokio::signal::unix::{self, SignalKind, signal};

    use super::io;

    /// Those that are heard, and what they are passed on as.
    pub(in super::super) struct Signals([unix::Signal; 4]);

    impl Signals {
        /// Hears them from now on.
        pub(in super::super) fn install() -> io::Result<Self> {
            let [interrupt, terminate, hangup, quit] = [
                SignalKind::interrupt(),
                SignalKind::terminate(),
                SignalKind::hangup(),
                SignalKind::quit(),
            ]
            .map(signal);
            Ok(Self([interrupt?, terminate?, hangup?, quit?]))
        }

        /// The next one.
        pub(in super::super) async fn next(&mut self) -> Signal {
            let [interrupt, terminate, hangup, quit] = &mut self.0;
            tokio::select! {
                _ = interrupt.recv() => Signal::INT,
                _ = terminate.recv() => Signal::TERM,
                _ = hangup.recv() => Signal::HUP,
                _ = quit.recv() => Signal::QUIT,
            }
        }

        /// Passes a signal on to the command. A key on the terminal is the whole foreground's: the
        /// command has that signal already, and a second one could mean something else to it.
        pub(in super::super) fn pass(signal: Signal, process: u32) {
            let is_typed = matches!(signal, Signal::INT | Signal::QUIT);
            if is_typed && is_foreground() {
                return;
            }
            let pid = i32::try_from(process).ok().and_then(Pid::from_raw);
            if let Some(pid) = pid {
                // It has ended meanwhile, which is what was asked for.
                let _ = kill_process(pid, signal);
            }
        }
    }

    /// Whether keys of the terminal reach this process and the command alike.
    fn is_foreground() -> bool {
        let Ok(terminal) = File::open("/dev/tty") else { return false };
        rustix::termios::tcgetpgrp(&terminal).is_ok_and(|group| group == getpgrp())
    }
}

#[cfg(not(unix))]
mod other {
    use super::io;

    /// Ctrl-C, which the console gives to the command as well.
    pub(in super::super) struct Signals;

    impl Signals {
        /// Hears it from now on.
        pub(in super::super) fn install() -> io::Result<Self> {
            Ok(Self)
        }

        /// The next one.
        pub(in super::super) async fn next(&mut self) {
            if tokio::signal::ctrl_c().await.is_err() {
                std::future::pending::<()>().await;
            }
        }

        /// The command has it already.
        pub(in super::super) fn pass(_signal: (), _process: u32) {}
    }
}
