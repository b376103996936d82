//! One attempt over the wire. The HTTP client behind it is built on first use, so that
//! constructing a client, a dry run or a refusal costs nothing.

use std::path::PathBuf;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::header::{CONTENT_LENGTH, LOCATION};
use reqwest::{Client, Response, redirect};
use tokio::sync::OnceCell;
use tokio::time::timeout;

use crate::answer::{Answer, Refusal};
use crate::error::Error;
use crate::failure::Failure;
use crate::form::{Moved, Sending};
use crate::kind::ErrorKind;
use crate::redact::Redactor;
use crate::request::{Body, Prepared, Reading};
use crate::storage::{self, Storage};
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
    storage: Storage,
}

impl Transport {
    /// Remembers how to connect. Does no I/O.
    pub(crate) fn new(https: bool, connect_timeout: Duration, ca_file: Option<PathBuf>) -> Self {
        let storage = Storage::new(https, connect_timeout, ca_file.clone());
        Self { client: OnceCell::new(), https, connect_timeout, ca_file, storage }
    }

    /// Sends the request once and reads the whole answer, both within the time-out. A file that
    /// is sent or asked for may take longer, as long as it moves; of one that is asked for, only
    /// the beginning of the answer is awaited.
    pub(crate) async fn attempt(
        &self,
        request: &Prepared,
        limit: Duration,
        clean: &Redactor,
    ) -> Result<Answer, Failure> {
        let client =
            self.client.get_or_try_init(|| async { self.build() }).await.map_err(Failure::Setup)?;
        let mut http = client
            .request(request.method.clone(), request.url.clone())
            .headers(request.headers.clone());
        if !request.is_streamed() {
            http = http.timeout(limit);
        }
        let moved = Moved::default();
        match &request.body {
            None => {}
            Some(Body::Json(json)) => http = http.body(json.clone()),
            Some(Body::Form(form)) => {
                let Sending { body, length } = form.open(&moved).await.map_err(Failure::Setup)?;
                if let Some(length) = length {
                    http = http.header(CONTENT_LENGTH, length);
                }
                http = http.body(body);
            }
        }
        let mut response = while_moving(limit, &moved, http.send()).await?;
        let mut headers = std::mem::take(response.headers_mut());
        if request.reading == Reading::Feed && response.status().is_success() {
            let status = response.status().as_u16();
            return Ok(Answer { status, headers, body: Bytes::new(), rest: Some(response) });
        }
        if request.reading == Reading::Stream {
            if response.status().is_redirection() && headers.contains_key(LOCATION) {
                let stored = self.storage.fetch(&request.url, &mut headers, limit, clean).await?;
                let status = stored.status().as_u16();
                return Ok(Answer { status, headers, body: Bytes::new(), rest: Some(stored) });
            }
            if response.status().is_success() && !storage::may_be_an_error(&headers) {
                let status = response.status().as_u16();
                return Ok(Answer { status, headers, body: Bytes::new(), rest: Some(response) });
            }
        }
        let status = response.status().as_u16();
        let mut answer = Answer { status, headers, body: Bytes::new(), rest: None };
        match while_moving(limit, &moved, read_body(&mut response)).await {
            Ok(Some(body)) => answer.body = body,
            // A failure needs no body to be one.
            _ if !response.status().is_success() => {}
            Ok(None) => return Err(too_large(&answer, clean)),
            Err(failure) => return Err(failure),
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

/// Waits for a step of an exchange as long as anything moves. Requests that are not streamed have
/// a time-out of their own, which comes first or with this one.
async fn while_moving<T>(
    limit: Duration,
    moved: &Moved,
    step: impl Future<Output = Result<T, reqwest::Error>>,
) -> Result<T, Failure> {
    let mut step = std::pin::pin!(step);
    loop {
        let before = moved.count();
        match timeout(limit, &mut step).await {
            Ok(done) => return done.map_err(Failure::of),
            Err(_) if moved.count() != before => {}
            Err(_) => return Err(Failure::stalled()),
        }
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
        request_id: answer.request_id(clean).map(Into::into),
        hint: Some("ask for less at once, with a smaller limit".into()),
        fields: Box::default(),
    })
}
