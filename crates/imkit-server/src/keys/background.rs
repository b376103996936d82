//! What goes on without being asked for: flushing counts, better hashes, idle rotations, pruning, and
//! short-lived keys that ended.

use std::sync::Arc;
use std::time::Duration;

use imkit_keys::Replica;
use tokio::sync::{mpsc, watch};
use tokio::task::JoinSet;
use tokio::time::{MissedTickBehavior, interval};

use super::ledger::Ledger;
use super::service::KeyService;
use super::upgrade::Upgrade;

/// How long counts wait at most.
const FLUSH: Duration = Duration::from_secs(1);

/// How often rotations are looked at.
const IDLE: Duration = Duration::from_secs(10);

/// How often old counts and ended short-lived keys are thrown out.
const PRUNE: Duration = Duration::from_secs(3600);

/// The running tasks. Dropping them stops them where they are; [`stop`](Self::stop) in order.
pub(crate) struct Background {
    tasks: JoinSet<()>,
    stop: watch::Sender<bool>,
}

/// Called after each flush, with whether it went well.
pub(crate) type Flushed = Box<dyn Fn(bool) + Send + Sync>;

impl Background {
    /// Starts the tasks.
    pub(crate) fn start(
        service: &Arc<KeyService>,
        ledger: &Arc<Ledger>,
        replica: &Arc<Replica>,
        mut upgrades: mpsc::Receiver<Upgrade>,
        flushed: Flushed,
    ) -> Self {
        let (stop, stopped) = watch::channel(false);
        let mut tasks = JoinSet::new();

        let (ledger, replica) = (Arc::clone(ledger), Arc::clone(replica));
        let (keys, mut stopping) = (Arc::clone(service), stopped.clone());
        tasks.spawn(async move {
            let mut clock = ticks(FLUSH);
            let mut failing = false;
            let mut last_round = false;
            while !last_round {
                last_round = tokio::select! {
                    _ = clock.tick() => false,
                    _ = stopping.changed() => true,
                };
                let result = ledger.flush(keys.store(), &replica).await;
                flushed(result.is_ok());
                match result {
                    Ok(_) => failing = false,
                    // Once, and not each second for as long as the disk is full.
                    Err(error) if !failing => {
                        failing = true;
                        tracing::warn!(
                            error = &error as &dyn std::error::Error,
                            "usage is not stored"
                        );
                    }
                    Err(_) => {}
                }
            }
        });

        let (keys, mut stopping) = (Arc::clone(service), stopped.clone());
        tasks.spawn(async move {
            loop {
                let upgrade = tokio::select! {
                    Some(upgrade) = upgrades.recv() => upgrade,
                    _ = stopping.changed() => return,
                    else => return,
                };
                if let Err(error) = keys.upgrade(upgrade).await {
                    // It is asked for again with the key's next use.
                    tracing::debug!(%error, key = %upgrade.key, "a hash was not upgraded");
                }
            }
        });

        let (keys, mut stopping) = (Arc::clone(service), stopped.clone());
        tasks.spawn(async move {
            let mut clock = ticks(IDLE);
            while !is_over(&mut clock, &mut stopping).await {
                if let Err(error) = keys.finish_idle_rotations().await {
                    tracing::warn!(%error, "idle rotations were not looked at");
                }
            }
        });

        let (keys, mut stopping) = (Arc::clone(service), stopped);
        tasks.spawn(async move {
            let mut clock = ticks(PRUNE);
            while !is_over(&mut clock, &mut stopping).await {
                if let Err(error) = keys.prune_usage().await {
                    tracing::warn!(%error, "old usage was not pruned");
                }
                if let Err(error) = keys.forget_children().await {
                    tracing::warn!(%error, "short-lived keys that ended were not forgotten");
                }
            }
        });
        Self { tasks, stop }
    }

    /// Ends the tasks; counts are flushed a last time.
    pub(crate) async fn stop(self) {
        self.stop.send_replace(true);
        self.tasks.join_all().await;
    }
}

fn ticks(period: Duration) -> tokio::time::Interval {
    let mut clock = interval(period);
    clock.set_missed_tick_behavior(MissedTickBehavior::Delay);
    clock
}

async fn is_over(clock: &mut tokio::time::Interval, stopping: &mut watch::Receiver<bool>) -> bool {
    tokio::select! {
        _ = clock.tick() => false,
        _ = stopping.changed() => true,
    }
}

impl KeyService {
    async fn prune_usage(&self) -> Result<u64, imkit_store::StoreError> {
        self.store().prune_usage(self.now()).await
    }
}
