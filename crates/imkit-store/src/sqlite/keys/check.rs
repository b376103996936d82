//! Checks the seals of all keys and client keys, as one snapshot shows them.

use std::sync::Arc;

use imkit_keys::{KeySealer, KeyTally};
use sqlx::{Sqlite, Transaction};
use tokio::sync::Mutex;

use super::super::fault::{damaged, reading};
use super::super::{SqliteStore, client_keys, head, sealed, texts};
use crate::{KeyCheck, StoreError};

/// Numbers of keys that are checked at a time.
const CHUNK: i64 = 500;

/// Connections that read at the same time; others are left to other questions.
const READERS: usize = 2;

/// Keys that a list by one of their tags does not show. What else lists are made by is computed from
/// the sealed records. The text of a record without tags and notes ends as no other does: most are
/// such, and need not be read as JSON. Row by row, not by an index, which would read a large file
/// here and there.
const UNTAGGED: &str = "SELECT key.id FROM key NOT INDEXED, \
     json_each(CASE WHEN json_valid(key.record) THEN key.record ELSE '[]' END, '$[11]') AS tag \
     WHERE substr(key.record, -9) <> ',[],null]' AND NOT EXISTS \
     (SELECT 1 FROM key_tag WHERE key_tag.tag = tag.value AND key_tag.key = key.id)";

/// What was found in some keys.
#[derive(Default)]
struct Found {
    tally: KeyTally,
    edited: Vec<String>,
}

pub(super) async fn check(store: &SqliteStore) -> Result<KeyCheck, StoreError> {
    let mut found = KeyCheck { is_complete: true, ..KeyCheck::default() };
    let Some(sealer) = &store.sealer else { return Ok(found) };
    let mut snapshot = store.readers.begin().await.map_err(reading)?;
    let kept = head::kept(&mut snapshot, &store.audit_key).await.map_err(reading)?;
    let kept_tally = head::kept_tally(&mut snapshot).await.map_err(reading)?;
    let untagged = sqlx::query(UNTAGGED).fetch_all(&mut *snapshot).await.map_err(reading)?;
    let client_keys = client_keys::check(&mut *snapshot, sealer).await?;
    let mut snapshots = vec![snapshot];
    while snapshots.len() < READERS {
        let mut snapshot = store.readers.begin().await.map_err(reading)?;
        // Every change changes the head. When one came in between, one snapshot does it alone.
        let same = head::kept(&mut snapshot, &store.audit_key).await.map_err(reading)?;
        if same.map(|(head, _)| head) != kept.map(|(head, _)| head) {
            break;
        }
        snapshots.push(snapshot);
    }
    let next = Arc::new(Mutex::new(Some(i64::MIN)));
    let tasks: Vec<_> = snapshots
        .into_iter()
        .map(|snapshot| tokio::spawn(part(snapshot, Arc::clone(&next), sealer.clone())))
        .collect();
    let mut tally = KeyTally::default();
    for task in tasks {
        let part = task.await.map_err(damaged)??;
        tally.add_all(&part.tally);
        part.edited.into_iter().for_each(|id| found.add(id));
    }
    let mut untagged: Vec<_> = untagged.iter().map(sealed::name).collect();
    // One key may lack several.
    untagged.dedup();
    for id in untagged {
        if !found.edited.contains(&id) {
            found.add(id);
        }
    }
    found.keys = tally.keys();
    tally.add_all(&client_keys.tally);
    client_keys.edited.into_iter().for_each(|id| found.add(id));
    let rev = kept.map_or(0, |(head, _)| head.rev);
    head::KeptTally::judge(kept_tally.as_ref(), rev, &mut tally, sealer);
    found.is_complete = !tally.broken;
    Ok(found)
}

/// Checks keys for as long as there are any left.
async fn part(
    mut snapshot: Transaction<'static, Sqlite>,
    next: Arc<Mutex<Option<i64>>>,
    sealer: KeySealer,
) -> Result<Found, StoreError> {
    let Found { mut tally, mut edited } = Found::default();
    while let Some(from) = texts::take(&mut *snapshot, &next, CHUNK).await? {
        let Some(texts) = texts::read(&mut *snapshot, from, CHUNK).await? else {
            for row in texts::rows(&mut *snapshot, from, CHUNK).await? {
                match sealed::open(&sealer, &row) {
                    Some(row) => tally.add(&row.seal),
                    None => edited.push(sealed::name(&row)),
                }
            }
            continue;
        };
        for row in texts.rows() {
            match row.seal(&sealer) {
                Some(seal) => tally.add(&seal),
                None => edited.push(row.name()),
            }
        }
    }
    Ok(Found { tally, edited })
}
