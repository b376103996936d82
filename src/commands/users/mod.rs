//! `imkit users`.

mod create;
mod export;
mod find;
mod get;
mod import;
mod list;
mod notifications;
mod update;

use imkit_sdk::api::{Filter, IssuedUser, TokenGrant, UpsertUser};
use serde_json::Value;

use crate::cli::export::ExportArgs;
use crate::cli::users::{
    UserInRoomArgs, UserNotificationsCommand, UserProfileArgs, UsersCommand, UsersCreateArgs,
    UsersExportArgs, UsersFindArgs, UsersGetArgs, UsersImportArgs, UsersListArgs, UsersUpdateArgs,
};
use crate::context::Context;
use crate::error::Failure;
use crate::output::View;

/// How users are shown.
pub(crate) const USER: View = View {
    id: "_id",
    columns: &[
        ("id", "_id"),
        ("nickname", "nickname"),
        ("avatar", "avatarUrl"),
        ("updated", "updatedAt"),
    ],
};

/// How a user with a fresh token is shown.
const ISSUED: View = View {
    id: "_id",
    columns: &[
        ("id", "_id"),
        ("nickname", "nickname"),
        ("token", "token"),
        ("expires", "expirationDate"),
    ],
};

/// Runs a verb.
pub(crate) async fn run(command: UsersCommand, ctx: &mut Context) -> Result<(), Failure> {
    match command {
        UsersCommand::Create(UsersCreateArgs { user, profile }) => {
            create::run(request(user, profile)?, ctx).await
        }
        UsersCommand::Update(UsersUpdateArgs { user, profile }) => {
            let request = request(user, profile)?;
            let UpsertUser { id: _, nickname, avatar_url, token, extra } = &request;
            let nothing = nickname.is_none() && avatar_url.is_none() && extra.is_empty();
            if nothing && matches!(token, TokenGrant::None) {
                return Err(Failure::usage("nothing to change was given")
                    .hint("see the options: imkit users update --help"));
            }
            update::run(request, ctx).await
        }
        UsersCommand::Get(UsersGetArgs { user }) => get::run(user.into(), ctx).await,
        UsersCommand::List(UsersListArgs { filter, limit }) => {
            let filter = filter.map(|text| parse_filter(&text, "--filter")).transpose()?;
            list::run(filter, limit.count(), ctx).await
        }
        UsersCommand::Find(UsersFindArgs { text, within, limit }) => {
            find::run(&text, &within, limit.count(), ctx).await
        }
        UsersCommand::Export(UsersExportArgs { filter, export: ExportArgs { out, resume } }) => {
            let filter =
                filter.as_deref().map(|text| parse_filter(text, "--filter")).transpose()?;
            export::run(filter, crate::export::Request { out, resume, view: USER }, ctx).await
        }
        UsersCommand::Import(UsersImportArgs { file, properties, bulk }) => {
            import::run(properties, crate::commands::rows::request(file, bulk), ctx).await
        }
        UsersCommand::Notifications(command) => {
            let (UserInRoomArgs { user, room }, muted) = match command {
                UserNotificationsCommand::Mute(args) => (args, true),
                UserNotificationsCommand::Unmute(args) => (args, false),
            };
            notifications::run(user.into(), room.into(), muted, ctx).await
        }
    }
}

fn request(user: String, profile: UserProfileArgs) -> Result<UpsertUser, Failure> {
    let UserProfileArgs { nickname, avatar_url, properties, issue_token } = profile;
    let reserved = [
        "_id",
        "id",
        "appID",
        "nickname",
        "avatarUrl",
        "token",
        "expirationDate",
        "issueAccessToken",
    ];
    if let Some(field) = properties.iter().find(|field| reserved.contains(&field.name.as_str())) {
        return Err(Failure::usage(format!("--property cannot set {}", field.name))
            .hint("--nickname, --avatar-url and --issue-token set what is not a custom property"));
    }
    Ok(UpsertUser {
        id: user.into(),
        nickname,
        avatar_url,
        token: if issue_token { TokenGrant::Issue } else { TokenGrant::None },
        extra: properties.into_iter().map(|field| (field.name, field.value)).collect(),
    })
}

/// Reads the Mongo filter that an option holds.
pub(crate) fn parse_filter(text: &str, option: &str) -> Result<Filter, Failure> {
    Filter::parse(text).map_err(|error| {
        Failure::usage(format!("{option} is not a JSON object: {error}"))
            .hint(format!(r#"example: {option} '{{"nickname":{{"$regex":"^A"}}}}'"#))
    })
}

/// Prints a user, with the token when there is one.
pub(crate) fn show(issued: IssuedUser, ctx: &mut Context) -> Result<(), Failure> {
    let IssuedUser { token, expiration_date, user } = issued;
    ctx.remember_user(user.id.as_str());
    let view = if token.is_some() { &ISSUED } else { &USER };
    let mut row = Context::json(&user)?;
    if let (Some(token), Value::Object(fields)) = (token, &mut row) {
        fields.insert("token".to_owned(), token.expose().into());
        if let Some(expires) = expiration_date {
            fields.insert("expirationDate".to_owned(), Context::json(&expires)?);
        }
    }
    ctx.printer.done(&row, view)?;
    Ok(())
}
