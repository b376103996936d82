//! Upstreams: the platform's servers that live keys' requests go to. Their secrets go in and never
//! come out: answers name them by fingerprint.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{KeyText, Receipt};

/// A new upstream.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct AddUpstream {
    /// What keys call it: 1 to 40 of `a-z 0-9 - _`.
    pub name: String,
    /// The server's URL, which all paths are appended to.
    pub url: String,
    /// The API key of the application there.
    #[cfg_attr(feature = "openapi", schema(value_type = String))]
    pub api_key: KeyText,
    /// The application's client key there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(value_type = Option<String>))]
    pub client_key: Option<KeyText>,
    /// Whether keys that name no upstream use it. The first one is the default unless this is false.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default: Option<bool>,
    /// Permits `http` to other hosts than this machine: whoever is on the way reads the API key.
    #[serde(default)]
    pub insecure_plain_http: bool,
    /// Takes the API key without trying it.
    #[serde(default)]
    pub untested: bool,
    /// Why, for the audit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

/// A change of an upstream; what is not named stays.
#[derive(Clone, Default, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct UpdateUpstream {
    /// Another URL. The API key has to be sent with it: one that is kept goes to no other place
    /// than the one that it was given for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// The API key at the new URL; for a new API key at the same one there is `rotate`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(value_type = Option<String>))]
    pub api_key: Option<KeyText>,
    /// Another client key.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(value_type = Option<String>))]
    pub client_key: Option<KeyText>,
    /// Makes it the one that keys use which name none, or not any more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default: Option<bool>,
    /// With a URL: permits `http` to other hosts than this machine.
    #[serde(default)]
    pub insecure_plain_http: bool,
    /// With a URL: takes it without trying the API key there.
    #[serde(default)]
    pub untested: bool,
    /// Why, for the audit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

/// A new API key for an upstream.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct RotateUpstream {
    /// The new one. It takes over when the upstream has accepted it.
    #[cfg_attr(feature = "openapi", schema(value_type = String))]
    pub api_key: KeyText,
    /// Seconds for which the old one is kept, to be taken back if the upstream refuses the new one;
    /// 86400 unless said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub keep_seconds: Option<u64>,
    /// Why, for the audit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

/// An upstream; its secrets by fingerprint.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct UpstreamDetails {
    /// What keys call it.
    pub name: String,
    /// Where it is.
    pub url: String,
    /// Whether keys that name none use it.
    pub default: bool,
    /// Whether it can be used.
    pub state: UpstreamState,
    /// Why it cannot, and what to do.
    #[serde(default)]
    pub problem: Option<String>,
    /// The API key that is sent.
    pub api_key: UpstreamKey,
    /// The one before, which is taken back if the upstream refuses the new one.
    #[serde(default)]
    pub previous_api_key: Option<PreviousUpstreamKey>,
    /// Fingerprint of the client key.
    #[serde(default)]
    pub client_key: Option<String>,
    /// Whether `http` to another host was permitted.
    #[serde(default)]
    pub insecure_plain_http: bool,
    /// When it was added.
    pub created_at: Timestamp,
}

/// Whether an upstream can be used.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "lowercase")]
pub enum UpstreamState {
    /// It can.
    Ready,
    /// It failed several times and is left alone for a moment: requests are answered with 503.
    Resting,
    /// Its secrets cannot be read.
    Locked,
}

/// An API key of an upstream.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct UpstreamKey {
    /// Counts the API keys of this upstream.
    pub version: u32,
    /// Tells it from others.
    pub fingerprint: String,
    /// When it took over.
    pub since: Timestamp,
}

/// The API key before the one in use.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PreviousUpstreamKey {
    /// Its number.
    pub version: u32,
    /// Tells it from others.
    pub fingerprint: String,
    /// When it is forgotten.
    pub until: Timestamp,
}

/// All upstreams.
#[derive(Clone, PartialEq, Default, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct UpstreamList {
    /// In the order of their names.
    pub upstreams: Vec<UpstreamDetails>,
}

/// An upstream that was changed.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ChangedUpstream {
    /// As it is now.
    pub upstream: UpstreamDetails,
    /// The proof of the change; null when nothing was to be changed.
    #[serde(default)]
    pub receipt: Option<Receipt>,
    /// Other upstreams with the API key that was given. Each has a budget of its own, so that
    /// together they may exceed what the platform grants the API key.
    #[serde(default)]
    pub shares_api_key_with: Vec<String>,
}

/// An upstream that was forgotten.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct RemovedUpstream {
    /// Its name.
    pub name: String,
    /// The proof of the change.
    pub receipt: Receipt,
}

/// An upstream that accepted its API key.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct TestedUpstream {
    /// Its name.
    pub name: String,
    /// Where it was asked.
    pub url: String,
    /// Fingerprint of the API key that it accepted.
    pub fingerprint: String,
    /// Milliseconds that the answer took, with the connection.
    pub took_ms: u64,
}
