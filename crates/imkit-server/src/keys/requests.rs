//! Reading the log of requests.

use imkit_api::keys::{ListRequests, RequestEntry, RequestPage};
use imkit_keys::Outcome;
use imkit_store::{NewRequest, Order, Page, PageRequest, RequestFilter, RequestRow};

use super::error::KeyError;
use super::hex::hex;
use super::select;
use super::service::KeyService;

impl KeyService {
    /// A page of the log.
    pub(crate) async fn requests(&self, query: ListRequests) -> Result<RequestPage, KeyError> {
        let page = select::page(query.limit, query.cursor.clone())?;
        self.request_page(&filter(query), &page).await
    }

    /// A page of what is to be exported, oldest first.
    pub(crate) async fn requests_from(
        &self,
        query: ListRequests,
        cursor: Option<String>,
    ) -> Result<RequestPage, KeyError> {
        let filter = RequestFilter { order: Order::OldestFirst, ..filter(query) };
        self.request_page(&filter, &PageRequest { limit: select::MOST_PAGE, cursor }).await
    }

    async fn request_page(
        &self,
        filter: &RequestFilter,
        page: &PageRequest,
    ) -> Result<RequestPage, KeyError> {
        let Page { items, next } = self.store().requests(filter, page).await?;
        Ok(RequestPage { requests: items.into_iter().map(entry).collect(), next })
    }
}

fn filter(query: ListRequests) -> RequestFilter {
    let ListRequests {
        key,
        operation,
        outcome,
        request_id,
        acted,
        acted_as,
        since,
        until,
        oldest_first,
        limit: _,
        cursor: _,
    } = query;
    let outcomes = match outcome.as_deref() {
        None => Vec::new(),
        Some("refused") => Outcome::ALL
            .into_iter()
            .filter(|outcome| !matches!(outcome, Outcome::Admitted | Outcome::Observed))
            .map(|outcome| outcome.as_str().to_owned())
            .collect(),
        Some(outcome) => vec![outcome.to_owned()],
    };
    let order = select::order(oldest_first);
    RequestFilter { key, operation, outcomes, request_id, acted, acted_as, since, until, order }
}

fn entry(row: RequestRow) -> RequestEntry {
    let RequestRow { seq, body, prev_hash, hash } = row;
    let NewRequest {
        at,
        request_id,
        key,
        operation,
        outcome,
        reason,
        objects,
        touched,
        acted,
        acted_as,
        ip,
        status,
        upstream,
        fault,
        attempts,
        duration_ms,
        count,
        application,
    } = body;
    RequestEntry {
        seq,
        at,
        request_id,
        key_id: key,
        operation,
        outcome,
        reason,
        objects,
        touched,
        acted,
        acted_as,
        ip,
        status,
        upstream,
        fault,
        attempts,
        duration_ms,
        count,
        application,
        prev_hash: hex(&prev_hash),
        hash: hex(&hash),
    }
}
