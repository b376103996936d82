//! The emulator through its router and its sockets.

mod controls;
mod durability;
mod early;
mod ending;
mod harness;
mod hoarders;
mod http2;
mod journey;
mod operations;
mod pipeline;
mod sockets;
mod webhooks;
