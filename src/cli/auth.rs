//! `imkit auth`.

use clap::{Args, Subcommand, ValueEnum};

/// Verbs over credentials.
#[derive(Subcommand, Debug)]
pub(crate) enum AuthCommand {
    /// Store a server's address and API key under a profile name.
    #[command(before_help = "\
Examples:
  imkit auth login --base-url https://your-app.imkit.io
  imkit auth login --base-url https://your-app.imkit.io --profile staging --api-key-file key.txt
  imkit auth login --base-url https://your-app.imkit.io --store file < key.txt --api-key-stdin
  imkit auth login --base-url https://your-app.imkit.io --store command -- pass show imkit")]
    Login(AuthLoginArgs),
    /// Show which server and key would be used, and where the key comes from.
    #[command(before_help = "\
Examples:
  imkit auth status
  imkit auth status -o json")]
    Status,
    /// Remove the stored key of a profile.
    #[command(before_help = "\
Examples:
  imkit auth logout --profile staging")]
    Logout,
    /// Ask the server whether the key works.
    #[command(before_help = "\
Examples:
  imkit --local auth check")]
    Check,
    /// Print the key and address for an application's configuration.
    #[command(before_help = "\
Examples:
  imkit --local auth export --format dotenv > .env
  imkit auth export --format kubernetes | kubectl apply -f -")]
    Export(AuthExportArgs),
}

/// Where a key is kept.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub(crate) enum Store {
    /// The operating system's keyring.
    Keyring,
    /// A file that only you can read (mode 0600).
    File,
    /// A program that prints the key, such as a password manager.
    Command,
}

/// Arguments of `auth login`.
#[derive(Args, Debug)]
pub(crate) struct AuthLoginArgs {
    /// Where to keep the key; the keyring, unless the profile already says otherwise.
    #[arg(long, value_enum)]
    pub(crate) store: Option<Store>,
    /// Make the profile the one that is used when none is named.
    #[arg(long = "use")]
    pub(crate) make_current: bool,
    /// Do not ask the server whether the key works.
    #[arg(long)]
    pub(crate) no_check: bool,
    /// With --store command: the program that prints the key, and its arguments.
    #[arg(last = true, value_name = "COMMAND")]
    pub(crate) command: Vec<String>,
}

/// Where the export goes.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub(crate) enum ExportFormat {
    /// A .env file.
    Dotenv,
    /// ENV lines of a Dockerfile.
    Docker,
    /// A Kubernetes Secret.
    Kubernetes,
}

/// Arguments of `auth export`.
#[derive(Args, Debug)]
pub(crate) struct AuthExportArgs {
    /// Form of the snippet.
    #[arg(long, value_enum, default_value = "dotenv")]
    pub(crate) format: ExportFormat,
    /// Print the key even on a terminal.
    #[arg(long)]
    pub(crate) reveal: bool,
}
