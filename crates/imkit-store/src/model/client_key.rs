//! Client keys.

use imkit_keys::Environment;
use jiff::Timestamp;
use serde_json::{Map, Value};

/// A client key as it is kept; its text is not.
#[derive(Clone, PartialEq, Debug)]
pub struct ClientKeyRecord {
    /// Its id, the `jti` of the token.
    pub id: String,
    /// The application that it is for.
    pub application: String,
    /// The environment.
    pub environment: Environment,
    /// When it was made.
    pub created_at: Timestamp,
    /// First instant at which it no longer works; `None` = until it is replaced or revoked.
    pub not_after: Option<Timestamp>,
    /// When it was revoked.
    pub revoked_at: Option<Timestamp>,
    /// The claims that it carries.
    pub claims: Map<String, Value>,
}
