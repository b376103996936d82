//! What a command works with: settings, the client, the printer, and what it may ask.

mod active;
mod key_server;
mod user;

use std::io::IsTerminal;
use std::sync::Arc;

use imkit_sdk::{Client, ClientBuilder, Governor, SecretString};
use jiff::Timestamp;
use serde::Serialize;
use serde_json::Value;

use crate::completion::Seen;
use crate::credential::Source;
use crate::env::Environment;
use crate::error::{Exit, Failure};
use crate::interrupt::Interrupts;
use crate::output::redact::Secrets;
use crate::output::wait::Telling;
use crate::output::{Confirmation, Printer};
use crate::serve::{self, LocalEndpoint, Place, ServerOptions, StartOptions};
use crate::settings::{Flags, Origin, Paths, RateLimit, Server, Settings, SettingsError};

pub(crate) use active::Active;
use user::Borrowed;
pub(crate) use user::UserAccess;

/// The surroundings of one command.
pub(crate) struct Context {
    /// Environment variables, `--env-file` included.
    pub(crate) env: Environment,
    /// What the connection flags said.
    pub(crate) flags: Flags,
    /// Where output goes.
    pub(crate) printer: Printer,
    /// Values that no sink may show.
    pub(crate) secrets: Secrets,
    /// Whether changes are shown instead of sent.
    pub(crate) dry_run: bool,
    /// Whether questions are answered with yes.
    pub(crate) assume_yes: bool,
    /// Whether more was asked to be said.
    pub(crate) verbose: bool,
    /// Who answers Ctrl-C.
    pub(crate) interrupts: Interrupts,
    seen: Seen,
    root_key_from: Option<Source>,
    api_key_from: Option<Source>,
    patient: bool,
    server: Option<String>,
    active: Arc<Active>,
    borrowed: Option<Borrowed>,
}

/// What a server and a key are recognised by when work on them goes on later.
pub(crate) struct Identity {
    /// The URL, or the data directory of the local server.
    pub(crate) server: String,
    /// The key's fingerprint.
    pub(crate) key: String,
}

/// A server and what opens it.
struct Reached {
    base_url: String,
    key: SecretString,
    /// Requests a minute that the server says it allows.
    limit: Option<u32>,
}

impl Context {
    /// Puts the surroundings together. Nothing is read or resolved yet.
    pub(crate) fn new(
        env: Environment,
        flags: Flags,
        printer: Printer,
        secrets: Secrets,
        dry_run: bool,
        assume_yes: bool,
        verbose: bool,
    ) -> Self {
        Self {
            env,
            flags,
            printer,
            secrets,
            dry_run,
            assume_yes,
            verbose,
            interrupts: Interrupts::default(),
            seen: Seen::default(),
            root_key_from: None,
            api_key_from: None,
            patient: false,
            server: None,
            active: Arc::default(),
            borrowed: None,
        }
    }

    /// Resolves the settings: flags, then environment, then profile, then defaults.
    pub(crate) fn settings(&self) -> Result<Settings, Failure> {
        Ok(Settings::resolve(&self.flags, &self.env)?)
    }

    /// The platform's server that was chosen.
    pub(crate) fn chosen_server(&self) -> Result<Server, SettingsError> {
        Settings::resolve(&self.flags, &self.env).map(|settings| settings.server)
    }

    /// Builds the client of the chosen server, starting the local one when it is asked for and does
    /// not run. A dry run starts nothing.
    pub(crate) async fn client(&mut self) -> Result<Client, Failure> {
        let settings = self.settings()?;
        let reached = self.connection(&settings).await?;
        self.client_of(reached, settings.rate_limit, &settings)
    }

    /// Builds the client for work over many rows, and says what its server and key are recognised
    /// by.
    pub(crate) async fn identified_client(&mut self) -> Result<(Client, Identity), Failure> {
        let settings = self.settings()?;
        let reached = self.connection(&settings).await?;
        let limit = work_limit(&settings, reached.limit);
        let server = match &settings.server {
            Server::Url(url) => url.to_string(),
            // Its port may change from one start to the next.
            Server::Local => format!("local server of {}", self.place()?.data_dir.display()),
        };
        let identity = Identity { server, key: crate::credential::fingerprint(&reached.key) };
        Ok((self.client_of(reached, limit, &settings)?, identity))
    }

