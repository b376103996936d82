//! The key server's API: keys of one's own, and the question whether a request may pass.
//!
//! It is another server than the platform, so [`KeyServer`] is a client of its own: it speaks to
//! the control door, by default `http://127.0.0.1:9000`, as the holder of a root key, or as nobody
//! where it only verifies. Requests and answers are the types of this module.
//!
//! # Guard your own service
//!
//! ```
//! use imkit_sdk::ErrorKind;
//! use imkit_sdk::keys::{KeyServer, VerifyKey};
//!
//! /// What to answer a caller: a status, and the header `Retry-After` where there is one.
//! async fn admit(keys: &KeyServer, presented: &str) -> Result<String, (u16, Option<u64>)> {
//!     let question =
//!         VerifyKey { scopes: vec!["write:orders".into()], ..VerifyKey::new(presented) };
//!     match keys.verify(question).await {
//!         Ok(verdict) => Ok(verdict.owner),
//!         Err(error) => Err(match (error.kind(), error.status()) {
//!             // 401 invalid key, 403 scope required, 429 rate limited: for the caller.
//!             (ErrorKind::Authentication, Some(status)) => (status, None),
//!             (ErrorKind::RateLimited, _) => {
//!                 (429, error.retry_after().map(|wait| wait.as_secs_f64().ceil() as u64))
//!             }
//!             // The key server cannot be asked: nobody passes.
//!             _ => (503, None),
//!         }),
//!     }
//! }
//! # fn main() -> Result<(), imkit_sdk::Error> {
//! let keys = KeyServer::builder().base_url("http://127.0.0.1:9000").build()?;
//! # let _ = admit(&keys, "");
//! # Ok(())
//! # }
//! ```
//!
//! # Repetition
//!
//! As everywhere in this crate, but that a change is never repeated when its outcome is unknown,
//! and that a 429 of [`verify`](KeyServer::verify) is about the key in question: it is the answer,
//! and nothing is waited for.

mod audit;
mod child;
mod client;
mod create;
mod draft;
mod lines;
mod problem;
mod requests;
mod revoke;
mod rotate;
mod state;
mod upstream;
mod usage;
mod verify;
mod whole;

use std::fmt;
use std::sync::Arc;

use secrecy::SecretString;
use url::Url;

use crate::call::Core;
use crate::credential::Credential;
use crate::error::Error;
use crate::governor::Governor;
use crate::options::{Options, setters};

pub use imkit_api::keys::*;

pub(crate) use problem::{read as read_problem, text as problem_text};

/// A client of a key server. Cloning it is cheap, and clones share connections. `Debug` shows no
/// secret.
#[derive(Clone)]
pub struct KeyServer {
    core: Arc<Core>,
}

impl KeyServer {
    /// Begins a client.
    pub fn builder() -> KeyServerBuilder {
        KeyServerBuilder { root_key: None, options: Options::default() }
    }

    /// The URL of the control door.
    pub fn base_url(&self) -> &Url {
        self.core.base().url()
    }

    /// Whether the future of a call that changes something was dropped before it ended. What became
    /// of that call is unknown.
    pub fn abandoned_change(&self) -> bool {
        self.core.abandoned_change()
    }
}

impl fmt::Debug for KeyServer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("KeyServer")
            .field("base_url", &self.base_url().as_str())
            .finish_non_exhaustive()
    }
}

/// Collects what a [`KeyServer`] needs: the URL, and a root key for everything but
/// [`verify`](KeyServer::verify).
#[must_use]
pub struct KeyServerBuilder {
    root_key: Option<SecretString>,
    options: Options,
}

impl KeyServerBuilder {
    /// Sets the root key, or the API key whose children are to be made.
    pub fn root_key(mut self, key: impl Into<SecretString>) -> Self {
        self.root_key = Some(key.into());
        self
    }

    setters!();

    /// Makes the client. Nothing is sent and no certificate store is read.
    ///
    /// # Errors
    ///
    /// [`InvalidRequest`](crate::ErrorKind::InvalidRequest): the URL is missing, or it or the key
    /// cannot be used.
    pub fn build(self) -> Result<KeyServer, Error> {
        let Self { root_key, mut options } = self;
        // The platform's rate limit is none of this server's.
        options.governor = Some(Governor::off());
        let credential = root_key.map_or(Credential::Nobody, Credential::RootKey);
        Ok(KeyServer { core: Core::new(credential, options)? })
    }
}
