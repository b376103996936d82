//! The platform's servers behind the gateway, as requests see them: where each is, and the
//! credentials that are put in on the way there. How they are kept and changed is below.

mod connect;

use std::sync::Arc;

use arc_swap::{ArcSwap, ArcSwapOption};
use http::HeaderValue;
use http::uri::{Authority, Scheme};
use imkit_keys::UpstreamName;
use secrecy::SecretString;

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
    /// To search answers for.
    pub(crate) text: SecretString,
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

    /// The application's public key.
    pub(crate) fn client_key(&self) -> Option<Arc<HeaderValue>> {
        self.client_key.load_full()
    }
}
