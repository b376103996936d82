//! The id of a key in a path. What is no id names no key.

use axum::extract::{FromRequestParts, Path};
use axum::http::request::Parts;
use imkit_keys::KeyId;

use super::problem::{ApiError, ApiResult};

/// The `{id}` of a path.
pub(super) struct Id(pub(super) KeyId);

impl<S: Send + Sync> FromRequestParts<S> for Id {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> ApiResult<Self> {
        let Path(text) = Path::<String>::from_request_parts(parts, state)
            .await
            .map_err(|_| ApiError::not_found())?;
        text.parse().map(Self).map_err(|_| ApiError::not_found())
    }
}
