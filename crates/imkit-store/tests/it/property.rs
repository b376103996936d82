//! Random changes against a naive model: the same outcomes, the same lists, the same replica, and
//! the same again after the store was closed and opened.
#![expect(clippy::unwrap_used, reason = "tests fail by panicking")]

use std::collections::BTreeMap;

use imkit_keys::{KeyId, KeyRecord, KeyState, Rev};
use imkit_store::{Committed, Edit, StoreError, kept_time};
use jiff::{SignedDuration, Timestamp};
use proptest::prelude::*;
use serde_json::json;

use crate::contract::{Opened, Sqlite};
use crate::world::{all_keys, at, change, id, record};

/// Keys that changes are about.
const KEYS: u64 = 6;

#[derive(Clone, Debug)]
struct Draft {
    key: u64,
    /// Whose secrets it has.
    secrets: Vec<u64>,
    name: String,
    owner: String,
    tags: Vec<String>,
    expires: Option<i64>,
    state: KeyState,
}

#[derive(Clone, Debug)]
enum Act {
    Insert(Draft),
    /// The expected revision is the current one, or one that is off by so much.
    Replace(Draft, u64),
    Remove(u64, u64),
    Set(String, Option<i64>),
}

fn text() -> impl Strategy<Value = String> {
    prop_oneof!["[a-c]{0,2}", "\\PC{0,5}", "[\\x00-\\x1f\"'%_\\\\é😀]{0,4}"]
}

fn draft() -> impl Strategy<Value = Draft> {
    let state = prop::sample::select(vec![KeyState::Active, KeyState::Disabled, KeyState::Revoked]);
    (
        0..KEYS,
        prop::collection::vec(0..KEYS + 2, 0..3),
        text(),
        text(),
        prop::collection::vec(text(), 0..3),
        prop::option::of(any::<i64>()),
        state,
    )
        .prop_map(|(key, secrets, name, owner, tags, expires, state)| Draft {
            key,
            secrets,
            name,
            owner,
            tags,
            expires,
            state,
        })
}

fn act() -> impl Strategy<Value = Act> {
    prop_oneof![
        4 => draft().prop_map(Act::Insert),
        6 => (draft(), prop_oneof![4 => Just(0_u64), 1 => 1..3_u64]).prop_map(|(d, off)| Act::Replace(d, off)),
        2 => (0..KEYS, prop_oneof![4 => Just(0_u64), 1 => 1..3_u64]).prop_map(|(k, off)| Act::Remove(k, off)),
        1 => (text(), prop::option::of(any::<i64>())).prop_map(|(n, v)| Act::Set(n, v)),
    ]
}

/// `None` = the store is closed and opened.
fn script() -> impl Strategy<Value = Vec<Option<Vec<Act>>>> {
    let step = prop_oneof![
        12 => prop::collection::vec(act(), 0..4).prop_map(Some),
        1 => Just(None),
    ];
    prop::collection::vec(step, 0..25)
}

#[derive(Clone, Default)]
struct Model {
    rev: Rev,
    keys: BTreeMap<KeyId, (Rev, KeyRecord)>,
    settings: BTreeMap<String, i64>,
}

/// What a change gave, comparable.
#[derive(PartialEq, Debug)]
enum Outcome {
    Made(Rev),
    Exists(KeyId),
    Changed(KeyId, Option<Rev>),
    SecretTaken(KeyId),
    Faulty(KeyId),
}

fn outcome(result: Result<Committed, StoreError>) -> Outcome {
    match result {
        Ok(committed) => {
            assert_eq!(committed.rev, committed.audit_seq);
            Outcome::Made(committed.rev)
        }
        Err(StoreError::Exists(id)) => Outcome::Exists(id),
        Err(StoreError::Changed { id, current }) => Outcome::Changed(id, current),
        Err(StoreError::SecretTaken(id)) => Outcome::SecretTaken(id),
        Err(StoreError::Record { id, .. }) => Outcome::Faulty(id),
        Err(other) => panic!("{other:?}"),
    }
}

impl Model {
    fn record(draft: &Draft) -> KeyRecord {
        let mut record = record(draft.key);
        record.name.clone_from(&draft.name);
        record.owner.clone_from(&draft.owner);
        record.tags.clone_from(&draft.tags);
        record.state = draft.state;
        record.metadata.insert(draft.name.clone(), json!(draft.tags));
        record.expires_at = draft.expires.map(|nanoseconds| {
            let bound = Timestamp::from_nanosecond(nanoseconds.into()).unwrap();
            if nanoseconds % 7 == 0 { Timestamp::MAX } else { bound }
        });
        record.created_at = at(draft.key.cast_signed() % 3) + SignedDuration::from_nanos(77);
        let secret = record.secrets.remove(0);
        record.secrets = (1..)
            .zip(&draft.secrets)
            .map(|(version, number)| imkit_keys::Secret {
                version,
                hash: crate::world::ring().hash(&number.to_string()),
                ..secret.clone()
            })
            .collect();
        record
    }

