//! What keeping keys takes: changes per second, revoking many keys, checking the audit, the start
//! with many keys, adding use, and adding to the log of requests. `cargo bench -p imkit-store`;
//! `-- --only audit` (or `commits`, `requests`, `revoke`, `start`, `usage`) does one of them.
//!
//! Files are in the directory for temporary files: `TMPDIR` chooses another disk.

use std::io::Write;
use std::net::{IpAddr, Ipv4Addr};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use imkit_keys::{
    Environment, KeyForm, KeyRecord, KeyState, Outcome as Ending, PepperId, PepperRing, PlainKey,
    Replica,
};
use imkit_store::{
    Audit, Bucket, Commit, Commits, Edit, Keys, Location, NewAudit, NewRequest, Requests,
    SqliteOptions, SqliteStore, StoredKey, Usage, UsageBatch, UsageDimension, UsageFilter,
    UsageLine, UsageTally,
};
use jiff::{SignedDuration, Timestamp};
use serde_json::json;

type Outcome<T = ()> = Result<T, Box<dyn std::error::Error + Send + Sync>>;

#[tokio::main]
async fn main() -> Outcome {
    let args: Vec<String> = std::env::args().collect();
    // `cargo test --benches` passes no `--bench`: then it is enough that this compiles.
    if !args.iter().any(|arg| arg == "--bench") {
        return Ok(());
    }
    if let Some(directory) = args.iter().skip_while(|arg| *arg != "--open").nth(1) {
        return reopen(Path::new(directory)).await;
    }
    let only = args.iter().skip_while(|arg| *arg != "--only").nth(1);
    let wanted = |name: &str| only.is_none_or(|only| only == name);
    if wanted("commits") {
        for writers in [1, 16, 64] {
            commits(writers).await?;
        }
    }
    if wanted("revoke") {
        revoke(100_000).await?;
    }
    if wanted("usage") {
        usage().await?;
    }
    if wanted("requests") {
        for batch in [1, 8, 64, 256] {
            requests(batch).await?;
        }
    }
    if wanted("audit") {
        audit(1_000_000).await?;
    }
    if wanted("start") {
        for keys in [1_000, 100_000, 1_000_000] {
            start(keys).await?;
        }
    }
    Ok(())
}

async fn open(directory: &Path) -> Outcome<(Arc<SqliteStore>, Arc<Replica>)> {
    let replica = Arc::new(Replica::new());
    let location = Location::File(directory.join("keys.db"));
    let options = SqliteOptions::new(location, [1; 32]);
    Ok((Arc::new(SqliteStore::open(options, Arc::clone(&replica)).await?), replica))
}

fn record(random: &mut fastrand::Rng, peppers: &PepperRing) -> Outcome<KeyRecord> {
    let key = PlainKey::generate_with(KeyForm::Api(Environment::Live), |bytes| {
        random.fill(bytes);
        Ok::<(), std::convert::Infallible>(())
    })?;
    let mut record = KeyRecord::new(&key, peppers.hash(key.expose()), Timestamp::UNIX_EPOCH);
    record.name = format!("billing service {}", random.u16(..));
    record.owner = format!("team-{}", random.u8(..));
    record.scopes = vec!["rooms:read".parse()?, "messages:read".parse()?];
    record.resources = vec!["clients/acme-*".parse()?];
    record.tags = vec!["production".to_owned()];
    Ok(record)
}

fn change(edits: Vec<Edit>) -> Commit {
    let audit = NewAudit {
        at: Timestamp::UNIX_EPOCH,
        actor: "abcDEF012345".to_owned(),
        event: "key.created".to_owned(),
        target: Some("abcDEF012345".to_owned()),
        detail: json!({"after": {"name": "billing service", "scopes": ["rooms:read"]}}),
        reason: None,
        ip: Some("127.0.0.1".to_owned()),
        request_id: Some("01JZ3V7C6Q8Y2N4M5P6R7S8T9V".to_owned()),
    };
    Commit { edits, audit, actor: None }
}

/// New keys from so many tasks at the same time.
async fn commits(writers: u64) -> Outcome {
    const TIME: Duration = Duration::from_secs(4);
    let directory = tempfile::tempdir()?;
    let (store, _) = open(directory.path()).await?;
    let made = Arc::new(AtomicU64::new(0));
    let started = Instant::now();
    let tasks: Vec<_> = (0..writers)
        .map(|writer| {
            let (store, made) = (Arc::clone(&store), Arc::clone(&made));
            tokio::spawn(async move {
                let mut random = fastrand::Rng::with_seed(writer);
                let peppers = PepperRing::new(PepperId(1), &[7; 32])?;
                while started.elapsed() < TIME {
                    let edit = Edit::Insert(Box::new(record(&mut random, &peppers)?));
                    store.commit(change(vec![edit])).await?;
                    made.fetch_add(1, Ordering::Relaxed);
                }
                Outcome::Ok(())
            })
        })
        .collect();
    for task in tasks {
        task.await??;
    }
    let rate = made.load(Ordering::Relaxed) as f64 / started.elapsed().as_secs_f64();
    say(&format!("{writers:>9} writers: {rate:.0} changes/s"))?;
    store.close().await?;
    Ok(())
}

