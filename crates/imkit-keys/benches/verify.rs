//! What a verification takes at 1,000, 100,000 and 1,000,000 keys, hash included: shape, checksum,
//! HMAC, lookup, policy, one limit, counts. `cargo bench -p imkit-keys`.
//!
//! Requests follow Zipf's law over the keys, as callers do, and are spread evenly, which is the
//! worst for caches. Each is timed alone; reading the clock is inside of the times.

use std::hint::black_box;
use std::io::Write;
use std::sync::Arc;
use std::time::{Duration, Instant};

use imkit_api::operation;
use imkit_keys::{
    Attempt, Change, Environment, KeyForm, KeyRecord, Need, PepperId, PepperRing, PlainKey,
    PresentedKey, Replica, Verifier,
};
use jiff::Timestamp;

const REQUESTS: usize = 1_000_000;
const CHANGES: u64 = 1000;

type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;

fn main() -> Outcome {
    // `cargo test --benches` passes no `--bench`: then it is enough that this compiles.
    if !std::env::args().any(|arg| arg == "--bench") {
        return Ok(());
    }
    parts()?;
    for count in [1_000, 100_000, 1_000_000] {
        bench(count)?;
    }
    Ok(())
}

/// What cannot be saved: the clock, the format and the hash.
fn parts() -> Outcome {
    let peppers = PepperRing::new(PepperId(1), &[7; 32])?;
    let key = generate(&mut fastrand::Rng::with_seed(7))?;
    let time = |mut work: Box<dyn FnMut() + '_>| {
        let mut time = || {
            let started = Instant::now();
            work();
            started.elapsed()
        };
        (0..REQUESTS).map(|_| time()).collect::<Vec<_>>()
    };
    report("clock", &mut time(Box::new(|| {})))?;
    report(
        "format",
        &mut time(Box::new(|| {
            let _ = black_box(PresentedKey::parse(key.expose()));
        })),
    )?;
    report(
        "hash",
        &mut time(Box::new(|| {
            let _ = black_box(peppers.hash(key.expose()));
        })),
    )
}

fn bench(count: usize) -> Outcome {
    let mut random = fastrand::Rng::with_seed(7);
    let peppers = PepperRing::new(PepperId(1), &[7; 32])?;
    let keys = (0..count).map(|_| generate(&mut random)).collect::<Outcome<Vec<_>>>()?;
    let changed: Vec<KeyRecord> = keys.iter().take(1000).map(|key| record(key, &peppers)).collect();
    let memory = resident();
    let replica = Arc::new(Replica::new());
    let started = Instant::now();
    // Records are made on the way: held, they would take more memory than the replica.
    replica.load(0, keys.iter().map(|key| record(key, &peppers)))?;
    let (loaded, memory) = (started.elapsed(), resident().saturating_sub(memory));
    say(&format!("{count:>9} keys: hashed and loaded in {loaded:.2?}, {} MB", memory / 1_000_000))?;
    let verifier = Verifier::new(Arc::clone(&replica), peppers);
    let zipf: Vec<usize> =
        (0..REQUESTS).map(|_| (count as f64).powf(random.f64()) as usize % count).collect();
    measure(&verifier, &keys, &zipf, "Zipf", 1_800_000_000)?;
    let even: Vec<usize> = (0..REQUESTS).map(|_| random.usize(..count)).collect();
    measure(&verifier, &keys, &even, "even", 1_900_000_000)?;

    let mut times = Vec::new();
    for (rev, record) in (1..=CHANGES).zip(changed.iter().cycle()) {
        let change = [Change::Put(Box::new(record.clone()))];
        let started = Instant::now();
        replica.apply(rev, &change)?;
        times.push(started.elapsed());
    }
    report("apply", &mut times)
}

/// A second passes between requests, so that no limit refuses any.
fn measure(
    verifier: &Verifier,
    keys: &[PlainKey],
    order: &[usize],
    name: &str,
    begin: i64,
) -> Outcome {
    let need = Need::of(&operation::ROOMS_GET);
    let mut now = Timestamp::from_second(begin)?;
    let mut times = Vec::with_capacity(order.len());
    for index in order {
        // A server has just read the credential: it is in the cache.
        let text = keys[*index].expose().to_owned();
        now += Duration::from_secs(1);
        let attempt =
            Attempt { credential: &text, client_ip: None, need: &need, resources: &[], now };
        let started = Instant::now();
        let answer = verifier.verify(&attempt);
        times.push(started.elapsed());
        answer?;
    }
    report(name, &mut times)
}

fn report(name: &str, times: &mut [Duration]) -> Outcome {
    times.sort_unstable();
    let at = |share: f64| times[((times.len() - 1) as f64 * share) as usize];
    let mean = times.iter().sum::<Duration>() / u32::try_from(times.len())?;
    say(&format!(
        "  {name:<6} p50 {:>9.2?}  p99 {:>9.2?}  p99.9 {:>9.2?}  max {:>9.2?}  mean {:>9.2?}",
        at(0.5),
        at(0.99),
        at(0.999),
        at(1.0),
        mean
    ))
}

fn generate(random: &mut fastrand::Rng) -> Outcome<PlainKey> {
    let form = KeyForm::Api(Environment::Live);
    Ok(PlainKey::generate_with(form, |bytes| {
        random.fill(bytes);
        Ok::<(), std::convert::Infallible>(())
    })?)
}

fn record(key: &PlainKey, peppers: &PepperRing) -> KeyRecord {
    KeyRecord {
        name: "a key of usual length".to_owned(),
        owner: "a team".to_owned(),
        scopes: vec![imkit_api::Scope::RoomsRead.into(), imkit_api::Scope::MessagesSend.into()],
        expires_at: Timestamp::from_second(2_000_000_000).ok(),
        ..KeyRecord::new(key, peppers.hash(key.expose()), Timestamp::UNIX_EPOCH)
    }
}

/// Resident memory in bytes; 0 where the kernel does not say.
fn resident() -> u64 {
    let pages = std::fs::read_to_string("/proc/self/statm").ok();
    let pages = pages.as_deref().and_then(|text| text.split(' ').nth(1)?.parse::<u64>().ok());
    pages.unwrap_or(0) * 4096
}

fn say(line: &str) -> Outcome {
    Ok(writeln!(std::io::stdout(), "{line}")?)
}
