//! An emulator on a port of its own, for tests and examples.

use std::fmt;

use secrecy::SecretString;
use tokio::net::TcpListener;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use crate::{Emulator, Error};

/// An emulator that listens on a free port of 127.0.0.1. It stops listening when this is dropped.
pub struct Running {
    emulator: Emulator,
    url: String,
    stop: oneshot::Sender<()>,
    task: JoinHandle<std::io::Result<()>>,
}

impl Emulator {
    /// Serves the emulator on a free port of 127.0.0.1, on the current tokio runtime.
    ///
    /// # Errors
    ///
    /// [`Error::Listen`] when no port can be opened.
    pub async fn spawn(self) -> Result<Running, Error> {
        let listening = |source| Error::Listen { source };
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.map_err(listening)?;
        let url = format!("http://{}", listener.local_addr().map_err(listening)?);
        let (stop, stopped) = oneshot::channel();
        let task = tokio::spawn(crate::serve(listener, self.router(), async {
            // Dropping the sender stops the server too.
            let _ = stopped.await;
        }));
        Ok(Running { emulator: self, url, stop, task })
    }
}

impl Running {
    /// The base URL, without a trailing slash.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The API key.
    pub fn api_key(&self) -> &SecretString {
        self.emulator.api_key()
    }

    /// The client key.
    pub fn client_key(&self) -> &str {
        self.emulator.client_key()
    }

    /// The emulator, for its faults, clock and counters.
    pub fn emulator(&self) -> &Emulator {
        &self.emulator
    }

    /// Stops listening, lets requests that are under way finish, and closes the emulator.
    ///
    /// # Errors
    ///
    /// As [`Emulator::close`].
    pub async fn shutdown(self) -> Result<(), Error> {
        let Self { emulator, url: _, stop, task } = self;
        let _ = stop.send(());
        let _ = task.await;
        emulator.close().await
    }
}

/// Shows no key.
impl fmt::Debug for Running {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Running").field("url", &self.url).finish_non_exhaustive()
    }
}
