//! `imkit jobs resume`.

use crate::bulk::{JOB, Tuning, already_done, job_record, kinds};
use crate::context::Context;
use crate::error::Failure;
use crate::jobs::{JobId, Jobs};

/// Carries a job on. A dry run shows where it stands.
pub(crate) async fn run(
    jobs: &Jobs,
    id: &JobId,
    tuning: Tuning,
    ctx: &mut Context,
) -> Result<(), Failure> {
    if ctx.dry_run
        && let Some(ledger) = jobs.look(id)?
    {
        ctx.printer.note("dry run: nothing was sent");
        return ctx.printer.record(&job_record(id, &ledger, jobs.is_held(id)?), &JOB);
    }
    let job = jobs.open(id).await?;
    if already_done(&job, ctx)? {
        return Ok(());
    }
    let beside = job.ledger.begin.beside();
    kinds::resume(job, &Tuning { beside, ..tuning }, ctx).await
}
