//! Children never exceed their parents, whatever becomes of these.
#![expect(clippy::unwrap_used, reason = "tests fail by panicking")]

use std::net::IpAddr;
use std::sync::Arc;

use imkit_keys::{
    Attempt, Change, Enforcement, Environment, Face, KeyForm, KeyRecord, KeyState, Limit, Need,
    Parent, PlainKey, Reason, Replica, Resource, Verifier,
};
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

use crate::world::{at, attempt, key, record, ring};

const SCOPES: [&str; 4] = ["rooms:read", "rooms:*", "orders:write", "*"];
const ASKED: [&str; 3] = ["rooms:read", "rooms:write", "orders:write"];
const RANGES: [&str; 2] = ["10.0.0.0/8", "10.1.0.0/16"];
const PATTERNS: [&str; 3] = ["rooms/*", "rooms/a*", "rooms/ab"];

fn child_key(number: u64) -> PlainKey {
    let mut random = fastrand::Rng::with_seed(99 + number);
    PlainKey::generate_with(KeyForm::Child(Environment::Live), |bytes| {
        random.fill(bytes);
        Ok::<(), ()>(())
    })
    .unwrap()
}

/// A child of key 1 that may do what its parent may.
fn child(text: &PlainKey) -> KeyRecord {
    KeyRecord {
        scopes: vec!["*".parse().unwrap()],
        parent: Some(Parent { id: key(1).id(), secret: 1 }),
        ..record(text)
    }
}

fn parent() -> KeyRecord {
    KeyRecord { scopes: vec!["*".parse().unwrap()], ..record(&key(1)) }
}

fn verifier(records: impl IntoIterator<Item = KeyRecord>) -> Verifier {
    let replica = Arc::new(Replica::new());
    replica.load(1, records).unwrap();
    Verifier::new(replica, ring())
}

/// Why the first child is refused beside this parent.
fn refused(change: impl FnOnce(&mut KeyRecord)) -> Option<Reason> {
    let mut parent = parent();
    change(&mut parent);
    let text = child_key(1);
    let verifier = verifier([parent, child(&text)]);
    let need = Need::key();
    let refusal = verifier.verify(&attempt(text.expose(), &need)).err()?;
    assert_eq!(refusal.face(), Face::Unauthenticated, "{refusal}");
    assert_eq!(refusal.id, Some(text.id()));
    Some(refusal.reason)
}

#[test]
fn a_child_works_as_long_as_its_parent_and_the_secret_that_made_it() {
    let of_parent = |reason| Some(Reason::Parent(key(1).id(), Box::new(reason)));
    assert_eq!(refused(|_| {}), None);
    assert_eq!(refused(|parent| parent.state = KeyState::Revoked), of_parent(Reason::Revoked));
    assert_eq!(refused(|parent| parent.state = KeyState::Disabled), of_parent(Reason::Disabled));
    let ended = refused(|parent| parent.expires_at = Some(at(100)));
    assert_eq!(ended, of_parent(Reason::Expired));
    let early = refused(|parent| parent.not_before = Some(at(101)));
    assert_eq!(early, of_parent(Reason::NotYetValid));
    let rotated_out = |parent: &mut KeyRecord| {
        let newer = imkit_keys::Secret { version: 2, ..parent.secrets[0].clone() };
        parent.secrets[0].not_after = Some(at(100));
        parent.secrets.push(newer);
    };
    assert_eq!(refused(rotated_out), of_parent(Reason::SecretEnded(1)));
    let forgotten = |parent: &mut KeyRecord| parent.secrets[0].version = 2;
    assert_eq!(refused(forgotten), of_parent(Reason::SecretEnded(1)));
    let in_grace = |parent: &mut KeyRecord| {
        rotated_out(parent);
        parent.secrets[0].not_after = Some(at(101));
    };
    assert_eq!(refused(in_grace), None);
}

#[test]
fn a_child_without_its_parent_or_of_a_child_is_refused() {
    let (text, other) = (child_key(1), child_key(2));
    let need = Need::key();
    let reason =
        |verifier: &Verifier| verifier.verify(&attempt(text.expose(), &need)).unwrap_err().reason;
    let gone = reason(&verifier([child(&text)]));
    assert_eq!(gone, Reason::Parent(key(1).id(), Box::new(Reason::Unknown)));
    let mut grandchild = child(&text);
    grandchild.parent = Some(Parent { id: other.id(), secret: 1 });
    let chained = reason(&verifier([parent(), child(&other), grandchild]));
    assert!(matches!(chained, Reason::Parent(id, _) if id == other.id()), "{chained:?}");
}

