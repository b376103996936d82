//! x
pub(crate) struct Found { pub(crate) key: secrecy::SecretString }
pub(crate) fn find(_s: &crate::settings::Settings, _e: &crate::env::Environment) -> Result<Found, crate::error::Failure> { Ok(Found { key: std::env::var("IMKIT_API_KEY").unwrap_or_default().into() }) }
