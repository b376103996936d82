//! A page of the log. Which blocks may have an entry is told by what stands before their lines, so
//! that few are read for a question about a key, a user or a request. What stands behind the latest
//! entry is no answer: somebody else wrote it.

use std::ops::Range;

use sqlx::{Row, SqliteConnection};

use super::super::fault::{damaged, reading};
use super::super::{SqliteStore, cursor, head, times};
use super::block::{Block, Kept};
use super::terms::Terms;
use super::{blocks, ends};
use crate::{NewRequest, Order, Page, PageRequest, RequestFilter, RequestRow, StoreError};

/// Blocks that are looked at first, and at most at a time.
const FEW: i64 = 32;
const MANY: i64 = 2048;

const LATEST_FIRST: &str = "SELECT seq, terms FROM request \
     WHERE seq >= ? AND seq < ? AND until >= ? AND since < ? ORDER BY seq DESC LIMIT ?";

const OLDEST_FIRST: &str = "SELECT seq, terms FROM request \
     WHERE seq >= ? AND seq < ? AND until >= ? AND since < ? ORDER BY seq LIMIT ?";

/// A question for a page of entries.
struct Question<'q> {
    filter: &'q RequestFilter,
    /// The latest entry that was written.
    latest: i64,
    /// Entries behind this one, in the order of the question.
    after: Option<i64>,
    /// From this time, and before this one.
    since: i64,
    until: i64,
    /// What a block must have.
    all: Terms,
    any: Vec<Terms>,
    /// As many are enough.
    most: usize,
}

/// What was found, and in how many blocks it was looked for.
#[derive(Default)]
struct Found {
    rows: Vec<RequestRow>,
    read: usize,
}

pub(super) async fn ask(
    store: &SqliteStore,
    filter: &RequestFilter,
    page: &PageRequest,
) -> Result<Page<RequestRow>, StoreError> {
    // One snapshot: entries may move from one block to another.
    let mut snapshot = store.readers.begin().await.map_err(reading)?;
    let kept = ends::kept(&mut snapshot, &store.audit_key).await.map_err(reading)?;
    // Without our seal nobody knows where the log ends; checking it says so.
    let latest = kept.filter(|(_, is_ours)| *is_ours);
    let latest = latest.map_or(i64::MAX, |(ends, _)| head::signed(ends.seq));
    let question = Question::new(filter, page, latest)?;
    let found = question.ask(&mut snapshot).await?;
    Ok(cursor::page(found.rows, page, |entry: &RequestRow| entry.seq.to_string()))
}

impl<'q> Question<'q> {
    fn new(filter: &'q RequestFilter, page: &PageRequest, latest: i64) -> Result<Self, StoreError> {
        let (all, any) = Terms::wanted(filter);
        Ok(Self {
            filter,
            latest,
            after: page.cursor.as_deref().map(cursor::number).transpose()?,
            since: filter.since.map_or(i64::MIN, times::ceiling),
            until: filter.until.map_or(i64::MAX, times::ceiling),
            all,
            any,
            most: usize::try_from(cursor::rows(page)).unwrap_or(usize::MAX),
        })
    }

    async fn ask(&self, snapshot: &mut SqliteConnection) -> Result<Found, StoreError> {
        let mut found = Found::default();
        let mut range = self.range(snapshot).await?;
        let mut limit = FEW;
        loop {
            let sql = match self.filter.order {
                Order::LatestFirst => LATEST_FIRST,
                Order::OldestFirst => OLDEST_FIRST,
            };
            let heads = sqlx::query(sql)
                .bind(range.start)
                .bind(range.end)
                .bind(self.since)
                .bind(self.until)
                .bind(limit)
                .fetch_all(&mut *snapshot)
                .await
                .map_err(reading)?;
            for row in &heads {
                let seq: i64 = row.try_get(0).map_err(reading)?;
                let terms = Terms::read(row.try_get(1).map_err(reading)?);
                // One that says nothing is looked at.
                if terms.is_none_or(|terms| self.may_be_in(&terms)) {
                    found.read += 1;
                    self.look(&block(snapshot, seq).await?, &mut found.rows)?;
                    if found.rows.len() >= self.most {
                        return Ok(found);
                    }
                }
                match self.filter.order {
                    Order::LatestFirst => range.end = seq,
                    Order::OldestFirst => range.start = seq.saturating_add(1),
                }
            }
            if heads.len() < usize::try_from(limit).unwrap_or(usize::MAX) {
                return Ok(found);
            }
            limit = (limit * 4).min(MANY);
        }
    }

