//! Where a new key's text goes.

use std::path::PathBuf;

use clap::Args;

/// Where the text of a new key goes; standard output unless something is said.
#[derive(Args, Debug, Default)]
#[group(multiple = false)]
pub(crate) struct DeliveryArgs {
    /// Write the key into this new file, which only its owner can read, and nowhere else.
    #[arg(long, value_name = "PATH", value_hint = clap::ValueHint::FilePath)]
    pub(crate) out: Option<PathBuf>,
    /// Hand the key to the standard input of a program, given with its arguments as the last option.
    /// What the program prints to its standard output is thrown away: it could be the key.
    #[arg(long, value_name = "COMMAND", num_args = 1.., allow_hyphen_values = true)]
    pub(crate) exec: Vec<String>,
}
