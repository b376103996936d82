//! `imkit stickers`.

mod delete;
mod list;
mod upload;

use imkit_sdk::{Content, UploadStickers};

use crate::cli::stickers::{StickersCommand, StickersDeleteArgs, StickersUploadArgs};
use crate::context::Context;
use crate::error::{Exit, Failure};
use crate::output::View;

/// How sticker sets are shown.
const SET: View = View {
    id: "_id",
    columns: &[("id", "_id"), ("name", "name"), ("order", "order"), ("pictures", "images")],
};

/// Runs a verb.
pub(crate) async fn run(command: StickersCommand, ctx: &mut Context) -> Result<(), Failure> {
    match command {
        StickersCommand::Upload(args) => {
            let set = set(args)?;
            upload::run(set, ctx).await
        }
        StickersCommand::List => list::run(ctx).await,
        StickersCommand::Delete(StickersDeleteArgs { id }) => delete::run(&id, ctx).await,
    }
}

fn set(args: StickersUploadArgs) -> Result<UploadStickers, Failure> {
    let StickersUploadArgs { archive, id, name, order } = args;
    let is_file = std::fs::metadata(&archive).map_err(|error| {
        Failure::new(Exit::Failed, format!("cannot read {}", archive.display())).causes(&error)
    })?;
    if is_file.is_dir() {
        return Err(Failure::usage(format!("{} is a directory", archive.display()))
            .hint("pack its pictures into a zip archive"));
    }
    let own = || archive.file_stem().map(|stem| stem.to_string_lossy().into_owned());
    let id = id.or_else(own).filter(|id| !id.is_empty());
    let id = id.ok_or_else(|| Failure::usage("the set has no id").hint("give --id"))?;
    Ok(UploadStickers { name, order, ..UploadStickers::new(id, Content::path(archive)) })
}
