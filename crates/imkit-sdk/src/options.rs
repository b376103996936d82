//! What the builders share: the knobs, their defaults, and the setters.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use crate::clock::{Clock, SystemClock};
use crate::governor::Governor;
use crate::retry::RetryPolicy;

/// How a client behaves, whoever it speaks as.
pub(crate) struct Options {
    pub(crate) base_url: Option<String>,
    pub(crate) timeout: Duration,
    pub(crate) connect_timeout: Duration,
    pub(crate) max_wait: Duration,
    pub(crate) retry: RetryPolicy,
    pub(crate) user_agent: Option<String>,
    pub(crate) ca_file: Option<PathBuf>,
    pub(crate) allow_plain_http: bool,
    pub(crate) read_only: bool,
    pub(crate) dry_run: bool,
    /// `None` = what the base URL suggests.
    pub(crate) governor: Option<Governor>,
    pub(crate) clock: Arc<dyn Clock>,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            base_url: None,
            timeout: Duration::from_secs(30),
            connect_timeout: Duration::from_secs(5),
            max_wait: Duration::from_secs(60),
            retry: RetryPolicy::default(),
            user_agent: None,
            ca_file: None,
            allow_plain_http: false,
            read_only: false,
            dry_run: false,
            governor: None,
            clock: Arc::new(SystemClock::default()),
        }
    }
}

/// Writes the setters of [`Options`] into a builder that has them as `self.options`.
macro_rules! setters {
    () => {
        /// Sets the server's URL: scheme, host, and port and path where it has them. Required.
        pub fn base_url(mut self, url: impl Into<String>) -> Self {
            self.options.base_url = Some(url.into());
            self
        }

        /// Sets how long one attempt may take, the answer's body included. Default 30 s.
        pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
            self.options.timeout = timeout;
            self
        }

        /// Sets how long connecting may take, TLS included. Default 5 s.
        pub fn connect_timeout(mut self, timeout: std::time::Duration) -> Self {
            self.options.connect_timeout = timeout;
            self
        }

        /// Sets the time after whose end no attempt of a call begins, counted from its first and
        /// including the waits in between. Default 60 s; zero means that nothing is repeated. A
        /// wait that the server asks for and that does not fit fails at once.
        pub fn max_wait(mut self, wait: std::time::Duration) -> Self {
            self.options.max_wait = wait;
            self
        }

        /// Sets the bounds on repeating.
        pub fn retry(mut self, policy: $crate::RetryPolicy) -> Self {
            self.options.retry = policy;
            self
        }

        /// Names the application in the user agent, before this library's own name.
        pub fn user_agent(mut self, name: impl Into<String>) -> Self {
            self.options.user_agent = Some(name.into());
            self
        }

        /// Trusts the certificates of this PEM file too. It is read on the first https call.
        pub fn ca_file(mut self, path: impl Into<std::path::PathBuf>) -> Self {
            self.options.ca_file = Some(path.into());
            self
        }

        /// Permits plain http to other machines, which shows the key to the network in between.
        pub fn allow_plain_http(mut self, allow: bool) -> Self {
            self.options.allow_plain_http = allow;
            self
        }

        /// Refuses every call that changes something, before it is sent.
        pub fn read_only(mut self, read_only: bool) -> Self {
            self.options.read_only = read_only;
            self
        }

        /// Sends no call that changes something: it ends in an error of the kind
        /// [`DryRun`](crate::ErrorKind::DryRun) with the request that would have been sent. Reads
        /// are sent as usual.
        pub fn dry_run(mut self, dry_run: bool) -> Self {
            self.options.dry_run = dry_run;
            self
        }

        /// Replaces the clock, for tests that do not want to wait.
        pub fn clock(mut self, clock: impl $crate::Clock) -> Self {
            self.options.clock = std::sync::Arc::new(clock);
            self
        }
    };
}

/// Writes the setter of the governor, for clients of the platform.
macro_rules! governor_setter {
    () => {
        /// Sets how the client keeps under the platform's rate limit. Default
        /// [`Governor::shared`](crate::Governor::shared), but
        /// [`Governor::off`](crate::Governor::off) where the base URL names this machine.
        pub fn governor(mut self, governor: $crate::Governor) -> Self {
            self.options.governor = Some(governor);
            self
        }
    };
}

pub(crate) use {governor_setter, setters};
