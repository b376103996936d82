//! What became of a request: gathered on its way, and told once at its end to the log of requests,
//! to metrics, and to whoever follows.
//!
//! A request that acts for somebody is in the log before it is sent, a refusal before it is
//! answered; there is room in the log for every other that is to be kept. A report that is dropped
//! before its end is one of a caller who left: it is kept all the same.

mod frontend;

use std::sync::Arc;

use http::StatusCode;
use imkit_api::Operation;
use imkit_api::operation::Danger;
use imkit_emulator::Refusal;
use imkit_keys::{Admission, Outcome, Reason};
use imkit_store::NewRequest;
use jiff::Timestamp;
use tokio::time::Instant;

pub(super) use frontend::Frontend;

use super::fault::Fault;
use super::refusal;
use crate::api::{Answered, ApiState, Asker, By, Question, Refused, RequestContext, Unread};
use crate::request_log::{NAMED, Room};

/// Most characters of a thing's name.
const LONGEST: usize = 200;

/// What is gathered of a request.
pub(super) struct Report<'g> {
    keys: &'g ApiState,
    pub(super) context: &'g RequestContext,
    by: By,
    began: Instant,
    outcome: &'static str,
    operation: &'static str,
    /// Whose it is, when it was admitted.
    asker: Option<Asker>,
    /// Where the request went.
    pub(super) way: Way,
    /// What is kept at the end, and room for it.
    kept: Option<(Box<NewRequest>, Room)>,
}

/// The way to an upstream.
#[derive(Default)]
pub(super) struct Way {
    /// Its name.
    pub(super) upstream: Option<String>,
    /// How often the request was sent.
    pub(super) attempts: u32,
    /// What went wrong at last.
    pub(super) fault: Option<Fault>,
}

impl<'g> Report<'g> {
    /// Begins with the request.
    pub(super) fn new(keys: &'g ApiState, context: &'g RequestContext, by: By) -> Self {
        Self {
            keys,
            context,
            by,
            began: Instant::now(),
            outcome: "",
            operation: "",
            asker: None,
            way: Way::default(),
            kept: None,
        }
    }

    /// The request was refused before anybody looked at its key.
    pub(super) fn unread(&mut self, ended: Unread) {
        self.outcome = ended.as_str();
    }

    /// The request was judged. To be asked before it is sent: what acts for somebody is written
    /// here.
    ///
    /// # Errors
    ///
    /// The refusal; 503 when a request cannot be logged that has to be.
    pub(super) async fn judged(
        &mut self,
        judged: Result<Admission, Refused>,
        operation: &'static Operation,
        question: &Question<'_>,
        acts_as: Option<Vec<String>>,
    ) -> Result<Admission, Refusal> {
        self.operation = operation.id;
        let admission = match judged {
            Ok(admission) => admission,
            Err(refused) => return Err(Box::pin(self.refused(refused, question, acts_as)).await),
        };
        self.outcome = admission.outcome().as_str();
        self.asker = Some(Asker::Key(Arc::clone(&admission.key)));
        let observed = admission.observed.as_deref();
        let is_read = operation.danger == Danger::Read;
        if is_read && observed.is_none() && !self.takes_read(&admission) {
            return Ok(admission);
        }
        let mut entry = Box::new(self.entry(admission.key.id().as_str(), question));
        entry.reason = observed.map(|reason| shortened(&reason.to_string()));
        if let Some(users) = acts_as {
            (entry.acted, entry.acted_as) = (true, users);
            let written = self.keys.requests.commit(*entry).await;
            entry = Box::new(written.map_err(|_| refusal::unlogged())?);
        } else if is_read && observed.is_some() {
            // As refusals, which it is to become.
            let written = self.keys.requests.fold(*entry).await;
            written.map_err(|_| refusal::unlogged())?;
            return Ok(admission);
        }
        let room = self.keys.requests.room().await.map_err(|_| refusal::unlogged())?;
        self.kept = Some((entry, room));
        Ok(admission)
    }

