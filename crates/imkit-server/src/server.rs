//! A server's life: take the directory, open the doors, serve, drain, let go.

use std::future::pending;
use std::io;
use std::pin::pin;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use axum::Router;
use imkit_emulator::{ConnectionLimits, Emulator, RateLimit};
use imkit_keys::TrustedProxies;
use jiff::Timestamp;
use secrecy::ExposeSecret;
use tokio::sync::oneshot;
use tokio::task::JoinSet;
use tokio::time::{Instant, timeout, timeout_at};

use crate::api::ApiState;
use crate::config::Config;
use crate::control::{self, ControlState, Keys};
use crate::credentials::Credentials;
use crate::data_dir::{DataDir, ServerInfo};
use crate::door::{Door, OpenDoor};
use crate::error::{RunError, StartError};
use crate::front::Front;
use crate::gateway::{Gateway, GatewayParts, SocketClient};
use crate::host_check::{self, Hosts};
use crate::key_server::KeyServer;
use crate::phase::{CurrentPhase, Phase};
use crate::recent::Recent;
use crate::root_key::NewRootKey;
use crate::tls;
use crate::upstreams::connect::{self, Connector};

/// How long requests under way may go on after the end was asked for.
const DRAIN: Duration = Duration::from_secs(10);

/// How long the control door goes on to say that the server is draining while the gateway
/// finishes; the rest of [`DRAIN`] is for what is under way on the control door itself.
const TELLING: Duration = Duration::from_secs(5);

/// A started server: both doors are open and `server.json` says so.
///
/// Dropping it instead of running it closes the doors and lets the data directory go.
pub struct Server {
    info: ServerInfo,
    phase: CurrentPhase,
    emulator: Emulator,
    gateway: OpenDoor,
    gateway_limits: ConnectionLimits,
    proxies: TrustedProxies,
    allowed_hosts: Vec<String>,
    control: ControlDoor,
    keys: KeyServer,
    clients: (Connector, SocketClient),
    patience: Duration,
    new_root_key: Option<NewRootKey>,
    warning: Option<String>,
    // Last, so that the directory is let go after everything else.
    dir: DataDir,
}

impl std::fmt::Debug for Server {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Server").field("info", &self.info).finish_non_exhaustive()
    }
}

impl Server {
    /// Starts a server. `now` becomes its start time and the date of keys made for it.
    ///
    /// The control door answers from the moment it is bound, with 503 on `/readyz` until the
    /// database is open.
    ///
    /// # Errors
    ///
    /// [`StartError`], with its hint. Nothing is left open or locked.
    pub async fn start(config: Config, now: Timestamp) -> Result<Self, StartError> {
        config.check()?;
        let tls = config.tls.as_ref().map(tls::load).transpose()?;
        let trust = connect::trust(config.upstreams.ca_file.as_deref())
            .map_err(|error| StartError::Trust(error.into()))?;
        let clients = (connect::connector(trust.clone()), connect::socket_client(trust));
        let dir = DataDir::hold(&config.data_dir).await?;
        let credentials = Credentials::read_or_create(dir.path(), now)?;
        let control = OpenDoor::open(Door::Control, config.control, tls.clone()).await?;
        let gateway = OpenDoor::open(Door::Gateway, config.gateway, tls).await?;

        let phase = CurrentPhase::starting();
        let info = ServerInfo {
            pid: std::process::id(),
            version: env!("CARGO_PKG_VERSION").to_owned(),
            started_at: now,
            control_url: control.url(),
            gateway_url: gateway.url(),
            ephemeral: config.ephemeral,
            requests_per_minute: config.requests_per_minute,
        };
        let state = Arc::new(ControlState {
            phase: phase.clone(),
            control_url: info.control_url.clone(),
            gateway_url: info.gateway_url.clone(),
            storage: (!config.ephemeral).then(|| dir.path().to_owned()),
            keys: OnceLock::new(),
            condition: Recent::new(control::CONDITION),
        });
        let (pages, judge) = (Arc::new(OnceLock::new()), Arc::new(OnceLock::new()));
        let router = control::router(Arc::clone(&state), Arc::clone(&pages));
        let control = ControlDoor::serve(control, &config, router, Arc::clone(&judge));
        let emulator = open_emulator(&config, &dir, &credentials).await?;
        let (keys, new_root_key) = KeyServer::open(&config, &dir).await?;
        let warning = keys.state().upstreams.warning().await;
        let (store, replica) = (Arc::clone(&keys.store), Arc::clone(&keys.replica));
        // Set here alone, each once.
        let _ = state.keys.set(Keys { store, replica });
        let _ = pages.set(keys.router());
        let _ = judge.set(keys.state());
        dir.announce(&info)?;
        phase.set(Phase::Ready);
        tracing::info!(control = info.control_url, gateway = info.gateway_url, "ready");
        let gateway_limits = config.limits.of_gateway();
        Ok(Self {
            info,
            phase,
            emulator,
            gateway,
            gateway_limits,
            proxies: config.trusted_proxies,
            allowed_hosts: config.allowed_hosts,
            control,
            keys,
            clients,
            patience: config.upstreams.answer_timeout,
            new_root_key,
            warning,
            dir,
        })
    }

    /// Hands over the root key that this start made, if it made one; once.
    pub fn new_root_key(&mut self) -> Option<NewRootKey> {
        self.new_root_key.take()
    }

    /// What whoever started it should know: that no live key can reach its upstream, and why, or
    /// that the master key can be guessed.
    pub fn warning(&self) -> Option<&str> {
        self.warning.as_deref()
    }

