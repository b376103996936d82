//! Promises of changes.
#![expect(clippy::unwrap_used, reason = "tests fail by panicking")]

use std::future::poll_fn;
use std::sync::Arc;
use std::task::Poll;

use imkit_keys::{InvalidRecord, KeyForm, KeyRecord, KeyState, Replica, Role};
use imkit_store::{Actor, AuditFilter, Edit, Order, StoreError};
use serde_json::json;

use super::{Backend, Opened};
use crate::world::{
    all_keys, at, change, commit, id, insert, page, plain_of, record, record_of, replace, revoked,
};

pub(crate) async fn a_change_is_in_the_database_the_replica_and_the_audit(backend: &dyn Backend) {
    let opened = Opened::new(backend).await;
    let store = &*opened.store;
    let mut asked = change([insert(&record(1)), insert(&record(2))]);
    asked.audit.target = Some("somebody".to_owned());
    asked.audit.detail = json!({"a": [1, null, "\u{0}é😀"]});
    asked.audit.reason = Some(String::new());
    asked.audit.ip = Some("127.0.0.1".to_owned());
    asked.audit.request_id = Some("\0r\u{7f}\n\"\\".to_owned());
    let committed = store.commit(asked.clone()).await.unwrap();
    assert_eq!((committed.rev, committed.audit_seq), (1, 1));
    assert_eq!((opened.replica.rev(), opened.replica.len()), (1, 2));
    let stored = store.get(id(1)).await.unwrap().unwrap();
    assert_eq!((stored.rev, stored.record), (1, record(1)));

    let committed = commit(store, [replace(&revoked(record(1)), 1)]).await.unwrap();
    assert_eq!((committed.rev, committed.audit_seq), (2, 2));
    assert_eq!(store.get(id(1)).await.unwrap().unwrap().record.state, KeyState::Revoked);
    let committed = commit(store, [Edit::Remove { id: id(2), expected: 1 }]).await.unwrap();
    assert_eq!(store.get(id(2)).await.unwrap(), None);
    assert_eq!((opened.replica.rev(), opened.replica.len()), (3, 1));

    let filter = AuditFilter { order: Order::OldestFirst, ..AuditFilter::default() };
    let entries = store.entries(&filter, &page(10)).await.unwrap().items;
    assert_eq!(entries.iter().map(|entry| entry.seq).collect::<Vec<_>>(), [1, 2, 3]);
    assert_eq!(entries.iter().map(|entry| entry.rev).collect::<Vec<_>>(), [1, 2, 3]);
    assert_eq!(entries[0].body, asked.audit);
    assert_eq!(entries[0].prev_hash, [0; 32]);
    assert_eq!(entries[2].hash, committed.audit_hash);
    assert!(entries.windows(2).all(|pair| pair[1].prev_hash == pair[0].hash));
    let head = store.head().await.unwrap();
    assert_eq!((head.seq, head.hash), (3, committed.audit_hash));
    let verdict = store.verify().await.unwrap();
    assert_eq!((verdict.entries, verdict.fault, verdict.head), (3, None, head));
}

pub(crate) async fn a_change_of_many_parts_is_made_whole_or_not_at_all(backend: &dyn Backend) {
    let opened = Opened::new(backend).await;
    let store = &*opened.store;
    commit(store, [insert(&record(1))]).await.unwrap();
    let refused = commit(
        store,
        [
            insert(&record(2)),
            replace(&revoked(record(1)), 1),
            Edit::Set { name: "a".to_owned(), value: Some(json!(1)) },
            insert(&record(1)),
        ],
    );
    assert!(matches!(refused.await, Err(StoreError::Exists(taken)) if taken == id(1)));
    assert_eq!(store.count().await.unwrap(), 1);
    assert_eq!(store.get(id(1)).await.unwrap().unwrap().record, record(1));
    assert_eq!(store.setting("a").await.unwrap(), None);
    assert_eq!(store.head().await.unwrap().seq, 1);
    assert_eq!((opened.replica.rev(), opened.replica.len()), (1, 1));

    let many: Vec<_> = (2..1300).map(|number| insert(&record(number))).collect();
    assert_eq!(commit(store, many).await.unwrap().rev, 2);
    assert_eq!((store.count().await.unwrap(), opened.replica.len()), (1299, 1299));
    let removed: Vec<_> =
        (2..1300).map(|number| Edit::Remove { id: id(number), expected: 2 }).collect();
    assert_eq!(commit(store, removed).await.unwrap().rev, 3);
    assert_eq!((store.count().await.unwrap(), opened.replica.len()), (1, 1));
    // A change that concerns no key still has its number and its entry.
    assert_eq!(commit(store, []).await.unwrap().rev, 4);
    assert_eq!((opened.replica.rev(), store.head().await.unwrap().seq), (4, 4));
}

