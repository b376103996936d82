//! `messages.list`: the history of a room, and messages as lists show them.

use serde_json::{Value, json};

use super::{access, document, input, users};
use crate::call::{Call, Caller, Outcome, Refusal, Reply};
use crate::state::{Fields, State, number, text};

/// The contract's page size. It documents no maximum.
const DEFAULT_LIMIT: usize = 20;

/// Newest change first. `beforeMessage` and `afterMessage` are places in that order, so that pages
/// join without gaps; `timeRangeField` says which time `afterTime` looks at.
pub(super) fn list(state: &State, call: &Call) -> Outcome {
    let id = call.param(0);
    let room = access::room(state, id)?;
    access::member(state, call, room)?;
    let limit = input::limit(call)?.unwrap_or(DEFAULT_LIMIT);
    let after_time = input::time(call, "afterTime")?.map(|time| time.as_millisecond());
    let time_field = match call.query("timeRangeField").unwrap_or_default() {
        "" | "updatedAt" => "updatedAtMS",
        "createdAt" => "createdAtMS",
        "messageTime" => "messageTimeMS",
        other => {
            let text =
                format!("timeRangeField takes updatedAt, createdAt or messageTime, not {other:?}");
            return Err(input::invalid_query(text));
        }
    };
    let before = place(state, id, call.query("beforeMessage"))?;
    let after = place(state, id, call.query("afterMessage"))?;
    let messages = state.messages_between(id, after, before);
    let messages = messages
        .filter(|message| access::sees(call, room, message))
        .filter(|message| after_time.is_none_or(|after| number(message, time_field) > after));
    let data: Vec<Value> =
        messages.take(limit).map(|message| render(state, message).into()).collect();
    let mut result = json!({"totalCount": state.message_count(id), "data": data});
    if matches!(call.caller, Caller::User(_)) {
        result["userDeletedIDs"] = json!([]);
    }
    Ok(Reply::ok(result))
}

/// Where a message stands in the order of change.
fn place(state: &State, room: &str, id: Option<&str>) -> Result<Option<(i64, String)>, Refusal> {
    let Some(id) = id.filter(|id| !id.is_empty()) else { return Ok(None) };
    let message = access::message(state, id)?;
    if text(message, "room") != room {
        let text = format!("there is no message {id:?} in room {room:?}");
        return Err(Refusal::new(404, "MESSAGE_NOT_FOUND", text));
    }
    Ok(Some((number(message, "updatedAtMS"), id.to_owned())))
}

