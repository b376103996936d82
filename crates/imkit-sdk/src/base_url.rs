//! The base URL: what is accepted, and how paths are joined to it.

use std::net::IpAddr;

use url::{Host, Url};

use crate::error::Error;

/// A checked base URL.
#[derive(Clone, Debug)]
pub(crate) struct BaseUrl {
    url: Url,
    /// The URL's text without a trailing slash, so that paths can be put after it.
    stem: String,
}

impl BaseUrl {
    /// Checks what somebody configured.
    ///
    /// # Errors
    ///
    /// It is not an `http` or `https` URL, or has credentials, a query or a fragment, or is plain
    /// http to another machine without permission.
    pub(crate) fn parse(text: &str, allow_plain_http: bool) -> Result<Self, Error> {
        let text = text.trim();
        let url = Url::parse(text).map_err(|source| {
            // A URL with an `@` may hold a password, so it is not repeated.
            let shown = if text.contains('@') { String::new() } else { format!(" {text:?}") };
            Error::invalid(format!("the base URL{shown} is not a URL: {source}"))
                .with_hint(Some("give it like https://imkit.example.com".into()))
                .with_source(source)
        })?;
        if !matches!(url.scheme(), "http" | "https") {
            return Err(Error::invalid(format!(
                "the base URL has the scheme {:?}: only http and https are possible",
                url.scheme()
            )));
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err(Error::invalid(
                "the base URL holds a user name or password: remove them, keys are given separately",
            ));
        }
        if url.query().is_some() || url.fragment().is_some() {
            return Err(Error::invalid(
                "the base URL has a query or a fragment: give only scheme, host, port and path",
            ));
        }
        if url.scheme() == "http" && !allow_plain_http && !is_loopback(&url) {
            return Err(Error::invalid(format!(
                "plain http to {} would show the key to the network",
                url.host_str().unwrap_or_default()
            ))
            .with_hint(Some(
                "use https, or allow it explicitly (`allow_plain_http`) on a network you trust"
                    .into(),
            )));
        }
        let stem = url.as_str().trim_end_matches('/').to_owned();
        Ok(Self { url, stem })
    }

    /// The URL as configured.
    pub(crate) fn url(&self) -> &Url {
        &self.url
    }

    /// The URL without a slash at its end.
    pub(crate) fn stem(&self) -> &str {
        &self.stem
    }

    /// Whether it names this machine.
    pub(crate) fn is_loopback(&self) -> bool {
        is_loopback(&self.url)
    }

    /// Whether the connection is encrypted.
    pub(crate) fn is_https(&self) -> bool {
        self.url.scheme() == "https"
    }

    /// Puts a path, which begins with a slash, after the base URL and its path.
    pub(crate) fn join(&self, path: &str) -> Result<Url, Error> {
        Url::parse(&format!("{}{path}", self.stem)).map_err(|source| {
            Error::invalid(format!("the path makes no URL: {source}")).with_source(source)
        })
    }
}

/// This machine by name or address. Names other than `localhost` are not looked up.
fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name.eq_ignore_ascii_case("localhost"),
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => IpAddr::V6(address).to_canonical().is_loopback(),
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> Result<BaseUrl, Error> {
        BaseUrl::parse(text, false)
    }

    #[test]
    fn paths_join_with_and_without_a_prefix_and_a_trailing_slash() -> Result<(), Error> {
        for (base, url) in [
            ("https://h.example", "https://h.example/rooms/"),
            ("https://h.example/", "https://h.example/rooms/"),
            ("https://h.example/im/v1", "https://h.example/im/v1/rooms/"),
            ("https://h.example/im/v1/", "https://h.example/im/v1/rooms/"),
        ] {
            assert_eq!(parse(base)?.join("/rooms/")?.as_str(), url);
        }
        Ok(())
    }

    #[test]
    fn encoded_ids_stay_encoded() -> Result<(), Error> {
        let url = parse("https://h.example")?.join("/rooms/a%2Fb%20c%252e")?;
        assert_eq!(url.path(), "/rooms/a%2Fb%20c%252e");
        Ok(())
    }

    #[test]
    fn plain_http_is_for_this_machine_only() {
        for good in
            ["http://127.0.0.1:9001", "http://localhost", "http://[::1]:1", "http://127.9.9.9"]
        {
            assert!(parse(good).is_ok(), "{good}");
        }
        for bad in ["http://example.com", "http://10.0.0.1", "http://localhost.example.com"] {
            assert!(parse(bad).is_err(), "{bad}");
            assert!(BaseUrl::parse(bad, true).is_ok(), "{bad}");
        }
    }

    #[test]
    fn other_urls_are_refused() {
        for bad in
            ["", "example.com", "ftp://h.example", "file:///etc", "https://h?q=1", "https://h#f"]
        {
            assert!(parse(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn a_password_in_the_url_is_refused_and_not_shown() {
        for bad in ["https://user:canary@h.example", "ht!tp://user:canary@h"] {
            let error = parse(bad).map(|_| ()).unwrap_err();
            assert!(!format!("{error} {error:?} {:?}", error.hint()).contains("canary"));
        }
    }
}