pub(crate) async fn a_change_on_an_old_revision_is_refused_and_names_the_current_one(
    backend: &dyn Backend,
) {
    let opened = Opened::new(backend).await;
    let store = &*opened.store;
    commit(store, [insert(&record(1))]).await.unwrap();
    commit(store, [replace(&revoked(record(1)), 1)]).await.unwrap();
    let current = |refused: Result<_, StoreError>| match refused.unwrap_err() {
        StoreError::Changed { id: changed, current } if changed == id(1) => current,
        other => panic!("{other}"),
    };
    assert_eq!(current(commit(store, [replace(&record(1), 1)]).await), Some(2));
    assert_eq!(current(commit(store, [Edit::Remove { id: id(1), expected: 1 }]).await), Some(2));
    commit(store, [Edit::Remove { id: id(1), expected: 2 }]).await.unwrap();
    assert_eq!(current(commit(store, [replace(&record(1), 2)]).await), None);
    assert_eq!(opened.replica.rev(), 3);
}

pub(crate) async fn a_secret_belongs_to_one_key(backend: &dyn Backend) {
    let opened = Opened::new(backend).await;
    let store = &*opened.store;
    commit(store, [insert(&record(1)), insert(&record(2))]).await.unwrap();
    let mut thief = record(3);
    thief.secrets = record(1).secrets;
    let refused = commit(store, [insert(&thief)]).await;
    assert!(matches!(refused, Err(StoreError::SecretTaken(owner)) if owner == id(1)));
    let mut greedy = record(2);
    greedy.secrets.push(record(1).secrets.remove(0));
    greedy.secrets[1].version = 2;
    let refused = commit(store, [replace(&greedy, 1)]).await;
    assert!(matches!(refused, Err(StoreError::SecretTaken(owner)) if owner == id(1)));
    // In one change too, and twice in one key.
    let refused = commit(
        store,
        [
            insert(&record(4)),
            insert(&{
                let mut copy = record(5);
                copy.secrets = record(4).secrets;
                copy
            }),
        ],
    );
    assert!(matches!(refused.await, Err(StoreError::SecretTaken(owner)) if owner == id(4)));
    let mut doubled = record(6);
    doubled.secrets.push(doubled.secrets[0].clone());
    doubled.secrets[1].version = 2;
    let refused = commit(store, [insert(&doubled)]).await;
    assert!(matches!(refused, Err(StoreError::SecretTaken(owner)) if owner == id(6)));
    assert_eq!((store.count().await.unwrap(), opened.replica.rev()), (2, 1));
}

pub(crate) async fn a_secret_can_move_when_its_key_goes(backend: &dyn Backend) {
    let opened = Opened::new(backend).await;
    let store = &*opened.store;
    commit(store, [insert(&record(1))]).await.unwrap();
    let mut heir = record(2);
    heir.secrets = record(1).secrets;
    let edits = [Edit::Remove { id: id(1), expected: 1 }, insert(&heir)];
    commit(store, edits).await.unwrap();
    let hash = heir.secrets[0].hash;
    assert_eq!(store.key_of_hash(&hash).await.unwrap(), Some(id(2)));
    // A secret that its key no longer has is free.
    commit(store, [replace(&record(2), 2)]).await.unwrap();
    assert_eq!(store.key_of_hash(&hash).await.unwrap(), None);
    commit(store, [insert(&record(1))]).await.unwrap();
    assert_eq!(store.key_of_hash(&hash).await.unwrap(), Some(id(1)));
}

