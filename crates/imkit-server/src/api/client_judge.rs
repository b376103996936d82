//! Judging a frontend's request by its client key, and what follows from it: the guard against
//! guessing, the limit of each key and address, counts, and the stream of decisions.

use imkit_api::keys::Decision;
use imkit_keys::{ClientKeyId, Environment, Outcome};
use jiff::Timestamp;

use super::context::RequestContext;
use super::pace::subscriber;
use super::state::ApiState;
use crate::client_keys::check::{
    self, ClientCall, ClientFault, ClientGrant, ClientRefused, ClientRequest,
};
use crate::keys::Use;
use crate::upstreams::Upstreams;

/// Client keys have one secret for good.
const SECRET: u32 = 1;

impl ApiState {
    /// What a frontend's request may do, by its client key. Its headers go on as they are, but for
    /// the client key, in whose place the upstream's own goes.
    ///
    /// # Errors
    ///
    /// Why it is refused. A live key's request is when it is to go to `upstreams` and cannot.
    pub(crate) fn client(
        &self,
        context: &RequestContext,
        request: &ClientRequest<'_>,
        upstreams: Option<&Upstreams>,
    ) -> Result<ClientGrant, ClientRefused> {
        context.set_rate(None);
        let now = self.clock.now();
        let mut proved = None;
        let judged = self.weigh_client(context, request, &mut proved, now);
        let judged = judged.and_then(|grant| match upstreams {
            Some(upstreams) => route(grant, upstreams),
            None => Ok(grant),
        });
        if !matches!(judged, Err(ClientFault::WrongKeys(_))) {
            self.record_client(context, request.call, proved, judged.as_ref().err(), now);
        }
        judged.map_err(|fault| ClientRefused { id: proved, fault })
    }

    /// The application and environment that a client key is for, which is all its name.
    pub(super) fn client_name(&self, id: ClientKeyId) -> Option<String> {
        let record = self.service.client_keys().get(id)?;
        Some(format!("{} {}", record.application, record.environment.as_str()))
    }

    fn weigh_client(
        &self,
        context: &RequestContext,
        request: &ClientRequest<'_>,
        proved: &mut Option<ClientKeyId>,
        now: Timestamp,
    ) -> Result<ClientGrant, ClientFault> {
        let text = check::presented(request.headers)?;
        let keys = self.service.client_keys();
        let (grant, record) = match check::prove(text, keys.signer(), |id| keys.get(id), now) {
            Ok(found) => found,
            Err((id, fault)) => {
                *proved = id;
                self.guard_from(context.guarded, now).map_err(ClientFault::WrongKeys)?;
                return Err(fault);
            }
        };
        *proved = Some(grant.id);
        check::host(request, &record)?;
        // A public key is no way around limits.
        let whose = (grant.id, context.guarded.map(subscriber));
        self.client_pace.count(whose, now).map_err(ClientFault::Limited)?;
        check::call(request)?;
        Ok(grant)
    }

    fn record_client(
        &self,
        context: &RequestContext,
        call: ClientCall,
        key: Option<ClientKeyId>,
        fault: Option<&ClientFault>,
        at: Timestamp,
    ) {
        let outcome = fault.map_or(Some(Outcome::Admitted), ClientFault::outcome);
        // What strangers ask for is theirs to make up.
        let operation = if outcome.is_some() { call.operation() } else { "" };
        let user_agent = context.user_agent();
        self.ledger.count(&Use {
            key: key.map(ClientKeyId::digits),
            operation,
            outcome,
            ip: context.ip,
            user_agent: user_agent.as_deref(),
            secret: fault.is_none().then_some(SECRET),
            objects: &[],
            at,
        });
        let name = outcome.map_or("unknown", Outcome::as_str);
        self.metrics.verified(name);
        self.feed.publish(|| Decision::Request {
            at,
            key_id: key.map(|id| id.to_string()),
            name: key.and_then(|id| self.client_name(id)),
            // Client keys have none.
            owner: None,
            outcome: name.to_owned(),
            reason: fault.map(ToString::to_string),
            operation: (!operation.is_empty()).then(|| operation.to_owned()),
            ip: context.ip.map(|ip| ip.to_string()),
            request_id: Some(context.id_text()),
        });
    }
}

/// Refuses what may pass but has nowhere to go.
fn route(grant: ClientGrant, upstreams: &Upstreams) -> Result<ClientGrant, ClientFault> {
    match grant.environment {
        Environment::Test => Ok(grant),
        Environment::Live => match upstreams.unroutable(Some(&grant.application)) {
            None => Ok(grant),
            Some(why) => Err(ClientFault::Unroutable(why)),
        },
    }
}
