//! The platform's servers behind the gateway, as requests see them: where each is, and the
//! credentials that are put in on the way there. How they are kept and changed is below.

mod book;
mod breaker;
mod change;
mod check;
mod cipher;
pub(crate) mod connect;
mod error;
mod fitness;
mod master_key;
mod origin;
pub(crate) mod pool;
mod probe;
mod record;
pub(crate) mod redact;
mod rotate;
mod service;
#[cfg(test)]
mod tests;
mod view;

use std::sync::Arc;
use std::time::Duration;

use arc_swap::{ArcSwap, ArcSwapOption};
use http::HeaderValue;
use http::uri::{Authority, Scheme};
use imkit_keys::{Unroutable, UpstreamName};
use secrecy::{ExposeSecret, SecretString};
use tokio::sync::watch;
use tokio::time::{Instant, timeout};

use breaker::Breaker;
use check::Asking;
use pool::Pool;
use record::{Entry, Record};
use redact::Needles;

pub(crate) use breaker::{Attempts, Phase, Standing};
pub(crate) use check::{Checks, Reports};
pub(crate) use error::{Locked, UpstreamError};
pub(crate) use fitness::unfit;
pub use master_key::{MasterKey, master_key_file};
pub(crate) use origin::TooLong;
pub(crate) use probe::ProbeFault;
pub(crate) use service::{UpstreamService, UpstreamSettings};

/// How long a request that met a refused API key waits for the one before: asking about both takes
/// two answers, and a moment to write down what came of it.
const TAKING_BACK: Duration = probe::LIMIT.saturating_mul(2).saturating_add(Duration::from_secs(1));

/// All upstreams of this server.
#[derive(Debug, Default)]
pub(crate) struct Upstreams {
    table: ArcSwap<Table>,
    /// Told of every change.
    changed: watch::Sender<()>,
}

/// The upstreams, and which of them keys use that name none.
#[derive(Debug, Default)]
struct Table {
    upstreams: Vec<Arc<Upstream>>,
    /// Index of the default.
    default: Option<usize>,
    /// Those whose secrets cannot be read, and whether they are the default.
    locked: Vec<(UpstreamName, bool)>,
}

/// One server of the platform.
#[derive(Debug)]
pub(crate) struct Upstream {
    pub(crate) name: UpstreamName,
    pub(crate) origin: Origin,
    /// The API key in use.
    api_key: ArcSwap<ApiKey>,
    /// The application's public key there.
    client_key: ArcSwapOption<HeaderValue>,
    pub(crate) pool: Pool,
    /// Whether it is to be left alone for a while.
    pub(crate) breaker: Breaker,
    /// Where it is told that the API key was refused, and whether that is being looked at.
    reports: Reports,
    asking: Asking,
}

/// Where a server is. The API key goes nowhere else.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Origin {
    /// `http` to loopback alone, `https` everywhere else, unless it was said.
    pub(crate) scheme: Scheme,
    pub(crate) authority: Authority,
    /// What stands before every path; empty or `/...` without a slash at the end.
    pub(crate) base: String,
}

/// An API key of the platform, ready to be sent.
#[derive(Debug)]
pub(crate) struct ApiKey {
    /// Counts the keys of its upstream; rises with every rotation.
    pub(crate) version: u32,
    /// As a header; marked sensitive.
    pub(crate) header: HeaderValue,
    /// Whether there is one before it, which may be taken back.
    is_replacement: bool,
    /// What answers are searched for.
    pub(crate) needles: Arc<Needles>,
}

impl ApiKey {
    fn of(record: &Record) -> Self {
        // Answers may still tell the key before.
        let before = record.previous.as_ref().map(|(key, _)| &key.text);
        let texts: Vec<_> = [&record.current.text].into_iter().chain(before).collect();
        Self::new(record.current.version, &texts)
    }

    /// The same when the one before is kept no longer. Answers on their way may still tell that one.
    fn alone(&self) -> Self {
        Self {
            version: self.version,
            header: self.header.clone(),
            is_replacement: false,
            needles: Arc::clone(&self.needles),
        }
    }

    /// The first of these, of which none may come back in an answer.
    fn new(version: u32, texts: &[&SecretString]) -> Self {
        let needles = Needles::new(texts.iter().map(|text| text.expose_secret()));
        let header = texts.first().map_or(HeaderValue::from_static(""), |text| header(text));
        Self { version, header, is_replacement: texts.len() > 1, needles: Arc::new(needles) }
    }
}

impl Upstreams {
    /// The upstream of a key: the one that it names, else the default.
    pub(crate) fn of(&self, name: Option<&UpstreamName>) -> Option<Arc<Upstream>> {
        let table = self.table.load();
        match name {
            Some(name) => table.upstreams.iter().find(|upstream| upstream.name == *name).cloned(),
            None => table.upstreams.get(table.default?).cloned(),
        }
    }

    /// Why nothing can be sent to the upstream of a key; `None` = something can.
    pub(crate) fn unroutable(&self, name: Option<&UpstreamName>) -> Option<Unroutable> {
        let table = self.table.load();
        let (is_there, is_locked) = match name {
            Some(name) => (
                table.upstreams.iter().any(|upstream| upstream.name == *name),
                table.locked.iter().any(|(locked, _)| locked == name),
            ),
            None => (table.default.is_some(), table.locked.iter().any(|(_, default)| *default)),
        };
        match (is_there, is_locked) {
            (true, _) => None,
            (false, true) => Some(Unroutable::Locked),
            (false, false) => Some(Unroutable::Missing(name.cloned())),
        }
    }

