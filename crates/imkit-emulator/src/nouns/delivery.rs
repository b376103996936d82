//! Writing messages into rooms and taking them out again: the documents, the room's last message
//! and the unread counts together. Whether a caller may is decided elsewhere, except for what
//! holds for every sender.

use serde_json::Value;

use super::{blocks, membership, room_view, times};
use crate::call::{Call, Refusal};
use crate::state::{Fields, Kind, State, number, text};
use crate::txn::Txn;

/// Fields of a request that are no content: the request's own, or kept by the platform.
const NOT_CONTENT: [&str; 22] = [
    "_id",
    "id",
    "__v",
    "appID",
    "room",
    "sender",
    "push",
    "skipTotalBadge",
    "paras",
    "batchID",
    "messageTime",
    "messageTimeMS",
    "createdAt",
    "createdAtMS",
    "updatedAt",
    "updatedAtMS",
    "pinned",
    "isPined",
    "isDeleted",
    "isHidden",
    "reactions",
    "reactionCount",
];

/// A message that is to be written.
pub(super) struct Draft<'a> {
    /// Where to; must exist.
    pub(super) room: &'a str,
    /// As whom; nobody for what the platform writes.
    pub(super) sender: Option<&'a str>,
    /// What: the content fields.
    pub(super) content: Fields,
    /// The batch that it belongs to.
    pub(super) batch: Option<&'a str>,
}

/// The content fields of a request.
pub(super) fn content(request: &Fields) -> Fields {
    let fields = request.iter().filter(|(name, _)| !NOT_CONTENT.contains(&name.as_str()));
    fields.map(|(name, value)| (name.clone(), value.clone())).collect()
}

/// Whether a sender may write into a room now: not when it is frozen, not when the sender is
/// banned, and not when one of a pair has blocked the other.
pub(super) fn may_post(state: &State, room: &Fields, sender: &str) -> Result<(), Refusal> {
    let id = text(room, "_id");
    let denied = |why: String| Err(Refusal::new(403, "PERMISSION_DENIED", why));
    if number(room, "status") == 0 {
        return denied(format!("room {id:?} is frozen"));
    }
    if blocks::banned(state, id, sender).is_some() {
        return denied(format!("{sender:?} is banned in room {id:?}"));
    }
    let blocked = |peer| {
        blocks::blocked(state, sender, peer).or_else(|| blocks::blocked(state, peer, sender))
    };
    if room_view::peer(room, sender).is_some_and(|peer| blocked(peer).is_some()) {
        return denied(format!("one of the two in room {id:?} has blocked the other"));
    }
    Ok(())
}

/// Writes a message. Answers its document.
pub(super) fn post(txn: &mut Txn<'_>, call: &Call, draft: Draft<'_>) -> Fields {
    let id = (call.new_id)(call.now);
    let mut message = Fields::new();
    message.insert("_id".to_owned(), id.as_str().into());
    message.insert("appID".to_owned(), call.app.app_id.clone().into());
    message.insert("room".to_owned(), draft.room.into());
    message.insert("sender".to_owned(), draft.sender.map_or(Value::Null, Value::from));
    message.extend(draft.content);
    if let Some(batch) = draft.batch {
        message.insert("batchID".to_owned(), batch.into());
    }
    for field in ["messageTime", "createdAt", "updatedAt"] {
        times::stamp(&mut message, field, call.now);
    }
    txn.put(Kind::Message, &id, message.clone());
    if let Some(room) = txn.state().get(Kind::Room, draft.room) {
        let mut room = Fields::clone(room);
        room.insert("lastMessage".to_owned(), id.into());
        membership::count_unread(txn.state(), &mut room, &message);
        txn.put(Kind::Room, draft.room, room);
    }
    message
}

/// Writes a message of the platform's own.
pub(super) fn post_system(
    txn: &mut Txn<'_>,
    call: &Call,
    room: &str,
    message_type: &str,
    sender: Option<&str>,
    content: Fields,
) {
    let mut fields = Fields::new();
    fields.insert("messageType".to_owned(), message_type.into());
    fields.extend(content);
    post(txn, call, Draft { room, sender, content: fields, batch: None });
}

/// Deletes one message, and takes it out of the unread counts and the last message.
pub(super) fn delete(txn: &mut Txn<'_>, message: &Fields) {
    let (id, room_id) = (text(message, "_id"), text(message, "room"));
    txn.delete(Kind::Message, id);
    let Some(room) = txn.state().get(Kind::Room, room_id) else { return };
    let mut room = Fields::clone(room);
    membership::forget_unread(&mut room, message);
    if text(&room, "lastMessage") == id {
        // Ids rise with time, changes do not: the newest message is the one with the highest id.
        let ids = txn.state().messages_of(room_id).map(|message| text(message, "_id"));
        match ids.max().map(str::to_owned) {
            Some(newest) => room.insert("lastMessage".to_owned(), newest.into()),
            None => room.shift_remove("lastMessage"),
        };
    }
    txn.put(Kind::Room, room_id, room);
}

/// Deletes every message of a room. Says how many there were.
pub(super) fn delete_all(txn: &mut Txn<'_>, room_id: &str) -> usize {
    let messages = txn.state().messages_of(room_id).map(|message| text(message, "_id").to_owned());
    let ids: Vec<String> = messages.collect();
    for id in &ids {
        txn.delete(Kind::Message, id);
    }
    if let Some(room) = txn.state().get(Kind::Room, room_id) {
        let mut room = Fields::clone(room);
        room.shift_remove("lastMessage");
        membership::clear_unread(&mut room);
        txn.put(Kind::Room, room_id, room);
    }
    ids.len()
}

/// Writes a changed message; the change moves it to the front of the history.
pub(super) fn rewrite(txn: &mut Txn<'_>, call: &Call, mut message: Fields) -> Fields {
    times::stamp(&mut message, "updatedAt", call.now);
    let id = text(&message, "_id").to_owned();
    txn.put(Kind::Message, &id, message.clone());
    message
}
