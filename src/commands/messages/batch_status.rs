//! `imkit messages batch-status`.

use crate::context::Context;
use crate::error::Failure;
use crate::output::View;

/// A batch goes to many rooms, so the room is what tells its messages apart.
const SENT: View = View {
    id: "_id",
    columns: &[
        ("id", "_id"),
        ("room", "room"),
        ("sent", "messageTime"),
        ("type", "messageType"),
        ("message", "message"),
    ],
};

/// Lists the messages that a batch has sent so far.
pub(crate) async fn run(batch: String, ctx: &mut Context) -> Result<(), Failure> {
    let client = ctx.client().await?;
    let found = client.messages().batch(batch).await?;
    let mut out = ctx.printer.list(&SENT);
    for message in &found.data {
        out.row(Context::json(message)?)?;
    }
    out.end()?;
    let note = match (found.data.len(), found.count) {
        (sent, Some(count)) if count != sent as u64 => format!("{sent} messages of {count}"),
        (sent, _) => format!("{sent} messages"),
    };
    ctx.printer.note(&note);
    Ok(())
}
