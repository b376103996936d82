//! Verification in its order.

use imkit_api::{Scope, operation};
use jiff::SignedDuration;

use super::*;
use crate::example::{at, key, record_of, record_with, ring};
use crate::refusal::Face;
use crate::replica::Change;
use crate::{
    Enforcement, Environment, KeyForm, KeyKind, KeyRecord, Limit, Origin, PepperId, PepperRing,
    PlainKey, ScopeWord,
};

fn verifier(records: Vec<KeyRecord>) -> Verifier {
    let replica = Replica::new();
    replica.load(1, records).unwrap();
    Verifier::new(Arc::new(replica), ring())
}

fn one(change: impl FnOnce(&mut KeyRecord)) -> (PlainKey, Verifier) {
    let key = key(1);
    let mut record = record_of(&key);
    change(&mut record);
    (key, verifier(vec![record]))
}

fn attempt<'a>(text: &'a str, need: &'a Need) -> Attempt<'a> {
    Attempt { credential: text, client_ip: None, need, resources: &[], now: at(100) }
}

fn reason(answer: Result<Admission, Refusal>) -> Reason {
    answer.unwrap_err().reason
}

fn limit(count: u32, seconds: u32) -> Limit {
    let json = serde_json::json!({
        "name": "default", "kind": "rate", "count": count, "seconds": seconds, "burst": count,
    });
    serde_json::from_value(json).unwrap()
}

#[test]
fn a_live_key_is_admitted_at_the_current_revision() {
    let (key, verifier) = one(|_| {});
    let admission = verifier.verify(&attempt(key.expose(), &Need::key())).unwrap();
    assert_eq!((admission.key.id(), admission.rev, admission.secret), (key.id(), 1, 1));
    assert_eq!((admission.upgrade, admission.standing), (None, None));
    assert_eq!(admission.key.owner(), "a team");
}

#[test]
fn unknown_revoked_disabled_and_expired_look_the_same_outside() {
    let refused = |change: fn(&mut KeyRecord)| {
        let (key, verifier) = one(change);
        verifier.verify(&attempt(key.expose(), &Need::key())).unwrap_err()
    };
    let empty = verifier(vec![]);
    let refusals = [
        empty.verify(&attempt(key(1).expose(), &Need::key())).unwrap_err(),
        empty.verify(&attempt("imk_live_nonsense", &Need::key())).unwrap_err(),
        refused(|record| record.state = KeyState::Revoked),
        refused(|record| record.state = KeyState::Disabled),
        refused(|record| record.expires_at = Some(at(100))),
        refused(|record| record.not_before = Some(at(101))),
        refused(|record| record.allowed_ips = vec!["10.0.0.0/8".parse().unwrap()]),
        refused(|record| record.secrets[0].hash = ring().hash("another")),
        refused(|record| record.secrets[0].not_after = Some(at(100))),
    ];
    let reasons: Vec<&Reason> = refusals.iter().map(|refusal| &refusal.reason).collect();
    assert_eq!(
        reasons,
        [
            &Reason::Unknown,
            &Reason::Malformed(crate::FormatError::Length),
            &Reason::Revoked,
            &Reason::Disabled,
            &Reason::Expired,
            &Reason::NotYetValid,
            &Reason::Address(None),
            &Reason::Forged,
            &Reason::SecretEnded(1),
        ]
    );
    assert!(refusals.iter().all(|refusal| refusal.face() == Face::Unauthenticated));
}

#[test]
fn times_are_checked_to_the_instant() {
    let (key, verifier) = one(|record| {
        record.not_before = Some(at(10));
        record.expires_at = Some(at(20));
    });
    let answers = [9, 10, 19, 20].map(|second| {
        verifier.verify(&Attempt { now: at(second), ..attempt(key.expose(), &Need::key()) }).is_ok()
    });
    assert_eq!(answers, [false, true, true, false]);
}

