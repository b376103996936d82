//! What holds whatever the processes do: never more than the budget in any 60 s, nearly all of it
//! when there is work, interactive calls first, nobody starves.

use proptest::prelude::*;

use super::*;

/// One step of a process.
#[derive(Clone, Debug)]
enum Step {
    Rest(u64),
    Send {
        bulk: bool,
        count: usize,
    },
    /// Many calls at once.
    Burst {
        bulk: bool,
        count: usize,
    },
    Crash,
    Restart,
    Refused {
        seconds: u64,
    },
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        3 => (0_u64..20_000).prop_map(Step::Rest),
        4 => (any::<bool>(), 1_usize..120).prop_map(|(bulk, count)| Step::Send { bulk, count }),
        3 => (any::<bool>(), 1_usize..80).prop_map(|(bulk, count)| Step::Burst { bulk, count }),
        1 => Just(Step::Crash),
        1 => Just(Step::Restart),
        1 => (1_u64..20).prop_map(|seconds| Step::Refused { seconds }),
    ]
}

fn priority(bulk: bool) -> Priority {
    if bulk { Priority::Bulk } else { Priority::Interactive }
}

async fn live(machine: Machine, steps: Vec<Step>) {
    let mut process = machine.process();
    for step in steps {
        match step {
            Step::Rest(wait) => tokio::time::sleep(Duration::from_millis(wait)).await,
            Step::Send { bulk, count } => process.send_many(priority(bulk), count).await,
            Step::Burst { bulk, count } => {
                let calls: Vec<_> = (0..count)
                    .map(|_| {
                        let process = process.clone();
                        tokio::spawn(async move { process.send_many(priority(bulk), 1).await })
                    })
                    .collect();
                for call in calls {
                    call.await.unwrap();
                }
            }
            Step::Crash => {
                process.crash();
                process = machine.process();
            }
            Step::Restart => process = machine.process(),
            Step::Refused { seconds } => {
                process.turnstile().pause(Some(Duration::from_secs(seconds))).await;
            }
        }
    }
}

fn simulate<F: Future>(future: F) -> F::Output {
    let runtime =
        tokio::runtime::Builder::new_current_thread().enable_time().start_paused(true).build();
    runtime.unwrap().block_on(future)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 6, ..ProptestConfig::default() })]

    #[test]
    fn no_minute_sees_more_than_the_budget(
        limit in 2_u32..1500,
        reserve in 0_u8..30,
        lives in prop::collection::vec(prop::collection::vec(step(), 1..12), 1..9),
    ) {
        let (most, budget) = simulate(async {
            let machine = Machine::new(Pace::new(limit, reserve));
            let lives: Vec<_> =
                lives.into_iter().map(|steps| tokio::spawn(live(machine.clone(), steps))).collect();
            // Small limits would take virtual days.
            let all = async { for life in lives { life.await.unwrap(); } };
            let _ = tokio::time::timeout(10 * MINUTE, all).await;
            (machine.fullest_minute(), machine.budget())
        });
        prop_assert!(most <= budget, "{most} > {budget}");
    }

    #[test]
    fn nearly_all_of_the_budget_is_used_when_there_is_work(
        limit in 100_u32..2000,
        processes in 1_usize..9,
        threads in 1_usize..4,
        bulk: bool,
    ) {
        let (share, most, budget) = simulate(async {
            let machine = Machine::new(Pace::new(limit, 10));
            let processes: Vec<_> = (0..processes).map(|_| machine.process()).collect();
            let _work: Vec<_> = processes
                .iter()
                .flat_map(|process| (0..threads).map(|_| process.work(priority(bulk))))
                .collect();
            tokio::time::sleep(2 * MINUTE).await;
            let steady = machine.sent_between(MINUTE, 2 * MINUTE) as f64;
            (steady / machine.budget() as f64, machine.fullest_minute(), machine.budget())
        });
        prop_assert!(share >= 0.95, "{share}");
        prop_assert!(most <= budget, "{most} > {budget}");
    }
}

#[tokio::test(start_paused = true)]
async fn eight_processes_share_the_platforms_limit_evenly() {
    let machine = Machine::new(Pace::new(1000, 10));
    let mut counts = Vec::new();
    for _ in 0..8 {
        let own = Machine { sent: Arc::default(), ..machine.clone() };
        own.process().work(Priority::Bulk);
        counts.push(own);
    }
    tokio::time::sleep(2 * MINUTE).await;
    let counts: Vec<usize> = counts.iter().map(Machine::count).collect();
    let all: usize = counts.iter().sum();
    assert!(all as f64 >= 2.0 * 0.95 * 900.0, "{counts:?}");
    let (least, most) = (counts.iter().min().unwrap(), counts.iter().max().unwrap());
    assert!(*least as f64 > 0.8 * *most as f64, "{counts:?}");
}

#[tokio::test(start_paused = true)]
async fn an_interactive_call_overtakes_bulk_work_of_seven_processes() {
    let machine = Machine::new(Pace::new(1000, 10));
    for _ in 0..7 {
        let bulk = machine.process();
        for _ in 0..20 {
            bulk.work(Priority::Bulk);
        }
    }
    tokio::time::sleep(MINUTE).await;
    for _ in 0..20 {
        let began = machine.clock.monotonic();
        machine.process().send(Priority::Interactive, SECOND).await.unwrap();
        let wait = machine.clock.monotonic() - began;
        assert!(wait < Duration::from_millis(100), "{wait:?}");
        tokio::time::sleep(Duration::from_millis(777)).await;
    }
}

