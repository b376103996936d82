//! The control door's routes over keys: what comes in is read and checked here, who asks is proved,
//! and the answer is written. What happens to keys is in `keys`.
//!
//! Authentication is in `auth` and `judge`, errors are in `problem`; no handler decides either.

mod audit;
mod auth;
mod backup;
mod body;
mod bulk;
mod context;
mod credential;
mod decisions;
mod docs;
mod doctor;
mod envelope;
mod guard;
mod judge;
mod key_path;
mod metrics;
mod metrics_page;
mod one_key;
mod openapi;
mod pages;
mod problem;
mod query;
mod rate;
mod rotation;
mod routes;
mod samples;
mod state;
mod usage;
mod verify;

pub(crate) use pages::KeyPages;
pub(crate) use state::{ApiSettings, ApiState, Background};

#[cfg(test)]
mod tests;
