//! The control door's routes over keys: what comes in is read and checked here, who asks is proved,
//! and the answer is written. What happens to keys is in `keys`.
//!
//! Authentication is in `auth` and `judge`, errors are in `problem`; no handler decides either.

mod answered;
mod at_once;
mod audit;
mod auth;
mod backup;
mod body;
mod budget;
mod bulk;
mod children;
mod client_judge;
mod client_keys;
mod context;
mod credential;
mod cross_site;
mod decisions;
mod docs;
mod doctor;
mod envelope;
mod export;
mod guard;
mod header_lines;
mod judge;
mod key_path;
mod metrics;
mod metrics_page;
mod one_key;
mod openapi;
mod operation;
mod pace;
mod problem;
mod query;
mod rate;
mod requests;
mod rotation;
mod routes;
mod samples;
mod state;
mod unread;
mod upstreams;
mod usage;
mod verify;

pub(crate) use answered::{Answered, Asker, By};
pub(crate) use at_once::at_once;
pub(crate) use context::{REQUEST_ID, RequestContext};
pub(crate) use envelope::{refuse, wrap_open};
pub(crate) use judge::{Question, Refused};
pub(crate) use problem::{ApiError, method_not_allowed};
pub(crate) use routes::router;
pub(crate) use state::{ApiSettings, ApiState, Background};
pub(crate) use unread::Unread;

#[cfg(test)]
mod tests;
