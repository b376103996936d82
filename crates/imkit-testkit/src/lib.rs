//! Help for tests: a sandbox that runs the real binary, an emulator on port 0, a server that breaks
//! on purpose, a proxy that stops clients, a canary that finds leaked keys, and a request of each
//! operation. Never published.

mod broken;
mod canary;
mod emulated;
mod proxy;
mod sample;
mod sandbox;

pub use imkit_emulator as emulator;

pub use broken::{Act, BrokenServer};
pub use canary::Canary;
pub use emulated::Emulated;
pub use imkit_emulator::{Fault, RateLimit, Reset};
pub use proxy::{Pass, Proxy};
pub use sample::{Sample, SampleCall, furniture};
pub use sandbox::{Run, Sandbox};

/// What test helpers fail with.
pub type Error = Box<dyn std::error::Error + Send + Sync>;
