//! The instants that options name: themselves, or a span away from now.

use jiff::Timestamp;

use crate::cli::parse::Expiry;
use crate::context::Context;
use crate::error::Failure;

/// The instant, or so long before now.
pub(crate) fn ago(when: Expiry, option: &str, ctx: &Context) -> Result<Timestamp, Failure> {
    match when {
        Expiry::At(at) => Ok(at),
        Expiry::In(span) => ctx
            .now()
            .checked_sub(span)
            .map_err(|_| Failure::usage(format!("{option} lies before what a date can say"))),
    }
}

/// The instant, or so long from now.
pub(crate) fn ahead(when: Expiry, option: &str, ctx: &Context) -> Result<Timestamp, Failure> {
    match when {
        Expiry::At(at) => Ok(at),
        Expiry::In(span) => ctx
            .now()
            .checked_add(span)
            .map_err(|_| Failure::usage(format!("{option} lies beyond what a date can say"))),
    }
}
