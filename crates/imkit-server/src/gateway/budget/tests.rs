//! Waiting, on a clock that stands still unless somebody waits.

use std::num::NonZeroU32;

use imkit_api::keys::{BudgetPriority, ListBudgets};
use imkit_keys::{Priority, Replica};
use tokio::task::JoinSet;

use super::*;

const SECOND: Duration = Duration::from_secs(1);
const MINUTE: Duration = Duration::from_secs(60);

fn id(number: usize) -> KeyId {
    format!("{number:012}").parse().unwrap()
}

fn budget() -> Arc<Budget> {
    Arc::new(Budget::new(&BudgetSettings::default(), BudgetCounts::default()))
}

/// What may go at once, by a key that does nothing else.
async fn use_up(budget: &Budget) {
    for _ in 0..19 {
        budget.admit(id(99), &Share::default(), 1, Duration::ZERO).await.unwrap();
    }
}

/// One client of a key, which sends one request after the other; answers how many went.
async fn client(budget: Arc<Budget>, key: usize, share: Share, until: Instant) -> (usize, u64) {
    let mut went = 0;
    while Instant::now() < until {
        match budget.admit(id(key), &share, 1, 2 * SECOND).await {
            Ok(()) => went += u64::from(Instant::now() < until),
            Err(after) => tokio::time::sleep(after).await,
        }
    }
    (key, went)
}

async fn all(budget: &Arc<Budget>, clients: &[(usize, Share)], time: Duration) -> Vec<u64> {
    let until = Instant::now() + time;
    let mut tasks = JoinSet::new();
    for (key, share) in clients {
        tasks.spawn(client(Arc::clone(budget), *key, *share, until));
    }
    let keys = clients.iter().map(|(key, _)| key + 1).max().unwrap_or(0);
    let mut went = vec![0; keys];
    while let Some(done) = tasks.join_next().await {
        let (key, count) = done.unwrap();
        went[key] += count;
    }
    went
}

#[tokio::test(start_paused = true)]
async fn room_is_given_at_once_and_then_one_waits_for_it() {
    let budget = budget();
    let began = Instant::now();
    use_up(&budget).await;
    assert_eq!(began.elapsed(), Duration::ZERO);
    budget.admit(id(0), &Share::default(), 1, SECOND).await.unwrap();
    let waited = began.elapsed();
    assert!(waited > SECOND / 20 && waited < SECOND / 14, "{waited:?}");
    let waits = &budget.snapshot();
    assert_eq!((waits.used, waits.waiting, waits.refused), (20, 0, 0));
}

#[tokio::test(start_paused = true)]
async fn who_cannot_go_in_time_waits_no_longer_and_is_told_when_to_come() {
    let budget = budget();
    use_up(&budget).await;
    let began = Instant::now();
    let after = budget.admit(id(1), &Share::default(), 1, Duration::ZERO).await.unwrap_err();
    assert_eq!(began.elapsed(), Duration::ZERO);
    tokio::time::sleep(after).await;
    budget.admit(id(1), &Share::default(), 1, Duration::ZERO).await.unwrap();

    // A key of low priority behind others that push.
    let pushing = tokio::spawn({
        let budget = Arc::clone(&budget);
        async move { all(&budget, &[(0, Share::default()); 8], 10 * SECOND).await }
    });
    tokio::time::sleep(SECOND).await;
    let low = Share { priority: Priority::Low, ..Share::default() };
    let asked = Instant::now();
    let after = budget.admit(id(2), &low, 1, 2 * SECOND).await.unwrap_err();
    assert!(asked.elapsed() >= 2 * SECOND && asked.elapsed() < 2 * SECOND + SECOND / 100);
    assert!(after > SECOND / 20 && after < SECOND, "{after:?}");
    pushing.await.unwrap();
    assert_eq!(budget.snapshot().refused, 2);
}

#[tokio::test(start_paused = true)]
async fn fifty_services_share_the_platforms_limit_and_none_is_refused_by_it() {
    let budget = budget();
    // Twenty of one request at a time, the others of up to five.
    let clients: Vec<_> = (0..50)
        .flat_map(|key| {
            std::iter::repeat_n((key, Share::default()), if key < 20 { 1 } else { 1 + key % 5 })
        })
        .collect();
    use_up(&budget).await;
    let went = all(&budget, &clients, 5 * MINUTE).await;
    let sum: u64 = went.iter().sum();
    assert!((5 * 900..=5 * 916).contains(&sum), "{sum}");
    let fair = sum as f64 / 50.0;
    for (key, went) in went.iter().enumerate() {
        assert!((*went as f64 - fair).abs() <= 0.1 * fair, "{key}: {went} of {fair}");
    }
}

#[tokio::test(start_paused = true)]
async fn one_alone_gets_all_of_it() {
    let went = all(&budget(), &[(0, Share::default()); 4], 5 * MINUTE).await;
    assert!(went[0] as f64 >= 5.0 * 0.95 * 950.0, "{went:?}");
}