#[test]
fn a_key_of_another_kind_or_form_does_not_open_the_door() {
    let (key, verifier) = one(|_| {});
    let need = Need::of_kind(KeyKind::Root);
    let refused = reason(verifier.verify(&attempt(key.expose(), &need)));
    assert_eq!(refused, Reason::Kind(KeyKind::Api));

    let (key, verifier) = one(|record| record.form = crate::KeyForm::ALL[1]);
    let refused = reason(verifier.verify(&attempt(key.expose(), &Need::key())));
    assert_eq!(refused, Reason::Unknown);
}

#[test]
fn only_keys_of_the_environment_that_is_served_pass_and_their_children_too() {
    let answer = |form: KeyForm| {
        let key = PlainKey::generate(form).unwrap();
        let verifier = verifier(vec![record_of(&key)]);
        let need = Need::key().environment(Environment::Test);
        verifier.verify(&attempt(key.expose(), &need)).map(|_| ())
    };
    for form in [KeyForm::Api(Environment::Test), KeyForm::Child(Environment::Test)] {
        assert_eq!(answer(form), Ok(()), "{form:?}");
    }
    for form in [KeyForm::Api(Environment::Live), KeyForm::Child(Environment::Live)] {
        let refusal = answer(form).unwrap_err();
        assert_eq!(refusal.reason, Reason::Environment(Some(Environment::Live)), "{form:?}");
        assert_eq!(refusal.face(), Face::Forbidden);
    }
    let root = answer(KeyForm::Root(Environment::Test)).unwrap_err();
    assert_eq!(root.reason, Reason::Kind(KeyKind::Root));
}

#[test]
fn addresses_are_ranges() {
    let (key, verifier) = one(|record| record.allowed_ips = vec!["10.0.0.0/8".parse().unwrap()]);
    let from = |ip: &str| {
        let client_ip = Some(ip.parse().unwrap());
        verifier.verify(&Attempt { client_ip, ..attempt(key.expose(), &Need::key()) }).is_ok()
    };
    assert!(from("10.1.2.3") && from("::ffff:10.1.2.3"));
    assert!(!from("11.1.2.3"));
}

#[test]
fn scopes_of_the_platform_and_own_words_are_demanded() {
    let (key, verifier) = one(|record| {
        record.scopes = ["users:write", "read:*"].map(|scope| scope.parse().unwrap()).to_vec();
    });
    let answer = |need: &Need| verifier.verify(&attempt(key.expose(), need));
    let upsert = Need::of(&operation::USERS_UPSERT);
    assert!(answer(&upsert).is_ok());
    let refusal = answer(&upsert.scope(Scope::TokensIssue)).unwrap_err();
    assert_eq!(refusal.reason, Reason::Scope("tokens:issue".to_owned()));
    assert_eq!(refusal.face(), Face::Forbidden);
    let word = |text: &str| Need::key().word(text.parse::<ScopeWord>().unwrap());
    assert!(answer(&word("read:orders")).is_ok());
    assert_eq!(reason(answer(&word("write:orders"))), Reason::Scope("write:orders".to_owned()));
    assert_eq!(reason(answer(&word("rooms:read"))), Reason::Scope("rooms:read".to_owned()));
}

#[test]
fn fences_are_closed_for_everything_they_do_not_name() {
    let (key, verifier) = one(|record| record.resources = vec!["clients/acme-*".parse().unwrap()]);
    let touch = |resources: &[Resource<'_>]| {
        let need = Need::key();
        verifier.verify(&Attempt { resources, ..attempt(key.expose(), &need) })
    };
    let client = |id| Resource { kind: "clients", id };
    assert!(touch(&[]).is_ok());
    assert!(touch(&[client(Some("acme-bob")), client(Some("acme-eve"))]).is_ok());
    let refused = reason(touch(&[client(Some("acme-bob")), client(Some("other"))]));
    assert_eq!(refused, Reason::Resource("clients/other".to_owned()));
    assert_eq!(reason(touch(&[client(None)])), Reason::Resource("clients/*".to_owned()));
    let room = Resource { kind: "rooms", id: Some("acme-1") };
    assert_eq!(reason(touch(&[room])), Reason::Resource("rooms/acme-1".to_owned()));
}