    /// Shows upstreams as they are now. Whoever holds one that is where it was sees its new keys.
    fn show(&self, entries: &[Entry], reports: &Reports) {
        let before = self.table.load();
        let mut table = Table::default();
        let mut defaults = 0;
        for entry in entries {
            match entry {
                Entry::Locked(kept) => table.locked.push((kept.name.clone(), kept.default)),
                Entry::Open(record) => {
                    if record.default {
                        defaults += 1;
                        table.default = Some(table.upstreams.len());
                    }
                    let is_same = |old: &&Arc<Upstream>| {
                        old.name == record.name && old.origin == record.origin
                    };
                    let old = before.upstreams.iter().find(is_same);
                    table.upstreams.push(match old {
                        Some(old) => old.with(record),
                        None => Arc::new(Upstream::new(record, reports.clone())),
                    });
                }
            }
        }
        if defaults > 1 {
            // Only an edit of the database makes two: nobody knows which one is meant.
            tracing::error!("two upstreams are the default: none is used as such");
            table.default = None;
        }
        self.table.store(Arc::new(table));
        self.changed.send_replace(());
    }

    /// How the breaker of each stands.
    pub(crate) fn standings(&self, now: Instant) -> Vec<(UpstreamName, Standing)> {
        let table = self.table.load();
        let of = |upstream: &Arc<Upstream>| (upstream.name.clone(), upstream.breaker.standing(now));
        table.upstreams.iter().map(of).collect()
    }

    /// Resolves after upstreams were changed.
    pub(crate) fn changes(&self) -> watch::Receiver<()> {
        self.changed.subscribe()
    }
}

impl Upstream {
    fn new(record: &Record, reports: Reports) -> Self {
        Self {
            name: record.name.clone(),
            origin: record.origin.clone(),
            pool: Pool::new(&record.origin),
            api_key: ArcSwap::from_pointee(ApiKey::of(record)),
            client_key: ArcSwapOption::from(record.client_key.as_ref().map(header).map(Arc::new)),
            breaker: Breaker::default(),
            reports,
            asking: Asking::default(),
        }
    }

    /// This one, with the keys of its record.
    fn with(self: &Arc<Self>, record: &Record) -> Arc<Self> {
        let key = self.api_key.load();
        if key.version != record.current.version {
            self.api_key.store(Arc::new(ApiKey::of(record)));
        } else if key.is_replacement && record.previous.is_none() {
            self.api_key.store(Arc::new(key.alone()));
        }
        self.client_key.store(record.client_key.as_ref().map(header).map(Arc::new));
        Arc::clone(self)
    }

    /// Tells that the upstream refused an API key (401). It is looked at in the background, once at
    /// a time: if the refusal stands and the key before is accepted, that one is taken back.
    pub(crate) fn unauthorized(&self, version: u32) {
        if self.api_key.load().version == version {
            self.reports.report(&self.name, version, &self.asking);
        }
    }

    /// Waits until a refusal of this API key was looked at. Only one that replaced another is waited
    /// for: then that may be the one in use.
    pub(crate) async fn looked_at(&self, refused: &ApiKey) {
        let key = self.api_key();
        if key.version == refused.version && key.is_replacement {
            let mut asking = self.asking.subscribe();
            // Whatever comes of it, the key in use afterwards tells.
            let _ = timeout(TAKING_BACK, asking.wait_for(|is_asked| !is_asked)).await;
        }
    }

    /// The key to send, as of now.
    pub(crate) fn api_key(&self) -> Arc<ApiKey> {
        self.api_key.load_full()
    }

    /// The application's public key.
    pub(crate) fn client_key(&self) -> Option<Arc<HeaderValue>> {
        self.client_key.load_full()
    }
}

/// A secret as a header. Those that no header can carry were refused when they came in.
fn header(text: &SecretString) -> HeaderValue {
    let mut value = HeaderValue::from_str(text.expose_secret())
        .unwrap_or_else(|_| HeaderValue::from_static(""));
    value.set_sensitive(true);
    value
}

#[cfg(test)]
impl Upstreams {
    /// One server of this machine, the default, with an API key and a client key.
    pub(crate) fn one(port: u16, key: &str, client_key: &str) -> Self {
        Self::at(&format!("http://127.0.0.1:{port}"), key, client_key)
    }

    /// One server, the default, with an API key and a client key.
    pub(crate) fn at(url: &str, key: &str, client_key: &str) -> Self {
        let uri: http::Uri = url.parse().unwrap();
        let origin = Origin {
            scheme: uri.scheme().unwrap().clone(),
            authority: uri.authority().unwrap().clone(),
            base: uri.path().trim_end_matches('/').to_owned(),
        };
        let upstream = Upstream {
            name: "test".parse().unwrap(),
            pool: Pool::new(&origin),
            origin,
            api_key: ArcSwap::from_pointee(ApiKey::new(1, &[&SecretString::from(key)])),
            client_key: ArcSwapOption::from_pointee(header(&SecretString::from(client_key))),
            breaker: Breaker::default(),
            reports: Reports::new().0,
            asking: Asking::default(),
        };
        let table =
            Table { upstreams: vec![Arc::new(upstream)], default: Some(0), locked: Vec::new() };
        Self { table: ArcSwap::from_pointee(table), ..Self::default() }
    }
}
