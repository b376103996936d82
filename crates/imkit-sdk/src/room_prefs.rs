//! `room_prefs`: what the calling user, or a group, keeps about rooms.

use std::sync::Arc;

use imkit_api::operation::{
    ROOM_PREFS_GROUP_LIST, ROOM_PREFS_GROUP_SET, ROOM_PREFS_GROUP_UNSET, ROOM_PREFS_LIST,
    ROOM_PREFS_SET, ROOM_PREFS_UNSET,
};
use imkit_api::{GroupId, Page, RoomId, RoomPref, SetRoomPref};

use crate::call::Core;
use crate::error::Error;
use crate::request::Draft;

/// Private preferences for rooms. Nothing is paged.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use imkit_sdk::api::{CreateRoom, SetRoomPref};
///
/// # use imkit_sdk::{Client, UserClient};
/// # let emulator = imkit_emulator::Emulator::builder().client_key("public-key").build().await?;
/// # let server = emulator.spawn().await?;
/// # let app = Client::builder().base_url(server.url()).api_key(server.api_key().clone()).build()?;
/// # let token = app.tokens().issue("alice").await?.token.ok_or("no token")?;
/// # let alice = UserClient::builder().base_url(server.url()).client_key("public-key")
/// #     .token(token.expose()).build()?;
/// let room = app.rooms().create(CreateRoom::group(["alice"])).await?.id;
///
/// let work = SetRoomPref { folder: Some("Work".into()), ..SetRoomPref::default() };
/// alice.room_prefs().set(&room, work).await?;
/// assert_eq!(alice.room_prefs().list().await?[0].folder.as_deref(), Some("Work"));
/// alice.room_prefs().unset(&room, "folder").await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct RoomPrefs<'c> {
    core: &'c Arc<Core>,
}

impl<'c> RoomPrefs<'c> {
    pub(crate) fn new(core: &'c Arc<Core>) -> Self {
        Self { core }
    }

    /// Reads the user's own preferences.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    ///
    /// Legacy: only the platform's older pages have it.
    pub async fn list(self) -> Result<Vec<RoomPref>, Error> {
        let page: Page<RoomPref> = self.core.fetch(Draft::new(&ROOM_PREFS_LIST, &[])?).await?;
        Ok(page.data)
    }

    /// Sets the user's own preferences for a room. Fields left out keep their value.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    ///
    /// Legacy: only the platform's older pages have it.
    pub async fn set(self, room: impl Into<RoomId>, pref: SetRoomPref) -> Result<RoomPref, Error> {
        let room = room.into();
        self.core.fetch(Draft::new(&ROOM_PREFS_SET, &[room.as_str()])?.body(&pref)?).await
    }

    /// Unsets one of the user's own preferences for a room, by its name on the wire.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    ///
    /// Legacy: only the platform's older pages have it.
    pub async fn unset(self, room: impl Into<RoomId>, key: &str) -> Result<RoomPref, Error> {
        let room = room.into();
        self.core.fetch(Draft::new(&ROOM_PREFS_UNSET, &[room.as_str(), key])?).await
    }

    /// Reads the preferences of a user group.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    ///
    /// Legacy: only the platform's older pages have it.
    pub async fn group_list(self, group: impl Into<GroupId>) -> Result<Vec<RoomPref>, Error> {
        let group = group.into();
        let draft = Draft::new(&ROOM_PREFS_GROUP_LIST, &[group.as_str()])?;
        let page: Page<RoomPref> = self.core.fetch(draft).await?;
        Ok(page.data)
    }

    /// Sets the preferences of a user group for a room. Fields left out keep their value.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    ///
    /// Legacy: only the platform's older pages have it.
    pub async fn group_set(
        self,
        room: impl Into<RoomId>,
        group: impl Into<GroupId>,
        pref: SetRoomPref,
    ) -> Result<RoomPref, Error> {
        let (room, group) = (room.into(), group.into());
        let draft = Draft::new(&ROOM_PREFS_GROUP_SET, &[room.as_str(), group.as_str()])?;
        self.core.fetch(draft.body(&pref)?).await
    }

    /// Unsets one preference of a user group for a room, by its name on the wire.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    ///
    /// Legacy: only the platform's older pages have it.
    pub async fn group_unset(
        self,
        room: impl Into<RoomId>,
        group: impl Into<GroupId>,
        key: &str,
    ) -> Result<RoomPref, Error> {
        let (room, group) = (room.into(), group.into());
        let params = [room.as_str(), group.as_str(), key];
        self.core.fetch(Draft::new(&ROOM_PREFS_GROUP_UNSET, &params)?).await
    }
}
