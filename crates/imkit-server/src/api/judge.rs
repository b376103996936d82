//! Judging a request by its key, and everything that follows from it: counts, the stream of
//! decisions, the guard against guessing, and the refusal as the caller may see it.

use std::net::IpAddr;
use std::time::Duration;

use imkit_api::keys::Decision;
use imkit_keys::{
    Admission, Attempt, Environment, Face, KeyKind, Need, Outcome, PresentedKey, Reason, Refusal,
    Resource, Rule,
};
use jiff::Timestamp;

use super::context::RequestContext;
use super::problem::{ApiError, ApiResult};
use super::rate::Rate;
use super::state::ApiState;
use crate::keys::{Upgrade, Use};
use crate::upstreams::Upstreams;

/// What is asked about a key.
pub(crate) struct Question<'q> {
    /// The key that was presented.
    pub(crate) credential: &'q str,
    /// What the request needs.
    pub(crate) need: &'q Need,
    /// The same for people: an operation, or scopes.
    pub(crate) operation: &'q str,
    /// What the request touches, written `kind/id`.
    pub(crate) resources: &'q [String],
    /// Who presented the key.
    pub(crate) ip: Option<IpAddr>,
    /// Whose wrong keys are counted; `None` = nobody's.
    pub(crate) guarded: Option<IpAddr>,
}

/// Why a request may not pass.
#[derive(Debug)]
pub(crate) enum Refused {
    /// Its address presented too many wrong keys, and is to wait.
    WrongKeys(Duration),
    /// Its key may not.
    Key(Refusal),
}

impl ApiState {
    /// Whether a key works, whatever it may do. Nothing is counted.
    pub(crate) fn knows(&self, credential: &str) -> bool {
        let (need, now) = (Need::key(), self.clock.now());
        let attempt = Attempt { credential, client_ip: None, need: &need, resources: &[], now };
        let judged = self.verifier.check(&attempt);
        judged.err().is_none_or(|refusal| refusal.face() != Face::Unauthenticated)
    }

    /// Whether a key of whatever kind works at an address. Nothing is counted, charged or told.
    pub(super) fn try_key(&self, credential: &str, ip: Option<IpAddr>) -> ApiResult<Admission> {
        let kind = PresentedKey::parse(credential).map_or(KeyKind::Api, |key| key.form().kind());
        let kind = if kind == KeyKind::Child { KeyKind::Api } else { kind };
        let need = Need::of_kind(kind).cost(0);
        let now = self.clock.now();
        let attempt = Attempt { credential, client_ip: ip, need: &need, resources: &[], now };
        self.verifier.check(&attempt).map_err(|refusal| self.refuse(Refused::Key(refusal)))
    }

    /// Judges a request. Headers describe the key that was judged last: a service's own comes
    /// before the one that it asks about. A live key's request is refused when it is to go to
    /// `upstreams` and cannot.
    pub(crate) fn decide(
        &self,
        context: &RequestContext,
        question: &Question<'_>,
        upstreams: Option<&Upstreams>,
    ) -> Result<Admission, Refused> {
        context.set_rate(None);
        let admission = self.weigh(context, question, upstreams)?;
        context.set_rate(Rate::admitted(admission.account(), admission.standing));
        Ok(admission)
    }

    /// As [`decide`](Self::decide), for the control door.
    pub(super) fn judge(
        &self,
        context: &RequestContext,
        question: &Question<'_>,
    ) -> ApiResult<Admission> {
        self.decide(context, question, None).map_err(|refused| self.refuse(refused))
    }

    /// Judges a request, whose headers the caller will write if it is admitted.
    pub(super) fn admit(
        &self,
        context: &RequestContext,
        question: &Question<'_>,
    ) -> ApiResult<Admission> {
        self.weigh(context, question, None).map_err(|refused| self.refuse(refused))
    }

    fn weigh(
        &self,
        context: &RequestContext,
        question: &Question<'_>,
        upstreams: Option<&Upstreams>,
    ) -> Result<Admission, Refused> {
        let now = self.clock.now();
        let resources: Vec<_> = question.resources.iter().map(|text| resource(text)).collect();
        let judged = self.verifier.verify(&Attempt {
            credential: question.credential,
            client_ip: question.ip,
            need: question.need,
            resources: &resources,
            now,
        });
        let judged = judged.and_then(|admission| match upstreams {
            Some(upstreams) => route(admission, upstreams),
            None => Ok(admission),
        });
        if let Err(refusal) = &judged
            && refusal.face() == Face::Unauthenticated
        {
            // What is beyond an address's share is counted as that alone.
            self.guard_from(question.guarded, now).map_err(Refused::WrongKeys)?;
        }
        self.record(context, question, &judged, now);
        match judged {
            Ok(admission) => {
                if let Some(hash) = admission.upgrade {
                    let (key, version) = (admission.key.id(), admission.secret);
                    // When the queue is full, the next use asks again.
                    let _ = self.upgrades.try_send(Upgrade { key, version, hash });
                }
                Ok(admission)
            }
            Err(refusal) => {
                if refusal.face() != Face::Unauthenticated {
                    context.set_rate(self.rate_of(&refusal));
                }
                Err(Refused::Key(refusal))
            }
        }
    }

