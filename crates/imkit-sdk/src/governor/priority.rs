//! Who goes first when there are not enough slots.

use serde::{Deserialize, Serialize};

/// How urgent the calls of a client are, among all processes that share a limit.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Priority {
    /// Somebody waits for the answer. Goes before bulk work, and fails when its slot would come
    /// later than [`max_wait`](crate::ClientBuilder::max_wait) permits.
    #[default]
    Interactive,
    /// One of many calls of a job. Takes what interactive calls leave, and waits as long as it
    /// takes.
    Bulk,
}
