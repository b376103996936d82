//! `messages`: send, read, recall, pin and delete messages.

mod broadcast;
mod older;

use std::marker::PhantomData;
use std::sync::Arc;

use imkit_api::operation::{
    MESSAGES_DELETE, MESSAGES_LIST, MESSAGES_PIN, MESSAGES_RECALL, MESSAGES_SEARCH, MESSAGES_SEND,
    MESSAGES_UNPIN,
};
use imkit_api::{
    DeletedMessages, ListMessages, Message, MessageHistory, MessageId, RecallMessage, RoomId,
    SearchMessages, SearchResult, SendMessage, TimeRangeField,
};

use crate::call::Core;
use crate::error::Error;
use crate::page::{self, Items};
use crate::request::Draft;
use crate::speaker::{Application, EndUser};

/// Entries of a page in a stream when the caller does not say.
const USUAL_PAGE: u32 = 100;

/// Messages.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use futures_util::TryStreamExt;
/// use imkit_sdk::api::{CreateRoom, ListMessages, SendMessage, UpsertUser};
///
/// # let server = imkit_emulator::Emulator::builder().build().await?.spawn().await?;
/// # let client = imkit_sdk::Client::builder().base_url(server.url()).api_key(server.api_key().clone()).build()?;
/// for user in ["alice", "bob"] {
///     client.users().create(UpsertUser::new(user)).await?;
/// }
/// let room = client.rooms().create(CreateRoom::direct("alice", "bob")).await?.id;
///
/// let sent = client.messages().send(SendMessage::text(room.clone(), "alice", "hello")).await?;
/// let history: Vec<_> =
///     client.messages().list(&room, ListMessages::default()).try_collect().await?;
/// assert_eq!(history[0].text(), "hello");
/// client.messages().recall(&room, &sent.id).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Messages<'c, S = Application> {
    core: &'c Arc<Core>,
    speaker: PhantomData<fn() -> S>,
}

impl Messages<'_, Application> {
    /// Sends a message as a user. Never repeated after an unknown outcome: the platform has no
    /// idempotency key, so a second call sends twice.
    ///
    /// # Errors
    ///
    /// An [`outcome`](Error::outcome) of [`Unknown`](crate::Outcome::Unknown) means that the
    /// message may have been sent. See [`Error`].
    pub async fn send(self, message: SendMessage) -> Result<Message, Error> {
        self.core.fetch(Draft::new(&MESSAGES_SEND, &[])?.body(&message)?).await
    }
}

impl Messages<'_, EndUser> {
    /// Looks for a word in what the user may see. Nothing is paged.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn search(self, request: SearchMessages) -> Result<SearchResult, Error> {
        self.core.fetch(Draft::new(&MESSAGES_SEARCH, &[])?.body(&request)?).await
    }
}

impl<'c, S> Messages<'c, S> {
    pub(crate) fn new(core: &'c Arc<Core>) -> Self {
        Self { core, speaker: PhantomData }
    }

    /// Reads one page of a room's history, newest change first.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn page(
        self,
        room: impl Into<RoomId>,
        request: ListMessages,
    ) -> Result<MessageHistory, Error> {
        self.core.fetch(history(&room.into(), &request)?).await
    }

    /// Streams a room's history from the newest change back, `limit` a page (100 when not set).
    /// Messages seen before are left out: an edit moves a message. Ends when a page brings nothing
    /// new, or at the first error.
    pub fn list(self, room: impl Into<RoomId>, request: ListMessages) -> Items<Message> {
        let core = Arc::clone(self.core);
        let room = room.into();
        let limit = request.limit.unwrap_or(USUAL_PAGE);
        page::by_before(
            |message: &Message| message.id.as_str(),
            move |before| {
                let core = Arc::clone(&core);
                let room = room.clone();
                let before_message = before.map(MessageId::from).or(request.before_message.clone());
                let request =
                    ListMessages { before_message, limit: Some(limit), ..request.clone() };
                async move {
                    let page: MessageHistory = core.fetch(history(&room, &request)?).await?;
                    Ok(page.data)
                }
            },
        )
    }

    /// Deletes one message, for good.
    ///
    /// # Errors
    ///
    /// [`InvalidRequest`](crate::ErrorKind::InvalidRequest) when the id is the platform's word for
    /// all messages: that is [`purge`](Self::purge). See [`Error`].
    pub async fn delete(
        self,
        room: impl Into<RoomId>,
        message: impl Into<MessageId>,
    ) -> Result<DeletedMessages, Error> {
        let message = message.into();
        if message.as_str() == MessageId::ALL {
            return Err(Error::invalid(format!(
                "{:?} is no message but stands for all messages of the room",
                MessageId::ALL
            ))
            .with_operation(Some(MESSAGES_DELETE.id))
            .with_hint(Some("to delete them all, purge the room".into())));
        }
        self.remove(&room.into(), message.as_str()).await
    }

    /// Deletes all messages of a room, for good.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn purge(self, room: impl Into<RoomId>) -> Result<DeletedMessages, Error> {
        self.remove(&room.into(), MessageId::ALL).await
    }

    async fn remove(self, room: &RoomId, message: &str) -> Result<DeletedMessages, Error> {
        self.core.fetch(Draft::new(&MESSAGES_DELETE, &[room.as_str(), message])?).await
    }

    /// Takes a message back: it stays in the history without its content.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn recall(
        self,
        room: impl Into<RoomId>,
        message: impl Into<MessageId>,
    ) -> Result<Message, Error> {
        let (room, body) = (room.into(), RecallMessage(message.into()));
        let draft = Draft::new(&MESSAGES_RECALL, &[room.as_str()])?;
        self.core.fetch(draft.body(&body)?.repeatable(true)).await
    }

    /// Pins a message.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn pin(self, message: impl Into<MessageId>) -> Result<Message, Error> {
        let message = message.into();
        self.core.fetch(Draft::new(&MESSAGES_PIN, &[message.as_str()])?).await
    }

    /// Unpins a message.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn unpin(self, message: impl Into<MessageId>) -> Result<Message, Error> {
        let message = message.into();
        self.core.fetch(Draft::new(&MESSAGES_UNPIN, &[message.as_str()])?).await
    }
}

fn history(room: &RoomId, request: &ListMessages) -> Result<Draft, Error> {
    let ListMessages { before_message, after_message, limit, after_time, time_range_field } =
        request;
    Ok(Draft::new(&MESSAGES_LIST, &[room.as_str()])?
        .query("beforeMessage", before_message.as_ref())
        .query("afterMessage", after_message.as_ref())
        .query("limit", *limit)
        .query("afterTime", *after_time)
        .query("timeRangeField", time_range_field.map(TimeRangeField::as_str)))
}