    /// First numbers of the blocks to look at: for the oldest first, from the block on that has the
    /// entry behind the cursor.
    async fn range(&self, snapshot: &mut SqliteConnection) -> Result<Range<i64>, StoreError> {
        let end = self.latest.saturating_add(1);
        match (self.filter.order, self.after) {
            (Order::LatestFirst, after) => Ok(i64::MIN..after.unwrap_or(end).min(end)),
            (Order::OldestFirst, None) => Ok(i64::MIN..end),
            (Order::OldestFirst, Some(after)) => {
                let next = after.saturating_add(1);
                let row = sqlx::query("SELECT max(seq) FROM request WHERE seq <= ?")
                    .bind(next)
                    .fetch_one(snapshot)
                    .await
                    .map_err(reading)?;
                Ok(row.try_get::<Option<i64>, _>(0).map_err(reading)?.unwrap_or(next)..end)
            }
        }
    }

    fn may_be_in(&self, terms: &Terms) -> bool {
        let any = &self.any;
        terms.may_have(&self.all)
            && (any.is_empty() || any.iter().any(|outcome| terms.may_have(outcome)))
    }

    /// Takes what is asked for from a block.
    fn look(&self, block: &Block, found: &mut Vec<RequestRow>) -> Result<(), StoreError> {
        let is_behind = |kept: &Kept<'_>| {
            let seq = head::signed(kept.seq);
            let is_behind = self.after.is_none_or(|after| match self.filter.order {
                Order::LatestFirst => seq < after,
                Order::OldestFirst => seq > after,
            });
            is_behind && seq <= self.latest
        };
        let mut kept: Vec<Kept<'_>> = block.entries().filter(is_behind).collect();
        if self.filter.order == Order::LatestFirst {
            kept.reverse();
        }
        for kept in kept {
            let body = kept.entry()?;
            if self.is_asked_for(&body) {
                let Kept { seq, text: _, prev_hash, hash } = kept;
                found.push(RequestRow { seq, body, prev_hash, hash });
            }
            if found.len() >= self.most {
                break;
            }
        }
        Ok(())
    }

    fn is_asked_for(&self, entry: &NewRequest) -> bool {
        let RequestFilter {
            key,
            operation,
            outcomes,
            request_id,
            acted,
            acted_as,
            since: _,
            until: _,
            order: _,
        } = self.filter;
        let is_operation = |wanted: &String| match wanted.strip_suffix('*') {
            Some(begin) => entry.operation.starts_with(begin),
            None => entry.operation == *wanted,
        };
        let at = times::number(entry.at);
        key.as_ref().is_none_or(|key| entry.key.as_ref() == Some(key))
            && operation.as_ref().is_none_or(is_operation)
            && (outcomes.is_empty() || outcomes.contains(&entry.outcome))
            && request_id.as_ref().is_none_or(|id| entry.request_id == *id)
            && (!acted || entry.acted)
            && acted_as.as_ref().is_none_or(|user| entry.acted && entry.acted_as.contains(user))
            && at >= self.since
            && at < self.until
    }
}

async fn block(snapshot: &mut SqliteConnection, seq: i64) -> Result<Block, StoreError> {
    let block = blocks(snapshot, (seq, seq), 1).await.map_err(reading)?.pop();
    block
        .and_then(|(_, block)| block)
        .ok_or_else(|| damaged(format_args!("requests from {seq} on cannot be read")))
}

#[cfg(test)]
mod tests {
    use super::super::tests::{acting, open};
    use super::*;

    #[tokio::test]
    async fn a_question_about_a_key_a_user_or_a_request_reads_few_blocks() {
        let (store, _) = open().await;
        let entries: Vec<NewRequest> = (0..6400).map(acting).collect();
        for entries in entries.chunks(256) {
            crate::Requests::add_requests(&store, entries).await.unwrap();
        }
        let some = |text: &str| Some(text.to_owned());
        for filter in [
            RequestFilter { key: some("key-3100"), ..RequestFilter::default() },
            RequestFilter { acted_as: some("user-3100"), ..RequestFilter::default() },
            RequestFilter { request_id: some("r-3100"), ..RequestFilter::default() },
            RequestFilter { outcomes: vec!["limited".to_owned()], ..RequestFilter::default() },
            RequestFilter { operation: some("me.update"), ..RequestFilter::default() },
        ] {
            let page = PageRequest { limit: 10, cursor: None };
            let question = Question::new(&filter, &page, i64::MAX).unwrap();
            let mut connection = store.readers.acquire().await.unwrap();
            let found = question.ask(&mut connection).await.unwrap();
            assert_eq!(found.rows.len(), 1, "{filter:?}");
            assert!(found.read < 10, "{filter:?} read {} of 100 blocks", found.read);
        }
    }
}
