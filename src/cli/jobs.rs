//! `imkit jobs`.

use clap::{Args, Subcommand};

use super::bulk::TuningArgs;
use crate::bulk::Assume;
use crate::jobs::JobId;

/// Verbs over jobs.
#[derive(Subcommand, Debug)]
pub(crate) enum JobsCommand {
    /// List the jobs of this machine, oldest first.
    #[command(before_help = "\
Examples:
  imkit jobs list
  imkit jobs list -o json --jq '.[] | select(.state != \"done\") | .job'")]
    List,
    /// Show one job: rows = acknowledged + rejected + unknown + remaining.
    #[command(before_help = "\
Examples:
  imkit jobs show latest")]
    Show(JobArgs),
    /// Carry a job on where it stopped.
    #[command(before_help = "\
Examples:
  imkit --local jobs resume latest

The source must be what it was, and the server the one that the job was begun on; another key is
confirmed first. Upserts without an answer are sent again; a message without an answer is looked for
in its room and sent only if it is not there. Where nobody can tell, the job asks for --assume.")]
    Resume(JobsResumeArgs),
    /// Delete what is kept of a job, or of all jobs that are done.
    #[command(before_help = "\
Examples:
  imkit jobs forget --done")]
    Forget(JobsForgetArgs),
}

/// One job.
#[derive(Args, Debug)]
pub(crate) struct JobArgs {
    /// The job's name, or `latest`.
    #[arg(value_parser = named)]
    pub(crate) job: NamedJob,
}

/// Arguments of `jobs resume`.
#[derive(Args, Debug)]
pub(crate) struct JobsResumeArgs {
    /// The job's name, or `latest`.
    #[arg(value_parser = named)]
    pub(crate) job: NamedJob,
    /// What became of rows of which nobody can tell it from here.
    #[arg(long, value_enum, value_name = "OUTCOME")]
    pub(crate) assume: Option<Assume>,
    #[command(flatten)]
    pub(crate) tuning: TuningArgs,
}

/// Arguments of `jobs forget`.
#[derive(Args, Debug)]
#[group(required = true, multiple = false, args = ["job", "done"])]
pub(crate) struct JobsForgetArgs {
    /// The job's name, or `latest`.
    #[arg(value_parser = named)]
    pub(crate) job: Option<NamedJob>,
    /// Every job that is done.
    #[arg(long)]
    pub(crate) done: bool,
}

/// A job as it is named.
#[derive(Clone, PartialEq, Debug)]
pub(crate) enum NamedJob {
    /// The youngest one.
    Latest,
    /// This one.
    Id(JobId),
}

fn named(text: &str) -> Result<NamedJob, String> {
    match text {
        "latest" => Ok(NamedJob::Latest),
        _ => JobId::parse(text).map(NamedJob::Id).ok_or_else(|| {
            "expected a job's name such as 20261121-134500-3fa9, or `latest`".to_owned()
        }),
    }
}
