//! `imkit config get`.

use crate::context::Context;
use crate::error::Failure;
use crate::output::View;

/// Keys and values are the application's own.
const CONFIG: View = View { id: "", columns: &[] };

/// Shows all keys, or the value of one.
pub(crate) async fn run(key: Option<&str>, ctx: &mut Context) -> Result<(), Failure> {
    let client = ctx.client().await?;
    let config = client.config().get().await?;
    let value = match key {
        None => Context::json(&config)?,
        Some(key) => config.get(key).cloned().ok_or_else(|| {
            Failure::not_found(format!("the configuration has no key {key:?}"))
                .hint("imkit config get shows all keys")
        })?,
    };
    ctx.printer.record(&value, &CONFIG)
}
