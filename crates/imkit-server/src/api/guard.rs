//! Addresses that present wrong keys too often. Guessing a key is hopeless; this keeps the trying
//! from costing others anything.
//!
//! A table of fixed size, one cell per hash of an address, so that spoofed addresses take no
//! memory. Two addresses that share a cell share its limit, which only wrong keys ever feel.

use std::hash::{BuildHasher, RandomState};
use std::net::{IpAddr, Ipv6Addr};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use jiff::Timestamp;

/// Cells; 512 KiB of them.
const CELLS: usize = 1 << 16;

const MINUTE: u64 = 60_000_000_000;

/// Wrong keys by address: per cell the time at which all of them are forgiven (GCRA), in
/// nanoseconds since 1970.
pub(super) struct WrongKeys {
    cells: Box<[AtomicU64]>,
    hasher: RandomState,
    /// What one wrong key costs; 0 = there is no limit.
    interval: u64,
}

impl WrongKeys {
    /// Permits so many a minute, all of them at once if need be; 0 = no limit.
    pub(super) fn new(per_minute: u32) -> Self {
        Self {
            cells: (0..CELLS).map(|_| AtomicU64::new(0)).collect(),
            hasher: RandomState::new(),
            interval: if per_minute == 0 { 0 } else { MINUTE / u64::from(per_minute) },
        }
    }

    /// Counts a wrong key.
    ///
    /// # Errors
    ///
    /// The time to wait, when there were too many.
    pub(super) fn count(&self, address: IpAddr, now: Timestamp) -> Result<(), Duration> {
        if self.interval == 0 {
            return Ok(());
        }
        let now = u64::try_from(now.as_nanosecond()).unwrap_or(0);
        let cell = &self.cells[self.place(address)];
        let full = now.saturating_add(MINUTE);
        let mut seen = cell.load(Ordering::Relaxed);
        loop {
            // A time from before the clock was set back is no time of this table.
            let paid_at = if seen > full { full } else { seen.max(now) };
            let next = paid_at.saturating_add(self.interval);
            if next > full {
                return Err(Duration::from_nanos(next - full));
            }
            match cell.compare_exchange_weak(seen, next, Ordering::Relaxed, Ordering::Relaxed) {
                Ok(_) => return Ok(()),
                Err(changed) => seen = changed,
            }
        }
    }

    /// One subscriber of IPv6 has a whole /64.
    fn place(&self, address: IpAddr) -> usize {
        let address = match address.to_canonical() {
            IpAddr::V6(v6) => IpAddr::V6(Ipv6Addr::from_bits(v6.to_bits() >> 64 << 64)),
            v4 @ IpAddr::V4(_) => v4,
        };
        usize::try_from(self.hasher.hash_one(address)).unwrap_or(0) % CELLS
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
