//! The id of a key, or of a client key, in a path. What is no id names none.

use std::str::FromStr;

use axum::extract::{FromRequestParts, Path};
use axum::http::request::Parts;
use imkit_keys::{ClientKeyId, KeyId};

use super::problem::{ApiError, ApiResult};

/// The `{id}` of a path.
pub(super) struct Id(pub(super) KeyId);

/// The `{id}` of a path about a client key.
pub(super) struct ClientId(pub(super) ClientKeyId);

impl<S: Send + Sync> FromRequestParts<S> for Id {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> ApiResult<Self> {
        read(parts, state).await.map(Self)
    }
}

impl<S: Send + Sync> FromRequestParts<S> for ClientId {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> ApiResult<Self> {
        read(parts, state).await.map(Self)
    }
}

async fn read<T: FromStr, S: Send + Sync>(parts: &mut Parts, state: &S) -> ApiResult<T> {
    let path = Path::<String>::from_request_parts(parts, state).await;
    let Path(text) = path.map_err(|_| ApiError::not_found())?;
    text.parse().map_err(|_| ApiError::not_found())
}
