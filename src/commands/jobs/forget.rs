//! `imkit jobs forget`.

use serde_json::json;

use crate::context::Context;
use crate::error::Failure;
use crate::jobs::{JobId, Jobs, State};
use crate::output::View;

const FORGOTTEN: View = View { id: "job", columns: &[("job", "job"), ("rows left", "remaining")] };

/// Deletes what is kept of one job, or of all that are done. A job that is not done cannot be
/// resumed any more, so that is confirmed.
pub(crate) async fn run(jobs: &Jobs, id: Option<JobId>, ctx: &mut Context) -> Result<(), Failure> {
    let ids = match id {
        Some(id) => {
            // What cannot be read can still be forgotten.
            let unfinished = match jobs.look(&id) {
                Ok(Some(ledger)) => ledger.state != State::Done,
                Ok(None) => false,
                Err(failure) if failure.exit() == crate::error::Exit::NotFound => {
                    return Err(failure);
                }
                Err(_) => true,
            };
            if unfinished {
                ctx.confirm(&format!("Forget job {id}, which is not done?"), id.as_str())?;
            }
            vec![id]
        }
        None => {
            let mut done = jobs.list()?;
            done.retain(|id| {
                jobs.look(id).is_ok_and(|ledger| ledger.is_some_and(|l| l.state == State::Done))
            });
            done
        }
    };
    let dry = ctx.dry_run;
    let talk = ctx.printer.talk();
    let mut out = ctx.printer.list(&FORGOTTEN);
    for id in ids {
        let remaining = jobs.look(&id).ok().flatten().map(|ledger| ledger.remaining());
        if !dry {
            jobs.forget(&id).await?;
        }
        out.row(json!({ "job": id.as_str(), "remaining": remaining }))?;
    }
    out.end()?;
    if dry {
        talk.note("dry run: nothing was deleted");
    }
    Ok(())
}
