//! `imkit config edit`.

use std::time::Duration;

use imkit_sdk::Client;
use imkit_sdk::api::AppConfig;
use serde_json::json;

use super::diff::{self, Changes};
use super::editor::{self, Edited};
use super::hold;
use crate::context::Context;
use crate::error::{Exit, Failure};
use crate::output::View;

const EDITED: View = View { id: "set", columns: &[("set", "set"), ("deleted", "deleted")] };

/// A signal may reach this process a moment after the editor that it was for has ended.
const NOTICE: Duration = Duration::from_millis(50);

/// Opens the configuration in the editor, shows what was changed, asks, and writes the changed keys
/// and no other. What was written in the editor is kept when it cannot be applied.
pub(crate) async fn run(ctx: &mut Context) -> Result<(), Failure> {
    let client = ctx.client().await?;
    let before = client.config().get().await?;
    let text = pretty(&before)?;
    // Editors have uses of their own for Ctrl-C, and the terminal sends it to everybody.
    let editors = ctx.interrupts.leave();
    let edited = editor::edit(&text, &ctx.env).await;
    // What came meanwhile is noticed before it is ours again.
    tokio::time::sleep(NOTICE).await;
    drop(editors);
    let edited = edited?;
    match apply(&client, &before, &text, &edited, ctx).await {
        Err(failure) if failure.exit() != Exit::Ok => Err(edited.keep_for(failure)),
        outcome => outcome,
    }
}

async fn apply(
    client: &Client,
    before: &AppConfig,
    text: &str,
    edited: &Edited,
    ctx: &mut Context,
) -> Result<(), Failure> {
    let after: AppConfig = serde_json::from_str(&edited.text)
        .map_err(|error| Failure::usage(format!("what you wrote is not a JSON object: {error}")))?;
    let changes = Changes::between(before, &after);
    if changes.is_empty() {
        ctx.printer.note("nothing was changed");
        return Ok(());
    }
    for line in diff::lines(text, &pretty(&after)?) {
        ctx.printer.note(&line);
    }
    ctx.confirm(&format!("Apply the changes of {}?", changes.keys().join(", ")), "yes")?;
    let _held = hold::config(client, ctx).await?;
    let clashes = changes.clashes(before, &client.config().get().await?);
    if !clashes.is_empty() {
        let message = format!("{} changed on the server meanwhile", clashes.join(", "));
        return Err(Failure::new(Exit::Conflict, message)
            .cause("nothing was written")
            .hint("edit again: imkit config edit starts from what is there now"));
    }
    write(client, &changes).await?;
    let set: Vec<_> = changes.set.iter().map(|(key, _)| key).collect();
    ctx.printer.done(&json!({ "set": set, "deleted": changes.delete }), &EDITED)
}

/// Writes the values in one request, then deletes keys one by one.
async fn write(client: &Client, changes: &Changes) -> Result<(), Failure> {
    if !changes.set.is_empty() {
        client.config().set(changes.set.clone()).await?;
    }
    for (done, key) in changes.delete.iter().enumerate() {
        client.config().delete(key).await.map_err(|error| {
            let failure = Failure::from(error);
            if changes.set.is_empty() && done == 0 || failure.exit() == Exit::Ok {
                return failure;
            }
            failure.cause(format!("{key} was not deleted; the changes before it are written"))
        })?;
    }
    Ok(())
}

fn pretty(config: &AppConfig) -> Result<String, Failure> {
    let text = serde_json::to_string_pretty(config)
        .map_err(|error| Failure::new(Exit::Failed, "cannot show the answer").causes(&error))?;
    Ok(text + "\n")
}
