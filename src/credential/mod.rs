//! The API key: reading it from the one place that the settings chose, and keeping it where the
//! user asked. One file per place. The token of a user is in `user_token`.
//!
//! A key is a `SecretString` from the moment it is read. No error, note or `Debug` output here
//! holds one, and no place is tried after another in silence.

mod blocking;
pub(crate) mod command;
mod credentials_file;
mod environment;
mod error;
pub(crate) mod file;
mod find;
mod fingerprint;
mod keep;
mod key;
pub(crate) mod keyring;
pub(crate) mod master_key;
pub(crate) mod presented_key;
pub(crate) mod prompt;
pub(crate) mod root_key;
mod source;
pub(crate) mod stdin;
pub(crate) mod typed_key;
pub(crate) mod user_token;

pub(crate) use environment::read as in_environment;
pub(crate) use error::CredentialError;
pub(crate) use find::find;
pub(crate) use fingerprint::fingerprint;
pub(crate) use keep::Keep;
pub(crate) use source::Source;
