//! What holds whatever keys do.

use proptest::prelude::*;

use super::*;

fn share() -> impl Strategy<Value = Share> {
    let ceiling = prop::option::of(1_u32..400);
    let priority = prop_oneof![Just(Priority::Low), Just(Priority::Normal), Just(Priority::High)];
    (0_u32..300, ceiling, 1_u32..1000, priority).prop_map(
        |(guaranteed, ceiling, weight, priority)| Share {
            guaranteed: guaranteed.saturating_sub(200),
            ceiling: ceiling.and_then(NonZeroU32::new),
            weight: NonZeroU32::new(weight).unwrap(),
            priority,
        },
    )
}

/// One step of the world.
#[derive(Clone, Debug)]
enum Step {
    Rest(u64),
    Ask {
        key: usize,
        count: usize,
        cost: u32,
        wait: u64,
    },
    Leave(usize),
    Refused {
        seconds: u64,
    },
    /// A key gets another share.
    Share(usize, Share),
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        3 => (0_u64..5_000).prop_map(Step::Rest),
        6 => (0_usize..8, 1_usize..60, 1_u32..4, 0_u64..100_000)
            .prop_map(|(key, count, cost, wait)| Step::Ask { key, count, cost, wait }),
        1 => (0_usize..8, 1_u32..200)
            .prop_map(|(key, cost)| Step::Ask { key, count: 1, cost, wait: 90_000 }),
        1 => (0_usize..1000).prop_map(Step::Leave),
        1 => (0_u64..20).prop_map(|seconds| Step::Refused { seconds }),
        1 => (0_usize..8, share()).prop_map(|(key, share)| Step::Share(key, share)),
    ]
}

struct World {
    sim: Sim,
    shares: Vec<Share>,
    tickets: Vec<Ticket>,
}

impl World {
    fn step(&mut self, step: &Step) {
        match *step {
            Step::Rest(wait) => {
                let until = self.sim.now + Duration::from_millis(wait);
                while self.sim.run(until).is_some() {}
            }
            Step::Ask { key, count, cost, wait } => {
                let (wait, most) = (Duration::from_millis(wait), self.most(key));
                for _ in 0..count {
                    let Sim { budget, now, sent } = &mut self.sim;
                    match budget.ask(*now, id(key), &self.shares[key], cost, wait) {
                        Asked::Goes => sent.push((*now, key, cost.min(most))),
                        Asked::Waits(ticket) => self.tickets.push(ticket),
                        Asked::Refused(after) => assert!(after > Duration::ZERO),
                    }
                }
            }
            Step::Leave(ticket) if !self.tickets.is_empty() => {
                let ticket = self.tickets.swap_remove(ticket % self.tickets.len());
                self.sim.budget.leave(self.sim.now, ticket);
            }
            Step::Leave(_) => {}
            Step::Refused { seconds } => {
                self.sim.budget.throttle(self.sim.now, Duration::from_secs(seconds));
            }
            Step::Share(key, share) => self.shares[key] = share,
        }
    }

    fn most(&self, key: usize) -> u32 {
        self.shares[key].ceiling.map_or(u32::MAX, NonZeroU32::get)
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn no_minute_sees_more_than_the_budget_however_late_requests_arrive(
        limit in 1_u32..1500,
        reserve in 0_u8..30,
        shares in prop::collection::vec(share(), 8),
        steps in prop::collection::vec(step(), 1..150),
        late in prop::collection::vec(0_u64..=1000, 64),
    ) {
        let mut world = World { sim: Sim::new(limit, reserve), shares, tickets: Vec::new() };
        for step in &steps {
            world.step(step);
        }
        let end = world.sim.now + 2 * MINUTE;
        while world.sim.run(end).is_some() {}
        let budget = Pace::new(limit, reserve).budget;
        let arrived = world.sim.sent.iter().zip(late.iter().cycle());
        let arrived = arrived.map(|((at, _, cost), late)| {
            let cost = u64::from(*cost).min(budget) as u32;
            (*at + Duration::from_millis(*late), cost)
        });
        let most = fullest_minute(arrived.collect());
        prop_assert!(most <= budget, "{most} > {budget}");
        let snapshot = world.sim.budget.snapshot(end);
        let sum: u64 = snapshot.keys.iter().map(|key| key.waiting).sum();
        prop_assert_eq!(sum, snapshot.waiting);
    }

    #[test]
    fn the_worst_minute_is_the_budget_and_no_more(limit in 20_u32..3000, reserve in 0_u8..30) {
        let mut sim = Sim::new(limit, reserve);
        // The bucket is full, all push, and what goes in the first second arrives a second later.
        sim.now = MINUTE;
        sim.push(&[Pusher::from(Share::default()); 3], 2 * MINUTE);
        let second = Duration::from_secs(1);
        let arrived = sim.sent.iter().map(|(at, _, cost)| {
            (if *at < MINUTE + second { MINUTE + second } else { *at }, *cost)
        });
        let (most, budget) = (fullest_minute(arrived.collect()), Pace::new(limit, reserve).budget);
        prop_assert!(most <= budget && most + 2 >= budget, "{most} of {budget}");
    }

    #[test]
    fn nothing_is_left_unused_while_somebody_waits_who_may_have_it(
        limit in 60_u32..2000,
        shares in prop::collection::vec(share(), 1..12),
        costs in prop::collection::vec(1_u32..3, 12),
    ) {
        let mut sim = Sim::new(limit, 5);
        // One at least takes whatever the others' ceilings leave.
        let open = std::iter::once(Share::default());
        let keys: Vec<_> = open.chain(shares).zip(costs.iter().cycle())
            .map(|(share, cost)| Pusher { share, cost: *cost, depth: 3 })
            .collect();
        sim.push(&keys, 3 * MINUTE);
        let possible = Pace::new(limit, 5).per_minute();
        let rate = sim.whole_rate();
        prop_assert!(rate >= possible - 3.0, "{rate} of {possible}");
    }

    #[test]
    fn ceilings_hold_in_every_minute(
        ceiling in 1_u32..900,
        cost in 1_u32..20,
        rests in prop::collection::vec(0_u64..40_000, 1..12),
    ) {
        let mut sim = Sim::new(1000, 5);
        let share = up_to(ceiling);
        for rest in rests {
            for _ in 0..60 {
                sim.ask(0, &share, cost);
            }
            let until = sim.now + Duration::from_millis(rest);
            while sim.run(until).is_some() {}
        }
        let sent = sim.sent.iter().map(|(at, _, cost)| (*at, (*cost).min(ceiling)));
        let most = fullest_minute(sent.collect());
        prop_assert!(most <= u64::from(ceiling), "{most} > {ceiling}");
    }
}
