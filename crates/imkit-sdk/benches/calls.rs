//! 10,000 user upserts against an emulator in a process of its own threads: one after the other, and
//! all at once; and what a call costs that finds a slot of the governor in hand. `cargo bench -p imkit-sdk`.

use std::time::{Duration, Instant};

use futures_util::StreamExt;
use futures_util::stream;
use imkit_emulator::{Emulator, RateLimit};
use imkit_sdk::api::UpsertUser;
use imkit_sdk::{Client, Governor};

const CALLS: usize = 10_000;
const ROUNDS: usize = 3;

type Outcome = Result<Duration, Box<dyn std::error::Error>>;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    // `cargo test --benches` passes no `--bench`: then it is enough that this compiles.
    if !std::env::args().any(|arg| arg == "--bench") {
        return Ok(());
    }
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    for (name, governor) in [
        ("no governor", Governor::off()),
        ("slots in hand", Governor::in_process().per_minute(u32::MAX)),
    ] {
        let server = runtime.block_on(async {
            let builder = Emulator::builder().rate_limit(RateLimit::unlimited());
            builder.build().await?.spawn().await.map_err(Box::<dyn std::error::Error>::from)
        })?;
        let builder = Client::builder().base_url(server.url()).governor(governor);
        let client = builder.api_key(server.api_key().clone()).build()?;
        report(&format!("{name}, sequential"), || runtime.block_on(sequential(&client)))?;
    }
    for (name, durable) in [("in memory", false), ("durable", true)] {
        let folder = tempfile::tempdir()?;
        let mut builder = Emulator::builder().rate_limit(RateLimit::unlimited());
        if durable {
            builder = builder.durable(folder.path().join("imkit.db"));
        }
        let server = runtime.block_on(async {
            builder.build().await?.spawn().await.map_err(Box::<dyn std::error::Error>::from)
        })?;
        let client =
            Client::builder().base_url(server.url()).api_key(server.api_key().clone()).build()?;
        report(&format!("{name}, sequential"), || runtime.block_on(sequential(&client)))?;
        report(&format!("{name}, concurrent"), || runtime.block_on(concurrent(&client)))?;
    }
    Ok(())
}

async fn sequential(client: &Client) -> Outcome {
    let started = Instant::now();
    for number in 0..CALLS {
        client.users().create(user(number)).await?;
    }
    Ok(started.elapsed())
}

/// All calls are made at once; the client itself bounds how many are on the wire.
async fn concurrent(client: &Client) -> Outcome {
    let started = Instant::now();
    let calls = (0..CALLS).map(|number| async move { client.users().create(user(number)).await });
    let mut calls = stream::iter(calls).buffer_unordered(CALLS);
    while let Some(answer) = calls.next().await {
        answer?;
    }
    Ok(started.elapsed())
}

fn user(number: usize) -> UpsertUser {
    UpsertUser::new(format!("user{number}")).nickname("A user with a name of usual length")
}

fn report(
    name: &str,
    mut round: impl FnMut() -> Outcome,
) -> Result<(), Box<dyn std::error::Error>> {
    let mut times = (0..ROUNDS).map(|_| round()).collect::<Result<Vec<_>, _>>()?;
    times.sort();
    let median = times[ROUNDS / 2].as_secs_f64();
    let line = format!(
        "{name:<24} {CALLS} creates: median {median:.2} s, {:.0}/s (min {:.2}, max {:.2})\n",
        CALLS as f64 / median,
        times[0].as_secs_f64(),
        times[ROUNDS - 1].as_secs_f64(),
    );
    use std::io::Write;
    std::io::stdout().write_all(line.as_bytes())?;
    Ok(())
}
