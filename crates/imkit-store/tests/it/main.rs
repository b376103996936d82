//! The store from outside: what every backend promises, and what SQLite's does when the disk, the
//! file or the process fails.

mod contract;
mod failures;
mod killed;
mod log;
mod property;
mod tampering;
mod world;
