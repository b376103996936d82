//! How many connections each address has, so that none has them all.

use std::collections::HashMap;
use std::net::{IpAddr, Ipv6Addr};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Connections by address.
#[derive(Clone, Default)]
pub(super) struct Shares(Arc<Mutex<HashMap<IpAddr, usize>>>);

impl Shares {
    /// Takes one of the connections of an address; `None` = it has `most` of them.
    pub(super) fn take(&self, address: IpAddr, most: usize) -> Option<Share> {
        let address = subscriber(address);
        let mut counts = self.lock();
        let count = counts.entry(address).or_default();
        if *count >= most {
            return None;
        }
        *count += 1;
        Some(Share { shares: self.clone(), address })
    }

    /// A count is whole after every step, so a panic elsewhere does not matter.
    fn lock(&self) -> MutexGuard<'_, HashMap<IpAddr, usize>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// One of an address's connections; given back when it is dropped.
pub(super) struct Share {
    shares: Shares,
    address: IpAddr,
}

impl Drop for Share {
    fn drop(&mut self) {
        let mut counts = self.shares.lock();
        if let Some(count) = counts.get_mut(&self.address) {
            *count -= 1;
            if *count == 0 {
                counts.remove(&self.address);
            }
        }
    }
}

/// One subscriber of IPv6 has a whole /64.
fn subscriber(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V6(v6) => IpAddr::V6(Ipv6Addr::from_bits(v6.to_bits() >> 64 << 64)),
        v4 @ IpAddr::V4(_) => v4,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_has_its_share_and_gets_it_back() {
        let shares = Shares::default();
        let take = |address: &str| shares.take(address.parse().unwrap(), 2);
        let first = take("192.0.2.1").unwrap();
        let second = take("::ffff:192.0.2.1").unwrap();
        assert!(take("192.0.2.1").is_none());
        assert!(take("192.0.2.2").is_some());
        drop(first);
        assert!(take("192.0.2.1").is_some());
        drop(second);
        assert!(shares.lock().is_empty(), "what nobody holds takes no room");
    }

    #[test]
    fn neighbours_in_a_network_of_ipv6_share() {
        let shares = Shares::default();
        let held = shares.take("2001:db8::1".parse().unwrap(), 1);
        assert!(held.is_some() && shares.take("2001:db8::2".parse().unwrap(), 1).is_none());
        assert!(shares.take("2001:db8:0:1::1".parse().unwrap(), 1).is_some());
    }
}
