//! Refuses requests whose `Host` is a foreign name: while a door listens on loopback only, or when
//! its names were said.
//!
//! A web page can point a name of its own at 127.0.0.1 (DNS rebinding) and then talk to a local
//! server as if it were the page's origin. The `Host` header still carries that foreign name.

use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;

use axum::Json;
use axum::extract::{Request, State};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum::{Router, http::StatusCode};
use http::uri::Authority;
use http::{HeaderMap, Version, header};
use serde_json::json;

use crate::api::{self, ApiError};
use crate::door::Door;

/// What whoever is refused can do.
const NEXT: &str = "use 127.0.0.1 or localhost, or add the host to allowed_hosts of the server's \
     configuration (IMKIT_ALLOWED_HOSTS) and start it anew";

/// Which hosts a door answers to.
#[derive(Clone)]
pub(crate) struct Hosts {
    door: Door,
    bound: IpAddr,
    allowed: Arc<[String]>,
    /// Whether a path is answered whatever the host is.
    is_open: fn(&str) -> bool,
}

/// Puts the check in front of a door's router, if the door is on loopback or other hosts are `allowed`.
/// Paths that are open pass.
pub(crate) fn protect(
    router: Router,
    door: Door,
    bound: SocketAddr,
    allowed: &[String],
    is_open: fn(&str) -> bool,
) -> Router {
    match Hosts::of(door, bound, allowed, is_open) {
        Some(hosts) => router.layer(middleware::from_fn_with_state(hosts, check)),
        None => router,
    }
}

/// Whether a path of the control door is for proxies, which ask there under their client's `Host`.
/// No browser has a credential for it that a page did not say, and it changes nothing.
pub(crate) fn is_for_proxies(path: &str) -> bool {
    path == "/verify" || path.starts_with("/verify/")
}

async fn check(State(hosts): State<Hosts>, request: Request, next: Next) -> Response {
    match (hosts.is_open)(request.uri().path()) || hosts.permit(&request) {
        true => next.run(request).await,
        false => hosts.refuse(request.headers()),
    }
}

impl Hosts {
    /// Those of a door; `None` = it answers to all.
    pub(crate) fn of(
        door: Door,
        bound: SocketAddr,
        allowed: &[String],
        is_open: fn(&str) -> bool,
    ) -> Option<Self> {
        let is_checked = bound.ip().to_canonical().is_loopback() || !allowed.is_empty();
        is_checked.then(|| Self { door, bound: bound.ip(), allowed: allowed.into(), is_open })
    }

    /// The answer to a request that names another host.
    pub(crate) fn refuse(&self, headers: &HeaderMap) -> Response {
        let what = format!("The URL names another host than the {} door answers to", self.door);
        match self.door {
            Door::Control => api::refuse(headers, ApiError::host_not_allowed(&what).hint(NEXT)),
            // As the platform says its errors.
            Door::Gateway => {
                let body =
                    json!({ "error": "HOST_NOT_ALLOWED", "message": format!("{what}: {NEXT}") });
                (StatusCode::FORBIDDEN, Json(body)).into_response()
            }
        }
    }

    /// Every host that the request names must be one of these. HTTP/1.0 need not name one; browsers
    /// always do.
    pub(crate) fn permit<B>(&self, request: &http::Request<B>) -> bool {
        let in_target = request.uri().authority();
        let mut headers = request.headers().get_all(header::HOST).iter();
        let in_header = headers.next();
        if headers.next().is_some() {
            return false;
        }
        if in_header.is_none() && in_target.is_none() {
            return request.version() <= Version::HTTP_10;
        }
        in_target.is_none_or(|authority| self.hold(authority))
            && in_header.is_none_or(|value| {
                value
                    .to_str()
                    .ok()
                    .and_then(|text| text.parse::<Authority>().ok())
                    .is_some_and(|authority| self.hold(&authority))
            })
    }

    fn hold(&self, authority: &Authority) -> bool {
        if authority.as_str().contains('@') {
            return false;
        }
        let host = authority.host();
        let name = host.strip_suffix('.').unwrap_or(host);
        let mut known = self.allowed.iter().map(String::as_str).chain(["localhost"]);
        if known.any(|known| name.eq_ignore_ascii_case(known)) {
            return true;
        }
        let literal = host.strip_prefix('[').and_then(|h| h.strip_suffix(']')).unwrap_or(host);
        literal.parse::<IpAddr>().is_ok_and(|ip| {
            let ip = ip.to_canonical();
            ip.is_loopback() || ip == self.bound.to_canonical()
        })
    }
}

#[cfg(test)]
mod tests {
    use std::net::Ipv4Addr;

    use super::*;

    fn passes(build: impl FnOnce(http::request::Builder) -> http::request::Builder) -> bool {
        passes_with(&[], build)
    }

    fn passes_with(
        allowed: &[&str],
        build: impl FnOnce(http::request::Builder) -> http::request::Builder,
    ) -> bool {
        let request = build(http::Request::builder()).body(()).unwrap();
        let allowed = allowed.iter().map(|&host| host.to_owned()).collect();
        let bound = Ipv4Addr::LOCALHOST.into();
        Hosts { door: Door::Control, bound, allowed, is_open: |_| false }.permit(&request)
    }

    #[test]
    fn names_that_were_allowed_pass_with_any_port() {
        let passes = |host: &str| passes_with(&["keys.example"], |r| r.header("host", host));
        assert!(passes("keys.example:9000") && passes("KEYS.example.") && passes("localhost"));
        assert!(!passes("other.example") && !passes("x.keys.example"));
    }

    #[test]
    fn only_what_proxies_ask_for_is_open() {
        assert!(is_for_proxies("/verify") && is_for_proxies("/verify/orders/1"));
        assert!(!is_for_proxies("/verifyx") && !is_for_proxies("/api-keys/verify"));
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
