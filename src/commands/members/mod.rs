//! `imkit rooms members`.

mod add;
mod list;
mod plan;
mod remove;
mod set;
mod sync;
mod wanted;

use imkit_sdk::api::{AddMembers, RemoveMembers, Role, SetMemberProperty};

use crate::cli::rooms::{
    MemberRole, MembersAddArgs, MembersCommand, MembersRemoveArgs, MembersRoleArgs, MembersSetArgs,
    MembersSyncArgs, RoomArgs,
};
use crate::context::Context;
use crate::error::Failure;

/// Runs a verb.
pub(crate) async fn run(command: MembersCommand, ctx: &mut Context) -> Result<(), Failure> {
    match command {
        MembersCommand::List(RoomArgs { room }) => list::run(room.into(), ctx).await,
        MembersCommand::Add(MembersAddArgs { room, users, system_message, invite }) => {
            let request = AddMembers {
                invitees: users.into_iter().map(Into::into).collect(),
                system_message,
                invitation_required: invite,
            };
            add::run(room.into(), request, ctx).await
        }
        MembersCommand::Remove(MembersRemoveArgs { room, users, system_message }) => {
            let request = RemoveMembers {
                members: users.into_iter().map(Into::into).collect(),
                system_message,
            };
            remove::run(room.into(), request, ctx).await
        }
        MembersCommand::Sync(MembersSyncArgs {
            room,
            file,
            max_removals,
            system_message,
            format,
            map,
        }) => {
            let list = wanted::List { file, format, map };
            let request =
                sync::Request { room: room.into(), list, most: max_removals, system_message };
            sync::run(request, ctx).await
        }
        MembersCommand::Role(MembersRoleArgs { room, user, role }) => {
            let role = match role {
                MemberRole::Admin => Role::Admin,
                MemberRole::Member => Role::Member,
            };
            set::role(room.into(), user.into(), role, ctx).await
        }
        MembersCommand::Set(MembersSetArgs { room, user, property }) => {
            let request = SetMemberProperty { property: property.name, value: property.value };
            set::property(room.into(), user.into(), request, ctx).await
        }
    }
}
