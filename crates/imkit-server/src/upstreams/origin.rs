//! Which URLs an upstream may have, and what is asked there.

use std::net::IpAddr;
use std::str::FromStr;

use axum::body::Bytes;
use http::Uri;
use http::uri::{Authority, Parts, PathAndQuery, Scheme};
use url::{Host, Url};

use super::Origin;

/// Longest URL: it is told in errors and lists.
const LONGEST: usize = 512;

/// A URL that no upstream can have.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub(super) enum InvalidUrl {
    #[error("not a URL: write it as https://app.example.com")]
    Form,
    #[error("longer than {LONGEST} characters")]
    Long,
    #[error("only https, and http to this machine, lead to an upstream")]
    Scheme,
    #[error("user name and password do not belong into the URL: the API key has its own field")]
    Credentials,
    #[error("leave out what follows ? and #: paths are appended to the URL")]
    Query,
    #[error(
        "plain http leaves this machine: whoever is on the way reads the API key; use https, or \
         say insecure_plain_http"
    )]
    PlainHttp,
}

/// A URL of an upstream would be longer than URLs can be.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct TooLong;

impl Origin {
    /// Reads a URL.
    pub(super) fn read(text: &str, plain_http: bool) -> Result<Self, InvalidUrl> {
        if text.len() > LONGEST {
            return Err(InvalidUrl::Long);
        }
        // What the parser would repair in silence is refused: the URL is part of what is sealed.
        if text.bytes().any(|byte| !byte.is_ascii_graphic() || byte == b'\\') {
            return Err(InvalidUrl::Form);
        }
        let url = Url::parse(text).map_err(|_| InvalidUrl::Form)?;
        let host = url.host().ok_or(InvalidUrl::Form)?;
        let scheme = match url.scheme() {
            "https" => Scheme::HTTPS,
            "http" if plain_http || is_loopback(&host) => Scheme::HTTP,
            "http" => return Err(InvalidUrl::PlainHttp),
            _ => return Err(InvalidUrl::Scheme),
        };
        if !url.username().is_empty() || url.password().is_some() || has_userinfo(text) {
            return Err(InvalidUrl::Credentials);
        }
        if text.contains(['?', '#']) {
            return Err(InvalidUrl::Query);
        }
        let authority = match url.port() {
            Some(port) => format!("{host}:{port}"),
            None => host.to_string(),
        };
        let authority = Authority::from_str(&authority).map_err(|_| InvalidUrl::Form)?;
        let base = url.path().trim_end_matches('/').to_owned();
        PathAndQuery::from_str(&format!("{base}/")).map_err(|_| InvalidUrl::Form)?;
        Ok(Self { scheme, authority, base })
    }

    /// The URL in its one form, without a slash at the end.
    pub(crate) fn url(&self) -> String {
        let Self { scheme, authority, base } = self;
        format!("{scheme}://{authority}{base}")
    }

    /// The path and query there of a path and query of the platform.
    ///
    /// # Errors
    ///
    /// It is too long: base and path each are no longer than a URL may be, but both together are.
    pub(crate) fn target(&self, target: PathAndQuery) -> Result<PathAndQuery, TooLong> {
        if self.base.is_empty() {
            return Ok(target);
        }
        let text = Bytes::from(format!("{}{target}", self.base));
        PathAndQuery::from_maybe_shared(text).map_err(|_| TooLong)
    }

    /// The whole URL of a path and query of the platform.
    ///
    /// # Errors
    ///
    /// As [`target`](Self::target).
    pub(crate) fn at(&self, target: &PathAndQuery) -> Result<Uri, TooLong> {
        let target = self.target(target.clone())?;
        let mut parts = Parts::default();
        parts.scheme = Some(self.scheme.clone());
        parts.authority = Some(self.authority.clone());
        parts.path_and_query = Some(target);
        Uri::from_parts(parts).map_err(|_| TooLong)
    }
}

/// An empty one is left out by the parser without a word.
fn has_userinfo(text: &str) -> bool {
    let after = text.split_once("://").map_or("", |(_, after)| after);
    after.split('/').next().is_some_and(|authority| authority.contains('@'))
}

fn is_loopback(host: &Host<&str>) -> bool {
    match host {
        Host::Domain(name) => *name == "localhost" || name.ends_with(".localhost"),
        Host::Ipv4(address) => address.is_loopback(),
        Host::Ipv6(address) => IpAddr::V6(*address).to_canonical().is_loopback(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn urls_have_one_form() {
        for (text, form) in [
            ("https://app.example.com", "https://app.example.com"),
            ("https://APP.example.com:443/", "https://app.example.com"),
            ("https://app.example.com:8443/chat//", "https://app.example.com:8443/chat"),
            ("http://127.0.0.1:9001", "http://127.0.0.1:9001"),
            ("http://localhost:9001/", "http://localhost:9001"),
            ("http://[::1]:9001", "http://[::1]:9001"),
            ("https://xn--bcher-kva.example", "https://xn--bcher-kva.example"),
        ] {
            let origin = Origin::read(text, false).unwrap();
            assert_eq!(origin.url(), form);
            assert_eq!(Origin::read(form, false), Ok(origin), "{text}");
        }
    }

    #[test]
    fn what_is_refused_is_refused_for_its_reason() {
        use InvalidUrl::{Credentials, Form, Long, PlainHttp, Query, Scheme};
        for (text, fault) in [
            ("", Form),
            ("app.example.com", Form),
            ("https://", Form),
            ("https://a b.example", Form),
            ("https://bücher.example", Form),
            ("https:\\\\app.example.com", Form),
            ("ftp://app.example.com", Scheme),
            ("file:///etc/passwd", Form),
            ("http://app.example.com", PlainHttp),
            ("http://10.0.0.1:9001", PlainHttp),
            ("http://localhost.example.com", PlainHttp),
            ("https://me@app.example.com", Credentials),
            ("https://me:secret@app.example.com", Credentials),
            ("https://@app.example.com", Credentials),
            ("https://app.example.com?a=b", Query),
            ("https://app.example.com/?", Query),
            ("https://app.example.com/#a", Query),
            (&format!("https://{}.example", "a".repeat(600)), Long),
        ] {
            assert_eq!(Origin::read(text, false).map(|o| o.url()), Err(fault), "{text}");
        }
        assert!(Origin::read("http://10.0.0.1:9001", true).is_ok());
    }

    #[test]
    fn paths_are_appended_to_the_base() {
        let rooms = PathAndQuery::from_static("/rooms?limit=1");
        let at = |url| Origin::read(url, false).unwrap().at(&rooms).unwrap().to_string();
        assert_eq!(at("https://a.example"), "https://a.example/rooms?limit=1");
        assert_eq!(at("https://a.example/chat/"), "https://a.example/chat/rooms?limit=1");
    }
    #[test]
    fn a_url_that_the_base_makes_too_long_is_told_from_others() {
        let longest: PathAndQuery = format!("/{}", "a".repeat(65_400)).parse().unwrap();
        let at = |url: &str| Origin::read(url, false).unwrap().at(&longest).map(drop);
        assert_eq!(at("https://a.example"), Ok(()));
        let base = "b".repeat(400);
        assert_eq!(at(&format!("https://a.example/{base}")), Err(TooLong));
    }
}
