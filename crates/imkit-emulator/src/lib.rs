//! A stateful local IMKIT.
#![expect(dead_code, unused_imports, reason = "the domain is reached through the router")]

mod app;
mod call;
mod filter;
mod jwt;
mod nouns;
mod sort;
mod state;
mod txn;

pub use call::TokenReplies;
