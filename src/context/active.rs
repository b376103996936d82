//! The clients that a command uses, watched from outside: after Ctrl-C somebody has to say whether
//! a change was under way.

use std::sync::OnceLock;

use imkit_sdk::{Client, UserClient};

/// The first client of either kind.
#[derive(Debug, Default)]
pub(crate) struct Active {
    application: OnceLock<Client>,
    user: OnceLock<UserClient>,
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

    /// Whether a call that changes something was dropped before it ended.
    pub(crate) fn abandoned_change(&self) -> bool {
        self.application.get().is_some_and(Client::abandoned_change)
            || self.user.get().is_some_and(UserClient::abandoned_change)
    }
}
