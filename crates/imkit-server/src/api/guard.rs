//! Addresses that present wrong keys too often. Guessing a key is hopeless; this keeps the trying
//! from costing others anything, and spoofed addresses from taking memory. Two addresses that share
//! a cell share its limit, which only wrong keys ever feel.

use std::net::IpAddr;
use std::time::Duration;

use jiff::Timestamp;

use super::pace::{Pace, subscriber};

/// Wrong keys by address.
pub(super) struct WrongKeys(Pace);

impl WrongKeys {
    /// Permits so many a minute, all of them at once if need be; 0 = no limit.
    pub(super) fn new(per_minute: u32) -> Self {
        Self(Pace::new(per_minute))
    }

    /// Counts a wrong key.
    ///
    /// # Errors
    ///
    /// The time to wait, when there were too many.
    pub(super) fn count(&self, address: IpAddr, now: Timestamp) -> Result<(), Duration> {
        self.0.count(subscriber(address), now)
    }
}

#[cfg(test)]
mod tests {
    use jiff::SignedDuration;

    use super::*;

    const NOW: Timestamp = Timestamp::constant(1_800_000_000, 0);

    #[test]
    fn an_address_is_told_to_wait_after_its_share() {
        let guard = WrongKeys::new(6);
        let address = "192.0.2.1".parse().unwrap();
        let at = |seconds| NOW + SignedDuration::from_secs(seconds);
        for _ in 0..6 {
            assert_eq!(guard.count(address, at(0)), Ok(()));
        }
        assert_eq!(guard.count(address, at(0)), Err(Duration::from_secs(10)));
        assert_eq!(guard.count(address, at(4)), Err(Duration::from_secs(6)));
        assert_eq!(guard.count(address, at(10)), Ok(()));
        assert!(guard.count(address, at(10)).is_err());
        assert_eq!(guard.count("192.0.2.2".parse().unwrap(), at(0)), Ok(()));
    }

    #[test]
    fn neighbours_in_a_network_of_ipv6_are_one_and_zero_is_no_limit() {
        let guard = WrongKeys::new(1);
        assert!(guard.count("2001:db8::1".parse().unwrap(), NOW).is_ok());
        assert!(guard.count("2001:db8::ffff".parse().unwrap(), NOW).is_err());
        let open = WrongKeys::new(0);
        let address = "192.0.2.1".parse().unwrap();
        assert!((0..100).all(|_| open.count(address, NOW).is_ok()));
    }

    #[test]
    fn a_clock_that_is_set_back_locks_nobody_out() {
        let guard = WrongKeys::new(1);
        let address = "192.0.2.1".parse().unwrap();
        assert!(guard.count(address, NOW + SignedDuration::from_hours(1)).is_ok());
        assert!(guard.count(address, NOW).is_err());
        let wait = guard.count(address, NOW).unwrap_err();
        assert!(wait <= Duration::from_secs(60), "{wait:?}");
    }
}
