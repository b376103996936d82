//! `imkit files upload`.

use std::path::Path;

use imkit_sdk::api::RoomId;
use imkit_sdk::{Content, UploadFile};
use serde_json::{Map, Value};

use super::content_type;
use super::stdin::Stdin;
use crate::context::Context;
use crate::error::{Exit, Failure};

/// Where a file goes, and as what.
pub(crate) struct Upload {
    /// The room.
    pub(crate) room: RoomId,
    /// The bucket.
    pub(crate) bucket: String,
    /// The name; its own without one.
    pub(crate) name: Option<String>,
    /// Kind of content; told from the name without one.
    pub(crate) content_type: Option<String>,
    /// Data to keep with it.
    pub(crate) data: Map<String, Value>,
}

/// Uploads a file, or standard input.
pub(crate) async fn run(upload: Upload, file: &Path, ctx: &mut Context) -> Result<(), Failure> {
    let Upload { room, bucket, name, content_type, data } = upload;
    let from_stdin = file.as_os_str() == "-";
    if from_stdin && ctx.flags.api_key_stdin {
        return Err(Failure::usage("standard input cannot hold the API key and something else")
            .hint("give the key with --api-key-file"));
    }
    if data.contains_key("roomID") || data.contains_key("roomId") {
        return Err(Failure::usage("--field cannot set the room").hint("give it as ROOM"));
    }
    let own_name = file.file_name().filter(|_| !from_stdin);
    let name = match (name, own_name) {
        (Some(name), _) => name,
        (None, Some(name)) => name.to_string_lossy().into_owned(),
        (None, None) => return Err(Failure::usage("the file has no name").hint("give --name")),
    };
    let (content, length) = if from_stdin {
        (Content::reader(Stdin::open()?, None), None)
    } else {
        (Content::path(file), length(file)?)
    };
    let kind = content_type.or_else(|| content_type::of(&name).map(str::to_owned));
    let client = ctx.client().await?;
    let transfer = ctx.printer.transfer(&name, length);
    let mut request =
        UploadFile::new(room, name, content).on_progress(move |bytes| transfer.at(bytes));
    if let Some(kind) = kind {
        request = request.content_type(kind);
    }
    for (name, value) in data {
        request = request.data(name, value);
    }
    let info = client.files().upload(&bucket, request).await?;
    ctx.printer.done(&Context::json(&info)?, &super::FILE)
}

/// The file's length, where it has one to rely on.
fn length(file: &Path) -> Result<Option<u64>, Failure> {
    let metadata = std::fs::metadata(file).map_err(|error| {
        Failure::new(Exit::Failed, format!("cannot read {}", file.display())).causes(&error)
    })?;
    if metadata.is_dir() {
        return Err(Failure::usage(format!("{} is a directory", file.display()))
            .hint("pack it into one file first"));
    }
    Ok(metadata.is_file().then_some(metadata.len()))
}
