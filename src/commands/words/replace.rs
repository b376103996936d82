//! `imkit words set` and `imkit words clear`: all words at once.

use super::change::{Change, beyond};
use super::cycle;
use crate::context::Context;
use crate::error::Failure;

/// Replaces all words, after a confirmation where some would go.
pub(crate) async fn run(words: Vec<String>, ctx: &mut Context) -> Result<(), Failure> {
    let client = ctx.client().await?;
    let seen = cycle::read(&client).await?;
    let change = Change::Replace(words);
    let gone = beyond(&seen.keywords, &change.apply(&seen.keywords));
    if gone > 0 {
        let total = seen.keywords.len();
        ctx.confirm(&format!("Remove {gone} of {total} censored words?"), &gone.to_string())?;
    }
    let done = cycle::carry_out(&client, &change, Some(&seen), ctx).await?;
    super::show(&done, ctx)
}
