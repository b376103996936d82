//! `imkit auth`: keep a key, say which one is in use, take it away, write it for other tools.

mod error;
pub(crate) mod export;
pub(crate) mod login;
pub(crate) mod logout;
pub(crate) mod status;

pub(crate) use error::AuthError;
