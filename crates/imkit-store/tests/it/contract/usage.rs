//! Promises of use.
#![expect(clippy::unwrap_used, reason = "tests fail by panicking")]

use std::net::{IpAddr, Ipv4Addr};

use imkit_keys::{KeyId, Outcome, QuotaUse};
use imkit_store::{
    Bucket, Edit, QuotaRow, SecretCaller, SecretLastUse, Store, TouchedObject, UsageBatch,
    UsageDimension, UsageFilter, UsageLine, UsageTally,
};
use jiff::Timestamp;

use super::{Backend, Opened};
use crate::world::{at, commit, id, insert, record};

fn ip(number: u32) -> IpAddr {
    Ipv4Addr::from_bits(0x0a00_0000 + number).into()
}

fn line(key: Option<KeyId>, outcome: Option<Outcome>, ip: Option<IpAddr>) -> UsageLine {
    UsageLine { key, operation: "rooms.get".to_owned(), outcome, ip }
}

fn tally(count: u64, last: Timestamp) -> UsageTally {
    UsageTally { count, last }
}

fn batch(lines: impl IntoIterator<Item = (UsageLine, UsageTally)>) -> UsageBatch {
    UsageBatch { lines: lines.into_iter().collect(), ..UsageBatch::default() }
}

/// Everything in buckets of a length.
fn everything(bucket: Bucket) -> UsageFilter {
    UsageFilter { key: None, owner: None, since: at(-1_000_000), until: at(10_000_000), bucket }
}

async fn sums(
    store: &dyn Store,
    filter: UsageFilter,
    by: UsageDimension,
) -> Vec<(String, u64, u64, u64)> {
    let sums = store.sum_usage(&filter, by).await.unwrap();
    sums.into_iter().map(|sum| (sum.value, sum.requests, sum.admitted, sum.limited)).collect()
}

async fn with_keys(backend: &dyn Backend) -> Opened {
    let opened = Opened::new(backend).await;
    let mut other = record(2);
    other.owner = "others".to_owned();
    commit(&*opened.store, [insert(&record(1)), insert(&other)]).await.unwrap();
    opened
}

pub(crate) async fn use_adds_up_in_every_bucket(backend: &dyn Backend) {
    let opened = with_keys(backend).await;
    let store = &*opened.store;
    let (key, other) = (Some(id(1)), Some(id(2)));
    let lines = [
        (line(key, Some(Outcome::Admitted), Some(ip(1))), tally(5, at(1))),
        (line(key, Some(Outcome::Limited), Some(ip(1))), tally(2, at(2))),
        (line(other, Some(Outcome::Forbidden), None), tally(1, at(3))),
        (line(None, None, Some(ip(2))), tally(4, at(4))),
    ];
    store.add_usage(batch(lines.clone())).await.unwrap();
    store.add_usage(batch(lines)).await.unwrap();
    store
        .add_usage(batch([(line(key, Some(Outcome::Admitted), None), tally(1, at(61)))]))
        .await
        .unwrap();
    store.add_usage(batch([(line(Some(id(9)), None, None), tally(7, at(5)))])).await.unwrap();
    for bucket in [Bucket::Minute, Bucket::Hour, Bucket::Day] {
        let filter = everything(bucket);
        let by_key = sums(store, filter.clone(), UsageDimension::Key).await;
        let expected = [
            (id(1).to_string(), 15, 11, 4),
            (String::new(), 8, 0, 0),
            (id(2).to_string(), 2, 0, 0),
        ];
        assert_eq!(by_key, expected, "{bucket:?}");
        let by_outcome = sums(store, filter.clone(), UsageDimension::Outcome).await;
        let outcomes: Vec<_> = by_outcome.iter().map(|sum| (sum.0.as_str(), sum.1)).collect();
        assert_eq!(outcomes, [("admitted", 11), ("", 8), ("limited", 4), ("forbidden", 2)]);
        let by_ip = sums(store, filter.clone(), UsageDimension::Ip).await;
        let addresses: Vec<_> = by_ip.iter().map(|sum| (sum.0.as_str(), sum.1)).collect();
        assert_eq!(addresses, [("10.0.0.1", 14), ("10.0.0.2", 8), ("", 3)]);
        let by_operation = sums(store, filter, UsageDimension::Operation).await;
        assert_eq!(by_operation, [("rooms.get".to_owned(), 25, 11, 4)]);
    }
    let by_time = sums(store, everything(Bucket::Minute), UsageDimension::Time).await;
    let minutes: Vec<_> = by_time.iter().map(|sum| (sum.0.clone(), sum.1)).collect();
    assert_eq!(minutes, [(at(0).to_string(), 24), (at(60).to_string(), 1)]);
    let last = store.sum_usage(&everything(Bucket::Day), UsageDimension::Operation).await;
    assert_eq!(last.unwrap()[0].last, at(61));
}

