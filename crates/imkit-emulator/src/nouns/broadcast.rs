//! `messages.broadcast`: one message to many rooms or users, with template tokens.
//!
//! The platform queues a batch and answers before it is sent. Here it is sent at once, which is the
//! fastest queue there can be; what a queue could not deliver is kept with the batch, silently as
//! there.

use std::collections::HashMap;

use serde_json::{Value, json};

use super::delivery::{self, Draft};
use super::input::Body;
use super::{access, direct, messages, times};
use crate::call::{Call, Outcome, Refusal, Reply};
use crate::state::{Fields, Kind, State};
use crate::txn::Txn;

/// The most text that one batch may become: tokens multiply what a small body says.
const MAX_TEXT: usize = 16 << 20;

/// The most recipients of one batch. The contract names no limit; each copy rewrites its room.
const MAX_RECIPIENTS: usize = 1000;

/// Where one copy goes.
enum Target {
    Room(String),
    User(String),
}

/// Every recipient must exist, else nothing is sent.
pub(super) fn send(txn: &mut Txn<'_>, call: &Call) -> Outcome {
    let body = Body::required(call)?;
    let content = messages::checked_content(&body)?;
    body.need("message")?;
    for flag in ["push", "skipTotalBadge"] {
        body.flag(flag)?;
    }
    let sender = body.get("sender").map(|_| body.need_text("sender")).transpose()?;
    if let Some(sender) = sender {
        access::user(txn.state(), sender)?;
    }
    let paras = match body.need("paras")?.as_array() {
        Some(paras) if !paras.is_empty() => paras,
        _ => return Err(body.wrong("paras", "an array with one recipient at least")),
    };
    if paras.len() > MAX_RECIPIENTS {
        let text = format!("a batch has {MAX_RECIPIENTS} recipients at most: send it in parts");
        return Err(Refusal::new(413, "BATCH_TOO_LARGE", text));
    }
    let mut copies = Vec::with_capacity(paras.len());
    let mut left = MAX_TEXT;
    for para in paras {
        let para = Body::item(para, "paras")?;
        let target = target(txn.state(), &para, sender)?;
        copies.push((target, fill(&content, para.fields(), &mut left)?));
    }

    let batch = (call.new_id)(call.now);
    let (mut sent, mut failed) = (Vec::new(), Vec::new());
    for (target, content) in copies {
        let room = match (&target, sender) {
            (Target::Room(room), _) => room.clone(),
            (Target::User(user), Some(sender)) => direct::find_or_make(txn, call, sender, user),
            (Target::User(_), None) => continue,
        };
        let allowed = delivery::may_post(
            txn.state(),
            access::room(txn.state(), &room)?,
            sender.unwrap_or_default(),
        );
        match allowed {
            Ok(()) => {
                let draft = Draft { room: &room, sender, content, batch: Some(&batch) };
                sent.push(delivery::post(txn, call, draft)["_id"].clone());
            }
            Err(refusal) => failed.push(json!({"room": room, "reason": refusal.message})),
        }
    }
    let mut record = Fields::new();
    record.insert("_id".to_owned(), batch.as_str().into());
    record.insert("count".to_owned(), paras.len().into());
    record.insert("messages".to_owned(), sent.into());
    record.insert("failed".to_owned(), failed.into());
    times::stamp(&mut record, "createdAt", call.now);
    txn.put(Kind::Batch, &batch, record);
    Ok(Reply::ok(json!({"batchID": batch, "count": paras.len()})))
}

/// The room, or else the direct room of sender and receiver.
fn target(state: &State, para: &Body<'_>, sender: Option<&str>) -> Result<Target, Refusal> {
    if para.get("room").is_some() {
        let room = para.need_text("room")?;
        access::room(state, room)?;
        return Ok(Target::Room(room.to_owned()));
    }
    if para.get("receiver").is_none() {
        let text = "each of paras takes a room or a receiver";
        return Err(Refusal::new(400, "MISSING_PARAMETER", text));
    }
    let receiver = para.need_text("receiver")?;
    access::user(state, receiver)?;
    match sender {
        None => {
            let text = "a receiver takes a sender: the message goes to the room of the two";
            Err(Refusal::new(400, "MISSING_PARAMETER", text))
        }
        Some(sender) if sender == receiver => {
            Err(Refusal::new(400, "INVALID_BODY", "sender and receiver are one user"))
        }
        Some(_) => Ok(Target::User(receiver.to_owned())),
    }
}

/// Template tokens by name, dollar signs included.
type Tokens<'a> = HashMap<&'a str, &'a str>;

/// One recipient's copy: `$name$` is replaced in `message` and `extra`, in one pass, so that a
/// replacement is never replaced again.
fn fill(content: &Fields, para: &Fields, left: &mut usize) -> Result<Fields, Refusal> {
    let tokens = para.iter().filter(|(name, _)| name.starts_with('$'));
    let tokens: Tokens<'_> =
        tokens.filter_map(|(name, value)| Some((name.as_str(), value.as_str()?))).collect();
    let mut copy = Fields::new();
    for (name, value) in content {
        let value = match name.as_str() {
            "message" | "extra" => fill_value(value, &tokens, left)?,
            _ => {
                take(left, value.to_string().len())?;
                value.clone()
            }
        };
        copy.insert(name.clone(), value);
    }
    Ok(copy)
}

fn fill_value(value: &Value, tokens: &Tokens<'_>, left: &mut usize) -> Result<Value, Refusal> {
    take(left, 8)?;
    Ok(match value {
        Value::String(text) => fill_text(text, tokens, left)?.into(),
        Value::Array(list) => {
            let filled = list.iter().map(|item| fill_value(item, tokens, left));
            Value::Array(filled.collect::<Result<_, _>>()?)
        }
        Value::Object(fields) => {
            let mut copy = Fields::new();
            for (name, value) in fields {
                take(left, name.len())?;
                copy.insert(name.clone(), fill_value(value, tokens, left)?);
            }
            copy.into()
        }
        other => other.clone(),
    })
}

