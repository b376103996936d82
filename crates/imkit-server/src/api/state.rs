//! Everything that the routes share, and its life: opened before the door, closed after it.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use imkit_keys::{ClientSigner, PepperRing, Replica, TrustedProxies, Verifier};
use imkit_store::{Store, StoreError};
use tokio::sync::{Semaphore, mpsc};

use super::guard::WrongKeys;
use super::metrics::Metrics;
use super::pace::Pace;
use super::problem::{ApiError, ApiResult};
use super::verify::{KeptAnswers, KeptQuestions};
use crate::clock::SteadyClock;
use crate::config::{BudgetSettings, RequestLogSettings};
use crate::gateway::budget::Budgets;
use crate::keys::{self, Feed, KeyService, KeySettings, Ledger, Upgrade};
use crate::recent::Recent;
use crate::request_log::{RequestLog, RequestWriter};
use crate::upstreams::{Checks, Reports, UpstreamService, UpstreamSettings, Upstreams};

/// Hashes that wait to be upgraded; what does not fit is asked for again with the next use.
const UPGRADES: usize = 256;

/// How long the count of keys is told again.
pub(super) const CENSUS: Duration = Duration::from_secs(5);

/// What the routes are told.
#[derive(Clone, Debug)]
pub(crate) struct ApiSettings {
    /// What new keys get.
    pub(crate) keys: KeySettings,
    /// Proxies whose word about the client is believed.
    pub(crate) proxies: TrustedProxies,
    /// Most bytes of a body.
    pub(crate) body_bytes: usize,
    /// How long a body may take to arrive.
    pub(crate) body_time: Duration,
    /// Wrong keys that an address may present in a minute.
    pub(crate) wrong_keys_per_minute: u32,
    /// What all keys of an upstream may take together.
    pub(crate) budget: BudgetSettings,
    /// Which requests are logged, and for how long.
    pub(crate) requests: RequestLogSettings,
    /// Requests in a minute with one client key from one address; 0 = no limit.
    pub(crate) client_key_per_minute: u32,
    /// Where backups are made before they are sent; `None` = the system's directory.
    pub(crate) scratch: Option<PathBuf>,
    /// Where live keys' requests go.
    pub(crate) upstreams: UpstreamSettings,
}

impl Default for ApiSettings {
    fn default() -> Self {
        Self {
            keys: KeySettings::default(),
            proxies: TrustedProxies::default(),
            body_bytes: 1024 * 1024,
            body_time: Duration::from_secs(30),
            wrong_keys_per_minute: 60,
            budget: BudgetSettings::default(),
            requests: RequestLogSettings::default(),
            client_key_per_minute: 600,
            scratch: None,
            upstreams: UpstreamSettings::default(),
        }
    }
}

/// What the routes share.
pub(crate) struct ApiState {
    pub(crate) service: Arc<KeyService>,
    pub(crate) upstreams: Arc<UpstreamService>,
    pub(super) verifier: Arc<Verifier>,
    pub(crate) replica: Arc<Replica>,
    pub(crate) ledger: Arc<Ledger>,
    pub(super) feed: Feed,
    pub(super) clock: SteadyClock,
    pub(super) settings: ApiSettings,
    pub(super) guard: WrongKeys,
    /// Requests with client keys, by key and address.
    pub(super) client_pace: Pace,
    pub(super) metrics: Arc<Metrics>,
    /// Who may send how much to the upstreams.
    pub(crate) budgets: Budgets,
    /// Where requests through the gateway are logged.
    pub(crate) requests: RequestLog,
    pub(super) kept: KeptAnswers,
    pub(super) questions: KeptQuestions,
    pub(super) upgrades: mpsc::Sender<Upgrade>,
    /// How many keys stand how.
    pub(super) census: Recent<Option<[u64; 5]>>,
    /// Held by the backup that is being made.
    pub(super) backup: Arc<Semaphore>,
}

/// The tasks that belong to the routes.
pub(crate) struct Background {
    keys: keys::Background,
    requests: RequestWriter,
    _checks: Checks,
}

