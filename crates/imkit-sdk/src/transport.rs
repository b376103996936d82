//! One attempt over the wire. The HTTP client behind it is built on first use, so that
//! constructing a client, a dry run or a refusal costs nothing.

use std::path::PathBuf;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use reqwest::{Client, Response, redirect};
use tokio::sync::OnceCell;

use crate::answer::{Answer, Refusal};
use crate::error::Error;
use crate::failure::Failure;
use crate::kind::ErrorKind;
use crate::redact::Redactor;
use crate::request::Prepared;
use crate::tls;

/// Largest answer that is read.
const LARGEST_BODY: usize = 16 << 20;

/// Idle connections are dropped before common servers drop them (Node.js: 5 s). A request written
/// to a connection that the server is just closing has an unknown outcome, and a message could not
/// be sent again.
const KEEP_IDLE: Duration = Duration::from_secs(4);

/// The way to one server.
pub(crate) struct Transport {
    client: OnceCell<Client>,
    https: bool,
    connect_timeout: Duration,
    ca_file: Option<PathBuf>,
}

impl Transport {
    /// Remembers how to connect. Does no I/O.
    pub(crate) fn new(https: bool, connect_timeout: Duration, ca_file: Option<PathBuf>) -> Self {
        Self { client: OnceCell::new(), https, connect_timeout, ca_file }
    }

    /// Sends the request once and reads the whole answer, both within the time-out.
    pub(crate) async fn attempt(
        &self,
        request: &Prepared,
        timeout: Duration,
        clean: &Redactor,
    ) -> Result<Answer, Failure> {
        let client =
            self.client.get_or_try_init(|| async { self.build() }).await.map_err(Failure::Setup)?;
        let mut http = client
            .request(request.method.clone(), request.url.clone())
            .headers(request.headers.clone())
            .timeout(timeout);
        if let Some(body) = &request.body {
            http = http.body(body.clone());
        }
        let mut response = http.send().await.map_err(Failure::of)?;
        let status = response.status().as_u16();
        let headers = std::mem::take(response.headers_mut());
        let mut answer = Answer { status, headers, body: Bytes::new() };
        match read_body(&mut response).await {
            Ok(Some(body)) => answer.body = body,
            // A failure needs no body to be one.
            _ if !response.status().is_success() => {}
            Ok(None) => return Err(too_large(&answer, clean)),
            Err(error) => return Err(Failure::of(error)),
        }
        Ok(answer)
    }

    fn build(&self) -> Result<Client, Error> {
        let mut builder = Client::builder()
            // Keys go to the configured server and nowhere else.
            .redirect(redirect::Policy::none())
            .referer(false)
            // Repeating is decided in one place, which is not the HTTP library.
            .retry(reqwest::retry::never())
            .http1_only()
            .connect_timeout(self.connect_timeout)
            .pool_idle_timeout(KEEP_IDLE);
        builder = if self.https {
            builder
                .https_only(true)
                .tls_backend_preconfigured(tls::trusting(self.ca_file.as_deref())?)
        } else {
            // A proxy would see the key of a plain http request.
            builder.no_proxy().tls_backend_preconfigured(tls::trusting_nobody()?)
        };
        builder.build().map_err(|source| {
            Error::invalid("the HTTP client cannot be set up").with_source(source)
        })
    }
}

/// The body; `None` when it is larger than anything the platform has reason to send.
async fn read_body(response: &mut Response) -> Result<Option<Bytes>, reqwest::Error> {
    let mut body = BytesMut::new();
    while let Some(chunk) = response.chunk().await? {
        if body.len() + chunk.len() > LARGEST_BODY {
            return Ok(None);
        }
        body.extend_from_slice(&chunk);
    }
    Ok(Some(body.freeze()))
}

fn too_large(answer: &Answer, clean: &Redactor) -> Failure {
    Failure::Refused(Refusal {
        kind: ErrorKind::Decode,
        status: answer.status,
        code: None,
        message: format!("the answer is larger than {} MiB", LARGEST_BODY >> 20),
        retry_after: None,
        request_id: answer.request_id(clean),
        hint: Some("ask for less at once, with a smaller limit".into()),
    })
}
