//! `imkit keys revoke`.

use clap::Args;

use super::at::KeyServerArgs;
use super::value;
use crate::cli::parse::Expiry;

pub(super) const EXAMPLES: &str = "\
Examples:
  imkit keys revoke 7Gq2mXbR4tLz --yes
  imkit keys revoke --owner acme --reason 'contract ended' --yes
  imkit keys revoke --tag ci --created-before 90d --dry-run
  imkit keys revoke --all --yes

It shows which keys that are, with their last use, and asks. When it ends, every request with one of
them is refused; the receipt is the proof. More than 1,000 keys are revoked in several changes, each
with an entry in the audit that names its keys; then the receipt is that of the last. That no key
matches is a warning and no failure.";

/// Arguments of `keys revoke`. All that is given must hold.
#[derive(Args, Debug)]
pub(crate) struct KeysRevokeArgs {
    /// Ids of keys.
    #[arg(value_name = "ID",
          add = clap_complete::ArgValueCompleter::new(crate::completion::keys))]
    pub(crate) ids: Vec<String>,
    /// Keys of this owner.
    #[arg(long, value_name = "NAME")]
    pub(crate) owner: Option<String>,
    /// Keys with this tag.
    #[arg(long, value_name = "TAG")]
    pub(crate) tag: Option<String>,
    /// Keys made before a time: so long ago (90d), a day or an instant.
    #[arg(long, value_name = "WHEN", value_parser = value::moment)]
    pub(crate) created_before: Option<Expiry>,
    /// Every key but root keys.
    #[arg(long, conflicts_with_all = ["ids", "owner", "tag", "created_before"])]
    pub(crate) all: bool,
    /// Why, for the audit.
    #[arg(long, value_name = "TEXT")]
    pub(crate) reason: Option<String>,
    #[command(flatten)]
    pub(crate) at: KeyServerArgs,
}
