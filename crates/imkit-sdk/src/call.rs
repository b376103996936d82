//! A call from beginning to end: prepare, admit, attempt, decide, wait, again. Everything it
//! decides by is in other modules; this one keeps the order.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use bytes::Bytes;
use fastrand::Rng;
use http::HeaderMap;
use http::header::{ACCEPT, HeaderValue, USER_AGENT};
use reqwest::Response;
use secrecy::SecretString;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};
use tokio::sync::{Semaphore, SemaphorePermit};
use tracing::Instrument as _;

use crate::answer::{Answer, Refusal};
use crate::base_url::BaseUrl;
use crate::credential::Credential;
use crate::error::{Error, Outcome};
use crate::excerpt;
use crate::failure;
use crate::failure::{Circumstances, Failure};
use crate::governor::{Governor, Late, Priority, Turnstile};
use crate::kind::ErrorKind;
use crate::options::Options;
use crate::preview::{self, RequestPreview};
use crate::quota::RetryQuota;
use crate::redact::Redactor;
use crate::request::{Draft, Prepared};
use crate::retry::{self, Decision, Standing, Stop, Trouble};
use crate::transport::Transport;

/// Most requests of one client on the wire at once. Further calls queue: each needs a connection,
/// and processes have few file descriptors.
const MOST_IN_FLIGHT: usize = 128;

/// Most bulk requests among them, those that wait for the governor included: the rest is for
/// interactive calls.
const MOST_BULK: usize = 96;

/// What every handle of a client works with. Clients are references to one of these; what they
/// share with clients of another priority is counted.
#[derive(Clone)]
pub(crate) struct Core {
    base: BaseUrl,
    credential: Credential,
    /// Headers of every request, the credential among them.
    standing: HeaderMap,
    options: Arc<Options>,
    transport: Arc<Transport>,
    quota: Arc<RetryQuota>,
    redactor: Arc<Redactor>,
    in_flight: Arc<Semaphore>,
    bulk_in_flight: Arc<Semaphore>,
    governor: Option<Arc<Turnstile>>,
    priority: Priority,
    /// A call that changes something was dropped before it had ended.
    abandoned: Arc<AtomicBool>,
}

/// The right to have a request on the wire.
struct Admission<'c> {
    _bulk: Option<SemaphorePermit<'c>>,
    _in_flight: Option<SemaphorePermit<'c>>,
}

/// A successful answer.
pub(crate) struct Reply {
    pub(crate) value: Value,
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) request_id: Option<String>,
    pub(crate) operation: Option<&'static str>,
    pub(crate) attempts: u32,
    /// An earlier attempt may already have done the work.
    pub(crate) in_doubt: bool,
    /// The bytes of a file that was asked for, as far as they are here.
    pub(crate) file: Bytes,
    /// What of them is still to come.
    pub(crate) rest: Option<Response>,
    /// The request's body, whose secrets an error must not repeat.
    sent: Option<Bytes>,
}

/// What a call has been through.
struct Progress {
    attempts: u32,
    began: Duration,
    /// An attempt was written and not answered.
    unanswered: bool,
    /// An attempt may have taken effect: unanswered, or answered by a failing server.
    in_doubt: bool,
    /// Taken from the retry quota.
    spent: u32,
}

impl Core {
    /// Checks the configuration. Does no I/O.
    pub(crate) fn new(credential: Credential, options: Options) -> Result<Arc<Self>, Error> {
        let text = options.base_url.as_deref().ok_or_else(|| {
            Error::invalid("no base URL").with_hint(Some("set the server's URL".into()))
        })?;
        let base = BaseUrl::parse(text, options.allow_plain_http)?;
        let mut standing = HeaderMap::from_iter(credential.headers()?);
        standing.insert(ACCEPT, HeaderValue::from_static("application/json"));
        standing.insert(USER_AGENT, user_agent(options.user_agent.as_deref())?);
        let governor = options.governor.clone().unwrap_or_else(|| Governor::usual(&base));
        Ok(Arc::new(Self {
            transport: Arc::new(Transport::new(
                base.is_https(),
                options.connect_timeout,
                options.ca_file.clone(),
            )),
            quota: Arc::new(RetryQuota::new(options.retry.quota)),
            redactor: Arc::new(Redactor::new(credential.secrets())),
            in_flight: Arc::new(Semaphore::new(MOST_IN_FLIGHT)),
            bulk_in_flight: Arc::new(Semaphore::new(MOST_BULK)),
            governor: governor.open(&base, &credential, &options.clock).map(Arc::new),
            priority: Priority::default(),
            abandoned: Arc::new(AtomicBool::new(false)),
            base,
            credential,
            standing,
            options: Arc::new(options),
        }))
    }

