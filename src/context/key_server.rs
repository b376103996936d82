//! Reaching the key server: which one, with whose root key, started first if it is the local one.

use std::time::Duration;

use imkit_sdk::SecretString;
use imkit_sdk::keys::KeyServer;
use url::Url;

use super::Context;
use crate::credential::Source;
use crate::credential::root_key;
use crate::error::Failure;
use crate::output::wait::Telling;
use crate::serve;
use crate::settings::{KeyServerFlags, KeyServerSettings, RootKeySource, Server, Settings};

/// The address that a local server would have: shown by a dry run while none runs.
const STOPPED: &str = "http://127.0.0.1:9000";

/// How long the server may work on what takes it long, such as a revocation of all keys. Whether it
/// still lives is the connection's business.
const LONG_WORK: Duration = Duration::from_secs(60 * 60);

/// What to do about a root key of the local server that it does not take: there is nobody to ask.
const ANOTHER_ROOT_KEY: &str = "it may have been revoked, or be younger than a copy that was \
                                restored; have another one made: imkit keys stop, then imkit keys \
                                start --new-root-key";

/// What to do about an API key that asks for itself: what the client says is about root keys.
const ANOTHER_API_KEY: &str = "it may be revoked or at its end, be used from an address that it is \
                               not for, or be another server's; imkit keys list, with a root key, \
                               shows which keys there are";

impl Context {
    /// Builds the client of the key server that is meant, starting the local one if it is and does
    /// not run. A dry run starts nothing.
    pub(crate) async fn key_server(&mut self, at: &KeyServerFlags) -> Result<KeyServer, Failure> {
        let settings = Settings::key_server(at, &self.flags, &self.env)?;
        let url = self.control_url(&settings.server).await?;
        let key = match (&url, &settings.root_key) {
            (None, _) => SecretString::from("no server runs"),
            (Some(_), RootKeySource::LocalServer) => {
                root_key::local(&serve::root_key_file(&self.place()?.data_dir)).await?
            }
            (Some(_), _) => root_key::find(&settings, &self.env).await?,
        };
        self.root_key_from = root_key::source(&settings, &self.env);
        self.secrets.learn(key.clone());
        self.build(url, Some(key), &settings)
    }

    /// As [`key_server`](Self::key_server), for work that takes the server as long as there are keys:
    /// only `--timeout` ends the wait before [`LONG_WORK`] is over.
    pub(crate) async fn patient_key_server(
        &mut self,
        at: &KeyServerFlags,
    ) -> Result<KeyServer, Failure> {
        self.patient = true;
        self.key_server(at).await
    }

    /// As [`key_server`](Self::key_server), with an API key that asks for itself in place of a root
    /// key.
    pub(crate) async fn key_server_by(
        &mut self,
        at: &KeyServerFlags,
        key: SecretString,
        source: Source,
    ) -> Result<KeyServer, Failure> {
        let settings = Settings::key_server(at, &self.flags, &self.env)?;
        let url = self.control_url(&settings.server).await?;
        self.api_key_from = Some(source);
        self.secrets.learn(key.clone());
        self.build(url, Some(key), &settings)
    }

    /// As [`key_server`](Self::key_server), for questions that need no root key: none is sent.
    pub(crate) async fn open_key_server(
        &mut self,
        at: &KeyServerFlags,
    ) -> Result<KeyServer, Failure> {
        let settings = Settings::key_server(at, &self.flags, &self.env)?;
        let url = self.control_url(&settings.server).await?;
        self.build(url, None, &settings)
    }

    /// Builds the client of a key server with a root key that is to be tried.
    pub(crate) fn key_server_with(
        &mut self,
        (url, key, source): (&Url, SecretString, Source),
        settings: &KeyServerSettings,
    ) -> Result<KeyServer, Failure> {
        self.root_key_from = Some(source);
        self.secrets.learn(key.clone());
        self.build(Some(url.to_string()), Some(key), settings)
    }

    /// Says where the key came from that a server did not take. `commands::keys` does so for whatever
    /// its verbs return, so that a verb that did it, too, would say it twice.
    pub(crate) fn name_root_key(&self, failure: Failure) -> Failure {
        match &self.root_key_from {
            Some(source) if failure.is_code("invalid_key") => {
                let local = matches!(source, Source::LocalServer);
                let failure = failure.about(&format!("the root key from {source}"));
                if local { failure.hint(ANOTHER_ROOT_KEY) } else { failure }
            }
            None if failure.is_code("invalid_key") => match &self.api_key_from {
                Some(source) => {
                    failure.about(&format!("the API key from {source}")).hint(ANOTHER_API_KEY)
                }
                None => failure,
            },
            _ => failure,
        }
    }

    /// Where the control door is; `None` in a dry run without a server.
    async fn control_url(&mut self, server: &Server) -> Result<Option<String>, Failure> {
        let options = match server {
            Server::Url(url) => return Ok(Some(url.to_string())),
            Server::Local => self.usual_start()?,
        };
        if self.dry_run && serve::status(&options.place)?.server.is_none() {
            return Ok(None);
        }
        let talk = self.printer.talk();
        let mut note = |text: &str| talk.note(text);
        Ok(Some(serve::control_url(&options, &mut note).await?))
    }

    fn build(
        &mut self,
        url: Option<String>,
        key: Option<SecretString>,
        settings: &KeyServerSettings,
    ) -> Result<KeyServer, Failure> {
        self.server.clone_from(&url);
        let timeout = match (self.patient, self.flags.timeout) {
            (true, None) => settings.timeout.max(LONG_WORK),
            _ => settings.timeout,
        };
        let mut builder = KeyServer::builder()
            .base_url(url.unwrap_or_else(|| STOPPED.to_owned()))
            .user_agent(concat!("imkit/", env!("CARGO_PKG_VERSION")))
            .timeout(timeout)
            .max_wait(settings.max_wait)
            .allow_plain_http(settings.allow_plain_http)
            .read_only(settings.read_only)
            .dry_run(self.dry_run)
            .clock(Telling::new(self.printer.talk()));
        if let Some(key) = key {
            builder = builder.root_key(key);
        }
        if let Some(file) = &settings.ca_file {
            builder = builder.ca_file(file.clone());
        }
        let server = builder.build()?;
        self.active.watch_key_server(&server);
        Ok(server)
    }
}
