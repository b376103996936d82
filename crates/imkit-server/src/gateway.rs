//! The gateway door: where requests to the chat-server URL go.
//!
//! Keys of the key server are judged here. What a live key may do goes to its upstream with the
//! upstream's key, what a test key may do to the embedded emulator with the emulator's: read ->
//! policy -> judge -> send -> answer, a file for each. Frontends with a client key of the key server
//! go the same way with the upstream's client key. The local application's own keys and whoever has
//! none go to the emulator as they are, which checks them.

mod acting;
mod answer;
mod body;
pub(crate) mod budget;
mod cors;
mod fault;
mod filter;
mod frontend;
mod headers;
mod json;
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

use axum::body::{Body, HttpBody};
use axum::extract::Request;
use axum::response::Response;
use http::request::Parts;
use http::uri::PathAndQuery;
use http::{HeaderMap, HeaderValue, header};
use imkit_emulator::{Answers, Emulator, Refusal};
use imkit_keys::{Admission, Environment, Unroutable, UpstreamName};
use secrecy::ExposeSecret;
use subtle::ConstantTimeEq;

use self::body::Content;
use self::filter::Filter;
use self::headers::Onward;
use self::policy::Wanted;
use self::remote::{Call, Remote, Turn, Who};
use self::report::{Report, Way};
use self::socket::Sockets;
use self::target::Target;
use crate::api::{ApiState, By, Question, RequestContext, Unread};
use crate::host_check::Hosts;
use crate::upstreams::connect::Connector;
use crate::upstreams::redact::Needles;
use crate::upstreams::{Upstream, Upstreams};

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

/// The local application's own keys.
struct Local {
    api_key: HeaderValue,
    client_key: HeaderValue,
    needles: Needles,
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

/// Who asks, by the credentials alone.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Caller {
    /// A key of the key server, or what is to be one.
    Key,
    /// A frontend, with a client key of the key server or what is to be one.
    Frontend,
    /// The local application, one of its users, or nobody: the emulator knows them.
    Local,
}

/// A request that was understood, before anybody looks who sends it.
struct Read {
    target: Target,
    content: Content,
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

impl Local {
    fn of(emulator: &Emulator) -> Self {
        let secret = |text: &str| {
            // Keys that no header can carry were refused when they were read.
            let mut value = HeaderValue::from_str(text).unwrap_or(HeaderValue::from_static(""));
            value.set_sensitive(true);
            value
        };
        let text = emulator.api_key().expose_secret();
        let client_key = secret(emulator.client_key());
        Self { api_key: secret(text), client_key, needles: Needles::new([text]) }
    }

    fn caller(&self, headers: &HeaderMap) -> Caller {
        let mut keys = headers.get_all(headers::API_KEY).iter();
        match (keys.next(), keys.next()) {
            (None, _) => match headers.get(headers::CLIENT_KEY) {
                Some(key) if *key != self.client_key => Caller::Frontend,
                _ => Caller::Local,
            },
            (Some(key), None) if key.as_bytes().ct_eq(self.api_key.as_bytes()).into() => {
                Caller::Local
            }
            _ => Caller::Key,
        }
    }

    /// Whether a realtime connection is the local application's. Nobody's is not: it is to be told
    /// what is missing.
    fn opens(&self, request: &Request, caller: Caller) -> bool {
        let has_key = [headers::API_KEY, headers::CLIENT_KEY]
            .iter()
            .any(|name| request.headers().contains_key(name));
        match has_key {
            true => caller == Caller::Local,
            false => socket::is_with(request, &self.client_key),
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

    /// A request with a key.
    async fn pass_key(
        &self,
        report: &mut Report<'_>,
        request: Request,
        peer: SocketAddr,
    ) -> Result<Response, Refusal> {
        let context = report.context;
        let (parts, body) = request.into_parts();
        let read = self.read_for_key(&parts, body).await;
        let read = read.inspect_err(|refusal| self.unread(report, &parts, refusal));
        let (credential, Read { target, content }, wanted) = read?;
        let operation = target.route.operation;
        let question = Question {
            credential,
            need: &wanted.need,
            operation: operation.id,
            resources: &wanted.resources,
            ip: context.ip,
            guarded: context.guarded,
        };
        let judged = self.keys.decide(context, &question, Some(&self.upstreams));
        let acts_as = acting::of(target.route, &target.params, content.fields());
        let admission = report.judged(judged, operation, &question, acts_as).await?;
        if let Content::Unread = content {
            // The key was made in the meantime.
            return Err(refusal::unknown());
        }
        let key = &admission.key;
        let call = Call {
            operation,
            method: &parts.method,
            target: target.write()?,
            headers: Onward::of_application(&parts.headers, &content, context),
            content,
            filter: Filter::of(operation, &admission),
        };
        let passage = admission.passage();
        // Keys for this door have one or the other.
        match key.form().environment().unwrap_or(Environment::Live) {
            Environment::Test => Box::pin(self.rehearse(call, Who::Application, peer)).await,
            Environment::Live => {
                let upstream = self.upstream(passage.upstream.as_ref())?;
                let sent = self.send(&upstream, call, &admission, &mut report.way).await;
                sent.map(|response| answer::rehoused(response, parts.headers))
            }
        }
    }

    /// What a request with a key says, and what the key must have.
    async fn read_for_key<'p>(
        &self,
        parts: &'p Parts,
        body: Body,
    ) -> Result<(&'p str, Read, Wanted), Refusal> {
        let credential = headers::key(&parts.headers)?;
        let target = read_head(parts)?;
        // A stranger's body is not read: who they are is refused whatever they say in it.
        let is_read = body.is_end_stream() || self.keys.knows(credential);
        let content = match is_read {
            true => Content::read(target.route, &parts.headers, body).await?,
            false => Content::Unread,
        };
        let wanted = policy::wanted(target.route, &target.params, content.fields())?;
        Ok((credential, Read { target, content }, wanted))
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

    /// The upstream that a live key names, or the default.
    fn upstream(&self, name: Option<&UpstreamName>) -> Result<Arc<Upstream>, Refusal> {
        let found = self.upstreams.of(name);
        found.ok_or_else(|| refusal::unroutable(&Unroutable::Missing(name.cloned())))
    }

    /// Sends a key's call to its upstream, when the key's turn comes.
    async fn send(
        &self,
        upstream: &Upstream,
        call: Call<'_>,
        admission: &Admission,
        way: &mut Way,
    ) -> Result<Response, Refusal> {
        let operation = call.operation;
        let budget = self.keys.budgets.of(&upstream.name);
        let wait = self.keys.budgets.queue_wait();
        // All children of a key have its share together.
        let (key, share) = (admission.account().id(), &admission.passage().budget);
        let turn = Turn { budget: &budget, key, share, wait };
        way.upstream = Some(upstream.name.as_str().to_owned());
        let sent = self.remote.send(upstream, call, Some(&turn), &mut way.attempts).await;
        sent.map_err(|fault| {
            way.fault = Some(fault);
            fault.told(operation)
        })
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
