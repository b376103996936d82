//! The API's documentation as a page, made from the OpenAPI document. No script, nothing from
//! another host.

use std::sync::LazyLock;

use axum::http::header;
use axum::response::{IntoResponse, Response};

use super::query::NoQuery;

mod html;

const STYLE: &str = include_str!("docs/style.css");

const POLICY: &str = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; \
    frame-ancestors 'none'";

static PAGE: LazyLock<String> = LazyLock::new(|| html::page(&super::openapi::api()));

/// This documentation.
#[utoipa::path(get, path = "/docs", operation_id = "getDocs", tag = "open",
    responses((status = 200, description = "The page", content_type = "text/html", body = String)))]
pub(super) async fn page(_: NoQuery) -> Response {
    let headers = [
        (header::CONTENT_TYPE, "text/html; charset=utf-8"),
        (header::CONTENT_SECURITY_POLICY, POLICY),
        (header::REFERRER_POLICY, "no-referrer"),
    ];
    (headers, PAGE.as_str()).into_response()
}

/// The documentation's style sheet.
#[utoipa::path(get, path = "/docs/style.css", operation_id = "getDocsStyle", tag = "open",
    responses((status = 200, description = "The style sheet", content_type = "text/css",
        body = String)))]
pub(super) async fn style(_: NoQuery) -> Response {
    let headers = [
        (header::CONTENT_TYPE, "text/css; charset=utf-8"),
        (header::CACHE_CONTROL, "max-age=3600"),
    ];
    (headers, STYLE).into_response()
}
