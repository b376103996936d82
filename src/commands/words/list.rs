//! `imkit words list`.

use serde_json::json;

use super::cycle;
use crate::context::Context;
use crate::error::Failure;
use crate::output::View;

const WORD: View = View { id: "word", columns: &[("word", "word")] };

/// Lists the words, in the order in which they are kept.
pub(crate) async fn run(ctx: &mut Context) -> Result<(), Failure> {
    let client = ctx.client().await?;
    let words = cycle::read(&client).await?.keywords;
    let mut out = ctx.printer.list(&WORD);
    for word in words {
        out.row(json!({ "word": word }))?;
    }
    out.end()
}
