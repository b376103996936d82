//! The gateway without a socket: a key server and an emulator in memory.

mod bypasses;
mod differential;
mod fields;
mod harness;
mod judging;
mod operations;