#[test]
fn a_refusal_before_the_limits_takes_nothing_from_them() {
    let (key, verifier) = one(|record| {
        record.limits = vec![limit(2, 60)];
        record.expires_at = Some(at(200));
        record.resources = vec!["rooms/*".parse().unwrap()];
    });
    let need = Need::key();
    let good = attempt(key.expose(), &need);
    let scoped = Need::key().scope(Scope::Me);
    let resources = [Resource { kind: "clients", id: None }];
    for _ in 0..10 {
        assert!(verifier.verify(&Attempt { need: &scoped, ..good }).is_err());
        assert!(verifier.verify(&Attempt { resources: &resources, ..good }).is_err());
        assert!(verifier.verify(&Attempt { now: at(200), ..good }).is_err());
        assert!(verifier.check(&good).is_ok(), "and asking takes nothing either");
    }
    let standing = |answer: Admission| answer.standing.unwrap().remaining;
    assert_eq!(standing(verifier.verify(&good).unwrap()), 1);
    assert_eq!(standing(verifier.verify(&good).unwrap()), 0);
    let refusal = verifier.verify(&good).unwrap_err();
    assert_eq!(refusal.face(), Face::Limited);
    let Reason::Limited { limit, wait, remaining: 0 } = refusal.reason else { panic!("{refusal}") };
    assert_eq!((limit.as_str(), wait), ("default", Some(std::time::Duration::from_secs(30))));
    assert!(verifier.check(&good).is_err());
    assert!(verifier.verify(&Attempt { now: at(130), ..good }).is_ok());
}

#[test]
fn a_change_of_policy_refills_no_limit() {
    let (key, verifier) = one(|record| record.limits = vec![limit(2, 60)]);
    let need = Need::key();
    let good = attempt(key.expose(), &need);
    verifier.verify(&good).unwrap();
    verifier.verify(&good).unwrap();
    let mut record = record_of(&key);
    record.name = "renamed".to_owned();
    record.limits = vec![
        serde_json::from_value(serde_json::json!({
            "name": "daily", "kind": "quota", "count": 5, "period": "day"
        }))
        .unwrap(),
        limit(2, 60),
    ];
    verifier.replica().apply(2, &[Change::Put(Box::new(record.clone()))]).unwrap();
    assert!(verifier.verify(&good).is_err());
    record.limits.pop();
    verifier.replica().apply(3, &[Change::Put(Box::new(record))]).unwrap();
    let standing = verifier.verify(&good).unwrap().standing.unwrap();
    assert_eq!(standing.remaining, 4, "the refused request took nothing from the quota");
}

#[test]
fn both_secrets_work_during_the_grace_time_and_count_on_one_key() {
    let old = key(1);
    let new = PlainKey::rotate(old.form(), old.id()).unwrap();
    let mut record = record_of(&old);
    record.limits = vec![limit(10, 60)];
    record.rotate(ring().hash(new.expose()), at(100), SignedDuration::from_secs(50)).unwrap();
    let verifier = verifier(vec![record]);
    let need = Need::key();
    let with = |key: &PlainKey, second| {
        verifier.verify(&Attempt { now: at(second), ..attempt(key.expose(), &need) })
    };
    assert_eq!(with(&old, 149).unwrap().secret, 1);
    let admission = with(&new, 149).unwrap();
    assert_eq!((admission.secret, admission.standing.unwrap().remaining), (2, 8));
    assert_eq!(reason(with(&old, 150)), Reason::SecretEnded(1));
    assert!(with(&new, 150).is_ok());
    let usage = verifier.replica().drain();
    let seen: Vec<_> =
        usage.keys[0].secrets.iter().map(|used| (used.version, used.second)).collect();
    let second = |second| u64::try_from(at(second).as_second()).unwrap();
    assert_eq!(seen, [(1, second(149)), (2, second(150))]);
}

