//! What becomes of one batch: sent, cut in halves until the guilty rows are known, looked for when
//! no answer came.

use std::time::Duration;

use imkit_sdk::Client;
use jiff::Timestamp;

use super::kind::{Doubt, Kind, Receipt, Refusal, Trouble, Unknown};
use crate::error::Failure;
use crate::jobs::Jobs;

/// How often a row whose effect was not to be found is sent within one run.
const TRIES: u32 = 2;

/// What became of one item.
#[derive(Clone, PartialEq, Debug)]
pub(super) enum Fate {
    /// The platform took it.
    Taken(Receipt),
    /// The platform refuses it, and says why. `denied`: a 403, which may be about the key.
    Refused { reason: String, denied: bool },
    /// It certainly took no effect.
    Unsent,
    /// Nobody knows.
    Unknown,
}

/// What became of a batch.
pub(super) struct Report {
    /// One for each item, in order.
    pub(super) fates: Vec<Fate>,
    /// Requests made.
    pub(super) requests: u64,
    /// Why nothing more should be sent.
    pub(super) halt: Option<Failure>,
}

/// What items in doubt are looked for with.
pub(super) struct Surroundings<'e> {
    pub(super) client: &'e Client,
    pub(super) jobs: Jobs,
    /// How long a request without an answer may take to show its effect.
    pub(super) settle: Duration,
    pub(super) now: &'e dyn Fn() -> Timestamp,
    /// When this run began.
    pub(super) began: Timestamp,
}

/// Sends the items of a batch. `in_doubt`: an earlier run was about to send them then.
pub(super) async fn attempt<K: Kind>(
    kind: &K,
    around: &Surroundings<'_>,
    items: &[&K::Item],
    in_doubt: Option<Timestamp>,
) -> Report {
    let mut report = Report { fates: vec![Fate::Unsent; items.len()], requests: 0, halt: None };
    if let [item] = items
        && kind.unknown(item) == Unknown::Find
    {
        one(kind, around, item, in_doubt, &mut report).await;
        return report;
    }
    // Ranges still to be sent; the last one goes first, so that rows keep their order.
    let mut parts = vec![(0, items.len())];
    while let Some((from, to)) = parts.pop() {
        let Some(part) = items.get(from..to).filter(|part| !part.is_empty()) else { continue };
        report.requests += 1;
        let fate = match kind.send(around.client, part).await {
            Ok(receipt) => Fate::Taken(receipt),
            Err(Trouble::Refused(refusal)) if in_doubt.is_some() && kind.says_done(&refusal) => {
                Fate::Taken(Receipt::default())
            }
            Err(Trouble::Refused(_)) if part.len() > 1 => {
                let middle = from + part.len() / 2;
                parts.extend([(middle, to), (from, middle)]);
                continue;
            }
            Err(Trouble::Refused(refusal)) => refused(refusal),
            Err(Trouble::Unsent(failure)) => {
                report.halt = Some(failure);
                Fate::Unsent
            }
            Err(Trouble::Unknown(failure) | Trouble::Local(failure)) => {
                report.halt = Some(failure);
                Fate::Unknown
            }
        };
        for slot in report.fates.get_mut(from..to).unwrap_or_default() {
            *slot = fate.clone();
        }
        if report.halt.is_some() {
            break;
        }
    }
    report
}

/// Sends an item that can be looked for.
async fn one<K: Kind>(
    kind: &K,
    around: &Surroundings<'_>,
    item: &K::Item,
    in_doubt: Option<Timestamp>,
    report: &mut Report,
) {
    // When it may have been sent, and since when nothing more can come of that but by delay.
    let mut doubt = in_doubt.map(|at| (at, around.began));
    let mut tries = 0;
    let fate = loop {
        if let Some((since, ended)) = doubt {
            match look(kind, around, item, since, ended, &mut report.requests).await {
                Ok(Some(receipt)) => break Fate::Taken(receipt),
                Ok(None) => {}
                Err(trouble) => {
                    report.halt = Some(trouble.into_failure());
                    break Fate::Unknown;
                }
            }
        }
        let since = (around.now)();
        tries += 1;
        report.requests += 1;
        match kind.send(around.client, &[item]).await {
            Ok(receipt) => break Fate::Taken(receipt),
            Err(Trouble::Refused(refusal)) => break refused(refusal),
            Err(Trouble::Unsent(failure)) => {
                report.halt = Some(failure);
                break Fate::Unsent;
            }
            Err(Trouble::Local(failure)) => {
                report.halt = Some(failure);
                break Fate::Unknown;
            }
            Err(Trouble::Unknown(failure)) if tries == TRIES => {
                report.halt = Some(failure);
                break Fate::Unknown;
            }
            Err(Trouble::Unknown(_)) => doubt = Some((since, (around.now)())),
        }
    };
    report.fates = vec![fate];
}

/// Looks at once, and once more when whatever was under way has had its time.
async fn look<K: Kind>(
    kind: &K,
    around: &Surroundings<'_>,
    item: &K::Item,
    since: Timestamp,
    ended: Timestamp,
    requests: &mut u64,
) -> Result<Option<Receipt>, Trouble> {
    let doubt = Doubt { since, jobs: &around.jobs };
    let left = || {
        if !kind.settles() {
            return Duration::ZERO;
        }
        let passed = (around.now)().duration_since(ended).unsigned_abs();
        around.settle.saturating_sub(passed)
    };
    let wait = left();
    *requests += 1;
    if let Some(receipt) = kind.find(around.client, item, &doubt).await? {
        return Ok(Some(receipt));
    }
    if wait.is_zero() {
        return Ok(None);
    }
    tokio::time::sleep(left()).await;
    *requests += 1;
    kind.find(around.client, item, &doubt).await
}

fn refused(refusal: Refusal) -> Fate {
    Fate::Refused { reason: refusal.reason, denied: refusal.denied }
}
