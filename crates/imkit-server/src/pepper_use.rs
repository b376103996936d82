//! Which peppers the keys need that have not ended: without theirs they are refused like unknown
//! ones, and nobody would know why.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::ControlFlow;

use imkit_keys::{KeyRecord, KeyStatus, PepperId, PepperRing};
use imkit_store::{KeyFilter, PageRequest, Store, StoreError};
use jiff::Timestamp;

/// Keys that are read at a time.
const PAGE: u32 = 1000;

/// Whether these peppers open a key, or no key needs any.
pub(crate) async fn is_of_use(
    store: &dyn Store,
    peppers: &PepperRing,
    now: Timestamp,
) -> Result<bool, StoreError> {
    let (mut is_needed, mut is_of_use) = (false, false);
    visit(store, now, |record| {
        let mut live = record.secrets.iter().filter(|secret| secret.is_live(now)).peekable();
        is_needed |= live.peek().is_some();
        is_of_use = live.any(|secret| peppers.understands(&secret.hash));
        if is_of_use { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    })
    .await?;
    Ok(is_of_use || !is_needed)
}

/// How many keys need each pepper that is not among these.
pub(crate) async fn missing(
    store: &dyn Store,
    peppers: &PepperRing,
    now: Timestamp,
) -> Result<BTreeMap<PepperId, u64>, StoreError> {
    let mut missing = BTreeMap::new();
    visit(store, now, |record| {
        let live = record.secrets.iter().filter(|secret| secret.is_live(now));
        let gone = live.filter(|secret| !peppers.understands(&secret.hash));
        for pepper in gone.map(|secret| secret.hash.pepper()).collect::<BTreeSet<_>>() {
            *missing.entry(pepper).or_default() += 1;
        }
        ControlFlow::Continue(())
    })
    .await?;
    Ok(missing)
}

/// Shows every key that has not ended, until told to stop.
async fn visit(
    store: &dyn Store,
    now: Timestamp,
    mut look: impl FnMut(&KeyRecord) -> ControlFlow<()>,
) -> Result<(), StoreError> {
    for status in [KeyStatus::Active, KeyStatus::Pending, KeyStatus::Disabled] {
        let filter = KeyFilter { status: Some(status), ..KeyFilter::default() };
        let mut page = PageRequest { limit: PAGE, cursor: None };
        loop {
            let keys = store.list(&filter, &page, now).await?;
            if keys.items.iter().try_for_each(|key| look(&key.record)).is_break() {
                return Ok(());
            }
            match keys.next {
                Some(next) => page.cursor = Some(next),
                None => break,
            }
        }
    }
    Ok(())
}