pub(crate) async fn sums_are_of_a_key_or_an_owner_and_of_a_time(backend: &dyn Backend) {
    let opened = with_keys(backend).await;
    let store = &*opened.store;
    let admitted = |key| line(Some(key), Some(Outcome::Admitted), None);
    let lines = [
        (admitted(id(1)), tally(1, at(30))),
        (admitted(id(1)), tally(2, at(90))),
        (admitted(id(2)), tally(4, at(90))),
    ];
    store.add_usage(batch(lines)).await.unwrap();
    let total = async |filter: UsageFilter| {
        let sums = sums(store, filter, UsageDimension::Operation).await;
        sums.first().map_or(0, |sum| sum.1)
    };
    let all = everything(Bucket::Minute);
    assert_eq!(total(all.clone()).await, 7);
    assert_eq!(total(UsageFilter { key: Some(id(1)), ..all.clone() }).await, 3);
    let owner = UsageFilter { owner: Some("others".to_owned()), ..all.clone() };
    assert_eq!(total(owner.clone()).await, 4);
    assert_eq!(total(UsageFilter { key: Some(id(1)), ..owner }).await, 0);
    // From the bucket that holds the beginning, up to the end.
    assert_eq!(total(UsageFilter { since: at(59), ..all.clone() }).await, 7);
    assert_eq!(total(UsageFilter { since: at(60), ..all.clone() }).await, 6);
    assert_eq!(total(UsageFilter { until: at(60), ..all.clone() }).await, 1);
    assert_eq!(total(UsageFilter { until: at(61), ..all }).await, 7);
}

pub(crate) async fn addresses_above_the_bound_are_counted_without_one(backend: &dyn Backend) {
    let opened = with_keys(backend).await;
    let store = &*opened.store;
    let from = |number| line(Some(id(1)), Some(Outcome::Admitted), Some(ip(number)));
    let many =
        |range: std::ops::Range<u32>| batch(range.map(|number| (from(number), tally(1, at(1)))));
    store.add_usage(many(0..60)).await.unwrap();
    store.add_usage(many(0..70)).await.unwrap();
    store.add_usage(many(100..400)).await.unwrap();
    for (bucket, bound) in [(Bucket::Minute, 64), (Bucket::Hour, 256), (Bucket::Day, 370)] {
        let sums = sums(store, everything(bucket), UsageDimension::Ip).await;
        assert_eq!(sums.iter().filter(|sum| !sum.0.is_empty()).count(), bound, "{bucket:?}");
        assert_eq!(sums.iter().map(|sum| sum.1).sum::<u64>(), 430, "{bucket:?}");
        // Those that were there stay.
        assert!(sums.iter().any(|sum| sum.0 == "10.0.0.59" && sum.1 == 2));
    }
    store.add_usage(batch([(from(1), tally(1, at(1)))])).await.unwrap();
    let sums = sums(store, everything(Bucket::Minute), UsageDimension::Ip).await;
    assert!(sums.iter().any(|sum| sum.0 == "10.0.0.1" && sum.1 == 3));
}

