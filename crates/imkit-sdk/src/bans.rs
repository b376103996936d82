//! `bans`: who may not write in a group room.

use std::sync::Arc;

use imkit_api::operation::{BANS_ADD, BANS_LIST, BANS_REMOVE};
use imkit_api::{Ban, Page, RoomId, UserId};
use serde_json::json;

use crate::call::Core;
use crate::error::Error;
use crate::request::Draft;

/// The code of the refusal that says that the work is done.
const BANNED_ALREADY: &str = "USER_ALREADY_BLOCKED";

/// Bans of users in rooms. Only group rooms with an owner have them; the owner and the application
/// make and lift them.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use imkit_sdk::api::{CreateRoom, UpsertUser};
///
/// # let server = imkit_emulator::Emulator::builder().build().await?.spawn().await?;
/// # let client = imkit_sdk::Client::builder().base_url(server.url()).api_key(server.api_key().clone()).build()?;
/// for user in ["alice", "bob"] {
///     client.users().create(UpsertUser::new(user)).await?;
/// }
/// let owned = CreateRoom { owner: Some("alice".into()), ..CreateRoom::group(["alice", "bob"]) };
/// let room = client.rooms().create(owned).await?.id;
///
/// client.bans().add(&room, "bob").await?;
/// assert_eq!(client.bans().list(&room).await?[0].blockee.id().as_str(), "bob");
/// client.bans().remove(&room, "bob").await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Bans<'c> {
    core: &'c Arc<Core>,
}

impl<'c> Bans<'c> {
    pub(crate) fn new(core: &'c Arc<Core>) -> Self {
        Self { core }
    }

    /// Bans a user in a room. Banning again succeeds; where the platform refuses that, the answer
    /// holds no more than the request did.
    ///
    /// # Errors
    ///
    /// [`NotFound`](crate::ErrorKind::NotFound) when there is no such room or user. See [`Error`].
    pub async fn add(self, room: impl Into<RoomId>, user: impl Into<UserId>) -> Result<Ban, Error> {
        let (room, user) = (room.into(), user.into());
        match self.core.call(Draft::new(&BANS_ADD, &[room.as_str(), user.as_str()])?).await {
            Ok(reply) => self.core.decode(reply.or_known(json!({ "blockee": user, "room": room }))),
            Err(error) if error.code() == Some(BANNED_ALREADY) => Ok(Ban::of(room, user)),
            Err(error) => Err(error),
        }
    }

    /// Reads the bans of a room, all at once: the platform has no pages for them.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn list(self, room: impl Into<RoomId>) -> Result<Vec<Ban>, Error> {
        let room = room.into();
        let page: Page<Ban> = self.core.fetch(Draft::new(&BANS_LIST, &[room.as_str()])?).await?;
        Ok(page.data)
    }

    /// Lifts a ban. Answers the ban that was.
    ///
    /// # Errors
    ///
    /// [`NotFound`](crate::ErrorKind::NotFound) when the user is not banned there. See [`Error`].
    pub async fn remove(
        self,
        room: impl Into<RoomId>,
        user: impl Into<UserId>,
    ) -> Result<Ban, Error> {
        let (room, user) = (room.into(), user.into());
        let draft = Draft::new(&BANS_REMOVE, &[room.as_str(), user.as_str()])?;
        let reply = self.core.call(draft).await?;
        self.core.decode(reply.or_known(json!({ "blockee": user, "room": room })))
    }
}