#[tokio::test(start_paused = true)]
async fn a_ceiling_holds_and_what_it_leaves_is_the_others() {
    let budget = budget();
    let capped = Share { ceiling: NonZeroU32::new(60), ..Share::default() };
    let mut clients = vec![(0, capped); 10];
    clients.extend([(1, Share::default()); 10]);
    let went = all(&budget, &clients, 3 * MINUTE).await;
    assert!((170..=180).contains(&went[0]), "{went:?}");
    assert!(went[1] >= 3 * 850, "{went:?}");
}

#[tokio::test(start_paused = true)]
async fn whoever_goes_away_leaves_the_queue_and_takes_nothing() {
    let budget = budget();
    use_up(&budget).await;
    let mut gone = JoinSet::new();
    for key in 1..6 {
        let budget = Arc::clone(&budget);
        gone.spawn(async move { budget.admit(id(key), &Share::default(), 1, 2 * SECOND).await });
    }
    tokio::task::yield_now().await;
    assert_eq!(budget.snapshot().waiting, 5);
    gone.shutdown().await;
    let snapshot = budget.snapshot();
    assert_eq!((snapshot.waiting, snapshot.used), (0, 19));
    assert!(budget.shared.state().waiters.is_empty());
    let began = Instant::now();
    budget.admit(id(9), &Share::default(), 1, SECOND).await.unwrap();
    assert!(began.elapsed() < SECOND / 14);
}

#[tokio::test(start_paused = true)]
async fn a_turn_that_nobody_took_is_given_to_the_next() {
    let budget = budget();
    use_up(&budget).await;
    let share = Share::default();
    let first = Box::pin(budget.admit(id(1), &share, 1, 2 * SECOND));
    let mut first = begun(first).await;
    // Its turn comes, and it goes away before it hears of it.
    tokio::time::sleep(SECOND / 10).await;
    assert_eq!(budget.snapshot().used, 20);
    first.take();
    assert_eq!(budget.snapshot().used, 19);
    budget.admit(id(2), &Share::default(), 1, Duration::ZERO).await.unwrap();
}

/// Begins a future that cannot end yet.
async fn begun<F: Future + Unpin>(mut future: F) -> Option<F> {
    let pending = std::future::poll_fn(|context| {
        std::task::Poll::Ready(std::pin::Pin::new(&mut future).poll(context).is_pending())
    });
    assert!(pending.await);
    Some(future)
}

#[tokio::test(start_paused = true)]
async fn a_refusal_of_the_upstream_pauses_everybody() {
    let budget = budget();
    budget.throttled(10 * SECOND);
    let began = Instant::now();
    let after = budget.admit(id(1), &Share::default(), 1, 2 * SECOND).await.unwrap_err();
    assert_eq!(began.elapsed(), Duration::ZERO);
    assert!(after >= 10 * SECOND && after < 11 * SECOND, "{after:?}");
    budget.admit(id(1), &Share::default(), 1, 20 * SECOND).await.unwrap();
    assert!(began.elapsed() >= 10 * SECOND && began.elapsed() < 11 * SECOND);
    let snapshot = budget.snapshot();
    assert_eq!((snapshot.per_minute as u64, snapshot.paused), (457, None));
    assert_eq!(budget.shared.counts.throttled.get(), 1);
}

#[tokio::test(start_paused = true)]
async fn each_upstream_has_a_budget_and_all_are_reported() {
    let budgets = Budgets::new(BudgetSettings::default(), BudgetCounts::default());
    let name = |text: &str| text.parse().unwrap();
    let (main, other) = (budgets.of(&name("main")), budgets.of(&name("eu")));
    assert!(Arc::ptr_eq(&main, &budgets.of(&name("main"))) && !Arc::ptr_eq(&main, &other));
    use_up(&main).await;
    let high = Share { weight: NonZeroU32::MAX, priority: Priority::High, ..Share::default() };
    main.admit(id(1), &high, 1, SECOND).await.unwrap();
    main.throttled(5 * SECOND);
    let now = crate::keys::testing::NOW;
    let report = |which| budgets.report(&which, &Replica::new(), now).upstreams;
    let upstreams = report(ListBudgets { limit: Some(1), ..ListBudgets::default() });
    let names: Vec<_> = upstreams.iter().map(|upstream| upstream.upstream.as_str()).collect();
    assert_eq!(names, ["eu", "main"]);
    let told = &upstreams[1];
    assert_eq!((told.limit, told.budget, told.used, told.more), (1000, 950, 20, 1));
    assert_eq!(told.paused_until.map(|at| at.duration_since(now).as_secs()), Some(5));
    let key = &told.keys[0];
    assert_eq!((key.key_id.as_str(), key.used, key.name.as_ref()), ("000000000099", 19, None));
    assert!((key.percent - 95.0).abs() < 0.01);
    let which = ListBudgets { upstream: Some("main".into()), limit: None };
    let keys = &report(which)[0].keys;
    assert_eq!((keys.len(), keys[1].priority), (2, BudgetPriority::High));
}