/// Revokes every key, a thousand in a change: found, read, changed and on the disk.
async fn revoke(keys: usize) -> Outcome {
    const PART: usize = 1000;
    let directory = tempfile::tempdir()?;
    let (store, replica) = open(directory.path()).await?;
    let mut random = fastrand::Rng::with_seed(1);
    let peppers = PepperRing::new(PepperId(1), &[7; 32])?;
    for _ in 0..keys / PART {
        let new = |_| Ok(Edit::Insert(Box::new(record(&mut random, &peppers)?)));
        store.commit(change((0..PART).map(new).collect::<Outcome<_>>()?)).await?;
    }
    let started = Instant::now();
    let ids = replica.select(|key| Some(key.id()));
    let found = started.elapsed();
    let mut longest = Duration::ZERO;
    for ids in ids.chunks(PART) {
        let begun = Instant::now();
        let revoke = |key: StoredKey| {
            let record = KeyRecord { state: KeyState::Revoked, ..key.record };
            Edit::Replace { record: Box::new(record), expected: key.rev }
        };
        let edits = store.get_many(ids).await?.into_iter().map(revoke).collect();
        let mut change = change(edits);
        change.audit.detail = json!({ "ids": ids });
        store.commit(change).await?;
        longest = longest.max(begun.elapsed());
    }
    let all = started.elapsed();
    let rate = keys as f64 / all.as_secs_f64();
    say(&format!(
        "{keys:>9} keys revoked, {PART} in a change: {all:.2?}, {rate:.0} keys/s; found in \
         {found:.1?}, longest change {longest:.1?}, {} left",
        replica.census(Timestamp::UNIX_EPOCH)[0],
    ))?;
    store.close().await?;
    Ok(())
}

/// Batches of 10,000 lines: over 5,000 keys, twice in the same minute.
async fn usage() -> Outcome {
    let directory = tempfile::tempdir()?;
    let (store, _) = open(directory.path()).await?;
    let mut random = fastrand::Rng::with_seed(1);
    let peppers = PepperRing::new(PepperId(1), &[7; 32])?;
    let records = (0..5000).map(|_| record(&mut random, &peppers)).collect::<Outcome<Vec<_>>>()?;
    let ids: Vec<_> = records.iter().map(|record| record.id).collect();
    let edits = records.into_iter().map(|record| Edit::Insert(Box::new(record))).collect();
    store.commit(change(edits)).await?;
    for (what, second) in [("new", 0), ("same minute", 30), ("next minute", 90)] {
        let last = Timestamp::from_second(second)?;
        let lines = (0..10_000_u32).map(|number| {
            let ip: IpAddr = Ipv4Addr::from_bits(number % 7).into();
            let key = Some(ids[number as usize % ids.len()]);
            let operation = if number < 5000 { "rooms.get" } else { "messages.list" };
            let outcome = Some(Ending::Admitted);
            let line = UsageLine { key, operation: operation.to_owned(), outcome, ip: Some(ip) };
            (line, UsageTally { count: 3, last })
        });
        let batch = UsageBatch { lines: lines.collect(), ..UsageBatch::default() };
        let started = Instant::now();
        store.add_usage(batch).await?;
        say(&format!("   10,000 lines of use ({what}): {:.1?}", started.elapsed()))?;
    }
    let filter = UsageFilter {
        key: None,
        owner: None,
        since: Timestamp::UNIX_EPOCH,
        until: Timestamp::from_second(1000)?,
        bucket: Bucket::Minute,
    };
    let started = Instant::now();
    store.sum_usage(&filter, UsageDimension::Key).await?;
    say(&format!("   sum of them by key: {:.1?}", started.elapsed()))?;
    store.close().await?;
    Ok(())
}

/// The log of requests, so many entries at a time: messages that were sent as somebody, which have
/// two each.
async fn requests(batch: usize) -> Outcome {
    const ENTRIES: usize = 100_000;
    let directory = tempfile::tempdir()?;
    let (store, _) = open(directory.path()).await?;
    let entries = ENTRIES.min(batch * 2000);
    let mut random = fastrand::Rng::with_seed(1);
    let mut latest = Vec::new();
    let (mut wall, mut processor) = (Duration::ZERO, Duration::ZERO);
    let mut added = 0;
    while added < entries {
        let before = std::mem::replace(&mut latest, Vec::with_capacity(batch));
        latest.extend((0..batch).map(|number| match before.get(number / 2) {
            Some(sent) if number % 2 == 0 => NewRequest {
                status: Some(200),
                upstream: Some("acme".to_owned()),
                attempts: 1,
                duration_ms: Some(1),
                ..NewRequest::clone(sent)
            },
            _ => sent_as_somebody(&mut random, added + number),
        }));
        let (started, worked) = (Instant::now(), processor_time());
        store.add_requests(&latest).await?;
        wall += started.elapsed();
        processor += processor_time().saturating_sub(worked);
        added += batch;
    }
    let each = |time: Duration| time.as_secs_f64() * 1e6 / added as f64;
    say(&format!(
        "{added:>9} entries, {batch} at a time: {:.1} us each, {:.1} us of processor",
        each(wall),
        each(processor),
    ))?;
    let started = Instant::now();
    let check = store.check_requests().await?;
    let checked = started.elapsed().as_secs_f64() * 1e6 / added as f64;
    if (check.entries, check.fault) != (added as u64, None) {
        return Err("the log is not whole".into());
    }
    store.close().await?;
    let bytes = std::fs::metadata(directory.path().join("keys.db"))?.len();
    let bytes = bytes / added as u64;
    say(&format!("          {bytes} bytes of the file for each, checked in {checked:.1} us"))
}

