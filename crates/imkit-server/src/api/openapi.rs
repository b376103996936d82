//! The OpenAPI document, made from the handlers and the types. What all operations have in common,
//! keys and problems, is added here once.

use std::sync::{Arc, LazyLock};

use axum::http::header;
use axum::response::{IntoResponse, Response};
use imkit_api::keys::{AuditEntry, Problem, RequestEntry};
use utoipa::openapi::path::Operation;
use utoipa::openapi::security::{ApiKey, ApiKeyValue, HttpAuthScheme, HttpBuilder, SecurityScheme};
use utoipa::openapi::{
    ContentBuilder, OpenApi as Document, Ref, RefOr, ResponseBuilder, SecurityRequirement,
};
use utoipa::{Modify, OpenApi};

use super::query::NoQuery;
use super::{
    audit, backup, budget, bulk, children, client_keys, decisions, docs, doctor, metrics_page,
    one_key, requests, rotation, samples, upstreams, usage, verify,
};
use crate::control;

/// Tags whose operations need no key.
const OPEN: [&str; 1] = ["open"];

#[derive(OpenApi)]
#[openapi(
    info(
        title = "imkit key server",
        description = "Issue, scope, limit, rotate, watch and revoke API keys, and verify requests \
            by them. Management needs a root key; its role says how much.",
        license(name = "MIT OR Apache-2.0"),
    ),
    paths(
        bulk::create, bulk::list, bulk::revoke, bulk::import, children::create, children::end, one_key::get, one_key::update,
        one_key::end, one_key::disable, one_key::enable, rotation::rotate, rotation::status,
        rotation::finish, client_keys::issue, client_keys::list, client_keys::get,
        client_keys::revoke, upstreams::list, upstreams::add, upstreams::get, upstreams::update,
        upstreams::remove, upstreams::test, upstreams::rotate, upstreams::finish, usage::of_key,
        usage::objects, usage::all, budget::show, verify::own,
        verify::forwarded, verify::other, samples::protected, samples::users, samples::orders,
        audit::list, audit::verify, audit::export, requests::list,
        requests::export, decisions::follow, doctor::diagnose,
        backup::make, metrics_page::show, document, docs::page, docs::style, control::about,
        control::health, control::readiness,
    ),
    components(schemas(Problem, AuditEntry, RequestEntry)),
    tags(
        (name = "keys", description = "Keys and what they may do"),
        (name = "rotation", description = "New secrets for keys"),
        (name = "client keys", description = "Public keys of applications, for frontends"),
        (name = "upstreams", description = "The platform's servers that live keys' requests go to"),
        (name = "verification", description = "May this request pass?"),
        (name = "usage", description = "What keys were used for"),
        (name = "audit", description = "The record of changes, and the log of requests"),
        (name = "server", description = "The server itself"),
        (name = "samples", description = "Endpoints behind keys, as an example"),
        (name = "open", description = "Pages that need no key"),
    ),
    modifiers(&Common),
)]
struct ApiDocument;

/// What all operations have in common.
struct Common;

impl Modify for Common {
    fn modify(&self, document: &mut Document) {
        env!("CARGO_PKG_VERSION").clone_into(&mut document.info.version);
        let components = document.components.get_or_insert_default();
        let header = SecurityScheme::ApiKey(ApiKey::Header(ApiKeyValue::new("X-API-Key")));
        let http = |scheme| SecurityScheme::Http(HttpBuilder::new().scheme(scheme).build()).into();
        components.security_schemes.insert("header".to_owned(), header.into());
        components.security_schemes.insert("bearer".to_owned(), http(HttpAuthScheme::Bearer));
        components.security_schemes.insert("basic".to_owned(), http(HttpAuthScheme::Basic));
        for (path, item) in &mut document.paths.paths {
            let has_id = path.contains("{id}") || path.contains("{name}");
            for operation in [
                (item.get.as_mut(), false),
                (item.post.as_mut(), true),
                (item.patch.as_mut(), true),
                (item.delete.as_mut(), true),
            ] {
                if let (Some(operation), changes) = operation {
                    describe(operation, has_id, changes);
                }
            }
        }
    }
}

fn describe(operation: &mut Operation, has_id: bool, changes: bool) {
    let tags = operation.tags.clone().unwrap_or_default();
    let is = |names: &[&str]| tags.iter().any(|tag| names.contains(&tag.as_str()));
    let mut problems = vec![("400", "The request is not valid, or puts a key into the URL")];
    if !is(&OPEN) {
        let requirement = |name| SecurityRequirement::new(name, [""; 0]);
        operation.security = Some(["header", "bearer", "basic"].map(requirement).into());
        problems.push(("401", "No valid key; the same for every cause"));
        problems.push(("403", "A valid key that may not do this"));
        problems.push(("429", "Over a limit, or too many wrong keys from this address"));
    }
    if is(&["keys", "rotation", "client keys", "usage", "audit", "server", "upstreams"]) {
        problems.push(("503", "The key database cannot be used at the moment"));
    }
    if has_id {
        problems.push(("404", "No such key or upstream"));
    }
    if changes && is(&["keys", "rotation", "client keys"]) {
        problems.push(("409", "The key's state does not permit this"));
    }
    if changes && is(&["upstreams"]) {
        problems.push(("409", "The name is taken, or live keys go there"));
        problems.push(("502", "The upstream cannot be asked about the API key"));
    }
    if operation.request_body.is_some() {
        problems.push(("408", "The body did not arrive in time"));
        problems.push(("413", "The body is too large"));
        problems.push(("415", "The body is not announced as JSON"));
    }
    for (status, description) in problems {
        let schema = RefOr::Ref(Ref::from_schema_name("Problem"));
        let content = ContentBuilder::new().schema(Some(schema)).build();
        let response = ResponseBuilder::new()
            .description(description)
            .content("application/problem+json", content)
            .build();
        let responses = &mut operation.responses.responses;
        responses.entry(status.to_owned()).or_insert_with(|| response.into());
    }
}

/// The document.
pub(super) fn api() -> Document {
    ApiDocument::openapi()
}

static TEXT: LazyLock<Arc<str>> = LazyLock::new(|| api().to_json().unwrap_or_default().into());

/// This API, as an OpenAPI document.
#[utoipa::path(get, path = "/openapi.json", operation_id = "getOpenApi", tag = "open",
    responses((status = 200, description = "The document", body = serde_json::Value)))]
pub(super) async fn document(_: NoQuery) -> Response {
    let kind = [(header::CONTENT_TYPE, "application/json")];
    (kind, TEXT.to_string()).into_response()
}
