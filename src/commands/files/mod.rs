//! `imkit files`.

mod content_type;
mod get;
mod info;
mod landing;
mod stats;
mod stdin;
mod upload;

use imkit_sdk::api::FileStatsRequest;

use crate::cli::files::{FileArgs, FilesCommand, FilesGetArgs, FilesStatsArgs, FilesUploadArgs};
use crate::commands::instant::ago;
use crate::context::Context;
use crate::error::Failure;
use crate::output::View;

/// How files are shown.
const FILE: View = View {
    id: "_id",
    columns: &[
        ("id", "_id"),
        ("bucket", "bucketName"),
        ("name", "filename"),
        ("type", "mimetype"),
        ("bytes", "length"),
        ("uploaded", "uploadDate"),
        ("by", "client"),
    ],
};

/// Runs a verb.
pub(crate) async fn run(command: FilesCommand, ctx: &mut Context) -> Result<(), Failure> {
    match command {
        FilesCommand::Upload(FilesUploadArgs { room, file, bucket, name, content_type, data }) => {
            let data = data.into_iter().map(|field| (field.name, field.value)).collect();
            let upload = upload::Upload { room: room.into(), bucket, name, content_type, data };
            upload::run(upload, &file, ctx).await
        }
        FilesCommand::Get(FilesGetArgs { file: FileArgs { bucket, file }, out, force }) => {
            get::run(&bucket, file.into(), out.as_deref(), force, ctx).await
        }
        FilesCommand::Info(FileArgs { bucket, file }) => info::run(&bucket, file.into(), ctx).await,
        FilesCommand::Stats(FilesStatsArgs { tags, since, until }) => {
            let range_start = since.map(|since| ago(since, "--since", ctx)).transpose()?;
            let range_end = until.map(|until| ago(until, "--until", ctx)).transpose()?;
            stats::run(FileStatsRequest { tags, range_start, range_end }, ctx).await
        }
    }
}
