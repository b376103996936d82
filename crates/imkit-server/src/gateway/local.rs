//! The local application's own keys, which the emulator checks, and who has which.

use axum::extract::Request;
use http::{HeaderMap, HeaderValue};
use imkit_emulator::Emulator;
use secrecy::ExposeSecret;
use subtle::ConstantTimeEq;

use super::{headers, socket};
use crate::upstreams::redact::Needles;

/// The local application's own keys.
pub(super) struct Local {
    pub(super) api_key: HeaderValue,
    pub(super) client_key: HeaderValue,
    pub(super) needles: Needles,
}

/// Who asks, by the credentials alone.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Caller {
    /// A key of the key server, or what is to be one.
    Key,
    /// A frontend, with a client key of the key server or what is to be one.
    Frontend,
    /// The local application, one of its users, or nobody: the emulator knows them.
    Local,
}

impl Local {
    pub(super) fn of(emulator: &Emulator) -> Self {
        let secret = |text: &str| {
            // Keys that no header can carry were refused when they were read.
            let mut value = HeaderValue::from_str(text).unwrap_or(HeaderValue::from_static(""));
            value.set_sensitive(true);
            value
        };
        let text = emulator.api_key().expose_secret();
        let client_key = secret(emulator.client_key());
        Self { api_key: secret(text), client_key, needles: Needles::new([text]) }
    }

    pub(super) fn caller(&self, headers: &HeaderMap) -> Caller {
        let mut keys = headers.get_all(headers::API_KEY).iter();
        match (keys.next(), keys.next()) {
            (None, _) => match headers.get(headers::CLIENT_KEY) {
                Some(key) if *key != self.client_key => Caller::Frontend,
                _ => Caller::Local,
            },
            (Some(key), None) if key.as_bytes().ct_eq(self.api_key.as_bytes()).into() => {
                Caller::Local
            }
            _ => Caller::Key,
        }
    }

    /// Whether a realtime connection is the local application's. Nobody's is not: it is to be told
    /// what is missing.
    pub(super) fn opens(&self, request: &Request, caller: Caller) -> bool {
        let has_key = [headers::API_KEY, headers::CLIENT_KEY]
            .iter()
            .any(|name| request.headers().contains_key(name));
        match has_key {
            true => caller == Caller::Local,
            false => socket::is_with(request, &self.client_key),
        }
    }
}
