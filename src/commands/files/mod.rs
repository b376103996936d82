//! `imkit files`.

mod content_type;
mod get;
mod info;
mod landing;
mod stats;
mod stdin;
mod upload;

use imkit_sdk::api::FileStatsRequest;
use jiff::Timestamp;

use crate::cli::files::{FileArgs, FilesCommand, FilesGetArgs, FilesStatsArgs, FilesUploadArgs};
use crate::cli::parse::Expiry;
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
            let ago = |when: Option<Expiry>| when.map(|when| instant(when, ctx)).transpose();
            let (range_start, range_end) = (ago(since)?, ago(until)?);
            stats::run(FileStatsRequest { tags, range_start, range_end }, ctx).await
        }
    }
}

fn instant(when: Expiry, ctx: &Context) -> Result<Timestamp, Failure> {
    match when {
        Expiry::At(at) => Ok(at),
        Expiry::In(span) => ctx
            .now()
            .checked_sub(span)
            .map_err(|_| Failure::usage("the span reaches back further than a date can say")),
    }
}