    /// The request was answered.
    pub(super) fn told(mut self, status: StatusCode) {
        let took = self.began.elapsed();
        let fault = self.way.fault.map(Fault::name);
        self.keys.answered(
            self.context,
            &Answered {
                by: self.by,
                asker: self.asker.as_ref(),
                outcome: self.outcome,
                operation: self.operation,
                status: status.as_u16(),
                upstream: self.way.upstream.as_deref(),
                attempts: self.way.attempts,
                fault,
                took,
            },
        );
        self.keep(Some(status));
    }

    fn keep(&mut self, status: Option<StatusCode>) {
        let Some((mut entry, room)) = self.kept.take() else { return };
        let Way { upstream, attempts, fault } = std::mem::take(&mut self.way);
        entry.status = status.map(|status| status.as_u16());
        (entry.upstream, entry.attempts) = (upstream, attempts);
        let left = status.is_none().then_some("caller_left");
        entry.fault = fault.map(Fault::name).or(left).map(str::to_owned);
        entry.duration_ms = u64::try_from(self.began.elapsed().as_millis()).ok();
        room.put(*entry);
    }

    fn takes_read(&self, admission: &Admission) -> bool {
        self.keys.requests.takes_read(admission.passage().audit_reads)
    }

    /// The refusal in words; it is logged when it is one of a key that is known.
    async fn refused(
        &mut self,
        refused: Refused,
        question: &Question<'_>,
        acts_as: Option<Vec<String>>,
    ) -> Refusal {
        let (key, reason) = match &refused {
            Refused::WrongKeys(_) => {
                self.outcome = "guarded";
                return refusal::worded(refused);
            }
            Refused::Key(refusal) => (refusal.id, refusal.reason.clone()),
        };
        let outcome = reason.outcome();
        self.outcome = match (outcome, &reason) {
            (Some(outcome), _) => outcome.as_str(),
            (None, Reason::Malformed(_)) => "malformed",
            (None, _) => "unknown",
        };
        let refusal = refusal::worded(refused);
        // Whoever made up a secret is a stranger, and what they ask for is theirs to make up.
        let (Some(key), Some(outcome)) = (key, outcome) else { return refusal };
        if outcome == Outcome::Forged {
            return refusal;
        }
        let mut entry = self.entry(key.as_str(), question);
        entry.reason = Some(shortened(&reason.to_string()));
        entry.status = Some(refusal.status());
        if let Some(users) = acts_as {
            (entry.acted, entry.acted_as) = (true, users);
        }
        if self.keys.requests.fold(entry).await.is_err() {
            tracing::error!(
                request_id = self.context.id.as_str(),
                key = %key,
                "a refusal could not be logged"
            );
        }
        refusal
    }

    fn entry(&self, key: &str, question: &Question<'_>) -> NewRequest {
        NewRequest {
            objects: named(question.resources),
            touched: question.resources.len() as u64,
            ip: question.ip.map(|ip| ip.to_string()),
            ..self.blank(key)
        }
    }

    /// What is known of every request.
    fn blank(&self, key: &str) -> NewRequest {
        NewRequest {
            at: self.now(),
            request_id: self.context.id.as_str().to_owned(),
            key: Some(key.to_owned()),
            operation: self.operation.to_owned(),
            outcome: self.outcome.to_owned(),
            reason: None,
            objects: Vec::new(),
            touched: 0,
            acted: false,
            acted_as: Vec::new(),
            ip: self.context.ip.map(|ip| ip.to_string()),
            status: None,
            upstream: None,
            fault: None,
            attempts: 0,
            duration_ms: None,
            count: 1,
            application: None,
        }
    }

    fn now(&self) -> Timestamp {
        self.keys.clock().now()
    }
}

impl Drop for Report<'_> {
    fn drop(&mut self) {
        self.keep(None);
    }
}

/// The first of the things that a request touches.
fn named(things: &[String]) -> Vec<String> {
    things.iter().take(NAMED).map(|thing| shortened(thing)).collect()
}

fn shortened(text: &str) -> String {
    text.chars().take(LONGEST).collect()
}
