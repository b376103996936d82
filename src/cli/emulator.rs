//! `imkit emulator`: the local IMKIT's controls.

use std::path::PathBuf;
use std::time::Duration;

use clap::builder::PossibleValuesParser;
use clap::{Args, Subcommand, ValueEnum};
use imkit_sdk::api::operation::OPERATIONS;
use jiff::Timestamp;

use super::parse;

/// Verbs over the local IMKIT.
#[derive(Subcommand, Debug)]
pub(crate) enum EmulatorCommand {
    /// Make requests fail on purpose.
    #[command(subcommand)]
    Faults(FaultsCommand),
    /// Read and move the local IMKIT's clock.
    #[command(subcommand)]
    Clock(ClockCommand),
    /// Delete everything in the local IMKIT.
    #[command(before_help = "\
Examples:
  imkit --local emulator reset --yes")]
    Reset,
    /// Save everything in the local IMKIT to a file. It holds the users' tokens.
    #[command(before_help = "\
Examples:
  imkit --local emulator snapshot before.json")]
    Snapshot(SnapshotArgs),
    /// Replace everything in the local IMKIT by a snapshot.
    #[command(before_help = "\
Examples:
  imkit --local emulator restore before.json --yes")]
    Restore(RestoreArgs),
}

/// Verbs over faults.
#[derive(Subcommand, Debug)]
pub(crate) enum FaultsCommand {
    /// Add a fault.
    #[command(before_help = "\
Examples:
  imkit --local emulator faults add --status 429 --retry-after 1 --times 3
  imkit --local emulator faults add --operation messages.send --reset after
  imkit --local emulator faults add --rc 500 --message 'broken inside'
  imkit --local emulator faults add --delay 2s --every 10 --times 0")]
    Add(FaultsAddArgs),
    /// List the faults that wait.
    #[command(before_help = "\
Examples:
  imkit --local emulator faults list")]
    List,
    /// Remove one fault, or all of them.
    #[command(before_help = "\
Examples:
  imkit --local emulator faults clear
  imkit --local emulator faults clear 3")]
    Clear(FaultsClearArgs),
}

/// Form of a faulty answer.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub(crate) enum FaultBody {
    /// RC, RM and an error object.
    Envelope,
    /// error, message and retryAfter.
    Flat,
    /// A proxy's HTML page.
    Html,
    /// Nothing.
    Empty,
}

/// When a connection is closed without an answer.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub(crate) enum ResetWhen {
    /// Before the request takes effect.
    Before,
    /// After it took effect.
    After,
}

/// Arguments of `emulator faults add`.
#[derive(Args, Debug)]
pub(crate) struct FaultsAddArgs {
    /// Operation to fail, such as messages.send; all when missing.
    #[arg(long, value_name = "OPERATION", hide_possible_values = true,
          value_parser = PossibleValuesParser::new(OPERATIONS.iter().map(|op| op.id)))]
    pub(crate) operation: Option<String>,
    /// HTTP status to answer with.
    #[arg(long, value_name = "STATUS", value_parser = clap::value_parser!(u16).range(200..600))]
    pub(crate) status: Option<u16>,
    /// Form of the answer.
    #[arg(long, value_enum)]
    pub(crate) body: Option<FaultBody>,
    /// RC of the answer; alone, the status stays 200.
    #[arg(long, value_name = "RC", allow_negative_numbers = true)]
    pub(crate) rc: Option<i64>,
    /// Error code of the answer.
    #[arg(long, value_name = "CODE")]
    pub(crate) code: Option<String>,
    /// Message of the answer.
    #[arg(long, value_name = "TEXT")]
    pub(crate) message: Option<String>,
    /// retryAfter of the answer: JSON, or any text.
    #[arg(long, value_name = "VALUE", allow_negative_numbers = true)]
    pub(crate) retry_after: Option<String>,
    /// Retry-After header of the answer.
    #[arg(long, value_name = "TEXT")]
    pub(crate) retry_after_header: Option<String>,
    /// Wait before answering.
    #[arg(long, value_name = "DURATION", value_parser = parse::duration)]
    pub(crate) delay: Option<Duration>,
    /// Close the connection without an answer.
    #[arg(long, value_enum, conflicts_with_all = ["status", "body", "rc", "code", "message", "retry_after", "retry_after_header"])]
    pub(crate) reset: Option<ResetWhen>,
    /// How often the fault strikes; 0 = until it is cleared.
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub(crate) times: u32,
    /// Strike only every N-th matching request.
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..))]
    pub(crate) every: u32,
}

/// Arguments of `emulator faults clear`.
#[derive(Args, Debug)]
pub(crate) struct FaultsClearArgs {
    /// The fault's id; all when missing.
    pub(crate) id: Option<String>,
}

/// Verbs over the clock.
#[derive(Subcommand, Debug)]
pub(crate) enum ClockCommand {
    /// Show the time.
    #[command(before_help = "\
Examples:
  imkit --local emulator clock show")]
    Show,
    /// Set the time; it goes on from there.
    #[command(before_help = "\
Examples:
  imkit --local emulator clock set 2030-01-31T00:00:00Z")]
    Set {
        /// The instant.
        time: Timestamp,
    },
    /// Move the time forward.
    #[command(before_help = "\
Examples:
  imkit --local emulator clock advance 8d")]
    Advance {
        /// How far.
        #[arg(value_parser = parse::span)]
        by: Duration,
    },
    /// Go back to the real time.
    #[command(before_help = "\
Examples:
  imkit --local emulator clock reset")]
    Reset,
}

/// Arguments of `emulator snapshot`.
#[derive(Args, Debug)]
pub(crate) struct SnapshotArgs {
    /// File to write (mode 0600); `-` is standard output.
    #[arg(value_hint = clap::ValueHint::FilePath)]
    pub(crate) file: PathBuf,
}

/// Arguments of `emulator restore`.
#[derive(Args, Debug)]
pub(crate) struct RestoreArgs {
    /// File to read; `-` is standard input.
    #[arg(value_hint = clap::ValueHint::FilePath)]
    pub(crate) file: PathBuf,
}
