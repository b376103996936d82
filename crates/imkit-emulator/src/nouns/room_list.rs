//! `rooms.list`: the calling user's rooms.

use serde_json::{Value, json};

use super::room_view::{self, Members};
use super::{access, input, membership, room_prefs};
use crate::call::{Call, Outcome, Reply};
use crate::sort::Sort;
use crate::state::{Doc, Fields, Kind, State, number, text};

/// Latest talk first. No order is documented for a list without `sort`.
const DEFAULT_SORT: &str = "-lastMessage -createdTime";

/// Frozen rooms are left out. `limit` 0 and a missing one mean all rooms. `pref` filters by the
/// caller's preferences for a room.
pub(super) fn list(state: &State, call: &Call) -> Outcome {
    let me = access::me(call)?;
    let filter = input::filter(call, "q")?;
    let pref = input::filter(call, "pref")?;
    let updated_after = input::time(call, "updatedAfter")?.map(|time| time.as_millisecond());
    let skip = input::number(call, "skip")?.unwrap_or(0);
    let limit = input::number(call, "limit")?.filter(|limit| *limit > 0).unwrap_or(usize::MAX);
    let unread_first = !matches!(call.query("sortUnreadFirst"), None | Some("" | "0" | "false"));
    let sort = Sort::parse(call.query("sort").filter(|s| !s.is_empty()).unwrap_or(DEFAULT_SORT));

    let mut rooms: Vec<&Doc> = membership::rooms(state, me);
    rooms.retain(|room| {
        filter.as_ref().is_none_or(|filter| filter.matches(room))
            && pref
                .as_ref()
                .is_none_or(|pref| pref.matches(&room_prefs::of(state, me, text(room, "_id"))))
            && updated_after.is_none_or(|after| last_change(state, room) > after)
    });
    rooms.sort_by(|a, b| {
        let unread = |room: &Fields| unread_first && membership::unread(room, me) > 0;
        unread(b).cmp(&unread(a)).then_with(|| sort.compare(a, b))
    });
    let page = rooms.iter().skip(skip).take(limit);
    let data: Vec<Value> = page
        .map(|room| room_view::render(state, room, &call.caller, Members::Populated).into())
        .collect();
    Ok(Reply::ok(json!({"totalCount": rooms.len(), "data": data})))
}

/// `rooms.ids`: of the rooms that the caller may see, in the order of the ids. `limit` 0 and a
/// missing one mean all.
pub(super) fn ids(state: &State, call: &Call) -> Outcome {
    let me = access::me(call)?;
    let skip = input::number(call, "skip")?.unwrap_or(0);
    let limit = input::number(call, "limit")?.filter(|limit| *limit > 0).unwrap_or(usize::MAX);
    let rooms = membership::rooms(state, me);
    let ids: Vec<&str> =
        rooms.iter().skip(skip).take(limit).map(|room| text(room, "_id")).collect();
    Ok(Reply::ok(json!({"totalCount": rooms.len(), "data": ids})))
}

