//! Who is in a room, and what the room keeps about each: the field `memberProperties`.
//!
//! A member is a user or a group, which stands for its users. Unread counts belong to users, so
//! the users of a group get an entry of their own with the first message after they came in.

use std::collections::{BTreeSet, HashSet};

use serde_json::{Map, Value, json};

use super::access;
use crate::state::{Doc, Fields, Kind, State, number, text, texts};

/// Fields of an entry that answers leave out.
const INTERNAL: [&str; 2] = [JOINED, MENTIONED];
/// When the member came in; older messages never counted as unread.
const JOINED: &str = "joinedAtMS";
/// The last message that the member has read.
const LAST_READ: &str = "lastRead";
/// The latest message that mentions the member.
const MENTIONED: &str = "mentionedBy";

/// Fields of an entry that only the room itself changes.
pub(super) const COMPUTED: [&str; 5] = ["client", "badge", LAST_READ, JOINED, MENTIONED];

/// Message types that the platform writes by itself; they count as unread for nobody.
const SYSTEM_TYPES: [&str; 8] = [
    "joinRoom",
    "leaveRoom",
    "addMember",
    "addMembers",
    "deleteMember",
    "deleteMembers",
    "cancelInvitations",
    "assignAdmin",
];

/// Whether the user is in the room, by name or through a group.
pub(super) fn includes(state: &State, room: &Fields, user: &str) -> bool {
    texts(room, "members").any(|id| id == user)
        || texts(room, "members").any(|id| {
            let group = state.get(Kind::Group, id);
            group.is_some_and(|group| texts(group, "members").any(|id| id == user))
        })
}

/// The users in a room, groups resolved.
pub(super) fn users<'s>(state: &'s State, room: &'s Fields) -> HashSet<&'s str> {
    let mut users = HashSet::new();
    for id in texts(room, "members") {
        match state.get(Kind::Group, id) {
            Some(group) => users.extend(texts(group, "members")),
            None => {
                users.insert(id);
            }
        }
    }
    users
}

/// The rooms that a user is in and may see: frozen ones vanish. In the order of their ids.
pub(super) fn rooms<'s>(state: &'s State, user: &'s str) -> Vec<&'s Doc> {
    let groups =
        state.all(Kind::Group).filter(|(_, group)| texts(group, "members").any(|id| id == user));
    let memberships = std::iter::once(user).chain(groups.map(|(id, _)| id.as_str()));
    let ids: BTreeSet<&String> = memberships.flat_map(|member| state.rooms_of(member)).collect();
    let rooms = ids.into_iter().filter_map(|id| state.get(Kind::Room, id));
    rooms.filter(|room| number(room, "status") == 1).collect()
}

/// What the room keeps about a member.
pub(super) fn property<'r>(room: &'r Fields, member: &str) -> Option<&'r Fields> {
    let entries = room.get("memberProperties").and_then(Value::as_array)?;
    entries.iter().filter_map(Value::as_object).find(|entry| text(entry, "client") == member)
}

/// What the room keeps about a member, to be changed; made when it is not there.
pub(super) fn property_mut<'r>(room: &'r mut Fields, member: &str, now_ms: i64) -> &'r mut Fields {
    let entries = entries_mut(room);
    let index = entries.iter().position(|entry| entry["client"] == member).unwrap_or_else(|| {
        entries.push(new_entry(member, now_ms));
        entries.len() - 1
    });
    object_mut(&mut entries[index])
}

/// Adds members that are not there yet.
pub(super) fn add(room: &mut Fields, members: &[&str], now_ms: i64) {
    let present: HashSet<String> = texts(room, "members").map(str::to_owned).collect();
    let new: Vec<&str> = members.iter().copied().filter(|id| !present.contains(*id)).collect();
    array_mut(room, "members").extend(new.iter().map(|id| Value::from(*id)));
    let known: HashSet<String> = entries_mut(room)
        .iter()
        .map(|entry| entry["client"].as_str().unwrap_or_default().to_owned())
        .collect();
    let missing = new.into_iter().filter(|id| !known.contains(*id));
    entries_mut(room).extend(missing.map(|id| new_entry(id, now_ms)));
}

/// Removes members, with what the room kept about them.
pub(super) fn remove(state: &State, room: &mut Fields, members: &[&str]) {
    let gone: HashSet<&str> = members.iter().copied().collect();
    for list in ["members", "managers"] {
        array_mut(room, list).retain(|id| id.as_str().is_some_and(|id| !gone.contains(id)));
    }
    prune(state, room);
}

/// Drops entries of users who are in the room no longer.
pub(super) fn prune(state: &State, room: &mut Fields) {
    let mut stay: HashSet<String> = users(state, room).into_iter().map(str::to_owned).collect();
    stay.extend(texts(room, "members").map(str::to_owned));
    entries_mut(room).retain(|entry| entry["client"].as_str().is_some_and(|id| stay.contains(id)));
}

