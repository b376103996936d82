//! The governor keeps all processes that use one key under the platform's rate limit. This module
//! says what may be asked of it; `pace` has the arithmetic, `state` what is shared, `file` and
//! `store` where that is kept, `turnstile` the gate that calls go through, `status` the view from
//! outside.

mod file;
mod pace;
mod priority;
mod state;
mod status;
mod store;
mod turnstile;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use secrecy::ExposeSecret;
use sha2::{Digest, Sha256};

use self::file::StateFile;
use self::pace::Pace;
use self::store::{Store, Times};
use crate::base_url::BaseUrl;
use crate::clock::Clock;
use crate::credential::Credential;

pub use priority::Priority;
pub use status::{GovernorProcess, GovernorStates, GovernorStatus};
pub(crate) use turnstile::{Late, Turnstile};

/// The platform's documented limit, requests per minute.
const LIMIT: u32 = 1000;
/// Percent of the limit that is left to others, and to requests that the network delays.
const RESERVE: u8 = 10;
/// Directory of the states within the state directory.
const FOLDER: &str = "governor";
/// End of the names of state files.
const SUFFIX: &str = ".json";

/// How a client keeps under the platform's rate limit.
///
/// By default a client shares 1000 requests a minute, less a reserve of 10 %, with every process of
/// the machine that uses the same server and key, through a locked file in the state directory. No
/// 60 s, wherever they begin, see more requests than the limit less the reserve; at least 95 % of
/// that is reached where there is work. Interactive calls go before bulk ones
/// ([`Priority`]), and one 429 pauses everybody for the time that it names.
///
/// A client of this machine's own servers (`localhost`, `127.0.0.1`, `[::1]`) has no governor
/// unless it is given one: those are emulators and gateways with limits of their own.
///
/// When the file cannot be used (no home, no permission, no space, a lock that is not given back)
/// the client goes on by itself at an eighth of the rate and says so once, as a `tracing` warning.
///
/// ```
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use imkit_sdk::{Client, Governor};
///
/// let client = Client::builder()
///     .base_url("https://your-app.imkit.io")
///     .api_key("key")
///     .governor(Governor::in_process().per_minute(600).reserve(5))
///     .build()?;
/// assert!(client.governed_rate().is_some_and(|rate| rate > 0.95 * 570.0 && rate < 570.0));
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Governor {
    scope: Scope,
    limit: u32,
    reserve: u8,
}

#[derive(Clone, Debug)]
enum Scope {
    Off,
    Process,
    /// In this state directory, else in the platform's usual one.
    Machine(Option<PathBuf>),
}

impl Default for Governor {
    fn default() -> Self {
        Self::shared()
    }
}

impl Governor {
    /// Shares the limit with all processes of this machine, through `$XDG_STATE_HOME/imkit` or
    /// `~/.local/state/imkit` (`%LOCALAPPDATA%\imkit` on Windows).
    pub fn shared() -> Self {
        Self::with(Scope::Machine(None))
    }

    /// Shares the limit with all processes that use this state directory. It is for one machine:
    /// on a network file system machines slow each other down.
    pub fn shared_in(state_dir: impl Into<PathBuf>) -> Self {
        Self::with(Scope::Machine(Some(state_dir.into())))
    }

    /// Keeps this client and its clones under the limit and knows of nobody else.
    pub fn in_process() -> Self {
        Self::with(Scope::Process)
    }

    /// No governor: calls go out as they come, and 429s are met by waiting.
    pub fn off() -> Self {
        Self::with(Scope::Off)
    }

    fn with(scope: Scope) -> Self {
        Self { scope, limit: LIMIT, reserve: RESERVE }
    }

    /// Sets the platform's limit, requests per minute. Default 1000; 0 counts as 1. Processes that
    /// share a state keep to the strictest limit among them.
    #[must_use]
    pub fn per_minute(mut self, requests: u32) -> Self {
        self.limit = requests;
        self
    }

    /// Sets the part of the limit that is left to other machines and to requests that the network
    /// delays, in percent. Default 10; more than 99 counts as 99.
    #[must_use]
    pub fn reserve(mut self, percent: u8) -> Self {
        self.reserve = percent;
        self
    }

    /// Requests per minute that bulk calls may expect while nobody else uses the key; `None` when
    /// there is no governor.
    pub fn rate(&self) -> Option<f64> {
        let pace = Pace::new(self.limit, self.reserve);
        (!matches!(self.scope, Scope::Off)).then(|| pace.per_minute())
    }

    /// What a client gets that was told nothing about it.
    pub(crate) fn usual(base: &BaseUrl) -> Self {
        if base.is_loopback() { Self::off() } else { Self::shared() }
    }

    /// Prepares the gate. Touches no file.
    pub(crate) fn open(
        self,
        base: &BaseUrl,
        credential: &Credential,
        clock: &Arc<dyn Clock>,
    ) -> Option<Turnstile> {
        let Self { scope, limit, reserve } = self;
        let pace = Pace::new(limit, reserve);
        let id = id(base, credential);
        let store = match scope {
            Scope::Off => return None,
            Scope::Process => {
                let times = Times { own: clock.monotonic(), machine: clock.machine_time() };
                Store::own(times, pace)
            }
            Scope::Machine(dir) => Store::shared(
                dir.or_else(default_state_dir)
                    .map(|dir| StateFile::new(state_path(&dir, &id), base.stem().to_owned())),
            ),
        };
        Some(Turnstile::new(id, pace, Arc::clone(clock), store))
    }
}

fn state_path(state_dir: &Path, id: &str) -> PathBuf {
    state_dir.join(FOLDER).join(format!("{id}{SUFFIX}"))
}

/// A name that tells nothing: a hash of server and key.
fn id(base: &BaseUrl, credential: &Credential) -> String {
    let (kind, secret) = match credential {
        Credential::ApiKey(key) => ("key", key.expose_secret()),
        Credential::User { token, .. } => ("token", token.expose_secret()),
        Credential::RootKey(key) => ("root", key.expose_secret()),
        Credential::Nobody => ("nobody", ""),
    };
    let mut hash = Sha256::new();
    for part in ["imkit governor", base.stem(), kind, secret] {
        hash.update((part.len() as u64).to_le_bytes());
        hash.update(part);
    }
    hash.finalize().iter().take(16).map(|byte| format!("{byte:02x}")).collect()
}

/// Only names that this library makes: an id cannot lead out of the directory.
fn is_id(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// The XDG base directory specification: a relative path is invalid and must be ignored.
fn default_state_dir() -> Option<PathBuf> {
    let absolute =
        |name| std::env::var_os(name).map(PathBuf::from).filter(|path| path.is_absolute());
    let base = if cfg!(windows) {
        absolute("LOCALAPPDATA")
    } else {
        absolute("XDG_STATE_HOME").or_else(|| Some(absolute("HOME")?.join(".local/state")))
    };
    Some(base?.join("imkit"))
}

#[cfg(test)]
#[cfg(unix)]
mod tests;
