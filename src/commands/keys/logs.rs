//! `imkit keys logs`: what a local server in the background has logged.

use std::io;

use crate::context::Context;
use crate::error::Failure;
use crate::output::Format;
use crate::serve::{self, LogOptions, ServeError};

/// Prints the log's last lines, and with `follow` those that come.
pub(crate) async fn run(options: LogOptions, ctx: &mut Context) -> Result<(), Failure> {
    if ctx.printer.format() != Format::Table {
        return Err(Failure::usage("the log is lines of text and has no other format")
            .hint("leave out -o and --jq"));
    }
    let talk = ctx.printer.talk();
    let mut note = |text: &str| talk.note(text);
    let printer = &mut ctx.printer;
    let mut end = None;
    let mut line = |text: &str| {
        printer.text(text).map_err(|failure| {
            end = Some(failure);
            io::Error::other("the output ended")
        })
    };
    let outcome = serve::logs(&options, &mut line, &mut note).await;
    match (outcome, end) {
        // Why the output ended is what the printer said, not what the log reader made of it.
        (Err(ServeError::Output(_)), Some(failure)) => Err(failure),
        (outcome, _) => Ok(outcome?),
    }
}
