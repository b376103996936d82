//! The one form of every refusal and error: a problem document (RFC 9457), whose `detail` is where
//! clients of simpler servers look for the message.

use serde::{Deserialize, Serialize};

/// A refusal or an error, sent as `application/problem+json`.
#[derive(Clone, PartialEq, Default, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Problem {
    /// `about:blank`: the code says which problem it is.
    #[serde(rename = "type", default)]
    pub type_uri: String,
    /// The status in words.
    #[serde(default)]
    pub title: String,
    /// The HTTP status.
    pub status: u16,
    /// Which problem, for programs: `invalid_key`, `scope_required`, `rate_limited` and so on.
    pub code: String,
    /// What is wrong, for people; never a secret.
    pub detail: String,
    /// The detail again, under the name that clients of simpler servers know.
    #[serde(default)]
    pub error: String,
    /// What to do next.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hint: Option<String>,
    /// The fields that are wrong.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub errors: Vec<FieldProblem>,
    /// Seconds after which the same request passes, if no other comes first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retry_after: Option<f64>,
    /// The scope that is missing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub required_scope: Option<String>,
    /// Requests that the limit which is used up admits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<u64>,
    /// Its name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit_name: Option<String>,
    /// `retry_after` in whole seconds, as clients of simpler servers read it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reset: Option<u64>,
    /// The request, as in the logs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request_id: Option<String>,
}

/// A field that is wrong.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct FieldProblem {
    /// Where, as a JSON pointer: `/allowed_ips/0`.
    pub pointer: String,
    /// What is wrong.
    pub detail: String,
}
