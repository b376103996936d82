//! A budget as it looks from outside.

use std::time::Duration;

use crate::id::KeyId;
use crate::passage::Share;

/// A budget, and who uses it.
#[derive(Clone, PartialEq, Debug)]
pub struct BudgetSnapshot {
    /// Most requests in any 60 s: the limit without the reserve.
    pub budget: u64,
    /// Requests a minute at present; less than usual after the upstream refused some.
    pub per_minute: f64,
    /// What went in the last minute.
    pub used: u64,
    /// Requests that wait.
    pub waiting: u64,
    /// Requests that were refused in the last minute.
    pub refused: u64,
    /// How long nothing goes, because the upstream said so.
    pub paused: Option<Duration>,
    /// Keys that asked in the last minute, in no order.
    pub keys: Vec<KeySnapshot>,
}

/// What one key has of a budget.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct KeySnapshot {
    /// The key.
    pub id: KeyId,
    /// Its part.
    pub share: Share,
    /// What went in the last minute.
    pub used: u64,
    /// Requests that wait.
    pub waiting: u64,
    /// Requests that were refused in the last minute.
    pub refused: u64,
}
