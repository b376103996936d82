//! Requests that were answered at the gateway: counted, and told to whoever follows.

use std::sync::Arc;
use std::time::Duration;

use imkit_api::keys::Decision;
use imkit_keys::{ClientKeyId, LiveKey};

use super::context::RequestContext;
use super::state::ApiState;

/// How a request came.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum By {
    /// With a key.
    Key,
    /// With a client key.
    Frontend,
    /// As a realtime connection, or as a part of one.
    Socket,
}

impl By {
    /// Its name in metrics.
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Key => "key",
            Self::Frontend => "frontend",
            Self::Socket => "socket",
        }
    }
}

/// Whose request was admitted.
#[derive(Debug)]
pub(crate) enum Asker {
    Key(Arc<LiveKey>),
    ClientKey(ClientKeyId),
}

/// What became of a request.
pub(crate) struct Answered<'a> {
    pub(crate) by: By,
    /// `None` = it was not admitted.
    pub(crate) asker: Option<&'a Asker>,
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

impl Asker {
    fn id(&self) -> String {
        match self {
            Self::Key(key) => key.id().to_string(),
            Self::ClientKey(id) => id.to_string(),
        }
    }
}

impl ApiState {
    /// Counts an answer, and tells of it when its key was admitted: refusals are told when they are
    /// made.
    pub(crate) fn answered(&self, context: &RequestContext, answered: &Answered<'_>) {
        self.metrics.answered(answered);
        let Answered { asker, outcome, operation, status, upstream, attempts, fault, took, .. } =
            *answered;
        let Some(asker) = asker else { return };
        self.feed.publish(|| Decision::Answered {
            at: self.clock.now(),
            key_id: Some(asker.id()),
            name: match asker {
                Asker::Key(key) => Some(key.name().to_owned()),
                Asker::ClientKey(id) => self.client_name(*id),
            },
            owner: match asker {
                Asker::Key(key) => Some(key.owner().to_owned()),
                // Client keys have none.
                Asker::ClientKey(_) => None,
            },
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
