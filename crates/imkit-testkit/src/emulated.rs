//! An emulator on a free port, for tests that are not async.

use imkit_emulator::Emulator;
use tokio::runtime::Runtime;

use crate::Error;

/// A running emulator. It stops when it is dropped.
pub struct Emulated {
    /// The emulator's own handle, for faults and counters.
    pub emulator: Emulator,
    /// Its address.
    pub url: String,
    runtime: Runtime,
}

impl Emulated {
    /// Starts one with this API key.
    ///
    /// # Errors
    ///
    /// No runtime or no port can be had.
    pub fn start(api_key: &str) -> Result<Self, Error> {
        let runtime =
            tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build()?;
        let (emulator, url) = runtime.block_on(async {
            let emulator = Emulator::builder().api_key(api_key).build().await?;
            let listener = tokio::net::TcpListener::bind(("127.0.0.1", 0)).await?;
            let url = format!("http://{}", listener.local_addr()?);
            let router = emulator.router();
            tokio::spawn(imkit_emulator::serve(listener, router, std::future::pending()));
            Ok::<_, Error>((emulator, url))
        })?;
        Ok(Self { emulator, url, runtime })
    }

    /// Runs a future on the emulator's runtime.
    pub fn block_on<F: Future>(&self, future: F) -> F::Output {
        self.runtime.block_on(future)
    }
}
