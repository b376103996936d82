//! Client keys.

use imkit_keys::Environment;
use jiff::Timestamp;
use serde_json::{Map, Value};

/// A client key as it is kept; its text is not.
#[derive(Clone, PartialEq, Debug)]
pub struct ClientKeyRecord {
    /// Its id, the `jti` of the token.
    pub id: String,
    /// The application that it is for.
    pub application: String,
    /// The environment.
    pub environment: Environment,
    /// When it was made.
    pub created_at: Timestamp,
    /// First instant at which it no longer works; `None` = until it is revoked.
    pub not_after: Option<Timestamp>,
    /// When it was revoked or replaced. With grace it works on, up to `not_after`.
    pub revoked_at: Option<Timestamp>,
    /// Hosts that it may be used on; none = any.
    pub domains: Vec<String>,
    /// The claims that it carries.
    pub claims: Map<String, Value>,
}

impl ClientKeyRecord {
    /// Whether it works at a time.
    pub fn works(&self, now: Timestamp) -> bool {
        match self.not_after {
            Some(end) => now < end,
            None => self.revoked_at.is_none(),
        }
    }

    /// Whether it is the one of its application and environment: it works, and was neither revoked
    /// nor replaced.
    pub fn is_active(&self, now: Timestamp) -> bool {
        self.revoked_at.is_none() && self.works(now)
    }

    /// Whether it is for the same as another.
    pub fn is_beside(&self, other: &Self) -> bool {
        self.application == other.application && self.environment == other.environment
    }
}
