//! From the options of a job over rows to what `bulk` works with.

use std::path::PathBuf;

use crate::bulk::{Assume, Request, Tuning};
use crate::cli::bulk::{BulkArgs, TuningArgs};
use crate::error::Failure;

/// The job that was asked for.
pub(crate) fn request(file: PathBuf, args: BulkArgs) -> Request {
    let BulkArgs { format, map, rejects, estimate, tuning: how } = args;
    let beside = match file.as_os_str() == "-" {
        true => PathBuf::from("stdin"),
        false => file.clone(),
    };
    let tuning = Tuning { beside, ..tuning(&how, None) };
    Request { file, format, map, rejects, estimate, tuning }
}

/// Refuses options about rows where there is no file of them.
pub(crate) fn only_with_from(args: &BulkArgs) -> Result<(), Failure> {
    match args.given() {
        None => Ok(()),
        Some(option) => Err(Failure::usage(format!("{option} is for rows of a file"))
            .hint("give the file with --from FILE")),
    }
}

/// How a run goes about its work.
pub(crate) fn tuning(args: &TuningArgs, assume: Option<Assume>) -> Tuning {
    let TuningArgs { parallel, fail_fast, settle } = *args;
    Tuning { parallel, fail_fast, settle, assume, beside: PathBuf::new() }
}
