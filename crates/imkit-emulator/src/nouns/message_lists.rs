//! The older lists of messages: around one, pinned, of all rooms, of a batch. The history of a room
//! is in `history`.

use serde_json::{Value, json};

use super::{access, history, input, messages};
use crate::call::{Call, Outcome, Refusal, Reply};
use crate::state::{Doc, Kind, State, text, texts};

/// Messages on each side of one, when the request does not say. No default is documented.
const AROUND: usize = 10;

/// The contract's page size of `messages.all`. It documents no maximum.
const ALL_LIMIT: usize = 100;

/// `messages.around`: the message with its neighbours in the order of sending, newest first.
pub(super) fn around(state: &State, call: &Call) -> Outcome {
    let (room_id, id) = (call.param(0), call.param(1));
    let room = access::room(state, room_id)?;
    access::member(state, call, room)?;
    access::visible(call, room, messages::in_room(state, room_id, id)?)?;
    let before = input::number(call, "before")?.unwrap_or(AROUND);
    let after = input::number(call, "after")?.unwrap_or(AROUND);
    let visible = state.messages_of(room_id).filter(|message| access::sees(call, room, message));
    let mut visible: Vec<&Doc> = visible.collect();
    // Ids rise with time, changes do not.
    visible.sort_unstable_by(|a, b| text(a, "_id").cmp(text(b, "_id")));
    let at = visible.partition_point(|message| text(message, "_id") < id);
    let end = at.saturating_add(after).saturating_add(1).min(visible.len());
    let near = visible[at.saturating_sub(before)..end].iter().rev();
    let data: Vec<Value> = near.map(|message| history::render(state, message).into()).collect();
    Ok(Reply::ok(json!({"totalCount": visible.len(), "data": data})))
}

/// `messages.pinned`: latest change first.
pub(super) fn pinned(state: &State, call: &Call) -> Outcome {
    let id = call.param(0);
    let room = access::room(state, id)?;
    access::member(state, call, room)?;
    let pinned = state.messages_of(id).filter(|message| {
        message.get("pinned") == Some(&Value::Bool(true)) && access::sees(call, room, message)
    });
    let data: Vec<Value> = pinned.map(|message| history::render(state, message).into()).collect();
    Ok(Reply::ok(json!({"totalCount": data.len(), "data": data})))
}

/// `messages.all`: newest first, from `startDate` on and before `endDate`. The samples do not say
/// which room a message is in, so a client must not count on it.
pub(super) fn all(state: &State, call: &Call) -> Outcome {
    let ms = |name| Ok::<_, Refusal>(input::time(call, name)?.map(|time| time.as_millisecond()));
    let (since, until) = (ms("startDate")?, ms("endDate")?);
    let limit = input::limit(call)?.unwrap_or(ALL_LIMIT);
    let page = state.messages_sent(since, until).take(limit);
    let data: Vec<Value> = page
        .map(|message| {
            let mut shown = history::render(state, message);
            shown.shift_remove("room");
            shown.into()
        })
        .collect();
    Ok(Reply::ok(json!({"data": data})))
}

