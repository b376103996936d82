//! The platform's servers behind the gateway, as requests see them: where each is, and the
//! credentials that are put in on the way there. How they are kept and changed is below.

pub(crate) mod connect;

use std::sync::Arc;

use arc_swap::{ArcSwap, ArcSwapOption};
use http::HeaderValue;
use http::header::InvalidHeaderValue;
use http::uri::{Authority, Scheme};
use imkit_keys::UpstreamName;
use secrecy::{ExposeSecret, SecretString};

use crate::gateway::{Breaker, Needles};

/// All upstreams of this server.
#[derive(Debug, Default)]
pub(crate) struct Upstreams {
    table: ArcSwap<Table>,
}

/// The upstreams, and which of them keys use that name none.
#[derive(Debug, Default)]
struct Table {
    upstreams: Vec<Arc<Upstream>>,
    /// Index of the default.
    default: Option<usize>,
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
    /// Whether it is to be left alone for a while.
    pub(crate) breaker: Breaker,
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
    /// What answers are searched for.
    pub(crate) needles: Arc<Needles>,
}

impl ApiKey {
    /// A key that a header can carry.
    pub(crate) fn new(version: u32, text: &SecretString) -> Result<Self, InvalidHeaderValue> {
        let mut header = HeaderValue::from_str(text.expose_secret())?;
        header.set_sensitive(true);
        Ok(Self { version, header, needles: Arc::new(Needles::new([text.expose_secret()])) })
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
}

impl Upstream {
    /// The key to send, as of now.
    pub(crate) fn api_key(&self) -> Arc<ApiKey> {
        self.api_key.load_full()
    }

    /// Tells that the server refused the key of this version.
    pub(crate) fn unauthorized(&self, _version: u32) {}

    /// The application's public key.
    pub(crate) fn client_key(&self) -> Option<Arc<HeaderValue>> {
        self.client_key.load_full()
    }
}

#[cfg(test)]
impl Upstreams {
    /// One server of this machine, the default.
    pub(crate) fn one(port: u16, key: &str) -> Self {
        let origin = Origin {
            scheme: Scheme::HTTP,
            authority: format!("127.0.0.1:{port}").parse().unwrap(),
            base: String::new(),
        };
        let key = ApiKey::new(1, &SecretString::from(key)).unwrap();
        let upstream = Upstream {
            name: "test".parse().unwrap(),
            origin,
            api_key: ArcSwap::from_pointee(key),
            client_key: ArcSwapOption::empty(),
            breaker: Breaker::default(),
        };
        let table = Table { upstreams: vec![Arc::new(upstream)], default: Some(0) };
        Self { table: ArcSwap::from_pointee(table) }
    }
}
