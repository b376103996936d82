//! `imkit keys status`: whether the local server runs, and where.

use crate::context::Context;
use crate::error::Failure;
use crate::serve::{self, Place};

/// Prints what the server is doing.
pub(crate) fn run(place: &Place, ctx: &mut Context) -> Result<(), Failure> {
    let status = serve::status(place)?;
    let row = Context::json(&status)?;
    ctx.printer.record(&row, &super::SERVER)
}
