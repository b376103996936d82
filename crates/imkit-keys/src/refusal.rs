//! Why a request was refused: exactly, for logs and the audit, and as much of it as the caller may
//! know.

use std::fmt;
use std::net::IpAddr;
use std::time::Duration;

use crate::form::{Environment, KeyKind};
use crate::format::FormatError;
use crate::id::KeyId;
use crate::limit::LimitName;
use crate::mac::PepperId;
use crate::meter::Outcome;
use crate::passage::UpstreamName;

/// A refused request. `Display` is the inside view, for logs; it holds no secret.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Refusal {
    /// The key, once its secret was proved right, or its id at least exists.
    pub id: Option<KeyId>,
    /// Exactly why.
    pub reason: Reason,
}

/// Exactly why a request was refused. Not for the caller: see [`Refusal::face`].
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Reason {
    /// It is no key.
    #[error(transparent)]
    Malformed(#[from] FormatError),
    /// No key has this id or hash.
    #[error("no such key")]
    Unknown,
    /// The id exists and the checksum is right, but the secret was never ours. Nobody mistypes
    /// that: somebody made it up.
    #[error("the secret is wrong although the checksum is right: somebody made the key up")]
    Forged,
    /// A secret from before a rotation.
    #[error("secret {0} of the key ended with its rotation")]
    SecretEnded(u32),
    /// The hash cannot be checked.
    #[error("pepper {0} is not configured, so the key cannot be checked")]
    PepperMissing(PepperId),
    /// Revoked.
    #[error("the key is revoked")]
    Revoked,
    /// Disabled.
    #[error("the key is disabled")]
    Disabled,
    /// Expired.
    #[error("the key has expired")]
    Expired,
    /// Not yet valid.
    #[error("the key is not valid yet")]
    NotYetValid,
    /// The key that it acts for does not work, for the reason behind its id.
    #[error("its parent {0} does not work: {1}")]
    Parent(KeyId, Box<Reason>),
    /// Of a kind that is not for this door.
    #[error("a key of kind {0:?} is not accepted here")]
    Kind(KeyKind),
    /// From elsewhere.
    #[error("the key is not for address {}", .0.map_or_else(|| "unknown".to_owned(), |ip| ip.to_string()))]
    Address(Option<IpAddr>),
    /// Of an environment that is not served here; `None` = of no environment.
    #[error("keys of this environment are not served here")]
    Environment(Option<Environment>),
    /// A scope is missing.
    #[error("the key lacks the scope {0}")]
    Scope(String),
    /// A thing beyond its fence.
    #[error("the key may not touch {0}")]
    Resource(String),
    /// Over a limit.
    #[error("limit {limit} is used up{}", wait.map_or_else(
        || ": the request costs more than it ever admits".to_owned(),
        |wait| format!(" for {wait:?}"),
    ))]
    Limited {
        /// Which.
        limit: LimitName,
        /// After this time the same request passes, if no other comes first; `None` = never.
        wait: Option<Duration>,
        /// What is left of it: requests of cost 1 that would pass now.
        remaining: u64,
    },
    /// It may, but there is nowhere to send it.
    #[error("{}", .0)]
    Unroutable(Unroutable),
}

/// Why a request cannot be sent to the upstream of its key. `Display` says it.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum Unroutable {
    /// There is none of this name; without a name, no default.
    #[error("there is no upstream {}", .0.as_ref().map_or("for keys that name none", UpstreamName::as_str))]
    Missing(Option<UpstreamName>),
    /// Its credentials cannot be read.
    #[error("the upstream's credentials cannot be read")]
    Locked,
}

/// A refusal as the caller sees it. Unknown, revoked, disabled and expired keys look the same.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Face {
    /// HTTP 401: no valid key, and nothing about why.
    Unauthenticated,
    /// HTTP 403: a valid key that may not do this; environment, scope or resource can be
    /// named.
    Forbidden,
    /// HTTP 429, with the wait.
    Limited,
    /// A valid key that may do this, but not now.
    Unavailable,
}

impl Refusal {
    /// What the caller may know.
    ///
    /// A wrong address looks like an unknown key too: a thief should not learn that what was
    /// stolen works elsewhere.
    pub fn face(&self) -> Face {
        match self.reason {
            Reason::Environment(_) | Reason::Scope(_) | Reason::Resource(_) => Face::Forbidden,
            Reason::Limited { .. } => Face::Limited,
            Reason::Unroutable(_) => Face::Unavailable,
            Reason::Malformed(_)
            | Reason::Unknown
            | Reason::Forged
            | Reason::SecretEnded(_)
            | Reason::PepperMissing(_)
            | Reason::Revoked
            | Reason::Disabled
            | Reason::Expired
            | Reason::NotYetValid
            | Reason::Parent(..)
            | Reason::Kind(_)
            | Reason::Address(_) => Face::Unauthenticated,
        }
    }

    /// Under what it is counted; `None` when no key is known to count it on.
    pub fn outcome(&self) -> Option<Outcome> {
        self.reason.outcome()
    }
}

impl Reason {
    /// Under what a refusal for this reason is counted; `None` when no key is known to count it on.
    pub fn outcome(&self) -> Option<Outcome> {
        match self {
            Reason::Malformed(_) | Reason::Unknown => None,
            Reason::Forged => Some(Outcome::Forged),
            Reason::SecretEnded(_)
            | Reason::PepperMissing(_)
            | Reason::Revoked
            | Reason::Disabled
            | Reason::Expired
            | Reason::NotYetValid
            | Reason::Parent(..)
            | Reason::Kind(_) => Some(Outcome::Inactive),
            Reason::Address(_) => Some(Outcome::Address),
            Reason::Environment(_) | Reason::Scope(_) | Reason::Resource(_) => {
                Some(Outcome::Forbidden)
            }
            Reason::Limited { .. } => Some(Outcome::Limited),
            Reason::Unroutable(_) => Some(Outcome::Unavailable),
        }
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.id {
            Some(id) => write!(f, "key {id}: {}", self.reason),
            None => self.reason.fmt(f),
        }
    }
}

impl std::error::Error for Refusal {}
