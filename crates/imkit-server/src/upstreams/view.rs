//! Upstreams as the API shows them: secrets by fingerprint.

use imkit_api::keys::{PreviousUpstreamKey, UpstreamDetails, UpstreamKey, UpstreamState};
use imkit_keys::fingerprint;
use secrecy::ExposeSecret;

use super::error::Locked;
use super::record::{KeptPrevious, KeptUpstream, Record};

pub(super) fn open(record: &Record) -> UpstreamDetails {
    let Record { name, origin, plain_http, default, created_at, current, previous, client_key } =
        record;
    UpstreamDetails {
        name: name.to_string(),
        url: origin.url(),
        default: *default,
        state: UpstreamState::Ready,
        problem: None,
        api_key: UpstreamKey {
            version: current.version,
            fingerprint: current.fingerprint(),
            since: current.since,
        },
        previous_api_key: previous.as_ref().map(|(key, until)| PreviousUpstreamKey {
            version: key.version,
            fingerprint: key.fingerprint(),
            until: *until,
        }),
        client_key: client_key.as_ref().map(|text| fingerprint(text.expose_secret())),
        insecure_plain_http: *plain_http,
        created_at: *created_at,
    }
}

/// One whose secrets cannot be read; its fingerprints are what the database says.
pub(super) fn locked(kept: &KeptUpstream, why: &Locked) -> UpstreamDetails {
    let KeptUpstream { name, url, plain_http, default, created_at, current, previous, client_key } =
        kept;
    let Locked { what, hint } = why;
    UpstreamDetails {
        name: name.to_string(),
        url: url.clone(),
        default: *default,
        state: UpstreamState::Locked,
        problem: Some(format!("{what}; {hint}")),
        api_key: UpstreamKey {
            version: current.version,
            fingerprint: current.secret.fingerprint.clone(),
            since: current.since,
        },
        previous_api_key: previous.as_ref().map(|KeptPrevious { key, until }| {
            PreviousUpstreamKey {
                version: key.version,
                fingerprint: key.secret.fingerprint.clone(),
                until: *until,
            }
        }),
        client_key: client_key.as_ref().map(|secret| secret.fingerprint.clone()),
        insecure_plain_http: *plain_http,
        created_at: *created_at,
    }
}
