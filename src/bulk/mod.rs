//! Bulk work: rows of a file become requests, and every row ends as acknowledged, rejected or, until
//! somebody finds out, unknown. What is kept on disk about it is in `jobs`.
//!
//! The way of a row: `source` cuts the file into rows and rows into fields, the kind of job makes an
//! item of them, `engine` gathers items into batches and writes the intent into the journal,
//! `attempt` sends a batch and finds out which of its rows the platform does not want, and the engine
//! writes down what came of it: first the `rejects` file, then the journal. A batch without a "done"
//! in the journal has never happened or is in doubt, and `jobs resume` deals with it.
//!
//! # A new kind of job
//!
//! 1. A file in `kinds` with a struct that implements [`Kind`]. The struct holds the options that
//!    decide what is sent; it is written into the journal as JSON (`Serialize`) and read back on
//!    resume, so it holds no secret and no handle.
//!    - `COMMAND`: the name in the journal, such as `users.import`.
//!    - `columns`: refuses a CSV header that cannot be right, before anything is sent.
//!    - `parse`: fields of a row to an item, or why not. The reason goes to the rejects file.
//!    - `lane`: two items of one lane are never under way together and keep their order in the file.
//!    - `together`: whether two items may share a request.
//!    - `most`: items of one request. Above 1, a batch that is refused is cut in halves until the
//!      guilty rows are known.
//!    - `unknown`: what to do about a request without an answer: [`Unknown::SendAgain`] where
//!      repeating is harmless, [`Unknown::Find`] where `find` can see whether it took effect (one item
//!      a request), [`Unknown::Unprovable`] where nobody can: then the job stops and a person decides.
//!      For the last two the intent is on the disk before the request is written.
//!    - `send`: one request for some items. `find`: looks for one item's effect.
//!    - `prepare` and `finish`: open and end what the kind writes to besides the platform (a sink).
//! 2. Its line in `kinds::resume`, by which `jobs resume` finds it.
//! 3. A command that flattens [`BulkArgs`](crate::cli::bulk::BulkArgs) and calls [`start`].
//!
//!    Rows that the command has worked out by itself go to [`start_made`] instead.
//!
//! Confirming is the command's business and comes before `start`, or, where it takes a look at all rows,
//! in `inspect`. Dry run, estimate, progress, Ctrl-C,
//! rejects and the summary come with `start`.

mod attempt;
mod batch;
mod engine;
#[cfg(test)]
mod engine_tests;
mod governor;
mod kind;
pub(crate) mod kinds;
mod parts;
mod progress;
mod rejects;
mod run;
pub(crate) mod source;
mod spool;
mod summary;

pub(crate) use kind::{Doubt, Kind, Receipt, Refusal, Trouble, Unknown};
pub(crate) use progress::Progress;
pub(crate) use rejects::{Rejected, Rejects, free_name};
pub(crate) use run::{
    Assume, MOST_PARALLEL, Request, Tuning, already_done, resume, start, start_made,
};
pub(crate) use summary::{JOB, detailed as job_detailed, record as job_record};