/// A newer last message, or a later creation.
fn last_change(state: &State, room: &Fields) -> i64 {
    let message = state.get(Kind::Message, text(room, "lastMessage"));
    let talked = message.map_or(0, |message| number(message, "messageTimeMS"));
    talked.max(number(room, "createdTimeMS"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::nouns::testing::{Bench, code, column};

    fn send(bench: &mut Bench, room: &str, sender: &str) {
        let body = json!({"room": room, "sender": sender, "messageType": "text", "message": "x"});
        bench.admin("messages.send", &[], body).unwrap();
    }

    /// Rooms a, b, c of alice and bob, made a second apart; then messages in b and a.
    fn bench() -> Bench {
        let mut bench = Bench::with_users(&["alice", "bob"]);
        for id in ["a", "b", "c"] {
            let tags = json!([format!("tag-{id}"), "all"]);
            let body = json!({"_id": id, "members": ["alice", "bob"], "roomTags": tags});
            bench.admin("rooms.create", &[], body).unwrap();
            bench.advance_ms(1000);
        }
        bench.admin("rooms.create", &[], json!({"_id": "other", "members": ["bob"]})).unwrap();
        send(&mut bench, "b", "alice");
        send(&mut bench, "a", "bob");
        bench
    }

    #[test]
    fn rooms_come_with_their_last_message_and_unread_count() {
        let mut bench = bench();
        let page = bench.user_query("alice", "rooms.list", &[]).unwrap();
        assert_eq!(column(&page, "_id"), ["a", "b", "c"]);
        assert_eq!(page["totalCount"], 3);
        assert_eq!(page["data"][0]["unread"], 1);
        assert_eq!(page["data"][0]["lastMessage"]["sender"]["_id"], "bob");
        assert_eq!(page["data"][1]["unread"], 0);
        assert_eq!(page["data"][2].get("lastMessage"), None);
        assert_eq!(page["data"][2]["members"][1]["_id"], "bob");
    }

    #[test]
    fn rooms_are_sorted_filtered_and_paged() {
        let mut bench = bench();
        let mut list = |query: &[(&str, &str)]| {
            column(&bench.user_query("alice", "rooms.list", query).unwrap(), "_id")
        };
        assert_eq!(list(&[("sort", "-createdTime")]), ["c", "b", "a"]);
        assert_eq!(list(&[("sort", "createdTime"), ("skip", "1"), ("limit", "1")]), ["b"]);
        assert_eq!(list(&[("sort", "createdTime"), ("limit", "0")]), ["a", "b", "c"]);
        assert_eq!(list(&[("q", r#"{"roomTags":{"$in":["tag-c"]}}"#)]), ["c"]);
        assert_eq!(list(&[("updatedAfter", "2026-11-21T10:00:02.500Z")]), ["a", "b"]);
        assert_eq!(list(&[("updatedAfter", "1795255202000")]), ["a", "b"]);
        assert_eq!(list(&[("sort", "-createdTime"), ("sortUnreadFirst", "1")]), ["a", "c", "b"]);
        assert_eq!(list(&[("pref", r#"{"tags":"x"}"#)]), Vec::<String>::new());
        let tagged = json!({"tags": ["x"]});
        bench.user("bob", "room_prefs.set", &["a"], tagged.clone()).unwrap();
        bench.user("alice", "room_prefs.set", &["b"], tagged).unwrap();
        let page = bench.user_query("alice", "rooms.list", &[("pref", r#"{"tags":"x"}"#)]).unwrap();
        assert_eq!(column(&page, "_id"), ["b"]);
        assert_eq!(page["data"][0]["pref"], json!({"room": "b", "tags": ["x"]}));
    }

    #[test]
    fn ids_are_paged_and_those_of_frozen_rooms_are_left_out() {
        let mut bench = bench();
        let mut ids = |query: &[(&str, &str)]| bench.user_query("bob", "rooms.ids", query).unwrap();
        let all = json!({"totalCount": 4, "data": ["a", "b", "c", "other"]});
        assert_eq!(ids(&[]), all);
        assert_eq!(ids(&[("limit", "0")]), all);
        assert_eq!(ids(&[("skip", "1"), ("limit", "2")])["data"], json!(["b", "c"]));
        bench.admin("rooms.update", &["a"], json!({"status": 0})).unwrap();
        let left = bench.user_query("bob", "rooms.ids", &[]).unwrap();
        assert_eq!(left, json!({"totalCount": 3, "data": ["b", "c", "other"]}));
    }

    #[test]
    fn frozen_rooms_vanish() {
        let mut bench = bench();
        bench.admin("rooms.update", &["a"], json!({"status": 0})).unwrap();
        let page = bench.user_query("alice", "rooms.list", &[]).unwrap();
        assert_eq!(column(&page, "_id"), ["b", "c"]);
    }

    #[test]
    fn rooms_of_a_users_groups_are_the_users_rooms() {
        let mut bench = Bench::with_users(&["alice", "bob"]);
        let group = json!({"_id": "g", "nickname": "G", "members": ["alice"]});
        bench.admin("groups.upsert", &[], group).unwrap();
        let room = json!({"_id": "r", "members": ["g", "bob", "alice"]});
        bench.admin("rooms.create", &[], room).unwrap();
        bench.admin("rooms.create", &[], json!({"_id": "s", "members": ["g"]})).unwrap();
        send(&mut bench, "s", "bob");
        let page = bench.user_query("alice", "rooms.list", &[]).unwrap();
        assert_eq!(column(&page, "_id"), ["s", "r"]);
        assert_eq!(page["data"][0]["unread"], 1);
        assert_eq!(page["data"][0]["members"][0]["members"], json!(["alice"]));
    }

    #[test]
    fn bad_parameters_are_refused() {
        let mut bench = bench();
        for (name, value) in
            [("q", "{"), ("pref", "tags"), ("updatedAfter", "soon"), ("limit", "-1"), ("skip", "x")]
        {
            let answer = bench.user_query("alice", "rooms.list", &[(name, value)]);
            assert_eq!(code(answer), (400, "INVALID_QUERY"), "{name}");
        }
        assert_eq!(code(bench.query("rooms.list", &[], &[])).0, 401);
    }
}
