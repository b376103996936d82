//! `imkit stickers`.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::parse;

/// Verbs over sticker sets.
#[derive(Subcommand, Debug)]
pub(crate) enum StickersCommand {
    /// Upload a sticker set, or replace the one that has its id.
    ///
    /// Legacy: the platform's older pages only.
    #[command(before_help = "\
Examples:
  imkit --local stickers upload cats.zip --name Cats --order 1

The archive holds tab.png and pictures 01.png to 99.png.")]
    Upload(StickersUploadArgs),
    /// List sticker sets.
    ///
    /// Legacy: the platform's older pages only.
    #[command(before_help = "\
Examples:
  imkit --local stickers list -o json")]
    List,
    /// Delete a sticker set.
    ///
    /// Legacy: the platform's older pages only.
    #[command(before_help = "\
Examples:
  imkit --local stickers upload cats.zip
  imkit --local stickers delete cats --yes")]
    Delete(StickersDeleteArgs),
}

/// Arguments of `stickers upload`.
#[derive(Args, Debug)]
pub(crate) struct StickersUploadArgs {
    /// The zip archive.
    #[arg(value_name = "ZIP", value_hint = clap::ValueHint::FilePath)]
    pub(crate) archive: PathBuf,
    /// The set's id; the archive's name without its ending when missing.
    #[arg(long, value_name = "ID", value_parser = parse::id)]
    pub(crate) id: Option<String>,
    /// Display name.
    #[arg(long, value_name = "NAME")]
    pub(crate) name: Option<String>,
    /// Its place among the sets.
    #[arg(long, value_name = "N")]
    pub(crate) order: Option<i64>,
}

/// Arguments of `stickers delete`.
#[derive(Args, Debug)]
pub(crate) struct StickersDeleteArgs {
    /// The set's id.
    #[arg(value_name = "ID", value_parser = parse::id)]
    pub(crate) id: String,
}
