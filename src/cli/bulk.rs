//! What every job over a file of rows takes.

use std::path::PathBuf;
use std::time::Duration;

use clap::Args;

use super::parse;
use crate::bulk::source::{Format, Mapping};

/// Options of a job.
#[derive(Args, Debug)]
#[command(next_help_heading = "Rows")]
pub(crate) struct BulkArgs {
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
    /// Say how many requests and minutes it would take, and send nothing.
    #[arg(long)]
    pub(crate) estimate: bool,
    #[command(flatten)]
    pub(crate) tuning: TuningArgs,
}

/// How a job goes about its work.
#[derive(Args, Debug)]
#[command(next_help_heading = "Rows")]
pub(crate) struct TuningArgs {
    /// Requests under way at once, 1 to 64.
    #[arg(long, value_name = "N", default_value_t = 4, value_parser = parallel)]
    pub(crate) parallel: usize,
    /// Stop at the first rejected row.
    #[arg(long)]
    pub(crate) fail_fast: bool,
    /// How long a request without an answer may take to show its effect.
    #[arg(long, value_name = "DURATION", default_value = "5s", value_parser = parse::duration)]
    pub(crate) settle: Duration,
}

impl BulkArgs {
    /// An option that was given and says something only about a file of rows.
    pub(crate) fn given(&self) -> Option<&'static str> {
        let Self { format, map, rejects, estimate, tuning } = self;
        let TuningArgs { parallel: _, fail_fast, settle: _ } = tuning;
        [
            ("--format", format.is_some()),
            ("--map", !map.is_empty()),
            ("--rejects", rejects.is_some()),
            ("--estimate", *estimate),
            ("--fail-fast", *fail_fast),
        ]
        .into_iter()
        .find_map(|(name, given)| given.then_some(name))
    }
}

fn parallel(text: &str) -> Result<usize, String> {
    match text.parse() {
        Ok(count) if (1..=crate::bulk::MOST_PARALLEL).contains(&count) => Ok(count),
        _ => Err(format!("expected a number from 1 to {}", crate::bulk::MOST_PARALLEL)),
    }
}
