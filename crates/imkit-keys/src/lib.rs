//! The lock: may this request pass? Format of keys, what is stored of a secret, policy, limits, a
//! replica of all keys in memory, and verification against it.
//!
//! No HTTP, no database and no clock is in here: time is an argument, and the only randomness is
//! that of new keys. Records are kept by a store, changes arrive through [`Replica::apply`], usage
//! leaves through [`Replica::drain`].

mod base62;
mod cidr;
mod client_ip;
#[cfg(test)]
mod example;
mod fingerprint;
mod form;
mod format;
mod hot;
mod id;
mod limit;
mod limiter;
mod mac;
mod meter;
mod need;
mod record;
mod refusal;
mod replica;
mod resource;
mod rotation;
mod scan;
mod scope;
mod table;
mod usage;
mod verify;

pub use cidr::{Cidr, InvalidCidr};
pub use client_ip::{ForwardHeader, TrustedProxies};
pub use fingerprint::fingerprint;
pub use form::{Environment, KeyForm, KeyKind, UnknownForm};
pub use format::{FormatError, LONGEST_KEY, NoRandomness, PlainKey, PresentedKey};
pub use hot::LiveKey;
pub use id::{InvalidKeyId, KeyId};
pub use limit::{InvalidLimit, InvalidLimitName, Limit, LimitName, MOST_LIMITS, Period, Rule};
pub use limiter::{QuotaUse, Standing};
pub use mac::{HashedKey, InvalidHash, PepperError, PepperId, PepperRing, SHORTEST_PEPPER};
pub use meter::{Outcome, SecretUse};
pub use need::Need;
pub use record::{InvalidRecord, KeyRecord, KeyState, KeyStatus, Origin, Role, Secret};
pub use refusal::{Face, Reason, Refusal};
pub use replica::{ApplyError, Change, Replica, Rev};
pub use resource::{InvalidPattern, Resource, ResourcePattern};
pub use rotation::{MOST_LIVE_SECRETS, RotateError};
pub use scan::{Credential, Finding, Scanner, scan};
pub use scope::{InvalidScope, ScopePattern, ScopeWord};
pub use usage::{Drain, KeyUsage};
pub use verify::{Admission, Attempt, Strangers, Verifier};
