//! Requests to upstreams: sent with the upstream's own key, repeated only where nothing can happen
//! twice, and counted by the upstream's breaker.

use std::time::Duration;

use axum::body::Bytes;
use axum::response::Response;
use http::uri::PathAndQuery;
use http::{Method, Request, StatusCode, Uri};
use http_body_util::{Either, Full, LengthLimitError, Limited};
use imkit_api::Operation;
use imkit_api::operation::{Auth, Retry};
use imkit_emulator::body_limit;
use imkit_keys::{KeyId, Share};
use tokio::time::{Instant, sleep, timeout};

use super::answer::{self, Reading};
use super::body::Content;
use super::budget::Budget;
use super::fault::{Fault, Foreign, Upload};
use super::filter::Filter;
use super::headers::{API_KEY, CLIENT_KEY, Onward};
use crate::clock::SteadyClock;
use crate::upstreams::connect::Connector;
use crate::upstreams::pool::{Payload, SendError};
use crate::upstreams::{Attempts, TooLong, Upstream};

/// The pause before a server that could not be reached is tried once more: about what a restart
/// behind a proxy takes to be noticed.
const PAUSE: Duration = Duration::from_millis(100);

/// How long a caller may take to send a file; the door cuts it off earlier.
const UPLOAD: Duration = Duration::from_secs(330);

/// The way to upstreams.
pub(super) struct Remote {
    clock: SteadyClock,
    connector: Connector,
    /// How long an answer may take to begin.
    patience: Duration,
}

/// As whom a request is sent.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Who {
    /// With the upstream's API key.
    Application,
    /// With its client key, beside the user's token.
    User,
}

/// Whose part of the upstream's budget each attempt takes.
pub(super) struct Turn<'t> {
    pub(super) budget: &'t Budget,
    pub(super) key: KeyId,
    pub(super) share: &'t Share,
    /// How long the request waits for its turns, all in all.
    pub(super) wait: Duration,
}

/// A request that may be sent.
pub(super) struct Call<'c> {
    pub(super) operation: &'static Operation,
    pub(super) method: &'c Method,
    pub(super) target: PathAndQuery,
    pub(super) headers: Onward<'c>,
    pub(super) content: Content,
    /// What whoever asked may not see of the answer.
    pub(super) filter: Filter,
}

impl Remote {
    pub(super) fn new(clock: SteadyClock, connector: Connector, patience: Duration) -> Self {
        Self { clock, connector, patience }
    }

    /// Sends a request: with the API key when it takes a turn of the budget, as a user without. It
    /// is sent once more when it did not arrive, when the upstream's key was refused and is another
    /// meanwhile, or when repeating changes nothing; and when the upstream has no room, as long as
    /// the turn lasts. Counts how often it was sent.
    pub(super) async fn send(
        &self,
        upstream: &Upstream,
        call: Call<'_>,
        turn: Option<&Turn<'_>>,
        sent: &mut u32,
    ) -> Result<Response, Fault> {
        let Call { operation, method, target, headers, content, filter } = call;
        let (mut first, again) = match content {
            Content::Nothing | Content::Unread => (None, Some(Bytes::new())),
            Content::Object(_, bytes) => (None, Some(bytes)),
            Content::Form(body) => (Some(Limited::new(body, body_limit(operation))), None),
        };
        let target = upstream.origin.target(target).map_err(|TooLong| Fault::TooLong)?;
        let mut began = Instant::now();
        let mut now = began;
        let mut tries = Tries::default();
        // Of an attempt that may have had an effect. Whatever keeps it from being repeated, that is
        // what its caller has to know.
        let mut unknown = None;
        let mut is_full = false;
        let mut attempts = match &first {
            Some(_) => Attempts::streamed(&upstream.breaker),
            None => Attempts::new(&upstream.breaker),
        };
        let fault = loop {
            // First, so that nobody waits for a turn, or takes one, for nothing.
            if let Some(left) = attempts.refuses(now) {
                break Fault::Resting(left);
            }
            if let Some(turn) = turn
                && let Err(fault) = turn.come(operation.cost, now - began).await
            {
                break fault.after(is_full);
            }
            let api_key = upstream.api_key();
            let (name, value) = match turn {
                Some(_) => (API_KEY, api_key.header.clone()),
                None => match upstream.client_key() {
                    Some(client_key) => (CLIENT_KEY, client_key.as_ref().clone()),
                    None => break Fault::Keyless,
                },
            };
            let body = match (first.take(), &again) {
                (Some(stream), _) => Either::Right(stream),
                (None, bytes) => Either::Left(Full::new(bytes.clone().unwrap_or_default())),
            };
            let mut request = Request::new(body);
            *request.method_mut() = method.clone();
            *request.uri_mut() = Uri::from(target.clone());
            *request.headers_mut() = headers.write();
            request.headers_mut().insert(name, value);
            if let Err(left) = attempts.admit(Instant::now()) {
                break Fault::Resting(left);
            }
            *sent += 1;
            let attempt = self.attempt(upstream, operation, filter, request, &mut attempts);
            let result = match attempt.await {
                // A user's token may be what is wrong, but there is none beside an API key; and what
                // is about its caller is refused without one, whatever the API key is.
                Ok(answer)
                    if answer.status() == StatusCode::UNAUTHORIZED
                        && turn.is_some()
                        && operation.auth != Auth::User =>
                {
                    upstream.unauthorized(api_key.version);
                    if again.is_some() {
                        let refused = Instant::now();
                        upstream.looked_at(&api_key).await;
                        // That was no waiting for a turn.
                        began += refused.elapsed();
                    }
                    Err(Fault::KeyRefused)
                }
                result => result,
            };
            let Err(fault) = result else { return result };
            if fault.leaves_open() {
                unknown = Some(fault);
            }
            if let (Fault::Full(wait), Some(turn)) = (fault, turn) {
                turn.budget.throttled(wait);
                is_full = true;
            }
            let is_rekeyed = upstream.api_key().version != api_key.version;
            let is_in_turn = turn.is_some_and(|turn| began.elapsed() < turn.wait);
            if again.is_none() || !tries.permit(operation, fault, is_rekeyed, is_in_turn) {
                break fault;
            }
            if fault == Fault::Unreachable {
                sleep(PAUSE).await;
            }
            now = Instant::now();
        };
        if let Some(fault) = attempts.end(Instant::now()) {
            let upstream = upstream.name.as_str();
            tracing::warn!(upstream, fault, "the upstream is left alone for a while");
        }
        Err(unknown.unwrap_or(fault))
    }

