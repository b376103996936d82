//! Who is calling? Behind proxies the peer's address is a proxy's, and the header that names the
//! client can be written by anybody. So addresses are peeled from the right, as far as they belong
//! to proxies that we trust: the first other one is the client.

use std::net::{IpAddr, SocketAddr};

use crate::cidr::Cidr;

/// The header that the trusted proxies write. One only: the other may come from the client as it
/// is.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub enum ForwardHeader {
    /// `X-Forwarded-For`: addresses separated by commas.
    #[default]
    XForwardedFor,
    /// `Forwarded` (RFC 7239): elements with a `for` parameter.
    Forwarded,
}

impl ForwardHeader {
    /// The header's name, in lower case.
    pub const fn name(self) -> &'static str {
        match self {
            ForwardHeader::XForwardedFor => "x-forwarded-for",
            ForwardHeader::Forwarded => "forwarded",
        }
    }
}

/// Proxies whose word about the client is believed.
#[derive(Clone, Default, Debug)]
pub struct TrustedProxies {
    ranges: Vec<Cidr>,
    header: ForwardHeader,
}

impl TrustedProxies {
    /// Trusts peers in these ranges to write this header.
    pub fn new(ranges: Vec<Cidr>, header: ForwardHeader) -> Self {
        Self { ranges, header }
    }

    /// The header to hand to [`client_ip`](Self::client_ip).
    pub fn header(&self) -> ForwardHeader {
        self.header
    }

    /// The client's address, given the peer of the connection and the header's lines as they came,
    /// first line first.
    ///
    /// `None` when a trusted proxy names no address that can be understood: then nobody knows who
    /// is calling, and a key that is bound to addresses is refused. When all addresses are
    /// trusted, the leftmost made the request.
    pub fn client_ip<'h>(
        &self,
        peer: IpAddr,
        lines: impl DoubleEndedIterator<Item = &'h [u8]>,
    ) -> Option<IpAddr> {
        let mut client = peer.to_canonical();
        if !self.trusts(client) {
            return Some(client);
        }
        for line in lines.rev() {
            // Header bytes that are no ASCII are no address either.
            let line = std::str::from_utf8(line).ok()?;
            let found = match self.header {
                ForwardHeader::XForwardedFor => self.peel(client, line.rsplit(',').map(node)),
                ForwardHeader::Forwarded => {
                    let elements = forwarded(line)?;
                    self.peel(client, elements.iter().rev().map(|element| node(element)))
                }
            };
            match found? {
                Peeled::Client(address) => return Some(address),
                Peeled::Trusted(address) => client = address,
            }
        }
        Some(client)
    }

    /// Whether an address is that of a trusted proxy.
    pub fn trusts(&self, address: IpAddr) -> bool {
        self.ranges.iter().any(|range| range.contains(address))
    }

    /// Goes through nodes, nearest first.
    fn peel(&self, nearest: IpAddr, nodes: impl Iterator<Item = Node>) -> Option<Peeled> {
        let mut last = nearest;
        for node in nodes {
            match node {
                Node::Nothing => {}
                Node::Address(address) if self.trusts(address) => last = address,
                Node::Address(address) => return Some(Peeled::Client(address)),
                Node::Unknown => return None,
            }
        }
        Some(Peeled::Trusted(last))
    }
}

enum Peeled {
    /// The first address that is not trusted.
    Client(IpAddr),
    /// All were; this was the furthest.
    Trusted(IpAddr),
}

enum Node {
    /// Lists may have empty elements (RFC 9110, 5.6.1).
    Nothing,
    Address(IpAddr),
    /// `unknown`, an obfuscated name, or rubbish.
    Unknown,
}

/// Reads an address with or without port: `192.0.2.1`, `192.0.2.1:80`, `2001:db8::1`,
/// `[2001:db8::1]`, `[2001:db8::1]:80`.
fn node(text: &str) -> Node {
    let text = text.trim_matches([' ', '\t']);
    if text.is_empty() {
        return Node::Nothing;
    }
    let bracketed =
        || text.strip_prefix('[')?.strip_suffix(']')?.parse::<std::net::Ipv6Addr>().ok();
    let address = text
        .parse::<IpAddr>()
        .ok()
        .or_else(|| bracketed().map(IpAddr::V6))
        .or_else(|| text.parse::<SocketAddr>().ok().map(|socket| socket.ip()));
    address.map_or(Node::Unknown, |address| Node::Address(address.to_canonical()))
}

/// The `for` parameters of a `Forwarded` line, in order; `None` when the line is not well formed,
/// because a quotation mark left open by a client could swallow what a proxy appended.
fn forwarded(line: &str) -> Option<Vec<String>> {
    let mut elements = Vec::new();
    let mut rest = line;
    loop {
        let (element, after) = forwarded_element(rest)?;
        elements.extend(element);
        match after.strip_prefix(',') {
            Some(next) => rest = next,
            None => return after.is_empty().then_some(elements),
        }
    }
}

