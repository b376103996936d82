//! How fast bulk work may go. The one place where bulk work meets the client's rate keeper.

use imkit_sdk::Client;

/// The platform's documented limit, requests a minute.
const LIMIT: u64 = 1000;

/// What bulk work leaves to others, in percent.
const RESERVE: u64 = 10;

/// The client as bulk work uses it.
pub(super) fn client(client: Client) -> Client {
    client
}

/// Requests a minute that bulk work may make.
pub(super) fn rate() -> u64 {
    LIMIT * (100 - RESERVE) / 100
}
