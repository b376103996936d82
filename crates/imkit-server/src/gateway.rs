//! The gateway door: where requests to the chat-server URL go.
//!
//! Keys of the key server are judged here. What a live key may do goes to its upstream with the
//! upstream's key, what a test key may do to the embedded emulator with the emulator's: read ->
//! policy -> judge -> send -> answer, a file for each. Frontends with a client key of the key server
//! go the same way with the upstream's client key. The local application's own keys and whoever has
//! none go to the emulator as they are, which checks them.

mod acting;
mod answer;
mod application;
mod body;
pub(crate) mod budget;
mod cors;
mod fault;
mod filter;
mod frontend;
mod headers;
mod json;
mod local;
mod policy;
mod refusal;
mod remote;
mod report;
mod retry_after;
mod routes;
mod rules;
mod socket;
mod streamed;
mod target;
#[cfg(test)]
mod tests;

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::extract::Request;
use axum::response::Response;
use http::request::Parts;
use http::uri::PathAndQuery;
use http::{HeaderValue, header};
use imkit_emulator::{Answers, Emulator, Refusal};

use self::local::{Caller, Local};
use self::remote::{Call, Remote, Who};
use self::report::Report;
use self::socket::Sockets;
use self::target::Target;
use crate::api::{ApiState, By, RequestContext, Unread};
use crate::host_check::Hosts;
use crate::upstreams::Upstreams;
use crate::upstreams::connect::Connector;

pub(crate) use socket::SocketClient;

/// The door, at the root, so that existing clients change only base URL and key. Clones are the
/// same door.
#[derive(Clone)]
pub(crate) struct Gateway(Arc<House>);

/// What the door leads to.
struct House {
    /// Names it answers to; `None` = all.
    hosts: Option<Hosts>,
    emulator: Emulator,
    local: Local,
    keys: Arc<ApiState>,
    upstreams: Arc<Upstreams>,
    remote: Remote,
    sockets: Sockets,
}

/// What the gateway is made of.
pub(crate) struct GatewayParts<'p> {
    pub(crate) hosts: Option<Hosts>,
    pub(crate) emulator: &'p Emulator,
    pub(crate) keys: Arc<ApiState>,
    pub(crate) upstreams: Arc<Upstreams>,
    pub(crate) connector: Connector,
    pub(crate) socket_client: SocketClient,
    /// How long an upstream's answer may take to begin.
    pub(crate) patience: Duration,
}

impl Gateway {
    pub(crate) fn new(parts: GatewayParts<'_>) -> Self {
        let GatewayParts { hosts, emulator, keys, upstreams, connector, socket_client, patience } =
            parts;
        let local = Local::of(emulator);
        let remote = Remote::new(keys.clock(), connector, patience);
        let (emulator, sockets) = (emulator.clone(), Sockets::new(socket_client));
        Self(Arc::new(House { hosts, emulator, local, keys, upstreams, remote, sockets }))
    }

    /// Ends realtime connections, which would go on for as long as both sides like. To be called
    /// when the door begins to drain.
    pub(crate) fn drain(&self) {
        self.0.sockets.close();
    }
}

impl Answers for Gateway {
    fn answer(
        &self,
        request: Request,
        peer: SocketAddr,
    ) -> impl Future<Output = Response> + Send + 'static + use<> {
        let house = Arc::clone(&self.0);
        async move {
            let is_last = headers::ends_connection(&request);
            let mut response = house.receive(request, peer).await;
            if is_last {
                response
                    .headers_mut()
                    .insert(header::CONNECTION, HeaderValue::from_static("close"));
            }
            response
        }
    }
}

/// What the head of a request says.
fn read_head(parts: &Parts) -> Result<Target, Refusal> {
    headers::check(&parts.headers)?;
    Target::read(parts.method.as_str(), &parts.uri, &parts.headers)
}

impl House {
    async fn receive(&self, mut request: Request, peer: SocketAddr) -> Response {
        headers::name_host(&mut request);
        let origin = cors::origin(&request);
        let mut response = self.answer(request, peer).await;
        if let Some(origin) = origin {
            cors::allow(origin, &mut response);
        }
        response
    }

    async fn answer(&self, request: Request, peer: SocketAddr) -> Response {
        if let Some(hosts) = &self.hosts
            && !hosts.permit(&request)
        {
            return hosts.refuse(request.headers());
        }
        if let Some(response) = cors::preflight(&request) {
            return response;
        }
        let is_socket = socket::is_path(request.uri().path());
        let caller = self.local.caller(request.headers());
        let is_local = match is_socket {
            true => self.local.opens(&request, caller),
            false => caller == Caller::Local,
        };
        if is_local {
            return self.ask(request, peer).await;
        }
        let context = RequestContext::new(request.headers(), Some(peer.ip()), self.keys.proxies());
        let method = request.method().clone();
        let by = match (is_socket, caller) {
            (true, _) => By::Socket,
            (false, Caller::Frontend) => By::Frontend,
            (false, Caller::Key | Caller::Local) => By::Key,
        };
        let mut report = Report::new(&self.keys, &context, by);
        let answered = match by {
            // Apart, so that what most requests need stays small.
            By::Socket => Box::pin(self.connect(&mut report, request)).await,
            By::Frontend => Box::pin(self.pass_frontend(&mut report, request, peer)).await,
            By::Key => self.pass_key(&mut report, request, peer).await,
        };
        let mut response = answered.unwrap_or_else(refusal::response);
        tracing::debug!(
            request_id = context.id.as_str(),
            method = method.as_str(),
            status = response.status().as_u16(),
            "answered at the gateway"
        );
        answer::dress(&mut response, &context);
        report.told(response.status());
        response
    }

    /// A request was refused before anybody looked at its key.
    fn unread(&self, report: &mut Report<'_>, parts: &Parts, refusal: &Refusal) {
        report.unread(ended(refusal));
        self.tell_unread(report.context, parts, refusal);
    }

    fn tell_unread(&self, context: &RequestContext, parts: &Parts, refusal: &Refusal) {
        let line = (parts.method.as_str(), parts.uri.path());
        self.keys.tell_unread(context, ended(refusal), line, refusal.message());
    }

    /// Does a call on the emulator.
    async fn rehearse(
        &self,
        call: Call<'_>,
        who: Who,
        peer: SocketAddr,
    ) -> Result<Response, Refusal> {
        let Call { operation, method, target, headers, content, filter } = call;
        let mut request = Request::new(content.write());
        *request.method_mut() = method.clone();
        *request.uri_mut() = PathAndQuery::into(target);
        *request.headers_mut() = headers.write();
        let (name, value) = match who {
            Who::Application => (headers::API_KEY, &self.local.api_key),
            Who::User => (headers::CLIENT_KEY, &self.local.client_key),
        };
        request.headers_mut().insert(name, value.clone());
        let response = self.ask(request, peer).await;
        let read = answer::rehearsed(response, &self.local.needles, filter).await;
        read.map_err(|fault| fault.told(operation))
    }

    async fn ask(&self, request: Request, peer: SocketAddr) -> Response {
        Box::pin(Answers::answer(&self.emulator.router(), request, peer)).await
    }
}

/// How a request ended that was refused before anybody looked who sends it.
fn ended(refusal: &Refusal) -> Unread {
    if refusal.status() == 404 { Unread::NotFound } else { Unread::Malformed }
}
