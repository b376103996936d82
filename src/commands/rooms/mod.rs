//! `imkit rooms`.

mod create;
mod delete;
mod exists;
mod freeze;
mod get;
mod import;
mod update;

use imkit_sdk::api::{CreateRoom, Room, RoomType, UpdateRoom};

use crate::cli::rooms::{
    RoomArgs, RoomKind, RoomProfileArgs, RoomsCommand, RoomsCreateArgs, RoomsImportArgs,
    RoomsUpdateArgs,
};
use crate::context::Context;
use crate::error::Failure;
use crate::output::View;

/// How rooms are shown.
pub(crate) const ROOM: View = View {
    id: "_id",
    columns: &[
        ("id", "_id"),
        ("name", "name"),
        ("type", "roomType"),
        ("status", "status"),
        ("created", "createdTime"),
    ],
};

/// Runs a verb.
pub(crate) async fn run(command: RoomsCommand, ctx: &mut Context) -> Result<(), Failure> {
    match command {
        RoomsCommand::Create(args) => create::run(creation(args), ctx).await,
        RoomsCommand::Get(RoomArgs { room }) => get::run(room.into(), ctx).await,
        RoomsCommand::Update(args) => {
            let (room, request) = change(args);
            if request == UpdateRoom::default() {
                return Err(Failure::usage("nothing to change was given")
                    .hint("see the options: imkit rooms update --help"));
            }
            update::run(room.into(), request, ctx).await
        }
        RoomsCommand::Delete(RoomArgs { room }) => delete::run(room.into(), ctx).await,
        RoomsCommand::Freeze(RoomArgs { room }) => freeze::run(room.into(), true, ctx).await,
        RoomsCommand::Unfreeze(RoomArgs { room }) => freeze::run(room.into(), false, ctx).await,
        RoomsCommand::Exists(RoomArgs { room }) => exists::run(room.into(), ctx).await,
        RoomsCommand::Import(RoomsImportArgs { file, system_message, bulk }) => {
            import::run(system_message, super::rows::request(file, bulk), ctx).await
        }
        RoomsCommand::Members(command) => super::members::run(command, ctx).await,
        RoomsCommand::Invitations(command) => super::invitations::run(command, ctx).await,
        RoomsCommand::Bans(command) => super::bans::run(command, ctx).await,
    }
}

fn creation(args: RoomsCreateArgs) -> CreateRoom {
    let RoomsCreateArgs { room, kind, members, system_message, profile } = args;
    let RoomProfileArgs { name, cover, description, tags, webhook, bot_mode, ext_params, owner } =
        profile;
    CreateRoom {
        id: room.map(Into::into),
        name,
        cover,
        room_type: Some(room_type(kind)),
        members: members.into_iter().map(Into::into).collect(),
        description,
        room_tags: tags,
        webhook,
        bot_mode,
        ext_params,
        system_message: system_message.then_some(true),
        owner: owner.map(Into::into),
    }
}

/// The kind of room that was typed, in the platform's words.
pub(crate) fn room_type(kind: RoomKind) -> RoomType {
    match kind {
        RoomKind::Direct => RoomType::Direct,
        RoomKind::Group => RoomType::Group,
    }
}

fn change(args: RoomsUpdateArgs) -> (String, UpdateRoom) {
    let RoomsUpdateArgs { room, profile, managers, opening } = args;
    let RoomProfileArgs { name, cover, description, tags, webhook, bot_mode, ext_params, owner } =
        profile;
    let request = UpdateRoom {
        name,
        cover,
        description,
        room_tags: (!tags.is_empty()).then_some(tags),
        webhook,
        bot_mode,
        ext_params,
        opening: opening.map(u8::from),
        owner: owner.map(Into::into),
        managers: (!managers.is_empty()).then(|| managers.into_iter().map(Into::into).collect()),
        status: None,
    };
    (room, request)
}

/// Prints a room.
pub(crate) fn show(room: &Room, ctx: &mut Context) -> Result<(), Failure> {
    ctx.remember_room(room.id.as_str());
    let row = Context::json(room)?;
    ctx.printer.done(&row, &ROOM)?;
    Ok(())
}