#[test]
fn all_children_take_from_one_limit_which_outlives_a_restart() {
    let quota: Limit = serde_json::from_value(
        serde_json::json!({"name": "q", "kind": "quota", "count": 3, "period": "day"}),
    )
    .unwrap();
    let limited = |record| KeyRecord { limits: vec![quota.clone()], ..record };
    let texts = [child_key(1), child_key(2)];
    let verifier =
        verifier([limited(parent()), limited(child(&texts[0])), limited(child(&texts[1]))]);
    let need = Need::key();
    let verify = |text: &PlainKey| verifier.verify(&attempt(text.expose(), &need));
    let standing = verify(&texts[0]).unwrap().standing.unwrap();
    assert_eq!(standing.remaining, 2);
    let drained = verifier.replica().drain().keys;
    let kept: Vec<_> = drained.iter().filter(|usage| !usage.quotas.is_empty()).collect();
    assert_eq!(kept.len(), 1);
    assert_eq!((kept[0].id, kept[0].quotas[0].1.used), (key(1).id(), 1));
    verify(&texts[1]).unwrap();
    verify(&key(1)).unwrap();
    for text in [&texts[0], &texts[1], &key(1)] {
        let refusal = verify(text).unwrap_err();
        assert!(matches!(refusal.reason, Reason::Limited { .. }), "{refusal}");
        assert_eq!(verifier.replica().account(text.id()).unwrap().id(), key(1).id());
    }
}

#[test]
fn what_a_parent_lacks_is_only_observed_as_long_as_it_is_and_what_a_child_lacks_never() {
    let text = child_key(1);
    let mut observed = child(&text);
    observed.scopes = vec!["orders:write".parse().unwrap()];
    let mut watched = parent();
    watched.scopes.clear();
    watched.passage.mode = Enforcement::Observe;
    let mut enforced = watched.clone();
    enforced.passage.mode = Enforcement::Enforce;
    let need = Need::key().word("orders:write".parse().unwrap());
    let passes = |parent: KeyRecord| {
        let verifier = verifier([parent, observed.clone()]);
        verifier.verify(&attempt(text.expose(), &need)).map(|admission| admission.observed)
    };
    let lacks = Reason::Scope("orders:write".into());
    assert_eq!(passes(watched.clone()).unwrap(), Some(Box::new(lacks)));
    assert!(passes(enforced).is_err());

    let mut narrow = child(&text);
    narrow.scopes.clear();
    narrow.passage.mode = Enforcement::Observe;
    let verifier = verifier([watched, narrow]);
    assert!(verifier.verify(&attempt(text.expose(), &need)).is_err());
}

/// What becomes of a key: state, end, end of its secret, scopes, addresses, resources.
type Fate =
    (KeyState, Option<i64>, Option<i64>, Vec<&'static str>, Vec<&'static str>, Vec<&'static str>);

fn fates() -> impl Strategy<Value = Fate> {
    let end = || prop::option::weighted(0.2, 1..20_i64);
    let states = [KeyState::Active, KeyState::Active, KeyState::Disabled, KeyState::Revoked];
    (
        select(states.to_vec()),
        end(),
        end(),
        subsequence(SCOPES.to_vec(), 1..=SCOPES.len()),
        subsequence(RANGES.to_vec(), 0..=RANGES.len()),
        subsequence(PATTERNS.to_vec(), 0..=PATTERNS.len()),
    )
}

fn meet(record: &mut KeyRecord, fate: &Fate) {
    let (state, ends, secret_ends, scopes, ranges, patterns) = fate;
    record.state = *state;
    record.expires_at = ends.map(at);
    record.secrets[0].not_after = secret_ends.map(at);
    record.scopes = scopes.iter().map(|text| text.parse().unwrap()).collect();
    record.allowed_ips = ranges.iter().map(|text| text.parse().unwrap()).collect();
    record.resources = patterns.iter().map(|text| text.parse().unwrap()).collect();
}

proptest! {
    /// Both change in any order; what passes as the child would pass as the parent, and as a key of
    /// its own with the child's policy, and the other way round.
    #[test]
    fn a_child_passes_where_both_it_and_its_parent_would(
        fates in prop::collection::vec((any::<bool>(), fates()), 1..6),
        second in 0..20_i64,
        address in select(vec!["10.1.2.3", "10.9.9.9", "192.0.2.1"]),
        scope in select(ASKED.to_vec()),
        id in select(vec![Some("a"), Some("ab"), Some("b"), None]),
    ) {
        let (text, alone) = (child_key(1), key(2));
        let (mut old, mut young) = (parent(), child(&text));
        let mut free = record(&alone);
        free.scopes = young.scopes.clone();
        let verifier = verifier([old.clone(), young.clone(), free.clone()]);
        for (rev, (of_parent, fate)) in (2..).zip(&fates) {
            let changed = if *of_parent {
                meet(&mut old, fate);
                vec![old.clone()]
            } else {
                meet(&mut young, fate);
                meet(&mut free, fate);
                vec![young.clone(), free.clone()]
            };
            let puts: Vec<_> =
                changed.into_iter().map(|record| Change::Put(Box::new(record))).collect();
            verifier.replica().apply(rev, &puts).unwrap();
            let need = Need::key().word(scope.parse().unwrap());
            let passes = |text: &PlainKey| {
                let attempt = Attempt {
                    credential: text.expose(),
                    client_ip: Some(address.parse::<IpAddr>().unwrap()),
                    need: &need,
                    resources: &[Resource { kind: "rooms", id }],
                    now: at(second),
                };
                verifier.verify(&attempt).is_ok()
            };
            prop_assert_eq!(passes(&text), passes(&key(1)) && passes(&alone));
        }
    }
}
