//! The platform's own headers, by which callers say who they are.

use http::HeaderName;

/// The application's API key, or a key of this server.
pub(crate) const API_KEY: HeaderName = HeaderName::from_static("im-api-key");

/// The application's public key.
pub(crate) const CLIENT_KEY: HeaderName = HeaderName::from_static("im-client-key");

/// A user's token, beside the client key.
pub(crate) const TOKEN: HeaderName = HeaderName::from_static("im-authorization");