#[test]
fn a_key_of_another_system_works_until_it_is_removed() {
    let text = "sk_live_3q2-7wXyZ_abcdefghijklmnopqrstuvwxyz0123";
    let mut record = record_with(&key(1), ring().hash_digest(&KeyDigest::of(text)));
    record.secrets[0].origin = Origin::Imported;
    let verifier = verifier(vec![record.clone()]);
    let need = Need::key();
    let admission = verifier.verify(&attempt(text, &need)).unwrap();
    assert_eq!(admission.key.id(), key(1).id());
    assert_eq!(
        reason(verifier.verify(&attempt("sk_live_other", &need))),
        Reason::Malformed(crate::FormatError::Prefix)
    );
    // The id of an imported key is ours, but no text of ours belongs to it.
    assert_eq!(reason(verifier.verify(&attempt(key(1).expose(), &need))), Reason::Forged);
    verifier.replica().apply(2, &[Change::Remove(key(1).id())]).unwrap();
    assert!(verifier.verify(&attempt(text, &need)).is_err());
}

#[test]
fn the_first_use_of_a_key_of_another_system_asks_for_the_hash_of_its_text() {
    let text = "sk_live_3q2-7wXyZ_abcdefghijklmnopqrstuvwxyz0123";
    let mut record = record_with(&key(1), ring().hash_digest(&KeyDigest::of(text)));
    record.secrets[0].origin = Origin::Imported;
    let need = Need::key();
    let verifier = verifier(vec![record.clone()]);
    let use_of = |verifier: &Verifier| verifier.verify(&attempt(text, &need)).unwrap().upgrade;
    assert_eq!(use_of(&verifier), Some(ring().hash(text)));
    // Found by its own hash from then on, and nothing more is asked for.
    record.secrets[0].hash = ring().hash(text);
    verifier.replica().apply(2, &[Change::Put(Box::new(record.clone()))]).unwrap();
    assert_eq!(use_of(&verifier), None);
    assert!(verifier.verify(&attempt(&format!("{text}4"), &need)).is_err());
    // Both are found under an old pepper too, and ask for the hash of the text under the newest.
    let ring = || PepperRing::new(PepperId(2), &[9; 32]).unwrap().with(PepperId(1), &[7; 32]);
    for hash in [record.secrets[0].hash, self::ring().hash_digest(&KeyDigest::of(text))] {
        record.secrets[0].hash = hash;
        let replica = Replica::new();
        replica.load(1, [record.clone()]).unwrap();
        let newer = Verifier::new(Arc::new(replica), ring().unwrap());
        assert_eq!(use_of(&newer), Some(newer.peppers().hash(text)), "{hash:?}");
    }
}

#[test]
fn who_proved_to_have_a_key_goes_before_whoever_is_taken_over_by_its_digest() {
    let text = "sk_live_3q2-7wXyZ_abcdefghijklmnopqrstuvwxyz0123";
    let imported = |id, hash| {
        let mut record = record_with(&key(id), hash);
        record.secrets[0].origin = Origin::Imported;
        record
    };
    let mut proved = imported(1, ring().hash(text));
    proved.state = KeyState::Revoked;
    let again = imported(2, ring().hash_digest(&KeyDigest::of(text)));
    let verifier = verifier(vec![again, proved]);
    let refused = verifier.verify(&attempt(text, &Need::key())).unwrap_err();
    assert_eq!((refused.id, refused.reason), (Some(key(1).id()), Reason::Revoked));
}

