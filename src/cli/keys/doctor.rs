//! `imkit keys doctor`.

use clap::Args;

use super::at::KeyServerArgs;

pub(super) const EXAMPLES: &str = "\
Examples:
  imkit keys doctor
  imkit keys doctor --strict -o json";

/// Arguments of `keys doctor`.
#[derive(Args, Debug)]
pub(crate) struct KeysDoctorArgs {
    /// End with exit 1 when there is a warning or an error.
    #[arg(long)]
    pub(crate) strict: bool,
    #[command(flatten)]
    pub(crate) at: KeyServerArgs,
}
