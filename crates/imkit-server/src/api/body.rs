//! Bodies: JSON of a bounded size that arrives in a bounded time, whose faults are named.

use std::io;
use std::sync::Arc;

use axum::body::{Body, to_bytes};
use axum::extract::{FromRequest, Request};
use axum::http::request::Parts;
use axum::http::{HeaderMap, StatusCode, header};
use http_body_util::LengthLimitError;
use serde::de::DeserializeOwned;
use serde_json::error::Category;
use tokio::time::timeout;

use super::auth::Proof;
use super::problem::{ApiError, ApiResult};
use super::state::ApiState;

/// How the reader of a list says what it wants.
const A_LIST: &str = "expected a sequence";

/// A body that must be there.
pub(super) struct Json<T>(pub(super) T);

/// A body that may be left out.
pub(super) struct MaybeJson<T>(pub(super) T);

impl<T: DeserializeOwned> FromRequest<Arc<ApiState>> for Json<T> {
    type Rejection = ApiError;

    async fn from_request(request: Request, state: &Arc<ApiState>) -> ApiResult<Self> {
        let (parts, body) = request.into_parts();
        let bytes = read(&parts, body, state).await?;
        if bytes.is_empty() {
            return Err(ApiError::invalid("", "the request needs a JSON body"));
        }
        check_type(&parts.headers)?;
        parse(&bytes).map(Self)
    }
}

impl<T: DeserializeOwned + Default> FromRequest<Arc<ApiState>> for MaybeJson<T> {
    type Rejection = ApiError;

    async fn from_request(request: Request, state: &Arc<ApiState>) -> ApiResult<Self> {
        let (parts, body) = request.into_parts();
        let bytes = read(&parts, body, state).await?;
        if bytes.is_empty() {
            return Ok(Self(T::default()));
        }
        check_type(&parts.headers)?;
        parse(&bytes).map(Self)
    }
}

/// Reads the body. Whoever may ask is judged again then: it can take its time.
async fn read(parts: &Parts, body: Body, state: &ApiState) -> ApiResult<Vec<u8>> {
    let bytes = collect(&parts.headers, body, state).await?;
    if let Some(proof) = parts.extensions.get::<Arc<Proof>>() {
        proof.check(state)?;
    }
    Ok(bytes)
}

async fn collect(headers: &HeaderMap, body: Body, state: &ApiState) -> ApiResult<Vec<u8>> {
    let most = state.settings.body_bytes;
    let too_large = || {
        let detail = format!("The body is larger than {most} bytes");
        ApiError::new(StatusCode::PAYLOAD_TOO_LARGE, "too_large", detail)
    };
    let announced = headers.get(header::CONTENT_LENGTH).and_then(|value| value.to_str().ok());
    if announced.and_then(|length| length.parse::<usize>().ok()).is_some_and(|size| size > most) {
        return Err(too_large());
    }
    let too_late = || {
        let detail = "The body did not arrive in time";
        ApiError::new(StatusCode::REQUEST_TIMEOUT, "timeout", detail)
    };
    match timeout(state.settings.body_time, to_bytes(body, most)).await {
        Ok(Ok(bytes)) => Ok(bytes.into()),
        Ok(Err(error)) => Err(match fault(&error) {
            Fault::Large => too_large(),
            Fault::Late => too_late(),
            Fault::Broken => ApiError::invalid("", "the body could not be read to its end"),
        }),
        Err(_) => Err(too_late()),
    }
}

/// Why a body was not read to its end.
enum Fault {
    Large,
    Late,
    Broken,
}

/// The cause is somewhere down the chain: the body's own limit, or the connection's.
fn fault(error: &axum::Error) -> Fault {
    let mut source: Option<&dyn std::error::Error> = Some(error);
    while let Some(error) = source {
        if error.is::<LengthLimitError>() {
            return Fault::Large;
        }
        let kind = error.downcast_ref::<io::Error>().map(io::Error::kind);
        if kind == Some(io::ErrorKind::TimedOut) {
            return Fault::Late;
        }
        source = error.source();
    }
    Fault::Broken
}

fn check_type(headers: &HeaderMap) -> ApiResult<()> {
    let given = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    let essence = given.and_then(|given| given.split(';').next()).map(str::trim);
    if essence.is_some_and(|essence| essence.eq_ignore_ascii_case("application/json")) {
        return Ok(());
    }
    let status = StatusCode::UNSUPPORTED_MEDIA_TYPE;
    Err(ApiError::new(status, "unsupported_media_type", "The body is not announced as JSON")
        .hint("send Content-Type: application/json"))
}

/// Every body is an object. The derived readers would take the fields in their order too, without
/// names, and no caller means that.
fn parse<T: DeserializeOwned>(bytes: &[u8]) -> ApiResult<T> {
    let first = bytes.trim_ascii_start().first();
    if first == Some(&b'[') {
        return Err(ApiError::invalid("", "the body is an array: a JSON object is needed"));
    }
    let mut deserializer = serde_json::Deserializer::from_slice(bytes);
    let value = serde_path_to_error::deserialize(&mut deserializer).map_err(|error| {
        let at = pointer(error.path());
        let error = error.into_inner();
        match error.classify() {
            Category::Data if first != Some(&b'{') => {
                ApiError::invalid("", "the body is a single value: a JSON object is needed")
            }
            // The reader's own word for a list is one that only programmers of it know.
            Category::Data => ApiError::invalid(
                at,
                error.to_string().replace(A_LIST, "expected a list of values, such as [\"a\"]"),
            ),
            Category::Syntax | Category::Eof | Category::Io => no_json(&error),
        }
    })?;
    deserializer.end().map_err(|error| no_json(&error))?;
    Ok(value)
}

fn no_json(error: &serde_json::Error) -> ApiError {
    ApiError::invalid("", format!("the body is no JSON: {error}"))
}

/// A path as a JSON pointer (RFC 6901).
pub(super) fn pointer(path: &serde_path_to_error::Path) -> String {
    use serde_path_to_error::Segment;
    let mut pointer = String::new();
    for segment in path {
        let token = match segment {
            Segment::Seq { index } => index.to_string(),
            Segment::Map { key } => key.replace('~', "~0").replace('/', "~1"),
            Segment::Enum { .. } | Segment::Unknown => continue,
        };
        pointer.push('/');
        pointer.push_str(&token);
    }
    pointer
}
