//! `imkit keys audit`.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::at::KeyServerArgs;
use super::value;
use crate::cli::parse::{self, Expiry, Limit};

/// Verbs over the record of changes.
#[derive(Subcommand, Debug)]
pub(crate) enum AuditCommand {
    /// List changes, latest first.
    #[command(before_help = "\
Examples:
  imkit keys audit list --since 7d
  imkit keys audit list --target 7Gq2mXbR4tLz --event key.revoked -o json")]
    List(AuditListArgs),
    /// Check that no entry was changed, moved or taken away; exit 1 when one was.
    #[command(before_help = "\
Examples:
  imkit keys audit verify
  imkit keys audit verify --file audit.ndjson
  imkit keys audit verify --jq '\"\\(.last_seq):\\(.last_hash)\"' > audit.head
  imkit keys audit verify --contains \"$(cat audit.head)\"

Number and hash of the last entry, kept elsewhere and given to --contains, prove later that nothing
was cut off or put back.")]
    Verify(AuditVerifyArgs),
    /// Write the whole record, oldest first, one JSON object a line.
    #[command(before_help = "\
Examples:
  imkit keys audit export --out audit.ndjson
  imkit keys audit export | gzip > audit.ndjson.gz")]
    Export(AuditExportArgs),
}

/// Arguments of `keys audit list`. All that is given must hold.
#[derive(Args, Debug)]
pub(crate) struct AuditListArgs {
    /// About this key or client key, or the upstream of this name.
    #[arg(long, value_name = "ID",
          add = clap_complete::ArgValueCompleter::new(crate::completion::keys))]
    pub(crate) target: Option<String>,
    /// By this root key, or `server`.
    #[arg(long, value_name = "ID",
          add = clap_complete::ArgValueCompleter::new(crate::completion::keys))]
    pub(crate) actor: Option<String>,
    /// Of this kind, such as key.revoked.
    #[arg(long, value_name = "EVENT")]
    pub(crate) event: Option<String>,
    /// From when: so long ago (24h, 7d), a day or an instant.
    #[arg(long, value_name = "WHEN", value_parser = value::moment)]
    pub(crate) since: Option<Expiry>,
    /// Until when.
    #[arg(long, value_name = "WHEN", value_parser = value::moment)]
    pub(crate) until: Option<Expiry>,
    /// Oldest first.
    #[arg(long)]
    pub(crate) oldest_first: bool,
    /// Most entries to print: a number, or `all`.
    #[arg(long, value_name = "N", default_value = "100", value_parser = parse::limit)]
    pub(crate) limit: Limit,
    #[command(flatten)]
    pub(crate) at: KeyServerArgs,
}

/// Arguments of `keys audit verify`.
#[derive(Args, Debug)]
pub(crate) struct AuditVerifyArgs {
    /// Check an export here, without asking any server; `-` is standard input.
    #[arg(long, value_name = "PATH", value_hint = clap::ValueHint::FilePath,
          conflicts_with_all = ["server", "root_key_file", "root_key_stdin"])]
    pub(crate) file: Option<PathBuf>,
    /// Fail unless the record still has this entry: the number and hash of the last one, as an
    /// earlier check printed them and you kept them elsewhere.
    #[arg(long, value_name = "SEQ:HASH", conflicts_with = "file", value_parser = value::entry)]
    pub(crate) contains: Option<String>,
    #[command(flatten)]
    pub(crate) at: KeyServerArgs,
}

/// Arguments of `keys audit export`.
#[derive(Args, Debug)]
pub(crate) struct AuditExportArgs {
    /// Write it into this new file, which only its owner can read.
    #[arg(long, value_name = "PATH", value_hint = clap::ValueHint::FilePath)]
    pub(crate) out: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) at: KeyServerArgs,
}
