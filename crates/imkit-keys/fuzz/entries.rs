//! What is fuzzed: whatever reads bytes from outside, with what must hold for any of them. Used by
//! the fuzz targets here and, on generated input, by `tests/it/entries.rs`.

use std::net::IpAddr;
use std::str::FromStr;

use imkit_keys::{
    Cidr, Credential, ForwardHeader, HashedKey, KeyForm, KeyId, PresentedKey, ResourcePattern,
    Scanner, ScopePattern, ScopeWord, TrustedProxies, scan as scan_whole,
};

/// A text is a key in one spelling, or none.
pub(crate) fn key(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    if let Ok(key) = PresentedKey::parse(text) {
        assert_eq!(key.expose(), text);
        assert!(text.starts_with(key.form().prefix()));
        assert_eq!(text.get(key.form().prefix().len()..).map(|body| body.len()), Some(50));
        assert!(text.contains(key.id().as_str()));
        assert!(!format!("{key:?}").contains(text));
        assert_eq!(scan_whole(data).len(), 1);
    }
    assert_round_trip::<KeyId>(text);
    assert_round_trip::<KeyForm>(text);
    assert_round_trip::<ScopeWord>(text);
    assert_round_trip::<ScopePattern>(text);
    assert_round_trip::<ResourcePattern>(text);
    if let Ok(range) = text.parse::<Cidr>() {
        assert_eq!(range.to_string().parse().ok(), Some(range));
    }
    let _ = text.parse::<HashedKey>();
}

fn assert_round_trip<T: FromStr + ToString>(text: &str) {
    if let Ok(value) = text.parse::<T>() {
        assert_eq!(value.to_string(), text);
    }
}

/// The same is found however the bytes arrive, and it is where the scanner says.
pub(crate) fn scan(data: &[u8]) {
    let Some((size, bytes)) = data.split_first() else { return };
    let whole = scan_whole(bytes);
    let mut pieces = Vec::new();
    let mut scanner = Scanner::new();
    for piece in bytes.chunks(usize::from(*size).max(1)) {
        scanner.feed(piece, &mut |finding| pieces.push(finding));
    }
    scanner.finish(&mut |finding| pieces.push(finding));
    assert_eq!(whole, pieces);
    for finding in whole {
        let start = usize::try_from(finding.offset).unwrap_or(usize::MAX);
        let found = &bytes[start..start + finding.length];
        if let Credential::Key { form, id } = finding.credential {
            let key = std::str::from_utf8(found).map(PresentedKey::parse);
            assert!(matches!(key, Ok(Ok(key)) if (key.form(), key.id()) == (form, id)));
        }
    }
}

/// Whatever a client writes, it never changes what the nearest proxy said.
pub(crate) fn forwarded(data: &[u8]) {
    let proxies = |header| {
        let trusted: Vec<Cidr> =
            ["10.0.0.0/8", "2001:db8::/32"].iter().flat_map(|r| r.parse()).collect();
        TrustedProxies::new(trusted, header)
    };
    let proxy = IpAddr::from([10, 0, 0, 1]);
    let stranger = IpAddr::from([198, 51, 100, 7]);
    let lines: Vec<&[u8]> = data.split(|byte| *byte == b'\n').collect();
    let before = |said: &'static str| lines.iter().copied().chain([said.as_bytes()]);
    let behind = |said: &str| [data, b",", said.as_bytes()].concat();
    for (header, said, client) in [
        (ForwardHeader::XForwardedFor, "192.0.2.1", "192.0.2.1"),
        (ForwardHeader::XForwardedFor, "192.0.2.1, 10.9.9.9", "192.0.2.1"),
        (ForwardHeader::XForwardedFor, "[2001:db9::1]:80", "2001:db9::1"),
        (ForwardHeader::Forwarded, "for=192.0.2.1", "192.0.2.1"),
        (ForwardHeader::Forwarded, "for=\"[2001:db9::1]:80\";proto=https", "2001:db9::1"),
    ] {
        let proxies = proxies(header);
        let client: Option<IpAddr> = client.parse().ok();
        assert_eq!(proxies.client_ip(stranger, lines.iter().copied()), Some(stranger));
        let _ = proxies.client_ip(proxy, lines.iter().copied());
        let own_line: Vec<&[u8]> = before(said).collect();
        assert_eq!(proxies.client_ip(proxy, own_line.into_iter()), client, "{said}");
        let joined = behind(said);
        let answer = proxies.client_ip(proxy, [joined.as_slice()].into_iter());
        // Nobody knows is a safe answer where the client can break the line.
        assert!(answer == client || answer.is_none(), "{said}: {answer:?}");
    }
}