fn fill_text(text: &str, tokens: &Tokens<'_>, left: &mut usize) -> Result<String, Refusal> {
    let mut filled = String::new();
    let mut rest = text;
    while let Some(start) = rest.find('$') {
        let (before, from) = rest.split_at(start);
        let name = from[1..].find('$').map(|end| &from[..end + 2]);
        let token = name.and_then(|name| tokens.get_key_value(name));
        // A dollar sign that begins no token stands for itself.
        let (name, put) = token.map_or(("$", "$"), |(name, put)| (*name, *put));
        take(left, before.len() + put.len())?;
        filled.push_str(before);
        filled.push_str(put);
        rest = &from[name.len()..];
    }
    take(left, rest.len())?;
    filled.push_str(rest);
    Ok(filled)
}

/// Takes from what a batch may still become.
fn take(left: &mut usize, length: usize) -> Result<(), Refusal> {
    let too_large = || {
        let text = format!("the batch becomes more than {MAX_TEXT} bytes: send it in parts");
        Refusal::new(413, "BATCH_TOO_LARGE", text)
    };
    *left = left.checked_sub(length).ok_or_else(too_large)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::nouns::testing::{Bench, code};

    fn bench() -> Bench {
        let mut bench = Bench::with_users(&["bot", "alice", "bob"]);
        let body = json!({"_id": "r", "members": ["alice", "bob"]});
        bench.admin("rooms.create", &[], body).unwrap();
        bench
    }

    fn batch(sender: Option<&str>, message: &str, paras: &Value) -> Value {
        json!({"sender": sender, "messageType": "text", "message": message, "paras": paras})
    }

    fn texts_of(bench: &Bench, room: &str) -> Vec<Value> {
        bench.state.messages_of(room).map(|message| message["message"].clone()).collect()
    }

    #[test]
    fn each_recipient_gets_a_copy_with_its_own_words() {
        let mut bench = bench();
        let paras = json!([
            {"receiver": "alice", "$name$": "A $name$", "$n$": "1"},
            {"receiver": "bob", "room": "r", "$name$": "B"},
        ]);
        let mut body = batch(Some("bot"), "Hi $name$ $n$ $5 $", &paras);
        body["extra"] = json!({"to": ["$name$"], "n": 1});
        let accepted = bench.admin("messages.broadcast", &[], body).unwrap();
        assert_eq!(accepted["count"], 2);
        assert_eq!(texts_of(&bench, &direct::id("alice", "bot")), ["Hi A $name$ 1 $5 $"]);
        let message = bench.state.messages_of("r").next().unwrap();
        assert_eq!(message["message"], "Hi B $n$ $5 $");
        assert_eq!(message["extra"], json!({"to": ["B"], "n": 1}));
        assert_eq!(message["batchID"], accepted["batchID"]);
        assert_eq!(message.get("paras"), None);
        let record = bench.state.get(Kind::Batch, accepted["batchID"].as_str().unwrap()).unwrap();
        assert_eq!(record["messages"].as_array().map(Vec::len), Some(2));
    }

    #[test]
    fn a_frozen_room_fails_alone() {
        let mut bench = bench();
        bench.admin("rooms.create", &[], json!({"_id": "s"})).unwrap();
        bench.admin("rooms.update", &["r"], json!({"status": 0})).unwrap();
        let body = batch(None, "x", &json!([{"room": "r"}, {"room": "s"}]));
        let accepted = bench.admin("messages.broadcast", &[], body).unwrap();
        assert_eq!(accepted["count"], 2);
        assert_eq!((bench.state.message_count("r"), bench.state.message_count("s")), (0, 1));
        let message = bench.state.messages_of("s").next().unwrap();
        assert_eq!(message["sender"], Value::Null);
    }

    #[test]
    fn a_batch_with_a_wrong_recipient_sends_nothing() {
        let mut bench = bench();
        for (sender, paras, expected) in [
            (Some("bot"), json!([{"room": "r"}, {"room": "x"}]), 404),
            (Some("bot"), json!([{"room": "r"}, {"receiver": "x"}]), 404),
            (Some("bot"), json!([{"room": "r"}, {"receiver": "bot"}]), 400),
            (Some("bot"), json!([{"room": "r"}, {}]), 400),
            (None, json!([{"room": "r"}, {"receiver": "alice"}]), 400),
            (Some("nobody"), json!([{"room": "r"}]), 404),
            (Some("bot"), json!([]), 400),
            (Some("bot"), json!(["r"]), 400),
        ] {
            let answer = bench.admin("messages.broadcast", &[], batch(sender, "x", &paras));
            assert_eq!(code(answer).0, expected, "{paras}");
        }
        assert_eq!(bench.state.count(Kind::Message) + bench.state.count(Kind::Batch), 0);
    }

    #[test]
    fn tokens_cannot_make_a_small_batch_huge() {
        let mut bench = bench();
        let paras = json!([{"room": "r", "$a$": "x".repeat(100_000)}]);
        let body = batch(Some("bot"), &"$a$".repeat(1000), &paras);
        let answer = bench.admin("messages.broadcast", &[], body);
        assert_eq!(code(answer), (413, "BATCH_TOO_LARGE"));
        let paras = vec![json!({"room": "r"}); MAX_RECIPIENTS + 1];
        let answer = bench.admin("messages.broadcast", &[], batch(None, "x", &paras.into()));
        assert_eq!(code(answer), (413, "BATCH_TOO_LARGE"));
    }
}
