//! What the emulator knows: JSON documents by kind and id, with the indexes that operations read
//! by. Nothing here knows HTTP, rules or the disk.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::hash::Hash;
use std::ops::Bound;
use std::sync::Arc;

use serde_json::{Map, Value};

/// The fields of a document.
pub(crate) type Fields = Map<String, Value>;

/// A stored document. Shared, so that snapshots and undo copy a pointer.
pub(crate) type Doc = Arc<Fields>;

/// The field of a direct room that holds its two users, which `members` forgets when one leaves.
pub(crate) const DIRECT_PAIR: &str = "directPair";

/// Kinds of documents. The text is what the database stores, so it never changes.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub(crate) enum Kind {
    /// Users, by user id.
    User,
    /// User groups, by group id. One namespace with users.
    Group,
    /// Access tokens, by token text. Fields: client, expirationDate, expirationDateMS, createdAt,
    /// updatedAt.
    Token,
    /// Rooms, by room id. `members` holds ids, `memberProperties` objects with `client`.
    Room,
    /// Messages, by message id. `room` and `sender` hold ids.
    Message,
    /// Bans and blocks, by a key made of room or blocker, and blockee.
    Block,
    /// Runtime configuration, by top-level key; the value is in the field `value`.
    Config,
    /// Batches that were queued, by batch id.
    Batch,
    /// Push notifications that were sent, by id.
    Push,
    /// Preferences of users, by a key made of user and preference. Fields: client, key, data.
    Pref,
    /// What users and groups keep about rooms, by a key made of owner and room. Fields: owner, room
    /// and the preferences.
    RoomPref,
    /// Devices of users, by user, kind and device id. Fields: client, type, deviceId, token.
    Device,
    /// What is known about files, by file id.
    File,
    /// The content of files, by file id: Base64 in the field `data`.
    Blob,
    /// Sticker sets, by set id.
    Sticker,
}

impl Kind {
    /// Every kind.
    pub(crate) const ALL: [Kind; 15] = [
        Kind::User,
        Kind::Group,
        Kind::Token,
        Kind::Room,
        Kind::Message,
        Kind::Block,
        Kind::Config,
        Kind::Batch,
        Kind::Push,
        Kind::Pref,
        Kind::RoomPref,
        Kind::Device,
        Kind::File,
        Kind::Blob,
        Kind::Sticker,
    ];

    /// The kind's name in the database and in snapshots.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Kind::User => "user",
            Kind::Group => "group",
            Kind::Token => "token",
            Kind::Room => "room",
            Kind::Message => "message",
            Kind::Block => "block",
            Kind::Config => "config",
            Kind::Batch => "batch",
            Kind::Push => "push",
            Kind::Pref => "pref",
            Kind::RoomPref => "roomPref",
            Kind::Device => "device",
            Kind::File => "file",
            Kind::Blob => "blob",
            Kind::Sticker => "sticker",
        }
    }

    /// Reads a kind's name.
    pub(crate) fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == name)
    }
}

/// All documents, and the indexes over them.
#[derive(Default, Clone)]
pub(crate) struct State {
    docs: HashMap<Kind, BTreeMap<String, Doc>>,
    tokens_of: HashMap<String, BTreeSet<String>>,
    rooms_of: HashMap<String, BTreeSet<String>>,
    /// Direct rooms of a pair, whether or not both are still in them.
    direct_rooms_of: HashMap<[String; 2], BTreeSet<String>>,
    /// Messages of a room by (updatedAtMS, id), oldest change first.
    messages_of: HashMap<String, BTreeSet<(i64, String)>>,
    /// Messages of all rooms by (messageTimeMS, id), oldest first.
    messages_at: BTreeSet<(i64, String)>,
}

impl State {
    /// One document.
    pub(crate) fn get(&self, kind: Kind, id: &str) -> Option<&Doc> {
        self.docs.get(&kind)?.get(id)
    }

    /// Documents of a kind, in the order of their ids.
    pub(crate) fn all(&self, kind: Kind) -> impl DoubleEndedIterator<Item = (&String, &Doc)> {
        self.docs.get(&kind).into_iter().flatten()
    }

    /// How many documents of a kind there are.
    pub(crate) fn count(&self, kind: Kind) -> usize {
        self.docs.get(&kind).map_or(0, BTreeMap::len)
    }

    /// Tokens of a user.
    pub(crate) fn tokens_of(&self, user: &str) -> impl Iterator<Item = &String> {
        self.tokens_of.get(user).into_iter().flatten()
    }

    /// Ids of the rooms that list this id as a member (a user's or a group's).
    pub(crate) fn rooms_of(&self, member: &str) -> impl Iterator<Item = &String> {
        self.rooms_of.get(member).into_iter().flatten()
    }

    /// Direct rooms of a pair, in the order of their ids: both were in them together last, even if
    /// one left since. The order of the two does not matter.
    pub(crate) fn direct_rooms_of(&self, one: &str, other: &str) -> impl Iterator<Item = &Doc> {
        let ids = self.direct_rooms_of.get(&pair(one, other)).into_iter().flatten();
        ids.filter_map(|id| self.get(Kind::Room, id))
    }

    /// Messages of a room, latest change first.
    pub(crate) fn messages_of(&self, room: &str) -> impl Iterator<Item = &Doc> {
        let index = self.messages_of.get(room).into_iter().flatten().rev();
        index.filter_map(|(_, id)| self.get(Kind::Message, id))
    }

