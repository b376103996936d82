//! `imkit jobs show`.

use serde_json::json;

use crate::bulk::{JOB, job_detailed};
use crate::context::Context;
use crate::error::Failure;
use crate::jobs::{JobId, Jobs};

/// Shows one job.
pub(crate) fn run(jobs: &Jobs, id: &JobId, ctx: &mut Context) -> Result<(), Failure> {
    let record = match jobs.look(id)? {
        Some(ledger) => job_detailed(jobs, id, &ledger, jobs.is_held(id)?)?,
        None => json!({ "job": id.as_str(), "state": "not begun" }),
    };
    ctx.printer.record(&record, &JOB)
}