#[test]
fn a_key_of_ours_is_never_admitted_by_a_hash_that_was_taken_over() {
    let ours = key(2);
    let mut record = record_with(&key(1), ring().hash_digest(&KeyDigest::of(ours.expose())));
    record.secrets[0].origin = Origin::Imported;
    let need = Need::key();
    let taken_over = verifier(vec![record.clone()]);
    assert_eq!(reason(taken_over.verify(&attempt(ours.expose(), &need))), Reason::Unknown);
    record.secrets[0].hash = ring().hash(ours.expose());
    let proved = verifier(vec![record.clone()]);
    assert_eq!(reason(proved.verify(&attempt(ours.expose(), &need))), Reason::Unknown);
    // Nor does a hash count whose origin is another one.
    record.secrets[0].hash = ring().hash(key(1).expose());
    let taken_over = verifier(vec![record.clone()]);
    assert_eq!(reason(taken_over.verify(&attempt(key(1).expose(), &need))), Reason::Forged);
    record.secrets[0].hash = ring().hash_digest(&KeyDigest::of(key(1).expose()));
    record.secrets[0].origin = Origin::Issued;
    let issued = verifier(vec![record]);
    assert_eq!(reason(issued.verify(&attempt(key(1).expose(), &need))), Reason::Forged);
}

#[test]
fn old_peppers_are_understood_replaced_and_missed() {
    let ring = || PepperRing::new(PepperId(2), &[9; 32]).unwrap();
    let replica = Arc::new(Replica::new());
    replica.load(1, [record_of(&key(1))]).unwrap();
    let need = Need::key();
    let (key, replica) = (key(1), &replica);
    let verify =
        |peppers| Verifier::new(Arc::clone(replica), peppers).verify(&attempt(key.expose(), &need));
    let both = ring().with(PepperId(1), &[7; 32]).unwrap();
    assert_eq!(verify(both).unwrap().upgrade, Some(ring().hash(key.expose())));
    assert_eq!(reason(verify(ring())), Reason::PepperMissing(PepperId(1)));
}

#[test]
fn every_request_is_counted_once_where_it_belongs() {
    let (key, verifier) = one(|record| record.limits = vec![limit(2, 60)]);
    let need = Need::of(&operation::MONITOR_CONNECTIONS);
    let free = Need::key();
    let scoped = Need::key().scope(Scope::Me);
    for need in [&free, &free, &free, &scoped, &need] {
        let _ = verifier.verify(&attempt(key.expose(), need));
    }
    let _ = verifier.verify(&attempt("nonsense", &free));
    let _ = verifier.verify(&attempt(crate::example::key(2).expose(), &free));
    let drained = verifier.replica().drain();
    let [usage] = drained.keys.as_slice() else { panic!("{drained:?}") };
    assert_eq!(usage.id, key.id());
    assert_eq!(
        Outcome::ALL.map(|outcome| usage.count(outcome)),
        [2, 0, 0, 0, 2, 1, 0, 0],
        "{usage:?}"
    );
    assert_eq!(verifier.drain_strangers(), Strangers { malformed: 1, unknown: 1 });
    assert_eq!(verifier.drain_strangers(), Strangers::default());
    assert!(verifier.replica().drain().keys.is_empty());
    verifier.verify(&attempt(key.expose(), &Need::key().cost(0))).unwrap();
    verifier.replica().apply(2, &[Change::Remove(key.id())]).unwrap();
    assert_eq!(verifier.replica().drain().keys.len(), 1, "a removed key's last use is not lost");
}

#[test]
fn admitted_operations_are_counted_by_name() {
    let (key, verifier) = one(|record| record.scopes = vec!["*".parse().unwrap()]);
    for operation in [&operation::ROOMS_GET, &operation::ROOMS_GET, &operation::USERS_LIST] {
        verifier.verify(&attempt(key.expose(), &Need::of(operation))).unwrap();
    }
    let mut operations = verifier.replica().drain().keys.remove(0).operations;
    operations.sort_unstable();
    assert_eq!(operations, [("rooms.get", 2), ("users.list", 1)]);
}

#[test]
fn nothing_that_is_printed_holds_the_secret() {
    let (key, verifier) = one(|record| record.state = KeyState::Disabled);
    let need = Need::key();
    let attempt = attempt(key.expose(), &need);
    let refusal = verifier.verify(&attempt).unwrap_err();
    let shown = format!("{attempt:?} {refusal:?} {refusal} {verifier:?} {:?}", record_of(&key));
    assert!(!shown.contains(&key.expose()[21..30]), "{shown}");
    assert!(refusal.to_string().contains(key.id().as_str()));
}

