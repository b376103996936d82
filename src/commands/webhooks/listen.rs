//! `imkit webhooks listen`: the receiver's life. Two threads: one has the network and the handlers,
//! the other prints. An output that nobody reads, such as a paused `less`, then delays no answer.

mod desk;
mod exec;
mod handler;
mod impatient;
mod rooms;
mod secret;
mod server;
mod show;
mod signals;
mod template;

use std::io;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, sync_channel};

use imkit_sdk::Client;
use imkit_sdk::api::RoomId;
use reqwest::Url;
use serde_json::Value;
use tokio::net::TcpListener;
use tokio::sync::oneshot;

use self::desk::{Desk, Row};
use self::handler::Handler;
use self::rooms::Rooms;
use self::secret::Secret;
use self::signals::Signals;
use super::recording::Recorder;
use crate::context::Context;
use crate::error::{Exit, Failure};
use crate::output::{Look, Talk};
use crate::settings::Server;

/// Rows that may wait for being printed; what comes then is not shown.
const ROWS: usize = 10_000;

/// What to do.
pub(crate) struct Plan {
    pub(crate) listen: SocketAddr,
    pub(crate) secret_file: Option<PathBuf>,
    /// Rooms that tell this receiver for as long as it runs.
    pub(crate) rooms: Vec<RoomId>,
    /// What the platform reaches this machine by.
    pub(crate) public_url: Option<Url>,
    pub(crate) record: Option<PathBuf>,
    pub(crate) handler: Option<HandlerPlan>,
}

/// Who answers.
pub(crate) enum HandlerPlan {
    /// A file.
    Reply(Value),
    /// A program with its arguments.
    Exec(Vec<String>),
    /// Another receiver.
    Forward(Url),
}

/// Receives until a signal.
pub(crate) async fn run(plan: Plan, ctx: &mut Context) -> Result<(), Failure> {
    let Plan { listen, secret_file, rooms, public_url, record, handler } = plan;
    if ctx.dry_run && rooms.is_empty() {
        ctx.printer.note(&format!("dry run: nothing listens on {listen}"));
        return Ok(());
    }
    let handler = handler.map(|plan| Handler::new(plan, super::ca_file(ctx))).transpose()?;
    let client = if rooms.is_empty() { None } else { Some(ctx.client().await?) };
    if client.is_some() && public_url.is_none() && listen.ip().is_loopback() && is_far(ctx)? {
        let text = format!("the server is on another machine and cannot reach {listen}");
        ctx.printer.warn(&format!("{text}: give the address of a tunnel with --public-url"));
    }
    if let (Some(client), true) = (&client, ctx.dry_run) {
        return rooms::preview(client, &rooms, &address(public_url, listen, "secret")).await;
    }
    let secret = Secret::find(secret_file.as_deref())?;
    if let Some(text) = secret.hidden() {
        ctx.secrets.learn(text);
    }
    let recorder = record.map(|path| open(&path)).transpose()?;
    let (rows, printed) = sync_channel(ROWS);
    let desk =
        Arc::new(Desk::new(secret.text().clone(), handler, recorder, rows, ctx.printer.talk()));
    let network = Network { listen, public_url, secret, rooms, client, talk: ctx.printer.talk() };
    let (stop, stopped) = oneshot::channel();
    std::thread::scope(|scope| {
        let network = scope.spawn(move || {
            // Its end takes handlers that still run with it.
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
            runtime.block_on(network.run(desk, stopped))
        });
        let shown = print(printed, ctx);
        // Nobody reads any more, or the reader has seen the end.
        drop(stop);
        let served = network
            .join()
            .unwrap_or_else(|_| Err(Failure::new(Exit::Failed, "the receiver broke down")));
        served.and(shown)
    })
}

/// Whether the server is another machine.
fn is_far(ctx: &Context) -> Result<bool, Failure> {
    let Server::Url(url) = ctx.settings()?.server else { return Ok(false) };
    Ok(match url.host() {
        Some(url::Host::Ipv4(ip)) => !ip.is_loopback(),
        Some(url::Host::Ipv6(ip)) => !ip.is_loopback(),
        Some(url::Host::Domain(name)) => name != "localhost",
        None => false,
    })
}

fn open(path: &Path) -> Result<Recorder, Failure> {
    Recorder::open(path).map_err(|error| {
        Failure::new(Exit::Failed, format!("cannot record to {}", path.display())).causes(&error)
    })
}

/// Prints until the network has ended, or nobody reads.
fn print(rows: Receiver<Row>, ctx: &mut Context) -> Result<(), Failure> {
    let mut stream = ctx.printer.stream(&show::EVENT, Look::Line(show::line));
    for row in rows {
        stream.row(row.to_json())?;
    }
    stream.end()
}

/// The thread that has the network.
struct Network {
    listen: SocketAddr,
    public_url: Option<Url>,
    secret: Secret,
    rooms: Vec<RoomId>,
    client: Option<Client>,
    talk: Talk,
}

impl Network {
    async fn run(self, desk: Arc<Desk>, stopped: oneshot::Receiver<()>) -> Result<(), Failure> {
        let Self { listen, public_url, secret, rooms, client, talk } = self;
        let mut signals = Signals::install()?;
        let listener = TcpListener::bind(listen).await.map_err(|error| busy(listen, &error))?;
        let local = listener.local_addr()?;
        let hook = address(public_url.clone(), local, secret.expose());
        let mut set = Rooms::default();
        let outcome = async {
            if let Some(client) = &client {
                tokio::select! {
                    pointed = set.point(client, rooms, &hook) => pointed?,
                    () = signals.next() => return Ok(()),
                }
            }
            let shown = address(public_url, local, &secret.shown());
            talk.note(&format!("listening on {shown} (Ctrl-C ends it)"));
            let ended = async {
                tokio::select! {
                    () = signals.next() => {}
                    _ = stopped => {}
                }
            };
            server::serve(listener, Arc::clone(&desk), ended).await;
            desk.verdict()
        }
        .await;
        // The printing ends with this.
        drop(desk);
        if let Some(client) = &client {
            tokio::select! {
                () = set.put_back(client, &hook, &talk) => {}
                () = signals.next() => talk.warn("interrupted: look at the rooms' webhooks"),
            }
        }
        outcome
    }
}

/// Where the platform posts to.
fn address(public: Option<Url>, local: SocketAddr, secret: &str) -> String {
    let base = public.map_or_else(|| format!("http://{local}"), String::from);
    format!("{}{}{secret}", base.trim_end_matches('/'), server::PATH)
}

fn busy(listen: SocketAddr, error: &io::Error) -> Failure {
    Failure::new(Exit::Failed, format!("cannot listen on {listen}"))
        .causes(error)
        .hint("--listen 127.0.0.1:0 takes a free port")
}