    /// The same client with another priority.
    pub(crate) fn with_priority(&self, priority: Priority) -> Arc<Self> {
        Arc::new(Self { priority, ..self.clone() })
    }

    pub(crate) fn governor(&self) -> Option<&Turnstile> {
        self.governor.as_deref()
    }

    /// How long one attempt may take, or a transfer may stand still.
    pub(crate) fn timeout(&self) -> Duration {
        self.options.timeout
    }

    pub(crate) fn base(&self) -> &BaseUrl {
        &self.base
    }

    /// Carries out a call.
    pub(crate) async fn call(&self, draft: Draft) -> Result<Reply, Error> {
        let request = Prepared::new(draft, &self.base, &self.standing)?;
        self.permit(&request)?;
        let span = tracing::debug_span!(
            "imkit.call",
            operation = request.id().unwrap_or("raw"),
            method = %request.method,
            path = request.template(),
            attempt = tracing::field::Empty,
        );
        let mut watch = Watch { open: false, abandoned: &self.abandoned };
        let outcome = self.repeat(&request, &mut watch).instrument(span).await;
        watch.open = false;
        outcome
    }

    /// Whether a call that changes something was dropped under way.
    pub(crate) fn abandoned_change(&self) -> bool {
        self.abandoned.load(Ordering::SeqCst)
    }

    /// Carries out a call and reads its result.
    pub(crate) async fn fetch<T: DeserializeOwned>(&self, draft: Draft) -> Result<T, Error> {
        let reply = self.call(draft).await?;
        self.decode(reply)
    }

    /// Reads a result. No result at all counts as an empty object.
    pub(crate) fn decode<T: DeserializeOwned>(&self, reply: Reply) -> Result<T, Error> {
        let Reply { value, status, request_id, operation, attempts, sent, .. } = reply;
        let value = if value.is_null() { Value::Object(Map::new()) } else { value };
        T::deserialize(&value).map_err(|source| {
            // The decoder's message may quote the value that it did not expect.
            let mut secrets = preview::secrets_of(sent.as_deref());
            preview::secrets_in(&value, &mut secrets);
            let clean = self.redactor(&secrets);
            let message = format!("the answer has an unexpected form: {source}");
            Error::new(ErrorKind::Decode, excerpt::shown(&message, &clean))
                .with_status(status)
                .with_request_id(request_id)
                .with_operation(operation)
                .with_attempts(attempts)
                .with_outcome(Outcome::Answered)
        })
    }

    /// Refuses what this client is not to send.
    fn permit(&self, request: &Prepared) -> Result<(), Error> {
        if !request.mutating {
            return Ok(());
        }
        if self.options.read_only {
            let what = request.id().unwrap_or(request.method.as_str());
            let message = format!("{what} may change something, and this client is read-only");
            return Err(Error::new(ErrorKind::ReadOnly, message)
                .with_operation(request.id())
                .with_hint(Some("use a client, or a profile, that may write".into())));
        }
        if self.options.dry_run {
            let clean = self.redactor(&request.secrets());
            return Err(Error::new(ErrorKind::DryRun, "not sent: this is a dry run")
                .with_operation(request.id())
                .with_preview(RequestPreview::of(request, &clean)));
        }
        Ok(())
    }

