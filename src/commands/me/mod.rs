//! `imkit me`: commands that speak as one user.

mod badge;
mod blocks;
mod get;
mod invitations;
mod logout;
mod messages;
mod notifications;
mod prefs;
mod rooms;
mod update;

use imkit_sdk::api::UpdateMe;

use crate::cli::me::{
    MeArgs, MeBadgeArgs, MeCommand, MeLogoutArgs, MeUpdateArgs, NotificationsCommand,
};
use crate::cli::user_access::UserAccessArgs;
use crate::context::{Context, UserAccess};
use crate::error::Failure;

/// Runs a verb.
pub(crate) async fn run(args: MeArgs, ctx: &mut Context) -> Result<(), Failure> {
    let MeArgs { access, command } = args;
    let access = user_access(access)?;
    match command {
        MeCommand::Get => get::run(&access, ctx).await,
        MeCommand::Update(args) => update::run(change(args)?, &access, ctx).await,
        MeCommand::Badge(MeBadgeArgs { tags, by_tag: false }) => {
            badge::total(&tags, &access, ctx).await
        }
        MeCommand::Badge(MeBadgeArgs { tags, by_tag: true }) => {
            badge::by_tag(&tags, &access, ctx).await
        }
        MeCommand::Rooms(command) => rooms::run(command, &access, ctx).await,
        MeCommand::Messages(command) => messages::run(command, &access, ctx).await,
        MeCommand::Invitations(command) => invitations::run(command, &access, ctx).await,
        MeCommand::Blocks(command) => blocks::run(command, &access, ctx).await,
        MeCommand::Prefs(command) => prefs::run(command, &access, ctx).await,
        MeCommand::Notifications(NotificationsCommand::On) => {
            notifications::run(true, &access, ctx).await
        }
        MeCommand::Notifications(NotificationsCommand::Off) => {
            notifications::run(false, &access, ctx).await
        }
        MeCommand::Logout(MeLogoutArgs { others }) => logout::run(others, &access, ctx).await,
    }
}

/// Turns the options into the one source of the credential. The argument parser does not see that
/// two contradict each other when they stand at different levels (`me --as A get --token-stdin`).
pub(crate) fn user_access(args: UserAccessArgs) -> Result<UserAccess, Failure> {
    let UserAccessArgs { user, token_file, token_stdin } = args;
    match (user, token_file, token_stdin) {
        (None, None, false) => Ok(UserAccess::Environment),
        (Some(user), None, false) => Ok(UserAccess::Lent(user.into())),
        (None, Some(path), false) => Ok(UserAccess::TokenFile(path)),
        (None, None, true) => Ok(UserAccess::TokenStdin),
        _ => Err(Failure::usage("--as, --token-file and --token-stdin contradict each other")
            .hint("keep one of them")),
    }
}

fn change(args: MeUpdateArgs) -> Result<UpdateMe, Failure> {
    let MeUpdateArgs { nickname, avatar_url, properties } = args;
    let reserved = ["_id", "id", "appID", "nickname", "avatarUrl"];
    if let Some(field) = properties.iter().find(|field| reserved.contains(&field.name.as_str())) {
        return Err(Failure::usage(format!("--property cannot set {}", field.name))
            .hint("--nickname and --avatar-url set what is not a custom property"));
    }
    let extra = properties.into_iter().map(|field| (field.name, field.value)).collect();
    let request = UpdateMe { nickname, avatar_url, extra };
    if request == UpdateMe::default() {
        return Err(Failure::usage("nothing to change was given")
            .hint("see the options: imkit me update --help"));
    }
    Ok(request)
}
