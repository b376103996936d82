//! `messages.search`: words in the messages of the caller's rooms; the older types search rooms.

use std::collections::HashSet;

use serde_json::{Value, json};

use super::input::Body;
use super::{access, membership, room_prefs, rooms};
use crate::call::{Call, Outcome, Refusal, Reply};
use crate::state::{Doc, Fields, Kind, State, text, texts};

/// What a search looks through.
#[derive(Clone, Copy)]
enum Target {
    Messages,
    RoomName,
    RoomMember,
    RoomTags,
    /// The caller's private tags of rooms.
    PrefTags,
    /// The caller's folders of rooms.
    PrefFolder,
}

/// Case is ignored. Newest messages come first; `limit` counts messages, or rooms, of each type.
pub(super) fn search(state: &State, call: &Call) -> Outcome {
    let me = access::me(call)?;
    let body = Body::required(call)?;
    let types = types(&body)?;
    let keyword = body.need_text("keyword")?.to_lowercase();
    let tags = body.texts("roomTags")?.unwrap_or_default();
    let limit = match body.get("limit") {
        None => usize::MAX,
        Some(limit) => match limit.as_u64() {
            None | Some(0) => return Err(body.wrong("limit", "a whole number, 1 at least")),
            Some(limit) => usize::try_from(limit).unwrap_or(usize::MAX),
        },
    };
    let mut searched = membership::rooms(state, me);
    if let Some(id) = body.text("room")? {
        access::member(state, call, access::room(state, id)?)?;
        searched.retain(|room| text(room, "_id") == id);
    }
    searched.retain(|room| {
        let has: HashSet<&str> = texts(room, "roomTags").collect();
        tags.iter().all(|tag| has.contains(tag))
    });

    let mut result = Fields::new();
    for (name, target) in types {
        let found: Vec<Value> = match target {
            Target::Messages => messages(state, call, &searched, &keyword, limit),
            _ => {
                let hits = searched.iter().filter(|room| hit(state, me, room, target, &keyword));
                hits.take(limit).map(|room| rooms::info(room)).collect()
            }
        };
        result.insert(name.to_owned(), found.into());
    }
    Ok(Reply::ok(result))
}

/// An array in every sample, a text in one table.
fn types<'b>(body: &'b Body<'_>) -> Result<Vec<(&'b str, Target)>, Refusal> {
    let invalid = |name: &str| {
        let text = format!("type takes messages, roomName, roomMember or roomTags, not {name:?}");
        Refusal::new(400, "INVALID_SEARCH_TYPE", text)
    };
    let names = match body.need("type")? {
        Value::String(name) => vec![name.as_str()],
        _ => body
            .need_texts("type")
            .map_err(|refusal| Refusal { code: "INVALID_SEARCH_TYPE", ..refusal })?,
    };
    let target = |name| match name {
        "messages" => Ok((name, Target::Messages)),
        "roomName" => Ok((name, Target::RoomName)),
        "roomMember" => Ok((name, Target::RoomMember)),
        "roomTags" => Ok((name, Target::RoomTags)),
        "roomPrefTags" => Ok((name, Target::PrefTags)),
        "roomPrefFolder" => Ok((name, Target::PrefFolder)),
        other => Err(invalid(other)),
    };
    names.into_iter().map(target).collect()
}

fn messages(state: &State, call: &Call, rooms: &[&Doc], keyword: &str, limit: usize) -> Vec<Value> {
    let mut left = limit;
    let mut groups = Vec::new();
    for room in rooms {
        let hits = state
            .messages_of(text(room, "_id"))
            .filter(|message| contains(text(message, "message"), keyword))
            .filter(|message| access::sees(call, room, message));
        let ids: Vec<&str> = hits.take(left).map(|message| text(message, "_id")).collect();
        left -= ids.len();
        if !ids.is_empty() {
            groups.push(json!({"room": rooms::info(room), "messages": ids}));
        }
    }
    groups
}

fn hit(state: &State, me: &str, room: &Fields, target: Target, keyword: &str) -> bool {
    match target {
        Target::RoomName => contains(text(room, "name"), keyword),
        Target::RoomTags => texts(room, "roomTags").any(|tag| contains(tag, keyword)),
        Target::RoomMember => membership::users(state, room).into_iter().any(|id| {
            let user = state.get(Kind::User, id);
            user.is_some_and(|user| contains(text(user, "nickname"), keyword))
        }),
        Target::PrefTags => texts(&room_prefs::of(state, me, text(room, "_id")), "tags")
            .any(|t| contains(t, keyword)),
        Target::PrefFolder => {
            contains(text(&room_prefs::of(state, me, text(room, "_id")), "folder"), keyword)
        }
        Target::Messages => false,
    }
}

