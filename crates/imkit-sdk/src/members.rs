//! `members`: who is in a room, and as what.

use std::sync::Arc;

use imkit_api::operation::{MEMBERS_ADD, MEMBERS_REMOVE, MEMBERS_SET};
use imkit_api::{
    AddMembers, Member, MemberProperty, Operation, RemoveMembers, Role, Room, RoomId,
    SetMemberProperty, UserId,
};
use serde_json::Value;

use crate::call::Core;
use crate::error::Error;
use crate::request::Draft;
use crate::rooms;

/// A member of a room with its data in that room.
#[derive(Clone, PartialEq, Debug)]
pub struct RoomMember {
    /// The member.
    pub member: Member,
    /// Role, unread count and custom properties, where the room has any for the member.
    pub property: Option<MemberProperty>,
}

/// Members of rooms.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use imkit_sdk::api::{AddMembers, CreateRoom, RemoveMembers, Role, UpsertUser};
///
/// # let server = imkit_emulator::Emulator::builder().build().await?.spawn().await?;
/// # let client = imkit_sdk::Client::builder().base_url(server.url()).api_key(server.api_key().clone()).build()?;
/// for user in ["alice", "bob", "carol"] {
///     client.users().create(UpsertUser::new(user)).await?;
/// }
/// let room = client.rooms().create(CreateRoom::group(["alice", "bob"])).await?.id;
///
/// client.members().add(&room, AddMembers::new(["carol"])).await?;
/// client.members().set_role(&room, "alice", Role::Admin).await?;
/// client.members().remove(&room, RemoveMembers::new(["bob"])).await?;
/// assert_eq!(client.members().list(&room).await?.len(), 2);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Members<'c> {
    core: &'c Arc<Core>,
}

impl<'c> Members<'c> {
    pub(crate) fn new(core: &'c Arc<Core>) -> Self {
        Self { core }
    }

    /// Reads the members of a room. The platform has no list of its own for them: this reads the
    /// room.
    ///
    /// # Errors
    ///
    /// As [`Rooms::get`](crate::Rooms::get).
    pub async fn list(self, room: impl Into<RoomId>) -> Result<Vec<RoomMember>, Error> {
        Ok(joined(rooms::get(self.core, &room.into()).await?))
    }

    /// Adds or invites members. Repeated after an unknown outcome unless it writes a system
    /// message, which would be written twice.
    ///
    /// # Errors
    ///
    /// [`InvalidRequest`](crate::ErrorKind::InvalidRequest) when there is nobody to add. See
    /// [`Error`].
    pub async fn add(self, room: impl Into<RoomId>, members: AddMembers) -> Result<Room, Error> {
        let room = room.into();
        let draft = Draft::new(&MEMBERS_ADD, &[room.as_str()])?;
        somebody(&members.invitees, &MEMBERS_ADD)?;
        let repeatable = !members.system_message;
        self.core.fetch(draft.body(&members)?.repeatable(repeatable)).await
    }

    /// Removes members; with a user's credential, the own id means leaving. Never repeated after
    /// an unknown outcome.
    ///
    /// # Errors
    ///
    /// [`InvalidRequest`](crate::ErrorKind::InvalidRequest) when there is nobody to remove. See
    /// [`Error`].
    pub async fn remove(
        self,
        room: impl Into<RoomId>,
        members: RemoveMembers,
    ) -> Result<Room, Error> {
        let room = room.into();
        let draft = Draft::new(&MEMBERS_REMOVE, &[room.as_str()])?;
        somebody(&members.members, &MEMBERS_REMOVE)?;
        self.core.fetch(draft.body(&members)?.repeatable(false)).await
    }

    /// Sets a member's role. Making somebody `admin` writes a system message each time, so that is
    /// not repeated after an unknown outcome.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn set_role(
        self,
        room: impl Into<RoomId>,
        user: impl Into<UserId>,
        role: Role,
    ) -> Result<Room, Error> {
        let role = match role {
            Role::Admin => ADMIN.to_owned(),
            Role::Member => "member".to_owned(),
            Role::Other(role) => role,
        };
        let change = SetMemberProperty { property: ROLE.into(), value: Value::String(role) };
        self.set(room, user, change).await
    }

    /// Sets one property of a member, the application's own or `role`.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn set(
        self,
        room: impl Into<RoomId>,
        user: impl Into<UserId>,
        change: SetMemberProperty,
    ) -> Result<Room, Error> {
        let (room, user) = (room.into(), user.into());
        let repeatable = !(change.property == ROLE && change.value == ADMIN);
        let draft = Draft::new(&MEMBERS_SET, &[room.as_str(), user.as_str()])?;
        self.core.fetch(draft.body(&change)?.repeatable(repeatable)).await
    }
}

const ROLE: &str = "role";
const ADMIN: &str = "admin";

/// Refuses an empty list, which the platform would have to guess about.
fn somebody(ids: &[UserId], operation: &'static Operation) -> Result<(), Error> {
    if ids.is_empty() {
        let error = Error::invalid("no member is named: give at least one id");
        return Err(error.with_operation(Some(operation.id)));
    }
    Ok(())
}

/// Puts each member together with its properties.
fn joined(room: Room) -> Vec<RoomMember> {
    let mut properties: std::collections::HashMap<UserId, MemberProperty> =
        room.member_properties.into_iter().map(|data| (data.client.clone(), data)).collect();
    room.members
        .into_iter()
        .map(|member| RoomMember { property: properties.remove(member.id()), member })
        .collect()
}
