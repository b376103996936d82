//! Whether an upstream accepts an API key: one harmless call with it.

use std::time::Duration;

use http::uri::PathAndQuery;
use http::{HeaderValue, Request, StatusCode, header};
use http_body_util::{BodyExt, Empty, Limited};
use secrecy::{ExposeSecret, SecretString};
use serde_json::Value;
use tokio::time::timeout;
use url::Url;

use super::Origin;
use super::connect::HttpClient;

/// The cheapest call that needs the API key.
const PATH: &str = "/admin/connection-count";

/// How long the answer may take.
pub(super) const LIMIT: Duration = Duration::from_secs(10);

/// What is read of an answer: the good one has a hundred bytes.
const LONGEST: usize = 64 * 1024;

/// The connections that are probed over.
pub(super) type Client = HttpClient<Empty<&'static [u8]>>;

/// An upstream did not accept an API key, or nobody knows.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub(crate) enum ProbeFault {
    /// It was asked and said no.
    #[error("it refuses this API key (status {status})")]
    Refused {
        /// As it said.
        status: u16,
    },
    /// It is elsewhere.
    #[error("it redirects to {to} (status {status})")]
    Redirect {
        /// As it said.
        status: u16,
        /// Where to, without what may be secret.
        to: String,
    },
    /// It answered as no server of the platform does.
    #[error("it answers, but not as the platform does: {0}")]
    Foreign(String),
    /// It cannot take requests now.
    #[error("it cannot answer now (status {status})")]
    Busy {
        /// As it said.
        status: u16,
    },
    /// It cannot be reached.
    #[error("it cannot be reached: {0}")]
    Unreachable(String),
    /// It did not answer in time.
    #[error("it did not answer within {} s", LIMIT.as_secs())]
    Late,
}

impl ProbeFault {
    /// What to do next.
    pub(crate) fn hint(&self) -> &'static str {
        match self {
            Self::Refused { .. } => {
                "copy the application's API key again, and check that the URL is that application's"
            }
            Self::Redirect { .. } => "give that URL instead, if it is the application's",
            Self::Foreign(_) => "check the URL: it is that of the application's chat server",
            Self::Busy { .. } | Self::Unreachable(_) | Self::Late => {
                "check the URL and the way there, and try again"
            }
        }
    }
}

/// Asks.
pub(super) async fn probe(
    client: &Client,
    origin: &Origin,
    api_key: &SecretString,
) -> Result<(), ProbeFault> {
    match timeout(LIMIT, ask(client, origin, api_key)).await {
        Ok(outcome) => outcome,
        Err(_) => Err(ProbeFault::Late),
    }
}

async fn ask(client: &Client, origin: &Origin, api_key: &SecretString) -> Result<(), ProbeFault> {
    let foreign = |what: &str| ProbeFault::Foreign(what.to_owned());
    let unusable = || foreign("the URL or the API key cannot be sent");
    let mut key = HeaderValue::from_str(api_key.expose_secret()).map_err(|_| unusable())?;
    key.set_sensitive(true);
    let request =
        Request::get(origin.at(&PathAndQuery::from_static(PATH)).map_err(|_| unusable())?)
            .header("im-api-key", key)
            .header(header::ACCEPT, "application/json")
            .header(header::USER_AGENT, concat!("imkit/", env!("CARGO_PKG_VERSION")))
            .body(Empty::new())
            .map_err(|_| unusable())?;
    let response = client.request(request).await.map_err(|error| unreachable(&error))?;
    let status = response.status();
    if status.is_redirection() {
        let location = response.headers().get(header::LOCATION);
        let to = location
            .and_then(|to| to.to_str().ok())
            .map_or("nowhere".into(), |to| whereto(origin, to, api_key));
        return Err(ProbeFault::Redirect { status: status.as_u16(), to });
    }
    if matches!(status, StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN) {
        return Err(ProbeFault::Refused { status: status.as_u16() });
    }
    if status == StatusCode::TOO_MANY_REQUESTS || status.is_server_error() {
        return Err(ProbeFault::Busy { status: status.as_u16() });
    }
    if status != StatusCode::OK {
        return Err(foreign(&format!("status {}", status.as_u16())));
    }
    // Nothing of the body is told: it may hold what was sent.
    let body = Limited::new(response.into_body(), LONGEST).collect().await;
    let body = body.map_err(|_| foreign("a body that does not end well"))?.to_bytes();
    let answer: Value =
        serde_json::from_slice(&body).map_err(|_| foreign("a body without JSON"))?;
    let Value::Object(answer) = answer else { return Err(foreign("JSON without fields")) };
    match answer.get("RC").map_or(Some(0), Value::as_i64) {
        Some(0) => Ok(()),
        Some(401 | 403) => Err(ProbeFault::Refused { status: status.as_u16() }),
        _ => Err(foreign("an RC that is not 0")),
    }
}

/// Scheme, host and path of a redirect. What may repeat what was sent is left out.
fn whereto(origin: &Origin, location: &str, api_key: &SecretString) -> String {
    let base = Url::parse(&origin.url()).ok();
    let url = base.and_then(|base| base.join(location).ok());
    url.map_or("a place that is no URL".into(), |mut url| {
        url.set_query(None);
        url.set_fragment(None);
        // Both fail only for URLs that have no such parts.
        let _ = url.set_username("");
        let _ = url.set_password(None);
        let path = url.path().strip_suffix(PATH).unwrap_or(url.path()).to_owned();
        url.set_path(if path.contains(api_key.expose_secret()) { "" } else { &path });
        url.to_string()
    })
}

/// The last reason tells most.
fn unreachable(error: &dyn std::error::Error) -> ProbeFault {
    let mut last = error;
    while let Some(source) = last.source() {
        last = source;
    }
    ProbeFault::Unreachable(last.to_string())
}
