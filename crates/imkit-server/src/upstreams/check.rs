//! What happens when an upstream refuses the API key that requests are sent with: it is asked
//! again, and the key before is taken back if that one is accepted.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use imkit_keys::UpstreamName;
use tokio::sync::{mpsc, watch};
use tokio::task::JoinSet;
use tokio::time::{Instant, MissedTickBehavior, interval};

use super::error::UpstreamError;
use super::probe::ProbeFault;
use super::service::UpstreamService;

/// Upstreams that wait to be asked; each waits once.
const WAITING: usize = 128;

/// How long an upstream is left alone after it was asked about the same API key.
const PAUSE: Duration = Duration::from_secs(5);

/// How often old API keys are looked at.
const FORGET: Duration = Duration::from_secs(60);

/// Where refusals are reported to.
#[derive(Clone, Debug)]
pub(crate) struct Reports(mpsc::Sender<Report>);

/// An upstream refused an API key.
#[derive(Debug)]
pub(crate) struct Report {
    name: UpstreamName,
    version: u32,
    _pending: Pending,
}

/// Whether an upstream waits to be asked, or is asked.
pub(super) type Asking = Arc<watch::Sender<bool>>;

/// Held meanwhile.
#[derive(Debug)]
struct Pending(Asking);

impl Drop for Pending {
    fn drop(&mut self) {
        self.0.send_replace(false);
    }
}

impl Reports {
    pub(crate) fn new() -> (Self, mpsc::Receiver<Report>) {
        let (sender, receiver) = mpsc::channel(WAITING);
        (Self(sender), receiver)
    }

    /// Has an upstream asked, unless it is being asked.
    pub(super) fn report(&self, name: &UpstreamName, version: u32, asking: &Asking) {
        if !asking.send_if_modified(|is_asked| !std::mem::replace(is_asked, true)) {
            return;
        }
        let pending = Pending(Arc::clone(asking));
        // When there is no room, the next refusal reports again.
        let _ = self.0.try_send(Report { name: name.clone(), version, _pending: pending });
    }
}

/// Asks upstreams, and forgets old keys. Ends when dropped.
pub(crate) struct Checks {
    _tasks: JoinSet<()>,
}

impl Checks {
    pub(crate) fn start(
        service: &Arc<UpstreamService>,
        mut reports: mpsc::Receiver<Report>,
    ) -> Self {
        let mut tasks = JoinSet::new();
        let checker = Arc::clone(service);
        tasks.spawn(async move {
            let mut asked: HashMap<UpstreamName, (u32, Instant)> = HashMap::new();
            // Each upstream by itself: one that says nothing keeps nobody from another.
            let mut checks = JoinSet::new();
            loop {
                let report = tokio::select! {
                    Some(checked) = checks.join_next() => {
                        // Its report goes last: whoever waits for it may send the next one.
                        if let Ok(Report { name, version, _pending }) = checked {
                            asked.insert(name, (version, Instant::now()));
                        }
                        continue;
                    }
                    report = reports.recv() => report,
                };
                let Some(report) = report else { return };
                let recently = asked
                    .get(&report.name)
                    .is_some_and(|(known, at)| *known == report.version && at.elapsed() < PAUSE);
                if !recently {
                    let checker = Arc::clone(&checker);
                    checks.spawn(async move {
                        checker.check(&report.name, report.version).await;
                        report
                    });
                }
            }
        });
        let service = Arc::clone(service);
        tasks.spawn(async move {
            let mut clock = interval(FORGET);
            clock.set_missed_tick_behavior(MissedTickBehavior::Delay);
            loop {
                clock.tick().await;
                if let Err(error) = service.forget_old_keys().await {
                    tracing::warn!(%error, "old API keys of upstreams were not forgotten");
                }
            }
        });
        Self { _tasks: tasks }
    }
}

impl UpstreamService {
    /// Finds out whether an upstream really refuses its API key, and takes the one before back if
    /// it accepts that.
    async fn check(&self, name: &UpstreamName, version: u32) {
        let Ok(record) = self.book().await.record(name.as_str()).cloned() else { return };
        if record.current.version != version {
            return;
        }
        let upstream = name.as_str();
        match self.try_key(&record.origin, &record.current.text).await {
            Ok(()) => return,
            Err(UpstreamError::Probe { fault: ProbeFault::Refused { .. }, .. }) => {}
            Err(error) => {
                tracing::warn!(upstream, %error, "the upstream cannot be asked about its API key");
                return;
            }
        }
        let old = record.previous.as_ref().filter(|(_, until)| *until > self.now());
        let Some((old, _)) = old else {
            tracing::error!(
                upstream,
                version,
                "the upstream refuses its API key: give a new one with imkit keys upstream rotate"
            );
            return;
        };
        if let Err(error) = self.try_key(&record.origin, &old.text).await {
            tracing::error!(
                upstream,
                version,
                %error,
                "the upstream refuses its API key, and the one before was not accepted either: \
                 give a new one with imkit keys upstream rotate"
            );
            return;
        }
        match self.roll_back(&record).await {
            Ok(()) => tracing::error!(
                upstream,
                refused = version,
                "the upstream refuses its new API key: the one before was taken back"
            ),
            Err(error) => {
                tracing::error!(upstream, %error, "the API key before could not be taken back");
            }
        }
    }
}