/// Counts a new message as unread for everybody in the room but its sender.
pub(super) fn count_unread(state: &State, room: &mut Fields, message: &Fields) {
    if !counts(message) {
        return;
    }
    let sender = text(message, "sender");
    let mut readers: HashSet<String> =
        users(state, room).into_iter().filter(|id| *id != sender).map(str::to_owned).collect();
    let mentions: HashSet<&str> = texts(message, "mentions").collect();
    let count = |entry: &mut Fields| {
        entry.insert("badge".to_owned(), number(entry, "badge").saturating_add(1).into());
        if mentions.contains(text(entry, "client")) {
            entry.insert(MENTIONED.to_owned(), text(message, "_id").into());
        }
    };
    let entries = entries_mut(room);
    for entry in entries.iter_mut() {
        if readers.remove(entry["client"].as_str().unwrap_or_default()) {
            count(object_mut(entry));
        }
    }
    // What is left came in through a group.
    let mut late: Vec<String> = readers.into_iter().collect();
    late.sort();
    for id in late {
        let mut entry = new_entry(&id, number(message, "createdAtMS"));
        count(object_mut(&mut entry));
        entries.push(entry);
    }
}

/// Takes a message that is deleted or hidden out of the unread counts.
pub(super) fn forget_unread(room: &mut Fields, message: &Fields) {
    if !counts(message) {
        return;
    }
    for entry in entries_mut(room).iter_mut().filter_map(Value::as_object_mut) {
        if text(entry, MENTIONED) == text(message, "_id") {
            entry.shift_remove(MENTIONED);
        }
        if is_unread(entry, message) {
            entry
                .insert("badge".to_owned(), number(entry, "badge").saturating_sub(1).max(0).into());
        }
    }
}

/// Counts a message that is shown again for those who have not read it.
pub(super) fn count_again(room: &mut Fields, message: &Fields) {
    if !counts(message) {
        return;
    }
    let (id, mentions) = (text(message, "_id"), texts(message, "mentions").collect::<HashSet<_>>());
    for entry in entries_mut(room).iter_mut().filter_map(Value::as_object_mut) {
        if !is_unread(entry, message) {
            continue;
        }
        entry.insert("badge".to_owned(), number(entry, "badge").saturating_add(1).into());
        if mentions.contains(text(entry, "client")) && text(entry, MENTIONED) < id {
            entry.insert(MENTIONED.to_owned(), id.into());
        }
    }
}

/// Notes that a user has read up to a message; one read before changes nothing.
pub(super) fn mark_read(state: &State, room: &mut Fields, user: &str, message: &str, now_ms: i64) {
    let id = text(room, "_id").to_owned();
    let entry = property_mut(room, user, now_ms);
    if text(entry, LAST_READ) >= message {
        return;
    }
    entry.insert(LAST_READ.to_owned(), message.into());
    let left =
        state.messages_of(&id).filter(|message| counts(message) && is_unread(entry, message));
    let left = i64::try_from(left.count()).unwrap_or(i64::MAX);
    entry.insert("badge".to_owned(), number(entry, "badge").min(left).into());
    if text(entry, MENTIONED) <= message {
        entry.shift_remove(MENTIONED);
    }
}

/// Whether a member has yet to read a message: of somebody else, sent since the member came in, and
/// after what was read. Ids rise with time.
fn is_unread(entry: &Fields, message: &Fields) -> bool {
    text(entry, "client") != text(message, "sender")
        && number(entry, JOINED) <= number(message, "createdAtMS")
        && text(entry, LAST_READ) < text(message, "_id")
}

/// Sets all unread counts to zero.
pub(super) fn clear_unread(room: &mut Fields) {
    for entry in entries_mut(room).iter_mut().filter_map(Value::as_object_mut) {
        entry.shift_remove(MENTIONED);
        if entry.contains_key("badge") {
            entry.insert("badge".to_owned(), 0.into());
        }
    }
}

/// Unread messages of a user in a room.
pub(super) fn unread(room: &Fields, user: &str) -> i64 {
    property(room, user).map_or(0, |entry| number(entry, "badge"))
}

/// Whether an unread message mentions the user.
pub(super) fn is_mentioned(room: &Fields, user: &str) -> bool {
    property(room, user).is_some_and(|entry| entry.contains_key(MENTIONED))
}

/// The entries as answers show them.
pub(super) fn rendered(room: &Fields) -> Value {
    let entries = room.get("memberProperties").and_then(Value::as_array).into_iter().flatten();
    let shown = |entry: &Fields| -> Map<String, Value> {
        let fields = entry.iter().filter(|(name, _)| !INTERNAL.contains(&name.as_str()));
        fields.map(|(name, value)| (name.clone(), value.clone())).collect()
    };
    entries.filter_map(Value::as_object).map(|entry| Value::Object(shown(entry))).collect()
}

/// Whether only the platform itself writes messages of this type.
pub(super) fn is_system(message_type: &str) -> bool {
    SYSTEM_TYPES.contains(&message_type)
}

fn counts(message: &Fields) -> bool {
    !is_system(text(message, "messageType")) && !access::is_hidden(message)
}

fn new_entry(member: &str, now_ms: i64) -> Value {
    json!({"client": member, "badge": 0, JOINED: now_ms})
}

fn entries_mut(room: &mut Fields) -> &mut Vec<Value> {
    array_mut(room, "memberProperties")
}

/// A list field, made when it is missing or no list.
pub(super) fn array_mut<'d>(doc: &'d mut Fields, field: &str) -> &'d mut Vec<Value> {
    let value = doc.entry(field).or_insert_with(|| json!([]));
    if !value.is_array() {
        *value = json!([]);
    }
    match value {
        Value::Array(list) => list,
        _ => unreachable!("it was made a list above"),
    }
}

fn object_mut(value: &mut Value) -> &mut Fields {
    if !value.is_object() {
        *value = json!({});
    }
    match value {
        Value::Object(fields) => fields,
        _ => unreachable!("it was made an object above"),
    }
}
