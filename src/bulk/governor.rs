//! How fast bulk work may go. The one place where bulk work meets the client's governor.

use imkit_sdk::{Client, Priority};

use crate::context::Context;
use crate::error::Failure;

/// The client as bulk work uses it: commands that a person waits for go first.
pub(super) fn client(client: &Client) -> Client {
    client.with_priority(Priority::Bulk)
}

/// Requests a minute that bulk work may make; none when nothing keeps it back.
pub(super) fn rate(ctx: &Context) -> Result<Option<f64>, Failure> {
    let settings = ctx.settings()?;
    Ok(ctx.governor(settings.rate_limit, settings.reserve).rate())
}
