//! Promises of what is kept.
#![expect(clippy::unwrap_used, reason = "tests fail by panicking")]

use imkit_keys::{
    Environment, HashedKey, KeyDigest, KeyForm, KeyRecord, KeyState, Origin, Role, Secret,
};
use imkit_store::{ClientKeyRecord, Edit, StoreError, kept_time};
use jiff::Timestamp;
use serde_json::json;

use super::{Backend, Opened};
use crate::world::{at, commit, id, insert, plain_of, record, record_of};

/// A record in which nothing is as usual.
fn unusual() -> KeyRecord {
    let mut record = record_of(&plain_of(7, KeyForm::Root(Environment::Test)));
    record.name = "\"\0 é😀 %_\\\n".to_owned();
    record.owner = "a\0b".to_owned();
    record.role = Some(Role::Auditor);
    record.scopes = vec!["users:read".parse().unwrap(), "write:*".parse().unwrap()];
    record.resources = vec!["clients/acme-*".parse().unwrap()];
    record.allowed_ips = vec!["10.0.0.0/8".parse().unwrap(), "::1".parse().unwrap()];
    record.not_before = Some(Timestamp::from_microsecond(-1).unwrap());
    record.expires_at = Some(kept_time(Timestamp::MAX));
    record.limits = serde_json::from_value(json!([
        {"name": "burst", "kind": "rate", "count": 1, "seconds": 2, "burst": 3},
        {"name": "month", "kind": "quota", "count": 1_000_000_000_000_u64, "period": "month"},
    ]))
    .unwrap();
    let metadata = json!({"a\0": [true, -0.5, 12_345_678_901_234_567_u64, {"b": null}], "": "x"});
    record.metadata = metadata.as_object().unwrap().clone();
    record.tags = vec!["a".to_owned(), "ä\0".to_owned(), "a".to_owned()];
    record.passage = serde_json::from_value(json!({
        "upstream": "acme", "mode": "observe", "audit_reads": 0,
        "budget": {"guaranteed": 1, "ceiling": 2, "weight": 1000, "priority": "high"},
    }))
    .unwrap();
    record.parent = Some(imkit_keys::Parent { id: id(8), secret: 3 });
    record.state = KeyState::Disabled;
    record.secrets = vec![
        Secret {
            version: 3,
            hash: crate::world::ring().hash_digest(&KeyDigest::of("imported")),
            origin: Origin::Imported,
            created_at: at(-5),
            not_after: Some(at(5)),
        },
        Secret { version: u32::MAX, ..record.secrets.remove(0) },
    ];
    record
}

pub(crate) async fn every_field_of_a_record_comes_back(backend: &dyn Backend) {
    let opened = Opened::new(backend).await;
    let record = unusual();
    commit(&*opened.store, [insert(&record)]).await.unwrap();
    let stored = opened.store.get(record.id).await.unwrap().unwrap();
    assert_eq!(stored.record, record);
    let owners = opened.store.owners(&crate::world::page(5)).await.unwrap().items;
    assert_eq!(owners[0].name, "a\0b");
    let live = opened.replica.get(record.id).unwrap();
    assert_eq!((live.role(), live.newest_secret()), (Some(Role::Auditor), u32::MAX));
    assert_eq!(live.passage(), &record.passage);
}

pub(crate) async fn a_record_that_could_not_be_read_back_is_not_kept(backend: &dyn Backend) {
    let opened = Opened::new(backend).await;
    let mut deep = record(1);
    let nested = (0..200).fold(json!(1), |inner, _| json!([inner]));
    deep.metadata.insert("deep".to_owned(), nested);
    let refused = commit(&*opened.store, [insert(&deep)]).await;
    let unreadable =
        |fault: &StoreError| matches!(fault, StoreError::Record { id, .. } if *id == deep.id);
    assert!(refused.as_ref().is_err_and(unreadable), "{refused:?}");
    let opened = opened.again(backend).await;
    assert_eq!(opened.store.count().await.unwrap(), 0);
}

pub(crate) async fn keys_are_found_by_id_and_by_hash(backend: &dyn Backend) {
    let opened = Opened::new(backend).await;
    let store = &*opened.store;
    let unusual = unusual();
    commit(store, [insert(&record(1)), insert(&record(2)), insert(&unusual)]).await.unwrap();
    let mut found: Vec<_> = store
        .get_many(&[id(2), id(9), id(1)])
        .await
        .unwrap()
        .into_iter()
        .map(|key| key.record.id)
        .collect();
    found.sort_unstable();
    let mut expected = [id(1), id(2)];
    expected.sort_unstable();
    assert_eq!(found, expected);
    assert_eq!(store.get_many(&[]).await.unwrap(), []);
    for record in [&record(1), &unusual] {
        for secret in &record.secrets {
            assert_eq!(store.key_of_hash(&secret.hash).await.unwrap(), Some(record.id));
        }
    }
    // The same bytes under another pepper, or as the hash of a digest, are another hash.
    let HashedKey::Keyed { pepper, mac } = record(1).secrets[0].hash else { panic!() };
    let other = HashedKey::Keyed { pepper: imkit_keys::PepperId(pepper.0 + 1), mac };
    for hash in [other, HashedKey::OfDigest { pepper, mac }] {
        assert_eq!(store.key_of_hash(&hash).await.unwrap(), None);
    }
}

