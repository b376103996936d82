//! `imkit jobs list`.

use serde_json::json;

use crate::bulk::{JOB, job_record};
use crate::context::Context;
use crate::error::Failure;
use crate::jobs::Jobs;

/// Lists all jobs. One that cannot be read is listed as damaged, with the reason on stderr.
pub(crate) fn run(jobs: &Jobs, ctx: &mut Context) -> Result<(), Failure> {
    let talk = ctx.printer.talk();
    let mut out = ctx.printer.list(&JOB);
    for id in jobs.list()? {
        let held = jobs.is_held(&id)?;
        match jobs.look(&id) {
            Ok(Some(ledger)) => out.row(job_record(&id, &ledger, held))?,
            Ok(None) => out.row(json!({ "job": id.as_str(), "state": "not begun" }))?,
            Err(failure) => {
                talk.warn(failure.message());
                out.row(json!({ "job": id.as_str(), "state": "damaged" }))?;
            }
        }
    }
    out.end()
}
