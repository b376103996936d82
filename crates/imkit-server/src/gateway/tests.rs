//! The gateway before a key server and an emulator in memory, mostly without a socket.

mod bypasses;
mod differential;
mod fairness;
mod faults;
mod fields;
mod frontends;
mod frontends_told;
mod harness;
mod judging;
mod log;
mod operations;
mod rolled_back;
mod tls;
mod upstream;
mod wire;
