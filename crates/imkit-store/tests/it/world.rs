//! Keys, changes and stores for the tests.
#![expect(clippy::unwrap_used, reason = "tests fail by panicking")]

use std::path::Path;
use std::sync::Arc;

use imkit_keys::{
    Environment, KeyForm, KeyId, KeyRecord, KeyState, PepperId, PepperRing, PlainKey, Replica, Rev,
};
use imkit_store::{
    Commit, Committed, Edit, Location, NewAudit, NewRequest, PageRequest, SqliteOptions,
    SqliteStore, Store, StoreError, StoredKey,
};
use jiff::Timestamp;
use serde_json::json;

pub(crate) const AUDIT_KEY: [u8; 32] = [5; 32];

/// A time in seconds after the tests' beginning of the world.
pub(crate) fn at(seconds: i64) -> Timestamp {
    Timestamp::from_second(1_800_000_000 + seconds).unwrap()
}

/// A key that is always the same for the same number.
pub(crate) fn plain(number: u64) -> PlainKey {
    plain_of(number, KeyForm::Api(Environment::Live))
}

pub(crate) fn plain_of(number: u64, form: KeyForm) -> PlainKey {
    let mut random = fastrand::Rng::with_seed(number);
    PlainKey::generate_with(form, |bytes| {
        random.fill(bytes);
        Ok::<(), ()>(())
    })
    .unwrap()
}

pub(crate) fn ring() -> PepperRing {
    PepperRing::new(PepperId(1), &[7; 32]).unwrap()
}

/// A record that is always the same for the same number.
pub(crate) fn record(number: u64) -> KeyRecord {
    record_of(&plain(number))
}

pub(crate) fn record_of(key: &PlainKey) -> KeyRecord {
    KeyRecord {
        name: "a key".to_owned(),
        owner: "a team".to_owned(),
        expires_at: None,
        ..KeyRecord::new(key, ring().hash(key.expose()), at(0))
    }
}

pub(crate) fn id(number: u64) -> KeyId {
    plain(number).id()
}

pub(crate) fn audit(event: &str) -> NewAudit {
    NewAudit {
        at: at(1),
        actor: "server".to_owned(),
        event: event.to_owned(),
        target: None,
        detail: json!({}),
        reason: None,
        ip: None,
        request_id: None,
    }
}

pub(crate) fn change(edits: impl IntoIterator<Item = Edit>) -> Commit {
    Commit { edits: edits.into_iter().collect(), audit: audit("changed"), actor: None }
}

pub(crate) fn insert(record: &KeyRecord) -> Edit {
    Edit::Insert(Box::new(record.clone()))
}

pub(crate) fn replace(record: &KeyRecord, expected: Rev) -> Edit {
    Edit::Replace { record: Box::new(record.clone()), expected }
}

pub(crate) fn revoked(mut record: KeyRecord) -> KeyRecord {
    record.state = KeyState::Revoked;
    record
}

pub(crate) async fn commit(
    store: &dyn Store,
    edits: impl IntoIterator<Item = Edit>,
) -> Result<Committed, StoreError> {
    store.commit(change(edits)).await
}

/// A request that was refused, for a reason of so many letters.
pub(crate) fn request(number: i64, letters: usize) -> NewRequest {
    NewRequest {
        at: at(number),
        request_id: format!("r-{number}"),
        key: Some("a".to_owned()),
        operation: "messages.send".to_owned(),
        outcome: "forbidden".to_owned(),
        reason: Some("x".repeat(letters)),
        objects: Vec::new(),
        touched: 0,
        acted: false,
        acted_as: Vec::new(),
        ip: None,
        status: Some(403),
        upstream: None,
        fault: None,
        attempts: 0,
        duration_ms: None,
        count: 1,
        application: None,
    }
}

pub(crate) fn page(limit: u32) -> PageRequest {
    PageRequest { limit, cursor: None }
}

/// All keys, in the order of their list, however many pages that takes.
pub(crate) async fn all_keys(store: &dyn Store) -> Vec<StoredKey> {
    let mut keys = Vec::new();
    let mut request = page(7);
    loop {
        let page = store.list(&Default::default(), &request, at(0)).await.unwrap();
        keys.extend(page.items);
        request.cursor = page.next;
        if request.cursor.is_none() {
            return keys;
        }
    }
}

/// A store in a file.
pub(crate) async fn open(path: &Path) -> Result<(SqliteStore, Arc<Replica>), StoreError> {
    let replica = Arc::new(Replica::new());
    let options = SqliteOptions::new(Location::File(path.to_owned()), AUDIT_KEY);
    Ok((SqliteStore::open(options, Arc::clone(&replica)).await?, replica))
}