pub(crate) async fn a_record_that_cannot_be_verified_against_is_refused(backend: &dyn Backend) {
    let opened = Opened::new(backend).await;
    let mut faulty = record(1);
    faulty.secrets.clear();
    match commit(&*opened.store, [insert(&record(2)), insert(&faulty)]).await {
        Err(StoreError::Record { id: named, source: InvalidRecord::NoSecret }) => {
            assert_eq!(named, id(1));
        }
        other => panic!("{other:?}"),
    }
    assert_eq!(opened.store.count().await.unwrap(), 0);
}

pub(crate) async fn changes_of_64_tasks_have_consecutive_revisions(backend: &dyn Backend) {
    let opened = Opened::new(backend).await;
    let tasks: Vec<_> = (0..64_u64)
        .map(|task| {
            let store = Arc::clone(&opened.store);
            tokio::spawn(async move {
                let mut revs = Vec::new();
                for round in 0..8 {
                    let record = record(task * 100 + round);
                    let made = commit(&*store, [insert(&record)]).await.unwrap().rev;
                    assert!(matches!(
                        commit(&*store, [insert(&record)]).await,
                        Err(StoreError::Exists(_))
                    ));
                    let changed = commit(&*store, [replace(&revoked(record), made)]).await;
                    revs.extend([made, changed.unwrap().rev]);
                }
                assert!(revs.is_sorted());
                revs
            })
        })
        .collect();
    let mut revs = Vec::new();
    for task in tasks {
        revs.extend(task.await.unwrap());
    }
    revs.sort_unstable();
    assert_eq!(revs, (1..=1024).collect::<Vec<_>>());
    assert_eq!((opened.replica.rev(), opened.replica.len()), (1024, 512));
    assert_eq!(opened.store.verify().await.unwrap().fault, None);
    let keys = all_keys(&*opened.store).await;
    assert_eq!(keys.len(), 512);
    for key in keys {
        let live = opened.replica.get(key.record.id).unwrap();
        assert_eq!(key.record.state, KeyState::Revoked);
        assert_eq!((live.owner(), live.newest_secret()), ("a team", 1));
    }
}

pub(crate) async fn of_concurrent_changes_of_one_key_one_wins(backend: &dyn Backend) {
    let opened = Opened::new(backend).await;
    commit(&*opened.store, [insert(&record(1))]).await.unwrap();
    let mut rev = 1;
    for round in 0..5 {
        let tasks: Vec<_> = (0..16)
            .map(|task| {
                let store = Arc::clone(&opened.store);
                let mut record = record(1);
                record.name = format!("{round}-{task}");
                tokio::spawn(async move {
                    let name = record.name.clone();
                    (name, commit(&*store, [replace(&record, rev)]).await)
                })
            })
            .collect();
        let mut winners = Vec::new();
        for task in tasks {
            let (name, outcome) = task.await.unwrap();
            match outcome {
                Ok(committed) => winners.push((name, committed.rev)),
                Err(StoreError::Changed { current, .. }) => assert_eq!(current, Some(rev + 1)),
                Err(other) => panic!("{other}"),
            }
        }
        rev += 1;
        assert_eq!(winners.len(), 1);
        let stored = opened.store.get(id(1)).await.unwrap().unwrap();
        assert_eq!((stored.record.name, stored.rev), winners.remove(0));
        assert_eq!(opened.replica.rev(), rev);
    }
}

pub(crate) async fn a_caller_that_goes_away_does_not_undo_its_change(backend: &dyn Backend) {
    let opened = Opened::new(backend).await;
    let mut waited = 0;
    for number in 0..20 {
        let store = Arc::clone(&opened.store);
        let mut change = Box::pin(async move { commit(&*store, [insert(&record(number))]).await });
        // Asked for, and then dropped.
        let polled = poll_fn(|context| Poll::Ready(change.as_mut().poll(context))).await;
        // The writer may have been quicker than this thread.
        waited += usize::from(polled.is_pending());
    }
    assert!(waited > 0);
    let committed = commit(&*opened.store, []).await.unwrap();
    assert_eq!((committed.rev, opened.replica.rev(), opened.replica.len()), (21, 21, 20));
    assert_eq!(opened.store.count().await.unwrap(), 20);
}

