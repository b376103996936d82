//! `imkit keys serve`: the local server in the foreground.

use std::io::Write;

use crate::context::Context;
use crate::error::Failure;
use crate::serve::{self, ServeOptions};

/// Serves until a signal. With `announce`, standard output gets one line of JSON when the server is
/// ready.
pub(crate) async fn run(
    options: ServeOptions,
    announce: bool,
    ctx: &mut Context,
) -> Result<(), Failure> {
    let talk = ctx.printer.talk();
    let mut note = |text: &str| talk.note(text);
    let mut stdout = std::io::stdout();
    let announce = announce.then_some(&mut stdout as &mut dyn Write);
    serve::serve(options, announce, &mut note).await?;
    Ok(())
}
