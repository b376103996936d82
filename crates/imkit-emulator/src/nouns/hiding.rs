//! Hiding messages from a room, and showing them again. Who still sees a hidden message is decided
//! in `access`.

use serde_json::json;

use super::input::Body;
use super::{access, delivery, document, membership};
use crate::call::{Call, Outcome, Reply};
use crate::state::{Doc, Fields, Kind, text};
use crate::txn::Txn;

/// `messages.hide`
pub(super) fn hide(txn: &mut Txn<'_>, call: &Call) -> Outcome {
    one(txn, call, true)
}

/// `messages.unhide`
pub(super) fn unhide(txn: &mut Txn<'_>, call: &Call) -> Outcome {
    one(txn, call, false)
}

/// `messages.hide_sender`: everything that the user sent in the room so far.
pub(super) fn hide_sender(txn: &mut Txn<'_>, call: &Call) -> Outcome {
    all_of_sender(txn, call, true)
}

/// `messages.unhide_sender`: also what was hidden message by message.
pub(super) fn unhide_sender(txn: &mut Txn<'_>, call: &Call) -> Outcome {
    all_of_sender(txn, call, false)
}

fn one(txn: &mut Txn<'_>, call: &Call, hidden: bool) -> Outcome {
    let message = Doc::clone(access::message(txn.state(), call.param(0))?);
    let room_id = text(&message, "room");
    let mut room = Fields::clone(access::room(txn.state(), room_id)?);
    access::superuser(call, &room)?;
    let shown = match set(txn, call, &mut room, &message, hidden) {
        Some(changed) => {
            txn.put(Kind::Room, room_id, room);
            document::with_id(&changed)
        }
        None => document::with_id(&message),
    };
    Ok(Reply::ok(shown))
}

/// The page shows no answer. This is the form of other writes to several documents.
fn all_of_sender(txn: &mut Txn<'_>, call: &Call, hidden: bool) -> Outcome {
    let body = Body::required(call)?;
    let (room_id, sender) = (body.need_text("room")?, body.need_text("sender")?);
    let mut room = Fields::clone(access::room(txn.state(), room_id)?);
    access::superuser(call, &room)?;
    access::user(txn.state(), sender)?;
    let messages = txn.state().messages_of(room_id);
    let theirs: Vec<Doc> =
        messages.filter(|message| text(message, "sender") == sender).cloned().collect();
    let changed =
        theirs.iter().filter_map(|message| set(txn, call, &mut room, message, hidden)).count();
    txn.put(Kind::Room, room_id, room);
    Ok(Reply::ok(json!({"n": theirs.len(), "nModified": changed, "ok": 1})))
}

