//! What a room's webhook hears of a change, and what its answer does to the room. Pure, as all of
//! the domain; posting is in `crate::webhooks`.
//!
//! News are read off a transaction's writes, so that no operation can forget to tell them. The
//! members that a new room begins with are no news, and neither are the messages that the platform
//! itself writes about members: those have events of their own.

use std::collections::HashSet;

use serde_json::{Value, json};

use super::delivery::{self, Draft};
use super::input::Body;
use super::{access, document, history, membership, messages, users};
use crate::call::{Call, Caller, Outcome, Reply};
use crate::durable::Change;
use crate::state::{Fields, Kind, State, text, texts};
use crate::txn::Txn;

/// The one operation by which users bring themselves into a room that exists.
const JOIN: &str = "rooms.join";

/// One event on its way to a room's webhook.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct News {
    /// The room.
    pub(crate) room: String,
    /// Where to: an http or https address.
    pub(crate) url: String,
    /// Who wrote the message, if it is one and somebody did.
    pub(crate) author: Option<String>,
    /// What is posted.
    pub(crate) event: Value,
}

/// The news of one transaction. `log` has what its writes replaced, oldest first; `state` has them.
pub(crate) fn news(state: &State, call: &Call, log: &[Change]) -> Vec<News> {
    let mut compared = HashSet::new();
    let mut news = Vec::new();
    for (kind, id, old) in log {
        match (kind, old) {
            (Kind::Message, None) => {
                let Some(message) = state.get(Kind::Message, id) else { continue };
                let Some(room) = listening(state, text(message, "room")) else { continue };
                if !membership::is_system(text(message, "messageType")) {
                    news.push(said(state, room, message));
                }
            }
            // The first write of a room replaced what was there before the transaction.
            (Kind::Room, Some(old)) if compared.insert(id) => {
                let Some(room) = listening(state, id) else { continue };
                let (came, went) = (missing(old, room), missing(room, old));
                if !came.is_empty() {
                    let joined = call.op.id == JOIN;
                    let event = if joined { "JOIN_ROOM" } else { "ADD_MEMBERS" };
                    news.push(moved(state, call, room, event, &came));
                }
                if !went.is_empty() {
                    news.push(moved(state, call, room, "DELETE_MEMBERS", &went));
                }
            }
            _ => {}
        }
    }
    news
}

/// A room whose webhook is told: it has an address, and the bot is on. Keys that stand for an
/// address mean nothing here.
fn listening<'s>(state: &'s State, room: &str) -> Option<&'s Fields> {
    let room: &Fields = state.get(Kind::Room, room)?;
    let url = text(room, "webhook");
    let on = room.get("botMode").and_then(Value::as_bool).unwrap_or_default();
    let address = url.starts_with("http://") || url.starts_with("https://");
    (on && address).then_some(room)
}

/// Members of the second room that the first does not have.
fn missing<'r>(first: &Fields, second: &'r Fields) -> Vec<&'r str> {
    let known: HashSet<&str> = texts(first, "members").collect();
    texts(second, "members").filter(|id| !known.contains(id)).collect()
}

fn said(state: &State, room: &Fields, message: &Fields) -> News {
    let author = message.get("sender").and_then(Value::as_str).map(str::to_owned);
    News { author, ..event(room, "MESSAGE", history::render(state, message).into()) }
}

fn moved(state: &State, call: &Call, room: &Fields, name: &str, members: &[&str]) -> News {
    let members: Vec<Value> = members.iter().map(|id| member(state, id)).collect();
    let sender = match &call.caller {
        Caller::User(id) => users::render_public(state, id),
        Caller::Admin => Value::Null,
    };
    let data = json!({"room": text(room, "_id"), "sender": sender, "members": members});
    event(room, name, data)
}

fn member(state: &State, id: &str) -> Value {
    match state.get(Kind::Group, id) {
        Some(group) => document::with_id(group).into(),
        None => users::render_public(state, id),
    }
}

/// As in the contract's samples, which leave `appID` and `clientID` out; `botState` stands in the
/// field table only, but without it no bot could keep its state.
fn event(room: &Fields, name: &str, data: Value) -> News {
    let mut event = json!({"roomID": text(room, "_id"), "event": name});
    if let Some(state) = room.get("botState") {
        event["botState"] = state.clone();
    }
    event["data"] = data;
    News {
        room: text(room, "_id").to_owned(),
        url: text(room, "webhook").to_owned(),
        author: None,
        event,
    }
}

/// Applies what a webhook answered: posts `data` as `senderID`, and moves the bot to `toBotState`.
/// All or nothing.
pub(crate) fn answer(txn: &mut Txn<'_>, call: &Call) -> Outcome {
    let id = call.param(0);
    let room = access::room(txn.state(), id)?;
    let body = Body::required(call)?;
    let to_state = body.text("toBotState")?;
    let mut result = json!({});
    if let Some(data) = body.get("data") {
        let sender = body.need_text("senderID")?;
        let content = messages::checked_content(&Body::item(data, "data")?)?;
        access::user(txn.state(), sender)?;
        delivery::may_post(txn.state(), room, sender)?;
        let draft = Draft { room: id, sender: Some(sender), content, batch: None };
        result["message"] = delivery::post(txn, call, draft)["_id"].clone();
    }
    if let Some(to_state) = to_state {
        let mut room = Fields::clone(access::room(txn.state(), id)?);
        room.insert("botState".to_owned(), to_state.into());
        txn.put(Kind::Room, id, room);
        result["botState"] = to_state.into();
    }
    Ok(Reply::ok(result))
}

#[cfg(test)]
mod tests;
