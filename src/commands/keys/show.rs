//! `imkit keys show`.

mod told;

use imkit_sdk::keys::{KeyServer, UsageBy, UsageQuery};

use super::KEY;
use super::id::of_key;
use crate::context::Context;
use crate::error::Failure;

/// Prints everything that may be shown of a key, and how it was used within the last day.
pub(super) async fn run(server: &KeyServer, id: &str, ctx: &mut Context) -> Result<(), Failure> {
    let details = server.get(id).await.map_err(of_key(id))?;
    ctx.remember_keys([details.id.clone()]);
    let query = UsageQuery { by: Some(UsageBy::Outcome), ..UsageQuery::default() };
    let used = server.key_usage(id, query).await?.total;
    let mut record = Context::json(&details)?;
    record["last_day"] = Context::json(&used)?;
    if ctx.printer.is_table() {
        record = told::record(record, &details, &used);
    }
    ctx.printer.record(&record, &KEY)
}
