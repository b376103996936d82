//! A failed attempt, what it means for repeating, and the error that it becomes in the end.

use std::error::Error as StdError;
use std::time::Duration;

use crate::answer::Refusal;
use crate::error::{Error, Outcome};
use crate::kind::ErrorKind;
use crate::request::Prepared;
use crate::retry::{Stop, Trouble};

/// Why an attempt did not succeed.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The client could not be set up, so there was no attempt.
    Setup(Error),
    /// No connection: nothing was written.
    Connect { timed_out: bool, certificate: bool, source: reqwest::Error },
    /// The request was written, in part at least, and no whole answer came.
    /// Without a source nothing moved any more.
    Lost { timed_out: bool, source: Option<reqwest::Error> },
    /// The server answered, and it was no success.
    Refused(Refusal),
}

/// What the error of a call has to tell beside its last failure.
pub(crate) struct Circumstances<'c> {
    pub(crate) request: &'c Prepared,
    pub(crate) attempts: u32,
    /// An earlier attempt was written and not answered.
    pub(crate) in_doubt: bool,
    pub(crate) timeout: Duration,
    pub(crate) max_wait: Duration,
    pub(crate) credential: &'static str,
    /// Scheme, host and port.
    pub(crate) server: String,
}

impl Failure {
    /// Sorts an error of the HTTP library. Only a failed connect proves that nothing was written.
    pub(crate) fn of(source: reqwest::Error) -> Self {
        let source = source.without_url();
        let timed_out = source.is_timeout();
        if source.is_builder() {
            let error = Error::invalid(format!("the request cannot be built: {}", cause(&source)));
            return Failure::Setup(error.with_source(source));
        }
        if source.is_connect() {
            let certificate = is_certificate(&source);
            return Failure::Connect { timed_out, certificate, source };
        }
        Failure::Lost { timed_out, source: Some(source) }
    }

    /// Nothing moved for as long as an attempt may take.
    pub(crate) fn stalled() -> Self {
        Failure::Lost { timed_out: true, source: None }
    }

    /// What it means for repeating.
    pub(crate) fn trouble(&self) -> Trouble {
        match self {
            Failure::Setup(_) | Failure::Connect { certificate: true, .. } => Trouble::Final,
            Failure::Connect { .. } => Trouble::NotWritten,
            Failure::Lost { .. } => Trouble::Lost,
            // A full disk does not pass within seconds.
            Failure::Refused(refusal) if refusal.changed_nothing() => Trouble::Final,
            Failure::Refused(refusal) => match (refusal.kind, refusal.status) {
                // "Not implemented" and "HTTP version not supported" do not pass.
                (ErrorKind::Server, 501 | 505) => Trouble::Final,
                // The server did answer the request; only its `RC` says that it failed.
                (ErrorKind::Server | ErrorKind::Timeout, 200..=299) => Trouble::Final,
                (ErrorKind::RateLimited, _) => Trouble::Throttled(refusal.retry_after),
                (ErrorKind::Server | ErrorKind::Timeout | ErrorKind::Network, _) => {
                    Trouble::Failed(refusal.retry_after)
                }
                _ => Trouble::Final,
            },
        }
    }

    /// Status of the answer, where there was one.
    pub(crate) fn status(&self) -> Option<u16> {
        match self {
            Failure::Refused(refusal) => Some(refusal.status),
            _ => None,
        }
    }

    /// Request id of the answer, where there was one.
    pub(crate) fn request_id(&self) -> Option<&str> {
        match self {
            Failure::Refused(refusal) => refusal.request_id.as_deref(),
            _ => None,
        }
    }

    /// The error of the whole call.
    pub(crate) fn into_error(self, stop: Stop, at: &Circumstances<'_>) -> Error {
        let repeatable = at.request.repeatable;
        let error = match self {
            Failure::Setup(error) => error,
            Failure::Connect { timed_out, certificate, source } => {
                let outcome = if at.in_doubt { Outcome::Unknown } else { Outcome::NotSent };
                let error = if timed_out {
                    let message = format!("no connection to {} in time", at.server);
                    Error::new(ErrorKind::Timeout, message)
                } else {
                    let message = format!("cannot connect to {}: {}", at.server, cause(&source));
                    Error::new(ErrorKind::Network, message)
                };
                error
                    .with_hint(Some(connect_hint(certificate)))
                    .with_outcome(outcome)
                    .with_retryable(!certificate)
                    .with_source(source)
            }
            Failure::Lost { timed_out, source } => {
                let (kind, what) = match &source {
                    Some(source) if !timed_out => {
                        let cause = cause(source);
                        let what = format!("the connection broke before the answer: {cause}");
                        (ErrorKind::Network, what)
                    }
                    _ => (ErrorKind::Timeout, format!("no answer within {}", seconds(at.timeout))),
                };
                let (consequence, hint) = if repeatable {
                    ("", "repeating the call is harmless; try again later")
                } else {
                    (
                        "; the outcome is unknown, and the request was not repeated",
                        "check whether it took effect before sending it again",
                    )
                };
                let error = Error::new(kind, format!("{what}{consequence}"))
                    .with_hint(Some(hint.into()))
                    .with_outcome(Outcome::Unknown)
                    .with_retryable(repeatable);
                match source {
                    Some(source) => error.with_source(source),
                    None => error,
                }
            }
            Failure::Refused(refusal) => refused(refusal, stop, at),
        };
        error.with_operation(at.request.id()).with_attempts(at.attempts)
    }
}

