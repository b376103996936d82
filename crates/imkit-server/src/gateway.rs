//! The gateway door: where requests to the chat-server URL go.
//!
//! Today every request goes to the embedded emulator, which checks the local application's keys
//! itself. Keys of the key server and a live upstream will be decided here.

use axum::Router;
use imkit_emulator::Emulator;

/// Mounts the emulator at the root, so that existing clients change only base URL and key.
pub(crate) fn router(emulator: &Emulator) -> Router {
    emulator.router()
}
