//! The kinds of jobs, and by which name `jobs resume` finds each.

pub(crate) mod users_import;

use super::{Kind, Tuning, resume as resume_as};
use crate::context::Context;
use crate::error::{Exit, Failure};
use crate::jobs::Job;

/// Carries a job on, whatever its kind.
pub(crate) async fn resume(job: Job, tuning: &Tuning, ctx: &mut Context) -> Result<(), Failure> {
    let command = job.ledger.begin.command.clone();
    match command.as_str() {
        users_import::UsersImport::COMMAND => {
            resume_as::<users_import::UsersImport>(job, tuning, ctx).await
        }
        other => Err(Failure::new(Exit::Failed, format!("this imkit knows no job {other:?}"))
            .hint("use the version that began it")),
    }
}
