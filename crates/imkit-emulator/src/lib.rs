//! A stateful local IMKIT.
mod app;
mod auth;
mod call;
mod clock;
mod counters;
mod error;
mod ids;
mod limiter;
mod nouns;
mod reply;
mod route;
mod state;
mod txn;

pub use call::TokenReplies;
pub use clock::Clock;
pub use counters::Counters;
pub use error::Error;
pub use limiter::{Limiter, RateLimit, Window};
pub use reply::CloseConnection;
mod durable;
mod engine;
mod snapshot;
pub use snapshot::Snapshot;
mod faults;
pub use faults::{ActiveFault, Fault, FaultBody, Faults, Reset};
