//! The gateway door: where requests to the chat-server URL go.
//!
//! Keys of the key server are judged here. What a live key may do goes to its upstream with the
//! upstream's key, what a test key may do to the embedded emulator with the emulator's: read ->
//! policy -> judge -> send -> answer, a file for each. The local application's own key and its users
//! go to the emulator as they are, which checks them.

mod acting;
mod answer;
mod body;
mod breaker;
pub(crate) mod budget;
mod fault;
mod filter;
mod headers;
mod json;
mod policy;
mod redact;
mod refusal;
mod remote;
mod report;
mod retry_after;
mod routes;
mod rules;
mod streamed;
mod target;
#[cfg(test)]
mod tests;

use std::convert::Infallible;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::body::Body;
use axum::extract::Request;
use axum::response::{IntoResponse, Response};
use futures_util::future::BoxFuture;
use http::request::Parts;
use http::uri::PathAndQuery;
use http::{HeaderMap, HeaderValue};
use imkit_emulator::{Answers, Emulator, Refusal};
use imkit_keys::{Admission, Environment, UpstreamName};
use secrecy::ExposeSecret;
use subtle::ConstantTimeEq;

use self::body::Content;
use self::policy::Wanted;
use self::remote::{Call, OnwardBody, Remote};
use self::report::{Report, Way};
use self::target::Target;
use crate::api::{ApiState, Question, RequestContext, Unread};
use crate::host_check::Hosts;
use crate::upstreams::connect::HttpClient;
use crate::upstreams::{Upstream, Upstreams};

pub(crate) use breaker::Breaker;
pub(crate) use redact::Needles;

/// What requests to upstreams are sent with.
pub(crate) type GatewayClient = HttpClient<OnwardBody>;

/// The door, at the root, so that existing clients change only base URL and key. Clones are the
/// same door.
#[derive(Clone)]
pub(crate) struct Gateway(Arc<Parlour>);

/// What the door has.
struct Parlour {
    /// Names it answers to; `None` = all.
    hosts: Option<Hosts>,
    emulator: Emulator,
    /// The emulator's own key, as a header.
    local_key: HeaderValue,
    local_needles: Needles,
    keys: Arc<ApiState>,
    upstreams: Arc<Upstreams>,
    remote: Remote,
}

/// What the gateway is made of.
pub(crate) struct GatewayParts<'p> {
    pub(crate) hosts: Option<Hosts>,
    pub(crate) emulator: &'p Emulator,
    pub(crate) keys: Arc<ApiState>,
    pub(crate) upstreams: Arc<Upstreams>,
    pub(crate) client: GatewayClient,
    /// How long an upstream's answer may take to begin.
    pub(crate) patience: Duration,
}

/// A request that was understood and may pass.
struct Admitted {
    admission: Admission,
    call: Read,
}

/// A request that was understood.
struct Read {
    target: Target,
    content: Content,
}

impl Gateway {
    pub(crate) fn new(parts: GatewayParts<'_>) -> Self {
        let GatewayParts { hosts, emulator, keys, upstreams, client, patience } = parts;
        let text = emulator.api_key().expose_secret();
        // Keys that no header can carry were refused when they were read.
        let mut local_key = HeaderValue::from_str(text).unwrap_or(HeaderValue::from_static(""));
        local_key.set_sensitive(true);
        let local_needles = Needles::new([text]);
        let remote = Remote::new(keys.clock(), client, patience);
        let emulator = emulator.clone();
        Self(Arc::new(Parlour {
            hosts,
            emulator,
            local_key,
            local_needles,
            keys,
            upstreams,
            remote,
        }))
    }
}

impl Answers for Gateway {
    type Answer = BoxFuture<'static, Result<Response, Infallible>>;

    fn answer(&self, request: Request, peer: SocketAddr) -> Self::Answer {
        let parlour = Arc::clone(&self.0);
        Box::pin(async move { Ok(parlour.receive(request, peer).await) })
    }
}

impl Parlour {
    async fn receive(&self, mut request: Request, peer: SocketAddr) -> Response {
        headers::name_host(&mut request);
        if let Some(hosts) = &self.hosts
            && !hosts.permit(&request)
        {
            return hosts.refuse(request.headers());
        }
        if self.is_local(request.headers()) {
            return self.ask(request, peer).await;
        }
        let context = RequestContext::new(request.headers(), Some(peer.ip()), self.keys.proxies());
        let (parts, body) = request.into_parts();
        let mut report = Report::new(&self.keys, &context);
        let mut response = match self.pass(&mut report, &parts, body, peer).await {
            Ok(response) => response,
            Err(refusal) => refusal.into_response(),
        };
        tracing::debug!(
            request_id = context.id.as_str(),
            method = parts.method.as_str(),
            status = response.status().as_u16(),
            "answered at the gateway"
        );
        answer::dress(&mut response, &context);
        report.told(response.status());
        response
    }

