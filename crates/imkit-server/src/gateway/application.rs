//! Requests of applications: with a key of the key server, in whose place the upstream's goes.

use std::net::SocketAddr;
use std::sync::Arc;

use axum::body::{Body, HttpBody};
use axum::extract::Request;
use axum::response::Response;
use http::request::Parts;
use imkit_emulator::Refusal;
use imkit_keys::{Admission, Environment, Unroutable, UpstreamName};

use super::body::Content;
use super::filter::Filter;
use super::headers::{self, Onward};
use super::policy::{self, Wanted};
use super::remote::{Call, Turn, Who};
use super::report::{Report, Way};
use super::target::Target;
use super::{House, acting, answer, read_head, refusal};
use crate::api::Question;
use crate::upstreams::Upstream;

/// A request that was understood, before anybody looks who sends it.
struct Read {
    target: Target,
    content: Content,
}

impl House {
    /// A request with a key.
    pub(super) async fn pass_key(
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

    /// The upstream that a live key names, or the default.
    pub(super) fn upstream(&self, name: Option<&UpstreamName>) -> Result<Arc<Upstream>, Refusal> {
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
}
