//! Promises of lists.
#![expect(clippy::unwrap_used, reason = "tests fail by panicking")]

use std::collections::BTreeSet;

use imkit_keys::{Environment, KeyForm, KeyId, KeyKind, KeyRecord, KeyState, KeyStatus};
use imkit_store::{AuditFilter, KeyFilter, Order, PageRequest, Store, StoreError};
use serde_json::json;

use super::{Backend, Opened};
use crate::world::{all_keys, at, change, commit, id, insert, page, plain_of, record, record_of};

async fn found(store: &dyn Store, filter: KeyFilter) -> BTreeSet<KeyId> {
    let keys = store.list(&filter, &page(100), at(100)).await.unwrap();
    assert_eq!(keys.next, None);
    keys.items.into_iter().map(|key| key.record.id).collect()
}

pub(crate) async fn filters_narrow_and_add_up(backend: &dyn Backend) {
    let opened = Opened::new(backend).await;
    let store = &*opened.store;
    let of = |number, form, change: fn(&mut KeyRecord)| {
        let mut record = record_of(&plain_of(number, form));
        change(&mut record);
        record
    };
    let live = KeyForm::Api(Environment::Live);
    let records = [
        of(1, live, |record| record.tags = vec!["ci".to_owned(), "eu".to_owned()]),
        of(2, live, |record| {
            record.owner = "b".to_owned();
            record.tags = vec!["ci".to_owned()];
        }),
        of(3, KeyForm::Api(Environment::Test), |record| record.created_at = at(10)),
        of(4, KeyForm::Root(Environment::Live), |record| record.expires_at = Some(at(1000))),
        of(5, KeyForm::Super, |_| {}),
    ];
    commit(store, records.iter().map(insert)).await.unwrap();
    let ids = |numbers: &[usize]| -> BTreeSet<KeyId> {
        numbers.iter().map(|number| records[number - 1].id).collect()
    };
    let all = KeyFilter::default();
    assert_eq!(found(store, all.clone()).await, ids(&[1, 2, 3, 4, 5]));
    let owner = KeyFilter { owner: Some("b".to_owned()), ..all.clone() };
    assert_eq!(found(store, owner.clone()).await, ids(&[2]));
    let tag = KeyFilter { tag: Some("ci".to_owned()), ..all.clone() };
    assert_eq!(found(store, tag.clone()).await, ids(&[1, 2]));
    assert_eq!(
        found(store, KeyFilter { tag: Some("c".to_owned()), ..owner.clone() }).await,
        ids(&[])
    );
    assert_eq!(found(store, KeyFilter { owner: owner.owner, ..tag }).await, ids(&[2]));
    let kind = KeyFilter { kind: Some(KeyKind::Api), ..all.clone() };
    assert_eq!(found(store, kind.clone()).await, ids(&[1, 2, 3]));
    let environment = Some(Environment::Live);
    assert_eq!(found(store, KeyFilter { environment, ..all.clone() }).await, ids(&[1, 2, 4]));
    assert_eq!(found(store, KeyFilter { environment, ..kind }).await, ids(&[1, 2]));
    let kind = Some(KeyKind::Super);
    assert_eq!(found(store, KeyFilter { kind, ..all.clone() }).await, ids(&[5]));
    assert_eq!(found(store, KeyFilter { environment, kind, ..all.clone() }).await, ids(&[]));
    let before = |created_before| KeyFilter { created_before, ..KeyFilter::default() };
    assert_eq!(found(store, before(Some(at(10)))).await, ids(&[1, 2, 4, 5]));
    let just_after = at(10) + jiff::SignedDuration::from_nanos(1);
    assert_eq!(found(store, before(Some(just_after))).await, ids(&[1, 2, 3, 4, 5]));
    let ends = |expires_before| KeyFilter { expires_before, ..KeyFilter::default() };
    assert_eq!(found(store, ends(Some(at(1000)))).await, ids(&[]));
    assert_eq!(found(store, ends(Some(at(1001)))).await, ids(&[4]));
    // A tag that was taken off no longer finds its key.
    let mut bare = records[0].clone();
    bare.tags.clear();
    commit(store, [crate::world::replace(&bare, 1)]).await.unwrap();
    let tag = KeyFilter { tag: Some("eu".to_owned()), ..all };
    assert_eq!(found(store, tag).await, ids(&[]));
}

