//! `push`: notifications on users' devices.

use std::sync::Arc;

use imkit_api::PushRequest;
use imkit_api::operation::PUSH_SEND;

use crate::call::Core;
use crate::error::Error;
use crate::request::Draft;

/// Push notifications.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use imkit_sdk::api::{PushPayload, PushRequest};
///
/// # let server = imkit_emulator::Emulator::builder().build().await?.spawn().await?;
/// # let client = imkit_sdk::Client::builder().base_url(server.url()).api_key(server.api_key().clone()).build()?;
/// let news = PushPayload::text("News", "The shop opens at 8");
/// client.push().send(PushRequest::new(["alice", "bob"], news)).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Push<'c> {
    core: &'c Arc<Core>,
}

impl<'c> Push<'c> {
    pub(crate) fn new(core: &'c Arc<Core>) -> Self {
        Self { core }
    }

    /// Sends a notification. The platform does not report whether it arrived anywhere. Never
    /// repeated after an unknown outcome: people would be notified twice.
    ///
    /// # Errors
    ///
    /// [`InvalidRequest`](crate::ErrorKind::InvalidRequest) when there is nobody to notify. See
    /// [`Error`].
    pub async fn send(self, request: PushRequest) -> Result<(), Error> {
        let draft = Draft::new(&PUSH_SEND, &[])?;
        if request.clients.is_empty() {
            return Err(
                Error::invalid("nobody to notify was given").with_operation(Some(PUSH_SEND.id))
            );
        }
        self.core.call(draft.body(&request)?).await.map(drop)
    }
}
