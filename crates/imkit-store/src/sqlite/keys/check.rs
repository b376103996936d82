//! Checks the seals of all keys, as one snapshot shows them.

use futures_util::TryStreamExt;
use imkit_keys::KeyTally;

use super::super::fault::reading;
use super::super::{SqliteStore, head, sealed};
use crate::{KeyCheck, StoreError};

pub(super) async fn check(store: &SqliteStore) -> Result<KeyCheck, StoreError> {
    let mut found = KeyCheck { is_complete: true, ..KeyCheck::default() };
    let Some(sealer) = &store.sealer else { return Ok(found) };
    let mut snapshot = store.readers.begin().await.map_err(reading)?;
    let kept = head::kept(&mut snapshot, &store.audit_key).await.map_err(reading)?;
    let kept_tally = head::kept_tally(&mut snapshot).await.map_err(reading)?;
    let mut tally = KeyTally::default();
    let mut rows = sqlx::query("SELECT id, rev, record, seal FROM key").fetch(&mut *snapshot);
    while let Some(row) = rows.try_next().await.map_err(reading)? {
        match sealed::open(sealer, &row) {
            Some(row) => tally.add(&row.seal),
            None => found.add(sealed::name(&row)),
        }
    }
    found.keys = tally.keys();
    let rev = kept.map_or(0, |(head, _)| head.rev);
    head::KeptTally::judge(kept_tally.as_ref(), rev, &mut tally, sealer);
    found.is_complete = !tally.broken;
    Ok(found)
}
