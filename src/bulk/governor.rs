//! How fast bulk work may go. The one place where bulk work meets the client's governor.

use imkit_sdk::{Client, Priority};

/// The client as bulk work uses it: commands that a person waits for go first.
pub(super) fn client(client: &Client) -> Client {
    client.with_priority(Priority::Bulk)
}