/// `messages.batch`: what a batch sent and is still there, in the order of its recipients.
pub(super) fn batch(state: &State, call: &Call) -> Outcome {
    let id = call.query("batchID").filter(|id| !id.is_empty());
    let id = id.ok_or_else(|| input::invalid_query("batchID is required"))?;
    let missing = || Refusal::new(404, "BATCH_NOT_FOUND", format!("there is no batch {id:?}"));
    let record = state.get(Kind::Batch, id).ok_or_else(missing)?;
    let sent = texts(record, "messages").filter_map(|id| state.get(Kind::Message, id));
    let data: Vec<Value> = sent.map(|message| history::render(state, message).into()).collect();
    Ok(Reply::ok(json!({"count": data.len(), "data": data})))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::nouns::testing::{Bench, code, column};

    /// Two rooms; messages a second apart, in turn.
    fn bench(messages: usize) -> (Bench, Vec<String>) {
        let mut bench = Bench::with_users(&["alice", "bob", "carol"]);
        for id in ["r", "s"] {
            let body = json!({"_id": id, "members": ["alice", "bob"], "owner": "alice"});
            bench.admin("rooms.create", &[], body).unwrap();
        }
        let ids = (0..messages).map(|n| {
            bench.advance_ms(1000);
            let room = ["r", "s"][n % 2];
            let body = json!({"room": room, "sender": "bob", "messageType": "text", "message": n});
            let sent = bench.admin("messages.send", &[], body).unwrap();
            sent["_id"].as_str().unwrap().to_owned()
        });
        let ids = ids.collect();
        (bench, ids)
    }

    fn picked(ids: &[String], places: &[usize]) -> Vec<String> {
        places.iter().map(|place| ids[*place].clone()).collect()
    }

    #[test]
    fn neighbours_are_those_in_the_order_of_sending() {
        let (mut bench, ids) = bench(9);
        bench.admin("messages.pin", &[&ids[0]], Value::Null).unwrap();
        let mut around = |query: &[(&str, &str)]| {
            column(&bench.query("messages.around", &["r", &ids[4]], query).unwrap(), "_id")
        };
        assert_eq!(around(&[("before", "1"), ("after", "1")]), picked(&ids, &[6, 4, 2]));
        assert_eq!(around(&[("before", "0"), ("after", "0")]), picked(&ids, &[4]));
        assert_eq!(around(&[]), picked(&ids, &[8, 6, 4, 2, 0]));
        let huge = usize::MAX.to_string();
        assert_eq!(around(&[("before", &huge), ("after", &huge)]).len(), 5);
        let elsewhere = bench.query("messages.around", &["s", &ids[4]], &[]);
        assert_eq!(code(elsewhere), (404, "MESSAGE_NOT_FOUND"));
        let stranger = bench.user("carol", "messages.around", &["r", &ids[4]], Value::Null);
        assert_eq!(code(stranger), (403, "NOT_ROOM_MEMBER"));
        let wrong = bench.query("messages.around", &["r", &ids[4]], &[("before", "-1")]);
        assert_eq!(code(wrong), (400, "INVALID_QUERY"));
    }

    #[test]
    fn a_hidden_message_has_no_neighbours_for_a_user() {
        let (mut bench, ids) = bench(5);
        bench.admin("messages.hide", &[&ids[2]], Value::Null).unwrap();
        let at = |bench: &mut Bench, user: &str, id: &str| {
            bench.user(user, "messages.around", &["r", id], Value::Null)
        };
        assert_eq!(code(at(&mut bench, "bob", &ids[2])), (404, "MESSAGE_NOT_FOUND"));
        assert_eq!(column(&at(&mut bench, "bob", &ids[0]).unwrap(), "_id"), picked(&ids, &[4, 0]));
        assert_eq!(column(&at(&mut bench, "alice", &ids[2]).unwrap(), "_id").len(), 3);
    }

    #[test]
    fn pinned_messages_are_those_of_the_room() {
        let (mut bench, ids) = bench(5);
        for id in [&ids[0], &ids[2], &ids[1]] {
            bench.admin("messages.pin", &[id], Value::Null).unwrap();
            bench.advance_ms(1000);
        }
        bench.admin("messages.unpin", &[&ids[0]], Value::Null).unwrap();
        let page = bench.user("bob", "messages.pinned", &["r"], Value::Null).unwrap();
        assert_eq!(column(&page, "_id"), picked(&ids, &[2]));
        assert_eq!(page["data"][0]["sender"]["_id"], "bob");
    }

    #[test]
    fn messages_of_all_rooms_come_newest_first_by_their_time_of_sending() {
        let (mut bench, ids) = bench(5);
        bench.admin("messages.pin", &[&ids[0]], Value::Null).unwrap();
        let mut all = |query: &[(&str, &str)]| bench.query("messages.all", &[], query).unwrap();
        assert_eq!(column(&all(&[]), "_id"), picked(&ids, &[4, 3, 2, 1, 0]));
        assert_eq!(column(&all(&[("limit", "2")]), "_id"), picked(&ids, &[4, 3]));
        let window =
            [("startDate", "2026-11-21T10:00:02.000Z"), ("endDate", "2026-11-21T10:00:04.000Z")];
        let page = all(&window);
        assert_eq!(column(&page, "_id"), picked(&ids, &[2, 1]));
        assert_eq!(page["data"][0].get("room"), None);
        let crossed = [("startDate", "1795255204000"), ("endDate", "1795255202000")];
        assert_eq!(all(&crossed)["data"], json!([]));
        let wrong = bench.query("messages.all", &[], &[("endDate", "soon")]);
        assert_eq!(code(wrong), (400, "INVALID_QUERY"));
        bench.admin("messages.delete", &["r", "_all"], Value::Null).unwrap();
        let left = bench.query("messages.all", &[], &[]).unwrap();
        assert_eq!(column(&left, "_id"), picked(&ids, &[3, 1]));
    }

    #[test]
    fn a_batch_shows_what_is_left_of_it() {
        let (mut bench, _) = bench(0);
        let body = json!({"sender": "alice", "messageType": "text", "message": "hi",
            "paras": [{"room": "r"}, {"room": "s"}]});
        let sent = bench.admin("messages.broadcast", &[], body).unwrap();
        let query = [("batchID", sent["batchID"].as_str().unwrap())];
        let found = bench.query("messages.batch", &[], &query).unwrap();
        assert_eq!(
            (&found["count"], column(&found, "room")),
            (&json!(2), vec!["r".into(), "s".into()])
        );
        bench.admin("messages.delete", &["r", "_all"], Value::Null).unwrap();
        assert_eq!(bench.query("messages.batch", &[], &query).unwrap()["count"], 1);
        assert_eq!(code(bench.query("messages.batch", &[], &[])), (400, "INVALID_QUERY"));
        let missing = bench.query("messages.batch", &[], &[("batchID", "x")]);
        assert_eq!(code(missing), (404, "BATCH_NOT_FOUND"));
    }
}
