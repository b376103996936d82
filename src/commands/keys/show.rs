//! `imkit keys show`.

use imkit_sdk::keys::{KeyServer, UsageBy, UsageQuery};

use super::id::of_key;
use super::{KEY, told};
use crate::context::Context;
use crate::error::Failure;

/// Prints everything that may be shown of a key, and how it was used within the last day.
pub(super) async fn run(server: &KeyServer, id: &str, ctx: &mut Context) -> Result<(), Failure> {
    let details = server.get(id).await.map_err(of_key(id))?;
    ctx.remember_keys([details.id.clone()]);
    let query = UsageQuery { by: Some(UsageBy::Outcome), ..UsageQuery::default() };
    let used = server.key_usage(id, query).await?.total;
    let mut record = told::key(&details, ctx)?;
    record["last_day"] = match ctx.printer.is_table() {
        true => told::used(&used).into(),
        false => Context::json(&used)?,
    };
    ctx.printer.record(&record, &KEY)
}
