//! The life of a request, from the raw HTTP request to the answer. Each step is a file of its own;
//! here is their order.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::response::Response;
use bytes::Bytes;
use http::request::Parts;
use imkit_api::Operation;

use crate::auth::{self, Credential};
use crate::call::{Call, Caller, Outcome, Refusal};
use crate::controls;
use crate::emulator::Inner;
use crate::faults::{self, Reset};
use crate::form::Form;
use crate::ids;
use crate::nouns::{self, Handler};
use crate::reply::{self, CloseConnection};
use crate::request;
use crate::route::{Route, route};

/// Answers any request.
pub(crate) async fn handle(State(inner): State<Arc<Inner>>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let route = route(parts.method.as_str(), parts.uri.path());
    let operation = match &route {
        Route::Control(control) => {
            return reply::render(controls::handle(&inner, control, &parts.headers, body).await);
        }
        Route::Operation(op, _) => Some(op.id),
        Route::WrongMethod | Route::Unknown | Route::NotText => None,
    };
    inner.tally.request(operation);
    let response = match route {
        Route::Operation(op, params) => {
            match request::read_body(body, request::body_limit(op)).await {
                Ok(body) => operate(&inner, op, params, &parts, &body).await,
                Err(refusal) => reply::render(Err(refusal)),
            }
        }
        other => reply::render(Err(no_way(&other))),
    };
    let status = response.status().as_u16();
    if response.extensions().get::<CloseConnection>().is_some() {
        inner.tally.close();
    } else {
        inner.tally.answer(status);
    }
    tracing::debug!(operation, status, "answered");
    response
}

/// An operation, with what faults make of it. Faults stand for whatever is in front of the
/// platform, so they do not ask for credentials.
async fn operate(
    inner: &Inner,
    op: &'static Operation,
    params: Vec<String>,
    parts: &Parts,
    body: &Bytes,
) -> Response {
    let Some(fault) = inner.faults.strike(op.id) else {
        return reply::render(carry_out(inner, op, params, parts, body).await);
    };
    tracing::debug!(operation = op.id, "a fault acts");
    let response = if fault.answers() {
        faults::answer(&fault)
    } else if fault.reset == Some(Reset::Before) {
        reply::closed()
    } else {
        let response = reply::render(carry_out(inner, op, params, parts, body).await);
        if fault.reset == Some(Reset::After) { reply::closed() } else { response }
    };
    tokio::time::sleep(fault.wait()).await;
    response
}

async fn carry_out(
    inner: &Inner,
    op: &'static Operation,
    params: Vec<String>,
    parts: &Parts,
    body: &Bytes,
) -> Outcome {
    let now = inner.clock.now();
    let (caller, token) = match auth::credential(&inner.app, op.auth, &parts.headers)? {
        Credential::ApiKey => (Caller::Admin, None),
        Credential::Token(token) => {
            let user = auth::user(&*inner.engine.state().read().await, token, op.auth, now)?;
            (user, Some(token.to_owned()))
        }
    };
    // The documented limit is the API key's; none is documented for users.
    if caller == Caller::Admin {
        inner.limiter.take(now).map_err(too_many)?;
    }
    let (body, form) = match request::takes_form(op) {
        true => (None, Some(Form::read(&parts.headers, body)?)),
        false => (request::json_body(op, body)?, None),
    };
    let call = Call {
        op,
        params,
        query: request::query(parts.uri.query().unwrap_or_default())?,
        body,
        form,
        caller,
        token,
        now,
        new_id: ids::new_id,
        app: Arc::clone(&inner.app),
        token_replies: inner.token_replies(),
    };
    match nouns::handler(op) {
        Some(Handler::Read(read)) => read(&*inner.engine.state().read().await, &call),
        Some(Handler::Write(write)) => inner.engine.run(call, write).await,
        None => Err(Refusal::new(501, "NOT_IMPLEMENTED", format!("{} is not emulated", op.id))),
    }
}

fn too_many(seconds: u64) -> Refusal {
    Refusal::too_many("Too many requests, please try again later", seconds)
}

fn no_way(route: &Route) -> Refusal {
    match route {
        Route::WrongMethod => {
            Refusal::new(405, "METHOD_NOT_ALLOWED", "This path takes other methods")
        }
        Route::NotText => {
            Refusal::new(400, "INVALID_PATH", "The path is not percent-encoded UTF-8")
        }
        _ => Refusal::new(404, "NOT_FOUND", "There is no such path"),
    }
}
