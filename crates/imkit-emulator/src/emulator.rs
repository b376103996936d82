//! The handle that holds an emulator together.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use axum::Router;
use secrecy::SecretString;

use crate::app::App;
use crate::counters::Tally;
use crate::engine::Engine;
use crate::service;
use crate::webhooks::Webhooks;
use crate::{
    Builder, Clock, Counters, Error, Faults, Limiter, RateLimit, Snapshot, TokenReplies,
    WebhookCounters,
};

/// A running IMKIT without a network. Clones are handles to the same one.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use imkit_emulator::{Emulator, Fault};
///
/// let emulator = Emulator::builder().api_key("secret").build().await?;
/// emulator.faults().add(Fault::status(503).on("messages.send"))?;
/// let router: axum::Router = emulator.router();
/// # let _ = router;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Emulator(Arc<Inner>);

/// What requests work on.
pub(crate) struct Inner {
    pub(crate) app: Arc<App>,
    pub(crate) engine: Engine,
    pub(crate) clock: Clock,
    pub(crate) limiter: Limiter,
    pub(crate) faults: Faults,
    pub(crate) tally: Tally,
    pub(crate) webhooks: Webhooks,
    token_replies: Mutex<TokenReplies>,
    as_built: AsBuilt,
}

/// Settings that a reset brings back.
#[derive(Clone, Copy)]
pub(crate) struct AsBuilt {
    pub(crate) limit: RateLimit,
    pub(crate) token_replies: TokenReplies,
}

impl Emulator {
    /// Begins an emulator.
    pub fn builder() -> Builder {
        Builder::default()
    }

    pub(crate) fn new(
        app: Arc<App>,
        engine: Engine,
        clock: Clock,
        webhooks: Webhooks,
        as_built: AsBuilt,
    ) -> Self {
        Self(Arc::new(Inner {
            app,
            engine,
            clock,
            limiter: Limiter::new(as_built.limit),
            faults: Faults::default(),
            tally: Tally::default(),
            webhooks,
            token_replies: Mutex::new(as_built.token_replies),
            as_built,
        }))
    }

    /// All operations and controls, mounted at the root.
    pub fn router(&self) -> Router {
        Router::new().fallback(service::handle).with_state(Arc::clone(&self.0))
    }

    /// The API key.
    pub fn api_key(&self) -> &SecretString {
        &self.0.app.api_key
    }

    /// The client key.
    pub fn client_key(&self) -> &str {
        &self.0.app.client_key
    }

    /// The faults to come.
    pub fn faults(&self) -> &Faults {
        &self.0.faults
    }

    /// The emulator's time.
    pub fn clock(&self) -> &Clock {
        &self.0.clock
    }

    /// The request limit of the API key.
    pub fn limiter(&self) -> &Limiter {
        &self.0.limiter
    }

    /// What was asked and answered since the start or the last reset.
    pub fn counters(&self) -> Counters {
        self.0.tally.read()
    }

    /// What became of the events for rooms' webhooks since the start or the last reset.
    pub fn webhooks(&self) -> WebhookCounters {
        self.0.webhooks.counters()
    }

    /// Waits until no event for a webhook waits or is under way, answers carried out included. A
    /// receiver that is not there holds each of its events 5 seconds at most.
    pub async fn webhooks_settled(&self) {
        self.0.webhooks.settle().await;
    }

    /// Chooses the form of answers about tokens.
    pub fn set_token_replies(&self, form: TokenReplies) {
        self.0.set_token_replies(form);
    }

    /// Brings the emulator back to how it was built: no documents, faults or counts; clock, limit
    /// and reply forms as at the start. The keys stay.
    ///
    /// # Errors
    ///
    /// [`Error::StorageFull`] or [`Error::Storage`] when the database could not be written, and
    /// [`Error::Closed`]; then nothing changed.
    pub async fn reset(&self) -> Result<(), Error> {
        self.0.reset().await
    }

    /// All documents at this moment.
    pub async fn snapshot(&self) -> Snapshot {
        self.0.snapshot().await
    }

    /// Replaces all documents. Faults, counts and settings stay.
    ///
    /// # Errors
    ///
    /// As [`Emulator::reset`].
    pub async fn restore(&self, snapshot: Snapshot) -> Result<(), Error> {
        self.0.engine.replace(snapshot).await
    }

    /// Finishes what is under way and closes the database. Reading goes on; changes are refused.
    /// Dropping every handle does the same later, and loses nothing either.
    ///
    /// # Errors
    ///
    /// [`Error::Storage`] when the database did not close cleanly. Acknowledged changes are safe.
    pub async fn close(&self) -> Result<(), Error> {
        self.0.engine.close().await
    }
}

/// Shows no key.
impl fmt::Debug for Emulator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Emulator").field("app_id", &self.0.app.app_id).finish_non_exhaustive()
    }
}

impl Inner {
    pub(crate) async fn reset(&self) -> Result<(), Error> {
        self.engine.replace(Snapshot::default()).await?;
        self.faults.clear();
        self.tally.clear();
        self.webhooks.reset().await;
        self.clock.reset();
        self.limiter.set(self.as_built.limit);
        self.set_token_replies(self.as_built.token_replies);
        Ok(())
    }

    pub(crate) async fn snapshot(&self) -> Snapshot {
        Snapshot::of(&*self.engine.state().read().await)
    }

    pub(crate) fn token_replies(&self) -> TokenReplies {
        *self.token_replies.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn set_token_replies(&self, form: TokenReplies) {
        *self.token_replies.lock().unwrap_or_else(PoisonError::into_inner) = form;
    }
}
