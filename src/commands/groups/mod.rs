//! `imkit groups`.

mod create;
mod list;
mod update;

use imkit_sdk::api::{Group, UpsertGroup};

use crate::cli::groups::{GroupsCommand, GroupsCreateArgs, GroupsListArgs, GroupsUpdateArgs};
use crate::context::Context;
use crate::error::Failure;
use crate::output::View;

/// How groups are shown.
const GROUP: View =
    View { id: "_id", columns: &[("id", "_id"), ("nickname", "nickname"), ("members", "members")] };

/// Runs a verb.
pub(crate) async fn run(command: GroupsCommand, ctx: &mut Context) -> Result<(), Failure> {
    match command {
        GroupsCommand::Create(GroupsCreateArgs { group, nickname, avatar_url, members }) => {
            let request = UpsertGroup {
                id: group.map(Into::into),
                nickname,
                avatar_url,
                members: (!members.is_empty())
                    .then(|| members.into_iter().map(Into::into).collect()),
            };
            create::run(request, ctx).await
        }
        GroupsCommand::Update(GroupsUpdateArgs { group, nickname, avatar_url, add, remove }) => {
            if let Some(user) = add.iter().find(|user| remove.contains(user)) {
                return Err(Failure::usage(format!("{user} is to be added and removed")));
            }
            if nickname.is_none() && avatar_url.is_none() && add.is_empty() && remove.is_empty() {
                return Err(Failure::usage("nothing to change was given")
                    .hint("see the options: imkit groups update --help"));
            }
            let change = update::Change {
                nickname,
                avatar_url,
                add: add.into_iter().map(Into::into).collect(),
                remove: remove.into_iter().map(Into::into).collect(),
            };
            update::run(group.into(), change, ctx).await
        }
        GroupsCommand::List(GroupsListArgs { limit }) => list::run(limit, ctx).await,
    }
}

/// Prints a group.
fn show(group: &Group, ctx: &mut Context) -> Result<(), Failure> {
    let row = Context::json(group)?;
    ctx.printer.done(&row, &GROUP)?;
    Ok(())
}
