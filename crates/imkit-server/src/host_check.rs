//! Refuses requests whose `Host` is a foreign name while a door listens on loopback only.
//!
//! A web page can point a name of its own at 127.0.0.1 (DNS rebinding) and then talk to a local
//! server as if it were the page's origin. The `Host` header still carries that foreign name.

use std::convert::Infallible;
use std::future::{Ready, ready};
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::task::{Context, Poll};

use axum::Json;
use axum::extract::Request;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use futures_util::future::Either;
use http::uri::Authority;
use http::{Version, header};
use imkit_emulator::Answers;
use serde_json::json;
use tower::Service;

/// Puts the check in front of a door's pages, if the door is on loopback.
pub(crate) fn protect<S>(pages: S, bound: SocketAddr) -> Protected<S> {
    let here = bound.ip().to_canonical().is_loopback().then(|| Arc::new(Here::new(bound)));
    Protected { pages, here }
}

/// Pages behind the check.
#[derive(Clone)]
pub(crate) struct Protected<S> {
    pages: S,
    here: Option<Arc<Here>>,
}

impl<S: Answers> Service<Request> for Protected<S> {
    type Response = Response;
    type Error = Infallible;
    type Future = Either<Ready<Result<Response, Infallible>>, S::Future>;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        self.pages.poll_ready(cx)
    }

    fn call(&mut self, request: Request) -> Self::Future {
        match &self.here {
            Some(here) if !here.is_meant_by(&request) => Either::Left(ready(Ok(refusal()))),
            _ => Either::Right(self.pages.call(request)),
        }
    }
}

fn refusal() -> Response {
    let body = json!({
        "error": "HOST_NOT_ALLOWED",
        "message": "This door listens on loopback only: use 127.0.0.1 or localhost in the URL",
    });
    (StatusCode::FORBIDDEN, Json(body)).into_response()
}

/// What this door is called.
struct Here {
    ip: IpAddr,
    /// What nearly every request calls it: these need not be taken apart.
    usual: [String; 2],
}

impl Here {
    fn new(bound: SocketAddr) -> Self {
        let usual = [bound.to_string(), format!("localhost:{}", bound.port())];
        Self { ip: bound.ip(), usual }
    }

    fn is_meant_by<B>(&self, request: &http::Request<B>) -> bool {
        let mut given = request.headers().get_all(header::HOST).iter();
        let is_usual = request.uri().authority().is_none()
            && given.next().is_some_and(|host| self.usual.iter().any(|usual| host == usual))
            && given.next().is_none();
        is_usual || names_this_machine(request, self.ip)
    }
}

/// Every host that the request names must be local. HTTP/1.0 need not name one; browsers always do.
fn names_this_machine<B>(request: &http::Request<B>, bound: IpAddr) -> bool {
    let in_target = request.uri().authority();
    let mut headers = request.headers().get_all(header::HOST).iter();
    let in_header = headers.next();
    if headers.next().is_some() {
        return false;
    }
    if in_header.is_none() && in_target.is_none() {
        return request.version() <= Version::HTTP_10;
    }
    in_target.is_none_or(|authority| is_local(authority, bound))
        && in_header.is_none_or(|value| {
            value
                .to_str()
                .ok()
                .and_then(|text| text.parse::<Authority>().ok())
                .is_some_and(|authority| is_local(&authority, bound))
        })
}

fn is_local(authority: &Authority, bound: IpAddr) -> bool {
    if authority.as_str().contains('@') {
        return false;
    }
    let host = authority.host();
    let name = host.strip_suffix('.').unwrap_or(host);
    if name.eq_ignore_ascii_case("localhost") {
        return true;
    }
    let literal = host.strip_prefix('[').and_then(|h| h.strip_suffix(']')).unwrap_or(host);
    literal.parse::<IpAddr>().is_ok_and(|ip| {
        let ip = ip.to_canonical();
        ip.is_loopback() || ip == bound.to_canonical()
    })
}

#[cfg(test)]
mod tests {
    use std::net::Ipv4Addr;

    use super::*;

    fn passes(build: impl FnOnce(http::request::Builder) -> http::request::Builder) -> bool {
        let request = build(http::Request::builder()).body(()).unwrap();
        names_this_machine(&request, Ipv4Addr::LOCALHOST.into())
    }

    #[test]
    fn local_names_and_addresses_pass() {
        for host in
            ["localhost", "LOCALHOST:9001", "localhost.", "127.0.0.1:9001", "127.8.8.8", "[::1]:1"]
        {
            assert!(passes(|r| r.header("host", host)), "{host}");
        }
    }

    #[test]
    fn the_usual_names_pass_at_once_and_hide_nothing() {
        let here = Here::new("127.0.0.1:9001".parse().unwrap());
        let means = |build: fn(http::request::Builder) -> http::request::Builder| {
            here.is_meant_by(&build(http::Request::builder()).body(()).unwrap())
        };
        assert!(means(|r| r.header("host", "127.0.0.1:9001")));
        assert!(means(|r| r.header("host", "localhost:9001")));
        assert!(means(|r| r.header("host", "LOCALHOST")));
        assert!(!means(|r| r.header("host", "localhost:9001").header("host", "evil.example")));
        assert!(!means(|r| r.uri("http://evil.example/").header("host", "localhost:9001")));
        assert!(!means(|r| r));
    }

    #[test]
    fn foreign_or_strange_names_are_refused() {
        for host in [
            "evil.example",
            "127.0.0.1.evil.example",
            "localhost.evil.example",
            "localhost@evil.example",
            "evil.example@127.0.0.1",
            "10.0.0.1",
            "0.0.0.0:9001",
            "",
            "a b",
        ] {
            assert!(!passes(|r| r.header("host", host)), "{host}");
        }
    }

    #[test]
    fn a_second_host_cannot_hide_behind_the_first() {
        assert!(!passes(|r| r.header("host", "localhost").header("host", "evil.example")));
        assert!(!passes(|r| r.uri("http://evil.example/").header("host", "localhost")));
        assert!(!passes(|r| r.uri("http://localhost/").header("host", "evil.example")));
    }

    #[test]
    fn only_http_1_0_may_leave_the_host_out() {
        assert!(passes(|r| r.version(Version::HTTP_10)));
        assert!(!passes(|r| r.version(Version::HTTP_11)));
    }
}
