//! How an emulator is put together.

use std::path::PathBuf;
use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::HeaderValue;
use jiff::Timestamp;
use tokio::sync::mpsc;

use crate::app::App;
use crate::durable::Durable;
use crate::emulator::AsBuilt;
use crate::engine::Engine;
use crate::state::{Fields, State};
use crate::webhooks::{Courier, Webhooks};
use crate::{Clock, Emulator, Error, RateLimit, TokenReplies, ids, jwt};

/// Builds an [`Emulator`]. Everything is optional.
#[derive(Clone, Default)]
#[must_use]
pub struct Builder {
    api_key: Option<String>,
    client_key: Option<String>,
    clock: Clock,
    rate_limit: RateLimit,
    token_replies: TokenReplies,
    durable: Option<PathBuf>,
    /// Most pages of the database; only tests limit it.
    max_pages: Option<u32>,
}

impl Builder {
    /// Sets the API key. Without it a random one is made, which a durable emulator keeps.
    pub fn api_key(mut self, key: impl Into<String>) -> Self {
        self.api_key = Some(key.into());
        self
    }

    /// Sets the client key. Without it a random one is made, which a durable emulator keeps.
    pub fn client_key(mut self, key: impl Into<String>) -> Self {
        self.client_key = Some(key.into());
        self
    }

    /// Sets the clock. Default: the system's time.
    pub fn clock(mut self, clock: Clock) -> Self {
        self.clock = clock;
        self
    }

    /// Sets the request limit. Default: 1000 a minute, as documented.
    pub fn rate_limit(mut self, limit: RateLimit) -> Self {
        self.rate_limit = limit;
        self
    }

    /// Chooses the form of answers about tokens. Default: envelope.
    pub fn token_replies(mut self, form: TokenReplies) -> Self {
        self.token_replies = form;
        self
    }

    /// Keeps all documents in a SQLite database at this path, which is created when missing. Every
    /// change is written before it is answered. Without it everything is in memory only.
    pub fn durable(mut self, path: impl Into<PathBuf>) -> Self {
        self.durable = Some(path.into());
        self
    }

    /// Limits the database to so many pages of 4 KiB.
    #[cfg(test)]
    pub(crate) fn max_pages(mut self, pages: u32) -> Self {
        self.max_pages = Some(pages);
        self
    }

    /// Builds the emulator and, when it is durable, reads what the database holds. Needs a tokio
    /// runtime, on which changes are then carried out.
    ///
    /// # Errors
    ///
    /// [`Error::Open`], [`Error::InUse`], [`Error::Format`] or [`Error::Damaged`] when the database
    /// cannot be used; [`Error::Key`] for a key that no header can carry; [`Error::Random`].
    pub async fn build(self) -> Result<Emulator, Error> {
        let Self { api_key, client_key, clock, rate_limit, token_replies, durable, max_pages } =
            self;
        check("API key", api_key.as_deref())?;
        check("client key", client_key.as_deref())?;
        let mut kept = match durable {
            Some(path) => Some(Durable::open(&path, max_pages).await?),
            None => None,
        };
        let now = clock.now();
        let app_id = keep(&mut kept, "app_id", None, || Ok(ids::new_id(now))).await?;
        let signing_key = keep(&mut kept, "signing_key", None, random).await?;
        let api_key = keep(&mut kept, "api_key", api_key, random).await?.into();
        let make_client_key = || Ok(client_key_of(&app_id, &signing_key, now));
        let client_key = keep(&mut kept, "client_key", client_key, make_client_key).await?;
        let app = App { api_key, client_key, signing_key: signing_key.into(), app_id };
        let state = match &mut kept {
            Some(durable) => durable.load().await?,
            None => State::default(),
        };
        let as_built = AsBuilt { limit: rate_limit, token_replies };
        let (notices, inbox) = mpsc::unbounded_channel();
        let app = Arc::new(app);
        let engine = Engine::start(state, kept, notices.clone());
        let courier = Courier::new(engine.answer_desk(), Arc::clone(&app), clock.clone());
        let webhooks = Webhooks::start(notices, inbox, courier);
        Ok(Emulator::new(app, engine, clock, webhooks, as_built))
    }
}

/// A given value, else the one that the database keeps, else a new one.
async fn keep(
    durable: &mut Option<Durable>,
    name: &str,
    given: Option<String>,
    make: impl FnOnce() -> Result<String, Error>,
) -> Result<String, Error> {
    match (given, durable) {
        (Some(given), _) => Ok(given),
        (None, Some(durable)) => durable.meta(name, make).await,
        (None, None) => make(),
    }
}

/// Looks like the platform's keys: Base64 text.
fn random() -> Result<String, Error> {
    let mut bytes = [0; 36];
    getrandom::fill(&mut bytes).map_err(|_| Error::Random)?;
    Ok(STANDARD.encode(bytes))
}

/// Looks like the platform's client keys, a JWT, but without the API key in it.
fn client_key_of(app_id: &str, signing_key: &str, now: Timestamp) -> String {
    let claims = [("appID".to_owned(), app_id.into()), ("iat".to_owned(), now.as_second().into())];
    jwt::sign(signing_key, &Fields::from_iter(claims))
}

fn check(which: &'static str, key: Option<&str>) -> Result<(), Error> {
    match key {
        Some(key) if key.is_empty() || HeaderValue::from_str(key).is_err() || !key.is_ascii() => {
            Err(Error::Key { which })
        }
        _ => Ok(()),
    }
}
