//! The table of routes. The router is built from it, and a test compares it with the OpenAPI
//! document.

use std::sync::Arc;

use axum::Router;
use axum::middleware::from_fn_with_state;
use axum::routing::{MethodRouter, any, delete, get, patch, post};

use super::state::ApiState;
use super::{
    audit, backup, budget, bulk, children, client_keys, decisions, docs, doctor, envelope,
    metrics_page, one_key, openapi, problem, requests, rotation, samples, upstreams, usage, verify,
};

type Handler = MethodRouter<Arc<ApiState>>;

/// A route: its method, its path, who answers. `ANY` stands for all methods.
pub(super) type Route = (&'static str, &'static str, Handler);

/// Every route over keys.
pub(super) fn routes() -> Vec<Route> {
    vec![
        ("POST", "/api-keys", post(bulk::create)),
        ("GET", "/api-keys", get(bulk::list)),
        ("POST", "/api-keys/revoke", post(bulk::revoke)),
        ("POST", "/api-keys/import", post(bulk::import)),
        ("POST", "/api-keys/verify", post(verify::other)),
        ("POST", "/api-keys/children", post(children::create)),
        ("DELETE", "/api-keys/children/{id}", delete(children::end)),
        ("GET", "/api-keys/{id}", get(one_key::get)),
        ("PATCH", "/api-keys/{id}", patch(one_key::update)),
        ("DELETE", "/api-keys/{id}", delete(one_key::end)),
        ("POST", "/api-keys/{id}/disable", post(one_key::disable)),
        ("POST", "/api-keys/{id}/enable", post(one_key::enable)),
        ("POST", "/api-keys/{id}/rotate", post(rotation::rotate)),
        ("GET", "/api-keys/{id}/rotation", get(rotation::status)),
        ("POST", "/api-keys/{id}/rotation/finish", post(rotation::finish)),
        ("GET", "/api-keys/{id}/usage", get(usage::of_key)),
        ("GET", "/api-keys/{id}/objects", get(usage::objects)),
        ("POST", "/client-keys", post(client_keys::issue)),
        ("GET", "/client-keys", get(client_keys::list)),
        ("GET", "/client-keys/{id}", get(client_keys::get)),
        ("DELETE", "/client-keys/{id}", delete(client_keys::revoke)),
        ("GET", "/usage", get(usage::all)),
        ("GET", "/upstreams", get(upstreams::list)),
        ("POST", "/upstreams", post(upstreams::add)),
        ("GET", "/upstreams/{name}", get(upstreams::get)),
        ("PATCH", "/upstreams/{name}", patch(upstreams::update)),
        ("DELETE", "/upstreams/{name}", delete(upstreams::remove)),
        ("POST", "/upstreams/{name}/test", post(upstreams::test)),
        ("POST", "/upstreams/{name}/rotate", post(upstreams::rotate)),
        ("POST", "/upstreams/{name}/rotation/finish", post(upstreams::finish)),
        ("GET", "/budget", get(budget::show)),
        ("ANY", "/verify", any(verify::own)),
        ("ANY", "/verify/{*path}", any(verify::forwarded)),
        ("GET", "/protected", get(samples::protected)),
        ("GET", "/users", get(samples::users)),
        ("POST", "/orders", post(samples::orders)),
        ("GET", "/audit", get(audit::list)),
        ("GET", "/audit/verify", get(audit::verify)),
        ("GET", "/audit/export", get(audit::export)),
        ("GET", "/requests", get(requests::list)),
        ("GET", "/requests/export", get(requests::export)),
        ("GET", "/decisions", get(decisions::follow)),
        ("GET", "/doctor", get(doctor::diagnose)),
        ("POST", "/backup", post(backup::make)),
        ("GET", "/metrics", get(metrics_page::show)),
        ("GET", "/openapi.json", get(openapi::document)),
        ("GET", "/docs", get(docs::page)),
        ("GET", "/docs/style.css", get(docs::style)),
    ]
}

/// All of them, and what every answer has. Whatever page there is not, and whatever method, is a
/// problem too.
pub(crate) fn router(state: Arc<ApiState>) -> Router {
    routes()
        .into_iter()
        .fold(Router::new(), |router, (_, path, handler)| router.route(path, handler))
        .fallback(problem::no_such_page)
        .method_not_allowed_fallback(problem::method_not_allowed)
        .layer(from_fn_with_state(Arc::clone(&state), envelope::wrap))
        .with_state(state)
}

/// A route as metrics name it; whatever is none is `other`.
pub(super) fn label(path: &str) -> &'static str {
    use std::collections::HashMap;
    use std::sync::LazyLock;
    static LABELS: LazyLock<HashMap<&'static str, &'static str>> =
        LazyLock::new(|| routes().into_iter().map(|(_, path, _)| (path, path)).collect());
    LABELS.get(path).copied().unwrap_or("other")
}
