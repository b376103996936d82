//! The routes, called through the router, over a real store that lives in memory.

mod administrators;
mod budget;
mod bulk;
mod children;
mod client_keys;
mod documents;
mod harness;
mod hostile;
mod import;
mod input;
mod kept;
mod management;
mod refusals;
mod requests;
mod rotation;
mod streams;
mod upstreams;
mod use_of_keys;
mod verification;