impl ApiState {
    /// Puts the parts together and starts their tasks. The store must have loaded the replica.
    ///
    /// # Errors
    ///
    /// When the store cannot be read.
    pub(crate) async fn open(
        store: Arc<dyn Store>,
        replica: Arc<Replica>,
        peppers: PepperRing,
        client_signer: ClientSigner,
        clock: SteadyClock,
        mut settings: ApiSettings,
    ) -> Result<(Arc<Self>, Background), StoreError> {
        let verifier = Arc::new(Verifier::new(Arc::clone(&replica), peppers));
        let (feed, metrics) = (Feed::default(), Arc::new(Metrics::default()));
        let service = KeyService::open(
            Arc::clone(&store),
            Arc::clone(&verifier),
            client_signer,
            clock.clone(),
            settings.keys,
            feed.clone(),
            metrics.commits(),
        );
        let service = Arc::new(service.await?);
        let (reports, reported) = Reports::new();
        // The master key goes no further.
        let upstreams = std::mem::take(&mut settings.upstreams);
        let upstreams = UpstreamService::open(Arc::clone(&service), upstreams, reports);
        let upstreams = Arc::new(upstreams.await?);
        let checks = Checks::start(&upstreams, reported);
        let ledger = Arc::new(Ledger::default());
        let (upgrades, asked) = mpsc::channel(UPGRADES);
        let flushes = Arc::clone(&metrics);
        let flushed = Box::new(move |well| flushes.flushed(well));
        let background = keys::Background::start(&service, &ledger, &replica, asked, flushed);
        let budgets = Budgets::new(settings.budget, metrics.budget());
        let (requests, pending) = RequestLog::new(settings.requests.audit_reads);
        let counted = Arc::clone(&metrics);
        let wrote = Box::new(move |entries| counted.logged(entries));
        let writer = RequestWriter::start(pending, store, clock.clone(), settings.requests, wrote);
        let guard = WrongKeys::new(settings.wrong_keys_per_minute);
        let client_pace = Pace::new(settings.client_key_per_minute);
        let state = Self {
            service,
            upstreams,
            verifier,
            replica,
            ledger,
            feed,
            clock,
            settings,
            guard,
            client_pace,
            metrics,
            budgets,
            requests,
            kept: KeptAnswers::default(),
            questions: KeptQuestions::default(),
            upgrades,
            census: Recent::new(CENSUS),
            backup: Arc::new(Semaphore::new(1)),
        };
        Ok((Arc::new(state), Background { keys: background, requests: writer, _checks: checks }))
    }

    /// Where live keys' requests go.
    pub(crate) fn upstreams(&self) -> &Arc<Upstreams> {
        self.upstreams.upstreams()
    }

    /// Proxies whose word about the client is believed.
    pub(crate) fn proxies(&self) -> &TrustedProxies {
        &self.settings.proxies
    }

    /// The time.
    pub(crate) fn clock(&self) -> SteadyClock {
        self.clock.clone()
    }

    /// Follows decisions, as `GET /decisions` does.
    #[cfg(test)]
    pub(crate) fn follow(&self) -> tokio::sync::broadcast::Receiver<imkit_api::keys::Decision> {
        self.feed.follow().0
    }

    /// The metrics that requests count.
    #[cfg(test)]
    pub(crate) fn metrics_text(&self) -> String {
        let breakers = self.upstreams().standings(tokio::time::Instant::now());
        let keys = Vec::new();
        self.metrics.text(super::metrics::Gauges { keys, rev: 0, audit_seq: 0, breakers })
    }

    /// Ends streams that would otherwise go on for as long as their readers like. To be called when
    /// the door begins to drain.
    pub(crate) fn drain(&self) {
        self.feed.close();
    }
}

impl Background {
    /// Ends the tasks and flushes usage. To be called after the door has closed, before the store
    /// is.
    pub(crate) async fn stop(self) {
        self.requests.stop().await;
        self.keys.stop().await;
    }
}

/// Does a change to its end, even if whoever asked for it goes away meanwhile.
pub(super) async fn detached<T, E>(
    change: impl Future<Output = Result<T, E>> + Send + 'static,
) -> ApiResult<T>
where
    T: Send + 'static,
    E: Into<ApiError> + Send + 'static,
{
    match tokio::spawn(change).await {
        Ok(result) => result.map_err(E::into),
        Err(error) => {
            tracing::error!(%error, "a change ended in the middle");
            Err(ApiError::unavailable())
        }
    }
}
