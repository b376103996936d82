//! What each verb does: plain values in, a plain value or an error out. Nothing here parses
//! arguments or prints.

pub(crate) mod auth;
pub(crate) mod profiles;
