//! `me`: the calling user: profile, unread counts, notifications, sessions.

use std::sync::Arc;

use imkit_api::operation::{
    ME_BADGE, ME_BADGES_BY_TAG, ME_DISABLE_NOTIFICATIONS, ME_ENABLE_NOTIFICATIONS, ME_GET,
    ME_LOGOUT, ME_LOGOUT_OTHERS, ME_MUTE_ROOM, ME_UNMUTE_ROOM, ME_UPDATE,
};
use imkit_api::{Badge, Operation, Revocation, RoomId, TagBadges, UpdateMe, User};
use serde_json::json;

use crate::call::Core;
use crate::error::Error;
use crate::request::Draft;

/// The user that a [`UserClient`](crate::UserClient) speaks as.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use imkit_sdk::api::{CreateRoom, SendMessage, UpdateMe, UpsertUser};
///
/// # use imkit_sdk::{Client, UserClient};
/// # let emulator = imkit_emulator::Emulator::builder().client_key("public-key").build().await?;
/// # let server = emulator.spawn().await?;
/// # let app = Client::builder().base_url(server.url()).api_key(server.api_key().clone()).build()?;
/// # app.users().create(UpsertUser::new("bob")).await?;
/// # let token = app.tokens().issue("alice").await?.token.ok_or("no token")?;
/// # let alice = UserClient::builder().base_url(server.url()).client_key("public-key")
/// #     .token(token.expose()).build()?;
/// let room = app.rooms().create(CreateRoom::group(["alice", "bob"])).await?.id;
/// app.messages().send(SendMessage::text(&room, "bob", "hello")).await?;
///
/// assert_eq!(alice.me().badge::<&str>([]).await?.badge, 1);
/// assert_eq!(alice.me().mute_room(&room).await?.mute, [room]);
/// let name = UpdateMe { nickname: Some("Alice".into()), ..UpdateMe::default() };
/// assert_eq!(alice.me().update(name).await?.nickname.as_deref(), Some("Alice"));
/// alice.me().logout().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Me<'c> {
    core: &'c Arc<Core>,
}

impl<'c> Me<'c> {
    pub(crate) fn new(core: &'c Arc<Core>) -> Self {
        Self { core }
    }

    /// Reads the user's own profile.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn get(self) -> Result<User, Error> {
        self.core.fetch(Draft::new(&ME_GET, &[])?).await
    }

    /// Changes the user's own profile. Fields left out keep their value.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    ///
    /// Legacy: only the platform's older pages have it.
    pub async fn update(self, change: UpdateMe) -> Result<User, Error> {
        self.core.fetch(Draft::new(&ME_UPDATE, &[])?.body(&change)?).await
    }

    /// Counts the unread messages in all rooms, or in rooms with these tags. Whether a room needs
    /// all of several tags or any of them, the pages of the contract do not agree about.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn badge<T: AsRef<str>>(
        self,
        room_tags: impl IntoIterator<Item = T>,
    ) -> Result<Badge, Error> {
        let draft = room_tags.into_iter().fold(Draft::new(&ME_BADGE, &[])?, |draft, tag| {
            draft.query("roomTags", Some(tag.as_ref()))
        });
        self.core.fetch(draft).await
    }

    /// Counts the unread messages per tag of rooms: for these tags, or for all that there are.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn badges_by_tag<T: AsRef<str>>(
        self,
        tags: impl IntoIterator<Item = T>,
    ) -> Result<TagBadges, Error> {
        let tags: Vec<String> = tags.into_iter().map(|tag| tag.as_ref().to_owned()).collect();
        let body = json!({ "tags": tags });
        self.core.fetch(Draft::new(&ME_BADGES_BY_TAG, &[])?.body(&body)?).await
    }

    /// Mutes the notifications of a room. Answers the user with the rooms that are muted now.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn mute_room(self, room: impl Into<RoomId>) -> Result<User, Error> {
        let room = room.into();
        self.core.fetch(Draft::new(&ME_MUTE_ROOM, &[room.as_str()])?).await
    }

    /// Ends the muting of a room. Answers the user with the rooms that are muted now.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn unmute_room(self, room: impl Into<RoomId>) -> Result<User, Error> {
        let room = room.into();
        self.core.fetch(Draft::new(&ME_UNMUTE_ROOM, &[room.as_str()])?).await
    }

    /// Turns the user's notifications on.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    ///
    /// Legacy: only the platform's older pages have it.
    pub async fn enable_notifications(self) -> Result<User, Error> {
        self.plain(&ME_ENABLE_NOTIFICATIONS).await
    }

    /// Turns the user's notifications off.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    ///
    /// Legacy: only the platform's older pages have it.
    pub async fn disable_notifications(self) -> Result<User, Error> {
        self.plain(&ME_DISABLE_NOTIFICATIONS).await
    }

    /// Revokes the token that this client speaks with: every later call of it is refused.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    ///
    /// Legacy: only the platform's older pages have it.
    pub async fn logout(self) -> Result<(), Error> {
        // The answer is the dead token's record, of which nothing is of use.
        self.core.call(Draft::new(&ME_LOGOUT, &[])?).await?;
        Ok(())
    }

    /// Revokes all other tokens of the user.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    ///
    /// Legacy: only the platform's older pages have it.
    pub async fn logout_others(self) -> Result<Revocation, Error> {
        self.core.fetch(Draft::new(&ME_LOGOUT_OTHERS, &[])?).await
    }

    async fn plain(self, operation: &'static Operation) -> Result<User, Error> {
        self.core.fetch(Draft::new(operation, &[])?).await
    }
}
