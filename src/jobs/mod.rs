//! Jobs: what is kept on disk of work that is longer than one request, so that it can be carried on
//! after Ctrl-C, a crash or `kill -9`.
//!
//! A job is a directory `<state dir>/jobs/<id>` with a journal, a lock and, for input that came from
//! a pipe, a copy of it. What the rows mean, and how they are sent, is in `bulk`.

mod id;
mod journal;
mod ledger;
mod record;
mod rows;
mod store;

pub(crate) use id::JobId;
pub(crate) use journal::JournalError;
pub(crate) use ledger::{Ledger, State};
pub(crate) use record::{Begin, Record, Source, VERSION};
pub(crate) use store::{Job, Jobs, Place};
