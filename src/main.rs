//! The imkit command line.
#![expect(dead_code, reason = "the command tree that calls these modules is not joined yet")]

mod commands;
mod credential;
mod env;
mod settings;

fn main() {}
