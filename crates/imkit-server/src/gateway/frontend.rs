//! Requests of frontends: with a client key of the key server, in whose place the upstream's goes,
//! and the user's token, which travels on.

use std::net::SocketAddr;

use axum::extract::Request;
use axum::response::Response;
use http::request::Parts;
use imkit_api::operation::Danger;
use imkit_emulator::Refusal;
use imkit_keys::Environment;

use super::body::Content;
use super::filter::Filter;
use super::headers::Onward;
use super::remote::{Call, Who};
use super::report::{Frontend, Report};
use super::target::Target;
use super::{House, read_head};
use crate::client_keys::check::{ClientCall, ClientGrant, ClientRequest};

impl House {
    /// A request of a frontend.
    pub(super) async fn pass_frontend(
        &self,
        report: &mut Report<'_>,
        request: Request,
        peer: SocketAddr,
    ) -> Result<Response, Refusal> {
        let context = report.context;
        let (parts, body) = request.into_parts();
        let read = read_head(&parts);
        let target = read.inspect_err(|refusal| self.unread(report, &parts, refusal))?;
        let operation = target.route.operation;
        let changes = (operation.danger != Danger::Read).then(|| touched(&target));
        // Before the body: nobody's is not read.
        let call = ClientCall::Operation(operation);
        let grant = self.admit_frontend(report, &parts, call, changes).await?;
        let content = Content::read(target.route, &parts.headers, body).await;
        let content = content.inspect_err(|refusal| self.tell_unread(context, &parts, refusal))?;
        let call = Call {
            operation,
            method: &parts.method,
            target: target.write()?,
            headers: Onward::of_user(&parts.headers, &content, context),
            content,
            filter: Filter::default(),
        };
        match grant.environment {
            Environment::Test => self.rehearse(call, Who::User, peer).await,
            Environment::Live => {
                let upstream = self.upstream(Some(&grant.application))?;
                let way = &mut report.way;
                way.upstream = Some(upstream.name.as_str().to_owned());
                let sent = self.remote.send(&upstream, call, None, &mut way.attempts).await;
                sent.map_err(|fault| {
                    way.fault = Some(fault);
                    fault.told(operation)
                })
            }
        }
    }

    /// Judges a frontend's request; what it changes is logged.
    pub(super) async fn admit_frontend(
        &self,
        report: &mut Report<'_>,
        parts: &Parts,
        call: ClientCall,
        changes: Option<Vec<String>>,
    ) -> Result<ClientGrant, Refusal> {
        let authority = parts.uri.authority().map(http::uri::Authority::as_str);
        let request = ClientRequest { headers: &parts.headers, authority, call };
        let judged = self.keys.client(report.context, &request, Some(&self.upstreams));
        report.frontend_judged(judged, Frontend { operation: call.operation(), changes }).await
    }
}

/// What the path names. The user whose token it is has to be permitted by the platform: here is
/// nothing to judge, so that bodies are not searched.
fn touched(target: &Target) -> Vec<String> {
    let named = target.route.kinds().zip(&target.params);
    named.filter_map(|(kind, id)| Some(format!("{}/{id}", kind?))).collect()
}