pub(crate) async fn the_status_filter_agrees_with_the_record(backend: &dyn Backend) {
    let opened = Opened::new(backend).await;
    let times = [None, Some(at(99)), Some(at(100)), Some(at(101))];
    let mut records = Vec::new();
    for state in [KeyState::Active, KeyState::Disabled, KeyState::Revoked] {
        for not_before in times {
            for expires_at in times {
                let mut record = record(records.len() as u64);
                (record.state, record.not_before) = (state, not_before);
                record.expires_at = expires_at;
                if record.check().is_ok() {
                    records.push(record);
                }
            }
        }
    }
    commit(&*opened.store, records.iter().map(insert)).await.unwrap();
    for status in [
        KeyStatus::Active,
        KeyStatus::Pending,
        KeyStatus::Disabled,
        KeyStatus::Expired,
        KeyStatus::Revoked,
    ] {
        let expected: BTreeSet<KeyId> = records
            .iter()
            .filter(|record| record.status(at(100)) == status)
            .map(|record| record.id)
            .collect();
        assert!(!expected.is_empty());
        let filter = KeyFilter { status: Some(status), ..KeyFilter::default() };
        assert_eq!(found(&*opened.store, filter).await, expected, "{status:?}");
    }
}

pub(crate) async fn names_are_found_whatever_the_case_and_wildcards_are_letters(
    backend: &dyn Backend,
) {
    let opened = Opened::new(backend).await;
    let names = ["Billing 100%", "billing", "ÉTÉ_x", "a\\b", "100 percent"];
    let edits = (0..).zip(names).map(|(number, name)| {
        let mut record = record(number);
        record.name = name.to_owned();
        insert(&record)
    });
    commit(&*opened.store, edits.collect::<Vec<_>>()).await.unwrap();
    for (part, expected) in [
        ("BILL", &[0, 1][..]),
        ("0%", &[0]),
        ("%", &[0]),
        ("_", &[2]),
        ("été", &[2]),
        ("\\", &[3]),
        ("", &[0, 1, 2, 3, 4]),
        ("' OR 1", &[]),
    ] {
        let filter = KeyFilter { name: Some(part.to_owned()), ..KeyFilter::default() };
        let expected: BTreeSet<KeyId> = expected.iter().map(|number| id(*number)).collect();
        assert_eq!(found(&*opened.store, filter).await, expected, "{part}");
    }
}

pub(crate) async fn pages_hold_every_key_once(backend: &dyn Backend) {
    let opened = Opened::new(backend).await;
    // Many of the same time: only their ids tell them apart.
    let edits: Vec<_> = (0..40)
        .map(|number| {
            let mut record = record(number);
            record.created_at = at(i64::try_from(number).unwrap() / 15);
            insert(&record)
        })
        .collect();
    commit(&*opened.store, edits).await.unwrap();
    let keys = all_keys(&*opened.store).await;
    let order: Vec<_> = keys.iter().map(|key| (key.record.created_at, key.record.id)).collect();
    assert_eq!(order.len(), 40);
    assert!(order.windows(2).all(|pair| pair[0] > pair[1]));
    // Exactly full: there is no empty page after it.
    let full = opened.store.list(&KeyFilter::default(), &page(40), at(0)).await.unwrap();
    assert_eq!((full.items.len(), full.next), (40, None));
    let least = opened.store.list(&KeyFilter::default(), &page(0), at(0)).await.unwrap();
    assert_eq!((least.items.len(), least.next.is_some()), (1, true));
}

pub(crate) async fn owners_exist_as_long_as_their_keys(backend: &dyn Backend) {
    let opened = Opened::new(backend).await;
    let store = &*opened.store;
    let owned = |number, owner: &str| {
        let mut record = record(number);
        record.owner = owner.to_owned();
        record
    };
    let edits = [(1, "b"), (2, "a"), (3, "b"), (4, ""), (5, "ä")];
    commit(store, edits.map(|(number, owner)| insert(&owned(number, owner)))).await.unwrap();
    let mut owners = Vec::new();
    let mut request = page(2);
    loop {
        let page = store.owners(&request).await.unwrap();
        owners.extend(page.items.into_iter().map(|owner| (owner.name, owner.keys)));
        request.cursor = page.next;
        if request.cursor.is_none() {
            break;
        }
    }
    let expected = [("", 1), ("a", 1), ("b", 2), ("ä", 1)];
    assert_eq!(owners, expected.map(|(owner, keys)| (owner.to_owned(), keys)));
    let edit = imkit_store::Edit::Remove { id: id(2), expected: 1 };
    commit(store, [edit]).await.unwrap();
    assert_eq!(store.owners(&page(9)).await.unwrap().items.len(), 3);
}

