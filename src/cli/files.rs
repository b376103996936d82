//! `imkit files`.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::parse::{self, Expiry};

/// Verbs over files.
#[derive(Subcommand, Debug)]
pub(crate) enum FilesCommand {
    /// Upload a file to a room.
    ///
    /// Legacy: the platform's older pages only.
    #[command(before_help = "\
Examples:
  imkit --local files upload lobby note.txt
  imkit --local files upload lobby note.txt --bucket notes --name today.txt -o id
  date | imkit --local files upload lobby - --name date.txt

Bytes are read as they are sent, so a file of any size needs little memory. The platform cannot
tell a repeated upload from a new one, so one whose outcome is unknown is never repeated. --timeout
bounds how long nothing may move, not the whole transfer.")]
    Upload(FilesUploadArgs),
    /// Download a file.
    ///
    /// Legacy: the platform's older pages only.
    #[command(before_help = "\
Examples:
  imkit --local files get files $(imkit --local files upload lobby note.txt -o id) --out copy.txt
  imkit --local files get files $(imkit --local files upload lobby note.txt -o id) --out - | wc -c

Without --out the file is saved here under its own name. It appears under its name when it is
complete, and a file that is there already stays as it is unless --force is given.")]
    Get(FilesGetArgs),
    /// Show what is known about a file.
    ///
    /// Legacy: the platform's older pages only.
    #[command(before_help = "\
Examples:
  imkit --local files info files $(imkit --local files upload lobby note.txt -o id)")]
    Info(FileArgs),
    /// Count files and their bytes by room tag.
    ///
    /// Legacy: the platform's older pages only.
    #[command(before_help = "\
Examples:
  imkit --local files stats
  imkit --local files stats --tag support --since 30d -o json")]
    Stats(FilesStatsArgs),
}

/// Arguments of `files upload`.
#[derive(Args, Debug)]
pub(crate) struct FilesUploadArgs {
    /// The room's id.
    #[arg(value_parser = parse::id, add = clap_complete::ArgValueCompleter::new(crate::completion::rooms))]
    pub(crate) room: String,
    /// The file; `-` is standard input, which needs --name.
    #[arg(value_hint = clap::ValueHint::FilePath)]
    pub(crate) file: PathBuf,
    /// Bucket to put it in; any name of your own.
    #[arg(long, value_name = "BUCKET", default_value = "files", value_parser = bucket)]
    pub(crate) bucket: String,
    /// Name to give it instead of its own.
    #[arg(long, value_name = "NAME")]
    pub(crate) name: Option<String>,
    /// Kind of content, such as image/png; told from the name's ending without it.
    #[arg(long, value_name = "TYPE")]
    pub(crate) content_type: Option<String>,
    /// Data of your own to keep with it: name=text or name:=json. May be repeated.
    #[arg(long = "field", value_name = "NAME=VALUE", value_parser = parse::field)]
    pub(crate) data: Vec<parse::Field>,
}

/// One file.
#[derive(Args, Debug)]
pub(crate) struct FileArgs {
    /// The bucket that it is in.
    #[arg(value_parser = bucket)]
    pub(crate) bucket: String,
    /// The file's id.
    #[arg(value_name = "ID", value_parser = parse::id)]
    pub(crate) file: String,
}

/// Arguments of `files get`.
#[derive(Args, Debug)]
pub(crate) struct FilesGetArgs {
    #[command(flatten)]
    pub(crate) file: FileArgs,
    /// Where to save it: a file, a directory, or `-` for standard output.
    #[arg(long, value_name = "PATH", value_hint = clap::ValueHint::AnyPath)]
    pub(crate) out: Option<PathBuf>,
    /// Replace a file that is there already.
    #[arg(long)]
    pub(crate) force: bool,
}

/// Arguments of `files stats`.
#[derive(Args, Debug)]
pub(crate) struct FilesStatsArgs {
    /// Count the files of rooms with this tag. May be repeated; without it, all rooms count.
    #[arg(long = "tag", value_name = "TAG")]
    pub(crate) tags: Vec<String>,
    /// Only files uploaded since: an instant (2030-01-31T00:00:00Z), or a span ago (1h, 7d).
    #[arg(long, value_name = "WHEN", value_parser = parse::expiry)]
    pub(crate) since: Option<Expiry>,
    /// Only files uploaded before: an instant, or a span ago.
    #[arg(long, value_name = "WHEN", value_parser = parse::expiry)]
    pub(crate) until: Option<Expiry>,
}

/// A bucket's name. Uploading to one called `stats` would be another operation.
fn bucket(text: &str) -> Result<String, String> {
    match text {
        "stats" => Err("no bucket can be called stats".to_owned()),
        _ => parse::id(text),
    }
}