fn sent_as_somebody(random: &mut fastrand::Rng, number: usize) -> NewRequest {
    let user = format!("clients/user-{}", random.u16(..));
    NewRequest {
        at: Timestamp::UNIX_EPOCH + SignedDuration::from_millis(number as i64),
        request_id: format!("{:012x}{number:012x}", 0x0197_7a3c_11d2_u64),
        key: Some(format!("abcDEF0123{:02}", random.u8(..50))),
        operation: "messages.send".to_owned(),
        outcome: "admitted".to_owned(),
        reason: None,
        objects: vec![format!("rooms/room-{}", random.u16(..)), user.clone()],
        touched: 2,
        acted: true,
        acted_as: vec![user],
        ip: Some("127.0.0.1".to_owned()),
        status: None,
        upstream: None,
        fault: None,
        attempts: 0,
        duration_ms: None,
        count: 1,
        application: None,
    }
}

async fn audit(entries: u64) -> Outcome {
    let directory = tempfile::tempdir()?;
    let (store, _) = open(directory.path()).await?;
    let started = Instant::now();
    let tasks: Vec<_> = (0..1000)
        .map(|_| {
            let store = Arc::clone(&store);
            tokio::spawn(async move {
                for _ in 0..entries / 1000 {
                    store.commit(change(Vec::new())).await?;
                }
                Outcome::Ok(())
            })
        })
        .collect();
    for task in tasks {
        task.await??;
    }
    let rate = entries as f64 / started.elapsed().as_secs_f64();
    say(&format!("{entries:>9} entries by 1,000 writers: {rate:.0} changes/s"))?;
    for _ in 0..3 {
        let started = Instant::now();
        let processor = processor_time();
        let verdict = store.verify().await?;
        let (wall, processor) = (started.elapsed(), processor_time().saturating_sub(processor));
        let rate = verdict.entries as f64 / wall.as_secs_f64();
        say(&format!(
            "{:>9} entries checked ({}): {wall:.2?}, {rate:.0}/s, {processor:.2?} of processor",
            verdict.entries,
            if verdict.fault.is_none() { "whole" } else { "FAULTY" },
        ))?;
    }
    store.close().await?;
    Ok(())
}

/// Opening a database of so many keys.
async fn start(keys: usize) -> Outcome {
    let directory = tempfile::tempdir()?;
    let (store, replica) = open(directory.path()).await?;
    let mut random = fastrand::Rng::with_seed(1);
    let peppers = PepperRing::new(PepperId(1), &[7; 32])?;
    let mut left = keys;
    let started = Instant::now();
    while left > 0 {
        let size = left.min(20_000);
        left -= size;
        let edits = (0..size).map(|_| Ok(Edit::Insert(Box::new(record(&mut random, &peppers)?))));
        store.commit(change(edits.collect::<Outcome<_>>()?)).await?;
    }
    say(&format!("{keys:>9} keys made in {:.2?}", started.elapsed()))?;
    store.close().await?;
    drop((store, replica));
    for _ in 0..3 {
        // A process of its own: it starts with no memory in use.
        let mut process = std::process::Command::new(std::env::current_exe()?);
        process.args(["--bench", "--open"]).arg(directory.path()).status()?;
    }
    Ok(())
}

/// Opens a database, and says what that took.
async fn reopen(directory: &Path) -> Outcome {
    let started = Instant::now();
    let (store, replica) = open(directory).await?;
    let (wall, processor) = (started.elapsed(), processor_time());
    say(&format!(
        "{:>9} keys: open in {wall:.2?}, {processor:.2?} of processor, {} MB resident",
        replica.len(),
        resident() / 1_000_000,
    ))?;
    store.close().await?;
    Ok(())
}

/// Bytes of memory in use, where the system tells (Linux).
fn resident() -> u64 {
    let pages = std::fs::read_to_string("/proc/self/statm").ok();
    let pages = pages.and_then(|text| text.split_whitespace().nth(1)?.parse::<u64>().ok());
    pages.unwrap_or(0) * 4096
}

/// Time that all threads together worked, where the system tells (Linux).
fn processor_time() -> Duration {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let fields = stat.rsplit(')').next().unwrap_or_default().split_whitespace();
    let ticks: u64 = fields.skip(11).take(2).filter_map(|ticks| ticks.parse::<u64>().ok()).sum();
    Duration::from_millis(ticks * 10)
}

fn say(line: &str) -> Outcome {
    writeln!(std::io::stdout(), "{line}").map_err(Into::into)
}
