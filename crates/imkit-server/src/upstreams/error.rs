//! Why upstreams were not changed, or could not be asked. Which HTTP status that is,
//! `api::problem` says.

use imkit_keys::UpstreamName;
use imkit_store::StoreError;

use super::cipher::Unsealable;
use super::connect::TrustError;
use super::probe::ProbeFault;
use crate::keys::KeyError;

/// A change was not made, or an upstream did not accept its API key.
#[derive(Debug, thiserror::Error)]
pub(crate) enum UpstreamError {
    /// None has this name.
    #[error("There is no upstream {0}")]
    NotFound(String),
    /// The name is taken.
    #[error("There is an upstream {0} already")]
    Exists(UpstreamName),
    /// Secrets cannot be read.
    #[error("{}", .0.what)]
    Locked(Locked),
    /// Live keys need it.
    #[error("{keys} live keys go to the upstream {name}")]
    InUse {
        /// Its name.
        name: UpstreamName,
        /// How many.
        keys: usize,
    },
    /// It does not accept the API key.
    #[error("{url}: {fault}")]
    Probe {
        /// Where.
        url: String,
        /// Why.
        fault: ProbeFault,
    },
    /// No connection can be made at all.
    #[error(transparent)]
    Trust(TrustError),
    /// No random bytes.
    #[error(transparent)]
    Seal(#[from] Unsealable),
    /// As for keys.
    #[error(transparent)]
    Key(#[from] KeyError),
}

impl From<StoreError> for UpstreamError {
    fn from(error: StoreError) -> Self {
        Self::Key(error.into())
    }
}

/// Why secrets cannot be read, and what to do.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Locked {
    pub(crate) what: String,
    pub(crate) hint: String,
}
