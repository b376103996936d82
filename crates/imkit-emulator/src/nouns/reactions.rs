//! Reactions: what users put on a message, each word once per user.

use serde_json::{Value, json};

use super::input::{self, Body};
use super::{access, delivery, document, membership};
use crate::call::{Call, Outcome, Refusal, Reply};
use crate::state::{Doc, Fields, State, text};
use crate::txn::Txn;

/// `messages.react`. Whoever may write in the room may react.
pub(super) fn react(txn: &mut Txn<'_>, call: &Call) -> Outcome {
    let me = access::me(call)?;
    let message = visible(txn.state(), call)?;
    delivery::may_post(txn.state(), access::room(txn.state(), text(&message, "room"))?, me)?;
    let body = Body::required(call)?;
    let reaction = body.need_text("reaction")?;
    change(txn, call, &message, |reactions| {
        let there = reactions.iter().any(|entry| is(entry, me, reaction));
        if !there {
            reactions.push(json!({"client": me, "reaction": reaction}));
        }
        !there
    })
}

/// `messages.unreact`. Taking back what is not there changes nothing.
pub(super) fn unreact(txn: &mut Txn<'_>, call: &Call) -> Outcome {
    let me = access::me(call)?;
    let message = visible(txn.state(), call)?;
    let reaction = call.query("reaction").filter(|reaction| !reaction.is_empty());
    let missing = || input::invalid_query("reaction is required: say which one to take back");
    let reaction = reaction.ok_or_else(missing)?;
    change(txn, call, &message, |reactions| {
        let before = reactions.len();
        reactions.retain(|entry| !is(entry, me, reaction));
        reactions.len() < before
    })
}

/// The message of the call, which the caller must be able to see.
fn visible(state: &State, call: &Call) -> Result<Doc, Refusal> {
    let message = access::message(state, call.param(0))?;
    let room = access::room(state, text(message, "room"))?;
    access::member(state, call, room)?;
    access::visible(call, room, message)?;
    Ok(Doc::clone(message))
}

fn change(
    txn: &mut Txn<'_>,
    call: &Call,
    message: &Fields,
    edit: impl FnOnce(&mut Vec<Value>) -> bool,
) -> Outcome {
    let mut changed = message.clone();
    let reactions = membership::array_mut(&mut changed, "reactions");
    if !edit(reactions) {
        return Ok(Reply::ok(document::with_id(message)));
    }
    let count = reactions.len();
    changed.insert("reactionCount".to_owned(), count.into());
    Ok(Reply::ok(document::with_id(&delivery::rewrite(txn, call, changed))))
}

fn is(entry: &Value, user: &str, reaction: &str) -> bool {
    entry["client"] == user && entry["reaction"] == reaction
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::nouns::testing::{Bench, code};

    fn bench() -> (Bench, String) {
        let mut bench = Bench::with_users(&["alice", "bob", "carol"]);
        let body = json!({"_id": "r", "members": ["alice", "bob"], "owner": "alice"});
        bench.admin("rooms.create", &[], body).unwrap();
        let body = json!({"room": "r", "sender": "bob", "messageType": "text", "message": "hi",
            "reactions": ["forged"]});
        let sent = bench.admin("messages.send", &[], body).unwrap();
        let id = sent["_id"].as_str().unwrap().to_owned();
        (bench, id)
    }

    fn react(bench: &mut Bench, user: &str, id: &str, word: &str) -> Result<Value, Refusal> {
        bench.user(user, "messages.react", &[id], json!({"reaction": word}))
    }

    fn unreact(bench: &mut Bench, user: &str, id: &str, word: &str) -> Result<Value, Refusal> {
        let caller = crate::call::Caller::User(user.to_owned());
        let query = [("reaction", word)];
        bench.reply("messages.unreact", caller, &[id], &query, Value::Null).map(|r| r.result)
    }

    #[test]
    fn each_user_has_each_reaction_once() {
        let (mut bench, id) = bench();
        react(&mut bench, "alice", &id, "like").unwrap();
        react(&mut bench, "alice", &id, "wow").unwrap();
        react(&mut bench, "bob", &id, "like").unwrap();
        let message = react(&mut bench, "alice", &id, "like").unwrap();
        assert_eq!(message["reactionCount"], 3);
        let message = unreact(&mut bench, "alice", &id, "like").unwrap();
        let left = json!([{"client": "alice", "reaction": "wow"},
            {"client": "bob", "reaction": "like"}]);
        assert_eq!((&message["reactions"], &message["reactionCount"]), (&left, &json!(2)));
        assert_eq!(unreact(&mut bench, "alice", &id, "joy").unwrap()["reactionCount"], 2);
    }

    #[test]
    fn strangers_the_banned_and_empty_words_are_refused() {
        let (mut bench, id) = bench();
        assert_eq!(code(react(&mut bench, "carol", &id, "like")), (403, "NOT_ROOM_MEMBER"));
        assert_eq!(code(react(&mut bench, "bob", &id, "")), (400, "INVALID_BODY"));
        assert_eq!(code(unreact(&mut bench, "bob", &id, "")), (400, "INVALID_QUERY"));
        assert_eq!(code(react(&mut bench, "bob", "x", "like")), (404, "MESSAGE_NOT_FOUND"));
        bench.admin("bans.add", &["r", "bob"], Value::Null).unwrap();
        assert_eq!(code(react(&mut bench, "bob", &id, "like")), (403, "PERMISSION_DENIED"));
        bench.admin("bans.remove", &["r", "bob"], Value::Null).unwrap();
        bench.admin("messages.hide", &[&id], Value::Null).unwrap();
        assert_eq!(code(react(&mut bench, "bob", &id, "like")), (404, "MESSAGE_NOT_FOUND"));
        assert!(react(&mut bench, "alice", &id, "like").is_ok());
    }
}
