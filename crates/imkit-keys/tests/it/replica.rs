//! The replica against a map: any changes in any order leave the same keys in the same states.

use std::collections::HashMap;
use std::sync::Arc;

use imkit_keys::{ApplyError, Change, KeyState, Limit, Need, Replica, Verifier};
use proptest::prelude::*;

use crate::world::{attempt, key, record, ring};

#[derive(Clone, Debug)]
enum Step {
    Put(u64, KeyState),
    Remove(u64),
}

fn step() -> impl Strategy<Value = Step> {
    let state =
        prop_oneof![Just(KeyState::Active), Just(KeyState::Disabled), Just(KeyState::Revoked)];
    prop_oneof![
        3 => (0..8_u64, state).prop_map(|(key, state)| Step::Put(key, state)),
        1 => (0..8_u64).prop_map(Step::Remove),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn the_replica_is_the_map_of_all_changes(
        changes in prop::collection::vec(prop::collection::vec(step(), 0..4), 0..30),
        reload in any::<prop::sample::Index>(),
    ) {
        let replica = Arc::new(Replica::new());
        let verifier = Verifier::new(Arc::clone(&replica), ring());
        let need = Need::key();
        let mut model = HashMap::<u64, KeyState>::new();
        for (number, steps) in (1..).zip(&changes) {
            let mut parts = Vec::new();
            for step in steps {
                match *step {
                    Step::Put(number, state) => {
                        let mut record = record(&key(number));
                        record.state = state;
                        parts.push(Change::Put(Box::new(record)));
                        model.insert(number, state);
                    }
                    Step::Remove(number) => {
                        parts.push(Change::Remove(key(number).id()));
                        model.remove(&number);
                    }
                }
            }
            replica.apply(number, &parts).unwrap();
            prop_assert_eq!(
                replica.apply(number, &parts),
                Err(ApplyError::Rev { current: number, given: number })
            );
            if reload.index(changes.len()) as u64 == number {
                let records = model.iter().map(|(number, state)| {
                    let mut record = record(&key(*number));
                    record.state = *state;
                    record
                });
                replica.load(number, records).unwrap();
            }
            prop_assert_eq!(replica.rev(), number);
            prop_assert_eq!(replica.len(), model.len());
            for (number, key) in (0..8).map(|number| (number, key(number))) {
                let admitted = verifier.check(&attempt(key.expose(), &need)).is_ok();
                prop_assert_eq!(admitted, model.get(&number) == Some(&KeyState::Active));
            }
        }
    }
}

#[test]
fn a_gap_and_a_faulty_record_change_nothing() {
    let replica = Replica::new();
    replica.load(5, [record(&key(1))]).unwrap();
    let put = |number| Change::Put(Box::new(record(&key(number))));
    assert_eq!(replica.apply(7, &[put(2)]), Err(ApplyError::Rev { current: 5, given: 7 }));
    let mut faulty = record(&key(3));
    faulty.limits = vec![Limit::usual(), Limit::usual()];
    let changes = [put(2), Change::Remove(key(1).id()), Change::Put(Box::new(faulty))];
    assert!(matches!(replica.apply(6, &changes), Err(ApplyError::Record { .. })));
    assert_eq!((replica.rev(), replica.len()), (5, 1));
    assert!(replica.get(key(1).id()).is_some() && replica.get(key(2).id()).is_none());
    replica.apply(6, &[]).unwrap();
    assert_eq!(replica.rev(), 6);
}