    /// Waits for the right to send one request. The one place through which every attempt goes: it
    /// has its place on the wire first, so that a slot of the governor is used at once. `budget` is
    /// the longest wait for the governor of an interactive call.
    async fn admit(&self, request: &Prepared, budget: Duration) -> Result<Admission<'_>, Late> {
        let bulk = match self.priority {
            Priority::Interactive => None,
            Priority::Bulk => self.bulk_in_flight.acquire().await.ok(),
        };
        let in_flight = self.in_flight.acquire().await.ok();
        if let Some(governor) = &self.governor {
            let cost = request.operation.map_or(1, |operation| operation.cost);
            governor.admit(cost, self.priority, budget).await?;
        }
        Ok(Admission { _bulk: bulk, _in_flight: in_flight })
    }

    async fn repeat(&self, request: &Prepared, watch: &mut Watch<'_>) -> Result<Reply, Error> {
        let clock = &*self.options.clock;
        let mut rng = Rng::new();
        let secrets = request.secrets();
        let own = (!secrets.is_empty()).then(|| self.redactor(&secrets));
        let clean = own.as_ref().unwrap_or(&self.redactor);
        let budget = self.options.max_wait;
        let mut admitted = match self.admit(request, budget).await {
            Ok(admission) => Some(admission),
            Err(late) => return Err(failure::held_back(late.wait, budget, request.id())),
        };
        watch.open = request.mutating;
        let mut progress = Progress {
            attempts: 0,
            began: clock.monotonic(),
            unanswered: false,
            in_doubt: false,
            spent: 0,
        };
        loop {
            progress.attempts += 1;
            let failure = match self.attempt(request, &progress, clean).await {
                Ok(reply) => {
                    self.quota.refill(progress.spent);
                    return Ok(reply);
                }
                Err(failure) => failure,
            };
            drop(admitted.take());
            // What was read and is gone cannot be sent again, however harmless that would be.
            let trouble = match failure.trouble() {
                _ if request.is_spent() => Trouble::Final,
                Trouble::Throttled(_) if !request.patient => Trouble::Final,
                trouble => trouble,
            };
            if let (Trouble::Throttled(wait), Some(governor)) = (failure.trouble(), &self.governor)
            {
                governor.pause(wait).await;
            }
            let standing = Standing {
                attempts: progress.attempts,
                elapsed: clock.monotonic().saturating_sub(progress.began),
                max_wait: self.max_wait(trouble),
                repeatable: request.repeatable,
            };
            let policy = &self.options.retry;
            match retry::decide(trouble, standing, policy, &self.quota, &mut rng) {
                Decision::Stop(stop) => {
                    return Err(self.error(request, failure, stop, &progress));
                }
                Decision::Wait { wait, cost } => {
                    progress.spent += cost;
                    progress.unanswered |= trouble == Trouble::Lost;
                    progress.in_doubt |= matches!(trouble, Trouble::Lost | Trouble::Failed(_));
                    tracing::debug!(wait_ms = wait.as_millis() as u64, "waiting to repeat");
                    clock.sleep(wait).await;
                }
            }
            let elapsed = clock.monotonic().saturating_sub(progress.began);
            let left = self.options.max_wait.saturating_sub(elapsed);
            admitted = match self.admit(request, left).await {
                Ok(admission) => Some(admission),
                Err(late) => {
                    return Err(self.error(request, failure, Stop::Budget(late.wait), &progress));
                }
            };
        }
    }

    /// How long a call may go on. Bulk calls wait out every 429: it was not carried out, and there
    /// is nobody who waits for the answer.
    fn max_wait(&self, trouble: Trouble) -> Duration {
        let patient = self.priority == Priority::Bulk && self.governor.is_some();
        match trouble {
            Trouble::Throttled(_) if patient => Duration::MAX,
            _ => self.options.max_wait,
        }
    }

    /// One attempt, with its line in the log.
    async fn attempt(
        &self,
        request: &Prepared,
        progress: &Progress,
        clean: &Redactor,
    ) -> Result<Reply, Failure> {
        let clock = &*self.options.clock;
        tracing::Span::current().record("attempt", progress.attempts);
        let began = clock.monotonic();
        let answer = self.transport.attempt(request, self.options.timeout, clean).await;
        let result = answer.and_then(|answer| self.read(request, progress, answer, clean));
        let (status, request_id) = match &result {
            Ok(reply) => (Some(reply.status), reply.request_id.as_deref()),
            Err(failure) => (failure.status(), failure.request_id()),
        };
        tracing::debug!(
            method = %request.method,
            path = request.template(),
            status,
            elapsed_ms = clock.monotonic().saturating_sub(began).as_millis() as u64,
            request_id,
            "attempt ended"
        );
        result
    }

    fn read(
        &self,
        request: &Prepared,
        progress: &Progress,
        answer: Answer,
        clean: &Redactor,
    ) -> Result<Reply, Failure> {
        let now = self.options.clock.now();
        let value = match answer.read(&request.url, request.reading, now, clean) {
            Ok(value) => value,
            // An earlier attempt did the work, and its answer was lost.
            Err(refusal) if progress.in_doubt && says_done(request, &refusal) => {
                Value::Object(Map::new())
            }
            Err(refusal) => return Err(Failure::Refused(refusal)),
        };
        Ok(Reply {
            value,
            status: answer.status,
            request_id: answer.request_id(clean),
            headers: answer.headers,
            file: answer.body,
            rest: answer.rest,
            operation: request.id(),
            attempts: progress.attempts,
            in_doubt: progress.in_doubt,
            sent: request.json().cloned(),
        })
    }

    fn error(
        &self,
        request: &Prepared,
        failure: Failure,
        stop: Stop,
        progress: &Progress,
    ) -> Error {
        let circumstances = Circumstances {
            request,
            attempts: progress.attempts,
            in_doubt: progress.unanswered,
            timeout: self.options.timeout,
            max_wait: self.options.max_wait,
            credential: self.credential.name(),
            server: self.base.url().origin().ascii_serialization(),
        };
        failure.into_error(stop, &circumstances)
    }

    /// Finds the client's own secrets and these.
    fn redactor(&self, secrets: &[SecretString]) -> Redactor {
        Redactor::new(self.credential.secrets().into_iter().chain(secrets))
    }
}

