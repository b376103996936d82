//! When a key ends: one of three ways to say it.

use imkit_api::keys::Lifetime;
use jiff::{SignedDuration, Timestamp};

use super::faults::Faults;

/// A century: beyond that, `never` is meant.
const MOST_DAYS: u32 = 36_500;

/// What a request says about the end of a key.
#[derive(Clone, Copy, Default)]
pub(super) struct Said {
    pub(super) in_days: Option<u32>,
    pub(super) at: Option<Timestamp>,
    pub(super) lifetime: Option<Lifetime>,
}

/// The end of a key; `None` = nothing was said, `Some(None)` = never.
pub(super) fn read(faults: &mut Faults, said: Said, now: Timestamp) -> Option<Option<Timestamp>> {
    match said {
        Said { in_days: None, at: None, lifetime: None } => None,
        Said { in_days: None, at: None, lifetime: Some(Lifetime::Never) } => Some(None),
        Said { in_days: Some(days), at: None, lifetime: None } => {
            if !(1..=MOST_DAYS).contains(&days) {
                faults.add(
                    "/expires_in_days",
                    format_args!("{days} days: 1 to {MOST_DAYS} are allowed; expires: never"),
                );
            }
            Some(Some(after_days(now, days)))
        }
        Said { in_days: None, at: Some(at), lifetime: None } => {
            if at <= now {
                faults.add("/expires_at", format_args!("{at} is past"));
            }
            Some(Some(at))
        }
        _ => {
            faults.add("/expires_at", "say one of expires_in_days, expires_at and expires");
            None
        }
    }
}

pub(super) fn after_days(now: Timestamp, days: u32) -> Timestamp {
    let days = SignedDuration::from_hours(24 * i64::from(days));
    now.saturating_add(days).unwrap_or(Timestamp::MAX)
}
