//! `imkit jobs`.

mod forget;
mod list;
mod resume;
mod show;

use crate::cli::jobs::{JobArgs, JobsCommand, JobsForgetArgs, JobsResumeArgs, NamedJob};
use crate::context::Context;
use crate::error::Failure;
use crate::jobs::{JobId, Jobs};
use crate::settings::Paths;

/// Runs a verb.
pub(crate) async fn run(command: JobsCommand, ctx: &mut Context) -> Result<(), Failure> {
    let jobs = Jobs::of(&Paths::from_environment(&ctx.env))?;
    match command {
        JobsCommand::List => list::run(&jobs, ctx),
        JobsCommand::Show(JobArgs { job }) => show::run(&jobs, &find(&jobs, job)?, ctx),
        JobsCommand::Resume(JobsResumeArgs { job, assume, tuning }) => {
            let id = find(&jobs, job)?;
            let tuning = super::rows::tuning(&tuning, assume);
            resume::run(&jobs, &id, tuning, ctx).await
        }
        JobsCommand::Forget(JobsForgetArgs { job, done: _ }) => {
            let id = job.map(|job| find(&jobs, job)).transpose()?;
            forget::run(&jobs, id, ctx).await
        }
    }
}

fn find(jobs: &Jobs, named: NamedJob) -> Result<JobId, Failure> {
    match named {
        NamedJob::Id(id) => Ok(id),
        NamedJob::Latest => {
            jobs.list()?.pop().ok_or_else(|| Failure::not_found("there are no jobs"))
        }
    }
}
