//! What each command does: one folder per noun, one file per verb. A noun's `mod.rs` turns what was
//! typed into plain values; a verb is an async function of those values and the context.

pub(crate) mod api;
pub(crate) mod auth;
pub(crate) mod bans;
pub(crate) mod completions;
pub(crate) mod config;
pub(crate) mod emulator;
pub(crate) mod files;
pub(crate) mod governor;
pub(crate) mod groups;
pub(crate) mod instant;
pub(crate) mod invitations;
pub(crate) mod jobs;
pub(crate) mod keys;
pub(crate) mod man;
pub(crate) mod me;
pub(crate) mod members;
pub(crate) mod messages;
pub(crate) mod monitor;
pub(crate) mod profiles;
pub(crate) mod push;
pub(crate) mod reference;
pub(crate) mod rooms;
pub(crate) mod rows;
pub(crate) mod stickers;
pub(crate) mod tokens;
pub(crate) mod users;
pub(crate) mod webhooks;
pub(crate) mod words;

use crate::cli::Command;
use crate::context::Context;
use crate::error::Failure;

/// Runs one command.
pub(crate) async fn run(command: Command, ctx: &mut Context) -> Result<(), Failure> {
    match command {
        Command::Users(command) => users::run(command, ctx).await,
        Command::Tokens(command) => tokens::run(command, ctx).await,
        Command::Rooms(command) => rooms::run(command, ctx).await,
        Command::Messages(command) => messages::run(command, ctx).await,
        Command::Me(args) => me::run(args, ctx).await,
        Command::Groups(command) => groups::run(command, ctx).await,
        Command::Files(command) => files::run(command, ctx).await,
        Command::Stickers(command) => stickers::run(command, ctx).await,
        Command::Push(command) => push::run(command, ctx).await,
        Command::Words(command) => words::run(command, ctx).await,
        Command::Config(command) => config::run(command, ctx).await,
        Command::Monitor(command) => monitor::run(command, ctx).await,
        Command::Webhooks(command) => webhooks::run(command, ctx).await,
        Command::Api(args) => api::run(args, ctx).await,
        Command::Jobs(command) => jobs::run(command, ctx).await,
        Command::Auth(command) => auth::run(command, ctx).await,
        Command::Profiles(command) => profiles::run(command, ctx),
        Command::Keys(command) => keys::run(command, ctx).await,
        Command::Emulator(command) => emulator::run(command, ctx).await,
        Command::Governor(command) => governor::run(command, ctx).await,
        Command::Completions(args) => completions::run(args.shell, args.fixed, ctx),
        Command::Man(args) => man::run(&args.command, ctx),
        Command::Generate(args) => crate::generate::run(&args.root, args.check, ctx),
    }
}
