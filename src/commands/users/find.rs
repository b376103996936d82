//! `imkit users find`.

use imkit_sdk::api::Filter;

use crate::context::Context;
use crate::error::Failure;

/// Lists users one of whose fields holds the text, in any case.
pub(crate) async fn run(
    text: &str,
    fields: &[String],
    limit: Option<u64>,
    ctx: &mut Context,
) -> Result<(), Failure> {
    let default = ["_id".to_owned(), "nickname".to_owned()];
    let fields = if fields.is_empty() { &default[..] } else { fields };
    let filter = Filter::any(fields.iter().map(|field| Filter::contains(field, text)));
    super::list::run(Some(filter), limit, ctx).await
}
