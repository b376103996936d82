//! Posting an event to an address that the user names: no key goes with it, no redirect is
//! followed, nothing is repeated.

use std::path::Path;
use std::time::Duration;

use imkit_sdk::api::WebhookReply;
use reqwest::{Client, Response, Url, header, redirect};

use super::tls;
use crate::error::{Exit, Failure};

/// Largest answer that is read, in bytes.
const ANSWER_LIMIT: usize = 1 << 20;

/// Idle connections are dropped before common servers drop them (5 s): a request on a connection
/// that the server is just closing would fail.
const KEEP_IDLE: Duration = Duration::from_secs(4);

/// Posts events to one address.
pub(super) struct Poster {
    client: Client,
    url: Url,
}

/// What a receiver answered.
#[derive(Debug)]
pub(super) struct Answer {
    pub(super) status: u16,
    pub(super) body: Vec<u8>,
}

impl Answer {
    /// Whether the receiver took the event.
    pub(super) fn is_success(&self) -> bool {
        (200..300).contains(&self.status)
    }
}

impl Poster {
    /// Prepares the way to an address. Reads the machine's certificates for https only.
    ///
    /// # Errors
    ///
    /// TLS cannot be set up, or `ca_file` cannot be used.
    pub(super) fn new(url: Url, ca_file: Option<&Path>, limit: Duration) -> Result<Self, Failure> {
        let https = url.scheme() == "https";
        let mut builder = Client::builder()
            .redirect(redirect::Policy::none())
            .retry(reqwest::retry::never())
            .referer(false)
            .http1_only()
            .timeout(limit)
            .pool_idle_timeout(KEEP_IDLE)
            .user_agent(concat!("imkit/", env!("CARGO_PKG_VERSION")));
        builder = if https {
            builder.tls_backend_preconfigured(tls::trusting(ca_file)?)
        } else {
            // The path is a secret, which a proxy would see.
            builder.no_proxy().tls_backend_preconfigured(tls::trusting_nobody()?)
        };
        let client = builder.build().map_err(|error| {
            Failure::new(Exit::Failed, "the HTTP client cannot be set up").causes(&error)
        })?;
        Ok(Self { client, url })
    }

    /// Where events go, without the path, which may hold a secret.
    pub(super) fn origin(&self) -> String {
        self.url.origin().ascii_serialization()
    }

    /// Posts one event. The error says why there is no answer.
    pub(super) async fn post(&self, event: Vec<u8>) -> Result<Answer, String> {
        let post = self.client.post(self.url.clone()).body(event);
        let post = post.header(header::CONTENT_TYPE, "application/json; charset=utf-8");
        let response = post.send().await.map_err(reason)?;
        let status = response.status().as_u16();
        Ok(Answer { status, body: read(response).await? })
    }
}

/// Reads a reply: empty is none.
pub(super) fn reply(body: &[u8]) -> Result<Option<WebhookReply>, String> {
    if body.trim_ascii().is_empty() {
        return Ok(None);
    }
    let reply: WebhookReply =
        serde_json::from_slice(body).map_err(|error| format!("its answer is no reply: {error}"))?;
    if reply.data.is_some() && reply.sender.is_none() {
        return Err("its answer is no reply: data without senderID".to_owned());
    }
    Ok(Some(reply))
}

async fn read(mut response: Response) -> Result<Vec<u8>, String> {
    let mut body = Vec::new();
    while let Some(chunk) = response.chunk().await.map_err(reason)? {
        if body.len() + chunk.len() > ANSWER_LIMIT {
            return Err(format!("its answer is larger than {} MiB", ANSWER_LIMIT >> 20));
        }
        body.extend_from_slice(&chunk);
    }
    Ok(body)
}

/// Why a request failed: the deepest cause, without the address.
fn reason(error: reqwest::Error) -> String {
    if error.is_timeout() {
        return "no answer in time".to_owned();
    }
    let error = error.without_url();
    let causes = std::iter::successors(Some(&error as &dyn std::error::Error), |e| e.source());
    causes.last().map_or_else(String::new, ToString::to_string)
}