fn refused(refusal: Refusal, stop: Stop, at: &Circumstances<'_>) -> Error {
    let changed_nothing = refusal.changed_nothing();
    let hint = match (stop, refusal.kind) {
        _ if changed_nothing => {
            Some("nothing was changed: free space on the server, then try again".into())
        }
        (Stop::Budget(wait), _) => Some(format!(
            "the wait of {} does not fit into the {} allowed: raise `max_wait` (--max-wait), or \
             try again later",
            seconds(wait),
            seconds(at.max_wait)
        )),
        (Stop::Quota, _) => {
            Some("too many calls are failing, so none is repeated; try again later".into())
        }
        // A server that says itself what to do knows best.
        _ if refusal.is_explained() => refusal.hint.map(String::from),
        (Stop::NotRepeatable, _) => Some(
            "it was not repeated, because it may have taken effect: check before sending it again"
                .into(),
        ),
        _ if refusal.hint.is_some() => refusal.hint.map(String::from),
        (_, ErrorKind::Authentication) => Some(match refusal.code.as_deref() {
            Some("MISSING_CLIENT_KEY") => {
                "this operation needs a client key and a user's token, not an API key".into()
            }
            // The credential was taken; it is the deed that is refused.
            _ if refusal.status == 403 => format!(
                "the {} is right but may not do this: take one that may, or have it allowed more \
                 where it was made",
                at.credential
            ),
            _ => format!("check that the {} is right and belongs to this server", at.credential),
        }),
        (
            _,
            ErrorKind::RateLimited | ErrorKind::Server | ErrorKind::Timeout | ErrorKind::Network,
        ) => Some("try again later".into()),
        _ => refusal.hint.map(String::from),
    };
    let retryable = match refusal.kind {
        ErrorKind::RateLimited => true,
        ErrorKind::Server | ErrorKind::Timeout | ErrorKind::Network => {
            at.request.repeatable || changed_nothing
        }
        _ => false,
    };
    Error::new(refusal.kind, refusal.message)
        .with_status(refusal.status)
        .with_code(refusal.code)
        .with_request_id(refusal.request_id.map(String::from))
        .with_retry_after(refusal.retry_after)
        .with_hint(hint)
        .with_fields(refusal.fields.into_vec())
        .with_outcome(Outcome::Answered)
        .with_retryable(retryable)
}

fn connect_hint(certificate: bool) -> String {
    if certificate {
        "the server's certificate is not trusted: check the URL, or add its CA (`ca_file`)".into()
    } else {
        "is the server running, and is the base URL right?".into()
    }
}

/// The innermost cause: the outer layers only say "error sending request".
pub(crate) fn cause(error: &(dyn StdError + 'static)) -> String {
    let mut innermost = error;
    while let Some(source) = innermost.source() {
        innermost = source;
    }
    crate::excerpt::printable(&innermost.to_string())
}

/// Whether a certificate was refused, which does not pass by itself.
fn is_certificate(error: &(dyn StdError + 'static)) -> bool {
    if let Some(tls) = error.downcast_ref::<rustls::Error>() {
        return matches!(tls, rustls::Error::InvalidCertificate(_));
    }
    // What an `io::Error` wraps is not its source: that would be the source of what it wraps.
    let wrapped = error.downcast_ref::<std::io::Error>().and_then(std::io::Error::get_ref);
    let next = wrapped.map(|wrapped| wrapped as &(dyn StdError + 'static));
    next.or_else(|| error.source()).is_some_and(is_certificate)
}

/// The error of a call that was not sent, because the governor has no slot for it in time.
pub(crate) fn held_back(
    wait: Duration,
    budget: Duration,
    operation: Option<&'static str>,
) -> Error {
    let message = format!(
        "not sent: the governor, which keeps all processes under the rate limit, has the next slot \
         in {}, and {} are allowed",
        seconds(round(wait)),
        seconds(budget)
    );
    Error::new(ErrorKind::RateLimited, message)
        .with_operation(operation)
        .with_retry_after(Some(wait))
        .with_retryable(true)
        .with_hint(Some(
            "raise `max_wait` (--max-wait), or try again later; `imkit governor status` shows who \
             uses the limit"
                .into(),
        ))
}

/// To a tenth of a second, upwards: what people read is never too early.
fn round(wait: Duration) -> Duration {
    Duration::from_millis(
        u64::try_from(wait.as_millis()).unwrap_or(u64::MAX).div_ceil(100).saturating_mul(100),
    )
}

/// A duration as people say it: whole seconds where it has them.
fn seconds(duration: Duration) -> String {
    if duration.subsec_nanos() == 0 || duration.as_secs() > 1000 {
        format!("{} s", duration.as_secs())
    } else {
        format!("{:.1} s", duration.as_secs_f64())
    }
}
