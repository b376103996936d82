//! Ranges of addresses that a key may be used from.

use std::fmt;
use std::net::IpAddr;
use std::str::FromStr;

use ipnet::{IpNet, Ipv4Net};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A range of addresses (RFC 4632): `10.0.0.0/8`, `2001:db8::/32`, or one address. IPv4 addresses
/// written in IPv6 (`::ffff:10.0.0.1`) are the same as the plain ones.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Cidr(IpNet);

impl Cidr {
    /// Whether an address lies in the range.
    pub fn contains(&self, address: IpAddr) -> bool {
        self.0.contains(&address.to_canonical())
    }

    /// Whether all of another range lies in it.
    pub fn includes(&self, other: &Self) -> bool {
        self.0.contains(&other.0)
    }

    /// How many addresses it has, as a power of two: 0 is one address. To warn about wide ranges.
    pub fn width(&self) -> u8 {
        self.0.max_prefix_len() - self.0.prefix_len()
    }

    /// Whether it is a wide public network: /15 of IPv4, /31 of IPv6, or wider. Ranges for use
    /// within a network may be as wide as they are.
    pub fn is_wide_public(&self) -> bool {
        let longest = if self.0.addr().is_ipv4() { 15 } else { 31 };
        // No range begins in one of the internal ranges and ends in another.
        let is_public = !is_internal(self.0.network()) || !is_internal(self.0.broadcast());
        self.0.prefix_len() <= longest && is_public
    }
}

/// Whether an address is used within one network alone (RFC 1918, 4193, 6598), by links or by one
/// machine.
fn is_internal(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(v4) => {
            let is_shared = v4.octets()[0] == 100 && v4.octets()[1] & 0xc0 == 64;
            v4.is_private() || v4.is_loopback() || v4.is_link_local() || is_shared
        }
        IpAddr::V6(v6) => v6.is_unique_local() || v6.is_loopback() || v6.is_unicast_link_local(),
    }
}

/// A text that is no range.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum InvalidCidr {
    /// Neither an address nor a range.
    #[error(
        "{0:?} is no address and no range: write for example 192.0.2.7, 10.0.0.0/8 or 2001:db8::/32"
    )]
    Form(String),
    /// An address and a range at once, which may mean either.
    #[error("{given} is ambiguous: write {range} for the range or {address} for the address")]
    HostBits {
        /// What was written.
        given: String,
        /// The range.
        range: IpNet,
        /// The address.
        address: IpAddr,
    },
}

impl FromStr for Cidr {
    type Err = InvalidCidr;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let form = || InvalidCidr::Form(text.chars().take(60).collect());
        if let Ok(address) = text.parse::<IpAddr>() {
            return Ok(Self(address.to_canonical().into()));
        }
        let net: IpNet = text.parse().map_err(|_| form())?;
        if net.addr() != net.network() {
            return Err(InvalidCidr::HostBits {
                given: text.to_owned(),
                range: net.trunc(),
                address: net.addr(),
            });
        }
        let IpNet::V6(v6) = net else { return Ok(Self(net)) };
        match (v6.addr().to_ipv4_mapped(), v6.prefix_len().checked_sub(96)) {
            (Some(v4), Some(length)) => {
                Ipv4Net::new(v4, length).map(|net| Self(net.into())).map_err(|_| form())
            }
            _ => Ok(Self(net)),
        }
    }
}

impl fmt::Display for Cidr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.width() == 0 { self.0.addr().fmt(f) } else { self.0.fmt(f) }
    }
}

impl Serialize for Cidr {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Cidr {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::spelled::parse(deserializer)
    }
}

#[cfg(test)]
mod tests {
    use std::net::{Ipv4Addr, Ipv6Addr};

    use proptest::prelude::*;

    use super::*;

    fn contains(range: &str, address: &str) -> bool {
        range.parse::<Cidr>().unwrap().contains(address.parse().unwrap())
    }

    #[test]
    fn wide_public_networks_are_told_from_narrow_and_internal_ones() {
        let is_wide = |range: &str| range.parse::<Cidr>().unwrap().is_wide_public();
        let wide = ["0.0.0.0/0", "8.8.0.0/15", "10.0.0.0/7", "172.0.0.0/8", "100.0.0.0/9"];
        let wide_v6 = ["::/0", "::/31", "2000::/31", "2000::/3", "fc00::/6"];
        for range in wide.into_iter().chain(wide_v6) {
            assert!(is_wide(range), "{range}");
        }
        let narrow = ["8.8.0.0/16", "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "127.0.0.0/8"];
        let narrow_v6 = ["2000::/32", "fc00::/7", "fd00::/8", "::1", "fe80::/10", "169.254.0.0/16"];
        for range in narrow.into_iter().chain(narrow_v6).chain(["100.64.0.0/10", "8.8.8.8"]) {
            assert!(!is_wide(range), "{range}");
        }
    }

    #[test]
    fn ranges_and_single_addresses_are_understood() {
        assert!(contains("10.0.0.0/8", "10.255.0.1"));
        assert!(!contains("10.0.0.0/8", "11.0.0.0"));
        assert!(contains("192.0.2.7", "192.0.2.7"));
        assert!(!contains("192.0.2.7", "192.0.2.70"));
        assert!(contains("2001:db8::/32", "2001:db8::1"));
        assert!(contains("0.0.0.0/0", "255.255.255.255"));
        assert!(!contains("0.0.0.0/0", "::1"));
    }

    #[test]
    fn ipv4_in_ipv6_is_ipv4() {
        assert!(contains("10.0.0.0/8", "::ffff:10.1.2.3"));
        assert!(contains("::ffff:10.0.0.0/104", "10.1.2.3"));
        assert!(contains("::ffff:10.1.2.3", "10.1.2.3"));
    }

    #[test]
    fn other_texts_are_refused_with_what_to_write() {
        for text in ["", "10.0.0.0/33", "10.0.0/8", "::/129", "localhost", "10.0.0.0/8 ", "0x7f.1"]
        {
            assert!(matches!(text.parse::<Cidr>(), Err(InvalidCidr::Form(_))), "{text:?}");
        }
        assert_eq!(
            "10.0.0.5/8".parse::<Cidr>().unwrap_err().to_string(),
            "10.0.0.5/8 is ambiguous: write 10.0.0.0/8 for the range or 10.0.0.5 for the address"
        );
    }

    proptest! {
        #[test]
        fn containing_is_equal_leading_bits(net: u32, length in 0..=32_u8, other: u32, near: bool) {
            let mask = u32::MAX.checked_shl(32 - u32::from(length)).unwrap_or(0);
            let other = if near { (net & mask) | (other & !mask) } else { other };
            let cidr: Cidr = format!("{}/{length}", Ipv4Addr::from(net & mask)).parse().unwrap();
            let inside = cidr.contains(Ipv4Addr::from(other).into());
            prop_assert_eq!(inside, other & mask == net & mask);
            prop_assert_eq!(cidr.to_string().parse::<Cidr>().unwrap(), cidr);
        }

        #[test]
        fn containing_is_equal_leading_bits_in_ipv6(net: u128, length in 0..=128_u8, other: u128) {
            let mask = u128::MAX.checked_shl(128 - u32::from(length)).unwrap_or(0);
            let address = Ipv6Addr::from((net & mask) | (other & !mask));
            let text = format!("{}/{length}", Ipv6Addr::from(net & mask));
            prop_assert!(text.parse::<Cidr>().unwrap().contains(address.into()));
        }
    }
}