pub(crate) async fn times_are_kept_to_the_microsecond(backend: &dyn Backend) {
    let opened = Opened::new(backend).await;
    let mut fine = record(1);
    fine.created_at = "2030-01-01T00:00:00.123456789Z".parse().unwrap();
    fine.expires_at = Some("2031-01-01T00:00:00.000000999Z".parse().unwrap());
    commit(&*opened.store, [insert(&fine)]).await.unwrap();
    let stored = opened.store.get(id(1)).await.unwrap().unwrap().record;
    assert_eq!(stored.created_at.to_string(), "2030-01-01T00:00:00.123456Z");
    assert_eq!(stored.expires_at, Some("2031-01-01T00:00:00Z".parse().unwrap()));
    assert_eq!(opened.replica.get(id(1)).unwrap().expires_at(), stored.expires_at);
    // Cut off, it would never be valid.
    let mut never = record(2);
    never.not_before = Some("2031-01-01T00:00:00.000000001Z".parse().unwrap());
    never.expires_at = Some("2031-01-01T00:00:00.000000999Z".parse().unwrap());
    assert!(commit(&*opened.store, [insert(&never)]).await.is_err());
}

pub(crate) async fn settings_and_client_keys_come_back(backend: &dyn Backend) {
    let opened = Opened::new(backend).await;
    let store = &*opened.store;
    let set = |name: &str, value| Edit::Set { name: name.to_owned(), value };
    commit(store, [set("a\0", Some(json!({"b": [1]}))), set("c", Some(json!(null)))])
        .await
        .unwrap();
    assert_eq!(store.setting("a\0").await.unwrap(), Some(json!({"b": [1]})));
    assert_eq!(store.setting("a").await.unwrap(), None);
    assert_eq!(store.setting("c").await.unwrap(), Some(json!(null)));
    commit(store, [set("c", None), set("a\0", Some(json!(2)))]).await.unwrap();
    assert_eq!(store.setting("c").await.unwrap(), None);
    assert_eq!(store.setting("a\0").await.unwrap(), Some(json!(2)));

    let (old, new) = (client_key("old", 1), client_key("new", 2));
    let retired = ClientKeyRecord { revoked_at: Some(at(3)), not_after: Some(at(9)), ..old };
    commit(store, [put(&new), put(&retired)]).await.unwrap();
    let mut all = store.all_client_keys().await.unwrap();
    all.sort_by_key(|record| record.created_at);
    assert_eq!(all, [retired, new]);
}

pub(crate) async fn a_second_active_client_key_is_refused(backend: &dyn Backend) {
    let opened = Opened::new(backend).await;
    let store = &*opened.store;
    let (one, two) = (client_key("one", 1), client_key("two", 2));
    // Within one change, in the same batch, and against what is there.
    let refused = |result| matches!(result, Err(StoreError::ClientKeyActive(id)) if id == "one");
    assert!(refused(commit(store, [put(&one), put(&two)]).await));
    assert_eq!(store.all_client_keys().await.unwrap(), []);
    let (first, second) = tokio::join!(commit(store, [put(&one)]), commit(store, [put(&two)]));
    assert!(first.is_ok() && refused(second));
    assert!(refused(commit(store, [put(&two)]).await));
    commit(store, [put(&one)]).await.unwrap();
    // Elsewhere, after its end, and after its replacement there is room.
    let live = ClientKeyRecord { environment: Environment::Live, ..client_key("live", 3) };
    commit(store, [put(&live)]).await.unwrap();
    let grace = ClientKeyRecord { revoked_at: Some(at(3)), not_after: Some(at(9)), ..one };
    let brief = ClientKeyRecord { not_after: Some(at(-1)), ..two };
    commit(store, [put(&grace), put(&brief)]).await.unwrap();
    commit(store, [put(&client_key("three", 4))]).await.unwrap();
}

fn client_key(id: &str, seconds: i64) -> ClientKeyRecord {
    ClientKeyRecord {
        id: id.to_owned(),
        application: "chat".to_owned(),
        environment: Environment::Test,
        created_at: at(seconds),
        not_after: None,
        revoked_at: None,
        domains: vec!["chat.example".to_owned()],
        claims: json!({"app": "chat"}).as_object().unwrap().clone(),
    }
}

fn put(record: &ClientKeyRecord) -> Edit {
    Edit::PutClientKey(Box::new(record.clone()))
}
