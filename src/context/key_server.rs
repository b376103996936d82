//! Reaching the key server: which one, with whose root key, started first if it is the local one.

use imkit_sdk::SecretString;
use imkit_sdk::keys::KeyServer;

use super::Context;
use crate::credential::root_key;
use crate::error::Failure;
use crate::output::wait::Telling;
use crate::serve;
use crate::settings::{KeyServerFlags, KeyServerSettings, RootKeySource, Server, Settings};

/// The address that a local server would have: shown by a dry run while none runs.
const STOPPED: &str = "http://127.0.0.1:9000";

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
            (Some(_), source) => root_key::find(source, &self.env).await?,
        };
        self.secrets.learn(key.clone());
        self.build(url, Some(key), &settings)
    }

    /// As [`key_server`](Self::key_server), for questions that need no root key: where none was
    /// given, none is sent.
    pub(crate) async fn open_key_server(
        &mut self,
        at: &KeyServerFlags,
    ) -> Result<KeyServer, Failure> {
        let settings = Settings::key_server(at, &self.flags, &self.env)?;
        match settings.root_key {
            RootKeySource::Nowhere | RootKeySource::LocalServer => {}
            _ => return self.key_server(at).await,
        }
        let url = self.control_url(&settings.server).await?;
        self.build(url, None, &settings)
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
        let mut builder = KeyServer::builder()
            .base_url(url.unwrap_or_else(|| STOPPED.to_owned()))
            .user_agent(concat!("imkit/", env!("CARGO_PKG_VERSION")))
            .timeout(settings.timeout)
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