    /// What the server says about itself, as in `server.json`.
    pub fn info(&self) -> &ServerInfo {
        &self.info
    }

    /// URL of the control door, without a trailing slash.
    pub fn control_url(&self) -> &str {
        &self.info.control_url
    }

    /// URL of the gateway door, without a trailing slash.
    pub fn gateway_url(&self) -> &str {
        &self.info.gateway_url
    }

    /// Serves until `shutdown` resolves, then drains: the gateway takes no new connections and
    /// finishes what it has while the control door reports "draining"; then the control door does
    /// the same, all within 10 s. Then usage is written, the databases are closed and the data
    /// directory is let go.
    ///
    /// # Errors
    ///
    /// [`RunError`] when a door closed by itself or a database could not be closed. The rest is
    /// shut down in order all the same.
    pub async fn run(self, shutdown: impl Future<Output = ()>) -> Result<(), RunError> {
        let Self {
            info: _,
            phase,
            emulator,
            gateway,
            gateway_limits,
            proxies,
            allowed_hosts,
            mut control,
            keys,
            clients,
            patience,
            new_root_key: _,
            warning: _,
            dir,
        } = self;
        let hosts = Hosts::of(Door::Gateway, gateway.address(), &allowed_hosts, |_| false);
        let (connector, socket_client) = clients;
        let pages = Gateway::new(GatewayParts {
            hosts,
            emulator: &emulator,
            upstreams: Arc::clone(keys.state().upstreams()),
            keys: keys.state(),
            connector,
            socket_client,
            patience,
        });
        let (stop_gateway, stopped) = oneshot::channel::<()>();
        let mut serving = pin!(gateway.serve(pages.clone(), gateway_limits, proxies, async {
            // An error is the sender's drop, which asks for the same.
            let _ = stopped.await;
        }));

        let mut outcome = tokio::select! {
            () = shutdown => Ok(()),
            result = &mut serving => Err(closed(Door::Gateway, result)),
            result = control.closed() => Err(closed(Door::Control, result)),
        };
        let end = Instant::now() + DRAIN;
        phase.set(Phase::Draining);
        tracing::info!("draining");
        pages.drain();
        if !matches!(outcome, Err(RunError::Door { door: Door::Gateway, .. })) {
            drop(stop_gateway);
            let told = timeout(TELLING, &mut serving).await;
            keys.drain();
            control.begin_to_stop();
            let result = match told {
                Ok(result) => result,
                // It ends by itself after as long.
                Err(_) => timeout_at(end, &mut serving).await.unwrap_or(Ok(())),
            };
            outcome = outcome
                .and(result.map_err(|source| RunError::Door { door: Door::Gateway, source }));
        }
        keys.drain();
        control.stop(end).await;
        let keys = keys.close().await.map_err(RunError::Keys);
        let emulator = emulator.close().await.map_err(RunError::Database);
        drop(dir);
        tracing::info!("stopped");
        outcome.and(keys).and(emulator)
    }
}

async fn open_emulator(
    config: &Config,
    dir: &DataDir,
    credentials: &Credentials,
) -> Result<Emulator, StartError> {
    let limit = config.requests_per_minute.map_or_else(RateLimit::unlimited, RateLimit::per_minute);
    let builder = Emulator::builder()
        .api_key(credentials.api_key.expose_secret())
        .client_key(credentials.client_key.clone())
        .rate_limit(limit);
    if config.ephemeral {
        let path = dir.path().to_owned();
        return builder.build().await.map_err(|source| StartError::Database { path, source });
    }
    let path = dir.database()?;
    builder
        .durable(path.clone())
        .build()
        .await
        .map_err(|source| StartError::Database { path, source })
}

fn closed(door: Door, result: io::Result<()>) -> RunError {
    let source = result.err().unwrap_or_else(|| io::Error::other("it closed without being asked"));
    RunError::Door { door, source }
}

/// The control door, served by a task of its own so that it answers before and after the gateway.
struct ControlDoor {
    task: JoinSet<io::Result<()>>,
    stop: Option<oneshot::Sender<()>>,
}

impl ControlDoor {
    fn serve(
        door: OpenDoor,
        config: &Config,
        router: Router,
        keys: Arc<OnceLock<Arc<ApiState>>>,
    ) -> Self {
        let (hosts, open) = (&config.allowed_hosts, host_check::is_for_proxies);
        let router = host_check::protect(router, Door::Control, door.address(), hosts, open);
        let pages = Front::new(keys, router);
        let (stop, stopped) = oneshot::channel::<()>();
        let mut task = JoinSet::new();
        let (limits, proxies) = (config.limits.of_control(), config.trusted_proxies.clone());
        task.spawn(door.serve(pages, limits, proxies, async {
            let _ = stopped.await;
        }));
        Self { task, stop: Some(stop) }
    }

    /// Resolves when the door closed by itself.
    async fn closed(&mut self) -> io::Result<()> {
        match self.task.join_next().await {
            Some(Ok(result)) => result,
            Some(Err(error)) => Err(io::Error::other(error)),
            None => pending().await,
        }
    }

    /// Takes no connections any more and finishes what is under way.
    fn begin_to_stop(&mut self) {
        drop(self.stop.take());
    }

    async fn stop(mut self, end: Instant) {
        self.begin_to_stop();
        // What is still open afterwards is cut off by the drop of the set.
        let _ = timeout_at(end, self.task.join_next()).await;
    }
}
