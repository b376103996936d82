//! The clients that a command uses, watched from outside: after Ctrl-C somebody has to say whether
//! a change was under way.

use std::sync::OnceLock;

use imkit_sdk::keys::KeyServer;
use imkit_sdk::{Client, UserClient};

/// The first client of each kind.
#[derive(Debug, Default)]
pub(crate) struct Active {
    application: OnceLock<Client>,
    user: OnceLock<UserClient>,
    key_server: OnceLock<KeyServer>,
}

impl Active {
    /// Watches the application's client.
    pub(super) fn watch(&self, client: &Client) {
        let _ = self.application.set(client.clone());
    }

    /// Watches a user's client.
    pub(super) fn watch_user(&self, client: &UserClient) {
        let _ = self.user.set(client.clone());
    }

    /// Watches the client of a key server.
    pub(super) fn watch_key_server(&self, client: &KeyServer) {
        let _ = self.key_server.set(client.clone());
    }

    /// Whether a call that changes something was dropped before it ended.
    pub(crate) fn abandoned_change(&self) -> bool {
        self.application.get().is_some_and(Client::abandoned_change)
            || self.user.get().is_some_and(UserClient::abandoned_change)
            || self.key_server.get().is_some_and(KeyServer::abandoned_change)
    }
}