pub(crate) async fn audit_entries_are_found_by_every_filter(backend: &dyn Backend) {
    let opened = Opened::new(backend).await;
    let store = &*opened.store;
    for number in 0..30 {
        let mut change = change([]);
        change.audit.at = at(number);
        change.audit.actor = format!("actor-{}", number % 2);
        change.audit.event = format!("event-{}", number % 3);
        change.audit.target = (number % 5 != 0).then(|| format!("target-{}", number % 5));
        store.commit(change).await.unwrap();
    }
    let seqs = async |filter: AuditFilter| {
        let mut seqs = Vec::new();
        let mut request = page(4);
        loop {
            let page = store.entries(&filter, &request).await.unwrap();
            seqs.extend(page.items.iter().map(|entry| entry.seq));
            request.cursor = page.next;
            if request.cursor.is_none() {
                return seqs;
            }
        }
    };
    let oldest_first = AuditFilter { order: Order::OldestFirst, ..AuditFilter::default() };
    assert_eq!(seqs(oldest_first.clone()).await, (1..=30).collect::<Vec<_>>());
    assert_eq!(seqs(AuditFilter::default()).await, (1..=30).rev().collect::<Vec<_>>());
    let every = |wanted: fn(u64) -> bool| (1..=30).filter(|seq| wanted(*seq)).collect::<Vec<_>>();
    let actor = AuditFilter { actor: Some("actor-1".to_owned()), ..oldest_first.clone() };
    assert_eq!(seqs(actor.clone()).await, every(|seq| seq % 2 == 0));
    let both = AuditFilter { event: Some("event-0".to_owned()), ..actor };
    assert_eq!(seqs(both).await, every(|seq| seq % 2 == 0 && seq % 3 == 1));
    let target = AuditFilter { target: Some("target-4".to_owned()), ..oldest_first.clone() };
    assert_eq!(seqs(target).await, every(|seq| seq % 5 == 0));
    let just_after = at(9) + jiff::SignedDuration::from_nanos(1);
    let times = AuditFilter { since: Some(just_after), until: Some(at(20)), ..oldest_first };
    assert_eq!(seqs(times).await, (11..=20).collect::<Vec<_>>());
}

pub(crate) async fn an_entry_about_many_is_found_by_each_of_them(backend: &dyn Backend) {
    let opened = Opened::new(backend).await;
    let store = &*opened.store;
    for (target, detail) in [
        (Some("a"), json!({})),
        (None, json!({ "ids": ["b", "a", "a"] })),
        (None, json!({ "ids": ["b"], "more": ["a"] })),
        (None, json!({ "ids": 7 })),
        (None, json!({})),
        (Some("b"), json!({ "ids": ["a"] })),
        (None, json!({ "ids": ["a"] })),
    ] {
        let mut change = change([]);
        change.audit.target = target.map(str::to_owned);
        change.audit.detail = detail;
        store.commit(change).await.unwrap();
    }
    let seqs = async |target: &str, order: Order, limit: u32| {
        let filter =
            AuditFilter { target: Some(target.to_owned()), order, ..AuditFilter::default() };
        let (mut seqs, mut request) = (Vec::new(), page(limit));
        loop {
            let page = store.entries(&filter, &request).await.unwrap();
            seqs.extend(page.items.iter().map(|entry| entry.seq));
            request.cursor = page.next;
            if request.cursor.is_none() {
                return seqs;
            }
        }
    };
    for limit in [1, 2, 9] {
        assert_eq!(seqs("a", Order::OldestFirst, limit).await, [1, 2, 7]);
        assert_eq!(seqs("b", Order::LatestFirst, limit).await, [6, 3, 2]);
    }
    assert!(seqs("c", Order::LatestFirst, 9).await.is_empty());
}

pub(crate) async fn a_text_that_is_no_cursor_is_refused(backend: &dyn Backend) {
    let opened = Opened::new(backend).await;
    for cursor in ["x", "", "1'--", "\0", "9.9"] {
        let request = PageRequest { limit: 5, cursor: Some(cursor.to_owned()) };
        let refused = [
            opened.store.list(&KeyFilter::default(), &request, at(0)).await.map(drop),
            opened.store.entries(&AuditFilter::default(), &request).await.map(drop),
        ];
        for refused in refused {
            assert!(matches!(refused, Err(StoreError::Cursor)), "{cursor:?}: {refused:?}");
        }
    }
    let request = PageRequest { limit: 5, cursor: Some("xy".to_owned()) };
    assert!(matches!(opened.store.owners(&request).await, Err(StoreError::Cursor)));
}