fn contains(text: &str, lowercase_keyword: &str) -> bool {
    text.to_lowercase().contains(lowercase_keyword)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::nouns::testing::{Bench, code};

    fn bench() -> Bench {
        let mut bench = Bench::with_users(&["alice", "bob"]);
        for (id, members) in
            [("r", json!(["alice", "bob"])), ("s", json!(["alice"])), ("t", json!(["bob"]))]
        {
            let body = json!({"_id": id, "name": format!("Room {id}"), "members": members, "roomTags": [id]});
            bench.admin("rooms.create", &[], body).unwrap();
            for message in ["Hello World", "nothing", "worldly"] {
                let body =
                    json!({"room": id, "sender": "bob", "messageType": "text", "message": message});
                bench.admin("messages.send", &[], body).unwrap();
            }
        }
        bench
    }

    #[test]
    fn messages_of_ones_own_rooms_are_found_whatever_their_case() {
        let mut bench = bench();
        let mut search = |body| bench.user("alice", "messages.search", &[], body).unwrap();
        let found = search(json!({"type": ["messages"], "keyword": "WORLD"}));
        let groups = found["messages"].as_array().unwrap();
        assert_eq!(groups.len(), 2);
        assert_eq!(groups[0]["room"]["name"], "Room r");
        assert_eq!(groups[0]["messages"].as_array().map(Vec::len), Some(2));
        let limited = search(json!({"type": "messages", "keyword": "world", "limit": 1}));
        assert_eq!(limited["messages"].as_array().map(Vec::len), Some(1));
        let one = search(json!({"type": ["messages"], "keyword": "world", "room": "s"}));
        assert_eq!(one["messages"][0]["room"]["_id"], "s");
        let tagged = json!({"type": ["messages"], "keyword": "world", "roomTags": ["r", "s"]});
        assert_eq!(search(tagged), json!({"messages": []}));
    }

    #[test]
    fn the_older_types_find_rooms() {
        let mut bench = bench();
        let body =
            json!({"type": ["roomName", "roomMember", "roomTags", "roomPrefTags"], "keyword": "b"});
        let found = bench.user("alice", "messages.search", &[], body).unwrap();
        assert_eq!(found["roomName"], json!([]));
        assert_eq!(found["roomMember"][0]["_id"], "r");
        assert_eq!(found["roomPrefTags"], json!([]));
        let pref = json!({"tags": ["Urgent"], "folder": "Work"});
        bench.user("alice", "room_prefs.set", &["s"], pref).unwrap();
        for (kind, keyword) in [("roomPrefTags", "urg"), ("roomPrefFolder", "WORK")] {
            let body = json!({"type": [kind], "keyword": keyword});
            let found = bench.user("alice", "messages.search", &[], body.clone()).unwrap();
            assert_eq!(found[kind][0]["_id"], "s");
            let others = bench.user("bob", "messages.search", &[], body).unwrap();
            assert_eq!(others[kind], json!([]), "preferences are private");
        }
    }

    #[test]
    fn bad_searches_are_refused() {
        let mut bench = bench();
        let mut search = |body| code(bench.user("alice", "messages.search", &[], body));
        let unknown = json!({"type": ["files"], "keyword": "x"});
        assert_eq!(search(unknown), (400, "INVALID_SEARCH_TYPE"));
        assert_eq!(search(json!({"type": 1, "keyword": "x"})), (400, "INVALID_SEARCH_TYPE"));
        assert_eq!(search(json!({"type": ["messages"]})), (400, "MISSING_PARAMETER"));
        assert_eq!(search(json!({"keyword": "x"})), (400, "MISSING_PARAMETER"));
        let room = |room| json!({"type": ["messages"], "keyword": "x", "room": room});
        assert_eq!(search(room("t")), (403, "NOT_ROOM_MEMBER"));
        assert_eq!(search(room("x")), (404, "ROOM_NOT_FOUND"));
        assert_eq!(search(json!({"type": ["messages"], "keyword": "x", "limit": 0})).0, 400);
    }
}