pub(crate) async fn callers_objects_and_quotas_are_kept(backend: &dyn Backend) {
    let opened = with_keys(backend).await;
    let store = &*opened.store;
    let caller = |version, number: u32, count, seconds| SecretCaller {
        key: id(1),
        version,
        ip: (number > 0).then(|| ip(number)),
        user_agent: (number > 1).then(|| "curl\0/8".to_owned()),
        count,
        last: at(seconds),
    };
    let object = |name: &str, count, first, last| TouchedObject {
        object: name.to_owned(),
        count,
        first: at(first),
        last: at(last),
    };
    let quota = |used, seconds| QuotaRow {
        key: id(1),
        limit: "monthly".parse().unwrap(),
        used: QuotaUse { since: at(seconds), used },
    };
    let batch = UsageBatch {
        lines: Vec::new(),
        callers: vec![caller(1, 0, 1, 1), caller(1, 2, 2, 5), caller(2, 1, 3, 3)],
        objects: vec![
            (id(1), object("rooms/a", 1, 5, 5)),
            (id(1), object("rooms/\0b", 2, 6, 7)),
            (id(9), object("rooms/a", 1, 1, 1)),
        ],
        quotas: vec![quota(5, 0)],
    };
    store.add_usage(batch.clone()).await.unwrap();
    let again = UsageBatch {
        callers: vec![caller(1, 2, 2, 4)],
        objects: vec![(id(1), object("rooms/a", 4, 3, 9))],
        quotas: vec![quota(6, 0)],
        ..batch
    };
    store.add_usage(again).await.unwrap();

    let callers = store.callers(id(1), 10).await.unwrap();
    assert_eq!(callers, [caller(1, 2, 4, 5), caller(2, 1, 3, 3), caller(1, 0, 1, 1)]);
    let one_each = store.callers(id(1), 1).await.unwrap();
    assert_eq!(one_each, [caller(1, 2, 4, 5), caller(2, 1, 3, 3)]);
    let mut uses = store.last_uses(&[id(1), id(2)]).await.unwrap();
    uses.sort_by_key(|last| last.version);
    let last = |version, seconds| SecretLastUse { key: id(1), version, last: at(seconds) };
    assert_eq!(uses, [last(1, 5), last(2, 3)]);

    let touched = store.touched(id(1), at(0), 10).await.unwrap();
    assert_eq!(touched, [object("rooms/a", 5, 3, 9), object("rooms/\0b", 2, 6, 7)]);
    assert_eq!(store.touched(id(1), at(8), 10).await.unwrap().len(), 1);
    assert_eq!(store.touched(id(1), at(0), 1).await.unwrap().len(), 1);
    assert_eq!(store.touched(id(9), at(0), 1).await.unwrap(), []);
    assert_eq!(store.quotas().await.unwrap(), [quota(6, 0)]);
}

pub(crate) async fn objects_and_callers_are_bounded(backend: &dyn Backend) {
    let opened = with_keys(backend).await;
    for round in 0..12_u32 {
        let numbers = (0..1000).map(|number| round * 1000 + number);
        let batch = UsageBatch {
            callers: numbers
                .clone()
                .take(150)
                .map(|number| SecretCaller {
                    key: id(1),
                    version: 1,
                    ip: Some(ip(number)),
                    user_agent: None,
                    count: 1,
                    last: at(number.into()),
                })
                .collect(),
            objects: numbers
                .map(|number| {
                    let last = at(number.into());
                    let object = format!("rooms/{number}");
                    (id(1), TouchedObject { object, count: 1, first: last, last })
                })
                .collect(),
            ..UsageBatch::default()
        };
        opened.store.add_usage(batch).await.unwrap();
    }
    let objects = opened.store.touched(id(1), at(0), 20_000).await.unwrap();
    assert!((10_000..=11_000).contains(&objects.len()), "{}", objects.len());
    assert_eq!(objects[0].object, "rooms/11999");
    let callers = opened.store.callers(id(1), 20_000).await.unwrap();
    assert!((1000..=1100).contains(&callers.len()), "{}", callers.len());
    assert_eq!(callers[0].last, at(11_149));
}