#[tokio::test(start_paused = true)]
async fn an_interactive_call_overtakes_bulk_work_of_its_own_client() {
    let machine = Machine::new(Pace::new(1000, 10));
    let process = machine.process();
    for _ in 0..100 {
        process.work(Priority::Bulk);
    }
    tokio::time::sleep(MINUTE).await;
    let began = machine.clock.monotonic();
    process.send(Priority::Interactive, SECOND).await.unwrap();
    let wait = machine.clock.monotonic() - began;
    assert!(wait < Duration::from_millis(100), "{wait:?}");
}

#[tokio::test(start_paused = true)]
async fn bulk_work_stops_while_interactive_calls_take_everything_and_goes_on_afterwards() {
    let machine = Machine::new(Pace::new(600, 0));
    let bulk = Machine { sent: Arc::default(), ..machine.clone() };
    bulk.process().work(Priority::Bulk);
    let people = machine.process();
    let calls: Vec<_> = (0..10).map(|_| people.work(Priority::Interactive)).collect();
    tokio::time::sleep(MINUTE).await;
    assert!(bulk.count() < 30, "{}", bulk.count());
    for call in calls {
        call.abort();
    }
    tokio::time::sleep(2 * SECOND).await;
    let before = bulk.count();
    tokio::time::sleep(10 * SECOND).await;
    assert!(bulk.count() - before > 90, "{}", bulk.count() - before);
}

#[tokio::test(start_paused = true)]
async fn one_refusal_pauses_everybody_for_as_long_as_it_says_and_nobody_stampedes() {
    let machine = Machine::new(Pace::new(1000, 10));
    let processes: Vec<_> = (0..8).map(|_| machine.process()).collect();
    for process in &processes {
        process.work(Priority::Bulk);
    }
    tokio::time::sleep(MINUTE).await;
    let refused = machine.clock.monotonic();
    processes[3].turnstile().pause(Some(30 * SECOND)).await;
    tokio::time::sleep(2 * MINUTE).await;
    // What others had in hand is still used.
    let end = refused + 30 * SECOND;
    let slipped = machine.sent_between(refused + SECOND / 100, end);
    assert!(slipped <= 8 * 4, "{slipped}");
    assert_eq!(machine.sent_between(refused + SECOND + SECOND / 100, end), 0);
    let first = machine.sent_between(end, end + SECOND);
    assert!((12..=17).contains(&first), "{first}");
    let minute = machine.sent_between(end, end + MINUTE);
    assert!(minute >= 850, "{minute}");
}

#[tokio::test(start_paused = true)]
async fn a_crashed_holder_loses_its_lease_and_holds_nobody_up() {
    let machine = Machine::new(Pace::new(1000, 10));
    for _ in 0..40 {
        let doomed = machine.process();
        doomed.send_many(Priority::Interactive, 3).await;
        // It dies with slots in hand and with a call that waits.
        let waiting = doomed.clone();
        let call = tokio::spawn(async move { waiting.send_many(Priority::Interactive, 30).await });
        tokio::time::sleep(Duration::from_millis(50)).await;
        call.abort();
        let _ = call.await;
        doomed.crash();
    }
    let began = machine.clock.monotonic();
    machine.process().send(Priority::Bulk, PATIENT).await.unwrap();
    let wait = machine.clock.monotonic() - began;
    assert!(wait < SECOND, "{wait:?}");
    assert!(machine.fullest_minute() <= 900);
}

#[tokio::test(start_paused = true)]
async fn processes_that_send_one_request_each_lose_no_slots() {
    let machine = Machine::new(Pace::new(1000, 10));
    for _ in 0..8 {
        let machine = machine.clone();
        tokio::spawn(async move {
            loop {
                machine.process().send(Priority::Interactive, PATIENT).await.unwrap();
            }
        });
    }
    tokio::time::sleep(3 * MINUTE).await;
    let minute = machine.sent_between(MINUTE, 2 * MINUTE);
    assert!(minute as f64 >= 0.95 * 900.0, "{minute}");
    assert!(machine.fullest_minute() <= 900);
}

#[tokio::test(start_paused = true)]
async fn an_interactive_call_fails_at_once_when_its_slot_comes_too_late() {
    let machine = Machine::new(Pace::new(10, 0));
    let process = machine.process();
    process.send(Priority::Interactive, Duration::ZERO).await.unwrap();
    let began = machine.clock.monotonic();
    let late = process.send(Priority::Interactive, SECOND).await.unwrap_err();
    assert!(late.wait > 6 * SECOND && late.wait < 8 * SECOND, "{late:?}");
    assert_eq!(machine.clock.monotonic(), began);
    process.send(Priority::Bulk, SECOND).await.unwrap();
    assert!(machine.clock.monotonic() - began > 6 * SECOND);
}

#[tokio::test(start_paused = true)]
async fn the_strictest_limit_in_use_holds_for_everybody() {
    let machine = Machine::new(Pace::new(6000, 0));
    let strict = Machine { pace: Pace::new(120, 0), ..machine.clone() };
    strict.process().work(Priority::Bulk);
    tokio::time::sleep(SECOND).await;
    machine.process().work(Priority::Bulk);
    tokio::time::sleep(3 * MINUTE).await;
    assert!(machine.fullest_minute() <= 120 + 2, "{}", machine.fullest_minute());
}

#[tokio::test(start_paused = true)]
async fn a_costly_call_takes_as_many_slots() {
    let machine = Machine::new(Pace::new(600, 0));
    let process = machine.process();
    for _ in 0..30 {
        process.turnstile().admit(20, Priority::Bulk, PATIENT).await.unwrap();
    }
    assert!(machine.clock.monotonic() > 55 * SECOND, "{:?}", machine.clock.monotonic());
}
