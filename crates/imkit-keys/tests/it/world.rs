//! Keys and records for the tests.
#![expect(clippy::unwrap_used, reason = "tests fail by panicking")]

use imkit_keys::{Environment, KeyForm, KeyRecord, Need, PepperId, PepperRing, PlainKey};
use jiff::Timestamp;

/// A time in seconds after the tests' beginning of the world.
pub(crate) fn at(seconds: i64) -> Timestamp {
    Timestamp::from_second(1_800_000_000 + seconds).unwrap()
}

/// A ring of one pepper.
pub(crate) fn ring() -> PepperRing {
    PepperRing::new(PepperId(1), &[7; 32]).unwrap()
}

/// A key that is always the same for the same number.
pub(crate) fn key(number: u64) -> PlainKey {
    let mut random = fastrand::Rng::with_seed(number);
    PlainKey::generate_with(KeyForm::Api(Environment::Live), |bytes| {
        random.fill(bytes);
        Ok::<(), ()>(())
    })
    .unwrap()
}

/// A record of a key without limits.
pub(crate) fn record(key: &PlainKey) -> KeyRecord {
    KeyRecord {
        name: "a key".to_owned(),
        owner: "a team".to_owned(),
        expires_at: None,
        limits: vec![],
        ..KeyRecord::new(key, ring().hash(key.expose()), at(0))
    }
}

/// A request that needs nothing but a key.
pub(crate) fn attempt<'a>(credential: &'a str, need: &'a Need) -> imkit_keys::Attempt<'a> {
    imkit_keys::Attempt { credential, client_ip: None, need, resources: &[], now: at(100) }
}
