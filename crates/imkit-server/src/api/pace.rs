//! So much a minute for each of very many, in memory of fixed size: one cell per hash of whom it is
//! about. Two that share a cell share its limit.

use std::hash::{BuildHasher, Hash, RandomState};
use std::net::{IpAddr, Ipv6Addr};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use jiff::Timestamp;

/// Cells; 512 KiB of them.
const CELLS: usize = 1 << 16;

const MINUTE: u64 = 60_000_000_000;

/// Per cell the time at which everything is paid for (GCRA), in nanoseconds since 1970.
pub(super) struct Pace {
    cells: Box<[AtomicU64]>,
    hasher: RandomState,
    /// What one costs; 0 = there is no limit.
    interval: u64,
}

impl Pace {
    /// Permits so many a minute, all of them at once if need be; 0 = no limit.
    pub(super) fn new(per_minute: u32) -> Self {
        Self {
            cells: (0..CELLS).map(|_| AtomicU64::new(0)).collect(),
            hasher: RandomState::new(),
            interval: if per_minute == 0 { 0 } else { MINUTE / u64::from(per_minute) },
        }
    }

    /// Counts one.
    ///
    /// # Errors
    ///
    /// The time to wait, when there were too many.
    pub(super) fn count(&self, whose: impl Hash, now: Timestamp) -> Result<(), Duration> {
        if self.interval == 0 {
            return Ok(());
        }
        let now = u64::try_from(now.as_nanosecond()).unwrap_or(0);
        let place = usize::try_from(self.hasher.hash_one(whose)).unwrap_or(0) % CELLS;
        let cell = &self.cells[place];
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
}

/// One subscriber of IPv6 has a whole /64.
pub(super) fn subscriber(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V6(v6) => IpAddr::V6(Ipv6Addr::from_bits(v6.to_bits() >> 64 << 64)),
        v4 @ IpAddr::V4(_) => v4,
    }
}
