//! Verification against a model of ten lines: the first thing that is wrong with a request, in the
//! order that callers are promised.
#![expect(clippy::unwrap_used, reason = "tests fail by panicking")]

use std::net::IpAddr;
use std::sync::Arc;

use imkit_keys::{
    Attempt, KeyKind, KeyRecord, KeyState, Limit, Need, Reason, Replica, Resource, Verifier,
};
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

use crate::world::{at, key, record, ring};

const SCOPES: [&str; 4] = ["rooms:read", "rooms:*", "orders:write", "*"];
const ASKED: [&str; 4] = ["rooms:read", "rooms:write", "orders:write", "orders:read"];
const RANGES: [&str; 2] = ["10.0.0.0/8", "192.0.2.7"];
const PATTERNS: [&str; 2] = ["clients/acme-*", "rooms/*"];
const THINGS: [(&str, Option<&str>); 4] =
    [("clients", Some("acme-1")), ("clients", Some("zed")), ("rooms", Some("a")), ("rooms", None)];

/// A key, in the words of the model.
#[derive(Clone, Debug)]
struct Key {
    state: KeyState,
    begins: Option<i64>,
    ends: Option<i64>,
    secret_ends: Option<i64>,
    scopes: Vec<&'static str>,
    ranges: Vec<&'static str>,
    patterns: Vec<&'static str>,
    quota: Option<u64>,
}

/// A request, in the words of the model.
#[derive(Clone, Debug)]
struct Ask {
    second: i64,
    kind: KeyKind,
    address: Option<&'static str>,
    scopes: Vec<&'static str>,
    things: Vec<(&'static str, Option<&'static str>)>,
    cost: u32,
}

fn keys() -> impl Strategy<Value = Key> {
    let end = || prop::option::weighted(0.3, 1..20_i64);
    (
        // Mostly a key that works, or hardly a request would come to the later checks.
        prop_oneof![8 => Just(KeyState::Active), 1 => Just(KeyState::Disabled), 1 => Just(KeyState::Revoked)],
        prop::option::weighted(0.2, 0..5_i64),
        end(),
        end(),
        subsequence(SCOPES.to_vec(), 0..=SCOPES.len()),
        prop::option::weighted(0.3, subsequence(RANGES.to_vec(), 1..=RANGES.len())),
        prop::option::weighted(0.5, subsequence(PATTERNS.to_vec(), 1..=PATTERNS.len())),
        prop::option::of(0..6_u64),
    )
        .prop_map(|(state, begins, ends, secret_ends, scopes, ranges, patterns, quota)| Key {
            state,
            begins,
            ends: ends.map(|end| end + begins.unwrap_or(0)),
            secret_ends,
            scopes,
            ranges: ranges.unwrap_or_default(),
            patterns: patterns.unwrap_or_default(),
            quota: quota.map(|quota| quota + 1),
        })
}

fn asks() -> impl Strategy<Value = Ask> {
    (
        0..20_i64,
        prop_oneof![9 => Just(KeyKind::Api), 1 => Just(KeyKind::Root)],
        select(vec![None, Some("10.1.2.3"), Some("192.0.2.7"), Some("192.0.2.8")]),
        subsequence(ASKED.to_vec(), 0..=2),
        subsequence(THINGS.to_vec(), 0..=2),
        0..3_u32,
    )
        .prop_map(|(second, kind, address, scopes, things, cost)| Ask {
            second,
            kind,
            address,
            scopes,
            things,
            cost,
        })
}