pub(crate) async fn a_closed_store_says_so(backend: &dyn Backend) {
    let opened = Opened::new(backend).await;
    let store = Arc::clone(&opened.store);
    let late = tokio::spawn(async move { commit(&*store, [insert(&record(1))]).await });
    let late = late.await.unwrap();
    opened.store.close().await.unwrap();
    assert!(late.is_ok());
    assert!(matches!(commit(&*opened.store, []).await, Err(StoreError::Closed)));
    assert!(matches!(opened.store.count().await, Err(StoreError::Closed)));
    let added = opened.store.add_usage(Default::default()).await;
    assert!(matches!(added, Err(StoreError::Closed)));
    opened.store.close().await.unwrap();
}

pub(crate) async fn a_copy_made_while_changes_go_on_is_whole(backend: &dyn Backend) {
    let opened = Opened::new(backend).await;
    for number in 0..50 {
        commit(&*opened.store, [insert(&record(number))]).await.unwrap();
    }
    let writing = {
        let store = Arc::clone(&opened.store);
        tokio::spawn(async move {
            for number in 50..150 {
                commit(&*store, [insert(&record(number))]).await.unwrap();
            }
        })
    };
    let elsewhere = tempfile::tempdir().unwrap();
    let path = elsewhere.path().join("keys.db");
    opened.store.copy_to(&path).await.unwrap();
    assert!(opened.store.copy_to(&path).await.is_err(), "an existing file is left alone");
    writing.await.unwrap();
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = std::fs::metadata(&path).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
    let replica = Arc::new(Replica::new());
    let copy = super::Sqlite.open(elsewhere.path(), Arc::clone(&replica)).await.unwrap();
    let count = copy.count().await.unwrap();
    assert!((50..=150).contains(&count), "{count}");
    assert_eq!((replica.len() as u64, replica.rev()), (count, count));
    let verdict = copy.verify().await.unwrap();
    assert_eq!((verdict.entries, verdict.fault), (count, None));
    let list = copy.list(&Default::default(), &page(1), at(0)).await.unwrap();
    assert_eq!(list.items.len(), 1);
    assert_eq!(commit(&*copy, [insert(&record(1000))]).await.unwrap().rev, count + 1);
}

pub(crate) async fn a_change_is_made_only_while_the_key_that_asked_stands(backend: &dyn Backend) {
    let opened = Opened::new(backend).await;
    let store = &opened.store;
    let key = plain_of(100, KeyForm::Root(imkit_keys::Environment::Live));
    let root = KeyRecord { role: Some(Role::Operator), ..record_of(&key) };
    commit(&**store, [insert(&root), insert(&record(1))]).await.unwrap();
    let asked = |id, role| {
        let mut asked = change([Edit::Set { name: "a".to_owned(), value: Some(json!(1)) }]);
        asked.actor = Some(Actor { id, role });
        asked
    };
    let by_root = || asked(root.id, Role::Operator);
    store.commit(by_root()).await.unwrap();
    for (who, role) in [(root.id, Role::Admin), (id(1), Role::Operator), (id(2), Role::Operator)] {
        let refused = store.commit(asked(who, role)).await;
        assert!(matches!(refused, Err(StoreError::ActorGone(gone)) if gone == who), "{refused:?}");
    }
    let ends = KeyRecord { expires_at: Some(at(5)), ..root.clone() };
    let rev = commit(&**store, [replace(&ends, 1)]).await.unwrap().rev;
    let mut late = by_root();
    late.audit.at = at(5);
    assert!(matches!(store.commit(late).await, Err(StoreError::ActorGone(_))));
    store.commit(by_root()).await.unwrap();

    // Also when both wait for the same transaction.
    let mut revocation = change([replace(&revoked(root.clone()), rev)]);
    revocation.actor = by_root().actor;
    let (mut revocation, mut later) =
        (Box::pin(store.commit(revocation)), Box::pin(store.commit(by_root())));
    let polled = poll_fn(|context| {
        let first = revocation.as_mut().poll(context);
        Poll::Ready((first, later.as_mut().poll(context)))
    });
    let (first, second) = polled.await;
    let first = if let Poll::Ready(first) = first { first } else { revocation.await };
    let second = if let Poll::Ready(second) = second { second } else { later.await };
    first.unwrap();
    assert!(matches!(second, Err(StoreError::ActorGone(gone)) if gone == root.id), "{second:?}");
    assert_eq!(store.head().await.unwrap().seq, opened.replica.rev());
}
