//! `imkit words`.

mod change;
mod cycle;
mod import;
mod list;
mod replace;

use change::Change;
use serde_json::json;

use crate::cli::words::{WordsArgs, WordsCommand, WordsImportArgs};
use crate::context::Context;
use crate::error::Failure;
use crate::output::View;

/// How a change of the words is shown.
const CHANGED: View = View {
    id: "words",
    columns: &[("added", "added"), ("removed", "removed"), ("words", "words")],
};

/// Runs a verb.
pub(crate) async fn run(command: WordsCommand, ctx: &mut Context) -> Result<(), Failure> {
    match command {
        WordsCommand::List => list::run(ctx).await,
        WordsCommand::Add(WordsArgs { words }) => change(Change::Add(words), ctx).await,
        WordsCommand::Remove(WordsArgs { words }) => change(Change::Remove(words), ctx).await,
        WordsCommand::Set(WordsArgs { words }) => replace::run(words, ctx).await,
        WordsCommand::Clear => replace::run(Vec::new(), ctx).await,
        WordsCommand::Import(WordsImportArgs { file }) => {
            let words = import::read(&file, ctx.flags.api_key_stdin)?;
            change(Change::Add(words), ctx).await
        }
    }
}

/// Carries out a change and shows what it came to.
async fn change(change: Change, ctx: &mut Context) -> Result<(), Failure> {
    let client = ctx.client().await?;
    let done = cycle::carry_out(&client, &change, None, ctx).await?;
    show(&done, ctx)
}

fn show(done: &cycle::Done, ctx: &mut Context) -> Result<(), Failure> {
    let cycle::Done { added, removed, words } = done;
    if *added == 0 && *removed == 0 {
        ctx.printer.note("the words are as asked for already; nothing was written");
    }
    let row = json!({ "added": added, "removed": removed, "words": words });
    ctx.printer.done(&row, &CHANGED)
}