/// What is wrong first. `used` is what the key's quota has spent.
fn model(key: &Key, ask: &Ask, used: u64) -> Option<&'static str> {
    let over = |end: Option<i64>| end.is_some_and(|end| ask.second >= end);
    let in_range = |range: &&str| match *range {
        "10.0.0.0/8" => ask.address.is_some_and(|address| address.starts_with("10.")),
        one => ask.address == Some(one),
    };
    let covers = |granted: &&str, word: &str| match granted.strip_suffix('*') {
        Some(beginning) => word.starts_with(beginning),
        None => *granted == word,
    };
    let inside = |pattern: &&str, (kind, id): &(&str, Option<&str>)| match *pattern {
        "rooms/*" => *kind == "rooms",
        _ => *kind == "clients" && id.is_some_and(|id| id.starts_with("acme-")),
    };
    let lacks = ask.scopes.iter().any(|word| !key.scopes.iter().any(|known| covers(known, word)));
    let outside = |thing| !key.patterns.iter().any(|pattern| inside(pattern, thing));
    let wrong = [
        (key.state == KeyState::Revoked, "revoked"),
        (over(key.ends), "expired"),
        (key.state == KeyState::Disabled, "disabled"),
        (key.begins.is_some_and(|begin| ask.second < begin), "not yet valid"),
        (over(key.secret_ends), "secret ended"),
        (ask.kind != KeyKind::Api, "kind"),
        (!key.ranges.is_empty() && !key.ranges.iter().any(in_range), "address"),
        (lacks, "scope"),
        (!key.patterns.is_empty() && ask.things.iter().any(outside), "resource"),
        (key.quota.is_some_and(|most| ask.cost > 0 && used + u64::from(ask.cost) > most), "limit"),
    ];
    wrong.into_iter().find_map(|(is_wrong, what)| is_wrong.then_some(what))
}

fn word(reason: &Reason) -> &'static str {
    match reason {
        Reason::Revoked => "revoked",
        Reason::Expired => "expired",
        Reason::Disabled => "disabled",
        Reason::NotYetValid => "not yet valid",
        Reason::SecretEnded(_) => "secret ended",
        Reason::Kind(_) => "kind",
        Reason::Address(_) => "address",
        Reason::Scope(_) => "scope",
        Reason::Resource(_) => "resource",
        Reason::Limited { .. } => "limit",
        _ => "something else",
    }
}

fn record_of(made: &Key) -> KeyRecord {
    let mut record = record(&key(1));
    record.state = made.state;
    record.not_before = made.begins.map(at);
    record.expires_at = made.ends.map(at);
    record.secrets[0].not_after = made.secret_ends.map(at);
    record.scopes = made.scopes.iter().map(|scope| scope.parse().unwrap()).collect();
    record.allowed_ips = made.ranges.iter().map(|range| range.parse().unwrap()).collect();
    record.resources = made.patterns.iter().map(|pattern| pattern.parse().unwrap()).collect();
    let limit = |count: u64| -> Limit {
        let limit =
            serde_json::json!({"name": "q", "kind": "quota", "count": count, "period": "day"});
        serde_json::from_value(limit).unwrap()
    };
    record.limits = made.quota.map(limit).into_iter().collect();
    record
}

proptest! {
    #[test]
    fn the_first_thing_that_is_wrong_is_the_reason(
        made in keys(),
        asks in prop::collection::vec(asks(), 1..12),
    ) {
        let replica = Arc::new(Replica::new());
        replica.load(1, [record_of(&made)]).unwrap();
        let verifier = Verifier::new(replica, ring());
        let text = key(1);
        let mut used = 0;
        for ask in asks {
            let need = ask.scopes.iter().fold(Need::of_kind(ask.kind), |need, scope| {
                need.word(scope.parse().unwrap())
            });
            let need = need.cost(ask.cost);
            let things: Vec<_> =
                ask.things.iter().map(|(kind, id)| Resource { kind, id: *id }).collect();
            let attempt = Attempt {
                credential: text.expose(),
                client_ip: ask.address.map(|address| address.parse::<IpAddr>().unwrap()),
                need: &need,
                resources: &things,
                now: at(ask.second),
            };
            let expected = model(&made, &ask, used);
            let asked = verifier.check(&attempt).err().map(|refusal| word(&refusal.reason));
            prop_assert_eq!(asked, expected, "asked without being charged");
            let judged = verifier.verify(&attempt).err().map(|refusal| word(&refusal.reason));
            prop_assert_eq!(judged, expected);
            used += if expected.is_none() { u64::from(ask.cost) } else { 0 };
        }
    }
}
