//! The log of requests: its questions. Writing is in `add`, checking in `verify`.

mod add;
mod ends;
mod prune;
mod verify;

use async_trait::async_trait;
use sqlx::sqlite::SqliteRow;
use sqlx::{QueryBuilder, Row, Sqlite};
use tokio::sync::oneshot;

use super::fault::{damaged, reading};
use super::writer::Chore;
use super::{SqliteStore, cursor, head, times};
use crate::{
    NewRequest, Order, Page, PageRequest, RequestCheck, RequestFilter, RequestRetention,
    RequestRow, Requests, StoreError,
};
pub(super) use add::add;
pub(super) use ends::{read, write};
pub(super) use prune::prune;

#[async_trait]
impl Requests for SqliteStore {
    async fn add_requests(&self, entries: Vec<NewRequest>) -> Result<(), StoreError> {
        if self.sealer.is_none() {
            return Err(StoreError::Closed);
        }
        if entries.is_empty() {
            return Ok(());
        }
        let (reply, answer) = oneshot::channel();
        let chore = Chore::Requests(entries, reply);
        self.chores.send(chore).await.map_err(|_| StoreError::Closed)?;
        answer.await.map_err(|_| StoreError::Closed)?
    }

    async fn requests(
        &self,
        filter: &RequestFilter,
        page: &PageRequest,
    ) -> Result<Page<RequestRow>, StoreError> {
        let mut sql = QueryBuilder::new("");
        ask(&mut sql, filter, page)?;
        let rows = sql.build().fetch_all(&self.readers).await.map_err(reading)?;
        let entries = rows.iter().map(entry).collect::<Result<_, _>>()?;
        Ok(cursor::page(entries, page, |entry: &RequestRow| entry.seq.to_string()))
    }

    async fn check_requests(&self) -> Result<RequestCheck, StoreError> {
        verify::verify(self).await
    }

    async fn prune_requests(&self, keep: RequestRetention) -> Result<u64, StoreError> {
        if self.sealer.is_none() {
            return Err(StoreError::Closed);
        }
        let mut gone = 0;
        // One chore each: requests that wait for their entries get their turn in between.
        loop {
            let (reply, answer) = oneshot::channel();
            let chore = Chore::PruneRequests(keep, reply);
            self.chores.send(chore).await.map_err(|_| StoreError::Closed)?;
            match answer.await.map_err(|_| StoreError::Closed)?? {
                0 => return Ok(gone),
                some => gone += some,
            }
        }
    }
}

/// The question for a page of entries.
fn ask(
    sql: &mut QueryBuilder<Sqlite>,
    filter: &RequestFilter,
    page: &PageRequest,
) -> Result<(), StoreError> {
    let RequestFilter {
        key,
        operation,
        outcomes,
        request_id,
        acted,
        acted_as,
        since,
        until,
        order,
    } = filter;
    sql.push("SELECT seq, entry, prev_hash, hash FROM request WHERE true");
    for (column, wanted) in [("key", key), ("request_id", request_id)] {
        if let Some(wanted) = wanted {
            sql.push(" AND ").push(column).push(" = ").push_bind(wanted.clone());
        }
    }
    match operation.as_deref().map(|operation| (operation, operation.strip_suffix('*'))) {
        None => {}
        Some((whole, None)) => {
            sql.push(" AND operation = ").push_bind(whole.to_owned());
        }
        Some((_, Some(begin))) => {
            sql.push(" AND substr(operation, 1, ").push_bind(length(begin));
            sql.push(") = ").push_bind(begin.to_owned());
        }
    }
    if !outcomes.is_empty() {
        sql.push(" AND outcome IN (");
        let mut list = sql.separated(", ");
        outcomes.iter().for_each(|outcome| {
            list.push_bind(outcome.clone());
        });
        sql.push(")");
    }
    if *acted || acted_as.is_some() {
        // The condition of the index that holds no other entries.
        sql.push(" AND acted");
    }
    if let Some(user) = acted_as {
        sql.push(" AND EXISTS (SELECT 1 FROM json_each(entry, '$.acted_as') WHERE value = ");
        sql.push_bind(user.clone()).push(")");
    }
    for (comparison, bound) in [(" AND at >= ", since), (" AND at < ", until)] {
        if let Some(bound) = bound {
            sql.push(comparison).push_bind(times::ceiling(*bound));
        }
    }
    let (comparison, direction) = match order {
        Order::LatestFirst => (" AND seq < ", "DESC"),
        Order::OldestFirst => (" AND seq > ", "ASC"),
    };
    if let Some(end) = &page.cursor {
        sql.push(comparison).push_bind(cursor::number(end)?);
    }
    sql.push(" ORDER BY seq ").push(direction).push(" LIMIT ").push_bind(cursor::rows(page));
    Ok(())
}

/// In characters, as SQLite counts them.
fn length(text: &str) -> i64 {
    i64::try_from(text.chars().count()).unwrap_or(i64::MAX)
}

fn entry(row: &SqliteRow) -> Result<RequestRow, StoreError> {
    let seq = head::unsigned(row.try_get(0).map_err(reading)?);
    let hash = |column| {
        let bytes: &[u8] = row.try_get(column).map_err(reading)?;
        bytes.try_into().map_err(|_| damaged("a hash of the request log has not 32 bytes"))
    };
    // From the text that the hash covers, not from the columns that are made of it.
    let text: &str = row.try_get(1).map_err(reading)?;
    let body = serde_json::from_str(text)
        .map_err(|error| damaged(format_args!("request {seq} cannot be read: {error}")))?;
    Ok(RequestRow { seq, body, prev_hash: hash(2)?, hash: hash(3)? })
}

#[cfg(test)]
mod tests {
    use sqlx::{Connection, SqliteConnection};

    use super::*;

    #[tokio::test]
    async fn no_question_about_a_key_or_a_request_reads_the_whole_log() {
        let mut connection = SqliteConnection::connect("sqlite::memory:").await.unwrap();
        let tables = include_str!("migrations/0005.sql");
        sqlx::raw_sql(tables).execute(&mut connection).await.unwrap();
        let some = |text: &str| Some(text.to_owned());
        for (filter, index) in [
            (RequestFilter { key: some("a"), ..RequestFilter::default() }, "request_by_key"),
            (RequestFilter { request_id: some("a"), ..RequestFilter::default() }, "request_by_id"),
            (
                RequestFilter { acted_as: some("a"), ..RequestFilter::default() },
                "request_that_acted",
            ),
        ] {
            let page = PageRequest { limit: 10, cursor: some("9") };
            let mut sql = QueryBuilder::new("EXPLAIN QUERY PLAN ");
            ask(&mut sql, &filter, &page).unwrap();
            let rows = sql.build().fetch_all(&mut connection).await.unwrap();
            let plan: Vec<String> = rows.iter().map(|row| row.get("detail")).collect();
            assert!(plan.iter().any(|step| step.contains(index)), "{plan:#?}");
        }
    }
}
