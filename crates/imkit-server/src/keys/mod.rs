//! What happens to keys: the management API's verbs as decisions over records, the service that
//! commits them, what keys were used for, and what is told about them. No HTTP is in here: `api`
//! calls it.
//!
//! Every verb has a file with a pure function from a record, a request and a time to a new record;
//! `service` reads, asks that function, commits, and starts again when somebody else was faster.

mod audit;
mod audit_view;
mod background;
mod brood;
mod caller;
mod child;
mod client_keys;
mod create;
mod decide;
mod doctor;
mod error;
mod expiry;
mod faults;
mod feed;
mod forget;
mod gateway_terms;
mod hex;
mod idle;
mod import;
mod ledger;
mod limits;
mod list;
mod policy;
mod purge;
mod requests;
mod revoke;
mod revoke_many;
mod rotate;
mod rotation_status;
mod select;
mod service;
mod state;
mod update;
mod upgrade;
mod upstream_users;
mod usage_report;
mod view;
mod words;

pub(crate) use background::Background;
pub(crate) use caller::{Actor, Caller};
pub(crate) use child::Asker;
pub(crate) use error::KeyError;
pub(crate) use faults::Faults;
pub(crate) use feed::Feed;
pub(crate) use ledger::{Ledger, Use};
pub(crate) use policy::reason as check_reason;
pub(crate) use service::{KeyService, KeySettings};
pub(crate) use upgrade::Upgrade;
pub(crate) use words::environment;

#[cfg(test)]
pub(crate) use service::tests as testing;
