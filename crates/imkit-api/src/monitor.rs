//! Monitoring.

use secrecy::SecretString;
use serde::{Deserialize, Serialize};

use crate::WireTime;
use crate::wire::Extra;

/// Open WebSocket connections (`monitor.connections`). The cheapest harmless call with an API key.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct ConnectionCount {
    /// Open sockets now.
    pub count: u64,
}

/// Statistics of the last hour (`monitor.stats`); the window cannot be chosen.
///
/// The platform's answer holds both keys of the application. They are read into secrets, so that
/// neither `Debug` nor serialisation shows them.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Stats {
    /// The application's API key.
    #[serde(default, skip_serializing)]
    pub api_key: Option<SecretString>,
    /// The application's client key.
    #[serde(default, skip_serializing)]
    pub client_key: Option<SecretString>,
    /// Begin of the window; pages differ in form.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time: Option<WireTime>,
    /// End of the window; pages differ in form.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time: Option<WireTime>,
    /// Users active in the window.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_list: Option<Vec<String>>,
    /// Rooms created in the window (older page), or active in it (newer page).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub room_count: Option<u64>,
    /// All rooms.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_room_count: Option<u64>,
    /// Messages created in the window.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message_count: Option<u64>,
    /// Most connections at once.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub peak_connection_count: Option<u64>,
    /// Fields not named here.
    #[serde(flatten)]
    pub extra: Extra,
}
