//! Unread totals of the calling user.

use std::collections::HashSet;

use serde_json::{Map, Value, json};

use super::input::Body;
use super::{access, membership, rooms};
use crate::call::{Call, Outcome, Refusal, Reply};
use crate::state::{State, texts};

/// `me.badge`: over all rooms, or over the rooms that carry any of the tags. (One page reads
/// several tags as "all of them", the older one sums; a room with two of them counts once.)
pub(super) fn total(state: &State, call: &Call) -> Outcome {
    let me = access::me(call)?;
    let tags: HashSet<&str> = call
        .query
        .iter()
        .filter(|(name, _)| name == "roomTags" || name == "roomTags[]")
        .map(|(_, tag)| tag.as_str())
        .collect();
    if tags.contains("") {
        return Err(Refusal::new(
            400,
            "INVALID_ROOM_TAGS",
            "roomTags takes tags that are not empty",
        ));
    }
    let counted = membership::rooms(state, me);
    let counted = counted.iter().filter(|room| tags.is_empty() || rooms::has_any_tag(room, &tags));
    let unread = counted.map(|room| membership::unread(room, me));
    let badge = unread.fold(0, i64::saturating_add);
    Ok(Reply::ok(json!({"badge": badge})))
}

/// `me.badges_by_tag`: one count per tag that was asked for, or per tag that there is. A room with
/// two tags counts for both, and once in the total.
pub(super) fn by_tag(state: &State, call: &Call) -> Outcome {
    let me = access::me(call)?;
    let body = Body::optional(call)?;
    let invalid = |refusal| Refusal { code: "INVALID_TAGS", ..refusal };
    let asked = body.texts("tags").map_err(invalid)?.unwrap_or_default();
    let mut data: Map<String, Value> =
        asked.iter().map(|tag| ((*tag).to_owned(), 0.into())).collect();
    let asked: HashSet<&str> = asked.into_iter().collect();
    let mut total = 0_i64;
    for room in membership::rooms(state, me) {
        let unread = membership::unread(room, me);
        if asked.is_empty() || rooms::has_any_tag(room, &asked) {
            total = total.saturating_add(unread);
        }
        for tag in texts(room, "roomTags").filter(|tag| asked.is_empty() || asked.contains(tag)) {
            let count =
                data.get(tag).and_then(Value::as_i64).unwrap_or_default().saturating_add(unread);
            data.insert(tag.to_owned(), count.into());
        }
    }
    Ok(Reply::ok(json!({"totalBadge": total, "data": data})))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::nouns::testing::{Bench, code};

    /// Rooms with 1, 2 and 3 unread messages for alice.
    fn bench() -> Bench {
        let mut bench = Bench::with_users(&["alice", "bob"]);
        for (n, (id, tags)) in
            [("one", json!(["a"])), ("two", json!(["a", "b"])), ("three", json!([]))]
                .iter()
                .enumerate()
        {
            let body = json!({"_id": id, "members": ["alice", "bob"], "roomTags": tags});
            bench.admin("rooms.create", &[], body).unwrap();
            for _ in 0..=n {
                let body =
                    json!({"room": id, "sender": "bob", "messageType": "text", "message": ""});
                bench.admin("messages.send", &[], body).unwrap();
            }
        }
        bench
    }

    #[test]
    fn the_total_counts_each_room_once() {
        let mut bench = bench();
        let mut badge = |user: &str, tags: &[&str]| {
            let query: Vec<(&str, &str)> = tags.iter().map(|tag| ("roomTags", *tag)).collect();
            bench.user_query(user, "me.badge", &query).map(|result| result["badge"].clone())
        };
        assert_eq!(badge("alice", &[]).unwrap(), 6);
        assert_eq!(badge("alice", &["a"]).unwrap(), 3);
        assert_eq!(badge("alice", &["a", "b"]).unwrap(), 3);
        assert_eq!(badge("alice", &["none"]).unwrap(), 0);
        assert_eq!(badge("bob", &[]).unwrap(), 0);
        assert_eq!(code(badge("alice", &[""])), (400, "INVALID_ROOM_TAGS"));
    }

    #[test]
    fn frozen_rooms_do_not_count() {
        let mut bench = bench();
        bench.admin("rooms.update", &["three"], json!({"status": 0})).unwrap();
        assert_eq!(bench.user_query("alice", "me.badge", &[]).unwrap(), json!({"badge": 3}));
    }

    #[test]
    fn counts_come_per_tag() {
        let mut bench = bench();
        let mut count = |body| bench.user("alice", "me.badges_by_tag", &[], body);
        let all = json!({"totalBadge": 6, "data": {"a": 3, "b": 2}});
        assert_eq!(count(Value::Null).unwrap(), all);
        assert_eq!(count(json!({"tags": []})).unwrap(), all);
        let some = json!({"totalBadge": 2, "data": {"b": 2, "x": 0}});
        assert_eq!(count(json!({"tags": ["b", "x"]})).unwrap(), some);
        assert_eq!(code(count(json!({"tags": "b"}))), (400, "INVALID_TAGS"));
    }
}
