//! `monitor`: connection count and statistics.

use std::sync::Arc;

use imkit_api::operation::{MONITOR_CONNECTIONS, MONITOR_STATS};
use imkit_api::{ConnectionCount, Stats};

use crate::call::Core;
use crate::error::Error;
use crate::request::Draft;

/// Monitoring.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let server = imkit_emulator::Emulator::builder().build().await?.spawn().await?;
/// # let client = imkit_sdk::Client::builder().base_url(server.url()).api_key(server.api_key().clone()).build()?;
/// println!("{} sockets", client.monitor().connections().await?.count);
/// println!("{:?} rooms", client.monitor().stats().await?.total_room_count);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Monitor<'c> {
    core: &'c Arc<Core>,
}

impl<'c> Monitor<'c> {
    pub(crate) fn new(core: &'c Arc<Core>) -> Self {
        Self { core }
    }

    /// Counts the open WebSocket connections. The cheapest way to check a key.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn connections(self) -> Result<ConnectionCount, Error> {
        self.core.fetch(Draft::new(&MONITOR_CONNECTIONS, &[])?).await
    }

    /// Reads the statistics of the last hour. They hold both keys of the application, as secrets.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn stats(self) -> Result<Stats, Error> {
        self.core.fetch(Draft::new(&MONITOR_STATS, &[])?).await
    }
}