/// Reads up to the next comma outside of quotes. An element without `for` names an unknown node;
/// an empty one nothing.
fn forwarded_element(text: &str) -> Option<(Option<String>, &str)> {
    let mut rest = text.trim_start_matches([' ', '\t']);
    if rest.is_empty() || rest.starts_with(',') {
        return Some((None, rest));
    }
    let mut node = None;
    loop {
        let (name, after) = rest.split_once('=')?;
        if name.is_empty() || !name.bytes().all(is_token) {
            return None;
        }
        let (value, after) = parameter_value(after)?;
        if name.eq_ignore_ascii_case("for") && node.replace(value).is_some() {
            return None;
        }
        let after = after.trim_start_matches([' ', '\t']);
        match after.strip_prefix(';') {
            Some(next) => rest = next.trim_start_matches([' ', '\t']),
            None => return Some((Some(node.unwrap_or_else(|| "unknown".to_owned())), after)),
        }
    }
}

fn parameter_value(text: &str) -> Option<(String, &str)> {
    let Some(quoted) = text.strip_prefix('"') else {
        let end = text.find([';', ',', ' ', '\t']).unwrap_or(text.len());
        let (value, rest) = text.split_at(end);
        // Brackets and colons belong in quotes, but not every proxy puts them there.
        let valid = |byte| is_token(byte) || b"[]:".contains(&byte);
        return (!value.is_empty() && value.bytes().all(valid)).then(|| (value.to_owned(), rest));
    };
    let mut value = String::new();
    let mut characters = quoted.char_indices();
    loop {
        match characters.next()? {
            (at, '"') => return Some((value, &quoted[at + 1..])),
            (_, '\\') => value.push(characters.next()?.1),
            (_, character) => value.push(character),
        }
    }
}

/// RFC 9110, 5.6.2.
fn is_token(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn client(header: ForwardHeader, peer: &str, lines: &[&str]) -> Option<String> {
        let ranges = ["10.0.0.0/8", "2001:db8::/32"].map(|range| range.parse().unwrap()).to_vec();
        TrustedProxies::new(ranges, header)
            .client_ip(peer.parse().unwrap(), lines.iter().map(|line| line.as_bytes()))
            .map(|address| address.to_string())
    }

    fn xff(peer: &str, lines: &[&str]) -> Option<String> {
        client(ForwardHeader::XForwardedFor, peer, lines)
    }

    fn rfc(lines: &[&str]) -> Option<String> {
        client(ForwardHeader::Forwarded, "10.0.0.1", lines)
    }

    fn some(text: &str) -> Option<String> {
        Some(text.to_owned())
    }

    #[test]
    fn a_stranger_is_not_believed() {
        assert_eq!(xff("192.0.2.1", &["10.0.0.9"]), some("192.0.2.1"));
    }

    #[test]
    fn trusted_proxies_are_peeled_from_the_right() {
        assert_eq!(xff("10.0.0.1", &[]), some("10.0.0.1"));
        assert_eq!(xff("10.0.0.1", &["192.0.2.1"]), some("192.0.2.1"));
        assert_eq!(xff("10.0.0.1", &["10.9.9.9, 192.0.2.1, 10.0.0.2"]), some("192.0.2.1"));
        assert_eq!(xff("10.0.0.1", &["10.9.9.9", "192.0.2.1 ,,", "10.0.0.2"]), some("192.0.2.1"));
        assert_eq!(xff("::ffff:10.0.0.1", &["::ffff:192.0.2.1"]), some("192.0.2.1"));
        assert_eq!(xff("2001:db8::1", &["[2001:db9::7]:4711"]), some("2001:db9::7"));
        assert_eq!(xff("10.0.0.1", &["192.0.2.1:80"]), some("192.0.2.1"));
        assert_eq!(xff("10.0.0.1", &["10.3.3.3, 10.2.2.2"]), some("10.3.3.3"));
    }

    #[test]
    fn rubbish_to_the_right_of_the_client_hides_it_and_to_the_left_does_not_matter() {
        assert_eq!(xff("10.0.0.1", &["\"', 192.0.2.1"]), some("192.0.2.1"));
        assert_eq!(xff("10.0.0.1", &["10.9.9.9, unknown"]), None);
        assert_eq!(xff("10.0.0.1", &["192.0.2.1, 10.0.0.2x"]), None);
        assert_eq!(xff("10.0.0.1", &["fe80::1%eth0"]), None);
    }

    #[test]
    fn the_standard_header_is_read_too() {
        assert_eq!(rfc(&["for=192.0.2.1;proto=https;by=10.0.0.2"]), some("192.0.2.1"));
        assert_eq!(
            rfc(&["for=10.9.9.9, For=\"[2001:db9::1]:80\" , for=10.0.0.2"]),
            some("2001:db9::1")
        );
        assert_eq!(rfc(&["for=192.0.2.1", "for=10.0.0.2"]), some("192.0.2.1"));
        assert_eq!(rfc(&["for=\"_hidden\""]), None);
        assert_eq!(rfc(&["proto=https"]), None);
        assert_eq!(rfc(&["for=192.0.2.1, "]), some("192.0.2.1"));
    }

    #[test]
    fn an_open_quotation_mark_swallows_nothing() {
        assert_eq!(rfc(&["for=10.9.9.9;x=\", for=192.0.2.1"]), None);
        assert_eq!(rfc(&["for=10.9.9.9;x=\", for=\"[2001:db9::1]\""]), None);
        assert_eq!(rfc(&["for=\"10.9.9.9\\\", for=192.0.2.1"]), None);
        assert_eq!(rfc(&["for=10.9.9.9;for=192.0.2.1"]), None);
    }
}
