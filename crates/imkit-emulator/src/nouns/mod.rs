//! The domain: which function carries out which operation.

mod config;

use imkit_api::Operation;
use jiff::Timestamp;

use crate::call::{Call, Outcome};
use crate::state::{Kind, State, number, text};
use crate::txn::Txn;

/// How an operation is carried out.
pub(crate) enum Handler {
    /// Changes nothing.
    Read(fn(&State, &Call) -> Outcome),
    /// Changes the state, or refuses and leaves it as it was.
    Write(fn(&mut Txn<'_>, &Call) -> Outcome),
}

/// The function of an operation.
pub(crate) fn handler(op: &'static Operation) -> Option<Handler> {
    match op.id {
        "config.get" => Some(Handler::Read(config::get)),
        "config.set" => Some(Handler::Write(config::set)),
        "config.delete" => Some(Handler::Write(config::delete)),
        _ => None,
    }
}

/// The user of a live token.
pub(crate) fn authenticate_token(state: &State, token: &str, now: Timestamp) -> Option<String> {
    let doc = state.get(Kind::Token, token)?;
    (number(doc, "expirationDateMS") > now.as_millisecond()).then(|| text(doc, "client").to_owned())
}
