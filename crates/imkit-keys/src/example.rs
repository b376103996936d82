//! Records for tests.

use jiff::Timestamp;

use crate::{Environment, HashedKey, KeyForm, KeyRecord, PepperId, PepperRing, PlainKey};

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

/// A record of a key that may do nothing in particular and has no limits.
pub(crate) fn record_of(key: &PlainKey) -> KeyRecord {
    record_with(key, ring().hash(key.expose()))
}

/// The same with a hash of one's own.
pub(crate) fn record_with(key: &PlainKey, hash: HashedKey) -> KeyRecord {
    KeyRecord {
        name: "a key".to_owned(),
        owner: "a team".to_owned(),
        expires_at: None,
        limits: vec![],
        ..KeyRecord::new(key, hash, at(0))
    }
}

/// A record of some key.
pub(crate) fn record() -> KeyRecord {
    record_of(&key(1))
}
