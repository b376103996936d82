//! What the key server keeps: keys and their secrets, the audit, the log of requests, usage, owners, settings and client
//! keys. One trait per noun says what a backend promises; [`Store`] is all of them together.
//!
//! Every change goes through [`Commits::commit`]: records, their revision and their entry in the
//! audit are one transaction, and the answer comes after the disk has it and the replica too.
//! Times are kept to the microsecond, everywhere: what is below it is cut off before anything is
//! done with a time ([`kept_time`]).

mod audit;
mod client_keys;
mod commits;
mod error;
mod keys;
mod model;
mod owners;
mod requests;
mod secrets;
mod settings;
mod sqlite;
mod usage;

pub use audit::Audit;
pub use client_keys::ClientKeys;
pub use commits::Commits;
pub use error::{ErrorKind, StoreError};
pub use imkit_keys::ChainFault;
pub use keys::Keys;
pub use model::{
    Actor, AuditFilter, AuditHead, AuditRow, AuditVerdict, Bucket, ClientKeyRecord, Commit,
    Committed, Edit, KeyCheck, KeyFault, KeyFilter, NewAudit, NewRequest, Order, Owner, Page,
    PageRequest, QuotaRow, RequestCheck, RequestFilter, RequestRetention, RequestRow, SecretCaller,
    SecretLastUse, StoredKey, TouchedObject, UsageBatch, UsageDimension, UsageFilter, UsageLine,
    UsageSum, UsageTally, kept_time,
};
pub use owners::Owners;
pub use requests::Requests;
pub use secrets::Secrets;
pub use settings::Settings;
pub use sqlite::{Location, SqliteOptions, SqliteStore};
pub use usage::Usage;

/// A backend: everything that is kept.
pub trait Store:
    Commits + Keys + Secrets + Audit + Requests + Usage + Owners + Settings + ClientKeys + Send + Sync
{
}

impl<S> Store for S where
    S: Commits
        + Keys
        + Secrets
        + Audit
        + Requests
        + Usage
        + Owners
        + Settings
        + ClientKeys
        + Send
        + Sync
{
}
