//! The operations of messages that only the platform's older pages have: further lists, hiding and
//! reactions.

use std::sync::Arc;

use imkit_api::operation::{
    MESSAGES_ALL, MESSAGES_AROUND, MESSAGES_BATCH, MESSAGES_HIDE, MESSAGES_HIDE_SENDER,
    MESSAGES_PINNED, MESSAGES_REACT, MESSAGES_UNHIDE, MESSAGES_UNHIDE_SENDER, MESSAGES_UNREACT,
};
use imkit_api::{
    BatchMessages, ListAllMessages, ListAround, Message, MessageId, Operation, Page, React, RoomId,
    SenderInRoom, UserId,
};
use jiff::Timestamp;
use serde_json::Value;

use super::{Messages, USUAL_PAGE};
use crate::error::Error;
use crate::page::Items;
use crate::request::Draft;
use crate::speaker::{Application, EndUser};
use crate::window;

impl<S> Messages<'_, S> {
    /// Reads a message with its neighbours in the same room. With none on either side it is the
    /// nearest thing to reading one message.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    ///
    /// Legacy: only the platform's older pages have it.
    pub async fn around(
        self,
        room: impl Into<RoomId>,
        message: impl Into<MessageId>,
        request: ListAround,
    ) -> Result<Vec<Message>, Error> {
        let (room, message) = (room.into(), message.into());
        let ListAround { before, after } = request;
        let draft = Draft::new(&MESSAGES_AROUND, &[room.as_str(), message.as_str()])?
            .query("before", before)
            .query("after", after);
        let page: Page<Message> = self.core.fetch(draft).await?;
        Ok(page.data)
    }

    /// Reads the pinned messages of a room, all at once: the platform has no pages for them.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    ///
    /// Legacy: only the platform's older pages have it.
    pub async fn pinned(self, room: impl Into<RoomId>) -> Result<Vec<Message>, Error> {
        let room = room.into();
        let page: Page<Message> =
            self.core.fetch(Draft::new(&MESSAGES_PINNED, &[room.as_str()])?).await?;
        Ok(page.data)
    }

    /// Hides a message from the users in its room. Reversible.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    ///
    /// Legacy: only the platform's older pages have it.
    pub async fn hide(self, message: impl Into<MessageId>) -> Result<Message, Error> {
        let message = message.into();
        self.core.fetch(Draft::new(&MESSAGES_HIDE, &[message.as_str()])?).await
    }

    /// Shows a hidden message again.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    ///
    /// Legacy: only the platform's older pages have it.
    pub async fn unhide(self, message: impl Into<MessageId>) -> Result<Message, Error> {
        let message = message.into();
        self.core.fetch(Draft::new(&MESSAGES_UNHIDE, &[message.as_str()])?).await
    }

    /// Hides everything that a user sent in a room. Answers what the server says, in a form that no
    /// page shows.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    ///
    /// Legacy: only the platform's older pages have it.
    pub async fn hide_sender(
        self,
        room: impl Into<RoomId>,
        sender: impl Into<UserId>,
    ) -> Result<Value, Error> {
        self.set_sender(&MESSAGES_HIDE_SENDER, room.into(), sender.into()).await
    }

    /// Shows everything again that a user sent in a room. Answers what the server says, in a form
    /// that no page shows.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    ///
    /// Legacy: only the platform's older pages have it.
    pub async fn unhide_sender(
        self,
        room: impl Into<RoomId>,
        sender: impl Into<UserId>,
    ) -> Result<Value, Error> {
        self.set_sender(&MESSAGES_UNHIDE_SENDER, room.into(), sender.into()).await
    }

    async fn set_sender(
        self,
        operation: &'static Operation,
        room: RoomId,
        sender: UserId,
    ) -> Result<Value, Error> {
        self.core.fetch(Draft::new(operation, &[])?.body(&SenderInRoom { room, sender })?).await
    }
}

impl Messages<'_, Application> {
    /// Streams the messages of all rooms, newest first, `limit` a page (100 when not set). The
    /// samples of the platform leave out the room that a message is in.
    ///
    /// The platform pages by time alone: the stream ends with an error when more messages were sent
    /// within one millisecond than the server gives at once, and never leaves one out in silence.
    ///
    /// Legacy: only the platform's older pages have it.
    pub fn all(self, request: ListAllMessages) -> Items<Message> {
        let core = Arc::clone(self.core);
        let ListAllMessages { since, until, limit } = request;
        let sent = |message: &Message| message.sent().map(Timestamp::as_millisecond);
        let window = window::Start {
            until: until.map(Timestamp::as_millisecond),
            limit: limit.unwrap_or(USUAL_PAGE).max(1),
        };
        window::backwards(
            window,
            |message: &Message| message.id.as_str(),
            sent,
            move |until, limit| {
                let core = Arc::clone(&core);
                async move {
                    let until = until.map(Timestamp::from_millisecond).transpose();
                    let until = until.map_err(|_| Error::invalid("a time out of range"))?;
                    let draft = Draft::new(&MESSAGES_ALL, &[])?
                        .query("startDate", since)
                        .query("endDate", until)
                        .query("limit", Some(limit));
                    let page: Page<Message> = core.fetch(draft).await?;
                    Ok(page.data)
                }
            },
        )
    }

    /// Reads the messages that a batch sent, all at once. The platform answers a batch before it is
    /// sent, so the list can be short at first.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    ///
    /// Legacy: only the platform's older pages have it.
    pub async fn batch(self, batch: impl Into<String>) -> Result<BatchMessages, Error> {
        let draft = Draft::new(&MESSAGES_BATCH, &[])?;
        self.core.fetch(draft.query("batchID", Some(batch.into()))).await
    }
}

impl Messages<'_, EndUser> {
    /// Reacts to a message: `like`, `wow`, `joy`, `sad` or any text.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    ///
    /// Legacy: only the platform's older pages have it.
    pub async fn react(
        self,
        message: impl Into<MessageId>,
        reaction: impl Into<String>,
    ) -> Result<Message, Error> {
        let (message, body) = (message.into(), React { reaction: reaction.into() });
        self.core.fetch(Draft::new(&MESSAGES_REACT, &[message.as_str()])?.body(&body)?).await
    }

    /// Takes a reaction back.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    ///
    /// Legacy: only the platform's older pages have it.
    pub async fn unreact(
        self,
        message: impl Into<MessageId>,
        reaction: impl Into<String>,
    ) -> Result<Message, Error> {
        let (message, reaction) = (message.into(), reaction.into());
        let draft = Draft::new(&MESSAGES_UNREACT, &[message.as_str()])?;
        self.core.fetch(draft.query("reaction", Some(reaction))).await
    }
}