    /// Whether a request is the local application's own, or of one of its users, or of nobody: the
    /// emulator knows them.
    fn is_local(&self, headers: &HeaderMap) -> bool {
        let mut keys = headers.get_all(headers::API_KEY).iter();
        match (keys.next(), keys.next()) {
            (None, _) => true,
            (Some(key), None) => key.as_bytes().ct_eq(self.local_key.as_bytes()).into(),
            (Some(_), Some(_)) => false,
        }
    }

    async fn pass(
        &self,
        report: &mut Report<'_>,
        parts: &Parts,
        body: Body,
        peer: SocketAddr,
    ) -> Result<Response, Refusal> {
        let Admitted { admission, call } = self.admit(report, parts, body).await?;
        let operation = call.target.route.operation;
        let passage = admission.key.passage();
        let kind = call.content.kind(&parts.headers);
        let headers = headers::onward(&parts.headers, kind, report.context);
        let target = call.target.write().try_into().map_err(|_| {
            Refusal::new(414, "URI_TOO_LONG", "The request is refused: its URL is too long")
        })?;
        let call =
            Call { operation, method: &parts.method, target, headers, content: call.content };
        // Keys for this door have one or the other.
        match admission.key.form().environment().unwrap_or(Environment::Live) {
            Environment::Test => Ok(self.rehearse(call, peer).await),
            Environment::Live => {
                let upstream = self.upstream(passage.upstream.as_ref())?;
                self.send(&upstream, call, &mut report.way).await
            }
        }
    }

    /// Reads a request and judges it by its key.
    async fn admit(
        &self,
        report: &mut Report<'_>,
        parts: &Parts,
        body: Body,
    ) -> Result<Admitted, Refusal> {
        let context = report.context;
        let read = self.read(parts, body).await;
        let (credential, target, content, wanted) = read.inspect_err(|refusal| {
            let is_missing = refusal.status() == 404;
            let ended = if is_missing { Unread::NotFound } else { Unread::Malformed };
            let line = (parts.method.as_str(), parts.uri.path());
            report.unread(ended);
            self.keys.tell_unread(context, ended, line, refusal.message());
        })?;
        let question = Question {
            credential,
            need: &wanted.need,
            operation: target.route.operation.id,
            resources: &wanted.resources,
            ip: context.ip,
            guarded: context.guarded,
        };
        let judged = self.keys.decide(context, &question);
        let acts_as = acting::of(target.route, &target.params, content.fields());
        let operation = target.route.operation;
        let admission = report.judged(judged, operation, &question, acts_as).await?;
        Ok(Admitted { admission, call: Read { target, content } })
    }

    /// What a request says, before anybody looks who sends it.
    async fn read<'p>(
        &self,
        parts: &'p Parts,
        body: Body,
    ) -> Result<(&'p str, Target, Content, Wanted), Refusal> {
        let credential = headers::key(&parts.headers)?;
        let target = Target::read(parts.method.as_str(), &parts.uri, &parts.headers)?;
        let content = Content::read(target.route, &parts.headers, body).await?;
        let wanted = policy::wanted(target.route, &target.params, content.fields())?;
        Ok((credential, target, content, wanted))
    }

    /// The upstream that a live key names, or the default.
    fn upstream(&self, name: Option<&UpstreamName>) -> Result<Arc<Upstream>, Refusal> {
        let found = self.upstreams.of(name);
        found.ok_or_else(|| refusal::no_upstream(name, self.upstreams.is_locked(name)))
    }

    /// Sends a call to its upstream.
    async fn send(
        &self,
        upstream: &Upstream,
        call: Call<'_>,
        way: &mut Way,
    ) -> Result<Response, Refusal> {
        let operation = call.operation;
        way.upstream = Some(upstream.name.as_str().to_owned());
        let sent = self.remote.send(upstream, call, &mut way.attempts).await;
        sent.map_err(|fault| {
            way.fault = Some(fault);
            fault.told(operation)
        })
    }

    /// Does a call on the emulator.
    async fn rehearse(&self, call: Call<'_>, peer: SocketAddr) -> Response {
        let Call { operation: _, method, target, headers, content } = call;
        let mut request = Request::new(content.write());
        *request.method_mut() = method.clone();
        *request.uri_mut() = PathAndQuery::into(target);
        *request.headers_mut() = headers;
        request.headers_mut().insert(headers::API_KEY, self.local_key.clone());
        let response = self.ask(request, peer).await;
        answer::rehearsed(response, &self.local_needles).await
    }

    async fn ask(&self, request: Request, peer: SocketAddr) -> Response {
        let Ok(response) = Answers::answer(&self.emulator.router(), request, peer).await;
        response
    }
}
