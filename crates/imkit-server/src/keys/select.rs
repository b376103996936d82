//! Which items a list means, in the store's terms.

use imkit_api::keys::ListKeys;
use imkit_store::{KeyFilter, Order, PageRequest};

use super::error::KeyError;
use super::faults::Faults;
use super::words;

/// Items of a page when nothing is said.
const USUAL_PAGE: u32 = 100;

/// Most items of a page.
pub(super) const MOST_PAGE: u32 = 1000;

/// Reads how many items are wanted.
pub(super) fn page(limit: Option<u32>, cursor: Option<String>) -> Result<PageRequest, KeyError> {
    let limit = limit.unwrap_or(USUAL_PAGE);
    if !(1..=MOST_PAGE).contains(&limit) {
        return Err(Faults::only("/limit", format_args!("{limit}: 1 to {MOST_PAGE} are allowed")));
    }
    Ok(PageRequest { limit, cursor })
}

/// Which way a record is read.
pub(super) fn order(oldest_first: bool) -> Order {
    if oldest_first { Order::OldestFirst } else { Order::LatestFirst }
}

pub(super) fn listed(query: ListKeys) -> Result<(KeyFilter, PageRequest), KeyError> {
    let ListKeys {
        owner,
        tag,
        name,
        status,
        kind,
        environment,
        created_before,
        expires_before,
        limit,
        cursor,
    } = query;
    let filter = KeyFilter {
        owner,
        tag,
        name,
        status: status.map(words::status_of),
        kind: kind.map(words::kind_of),
        environment: environment.map(words::environment_of),
        created_before,
        expires_before,
    };
    Ok((filter, page(limit, cursor)?))
}
