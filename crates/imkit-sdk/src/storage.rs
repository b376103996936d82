//! Where files really are: the platform answers a download with the bytes or with the signed
//! address of an object store. That store gets a request of its own, from a client of its own,
//! with no header of ours in it: the address is all that it needs.

use std::path::PathBuf;
use std::time::Duration;

use http::header::{CONTENT_LENGTH, CONTENT_TYPE, HeaderMap, LOCATION};
use reqwest::{Client, Response, redirect};
use tokio::sync::OnceCell;
use tokio::time::timeout;
use url::Url;

use crate::answer::Refusal;
use crate::error::Error;
use crate::excerpt::shown;
use crate::failure::{Failure, cause};
use crate::kind::ErrorKind;
use crate::redact::Redactor;
use crate::tls;

/// Longest JSON answer to a download that may be the report of an error.
const LONGEST_ERROR: u64 = 64 << 10;

/// Redirects within the store, such as to another region.
const REDIRECTS: usize = 3;

/// The way to object stores.
pub(crate) struct Storage {
    client: OnceCell<Client>,
    https_only: bool,
    connect_timeout: Duration,
    ca_file: Option<PathBuf>,
}

impl Storage {
    /// Remembers how to connect. Does no I/O. A platform reached by https has its files behind
    /// https too.
    pub(crate) fn new(
        https_only: bool,
        connect_timeout: Duration,
        ca_file: Option<PathBuf>,
    ) -> Self {
        Self { client: OnceCell::new(), https_only, connect_timeout, ca_file }
    }

    /// Goes where the `Location` of the platform's answer points. `headers` are the platform's;
    /// what the store says about the content is put into them.
    pub(crate) async fn fetch(
        &self,
        asked: &Url,
        headers: &mut HeaderMap,
        limit: Duration,
        clean: &Redactor,
    ) -> Result<Response, Failure> {
        let location = headers.remove(LOCATION);
        let location = location.as_ref().and_then(|location| location.to_str().ok());
        let target = location.and_then(|location| asked.join(location).ok());
        let target = target.filter(|target| match target.scheme() {
            "https" => true,
            scheme => scheme == "http" && !self.https_only,
        });
        let Some(target) = target else {
            let message = "the server redirects the download to no address that can be followed";
            return Err(refused(ErrorKind::Api, 302, message.to_owned(), None));
        };
        let host = shown(target.host_str().unwrap_or_default(), clean);
        let client =
            self.client.get_or_try_init(|| async { self.build() }).await.map_err(Failure::Setup)?;
        let response = match timeout(limit, client.get(target).send()).await {
            Ok(response) => response.map_err(|error| {
                let cause = cause(&error.without_url());
                let message = format!("the file store {host} cannot be reached: {cause}");
                refused(ErrorKind::Network, 302, message, Some("try again later"))
            })?,
            Err(_) => return Err(Failure::stalled()),
        };
        let status = response.status();
        if !status.is_success() {
            let message = format!("the file store {host} answered {status}");
            let (kind, hint) = match ErrorKind::of_refusal(status.as_u16(), None, None) {
                // It is not the caller's key that the store refused.
                ErrorKind::Authentication => {
                    (ErrorKind::Api, "its signed address may have expired; try again")
                }
                kind => (kind, "try again later"),
            };
            return Err(refused(kind, status.as_u16(), message, Some(hint)));
        }
        for name in [CONTENT_LENGTH, CONTENT_TYPE] {
            match response.headers().get(&name) {
                Some(value) => headers.insert(name, value.clone()),
                None => headers.remove(name),
            };
        }
        Ok(response)
    }

    fn build(&self) -> Result<Client, Error> {
        let trust = tls::trusting(self.ca_file.as_deref())?;
        Client::builder()
            .redirect(redirect::Policy::limited(REDIRECTS))
            .referer(false)
            .retry(reqwest::retry::never())
            .http1_only()
            .https_only(self.https_only)
            .connect_timeout(self.connect_timeout)
            .tls_backend_preconfigured(trust)
            .build()
            .map_err(|source| {
                Error::invalid("the HTTP client cannot be set up").with_source(source)
            })
    }
}

/// Whether a 2xx of the platform may say in its body that there is no file: it is short, JSON, and
/// without the headers that come with a file.
pub(crate) fn may_be_an_error(headers: &HeaderMap) -> bool {
    let text = |name| headers.get(name).and_then(|value| value.to_str().ok());
    let is_json = text(CONTENT_TYPE).is_some_and(|kind| kind.starts_with("application/json"));
    let length = text(CONTENT_LENGTH).and_then(|length| length.parse::<u64>().ok());
    let is_short = length.is_some_and(|length| length <= LONGEST_ERROR);
    is_json && is_short && !headers.contains_key("x-imkit-id")
}

fn refused(kind: ErrorKind, status: u16, message: String, hint: Option<&str>) -> Failure {
    Failure::Refused(Refusal {
        kind,
        status,
        code: None,
        message,
        retry_after: None,
        request_id: None,
        hint: hint.map(Into::into),
        fields: Box::default(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn behind_https_no_plain_address_is_followed() {
        let storage = Storage::new(true, Duration::from_secs(1), None);
        let asked = Url::parse("https://h.example/files/b/f").unwrap();
        let clean = Redactor::new([]);
        for location in ["http://h.example/x", "ftp://h.example/x", "http://"] {
            let mut headers = HeaderMap::from_iter([(LOCATION, location.parse().unwrap())]);
            let refused = storage.fetch(&asked, &mut headers, Duration::ZERO, &clean).await;
            assert!(matches!(refused, Err(Failure::Refused(_))), "{location}");
        }
    }
}
