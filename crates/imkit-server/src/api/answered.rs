//! Requests that were answered at the gateway: counted, and told to whoever follows.

use std::time::Duration;

use imkit_api::keys::Decision;
use imkit_keys::LiveKey;

use super::context::RequestContext;
use super::state::ApiState;

/// What became of a request.
pub(crate) struct Answered<'a> {
    /// The key that was admitted; `None` = none was.
    pub(crate) key: Option<&'a LiveKey>,
    /// How it was judged.
    pub(crate) outcome: &'static str,
    pub(crate) operation: &'static str,
    /// Of the answer.
    pub(crate) status: u16,
    /// Where it went.
    pub(crate) upstream: Option<&'a str>,
    /// How often it was sent there.
    pub(crate) attempts: u32,
    /// What went wrong on the way.
    pub(crate) fault: Option<&'static str>,
    /// How long the answer took.
    pub(crate) took: Duration,
}

impl ApiState {
    /// Counts an answer, and tells of it when its key was admitted: refusals are told when they are
    /// made.
    pub(crate) fn answered(&self, context: &RequestContext, answered: &Answered<'_>) {
        let Answered { key, outcome, operation, status, upstream, attempts, fault, took } =
            *answered;
        self.metrics.answered(outcome, fault);
        if attempts > 0 {
            self.metrics.upstream_took(took);
        }
        let Some(key) = key else { return };
        self.feed.publish(|| Decision::Answered {
            at: self.clock.now(),
            key_id: Some(key.id().to_string()),
            name: Some(key.name().to_owned()),
            owner: Some(key.owner().to_owned()),
            outcome: outcome.to_owned(),
            operation: Some(operation.to_owned()),
            ip: context.ip.map(|ip| ip.to_string()),
            request_id: Some(context.id_text()),
            status,
            upstream: upstream.map(str::to_owned),
            fault: fault.map(str::to_owned),
            attempts,
            duration_ms: u64::try_from(took.as_millis()).unwrap_or(u64::MAX),
        });
    }
}
