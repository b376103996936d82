//! Following the pages of a list that has no typed command: by `beforeMessage` where messages are
//! listed, by `skip` elsewhere. Entries that appear twice are printed once.

use std::collections::HashSet;

use imkit_sdk::RawRequest;
use serde_json::Value;

use super::{RAW, hide_keys};
use crate::context::Context;
use crate::error::{Exit, Failure};

const PAGE: usize = 100;

/// Prints every entry of the list.
pub(crate) async fn run(path: &str, request: RawRequest, ctx: &mut Context) -> Result<(), Failure> {
    let client = ctx.client().await?;
    let by_message = path.ends_with("/messages/v3");
    let limit = given(&request, "limit").and_then(|text| text.parse().ok()).unwrap_or(PAGE);
    let mut skip: usize = given(&request, "skip").and_then(|text| text.parse().ok()).unwrap_or(0);
    let mut before = given(&request, "beforeMessage");
    let mut seen = HashSet::new();
    let mut rows = Vec::new();
    loop {
        let mut page = request.clone();
        page.query.retain(|(name, _)| {
            !matches!(name.as_str(), "limit" | "skip") && (!by_message || name != "beforeMessage")
        });
        page.query.push(("limit".to_owned(), limit.to_string()));
        if by_message {
            page.query.extend(before.clone().map(|id| ("beforeMessage".to_owned(), id)));
        } else {
            page.query.push(("skip".to_owned(), skip.to_string()));
        }
        let body = client.raw().request("GET", path, page).await?.body;
        let entries = entries(body).ok_or_else(|| {
            Failure::new(Exit::Failed, format!("{path} does not answer with a list"))
                .hint("leave out --paginate")
        })?;
        let received = entries.len();
        let mut fresh = 0;
        for mut entry in entries {
            let id = entry.get("_id").map(Value::to_string);
            if id.is_none_or(|id| seen.insert(id)) {
                fresh += 1;
                before = entry.get("_id").and_then(Value::as_str).map(str::to_owned).or(before);
                hide_keys(&mut entry, ctx);
                rows.push(entry);
            }
        }
        skip += received;
        // A server that ignores the paging parameters sends the same entries again: nothing fresh.
        if fresh == 0 || received < limit {
            break;
        }
    }
    let mut out = ctx.printer.list(&RAW);
    for row in rows {
        out.row(row)?;
    }
    out.end()?;
    Ok(())
}

fn given(request: &RawRequest, name: &str) -> Option<String> {
    request.query.iter().find(|(key, _)| key == name).map(|(_, value)| value.clone())
}

/// The entries of a page: `result.data`, `data`, or the answer itself.
fn entries(mut body: Value) -> Option<Vec<Value>> {
    let result = match body.get_mut("result") {
        Some(result) => result.take(),
        None => body,
    };
    match result {
        Value::Array(items) => Some(items),
        Value::Object(mut fields) => match fields.get_mut("data").map(Value::take) {
            Some(Value::Array(items)) => Some(items),
            _ => None,
        },
        _ => None,
    }
}
