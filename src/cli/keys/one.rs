//! Commands about one key that take little more than its id: show, disable, enable, delete.

use clap::Args;

use super::at::KeyServerArgs;

pub(super) const SHOW: &str = "\
Examples:
  imkit keys show 7Gq2mXbR4tLz
  imkit keys show 7Gq2mXbR4tLz -o json --fields name,scopes,last_used_at";

pub(super) const DISABLE: &str = "\
Examples:
  imkit keys disable 7Gq2mXbR4tLz --reason 'holidays'

From the answer on every request with the key is refused. imkit keys enable undoes it.";

pub(super) const ENABLE: &str = "\
Examples:
  imkit keys enable 7Gq2mXbR4tLz";

pub(super) const DELETE: &str = "\
Examples:
  imkit keys delete 7Gq2mXbR4tLz --yes

Its record of changes stays. A key that still works is not deleted: imkit keys revoke it first.";

/// One key.
#[derive(Args, Debug)]
pub(crate) struct KeyArgs {
    /// The key's id: 12 letters and digits, or how the key begins (imk_live_ and the id).
    #[arg(value_name = "ID",
          add = clap_complete::ArgValueCompleter::new(crate::completion::keys))]
    pub(crate) id: String,
    #[command(flatten)]
    pub(crate) at: KeyServerArgs,
}

/// A change of one key.
#[derive(Args, Debug)]
pub(crate) struct KeyChangeArgs {
    #[command(flatten)]
    pub(crate) key: KeyArgs,
    /// Why, for the audit.
    #[arg(long, value_name = "TEXT")]
    pub(crate) reason: Option<String>,
}
