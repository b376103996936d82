//! The operations of rooms that only the platform's older pages have: exists, join, create and
//! join, ids, mark read.

use std::sync::Arc;

use imkit_api::operation::{
    ROOMS_CREATE_AND_JOIN, ROOMS_EXISTS, ROOMS_IDS, ROOMS_JOIN, ROOMS_MARK_READ,
};
use imkit_api::{
    CreateAndJoinRoom, MarkRead, MemberProperty, MessageId, Page, Room, RoomExistence, RoomId,
};

use super::Rooms;
use crate::error::Error;
use crate::page::{self, Batch, Items};
use crate::request::Draft;
use crate::speaker::EndUser;

/// Ids of a page; the platform's own default is all of them at once.
const IDS_PAGE: u32 = 1000;

impl<S> Rooms<'_, S> {
    /// Says whether a room exists.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    ///
    /// Legacy: only the platform's older pages have it.
    pub async fn exists(self, room: impl Into<RoomId>) -> Result<bool, Error> {
        let room = room.into();
        let answer: RoomExistence =
            self.core.fetch(Draft::new(&ROOMS_EXISTS, &[room.as_str()])?).await?;
        Ok(answer.exists)
    }

    /// Creates a room with the caller and the invitees in it. With the API key the platform's own
    /// pseudo-user joins. Never repeated after an unknown outcome, as
    /// [`create`](Rooms::create).
    ///
    /// # Errors
    ///
    /// See [`Error`].
    ///
    /// Legacy: only the platform's older pages have it.
    pub async fn create_and_join(self, room: CreateAndJoinRoom) -> Result<Room, Error> {
        let draft = Draft::new(&ROOMS_CREATE_AND_JOIN, &[])?.body(&room)?;
        self.core.fetch(draft.repeatable(false)).await
    }
}

impl Rooms<'_, EndUser> {
    /// Joins a room, or accepts an invitation to it.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    ///
    /// Legacy: only the platform's older pages have it.
    pub async fn join(self, room: impl Into<RoomId>) -> Result<Room, Error> {
        let room = room.into();
        self.core.fetch(Draft::new(&ROOMS_JOIN, &[room.as_str()])?).await
    }

    /// Streams the ids of the user's rooms.
    ///
    /// Legacy: only the platform's older pages have it.
    pub fn ids(self) -> Items<RoomId> {
        let core = Arc::clone(self.core);
        page::by_skip(0, RoomId::as_str, move |skip| {
            let core = Arc::clone(&core);
            async move {
                let draft = Draft::new(&ROOMS_IDS, &[])?;
                let draft = draft.query("skip", Some(skip)).query("limit", Some(IDS_PAGE));
                let page: Page<RoomId> = core.fetch(draft).await?;
                Ok(Batch { items: page.data, total: page.total_count })
            }
        })
    }

    /// Says up to which message the user has read a room. Answers the user's data in that room,
    /// the unread count among it.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    ///
    /// Legacy: only the platform's older pages have it.
    pub async fn mark_read(
        self,
        room: impl Into<RoomId>,
        message: impl Into<MessageId>,
    ) -> Result<MemberProperty, Error> {
        let (room, body) = (room.into(), MarkRead { message: message.into() });
        self.core.fetch(Draft::new(&ROOMS_MARK_READ, &[room.as_str()])?.body(&body)?).await
    }
}
