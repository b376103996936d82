//! One user's client: client key and user token in, handles out.

use std::sync::Arc;

use imkit_api::UserId;
use secrecy::SecretString;
use url::Url;

use crate::bans::Bans;
use crate::blocks::Blocks;
use crate::call::Core;
use crate::config::Config;
use crate::credential::Credential;
use crate::devices::Devices;
use crate::error::Error;
use crate::files::Files;
use crate::governor::{Priority, Turnstile};
use crate::invitations::Invitations;
use crate::me::Me;
use crate::members::Members;
use crate::messages::Messages;
use crate::options::{Options, governor_setter, setters};
use crate::prefs::Prefs;
use crate::raw::Raw;
use crate::room_prefs::RoomPrefs;
use crate::rooms::Rooms;
use crate::speaker::EndUser;

/// A client that speaks as one user, within what the user may do. Cloning it is cheap.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use imkit_sdk::api::UserId;
/// use imkit_sdk::{Client, UserClient};
///
/// # let emulator = imkit_emulator::Emulator::builder().client_key("public-key").build().await?;
/// # let server = emulator.spawn().await?;
/// let app = Client::builder().base_url(server.url()).api_key(server.api_key().clone()).build()?;
/// let issued = app.tokens().issue("alice").await?;
/// let token = issued.token.ok_or("no token")?;
///
/// let alice = UserClient::builder()
///     .base_url(server.url())
///     .client_key("public-key")
///     .token(token.expose())
///     .user_id("alice")
///     .build()?;
/// assert_eq!(alice.me().get().await?.id, UserId::from("alice"));
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct UserClient {
    core: Arc<Core>,
}

impl UserClient {
    /// Begins a client.
    pub fn builder() -> UserClientBuilder {
        UserClientBuilder {
            client_key: None,
            token: None,
            user_id: None,
            options: Options::default(),
        }
    }

    /// The server's URL.
    pub fn base_url(&self) -> &Url {
        self.core.base().url()
    }

    /// Whether the future of a call that changes something was dropped before it ended. What became
    /// of that call is unknown.
    pub fn abandoned_change(&self) -> bool {
        self.core.abandoned_change()
    }

    /// The same client with another priority of its calls; it shares everything with this one.
    #[must_use]
    pub fn with_priority(&self, priority: Priority) -> Self {
        Self { core: self.core.with_priority(priority) }
    }

    /// Requests per minute that bulk calls may expect while nobody else uses the key; `None` without
    /// a governor. A job's duration is estimated by it.
    pub fn governed_rate(&self) -> Option<f64> {
        self.core.governor().map(Turnstile::per_minute)
    }

    /// Id of the governor's state, by which [`GovernorStates`](crate::GovernorStates) knows it;
    /// `None` without a governor.
    pub fn governor_id(&self) -> Option<&str> {
        self.core.governor().map(Turnstile::id)
    }

    /// The user's rooms.
    pub fn rooms(&self) -> Rooms<'_, EndUser> {
        Rooms::new(&self.core)
    }

    /// Members of the user's rooms.
    pub fn members(&self) -> Members<'_> {
        Members::new(&self.core)
    }

    /// Invitations: the user's own, and those to the user's rooms.
    pub fn invitations(&self) -> Invitations<'_, EndUser> {
        Invitations::new(&self.core)
    }

    /// Bans in the rooms that the user owns.
    pub fn bans(&self) -> Bans<'_> {
        Bans::new(&self.core)
    }

    /// Messages of the user's rooms.
    pub fn messages(&self) -> Messages<'_, EndUser> {
        Messages::new(&self.core)
    }

    /// The user.
    pub fn me(&self) -> Me<'_> {
        Me::new(&self.core)
    }

    /// Users whom the user has blocked.
    pub fn blocks(&self) -> Blocks<'_> {
        Blocks::new(&self.core)
    }

    /// The user's preferences.
    pub fn prefs(&self) -> Prefs<'_> {
        Prefs::new(&self.core)
    }

    /// The user's preferences for rooms.
    pub fn room_prefs(&self) -> RoomPrefs<'_> {
        RoomPrefs::new(&self.core)
    }

    /// The application's runtime configuration.
    pub fn config(&self) -> Config<'_, EndUser> {
        Config::new(&self.core)
    }

    /// The user's devices.
    pub fn devices(&self) -> Devices<'_> {
        Devices::new(&self.core, false)
    }

    /// Files in the user's rooms.
    pub fn files(&self) -> Files<'_> {
        Files::new(&self.core)
    }

    /// Calls without types.
    pub fn raw(&self) -> Raw<'_> {
        Raw::new(&self.core)
    }
}

/// Collects what a [`UserClient`] needs: the base URL, the client key and the user's token.
#[must_use]
pub struct UserClientBuilder {
    client_key: Option<SecretString>,
    token: Option<SecretString>,
    user_id: Option<UserId>,
    options: Options,
}

impl UserClientBuilder {
    /// Sets the application's client key. Required.
    pub fn client_key(mut self, key: impl Into<SecretString>) -> Self {
        self.client_key = Some(key.into());
        self
    }

    /// Sets the user's access token. Required.
    pub fn token(mut self, token: impl Into<SecretString>) -> Self {
        self.token = Some(token.into());
        self
    }

    /// Sets the user's id, sent as `IM-CLIENT-ID`. One page of the contract requires it for the
    /// list of rooms, others do without.
    pub fn user_id(mut self, id: impl Into<UserId>) -> Self {
        self.user_id = Some(id.into());
        self
    }

    setters!();
    governor_setter!();

    /// Makes the client. Nothing is sent and no certificate store is read.
    ///
    /// # Errors
    ///
    /// [`InvalidRequest`](crate::ErrorKind::InvalidRequest): the URL, the client key or the token
    /// is missing or cannot be used.
    pub fn build(self) -> Result<UserClient, Error> {
        let client_key = self.client_key.ok_or_else(|| Error::invalid("no client key"))?;
        let token = self.token.ok_or_else(|| Error::invalid("no user token"))?;
        let credential = Credential::User { client_key, token, user_id: self.user_id };
        Ok(UserClient { core: Core::new(credential, self.options)? })
    }
}