    fn client_of(
        &mut self,
        Reached { base_url, key, .. }: Reached,
        limit: RateLimit,
        settings: &Settings,
    ) -> Result<Client, Failure> {
        self.server = Some(base_url.clone());
        let mut builder = self
            .client_builder(base_url, key)
            .timeout(settings.timeout)
            .max_wait(settings.max_wait)
            .allow_plain_http(settings.allow_plain_http)
            .read_only(settings.read_only)
            .dry_run(self.dry_run)
            .governor(self.governor(limit, settings.reserve));
        if let Some(file) = &settings.ca_file {
            builder = builder.ca_file(file.clone());
        }
        let client = builder.clock(Telling::new(self.printer.talk())).build()?;
        self.active.watch(&client);
        Ok(client)
    }

    /// The clients in use, for whoever has to say what became of their calls.
    pub(crate) fn active(&self) -> Arc<Active> {
        Arc::clone(&self.active)
    }

    /// Begins a client of this server and key, and hides the key from every sink.
    pub(crate) fn client_builder(&self, base_url: String, key: SecretString) -> ClientBuilder {
        self.secrets.learn(key.clone());
        Client::builder()
            .base_url(base_url)
            .api_key(key)
            .user_agent(concat!("imkit/", env!("CARGO_PKG_VERSION")))
    }

    /// How a client keeps under this limit, together with every process that has the same state
    /// directory.
    pub(crate) fn governor(&self, limit: RateLimit, reserve: u8) -> Governor {
        let RateLimit::PerMinute(count) = limit else { return Governor::off() };
        let paths = Paths::from_environment(&self.env);
        let governor = match paths.state_dir() {
            Ok(dir) => Governor::shared_in(dir),
            // Without a home the governor says that it cannot share.
            Err(_) => Governor::shared(),
        };
        governor.per_minute(count).reserve(reserve)
    }

    /// How fast work over many rows may go, requests a minute. Starts no server and sends nothing.
    pub(crate) async fn work_rate(&mut self) -> Result<Option<f64>, Failure> {
        let settings = self.settings()?;
        let local = match settings.server {
            Server::Local => self.running_endpoint().await?,
            Server::Url(_) => None,
        };
        let limit = work_limit(&settings, local.and_then(|server| server.requests_per_minute));
        Ok(self.governor(limit, settings.reserve).rate())
    }

    /// The server's address and key that commands would use.
    pub(crate) async fn reach(&mut self) -> Result<(String, SecretString), Failure> {
        let settings = self.settings()?;
        let Reached { base_url, key, .. } = self.connection(&settings).await?;
        Ok((base_url, key))
    }

    async fn connection(&mut self, settings: &Settings) -> Result<Reached, Failure> {
        match &settings.server {
            Server::Url(url) => {
                let found = crate::credential::find(settings, &self.env).await?;
                Ok(Reached { base_url: url.to_string(), key: found.key, limit: None })
            }
            Server::Local => {
                let endpoint = self.local_endpoint().await?;
                Ok(Reached {
                    base_url: endpoint.gateway_url,
                    key: endpoint.api_key,
                    limit: endpoint.requests_per_minute,
                })
            }
        }
    }

    /// The local server, started if it does not run. A dry run starts nothing: without a server it
    /// gets the address that one would have, and a key that opens nothing.
    pub(crate) async fn local_endpoint(&mut self) -> Result<LocalEndpoint, Failure> {
        if self.dry_run {
            return Ok(self.running_endpoint().await?.unwrap_or_else(LocalEndpoint::stopped));
        }
        self.started_endpoint().await
    }