/// A key that is only observed, with a policy that fits nothing that the tests ask for.
fn observed(change: impl FnOnce(&mut KeyRecord)) -> (PlainKey, Verifier) {
    one(|record| {
        record.passage.mode = Enforcement::Observe;
        change(record);
    })
}

#[test]
fn a_key_that_is_only_observed_passes_and_it_is_said_why_it_should_not() {
    let need = Need::of(&operation::USERS_LIST).environment(Environment::Live);
    let bob = [Resource { kind: "clients", id: Some("bob") }];
    let objection = |change: fn(&mut KeyRecord)| {
        let (key, verifier) = observed(|record| {
            record.scopes = vec![Scope::UsersRead.into()];
            change(record);
        });
        let attempt = Attempt { resources: &bob, ..attempt(key.expose(), &need) };
        let admission = verifier.verify(&attempt).unwrap();
        let usage = verifier.replica().drain().keys.remove(0);
        assert_eq!(usage.count(admission.outcome()), 1);
        assert_eq!(admission.observed.is_some(), admission.outcome() == Outcome::Observed);
        assert_eq!(verifier.check(&attempt).unwrap().observed, admission.observed);
        admission.observed.map(|reason| *reason)
    };
    assert_eq!(objection(|_| {}), None);
    let scope = objection(|record| record.scopes.clear());
    assert_eq!(scope, Some(Reason::Scope("users:read".to_owned())));
    let resource = objection(|record| record.resources = vec!["clients/acme-*".parse().unwrap()]);
    assert_eq!(resource, Some(Reason::Resource("clients/bob".to_owned())));
    let address = objection(|record| {
        record.allowed_ips = vec!["10.0.0.0/8".parse().unwrap()];
        record.scopes.clear();
    });
    assert_eq!(address, Some(Reason::Address(None)), "in the order of every key");
}

#[test]
fn secret_state_time_kind_and_environment_are_enforced_for_keys_that_are_only_observed() {
    let need = Need::key().environment(Environment::Live);
    let refused = |need: &Need, change: fn(&mut KeyRecord)| {
        let (key, verifier) = observed(change);
        reason(verifier.verify(&attempt(key.expose(), need)))
    };
    let forged = refused(&need, |record| record.secrets[0].hash = ring().hash("another"));
    assert_eq!(forged, Reason::Forged);
    assert_eq!(refused(&need, |record| record.state = KeyState::Revoked), Reason::Revoked);
    assert_eq!(refused(&need, |record| record.state = KeyState::Disabled), Reason::Disabled);
    assert_eq!(refused(&need, |record| record.expires_at = Some(at(100))), Reason::Expired);
    assert_eq!(refused(&need, |record| record.not_before = Some(at(101))), Reason::NotYetValid);
    let root = Need::of_kind(KeyKind::Root);
    assert_eq!(refused(&root, |_| {}), Reason::Kind(KeyKind::Api));
    // Also from an address that is not the key's, which is let pass.
    let elsewhere = refused(&Need::key().environment(Environment::Test), |record| {
        record.allowed_ips = vec!["10.0.0.0/8".parse().unwrap()];
    });
    assert_eq!(elsewhere, Reason::Environment(Some(Environment::Live)));
}

#[test]
fn what_a_key_that_is_only_observed_should_not_do_takes_nothing_from_its_limits() {
    let (key, verifier) = observed(|record| record.limits = vec![limit(1, 60)]);
    let scope = Need::key().scope(Scope::UsersRead);
    let beyond = verifier.verify(&attempt(key.expose(), &scope)).unwrap();
    assert!(beyond.observed.is_some() && beyond.standing.is_none());
    let first = verifier.verify(&attempt(key.expose(), &Need::key())).unwrap();
    assert_eq!(first.standing.map(|standing| standing.remaining), Some(0));
    let second = verifier.verify(&attempt(key.expose(), &Need::key())).unwrap();
    assert!(matches!(second.observed.as_deref(), Some(Reason::Limited { .. })), "{second:?}");
}
