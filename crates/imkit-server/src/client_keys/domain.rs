//! Hosts that client keys are bound to, in one spelling: lower case, without port and final dot.

use std::net::Ipv6Addr;

use http::uri::Authority;

/// Longest name of a host (RFC 1035).
const LONGEST: usize = 253;

/// What is no host.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("write the host alone, such as chat.example.com: no scheme, no port, no path, no *")]
pub(crate) struct InvalidHost;

/// Reads a host as an administrator says it.
pub(crate) fn read(text: &str) -> Result<String, InvalidHost> {
    if text.parse::<Ipv6Addr>().is_ok() {
        return Ok(format!("[{}]", text.to_ascii_lowercase()));
    }
    let host = plain(text);
    let is_label = |label: &str| {
        let fits = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
        (1..=63).contains(&label.len()) && label.bytes().all(fits)
    };
    match host.len() <= LONGEST && host.split('.').all(is_label) {
        true => Ok(host),
        false => Err(InvalidHost),
    }
}

/// The host that a request was sent to, from its header `Host` or, with HTTP/2, its `:authority`.
pub(crate) fn of_request(host: &str) -> Option<String> {
    let authority: Authority = host.parse().ok()?;
    // What stands before an @ is a trick.
    (!authority.as_str().contains('@')).then(|| plain(authority.host()))
}

fn plain(host: &str) -> String {
    host.strip_suffix('.').unwrap_or(host).to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts_have_one_spelling() {
        assert_eq!(read("Chat.Example.COM."), Ok("chat.example.com".to_owned()));
        assert_eq!(read("127.0.0.1"), Ok("127.0.0.1".to_owned()));
        assert_eq!(read("::1"), Ok("[::1]".to_owned()));
        assert_eq!(of_request("CHAT.example.com.:9001").as_deref(), Some("chat.example.com"));
        assert_eq!(of_request("[::1]:80").as_deref(), Some("[::1]"));
        assert_eq!(of_request("evil@chat.example.com"), None);
        let long = "a.".repeat(128);
        for bad in ["", ".", "a..b", "https://a.b", "a.b:80", "a.b/", "*.a.b", "a b", "ä.b", &long]
        {
            assert_eq!(read(bad), Err(InvalidHost), "{bad}");
        }
    }
}
