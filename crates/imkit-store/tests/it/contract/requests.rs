//! Promises of the log of requests.
#![expect(clippy::unwrap_used, reason = "tests fail by panicking")]

use imkit_store::{
    NewRequest, Order, PageRequest, RequestFilter, RequestRetention, Store, StoreError, kept_time,
};
use jiff::Timestamp;

use super::{Backend, Opened};
use crate::world::{at, page};

fn entry(number: i64) -> NewRequest {
    NewRequest {
        at: at(number),
        request_id: format!("r-{number}"),
        key: (number % 4 != 0).then(|| format!("key-{}", number % 4)),
        operation: ["messages.send", "messages.list", "me.update"][(number % 3) as usize]
            .to_owned(),
        outcome: ["admitted", "forbidden"][(number % 2) as usize].to_owned(),
        reason: None,
        objects: vec!["clients/alice".to_owned(), "rooms/\"ä\n\"".to_owned()],
        touched: 2,
        acted: number % 5 == 0,
        acted_as: if number % 5 == 0 { vec!["alice".to_owned()] } else { Vec::new() },
        ip: Some("192.0.2.1".to_owned()),
        status: Some(200),
        upstream: None,
        fault: None,
        attempts: 1,
        duration_ms: Some(7),
        count: 1,
        application: None,
    }
}

async fn add(store: &dyn Store, numbers: impl IntoIterator<Item = i64>) {
    let entries: Vec<_> = numbers.into_iter().map(entry).collect();
    store.add_requests(&entries).await.unwrap();
}

/// Numbers of the entries of a filter, however many pages that takes.
async fn seqs(store: &dyn Store, filter: &RequestFilter) -> Vec<u64> {
    let (mut seqs, mut request) = (Vec::new(), page(4));
    loop {
        let page = store.requests(filter, &request).await.unwrap();
        seqs.extend(page.items.iter().map(|entry| entry.seq));
        request.cursor = page.next;
        if request.cursor.is_none() {
            return seqs;
        }
    }
}

fn all() -> RequestFilter {
    RequestFilter { order: Order::OldestFirst, ..RequestFilter::default() }
}

pub(crate) async fn requests_come_back_as_they_were_and_are_one_chain(backend: &dyn Backend) {
    let opened = Opened::new(backend).await;
    let store = &*opened.store;
    assert_eq!(store.check_requests().await.unwrap().entries, 0);
    add(store, 1..=2).await;
    // What need not be on the disk yet stands where it came, and can be read.
    store.add_requests_unsynced(&[entry(3), entry(4)]).await.unwrap();
    add(store, 5..=5).await;
    let rows = store.requests(&all(), &page(10)).await.unwrap().items;
    for (number, row) in (1..).zip(&rows) {
        assert_eq!((row.seq, &row.body), (number as u64, &entry(number)));
    }
    assert!(rows.windows(2).all(|pair| pair[1].prev_hash == pair[0].hash));
    let check = store.check_requests().await.unwrap();
    assert_eq!((check.entries, check.fault), (5, None));
    // Times are cut to what is kept, also the last that there is.
    let odd = [Timestamp::MAX, Timestamp::MIN, Timestamp::new(5, 1001).unwrap()];
    let odd = odd.map(|at| NewRequest { at, ..entry(6) });
    store.add_requests(&odd).await.unwrap();
    let rows = store.requests(&all(), &page(10)).await.unwrap().items;
    for (row, odd) in rows[5..].iter().zip(odd) {
        assert_eq!(row.body, NewRequest { at: kept_time(odd.at), ..odd });
    }
    // It is none of the audit's business.
    assert_eq!(store.head().await.unwrap().seq, 0);
}

pub(crate) async fn requests_go_on_where_they_ended(backend: &dyn Backend) {
    let opened = Opened::new(backend).await;
    add(&*opened.store, 1..=1).await;
    opened.store.add_requests_unsynced(&[entry(2), entry(3)]).await.unwrap();
    add(&*opened.store, []).await;
    let opened = opened.again(backend).await;
    let before = seqs(&*opened.store, &all()).await.len() as u64;
    add(&*opened.store, 4..=5).await;
    let check = opened.store.check_requests().await.unwrap();
    assert_eq!((check.entries, check.fault), (before + 2, None));
}

pub(crate) async fn requests_are_found_by_every_filter(backend: &dyn Backend) {
    let opened = Opened::new(backend).await;
    let store = &*opened.store;
    add(store, 1..=30).await;
    let some = |text: &str| Some(text.to_owned());
    let every = |wanted: fn(u64) -> bool| (1..=30).filter(|n| wanted(*n)).collect::<Vec<_>>();
    for (filter, expected) in [
        (all(), every(|_| true)),
        (RequestFilter { key: some("key-1"), ..all() }, every(|n| n % 4 == 1)),
        (RequestFilter { operation: some("me.update"), ..all() }, every(|n| n % 3 == 2)),
        (RequestFilter { operation: some("messages.*"), ..all() }, every(|n| n % 3 != 2)),
        (RequestFilter { operation: some("me"), ..all() }, every(|_| false)),
        (RequestFilter { outcomes: vec!["forbidden".to_owned()], ..all() }, every(|n| n % 2 == 1)),
        (RequestFilter { request_id: some("r-7"), ..all() }, vec![7]),
        (RequestFilter { acted: true, ..all() }, every(|n| n % 5 == 0)),
        (RequestFilter { acted_as: some("alice"), ..all() }, every(|n| n % 5 == 0)),
        (RequestFilter { acted_as: some("ali"), ..all() }, every(|_| false)),
        (RequestFilter { since: Some(at(9)), until: Some(at(20)), ..all() }, (9..20).collect()),
    ] {
        assert_eq!(seqs(store, &filter).await, expected, "{filter:?}");
    }
    let latest = seqs(store, &RequestFilter::default()).await;
    assert_eq!(latest, (1..=30).rev().collect::<Vec<_>>());
    let request = PageRequest { limit: 5, cursor: Some("x".to_owned()) };
    let refused = store.requests(&all(), &request).await;
    assert!(matches!(refused, Err(StoreError::Cursor)), "{refused:?}");
}

pub(crate) async fn old_requests_are_forgotten_and_the_rest_stays_checkable(backend: &dyn Backend) {
    let opened = Opened::new(backend).await;
    let store = &*opened.store;
    add(store, 1..=30).await;
    let keep = |since, rows| RequestRetention { since: at(since), rows };
    assert_eq!(store.prune_requests(keep(0, 100)).await.unwrap(), 0);
    assert_eq!(store.prune_requests(keep(11, 100)).await.unwrap(), 10);
    assert_eq!(store.prune_requests(keep(0, 5)).await.unwrap(), 15);
    assert_eq!(seqs(store, &all()).await, (26..=30).collect::<Vec<_>>());
    add(store, 31..=31).await;
    let check = store.check_requests().await.unwrap();
    assert_eq!((check.entries, check.fault), (6, None));
    // All of it: the numbers go on all the same.
    assert_eq!(store.prune_requests(keep(1000, 100)).await.unwrap(), 6);
    assert_eq!(store.check_requests().await.unwrap().fault, None);
    add(store, 32..=32).await;
    assert_eq!(seqs(store, &all()).await, [32]);
    assert_eq!(store.check_requests().await.unwrap().fault, None);
}
