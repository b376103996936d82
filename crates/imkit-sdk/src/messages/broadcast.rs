//! `messages.broadcast`: one message to many rooms or users.

use imkit_api::operation::MESSAGES_BROADCAST;
use imkit_api::{BroadcastMessage, QueuedBatch};

use super::Messages;
use crate::error::Error;
use crate::request::Draft;
use crate::speaker::Application;

impl Messages<'_, Application> {
    /// Most recipients of one [`broadcast`](Self::broadcast). The platform states no limit; this one
    /// keeps a request, and what is in doubt when it has no answer, within reason.
    pub const MOST_RECIPIENTS: usize = 500;

    /// Queues one message for many rooms or users. The platform answers before it is sent: what came
    /// of it is asked for by the batch's id with [`batch`](Self::batch). Never repeated after an
    /// unknown outcome: the platform has no idempotency key, so a second call sends everything twice.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use imkit_sdk::api::{BroadcastMessage, MessageContent, Recipient, UpsertUser};
    ///
    /// # let server = imkit_emulator::Emulator::builder().build().await?.spawn().await?;
    /// # let client = imkit_sdk::Client::builder().base_url(server.url()).api_key(server.api_key().clone()).build()?;
    /// for user in ["bot", "alice", "bob"] {
    ///     client.users().create(UpsertUser::new(user)).await?;
    /// }
    /// let to = [
    ///     Recipient::user("alice").token("name", "Alice"),
    ///     Recipient::user("bob").token("name", "Bob"),
    /// ];
    /// let message = BroadcastMessage::new(MessageContent::text("Hello $name$"), to).from("bot");
    /// let queued = client.messages().broadcast(message).await?;
    /// assert_eq!(queued.count, Some(2));
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`InvalidRequest`](crate::ErrorKind::InvalidRequest) when there is no recipient, or more than
    /// [`MOST_RECIPIENTS`](Self::MOST_RECIPIENTS). An [`outcome`](Error::outcome) of
    /// [`Unknown`](crate::Outcome::Unknown) means that it may have been queued. See [`Error`].
    pub async fn broadcast(self, message: BroadcastMessage) -> Result<QueuedBatch, Error> {
        let count = message.recipients.len();
        if !(1..=Self::MOST_RECIPIENTS).contains(&count) {
            let most = Self::MOST_RECIPIENTS;
            return Err(Error::invalid(format!(
                "a broadcast has 1 to {most} recipients, not {count}"
            ))
            .with_operation(Some(MESSAGES_BROADCAST.id)));
        }
        self.core.fetch(Draft::new(&MESSAGES_BROADCAST, &[])?.body(&message)?).await
    }
}
