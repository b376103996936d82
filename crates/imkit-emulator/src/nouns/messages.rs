//! Messages: send, recall, pin, delete. Reading is in `history`, mass sending in `broadcast`.
//! Answers to a write show the sender as an id, lists as a user.

use serde_json::{Value, json};

use super::delivery::{self, Draft};
use super::input::Body;
use super::{access, document, membership, rooms, times};
use crate::call::{Call, Caller, Outcome, Refusal, Reply};
use crate::state::{Fields, State, text};
use crate::txn::Txn;

/// Stands for every message of a room in `messages.delete`.
const ALL: &str = imkit_api::MessageId::ALL;
const RECALL: &str = imkit_api::MessageType::RECALL;

/// `messages.send`: as any user. The sender must exist, but need not be in the room: bots announce
/// in rooms that they are not in.
pub(super) fn send(txn: &mut Txn<'_>, call: &Call) -> Outcome {
    let body = Body::required(call)?;
    let (room, sender) = (body.need_text("room")?, body.need_text("sender")?);
    let content = checked_content(&body)?;
    for flag in ["push", "skipTotalBadge"] {
        body.flag(flag)?;
    }
    let target = access::room(txn.state(), room)?;
    access::user(txn.state(), sender)?;
    delivery::may_post(txn.state(), target, sender)?;
    let draft = Draft { room, sender: Some(sender), content, batch: None };
    Ok(Reply::ok(document::with_id(&delivery::post(txn, call, draft))))
}

/// The content of a message that somebody sends. Pages require `message` of every kind and yet
/// show media without it, so only a text needs it here. What the platform writes by itself nobody
/// sends: a forged system message would be taken for a change of the room.
pub(super) fn checked_content(body: &Body<'_>) -> Result<Fields, Refusal> {
    let message_type = body.need_text("messageType")?;
    if message_type == RECALL || membership::is_system(message_type) {
        let text = format!("messageType {message_type} is written by the platform, never sent");
        return Err(Refusal::new(400, "INVALID_BODY", text));
    }
    if message_type == "text" {
        body.need("message")?;
    }
    body.texts("mentions")?;
    body.text("reply")?;
    Ok(delivery::content(body.fields()))
}

/// `messages.recall`: recalls the message that `_id` names. The older use of the same path sends as
/// the calling user; its overwriting of messages by `_id` is not offered.
pub(super) fn recall(txn: &mut Txn<'_>, call: &Call) -> Outcome {
    let room_id = call.param(0);
    let body = Body::required(call)?;
    let target = access::room(txn.state(), room_id)?;
    access::member(txn.state(), call, target)?;
    if body.need_text("messageType")? != RECALL {
        return send_as_caller(txn, call, &body);
    }
    let message = in_room(txn.state(), room_id, body.need_text("_id")?)?;
    if let Caller::User(user) = &call.caller
        && text(message, "sender") != user
    {
        access::superuser(call, target)?;
    }
    if text(message, "messageType") == RECALL {
        return Ok(Reply::ok(document::with_id(message)));
    }
    let kept = ["_id", "appID", "room", "sender", "batchID", "isHidden"];
    let kept_time = |name: &str| name.starts_with("messageTime") || name.starts_with("createdAt");
    let mut recalled = message.clone();
    recalled.retain(|name, _| kept.contains(&name.as_str()) || kept_time(name));
    recalled.insert("message".to_owned(), "".into());
    recalled.insert("messageType".to_owned(), RECALL.into());
    Ok(Reply::ok(document::with_id(&delivery::rewrite(txn, call, recalled))))
}

fn send_as_caller(txn: &mut Txn<'_>, call: &Call, body: &Body<'_>) -> Outcome {
    let Caller::User(sender) = &call.caller else {
        let text = "with the API key this path only recalls: send messageType \"recall\" and _id, \
                    or use POST /messages";
        return Err(Refusal::new(400, "INVALID_BODY", text));
    };
    if body.get("_id").is_some() {
        let text = "messages are not overwritten: leave _id out, or send messageType \"recall\"";
        return Err(Refusal::new(400, "INVALID_BODY", text));
    }
    let room = call.param(0);
    let content = checked_content(body)?;
    delivery::may_post(txn.state(), access::room(txn.state(), room)?, sender)?;
    let draft = Draft { room, sender: Some(sender), content, batch: None };
    Ok(Reply::ok(document::with_id(&delivery::post(txn, call, draft))))
}

/// `messages.pin`. Several messages of a room may be pinned.
pub(super) fn pin(txn: &mut Txn<'_>, call: &Call) -> Outcome {
    set_pinned(txn, call, true)
}

/// `messages.unpin`
pub(super) fn unpin(txn: &mut Txn<'_>, call: &Call) -> Outcome {
    set_pinned(txn, call, false)
}

fn set_pinned(txn: &mut Txn<'_>, call: &Call, pinned: bool) -> Outcome {
    let message = access::message(txn.state(), call.param(0))?;
    let room = access::room(txn.state(), text(message, "room"))?;
    access::member(txn.state(), call, room)?;
    // A direct room has no owner; both of the pair may pin.
    if !rooms::is_direct(room) {
        access::superuser(call, room)?;
    }
    let mut changed = Fields::clone(message);
    let former = changed.insert("pinned".to_owned(), pinned.into());
    if former != Some(Value::Bool(pinned)) {
        changed = delivery::rewrite(txn, call, changed);
    }
    Ok(Reply::ok(document::with_id(&changed)))
}

/// `messages.delete`: one message, or all of the room.
pub(super) fn delete(txn: &mut Txn<'_>, call: &Call) -> Outcome {
    let (room_id, id) = (call.param(0), call.param(1));
    let room = access::room(txn.state(), room_id)?;
    // This page alone spells the code in the singular.
    access::superuser(call, room)
        .map_err(|refusal| Refusal { code: "INSUFFICIENT_PERMISSION", ..refusal })?;
    let (count, rm) = if id == ALL {
        (delivery::delete_all(txn, room_id), "All messages deleted successfully")
    } else {
        let message = in_room(txn.state(), room_id, id)?.clone();
        delivery::delete(txn, &message);
        (1, "Message deleted successfully")
    };
    let mut result = json!({"deletedCount": count, "roomID": room_id, "messageID": id});
    if let Caller::User(user) = &call.caller {
        result["deletedBy"] = user.as_str().into();
    }
    result["deletedAt"] = times::iso(call.now).into();
    Ok(Reply::ok(result).with_rm(rm))
}

/// A message that must exist in this room.
pub(super) fn in_room<'s>(state: &'s State, room: &str, id: &str) -> Result<&'s Fields, Refusal> {
    let message = access::message(state, id)?;
    if text(message, "room") != room {
        let text = format!("there is no message {id:?} in room {room:?}");
        return Err(Refusal::new(404, "MESSAGE_NOT_FOUND", text));
    }
    Ok(message)
}

#[cfg(test)]
mod tests;
