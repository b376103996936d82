//! Reads the record of changes.

mod verify;

use std::borrow::Cow;

use async_trait::async_trait;
use imkit_keys::ChainEntry;
use sqlx::sqlite::SqliteRow;
use sqlx::{QueryBuilder, Row};

use super::fault::{damaged, reading};
use super::{SqliteStore, cursor, head, times};
use crate::{
    Audit, AuditFilter, AuditHead, AuditRow, AuditVerdict, NewAudit, Order, Page, PageRequest,
    StoreError,
};

#[async_trait]
impl Audit for SqliteStore {
    async fn entries(
        &self,
        filter: &AuditFilter,
        page: &PageRequest,
    ) -> Result<Page<AuditRow>, StoreError> {
        let AuditFilter { target, actor, event, since, until, order } = filter;
        let mut sql = QueryBuilder::new("SELECT seq, entry, prev_hash, hash FROM audit WHERE true");
        for (column, wanted) in [("target", target), ("actor", actor), ("event", event)] {
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