impl Reply {
    /// An error about a successful answer, such as one that lacks what was asked for.
    pub(crate) fn reject(&self, kind: ErrorKind, message: impl Into<String>) -> Error {
        Error::new(kind, message)
            .with_request_id(self.request_id.clone())
            .with_operation(self.operation)
            .with_attempts(self.attempts)
            .with_outcome(Outcome::Answered)
    }

    /// Puts what the request itself says in place of an empty result: a repeated call that is told
    /// that its work is done has no other.
    pub(crate) fn or_known(mut self, known: Value) -> Self {
        let empty = self.value.as_object().is_some_and(Map::is_empty);
        if empty || self.value.is_null() {
            self.value = known;
        }
        self
    }
}

/// Notes when a call's future is dropped between its first attempt and its end.
struct Watch<'c> {
    open: bool,
    abandoned: &'c AtomicBool,
}

impl Drop for Watch<'_> {
    fn drop(&mut self) {
        if self.open {
            self.abandoned.store(true, Ordering::SeqCst);
        }
    }
}

/// Shows whom the client speaks to and as what, no secret.
impl std::fmt::Debug for Core {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Client")
            .field("base_url", &self.base.url().as_str())
            .field("credential", &self.credential.name())
            .finish_non_exhaustive()
    }
}

/// Whether a refusal says that the work has been done before.
fn says_done(request: &Prepared, refusal: &Refusal) -> bool {
    request.operation.is_some_and(|operation| {
        operation.done.iter().any(|done| {
            done.status == refusal.status
                && done.code.is_none_or(|code| refusal.code.as_deref() == Some(code))
        })
    })
}

fn user_agent(prefix: Option<&str>) -> Result<HeaderValue, Error> {
    const OWN: &str = concat!("imkit-sdk/", env!("CARGO_PKG_VERSION"));
    let text = prefix.map_or_else(|| OWN.to_owned(), |prefix| format!("{prefix} {OWN}"));
    HeaderValue::from_str(&text).map_err(|source| {
        Error::invalid(format!("the user agent {prefix:?} cannot be sent in a header"))
            .with_source(source)
    })
}
