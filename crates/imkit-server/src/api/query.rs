//! Queries: parameters that the page knows, each once.

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::body::pointer;
use super::problem::{ApiError, ApiResult};

/// A query as a struct that denies unknown fields.
pub(super) struct Query<T>(pub(super) T);

impl<S: Sync, T: DeserializeOwned> FromRequestParts<S> for Query<T> {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> ApiResult<Self> {
        read(parts.uri.query().unwrap_or_default()).map(Self)
    }
}

fn read<T: DeserializeOwned>(query: &str) -> ApiResult<T> {
    let pairs = form_urlencoded::parse(query.as_bytes());
    let deserializer = serde_urlencoded::Deserializer::new(pairs);
    serde_path_to_error::deserialize(deserializer).map_err(|error| {
        let at = pointer(error.path());
        ApiError::invalid(at, error.into_inner().to_string())
    })
}

/// Whose key it is, for callers that name the user in the URL.
#[derive(Deserialize, utoipa::IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub(super) struct OfOwner {
    /// The owner, unless the body says it.
    #[serde(default, alias = "user_id")]
    pub(super) owner: Option<String>,
}

/// No query at all.
pub(super) struct NoQuery;

impl<S: Sync> FromRequestParts<S> for NoQuery {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> ApiResult<Self> {
        let query = parts.uri.query().unwrap_or_default();
        match form_urlencoded::parse(query.as_bytes()).next() {
            None => Ok(Self),
            Some((name, _)) => {
                let shown: String = name.chars().take(40).collect();
                let detail = format!("unknown parameter `{shown}`: there are none here");
                Err(ApiError::invalid(String::new(), detail))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use imkit_api::keys::ListKeys;

    use super::*;

    fn fault(query: &str) -> String {
        format!("{:?}", read::<ListKeys>(query).unwrap_err())
    }

    #[test]
    fn unknown_and_repeated_parameters_are_refused() {
        assert!(fault("ownr=a").contains("unknown field `ownr`"));
        assert!(fault("owner=a&owner=b").contains("duplicate field `owner`"));
        assert!(fault("limit=x").contains("/limit"));
        assert!(fault("status=gone").contains("/status"));
        let query: ListKeys = read("owner=a%20b&limit=5&user=").unwrap_or_default();
        assert_eq!(query, ListKeys::default(), "unknown parameters spoil the whole");
    }
}
