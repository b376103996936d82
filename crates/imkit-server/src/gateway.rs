//! The gateway door: where requests to the chat-server URL go.
//!
//! Keys of the key server are judged here, and what a test key may do goes to the embedded emulator
//! with the emulator's own key: read -> policy -> judge -> forward -> answer, a file for each. The
//! local application's own key and its users go to the emulator as they are, which checks them.

mod answer;
mod body;
pub(crate) mod budget;
mod headers;
mod json;
mod policy;
mod refusal;
mod rules;
mod target;
#[cfg(test)]
mod tests;

use std::net::SocketAddr;
use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::extract::{ConnectInfo, Request, State};
use axum::response::{IntoResponse, Response};
use http::request::Parts;
use http::{HeaderMap, HeaderValue};
use imkit_emulator::{Emulator, Refusal};
use secrecy::ExposeSecret;
use subtle::ConstantTimeEq;
use tower::ServiceExt;

use self::body::Content;
use self::target::Target;
use crate::api::{ApiState, Question, RequestContext};

/// What the door has.
struct Gateway {
    emulator: Emulator,
    /// The emulator's own key, as a header.
    upstream_key: HeaderValue,
    keys: Arc<ApiState>,
}

/// The door at the root, so that existing clients change only base URL and key.
pub(crate) fn router(emulator: &Emulator, keys: Arc<ApiState>) -> Router {
    let mut upstream_key =
        // Keys that no header can carry were refused when they were read.
        HeaderValue::from_str(emulator.api_key().expose_secret())
            .unwrap_or(HeaderValue::from_static(""));
    upstream_key.set_sensitive(true);
    let gateway = Gateway { emulator: emulator.clone(), upstream_key, keys };
    Router::new().fallback(handle).with_state(Arc::new(gateway))
}

async fn handle(State(gateway): State<Arc<Gateway>>, request: Request) -> Response {
    if gateway.is_local(request.headers()) {
        return gateway.ask(request).await;
    }
    let peer = request.extensions().get::<ConnectInfo<SocketAddr>>();
    let peer = peer.map(|ConnectInfo(peer)| peer.ip());
    let context = RequestContext::new(request.headers(), peer, gateway.keys.proxies());
    let (parts, body) = request.into_parts();
    let response = match gateway.admit(&context, &parts, body).await {
        Ok(request) => {
            let answer = gateway.ask(request).await;
            answer::without_key(answer, gateway.emulator.api_key().expose_secret()).await
        }
        Err(refusal) => refusal.into_response(),
    };
    tracing::debug!(
        request_id = context.id.as_str(),
        method = parts.method.as_str(),
        status = response.status().as_u16(),
        "answered at the gateway"
    );
    answer::dress(response, &context)
}

impl Gateway {
    /// Whether a request is the local application's own, or of one of its users, or of nobody: the
    /// emulator knows them.
    fn is_local(&self, headers: &HeaderMap) -> bool {
        let mut keys = headers.get_all(headers::API_KEY).iter();
        match (keys.next(), keys.next()) {
            (None, _) => true,
            (Some(key), None) => key.as_bytes().ct_eq(self.upstream_key.as_bytes()).into(),
            (Some(_), Some(_)) => false,
        }
    }

    /// The request that goes on, when its key may.
    async fn admit(
        &self,
        context: &RequestContext,
        parts: &Parts,
        body: Body,
    ) -> Result<Request, Refusal> {
        let credential = headers::key(&parts.headers)?;
        let target = Target::read(parts.method.as_str(), &parts.uri, &parts.headers)?;
        let content = Content::read(target.operation, &parts.headers, body).await?;
        let wanted = policy::wanted(target.operation, &target.params, content.fields())?;
        let question = Question {
            credential,
            need: &wanted.need,
            operation: target.operation.id,
            resources: &wanted.resources,
            ip: context.ip,
            guarded: context.guarded,
        };
        self.keys.decide(context, &question).map_err(refusal::worded)?;
        let kind = content.kind(&parts.headers);
        let mut request = Request::new(content.write());
        *request.method_mut() = parts.method.clone();
        *request.uri_mut() = target.write().parse().map_err(|_| {
            Refusal::new(414, "URI_TOO_LONG", "The request is refused: its URL is too long")
        })?;
        *request.headers_mut() = headers::onward(&parts.headers, kind, context, &self.upstream_key);
        Ok(request)
    }

    async fn ask(&self, request: Request) -> Response {
        let Ok(response) = self.emulator.router().oneshot(request).await;
        response
    }
}
