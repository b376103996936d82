//! `imkit monitor watch`.

use std::pin::pin;
use std::time::Duration;

use imkit_sdk::{Client, Clock as _, Error, ErrorKind, SystemClock};
use serde_json::{Value, json};
use tokio::time::MissedTickBehavior;

use crate::context::Context;
use crate::error::{Exit, Failure};
use crate::output::{Look, View};

const SAMPLE: View = View {
    id: "time",
    columns: &[
        ("time", "time"),
        ("connections", "connections"),
        ("peak", "peakConnectionCount"),
        ("rooms", "totalRoomCount"),
        ("new rooms", "roomCount"),
        ("messages", "messageCount"),
        ("error", "error.message"),
    ],
};

/// Takes a reading at each interval and shows it, until Ctrl-C or until there are `count` of them.
/// A reading that fails is shown as such, unless it is the first and its reason will not pass.
pub(crate) async fn run(
    interval: Duration,
    count: Option<u64>,
    ctx: &mut Context,
) -> Result<(), Failure> {
    let mut interrupt = pin!(tokio::signal::ctrl_c());
    let client = tokio::select! {
        biased;
        _ = &mut interrupt => return Ok(()),
        client = ctx.client() => client?,
    };
    let clock = SystemClock::default();
    let mut samples = ctx.printer.stream(&SAMPLE, Look::Board);
    let mut ticks = tokio::time::interval(interval);
    // A look that took long is no reason to hurry afterwards.
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let (mut taken, mut failed) = (0, 0);
    while count.is_none_or(|count| taken < count) {
        let look = async {
            ticks.tick().await;
            look(&client).await
        };
        let outcome = tokio::select! {
            biased;
            _ = &mut interrupt => return samples.end(),
            outcome = look => outcome,
        };
        let mut sample = match outcome {
            Ok(sample) => sample,
            Err(error) if taken == 0 && is_lasting(&error) => return Err(error.into()),
            Err(error) => {
                failed += 1;
                Failure::from(error).to_json()
            }
        };
        sample["time"] = format!("{:.3}", clock.now()).into();
        samples.row(sample)?;
        taken += 1;
    }
    samples.end()?;
    match failed {
        0 => Ok(()),
        failed if failed == taken => Err(Failure::new(Exit::Failed, "no reading succeeded")),
        failed => Err(Failure::new(Exit::Partial, format!("{failed} of {taken} readings failed"))),
    }
}

/// One reading. The keys in the platform's answer stay behind.
async fn look(client: &Client) -> Result<Value, Error> {
    let connections = client.monitor().connections().await?;
    let stats = client.monitor().stats().await?;
    Ok(json!({
        "time": null,
        "connections": connections.count,
        "peakConnectionCount": stats.peak_connection_count,
        "totalRoomCount": stats.total_room_count,
        "roomCount": stats.room_count,
        "messageCount": stats.message_count,
        "activeUserCount": stats.user_list.map(|users| users.len()),
    }))
}

/// Whether the next look would fail for the same reason.
fn is_lasting(error: &Error) -> bool {
    matches!(error.kind(), ErrorKind::Authentication | ErrorKind::InvalidRequest)
}