    /// How a key stands that was refused.
    fn rate_of(&self, refusal: &Refusal) -> Option<Rate> {
        let key = self.replica.account(refusal.id?)?;
        match &refusal.reason {
            Reason::Limited { limit, wait, remaining } => {
                Rate::limited(&key, limit, *wait, *remaining)
            }
            _ => Rate::admitted(&key, None),
        }
    }

    /// The refusal as the caller may see it.
    fn refuse(&self, refused: Refused) -> ApiError {
        let Refusal { id, reason } = match refused {
            Refused::WrongKeys(wait) => return ApiError::too_many_wrong_keys(wait),
            Refused::Key(refusal) => refusal,
        };
        match reason {
            Reason::Limited { limit: name, wait, remaining: _ } => {
                let key = id.and_then(|id| self.replica.account(id));
                let limit =
                    key.and_then(|key| key.limits().find(|limit| limit.name == name).cloned());
                let most = limit.map(|limit| match limit.rule {
                    Rule::Rate { count, .. } => count.get().into(),
                    Rule::Quota { count, .. } => count.get(),
                });
                ApiError::rate_limited(name.as_str(), most, wait)
            }
            Reason::Scope(scope) => ApiError::scope_required(scope),
            Reason::Resource(resource) => ApiError::resource_forbidden(&resource),
            // Nothing that is asked here demands an environment; all others have the first face.
            _ => ApiError::invalid_key(),
        }
    }

    /// Counts a wrong key. One too many from its address has to wait.
    pub(super) fn guard_from(
        &self,
        guarded: Option<IpAddr>,
        now: Timestamp,
    ) -> Result<(), Duration> {
        let Some(ip) = guarded else { return Ok(()) };
        self.guard.count(ip, now).inspect_err(|_| self.metrics.guarded())
    }

    fn record(
        &self,
        context: &RequestContext,
        question: &Question<'_>,
        judged: &Result<Admission, Refusal>,
        at: Timestamp,
    ) {
        let (key, outcome, secret) = match judged {
            Ok(admission) => {
                (Some(admission.key.id()), Some(admission.outcome()), Some(admission.secret))
            }
            Err(refusal) => (refusal.id, refusal.outcome(), None),
        };
        // What strangers ask for is theirs to make up, and whoever made up a secret is one.
        let operation = match outcome {
            None | Some(Outcome::Forged) => "",
            Some(_) => question.operation,
        };
        let user_agent = context.user_agent();
        self.ledger.count(&Use {
            key,
            operation,
            outcome,
            ip: question.ip,
            user_agent: user_agent.as_deref(),
            secret,
            objects: question.resources,
            at,
        });
        let name = outcome_name(judged);
        match outcome {
            Some(Outcome::Admitted) => self.metrics.admitted(),
            _ => self.metrics.verified(name),
        }
        self.feed.publish(|| Decision::Request {
            at,
            key_id: key.map(|id| id.to_string()),
            name: key.and_then(|id| Some(self.replica.get(id)?.name().to_owned())),
            owner: key.and_then(|id| Some(self.replica.get(id)?.owner().to_owned())),
            outcome: name.to_owned(),
            reason: objection(judged).map(ToString::to_string),
            operation: (!operation.is_empty()).then(|| operation.to_owned()),
            ip: question.ip.map(|ip| ip.to_string()),
            request_id: Some(context.id_text()),
        });
    }
}

/// Refuses what passed but has nowhere to go: it is counted as that, not as what it would have been.
fn route(admission: Admission, upstreams: &Upstreams) -> Result<Admission, Refusal> {
    if admission.key.form().environment() == Some(Environment::Test) {
        return Ok(admission);
    }
    match upstreams.unroutable(admission.passage().upstream.as_ref()) {
        None => Ok(admission),
        Some(why) => Err(Refusal { id: Some(admission.key.id()), reason: Reason::Unroutable(why) }),
    }
}

/// Why the request was refused, or would be if its key were not only observed.
fn objection(judged: &Result<Admission, Refusal>) -> Option<&Reason> {
    match judged {
        Ok(admission) => admission.observed.as_deref(),
        Err(refusal) => Some(&refusal.reason),
    }
}

fn outcome_name(judged: &Result<Admission, Refusal>) -> &'static str {
    match judged {
        Ok(admission) => admission.outcome().as_str(),
        Err(refusal) => match (refusal.outcome(), &refusal.reason) {
            (Some(outcome), _) => outcome.as_str(),
            (None, Reason::Malformed(_)) => "malformed",
            (None, _) => "unknown",
        },
    }
}

/// `kind/id`; a kind alone, or with `*`, is all of it.
fn resource(text: &str) -> Resource<'_> {
    match text.split_once('/') {
        Some((kind, "*" | "")) => Resource { kind, id: None },
        Some((kind, id)) => Resource { kind, id: Some(id) },
        None => Resource { kind: text, id: None },
    }
}
