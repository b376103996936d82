//! What goes into a store and comes out of it: plain data.

mod audit;
mod client_key;
mod commit;
mod key;
mod page;
mod request;
mod time;
mod usage;

pub use audit::{AuditFilter, AuditHead, AuditRow, AuditVerdict, NewAudit};
pub use client_key::ClientKeyRecord;
pub use commit::{Actor, Commit, Committed, Edit};
pub use key::{KeyCheck, KeyFault, KeyFilter, Owner, StoredKey};
pub use page::{Order, Page, PageRequest};
pub use request::{NewRequest, RequestCheck, RequestFilter, RequestRetention, RequestRow};
pub use time::kept_time;
pub use usage::{
    Bucket, QuotaRow, SecretCaller, SecretLastUse, TouchedObject, UsageBatch, UsageDimension,
    UsageFilter, UsageLine, UsageSum, UsageTally,
};
