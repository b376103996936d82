//! The lock: may this request pass? Format of keys, what is stored of a secret, policy, limits, a
//! replica of all keys in memory, and verification against it.
//!
//! No HTTP, no database and no clock is in here: time is an argument, and the only randomness is
//! that of new keys. Records are kept by a store, changes arrive through [`Replica::apply`], usage
//! leaves through [`Replica::drain`].
//!
//! ```
//! use std::sync::Arc;
//!
//! use imkit_api::operation;
//! use imkit_keys::*;
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let now: jiff::Timestamp = "2030-01-01T00:00:00Z".parse()?;
//! let peppers = PepperRing::new(PepperId(1), &[7; 32])?; // from outside of the database
//!
//! // Made once, shown once; only the hash is kept.
//! let key = PlainKey::generate(KeyForm::Api(Environment::Live))?;
//! let mut record = KeyRecord::new(&key, peppers.hash(key.expose()), now);
//! record.scopes = vec!["rooms:read".parse()?, "write:*".parse()?];
//!
//! let replica = Arc::new(Replica::new());
//! replica.apply(1, &[Change::Put(Box::new(record.clone()))])?;
//! let verifier = Verifier::new(Arc::clone(&replica), peppers);
//!
//! let need = Need::of(&operation::ROOMS_GET);
//! let attempt = Attempt {
//!     credential: key.expose(),
//!     client_ip: None,
//!     need: &need,
//!     resources: &[Resource { kind: "rooms", id: Some("lobby") }],
//!     now,
//! };
//! let admission = verifier.verify(&attempt)?;
//! assert_eq!(admission.standing.map(|standing| standing.remaining), Some(999));
//!
//! record.state = KeyState::Revoked;
//! replica.apply(2, &[Change::Put(Box::new(record))])?;
//! let refusal = verifier.verify(&attempt).unwrap_err();
//! assert_eq!((refusal.face(), refusal.reason), (Face::Unauthenticated, Reason::Revoked));
//! # Ok(())
//! # }
//! ```

mod base62;
mod budget;
mod chain;
mod child;
mod cidr;
mod client_ip;
mod client_key;
#[cfg(test)]
mod example;
mod fingerprint;
mod form;
mod format;
mod hot;
mod id;
mod keyed;
mod limit;
mod limiter;
mod loader;
mod log_head;
mod mac;
mod meter;
mod need;
mod passage;
mod record;
mod refusal;
mod replica;
mod resource;
mod rotation;
mod scan;
mod scope;
mod seal;
mod spelled;
mod table;
mod terms;
mod usage;
mod verify;

pub use budget::{Asked, BudgetSnapshot, KeySnapshot, SharedBudget, Ticket};
pub use chain::{ChainEntry, ChainFault, ChainHead, ChainWalk, chain_hash};
pub use child::{Excess, Parent, excesses};
pub use cidr::{Cidr, InvalidCidr};
pub use client_ip::{ForwardHeader, TrustedProxies};
pub use client_key::{
    ClientClaims, ClientKeyId, ClientSigner, ForeignClientKey, InvalidClientKeyId, InvalidJwt, Jwt,
    LONGEST_JWT, Leak, is_reserved_claim, leak_in,
};
pub use fingerprint::fingerprint;
pub use form::{Environment, KeyForm, KeyKind, UnknownForm};
pub use format::{FormatError, LONGEST_KEY, NoRandomness, PlainKey, PresentedKey};
pub use hot::{KeyFacts, LiveKey};
pub use id::{InvalidKeyId, KeyId};
pub use limit::{InvalidLimit, InvalidLimitName, Limit, LimitName, MOST_LIMITS, Period, Rule};
pub use limiter::{QuotaUse, Standing};
pub use loader::Loader;
pub use log_head::LogHead;
pub use mac::{
    HashedKey, InvalidHash, KeyDigest, PepperError, PepperId, PepperRing, SHORTEST_PEPPER,
};
pub use meter::{Outcome, SecretUse};
pub use need::Need;
pub use passage::{
    Enforcement, InvalidPassage, InvalidUpstreamName, Passage, Priority, Sampling, Share,
    UpstreamName,
};
pub use record::{InvalidRecord, KeyRecord, KeyState, KeyStatus, Origin, Role, Secret, USUAL_LIFE};
pub use refusal::{Face, Reason, Refusal, Unroutable};
pub use replica::{ApplyError, Change, Replica, Rev};
pub use resource::{InvalidPattern, Resource, ResourcePattern};
pub use rotation::{MOST_LIVE_SECRETS, RotateError};
pub use scan::{Credential, Finding, Scanner, scan};
pub use scope::{InvalidScope, ScopePattern, ScopeWord};
pub use seal::{KeySealer, KeyTally, RowKind, RowSeal};
pub use terms::{Policy, Terms};
pub use usage::{Drain, KeyUsage};
pub use verify::{Admission, Attempt, Strangers, Verifier};
