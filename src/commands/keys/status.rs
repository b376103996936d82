//! `imkit keys status`: whether the local server runs, where, and whether it can take work.

use std::time::Duration;

use crate::context::Context;
use crate::error::Failure;
use crate::serve::{self, Place};

/// Prints what the server is doing. With `patience`, fails unless it can take work by then.
pub(crate) async fn run(
    place: &Place,
    patience: Option<Duration>,
    ctx: &mut Context,
) -> Result<(), Failure> {
    if let Some(patience) = patience {
        serve::ready(place, patience).await?;
    }
    let status = serve::status(place)?;
    let row = Context::json(&status)?;
    ctx.printer.record(&row, &super::SERVER)
}
