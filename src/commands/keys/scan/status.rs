//! How found keys stand, as their server says. It is told their public ids and nothing else.

use std::collections::HashMap;
use std::time::Duration;

use imkit_keys::Credential;
use imkit_sdk::ErrorKind;
use imkit_sdk::keys::{KeyDetails, KeyServer, KeyStatus};

use crate::context::Context;
use crate::error::Failure;
use crate::serve;
use crate::settings::{KeyServerFlags, Server, Settings};

/// How long a server may take that nobody named: a scan is not about it.
const PATIENCE: Duration = Duration::from_secs(5);

/// How a credential stands.
#[derive(Clone, Debug)]
pub(super) enum Status {
    /// The server knows it.
    Known(Box<KeyDetails>),
    /// The server does not know it: another one issued it, or it was deleted.
    Unknown,
    /// Nobody was asked.
    NotAsked,
}

impl Status {
    /// In a word or two.
    pub(super) fn word(&self) -> &'static str {
        match self {
            Status::Known(details) => match details.status {
                KeyStatus::Active => "live",
                KeyStatus::Pending => "pending",
                KeyStatus::Disabled => "disabled",
                KeyStatus::Expired => "expired",
                KeyStatus::Revoked => "revoked",
            },
            Status::Unknown => "unknown",
            Status::NotAsked => "not asked",
        }
    }

    /// Whether it is sure that it never works again.
    pub(super) fn is_dead(&self) -> bool {
        matches!(self, Status::Known(key) if key.status == KeyStatus::Revoked)
    }

    /// Whether it works, or can be made to work again.
    pub(super) fn can_work(&self) -> bool {
        use KeyStatus::{Active, Disabled, Pending};
        matches!(self, Status::Known(key) if matches!(key.status, Active | Pending | Disabled))
    }
}

/// Where one asks.
pub(in crate::commands::keys) struct Desk {
    server: Option<KeyServer>,
    /// It failed: it is not asked again.
    failed: bool,
    answers: HashMap<String, Status>,
}

impl Desk {
    /// Nobody is asked.
    pub(super) fn closed() -> Self {
        Self { server: None, failed: false, answers: HashMap::new() }
    }

    /// Asks the key server that is configured, or the local one if it runs. Unless one is `needed`,
    /// none is started that nobody named, and what is missing to ask it is no failure.
    pub(in crate::commands::keys) async fn open(
        at: &KeyServerFlags,
        needed: bool,
        ctx: &mut Context,
    ) -> Result<Self, Failure> {
        let named = at.server.is_some();
        let settings = match Settings::key_server(at, &ctx.flags, &ctx.env) {
            Ok(settings) => settings,
            Err(error) if needed || named => return Err(error.into()),
            Err(_) => return Ok(Self::closed()),
        };
        if !needed && !named {
            let idle =
                |ctx: &Context| Ok::<_, Failure>(serve::status(&ctx.place()?)?.server.is_none());
            if settings.server == Server::Local && idle(ctx).unwrap_or(true) {
                return Ok(Self::closed());
            }
            ctx.flags.max_wait.get_or_insert(PATIENCE);
        }
        match ctx.key_server(at).await {
            Ok(server) => Ok(Self { server: Some(server), ..Self::closed() }),
            Err(failure) if needed => Err(failure),
            // What was found matters more than how it stands.
            Err(failure) if named => {
                let message = failure.message();
                ctx.printer.warn(&format!(
                    "no key server is asked: {message}; with a root key (--root-key-file FILE) it \
                     is, and --offline asks none"
                ));
                Ok(Self::closed())
            }
            Err(failure) => {
                ctx.printer.note(&format!("no key server is asked: {}", failure.message()));
                Ok(Self::closed())
            }
        }
    }

    /// The server.
    pub(in crate::commands::keys) fn server(&self) -> Option<&KeyServer> {
        self.server.as_ref()
    }

    /// How a credential stands; each is asked about once.
    pub(super) async fn status(&mut self, credential: &Credential, warn: &impl Fn(&str)) -> Status {
        let (Credential::Key { id, .. }, Some(server)) = (credential, &self.server) else {
            return Status::NotAsked;
        };
        if let Some(status) = self.answers.get(id.as_str()) {
            return status.clone();
        }
        if self.failed {
            return Status::NotAsked;
        }
        let status = match server.get(id.as_str()).await {
            Ok(details) => Status::Known(Box::new(details)),
            Err(error) if error.kind() == ErrorKind::NotFound => Status::Unknown,
            Err(error) => {
                warn(&format!("the key server cannot say how keys stand: {error}"));
                self.failed = true;
                return Status::NotAsked;
            }
        };
        self.answers.insert(id.to_string(), status.clone());
        status
    }
}