/// A message as lists show it: the sender as a user.
pub(super) fn render(state: &State, message: &Fields) -> Fields {
    document::map(message, |name, value| match (name, value) {
        // Sender objects carry 0 here, as captures do.
        ("sender", Value::String(id)) => {
            let mut sender = users::render_public(state, id);
            sender["lastLoginTimeMS"] = 0.into();
            Some(sender)
        }
        _ => Some(value.clone()),
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::nouns::testing::{Bench, code, column};

    fn bench(messages: usize) -> (Bench, Vec<String>) {
        let mut bench = Bench::with_users(&["alice", "bob", "carol"]);
        let body = json!({"_id": "r", "members": ["alice", "bob"]});
        bench.admin("rooms.create", &[], body).unwrap();
        let ids = (0..messages).map(|n| {
            bench.advance_ms(1000);
            let body = json!({"room": "r", "sender": "bob", "messageType": "text", "message": n});
            let sent = bench.admin("messages.send", &[], body).unwrap();
            sent["_id"].as_str().unwrap().to_owned()
        });
        let ids = ids.collect();
        (bench, ids)
    }

    fn newest_first(ids: &[String]) -> Vec<String> {
        ids.iter().rev().cloned().collect()
    }

    #[test]
    fn history_is_newest_first_with_populated_senders() {
        let (mut bench, ids) = bench(25);
        let page = bench.query("messages.list", &["r"], &[]).unwrap();
        assert_eq!(column(&page, "_id"), newest_first(&ids[5..]));
        assert_eq!(page["totalCount"], 25);
        assert_eq!(page["data"][0]["sender"]["nickname"], "bob!");
        assert_eq!(page["data"][0]["sender"]["lastLoginTimeMS"], 0);
        assert_eq!(page["data"][0]["message"], 24);
        assert_eq!(page.get("userDeletedIDs"), None);
    }

    #[test]
    fn a_changed_message_moves_to_the_front() {
        let (mut bench, ids) = bench(3);
        bench.advance_ms(1000);
        bench.admin("messages.pin", &[&ids[0]], Value::Null).unwrap();
        let page = bench.query("messages.list", &["r"], &[]).unwrap();
        assert_eq!(column(&page, "_id"), [ids[0].clone(), ids[2].clone(), ids[1].clone()]);
        let room = bench.admin("rooms.get", &["r"], Value::Null).unwrap();
        assert_eq!(room["lastMessage"]["_id"], ids[2].as_str());
    }

    #[test]
    fn ranges_by_message_and_by_time() {
        let (mut bench, ids) = bench(6);
        let mut list = |query: &[(&str, &str)]| {
            column(&bench.query("messages.list", &["r"], query).unwrap(), "_id")
        };
        assert_eq!(list(&[("beforeMessage", &ids[2])]), newest_first(&ids[..2]));
        assert_eq!(list(&[("afterMessage", &ids[2])]), newest_first(&ids[3..]));
        let between = list(&[("afterMessage", &ids[1]), ("beforeMessage", &ids[4])]);
        assert_eq!(between, newest_first(&ids[2..4]));
        let crossed = list(&[("afterMessage", &ids[4]), ("beforeMessage", &ids[1])]);
        assert_eq!(crossed, Vec::<String>::new());
        let late = [("afterTime", "2026-11-21T10:00:04.000Z"), ("timeRangeField", "messageTime")];
        assert_eq!(list(&late), newest_first(&ids[4..]));
        assert_eq!(list(&[("afterTime", "1795255205000")]), newest_first(&ids[5..]));
    }

    #[test]
    fn strangers_and_bad_ranges_are_refused() {
        let (mut bench, _) = bench(1);
        let list = |bench: &mut Bench, room: &str, name: &str, value: &str| {
            code(bench.query("messages.list", &[room], &[(name, value)]))
        };
        assert_eq!(list(&mut bench, "x", "limit", "1"), (404, "ROOM_NOT_FOUND"));
        assert_eq!(list(&mut bench, "r", "limit", "0"), (400, "INVALID_QUERY"));
        assert_eq!(list(&mut bench, "r", "afterTime", "soon"), (400, "INVALID_QUERY"));
        assert_eq!(list(&mut bench, "r", "timeRangeField", "x"), (400, "INVALID_QUERY"));
        assert_eq!(list(&mut bench, "r", "beforeMessage", "x"), (404, "MESSAGE_NOT_FOUND"));
        let stranger = bench.user("carol", "messages.list", &["r"], Value::Null);
        assert_eq!(code(stranger), (403, "NOT_ROOM_MEMBER"));
        let member = bench.user("bob", "messages.list", &["r"], Value::Null).unwrap();
        assert_eq!(member["userDeletedIDs"], json!([]));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(40))]
        #[test]
        fn pages_put_together_are_the_whole_history(messages in 0_usize..30, limit in 1_usize..10) {
            let (mut bench, ids) = bench(messages);
            let limit = limit.to_string();
            let mut seen: Vec<String> = Vec::new();
            loop {
                let before = seen.last().cloned().unwrap_or_default();
                let query = [("limit", limit.as_str()), ("beforeMessage", before.as_str())];
                let page = column(&bench.query("messages.list", &["r"], &query).unwrap(), "_id");
                if page.is_empty() {
                    break;
                }
                seen.extend(page);
                prop_assert!(seen.len() <= messages, "a page brought what was seen: {seen:?}");
            }
            prop_assert_eq!(seen, newest_first(&ids));
        }
    }
}
