//! `imkit keys scan`: where to look for leaked credentials, and what to do about them.

use std::path::PathBuf;

use clap::Args;

use super::at::KeyServerArgs;

/// Examples and rules of `keys scan`.
pub(super) const EXAMPLES: &str = "\
Examples:
  imkit keys scan
  imkit keys scan . --exclude node_modules --exclude '*.lock' --offline
  imkit keys scan --git-history -o json
  imkit keys scan --staged --offline
  git log -p | imkit keys scan --stdin
  imkit keys scan --env

Finds our keys, proved by their checksum, and the platform's API keys, known by the name before them
(IM-API-KEY, IMKIT_API_KEY ...). None is shown whole. Exit code 8: something was found; 1: something
could not be read and nothing was found.

Every file is read, also binary ones and those that git ignores; packed objects of git are left to
--git-history. A key may stay where the same line says imkit:allow, or when its id is in the file of
--baseline, which -o id writes.

Where a key server is configured, or the local one runs, it is asked how each key stands, by its
public id alone.";

/// Arguments of `keys scan`.
#[derive(Args, Debug)]
pub(crate) struct KeysScanArgs {
    /// Files and folders, or repositories with --git-history and --staged; `-` is standard input
    /// [default: the current folder].
    #[arg(value_name = "PATH", value_hint = clap::ValueHint::AnyPath)]
    pub(crate) paths: Vec<PathBuf>,
    #[command(flatten)]
    pub(crate) place: PlaceArgs,
    /// Leave out files and folders of this name; `*` is any text. May be repeated.
    #[arg(long, value_name = "PATTERN", conflicts_with_all = ["git_history", "staged"])]
    pub(crate) exclude: Vec<String>,
    /// Pass over the credentials that this file names, one id or fingerprint a line.
    #[arg(long, value_name = "FILE", value_hint = clap::ValueHint::FilePath)]
    pub(crate) baseline: Option<PathBuf>,
    /// Print one row for each credential instead of one for each place.
    #[arg(long)]
    pub(crate) summary: bool,
    /// Ask no server how keys stand.
    #[arg(long)]
    pub(crate) offline: bool,
    /// Revoke the keys that still work, after a question.
    #[arg(long, conflicts_with = "offline")]
    pub(crate) revoke: bool,
    /// Why, for the audit [default: found by imkit keys scan].
    #[arg(long, value_name = "TEXT", requires = "revoke")]
    pub(crate) reason: Option<String>,
    #[command(flatten)]
    pub(crate) at: KeyServerArgs,
}

/// Where to look, if not in files.
#[derive(Args, Debug)]
#[group(multiple = false)]
pub(crate) struct PlaceArgs {
    /// Look into everything that a git repository has ever kept, lost commits included.
    #[arg(long)]
    pub(crate) git_history: bool,
    /// Look into what the next commit would bring.
    #[arg(long)]
    pub(crate) staged: bool,
    /// Look into standard input.
    #[arg(long, conflicts_with = "paths")]
    pub(crate) stdin: bool,
    /// Look into the environment variables of this process.
    #[arg(long, conflicts_with = "paths")]
    pub(crate) env: bool,
}