    fn edit(&self, act: &Act) -> Edit {
        let expected = |key, off| self.keys.get(&id(key)).map_or(0, |known| known.0) + off;
        match act {
            Act::Insert(draft) => Edit::Insert(Box::new(Self::record(draft))),
            Act::Replace(draft, off) => Edit::Replace {
                record: Box::new(Self::record(draft)),
                expected: expected(draft.key, *off),
            },
            Act::Remove(key, off) => Edit::Remove { id: id(*key), expected: expected(*key, *off) },
            Act::Set(name, value) => {
                Edit::Set { name: name.clone(), value: value.map(|value| json!(value)) }
            }
        }
    }

    fn commit(&mut self, edits: &[Edit]) -> Outcome {
        for edit in edits {
            if let Edit::Insert(record) | Edit::Replace { record, .. } = edit
                && record.check().is_err()
            {
                return Outcome::Faulty(record.id);
            }
        }
        let mut next = self.clone();
        next.rev += 1;
        match edits.iter().try_for_each(|edit| next.apply(edit)) {
            Ok(()) => {
                *self = next;
                Outcome::Made(self.rev)
            }
            Err(outcome) => outcome,
        }
    }

    fn apply(&mut self, edit: &Edit) -> Result<(), Outcome> {
        let current = |model: &Self, id: &KeyId| model.keys.get(id).map(|known| known.0);
        match edit {
            Edit::Insert(record) => {
                if self.keys.contains_key(&record.id) {
                    return Err(Outcome::Exists(record.id));
                }
                self.put(record)
            }
            Edit::Replace { record, expected } => match current(self, &record.id) {
                Some(rev) if rev == *expected => self.put(record),
                rev => Err(Outcome::Changed(record.id, rev)),
            },
            Edit::Remove { id, expected } => match current(self, id) {
                Some(rev) if rev == *expected => {
                    self.keys.remove(id);
                    Ok(())
                }
                rev => Err(Outcome::Changed(*id, rev)),
            },
            Edit::Set { name, value } => {
                match value {
                    Some(value) => self.settings.insert(name.clone(), value.as_i64().unwrap()),
                    None => self.settings.remove(name),
                };
                Ok(())
            }
            _ => Ok(()),
        }
    }

    fn put(&mut self, record: &KeyRecord) -> Result<(), Outcome> {
        let mut record = record.clone();
        record.created_at = kept_time(record.created_at);
        record.expires_at = record.expires_at.map(kept_time);
        for (index, secret) in record.secrets.iter().enumerate() {
            let others = self.keys.iter().filter(|(id, _)| **id != record.id);
            for (id, (_, other)) in others {
                if other.secrets.iter().any(|known| known.hash == secret.hash) {
                    return Err(Outcome::SecretTaken(*id));
                }
            }
            if record.secrets[..index].iter().any(|known| known.hash == secret.hash) {
                return Err(Outcome::SecretTaken(record.id));
            }
        }
        self.keys.insert(record.id, (self.rev, record));
        Ok(())
    }

    async fn compare(&self, opened: &Opened) {
        let mut expected: Vec<_> = self.keys.values().collect();
        expected.sort_by_key(|(_, record)| std::cmp::Reverse((record.created_at, record.id)));
        let keys = all_keys(&*opened.store).await;
        let found: Vec<_> = keys.iter().map(|key| (key.rev, &key.record)).collect();
        assert_eq!(found, expected.iter().map(|known| (known.0, &known.1)).collect::<Vec<_>>());
        for (name, value) in &self.settings {
            assert_eq!(opened.store.setting(name).await.unwrap(), Some(json!(value)));
        }
        assert_eq!((opened.replica.rev(), opened.replica.len()), (self.rev, self.keys.len()));
        for (rev, record) in expected {
            let live = opened.replica.get(record.id).unwrap();
            assert_eq!(live.owner(), record.owner);
            assert_eq!(live.newest_secret(), record.secrets.last().unwrap().version);
            let found = opened.store.key_of_hash(&record.secrets[0].hash).await.unwrap();
            assert_eq!(found, Some(record.id));
            for tag in &record.tags {
                let filter =
                    imkit_store::KeyFilter { tag: Some(tag.clone()), ..Default::default() };
                let page =
                    opened.store.list(&filter, &crate::world::page(99), at(0)).await.unwrap();
                assert!(page.items.iter().any(|key| (key.rev, &key.record) == (*rev, record)));
            }
        }
        let verdict = opened.store.verify().await.unwrap();
        assert_eq!((verdict.entries, verdict.fault), (self.rev, None));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_store_does_what_a_map_does(script in script()) {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(2)
            .enable_all()
            .build()
            .unwrap();
        runtime.block_on(async {
            let mut opened = Opened::new(&Sqlite).await;
            let mut model = Model::default();
            for step in script {
                let Some(acts) = step else {
                    opened = opened.again(&Sqlite).await;
                    model.compare(&opened).await;
                    continue;
                };
                let edits: Vec<Edit> = acts.iter().map(|act| model.edit(act)).collect();
                let made = outcome(opened.store.commit(change(edits.clone())).await);
                assert_eq!(made, model.commit(&edits));
            }
            model.compare(&opened).await;
            let opened = opened.again(&Sqlite).await;
            model.compare(&opened).await;
        });
    }
}
