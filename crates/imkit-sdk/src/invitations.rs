//! `invitations`: users who must accept before they are members of a room.

use std::marker::PhantomData;
use std::sync::Arc;

use imkit_api::operation::{
    INVITATIONS_CANCEL, INVITATIONS_DECLINE, INVITATIONS_LIST, INVITATIONS_MINE,
};
use imkit_api::{CancelInvitations, Invitation, Page, RoomId, UserId};

use crate::call::Core;
use crate::error::Error;
use crate::request::Draft;
use crate::speaker::{Application, EndUser};

/// Pending invitations. Adding members with
/// [`invitation_required`](imkit_api::AddMembers::invitation_required) makes them, joining the room
/// accepts them.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use imkit_sdk::api::{AddMembers, CreateRoom, UpsertUser};
///
/// # let server = imkit_emulator::Emulator::builder().build().await?.spawn().await?;
/// # let client = imkit_sdk::Client::builder().base_url(server.url()).api_key(server.api_key().clone()).build()?;
/// for user in ["alice", "bob"] {
///     client.users().create(UpsertUser::new(user)).await?;
/// }
/// let room = client.rooms().create(CreateRoom::group(["alice"])).await?.id;
/// let invite = AddMembers { invitation_required: true, ..AddMembers::new(["bob"]) };
/// client.members().add(&room, invite).await?;
///
/// assert_eq!(client.invitations().list(&room).await?.len(), 1);
/// assert!(client.invitations().cancel(&room, ["bob"]).await?.is_empty());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Invitations<'c, S = Application> {
    core: &'c Arc<Core>,
    speaker: PhantomData<fn() -> S>,
}

impl<'c, S> Invitations<'c, S> {
    pub(crate) fn new(core: &'c Arc<Core>) -> Self {
        Self { core, speaker: PhantomData }
    }

    /// Reads the pending invitations of a room.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    ///
    /// Legacy: only the platform's older pages have it.
    pub async fn list(self, room: impl Into<RoomId>) -> Result<Vec<Invitation>, Error> {
        let room = room.into();
        self.fetch(Draft::new(&INVITATIONS_LIST, &[room.as_str()])?).await
    }

    /// Withdraws invitations to a room. Answers those that remain.
    ///
    /// # Errors
    ///
    /// [`InvalidRequest`](crate::ErrorKind::InvalidRequest) when nobody is named. See [`Error`].
    ///
    /// Legacy: only the platform's older pages have it.
    pub async fn cancel<U: Into<UserId>>(
        self,
        room: impl Into<RoomId>,
        invitees: impl IntoIterator<Item = U>,
    ) -> Result<Vec<Invitation>, Error> {
        let room = room.into();
        let body = CancelInvitations { invitees: invitees.into_iter().map(Into::into).collect() };
        let draft = Draft::new(&INVITATIONS_CANCEL, &[room.as_str()])?;
        if body.invitees.is_empty() {
            let error = Error::invalid("nobody is named: give at least one id");
            return Err(error.with_operation(Some(INVITATIONS_CANCEL.id)));
        }
        self.fetch(draft.body(&body)?).await
    }

    async fn fetch(self, draft: Draft) -> Result<Vec<Invitation>, Error> {
        let page: Page<Invitation> = self.core.fetch(draft).await?;
        Ok(page.data)
    }
}

impl Invitations<'_, EndUser> {
    /// Reads the user's own pending invitations.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    ///
    /// Legacy: only the platform's older pages have it.
    pub async fn mine(self) -> Result<Vec<Invitation>, Error> {
        self.fetch(Draft::new(&INVITATIONS_MINE, &[])?).await
    }

    /// Declines the invitations to a room. Answers those that remain.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    ///
    /// Legacy: only the platform's older pages have it.
    pub async fn decline(self, room: impl Into<RoomId>) -> Result<Vec<Invitation>, Error> {
        let room = room.into();
        self.fetch(Draft::new(&INVITATIONS_DECLINE, &[room.as_str()])?).await
    }
}
