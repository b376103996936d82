//! The application's client: API key in, handles out.

use std::sync::Arc;

use secrecy::SecretString;
use url::Url;

use crate::bans::Bans;
use crate::call::Core;
use crate::config::Config;
use crate::credential::Credential;
use crate::devices::Devices;
use crate::error::Error;
use crate::files::Files;
use crate::governor::{Priority, Turnstile};
use crate::groups::Groups;
use crate::invitations::Invitations;
use crate::members::Members;
use crate::messages::Messages;
use crate::monitor::Monitor;
use crate::options::{Options, governor_setter, setters};
use crate::push::Push;
use crate::raw::Raw;
use crate::rooms::Rooms;
use crate::stickers::Stickers;
use crate::tokens::Tokens;
use crate::users::Users;

/// A client that speaks as the application. Cloning it is cheap, and clones share connections and
/// the retry quota. `Debug` shows no secret.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use imkit_sdk::Client;
///
/// # let server = imkit_emulator::Emulator::builder().build().await?.spawn().await?;
/// let client = Client::builder().base_url(server.url()).api_key(server.api_key().clone()).build()?;
/// assert_eq!(client.monitor().connections().await?.count, 0);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Client {
    core: Arc<Core>,
}

impl Client {
    /// Begins a client.
    pub fn builder() -> ClientBuilder {
        ClientBuilder { api_key: None, options: Options::default() }
    }

    /// The server's URL.
    pub fn base_url(&self) -> &Url {
        self.core.base().url()
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

    /// Whether the future of a call that changes something was dropped before it ended. What became
    /// of that call is unknown.
    pub fn abandoned_change(&self) -> bool {
        self.core.abandoned_change()
    }

    /// Users.
    pub fn users(&self) -> Users<'_> {
        Users::new(&self.core)
    }

    /// Users' access tokens.
    pub fn tokens(&self) -> Tokens<'_> {
        Tokens::new(&self.core)
    }

    /// Rooms.
    pub fn rooms(&self) -> Rooms<'_> {
        Rooms::new(&self.core)
    }

    /// Members of rooms.
    pub fn members(&self) -> Members<'_> {
        Members::new(&self.core)
    }

    /// Invitations to rooms.
    pub fn invitations(&self) -> Invitations<'_> {
        Invitations::new(&self.core)
    }

    /// Bans in rooms.
    pub fn bans(&self) -> Bans<'_> {
        Bans::new(&self.core)
    }

    /// Messages.
    pub fn messages(&self) -> Messages<'_> {
        Messages::new(&self.core)
    }

    /// User groups.
    pub fn groups(&self) -> Groups<'_> {
        Groups::new(&self.core)
    }

    /// Monitoring.
    pub fn monitor(&self) -> Monitor<'_> {
        Monitor::new(&self.core)
    }

    /// Runtime configuration, censored words among it.
    pub fn config(&self) -> Config<'_> {
        Config::new(&self.core)
    }

    /// Push notifications.
    pub fn push(&self) -> Push<'_> {
        Push::new(&self.core)
    }

    /// Devices that receive push notifications.
    pub fn devices(&self) -> Devices<'_> {
        Devices::new(&self.core, true)
    }

    /// Files in rooms.
    pub fn files(&self) -> Files<'_> {
        Files::new(&self.core)
    }

    /// Sticker sets.
    pub fn stickers(&self) -> Stickers<'_> {
        Stickers::new(&self.core)
    }

    /// Calls without types.
    pub fn raw(&self) -> Raw<'_> {
        Raw::new(&self.core)
    }
}

/// Collects what a [`Client`] needs: the base URL and the API key.
#[must_use]
pub struct ClientBuilder {
    api_key: Option<SecretString>,
    options: Options,
}

impl ClientBuilder {
    /// Sets the API key. Required.
    pub fn api_key(mut self, key: impl Into<SecretString>) -> Self {
        self.api_key = Some(key.into());
        self
    }

    setters!();
    governor_setter!();

    /// Makes the client. Nothing is sent and no certificate store is read.
    ///
    /// # Errors
    ///
    /// [`InvalidRequest`](crate::ErrorKind::InvalidRequest): the URL or the key is missing or
    /// cannot be used.
    pub fn build(self) -> Result<Client, Error> {
        let key = self.api_key.ok_or_else(|| Error::invalid("no API key"))?;
        Ok(Client { core: Core::new(Credential::ApiKey(key), self.options)? })
    }
}
