//! The emulator through its router and its sockets.

mod controls;
mod durability;
mod harness;
mod pipeline;
mod sockets;
