//! Reading, changing, writing and reading again: the only way to change one word, because the
//! platform keeps all of them in one value without a version.
//!
//! Processes of this host take turns. What others do is found out by reading again: a change that
//! was overwritten is made once more.

use imkit_sdk::Client;
use imkit_sdk::api::{AppConfig, Censorship};

use super::change::{Change, beyond};
use crate::commands::config::hold;
use crate::context::Context;
use crate::error::{Exit, Failure};

/// Most rounds.
const ROUNDS: u32 = 5;

/// What a change came to.
pub(super) struct Done {
    /// Words that came.
    pub(super) added: usize,
    /// Words that went.
    pub(super) removed: usize,
    /// Words that are there now.
    pub(super) words: usize,
}

/// Carries out a change. `seen` is what its author has seen and agreed to replace: when it is that
/// no more, nothing is written.
///
/// # Errors
///
/// Exit 5 when somebody else changes the words at the same time: at once where words would get
/// lost by going on, else after some rounds.
pub(super) async fn carry_out(
    client: &Client,
    change: &Change,
    seen: Option<&Censorship>,
    ctx: &mut Context,
) -> Result<Done, Failure> {
    let _held = hold::config(client, ctx).await?;
    let (mut added, mut removed) = (0, 0);
    for _ in 0..ROUNDS {
        let before = read(client).await?;
        if seen.is_some_and(|seen| *seen != before) {
            return Err(Failure::new(Exit::Conflict, "the words changed on the server meanwhile")
                .cause("nothing was written")
                .hint("imkit words list shows them as they are now"));
        }
        let after = change.apply(&before.keywords);
        if after == before.keywords {
            return Ok(Done { added, removed, words: after.len() });
        }
        added += beyond(&after, &before.keywords);
        removed += beyond(&before.keywords, &after);
        write(client, before, after).await?;
        let now = read(client).await?.keywords;
        if change.holds(&now) {
            return Ok(Done { added, removed, words: now.len() });
        }
        if !change.is_relative() {
            break;
        }
        ctx.printer.note("somebody else changed the words at the same moment: trying again");
    }
    Err(Failure::new(Exit::Conflict, "somebody else changed the words at the same moment")
        .cause("the words on the server are not as asked for")
        .hint("imkit words list shows them; try again when the other has finished"))
}

/// Reads the words.
pub(super) async fn read(client: &Client) -> Result<Censorship, Failure> {
    client.config().get().await?.censorship().map_err(|error| {
        Failure::new(Exit::Failed, "the configuration has something else where the words should be")
            .causes(&error)
            .hint("look at it with: imkit config get censorship")
    })
}

/// Writes the words. Without any, and without anything else beside them, the key goes.
async fn write(client: &Client, before: Censorship, words: Vec<String>) -> Result<(), Failure> {
    if words.is_empty() && before.extra.is_empty() {
        client.config().delete(AppConfig::CENSORSHIP).await?;
        return Ok(());
    }
    let value = Context::json(&Censorship { keywords: words, ..before })?;
    client.config().set([(AppConfig::CENSORSHIP, value)]).await?;
    Ok(())
}
