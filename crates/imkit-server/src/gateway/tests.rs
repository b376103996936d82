//! The gateway without a socket: a key server and an emulator in memory.

mod bypasses;
mod differential;
mod faults;
mod fields;
mod frontends;
mod harness;
mod judging;
mod log;
mod operations;
mod tls;
mod upstream;
