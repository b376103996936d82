//! `imkit me rooms prefs`.

use imkit_sdk::api::{GroupId, RoomId, RoomPref, SetRoomPref};

use crate::cli::me::rooms::{
    RoomPrefsCommand, RoomPrefsListArgs, RoomPrefsSetArgs, RoomPrefsUnsetArgs,
};
use crate::context::{Context, UserAccess};
use crate::error::Failure;
use crate::output::View;

const PREF: View = View {
    id: "room",
    columns: &[
        ("room", "room"),
        ("tags", "tags"),
        ("folder", "folder"),
        ("sticky", "sticky"),
        ("hidden", "hidden"),
    ],
};

/// Runs a verb.
pub(crate) async fn run(
    command: RoomPrefsCommand,
    access: &UserAccess,
    ctx: &mut Context,
) -> Result<(), Failure> {
    match command {
        RoomPrefsCommand::List(RoomPrefsListArgs { group }) => {
            list(group.map(Into::into), access, ctx).await
        }
        RoomPrefsCommand::Set(args) => {
            let (room, group, pref) = setting(args);
            if pref == SetRoomPref::default() {
                return Err(Failure::usage("nothing to set was given")
                    .hint("see the options: imkit me rooms prefs set --help"));
            }
            set(room, group, pref, access, ctx).await
        }
        RoomPrefsCommand::Unset(RoomPrefsUnsetArgs { room, key, group }) => {
            unset(room.into(), group.map(Into::into), &key, access, ctx).await
        }
    }
}

fn setting(args: RoomPrefsSetArgs) -> (RoomId, Option<GroupId>, SetRoomPref) {
    let RoomPrefsSetArgs {
        room,
        group,
        tags,
        tag_colors,
        folder,
        muted,
        sticky,
        hidden,
        translation,
    } = args;
    let colors = tag_colors.into_iter().map(|field| (field.name, field.value));
    let colors: serde_json::Map<_, _> = colors.collect();
    let pref = SetRoomPref {
        tags: (!tags.is_empty()).then_some(tags),
        tag_colors: (!colors.is_empty()).then_some(colors),
        folder,
        muted,
        sticky,
        hidden,
        translation,
    };
    (room.into(), group.map(Into::into), pref)
}

async fn list(
    group: Option<GroupId>,
    access: &UserAccess,
    ctx: &mut Context,
) -> Result<(), Failure> {
    let client = ctx.user_client(access).await?;
    let prefs = match group {
        None => client.room_prefs().list().await?,
        Some(group) => client.room_prefs().group_list(group).await?,
    };
    let mut out = ctx.printer.list(&PREF);
    for pref in &prefs {
        out.row(Context::json(pref)?)?;
    }
    out.end()
}

async fn set(
    room: RoomId,
    group: Option<GroupId>,
    pref: SetRoomPref,
    access: &UserAccess,
    ctx: &mut Context,
) -> Result<(), Failure> {
    let client = ctx.user_client(access).await?;
    let pref = match group {
        None => client.room_prefs().set(room, pref).await?,
        Some(group) => client.room_prefs().group_set(room, group, pref).await?,
    };
    show(&pref, ctx)
}

async fn unset(
    room: RoomId,
    group: Option<GroupId>,
    key: &str,
    access: &UserAccess,
    ctx: &mut Context,
) -> Result<(), Failure> {
    let client = ctx.user_client(access).await?;
    let pref = match group {
        None => client.room_prefs().unset(room, key).await?,
        Some(group) => client.room_prefs().group_unset(room, group, key).await?,
    };
    show(&pref, ctx)
}

fn show(pref: &RoomPref, ctx: &mut Context) -> Result<(), Failure> {
    let row = Context::json(pref)?;
    ctx.printer.done(&row, &PREF)
}