    /// Messages of a room between two places in the order of change, both exclusive, latest change
    /// first. A place is (updatedAtMS, id).
    pub(crate) fn messages_between(
        &self,
        room: &str,
        after: Option<(i64, String)>,
        before: Option<(i64, String)>,
    ) -> impl Iterator<Item = &Doc> {
        let after = after.map_or(Bound::Unbounded, Bound::Excluded);
        let before = before.map_or(Bound::Unbounded, Bound::Excluded);
        // A range whose ends are out of order panics.
        let empty = match (&after, &before) {
            (Bound::Excluded(after), Bound::Excluded(before)) => after >= before,
            _ => false,
        };
        let index = self.messages_of.get(room).filter(|_| !empty);
        let index = index
            .into_iter()
            .flat_map(move |index| index.range((after.clone(), before.clone())).rev());
        index.filter_map(|(_, id)| self.get(Kind::Message, id))
    }

    /// Messages of all rooms sent from one moment on and before another, newest first. Moments are
    /// epoch milliseconds.
    pub(crate) fn messages_sent(
        &self,
        since: Option<i64>,
        until: Option<i64>,
    ) -> impl Iterator<Item = &Doc> {
        // No id is empty, so an empty one comes before all of its moment.
        let place = |at: i64| (at, String::new());
        // A range whose ends are out of order panics.
        let until = until.map(|until| since.map_or(until, |since| since.max(until)));
        let since = since.map_or(Bound::Unbounded, |at| Bound::Included(place(at)));
        let until = until.map_or(Bound::Unbounded, |at| Bound::Excluded(place(at)));
        let index = self.messages_at.range((since, until)).rev();
        index.filter_map(|(_, id)| self.get(Kind::Message, id))
    }

    /// How many messages a room has.
    pub(crate) fn message_count(&self, room: &str) -> usize {
        self.messages_of.get(room).map_or(0, BTreeSet::len)
    }

    /// Replaces or removes a document, keeps the indexes, and returns what was there. Only
    /// transactions and loading call this: everything else would lose its undo.
    pub(crate) fn set(&mut self, kind: Kind, id: &str, doc: Option<Doc>) -> Option<Doc> {
        // The old entries go first: an entry that both documents have must stay.
        if let Some(old) = self.get(kind, id).cloned() {
            self.index(kind, id, &old, false);
        }
        if let Some(doc) = &doc {
            self.index(kind, id, doc, true);
        }
        let docs = self.docs.entry(kind).or_default();
        match doc {
            Some(doc) => docs.insert(id.to_owned(), doc),
            None => docs.remove(id),
        }
    }

    fn index(&mut self, kind: Kind, id: &str, doc: &Fields, add: bool) {
        match kind {
            Kind::Token => {
                change(&mut self.tokens_of, text(doc, "client").to_owned(), id.to_owned(), add);
            }
            Kind::Room => {
                for member in doc.get("members").and_then(Value::as_array).into_iter().flatten() {
                    let member = member.as_str().unwrap_or_default();
                    change(&mut self.rooms_of, member.to_owned(), id.to_owned(), add);
                }
                if let Some(pair) = pair_of(doc) {
                    change(&mut self.direct_rooms_of, pair, id.to_owned(), add);
                }
            }
            Kind::Message => {
                let entry = (number(doc, "updatedAtMS"), id.to_owned());
                change(&mut self.messages_of, text(doc, "room").to_owned(), entry, add);
                let sent = (number(doc, "messageTimeMS"), id.to_owned());
                if add {
                    self.messages_at.insert(sent);
                } else {
                    self.messages_at.remove(&sent);
                }
            }
            _ => {}
        }
    }
}

fn change<K: Eq + Hash, T: Ord>(index: &mut HashMap<K, BTreeSet<T>>, key: K, entry: T, add: bool) {
    if add {
        index.entry(key).or_default().insert(entry);
    } else if let Some(entries) = index.get_mut(&key) {
        entries.remove(&entry);
        if entries.is_empty() {
            index.remove(&key);
        }
    }
}

/// Whose direct room this is: the two that the room says it is for, else its two members.
fn pair_of(room: &Fields) -> Option<[String; 2]> {
    if text(room, "roomType") != "direct" {
        return None;
    }
    let two = |field| {
        let mut ids = texts(room, field);
        let two = pair(ids.next()?, ids.next()?);
        ids.next().is_none().then_some(two)
    };
    two(DIRECT_PAIR).or_else(|| two("members"))
}

fn pair(one: &str, other: &str) -> [String; 2] {
    let mut pair = [one.to_owned(), other.to_owned()];
    pair.sort_unstable();
    pair
}

/// A text field of a document; empty when it is missing.
pub(crate) fn text<'a>(doc: &'a Fields, field: &str) -> &'a str {
    doc.get(field).and_then(Value::as_str).unwrap_or_default()
}

/// The texts in a list field of a document; none when it is missing.
pub(crate) fn texts<'a>(doc: &'a Fields, field: &str) -> impl Iterator<Item = &'a str> + use<'a> {
    doc.get(field).and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str)
}

/// A whole-number field of a document; 0 when it is missing.
pub(crate) fn number(doc: &Fields, field: &str) -> i64 {
    doc.get(field).and_then(Value::as_i64).unwrap_or_default()
}