/// Hides or shows one message; a hidden one is unread for nobody. `None` when it was so already.
fn set(
    txn: &mut Txn<'_>,
    call: &Call,
    room: &mut Fields,
    message: &Fields,
    hidden: bool,
) -> Option<Fields> {
    if access::is_hidden(message) == hidden {
        return None;
    }
    let mut changed = message.clone();
    changed.insert("isHidden".to_owned(), hidden.into());
    if hidden {
        membership::forget_unread(room, message);
    } else {
        membership::count_again(room, &changed);
    }
    Some(delivery::rewrite(txn, call, changed))
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;
    use crate::nouns::testing::{Bench, code, column};

    fn bench() -> Bench {
        let mut bench = Bench::with_users(&["alice", "bob", "carol"]);
        let body = json!({"_id": "r", "members": ["alice", "bob", "carol"], "owner": "alice"});
        bench.admin("rooms.create", &[], body).unwrap();
        bench
    }

    fn send(bench: &mut Bench, sender: &str) -> String {
        bench.advance_ms(1000);
        let body = json!({"room": "r", "sender": sender, "messageType": "text", "message": "hi",
            "mentions": ["carol"]});
        let sent = bench.admin("messages.send", &[], body).unwrap();
        sent["_id"].as_str().unwrap().to_owned()
    }

    fn seen(bench: &mut Bench, user: &str) -> Vec<String> {
        let mut ids =
            column(&bench.user(user, "messages.list", &["r"], Value::Null).unwrap(), "_id");
        ids.sort();
        ids
    }

    fn room(bench: &mut Bench, user: &str) -> Value {
        bench.user(user, "rooms.get", &["r"], Value::Null).unwrap()
    }

    #[test]
    fn a_hidden_message_is_there_for_superusers_only_until_it_is_shown_again() {
        let mut bench = bench();
        let (first, second) = (send(&mut bench, "bob"), send(&mut bench, "bob"));
        let hidden = bench.user("alice", "messages.hide", &[&second], Value::Null).unwrap();
        assert_eq!(hidden["isHidden"], true);
        assert_eq!(seen(&mut bench, "bob"), std::slice::from_ref(&first));
        assert_eq!(seen(&mut bench, "alice"), [first.clone(), second.clone()]);
        let found = json!({"type": "messages", "keyword": "hi"});
        let found = bench.user("bob", "messages.search", &[], found).unwrap();
        assert_eq!(found["messages"][0]["messages"], json!([first]));
        assert_eq!(room(&mut bench, "bob")["lastMessage"]["_id"], first.as_str());
        assert_eq!(room(&mut bench, "alice")["lastMessage"]["_id"], second.as_str());
        bench.admin("messages.unhide", &[&second], Value::Null).unwrap();
        assert_eq!(seen(&mut bench, "bob"), [first, second]);
    }

    #[test]
    fn hidden_messages_are_unread_for_nobody() {
        let mut bench = bench();
        let ids = [send(&mut bench, "bob"), send(&mut bench, "bob")];
        let unread = |bench: &mut Bench| {
            let room = room(bench, "carol");
            (room["unread"].as_i64().unwrap(), room["isMentioned"] == true)
        };
        let run = |bench: &mut Bench, op: &str, id: &str| {
            bench.admin(op, &[id], Value::Null).unwrap();
        };
        assert_eq!(unread(&mut bench), (2, true));
        run(&mut bench, "messages.hide", &ids[0]);
        run(&mut bench, "messages.hide", &ids[0]);
        assert_eq!(unread(&mut bench), (1, true));
        run(&mut bench, "messages.hide", &ids[1]);
        assert_eq!(unread(&mut bench), (0, false));
        run(&mut bench, "messages.unhide", &ids[1]);
        assert_eq!(unread(&mut bench), (1, true));
        let recall = json!({"messageType": "recall", "_id": ids[0]});
        bench.admin("messages.recall", &["r"], recall).unwrap();
        assert_eq!(seen(&mut bench, "bob"), [ids[1].clone()], "recalled, and still hidden");
        bench.admin("messages.delete", &["r", &ids[0]], Value::Null).unwrap();
        assert_eq!(unread(&mut bench), (1, true));
    }

    #[test]
    fn everything_of_a_sender_is_hidden_and_shown_at_once() {
        let mut bench = bench();
        for sender in ["bob", "carol", "bob"] {
            send(&mut bench, sender);
        }
        let body = json!({"room": "r", "sender": "bob"});
        let hidden = bench.user("alice", "messages.hide_sender", &[], body.clone()).unwrap();
        assert_eq!(hidden, json!({"n": 2, "nModified": 2, "ok": 1}));
        assert_eq!(seen(&mut bench, "carol").len(), 1);
        assert_eq!(room(&mut bench, "carol")["unread"], 0);
        let again = bench.admin("messages.hide_sender", &[], body.clone()).unwrap();
        assert_eq!(again["nModified"], 0);
        bench.admin("messages.unhide_sender", &[], body).unwrap();
        assert_eq!(seen(&mut bench, "carol").len(), 3);
        assert_eq!(room(&mut bench, "carol")["unread"], 2);
    }

    #[test]
    fn only_superusers_hide_and_typos_are_refused() {
        let mut bench = bench();
        let id = send(&mut bench, "bob");
        let denied = bench.user("bob", "messages.hide", &[&id], Value::Null);
        assert_eq!(code(denied), (403, "INSUFFICIENT_PERMISSIONS"));
        let body = json!({"room": "r", "sender": "bob"});
        let denied = bench.user("bob", "messages.unhide_sender", &[], body);
        assert_eq!(code(denied), (403, "INSUFFICIENT_PERMISSIONS"));
        let mut refused = |room: &str, sender: &str| {
            let body = json!({"room": room, "sender": sender});
            code(bench.admin("messages.hide_sender", &[], body))
        };
        assert_eq!(refused("x", "bob"), (404, "ROOM_NOT_FOUND"));
        assert_eq!(refused("r", "bib"), (404, "CLIENT_NOT_FOUND"));
        assert_eq!(refused("r", ""), (400, "INVALID_BODY"));
        assert_eq!(code(bench.admin("messages.hide", &["x"], Value::Null)).0, 404);
    }
}
