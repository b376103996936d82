//! `imkit keys import`.

use std::path::PathBuf;

use clap::Args;

use super::at::KeyServerArgs;
use crate::bulk::source::{Format, Mapping};

pub(super) const EXAMPLES: &str = "\
Examples:
  imkit keys import old-keys.csv
  imkit keys import old-keys.ndjson --owner acme --reason 'moving in'

A row has a name and either sha256 (64 hexadecimal digits) or key (its text), and what else imkit
keys create takes, in the words of the API: scopes, owner, expires_in_days, expires_at, expires,
rate_limit, allowed_ips, resources, tags, environment, metadata. In CSV, lists are separated by
blanks. expires_at without a zone is UTC. Where status, state or is_active says that a key is not
active, its row is rejected: what is taken over works. A hash is replaced by the server's own when
the key is first used. A key that is there already is counted and left as it is, so that the same
file can be imported again.";

/// Arguments of `keys import`.
#[derive(Args, Debug)]
pub(crate) struct KeysImportArgs {
    /// The file; `-` is standard input.
    #[arg(value_name = "FILE", value_hint = clap::ValueHint::FilePath)]
    pub(crate) file: PathBuf,
    /// Format of the file, when its name does not tell.
    #[arg(long, value_enum, value_name = "FORMAT")]
    pub(crate) format: Option<Format>,
    /// What a column is: COLUMN=FIELD, COLUMN:=FIELD for cells of JSON, COLUMN= to leave it out. May
    /// be repeated.
    #[arg(long, value_name = "COLUMN=FIELD", value_parser = Mapping::parse)]
    pub(crate) map: Vec<Mapping>,
    /// Where rejected rows go [default: FILE.rejected.EXT beside the file].
    #[arg(long, value_name = "PATH", value_hint = clap::ValueHint::FilePath)]
    pub(crate) rejects: Option<PathBuf>,
    /// Owner of keys whose row names none.
    #[arg(long, value_name = "NAME")]
    pub(crate) owner: Option<String>,
    /// Why, for the audit.
    #[arg(long, value_name = "TEXT")]
    pub(crate) reason: Option<String>,
    #[command(flatten)]
    pub(crate) at: KeyServerArgs,
}
