//! `imkit me rooms`.

mod ids;
mod join;
mod leave;
mod list;
mod mute;
mod prefs;
mod read;

use imkit_sdk::ListRooms;
use imkit_sdk::api::CreateAndJoinRoom;

use crate::cli::me::rooms::{MeRoomsCommand, MeRoomsCreateArgs, MeRoomsLeaveArgs, MeRoomsListArgs};
use crate::cli::messages::MessageInRoomArgs;
use crate::cli::rooms::RoomArgs;
use crate::commands::instant::ago;
use crate::commands::{rooms, users};
use crate::context::{Context, UserAccess, page_size};
use crate::error::Failure;

/// Runs a verb.
pub(crate) async fn run(
    command: MeRoomsCommand,
    access: &UserAccess,
    ctx: &mut Context,
) -> Result<(), Failure> {
    match command {
        MeRoomsCommand::List(args) => {
            let (query, limit) = query(args, ctx)?;
            list::run(query, limit, access, ctx).await
        }
        MeRoomsCommand::Mute(RoomArgs { room }) => mute::run(room.into(), true, access, ctx).await,
        MeRoomsCommand::Unmute(RoomArgs { room }) => {
            mute::run(room.into(), false, access, ctx).await
        }
        MeRoomsCommand::Join(RoomArgs { room }) => join::existing(room.into(), access, ctx).await,
        MeRoomsCommand::Create(args) => join::new(creation(args), access, ctx).await,
        MeRoomsCommand::Ids => ids::run(access, ctx).await,
        MeRoomsCommand::Read(MessageInRoomArgs { room, message }) => {
            read::run(room.into(), message.into(), access, ctx).await
        }
        MeRoomsCommand::Leave(MeRoomsLeaveArgs { room, system_message }) => {
            leave::run(room.into(), system_message, access, ctx).await
        }
        MeRoomsCommand::Prefs(command) => prefs::run(command, access, ctx).await,
    }
}

fn creation(args: MeRoomsCreateArgs) -> CreateAndJoinRoom {
    let MeRoomsCreateArgs {
        room,
        kind,
        members,
        invite,
        system_message,
        name,
        cover,
        description,
        tags,
        webhook,
        bot_mode,
        ext_params,
    } = args;
    CreateAndJoinRoom {
        id: room.map(Into::into),
        name,
        cover,
        room_type: Some(rooms::room_type(kind)),
        description,
        room_tags: tags,
        webhook,
        bot_mode,
        invitees: members.into_iter().map(Into::into).collect(),
        system_message,
        invitation_required: invite,
        ext_params,
    }
}

fn query(args: MeRoomsListArgs, ctx: &Context) -> Result<(ListRooms, Option<u64>), Failure> {
    let MeRoomsListArgs { limit, skip, sort, unread_first, updated_after, filter, pref } = args;
    let limit = limit.count();
    let filter = filter.map(|text| users::parse_filter(&text, "--filter")).transpose()?;
    let preferences = pref.map(|text| users::parse_filter(&text, "--pref")).transpose()?;
    let updated_after = updated_after.map(|when| ago(when, "--updated-after", ctx)).transpose()?;
    let query = ListRooms {
        filter,
        preferences,
        sort,
        updated_after,
        unread_first,
        limit: Some(page_size(limit)),
        skip: Some(skip),
    };
    Ok((query, limit))
}