    /// The local server if it runs.
    pub(crate) async fn running_endpoint(&mut self) -> Result<Option<LocalEndpoint>, Failure> {
        match serve::status(&self.place()?)?.server {
            Some(_) => self.started_endpoint().await.map(Some),
            None => Ok(None),
        }
    }

    async fn started_endpoint(&mut self) -> Result<LocalEndpoint, Failure> {
        let options = self.usual_start()?;
        let talk = self.printer.talk();
        let mut note = |text: &str| talk.note(text);
        Ok(serve::local_endpoint(&options, &mut note).await?)
    }

    /// How a command that needs the local server starts it.
    fn usual_start(&self) -> Result<StartOptions, Failure> {
        let variables = self.env.for_server();
        Ok(StartOptions { place: self.place()?, server: ServerOptions::default(), variables })
    }

    /// Where the local server keeps its things.
    pub(crate) fn place(&self) -> Result<Place, Failure> {
        let paths = Paths::from_environment(&self.env);
        Ok(Place {
            data_dir: serve::config::data_dir(&self.env)?,
            state_dir: paths.state_dir()?.to_owned(),
        })
    }

    /// The time. Commands take it from here, not from the system.
    #[expect(clippy::disallowed_methods, reason = "the one place where the CLI reads the clock")]
    pub(crate) fn now(&self) -> Timestamp {
        Timestamp::now()
    }

    /// Asks before something is destroyed: on a terminal by having `expected` typed, elsewhere only
    /// `--yes` will do. A dry run destroys nothing and asks nothing.
    pub(crate) fn confirm(&mut self, question: &str, expected: &str) -> Result<(), Failure> {
        if self.dry_run {
            return Ok(());
        }
        let interactive = std::io::stdin().is_terminal() && std::io::stderr().is_terminal();
        Confirmation { question, expected, assume_yes: self.assume_yes, interactive }.obtain()
    }

    /// Turns a value into JSON.
    pub(crate) fn json(value: &impl Serialize) -> Result<Value, Failure> {
        serde_json::to_value(value)
            .map_err(|error| Failure::new(Exit::Failed, "cannot show the answer").causes(&error))
    }

    /// Notes the id of a user that was shown, for completion.
    pub(crate) fn remember_user(&mut self, id: &str) {
        self.seen.users.push(id.to_owned());
    }

    /// Notes the ids of users that were shown, for completion.
    pub(crate) fn remember_users(&mut self, ids: Vec<String>) {
        self.seen.users.extend(ids);
    }

    /// Notes the id of a room that was shown, for completion.
    pub(crate) fn remember_room(&mut self, id: &str) {
        self.seen.rooms.push(id.to_owned());
    }

    /// Notes the ids of keys that were shown, for completion.
    pub(crate) fn remember_keys(&mut self, ids: impl IntoIterator<Item = String>) {
        self.seen.keys.extend(ids);
    }

    /// Writes the noted ids into the completion cache.
    pub(crate) fn flush_completion(&mut self) {
        let mut seen = std::mem::take(&mut self.seen);
        if let Some(server) = &self.server {
            // A server may answer with the key itself: the cache is no store for it.
            let secrets = &self.secrets;
            seen.retain(|id| secrets.redact(id) == *id);
            crate::completion::remember(&self.env, server, seen);
        }
    }
}

/// The limit that work over many rows keeps to. A local server's own limit keeps no short work
/// waiting unless somebody asks for it; this work would run into it.
fn work_limit(settings: &Settings, local: Option<u32>) -> RateLimit {
    match (settings.rate_limit, &settings.origins.rate_limit, local) {
        (RateLimit::None, Origin::Default, Some(limit)) => RateLimit::PerMinute(limit),
        (limit, ..) => limit,
    }
}

/// The page size for a list of at most `limit` entries: the platform's cap, or one entry more than
/// needed, so that "there are more" is known without another request.
pub(crate) fn page_size(limit: Option<u64>) -> u32 {
    limit.map_or(100, |limit| u32::try_from(limit.saturating_add(1)).unwrap_or(100).min(100))
}