    async fn attempt(
        &self,
        upstream: &Upstream,
        operation: &'static Operation,
        filter: Filter,
        request: Request<Payload>,
        attempts: &mut Attempts<'_>,
    ) -> Result<Response, Fault> {
        // Of a body that is passed on as it comes the caller sets the pace: it gets the time that
        // the door grants bodies, and proves nothing about the upstream.
        let is_streamed = matches!(request.body(), Either::Right(_));
        let patience = self.patience + if is_streamed { UPLOAD } else { Duration::ZERO };
        let exchange = async {
            let sent = upstream.pool.send(&self.connector, request).await;
            let response = sent.map_err(|error| match error {
                SendError::Unreachable(_) => Fault::Unreachable,
                SendError::Lost(error) => lost(error.as_ref()),
            })?;
            // Those of now, which are those of the key before, too.
            let key = upstream.api_key();
            let clock = &self.clock;
            let reading = Reading { operation, needles: &key.needles, filter, clock };
            answer::read(response, &reading).await
        };
        let result = timeout(patience, exchange).await.unwrap_or(Err(Fault::Late));
        match &result {
            Err(Fault::Late | Fault::Lost) if is_streamed => {}
            Err(fault) if fault.is_outage() => attempts.failed(fault.name()),
            // The caller's own connection proves nothing about the upstream.
            Err(Fault::Upload(_)) => {}
            _ => {
                if attempts.succeeded() {
                    tracing::info!(upstream = upstream.name.as_str(), "the upstream works again");
                }
            }
        }
        result
    }
}

impl Turn<'_> {
    /// Waits for the next turn, when so much time went by already.
    async fn come(&self, cost: u32, waited: Duration) -> Result<(), Fault> {
        let left = self.wait.saturating_sub(waited);
        let came = self.budget.admit(self.key, self.share, cost, left).await;
        came.map_err(|wait| match self.budget.is_paused() {
            true => Fault::Paused(wait),
            false => Fault::Crowded(wait),
        })
    }
}

/// What was tried again already.
#[derive(Default)]
struct Tries {
    delayed: bool,
    repeated: bool,
    rekeyed: bool,
}

impl Tries {
    /// Whether a request that failed may be sent once more.
    fn permit(
        &mut self,
        operation: &Operation,
        fault: Fault,
        is_rekeyed: bool,
        is_in_turn: bool,
    ) -> bool {
        let tried = match fault {
            // It had no effect, and the budget says when the next turn is.
            Fault::Full(_) if is_in_turn => &mut self.delayed,
            Fault::KeyRefused if is_rekeyed => &mut self.rekeyed,
            Fault::Unreachable => &mut self.repeated,
            Fault::Lost | Fault::Cut | Fault::Foreign(Foreign::NotJson(502..=504))
                if operation.retry == Retry::Safe =>
            {
                &mut self.repeated
            }
            _ => return false,
        };
        !std::mem::replace(tried, true)
    }
}

/// What it means that a connection ended. Whatever may have been sent in part counts as sent.
pub(super) fn lost(error: &(dyn std::error::Error + 'static)) -> Fault {
    let mut source = Some(error);
    while let Some(error) = source {
        if error.is::<LengthLimitError>() {
            return Fault::Upload(Upload::TooLarge);
        }
        // Only bodies of callers fail with it.
        if error.is::<axum::Error>() {
            return Fault::Upload(Upload::Broken);
        }
        source = error.source();
    }
    Fault::Lost
}

#[cfg(test)]
mod tests {
    use imkit_api::operation;

    use super::*;

    #[test]
    fn only_what_cannot_happen_twice_is_sent_twice() {
        let permit = |op, fault| Tries::default().permit(op, fault, false, true);
        let (send, upsert) = (&operation::MESSAGES_SEND, &operation::USERS_UPSERT);
        for fault in [Fault::Lost, Fault::Cut, Fault::Foreign(Foreign::NotJson(502))] {
            assert!(permit(&operation::ROOMS_GET, fault), "{fault:?}");
            // Unsafe, and depending on the request.
            assert!(!permit(send, fault) && !permit(upsert, fault), "{fault:?}");
        }
        assert!(permit(send, Fault::Unreachable));
        for fault in [Fault::Late, Fault::KeyRefused, Fault::Foreign(Foreign::Redirect)] {
            assert!(!permit(&operation::ROOMS_GET, fault), "{fault:?}");
        }
    }

    #[test]
    fn once() {
        let mut tries = Tries::default();
        let mut permit = |fault, rekeyed| tries.permit(&operation::ROOMS_GET, fault, rekeyed, true);
        assert!(permit(Fault::Lost, false) && !permit(Fault::Unreachable, false));
        assert!(permit(Fault::KeyRefused, true) && !permit(Fault::KeyRefused, true));
    }
}
