//! Reads the record of changes.

mod verify;

use std::borrow::Cow;

use async_trait::async_trait;
use imkit_keys::ChainEntry;
use sqlx::sqlite::SqliteRow;
use sqlx::{QueryBuilder, Row, Sqlite};

use super::fault::{damaged, reading};
use super::{SqliteStore, cursor, head, times};
use crate::{
    Audit, AuditFilter, AuditHead, AuditRow, AuditVerdict, NewAudit, Order, Page, PageRequest,
    StoreError,
};

/// Entries about several keys, which name them in their detail. The first two conditions are those
/// of an index that holds no other entries.
const OF_MANY: &str = " UNION SELECT many.seq FROM audit AS many, \
     json_each(many.entry, '$.detail.ids') AS named \
     WHERE many.target IS NULL AND json_type(many.entry, '$.detail.ids') IS NOT NULL \
     AND named.value = ";

#[async_trait]
impl Audit for SqliteStore {
    async fn entries(
        &self,
        filter: &AuditFilter,
        page: &PageRequest,
    ) -> Result<Page<AuditRow>, StoreError> {
        let mut sql = QueryBuilder::new("");
        ask(&mut sql, filter, page)?;
        let rows = sql.build().fetch_all(&self.readers).await.map_err(reading)?;
        let entries = rows.iter().map(entry).collect::<Result<_, _>>()?;
        Ok(cursor::page(entries, page, |entry: &AuditRow| entry.seq.to_string()))
    }

    async fn head(&self) -> Result<AuditHead, StoreError> {
        let head = *self.head.borrow();
        Ok(AuditHead { seq: head.seq, hash: head.hash })
    }

    async fn hash_of(&self, seq: u64) -> Result<Option<[u8; 32]>, StoreError> {
        let Ok(seq) = i64::try_from(seq) else { return Ok(None) };
        let row = sqlx::query("SELECT hash FROM audit WHERE seq = ?")
            .bind(seq)
            .fetch_optional(&self.readers)
            .await
            .map_err(reading)?;
        let Some(row) = row else { return Ok(None) };
        let hash: Vec<u8> = row.try_get(0).map_err(reading)?;
        hash.try_into().map(Some).map_err(|_| damaged("a hash of the audit has not 32 bytes"))
    }

    async fn verify(&self) -> Result<AuditVerdict, StoreError> {
        verify::verify(self).await
    }
}

/// The question for a page of entries.
fn ask(
    sql: &mut QueryBuilder<Sqlite>,
    filter: &AuditFilter,
    page: &PageRequest,
) -> Result<(), StoreError> {
    let AuditFilter { target, actor, event, since, until, order } = filter;
    sql.push("SELECT seq, entry, prev_hash, hash FROM audit WHERE true");
    if let Some(target) = target {
        sql.push(" AND seq IN (SELECT seq FROM audit WHERE target = ").push_bind(target.clone());
        sql.push(OF_MANY).push_bind(target.clone()).push(")");
    }
    for (column, wanted) in [("actor", actor), ("event", event)] {
        if let Some(wanted) = wanted {
            sql.push(" AND ").push(column).push(" = ").push_bind(wanted.clone());
        }
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

fn entry(row: &SqliteRow) -> Result<AuditRow, StoreError> {
    let seq = head::unsigned(row.try_get(0).map_err(reading)?);
    let hash = |column| {
        let bytes: &[u8] = row.try_get(column).map_err(reading)?;
        bytes.try_into().map_err(|_| damaged("a hash of the audit has not 32 bytes"))
    };
    // From the text that the hash covers, not from the columns that are made of it.
    let text: &str = row.try_get(1).map_err(reading)?;
    let entry: ChainEntry<'_> = serde_json::from_str(text)
        .map_err(|error| damaged(format_args!("entry {seq} cannot be read: {error}")))?;
    let ChainEntry { rev, at, actor, event, target, detail, reason, ip, request_id } = entry;
    Ok(AuditRow {
        seq,
        rev,
        body: NewAudit {
            at: times::time(at)?,
            actor: actor.into_owned(),
            event: event.into_owned(),
            target: target.map(Cow::into_owned),
            detail: detail.into_owned(),
            reason: reason.map(Cow::into_owned),
            ip: ip.map(Cow::into_owned),
            request_id: request_id.map(Cow::into_owned),
        },
        prev_hash: hash(2)?,
        hash: hash(3)?,
    })
}

#[cfg(test)]
mod tests {
    use sqlx::{Connection, SqliteConnection};

    use super::*;

    #[tokio::test]
    async fn no_question_about_a_key_reads_the_whole_record() {
        let mut connection = SqliteConnection::connect("sqlite::memory:").await.unwrap();
        let tables = include_str!("migrations/0004.sql");
        sqlx::raw_sql(tables).execute(&mut connection).await.unwrap();
        let filter = AuditFilter { target: Some("a".to_owned()), ..AuditFilter::default() };
        let page = PageRequest { limit: 10, cursor: Some("9".to_owned()) };
        let mut sql = QueryBuilder::new("EXPLAIN QUERY PLAN ");
        ask(&mut sql, &filter, &page).unwrap();
        let rows = sql.build().fetch_all(&mut connection).await.unwrap();
        let plan: Vec<String> = rows.iter().map(|row| row.get("detail")).collect();
        let uses = |what: &str| plan.iter().any(|step| step.contains(what));
        assert!(uses("SEARCH audit USING INTEGER PRIMARY KEY"), "{plan:#?}");
        assert!(uses("INDEX audit_by_target") && uses("SCAN many USING INDEX"), "{plan:#?}");
        assert!(!uses("SCAN audit"), "{plan:#?}");
    }
}
