//! The server to talk to, and what a base URL must be.

use url::Url;

/// Where requests go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Server {
    /// The local server, started on first use.
    Local,
    /// An IMKIT server.
    Url(Url),
}

/// Reads a base URL; the error completes "the base URL of X ..." and never repeats the text,
/// which may hold a password.
pub(crate) fn parse_base_url(text: &str) -> Result<Url, &'static str> {
    let url = Url::parse(text.trim()).map_err(|_| "is not a URL")?;
    if !matches!(url.scheme(), "http" | "https") {
        return Err("must begin with https:// or http://");
    }
    if !url.has_host() {
        return Err("names no host");
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err("holds a user name or password; keys do not belong in a URL");
    }
    if url.query().is_some() || url.fragment().is_some() {
        return Err("has a query or a fragment, which a base URL cannot have");
    }
    Ok(url)
}

/// Scheme, host and port: what a stored key is bound to.
pub(crate) fn origin_of(url: &Url) -> String {
    url.origin().ascii_serialization()
}

/// The URL as people write it: without the slash that stands for an empty path.
pub(crate) fn base_url_text(url: &Url) -> String {
    let text = url.as_str();
    text.strip_suffix('/').filter(|_| url.path() == "/").unwrap_or(text).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn http_urls_with_a_path_are_accepted_and_shown_as_written() {
        for text in ["https://your-app.imkit.io", "http://127.0.0.1:9001", "https://h/chat/"] {
            assert_eq!(base_url_text(&parse_base_url(text).unwrap()), text);
        }
        assert_eq!(origin_of(&parse_base_url("https://H:443/x").unwrap()), "https://h");
        assert_eq!(origin_of(&parse_base_url("http://[::1]:9001").unwrap()), "http://[::1]:9001");
    }

    #[test]
    fn anything_else_is_refused_without_repeating_it() {
        for text in [
            "",
            "your-app.imkit.io",
            "ftp://canary",
            "file:///canary",
            "https://",
            "https://user:canary@host",
            "https://canary@host",
            "https://host/?key=canary",
            "https://host/#canary",
        ] {
            let reason = parse_base_url(text).unwrap_err();
            assert!(!reason.contains("canary"), "{text}: {reason}");
        }
    }
}