pub(crate) async fn a_forgotten_key_takes_its_use_with_it(backend: &dyn Backend) {
    let opened = with_keys(backend).await;
    let store = &*opened.store;
    let used = UsageBatch {
        lines: vec![(line(Some(id(1)), Some(Outcome::Admitted), Some(ip(1))), tally(1, at(1)))],
        callers: vec![SecretCaller {
            key: id(1),
            version: 1,
            ip: None,
            user_agent: None,
            count: 1,
            last: at(1),
        }],
        objects: vec![(
            id(1),
            TouchedObject { object: "a".to_owned(), count: 1, first: at(1), last: at(1) },
        )],
        quotas: vec![QuotaRow {
            key: id(1),
            limit: "q".parse().unwrap(),
            used: QuotaUse { since: at(0), used: 1 },
        }],
    };
    store.add_usage(used.clone()).await.unwrap();
    // Gone and made anew in one change: it is another key.
    let edits = [Edit::Remove { id: id(1), expected: 1 }, insert(&record(1))];
    commit(store, edits).await.unwrap();
    let nothing = async || {
        let sums = sums(store, everything(Bucket::Day), UsageDimension::Key).await;
        assert_eq!(sums, []);
        assert_eq!(store.callers(id(1), 9).await.unwrap(), []);
        assert_eq!(store.touched(id(1), at(0), 9).await.unwrap(), []);
        assert_eq!(store.quotas().await.unwrap(), []);
    };
    nothing().await;
    commit(store, [Edit::Remove { id: id(1), expected: 2 }]).await.unwrap();
    store.add_usage(used).await.unwrap();
    nothing().await;
}

pub(crate) async fn use_stays_with_the_heir_of_a_key_that_is_forgotten(backend: &dyn Backend) {
    let opened = with_keys(backend).await;
    let store = &*opened.store;
    let (child, heir) = (Some(id(1)), Some(id(2)));
    let used = [
        (line(child, Some(Outcome::Admitted), Some(ip(1))), tally(5, at(1))),
        (line(child, Some(Outcome::Admitted), Some(ip(2))), tally(2, at(2))),
        (line(heir, Some(Outcome::Admitted), None), tally(1, at(3))),
    ];
    store.add_usage(batch(used)).await.unwrap();
    let forget = |from, to| {
        [Edit::Bequeath { from: id(from), to: id(to) }, Edit::Remove { id: id(from), expected: 1 }]
    };
    commit(store, forget(1, 2)).await.unwrap();
    for bucket in [Bucket::Minute, Bucket::Hour, Bucket::Day] {
        let sums = sums(store, everything(bucket), UsageDimension::Key).await;
        assert_eq!(sums, [(id(2).to_string(), 8, 8, 0)]);
    }
    // An heir that there is not.
    commit(store, forget(2, 1)).await.unwrap();
    assert_eq!(sums(store, everything(Bucket::Day), UsageDimension::Key).await, []);
}

pub(crate) async fn old_minutes_and_hours_are_forgotten(backend: &dyn Backend) {
    const DAY: i64 = 86_400;
    let opened = with_keys(backend).await;
    let store = &*opened.store;
    let used = |day: i64| (line(None, None, None), tally(1, at(day * DAY)));
    let many = (0..7000).map(|n| {
        let line = UsageLine { operation: n.to_string(), ..line(None, None, None) };
        (line, tally(1, at(0)))
    });
    store.add_usage(batch(many)).await.unwrap();
    store.add_usage(batch([used(50), used(95), used(100)])).await.unwrap();
    assert_eq!(store.prune_usage(at(100 * DAY)).await.unwrap(), 7000 + 7000 + 1);
    let all = |bucket| UsageFilter { until: at(101 * DAY), ..everything(bucket) };
    let count = async |bucket| {
        let sums = sums(store, all(bucket), UsageDimension::Time).await;
        sums.iter().map(|sum| sum.1).sum::<u64>()
    };
    assert_eq!(count(Bucket::Minute).await, 2);
    assert_eq!(count(Bucket::Hour).await, 3);
    assert_eq!(count(Bucket::Day).await, 7003);
    assert_eq!(store.prune_usage(at(100 * DAY)).await.unwrap(), 0);
}
