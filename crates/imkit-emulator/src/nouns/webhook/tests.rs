//! News and answers by example.

use serde_json::{Value, json};

use super::News;
use crate::call::{Caller, Reply};
use crate::nouns::testing::{Bench, code};
use crate::nouns::{access, membership};
use crate::state::{Fields, Kind};

const URL: &str = "http://127.0.0.1:1/hook";

/// Room r of alice (owner) and bob with a webhook; carol and bot are outside.
fn bench() -> Bench {
    let mut bench = Bench::with_users(&["alice", "bob", "carol", "bot"]);
    let body = json!({
        "_id": "r", "members": ["alice", "bob"], "owner": "alice", "webhook": URL, "botMode": true,
    });
    let (outcome, news) = bench.observed("rooms.create", Caller::Admin, &[], body);
    assert!(outcome.is_ok() && news.is_empty(), "{news:?}");
    bench
}

fn admin(bench: &mut Bench, op: &str, params: &[&str], body: Value) -> Vec<News> {
    let (outcome, news) = bench.observed(op, Caller::Admin, params, body);
    assert!(outcome.is_ok(), "{op}: {outcome:?}");
    news
}

fn message(text: &str) -> Value {
    json!({"room": "r", "sender": "alice", "messageType": "text", "message": text})
}

fn ids(event: &Value) -> Vec<&str> {
    let members = event["data"]["members"].as_array().unwrap();
    members.iter().map(|member| member["_id"].as_str().unwrap()).collect()
}

#[test]
fn a_message_is_told_with_its_sender() {
    let mut bench = bench();
    let news = admin(&mut bench, "messages.send", &[], message("hi"));
    let [news] = &news[..] else { panic!("{news:?}") };
    assert_eq!((news.room.as_str(), news.url.as_str()), ("r", URL));
    assert_eq!(news.author.as_deref(), Some("alice"));
    assert_eq!((&news.event["event"], &news.event["roomID"]), (&json!("MESSAGE"), &json!("r")));
    assert_eq!(news.event["data"]["message"], "hi");
    assert_eq!(news.event["data"]["sender"]["_id"], "alice");
    assert_eq!(news.event.get("botState"), None);
}

#[test]
fn coming_and_going_is_told_once_and_not_as_a_message() {
    let mut bench = bench();
    let body = json!({"invitees": ["bob", "carol", "bot"], "systemMessage": true});
    let (_, news) = bench.observed("members.add", Caller::User("alice".into()), &["r"], body);
    let [added] = &news[..] else { panic!("{news:?}") };
    assert_eq!(added.event["event"], "ADD_MEMBERS");
    assert_eq!(added.event["data"]["sender"]["_id"], "alice");
    assert_eq!(ids(&added.event), ["carol", "bot"]);

    let body = json!({"members": ["carol"]});
    let news = admin(&mut bench, "members.remove", &["r"], body);
    let [removed] = &news[..] else { panic!("{news:?}") };
    assert_eq!(removed.event["event"], "DELETE_MEMBERS");
    assert_eq!(
        (ids(&removed.event), &removed.event["data"]["sender"]),
        (vec!["carol"], &json!(null))
    );
}

#[test]
fn who_joins_is_told_as_joining() {
    let mut bench = bench();
    let call = bench.call("rooms.join", Caller::User("carol".into()), &["r"], &[], json!({}));
    let (_, news) = bench.write(&call, |txn, call| {
        let mut room = Fields::clone(access::room(txn.state(), call.param(0))?);
        membership::add(&mut room, &["carol"], 0);
        txn.put(Kind::Room, "r", room.clone());
        // What the operation writes besides makes it no second event.
        txn.put(Kind::Room, "r", room);
        Ok(Reply::ok(json!({})))
    });
    let [joined] = &news[..] else { panic!("{news:?}") };
    assert_eq!((&joined.event["event"], ids(&joined.event)), (&json!("JOIN_ROOM"), vec!["carol"]));
    assert_eq!(joined.event["data"]["sender"]["_id"], "carol");
}

#[test]
fn nothing_is_told_of_what_did_not_happen_or_nobody_listens_to() {
    let mut bench = bench();
    let none = json!({"invitees": ["alice"]});
    assert_eq!(admin(&mut bench, "members.add", &["r"], none), []);
    let refused = json!({"room": "r", "sender": "nobody", "messageType": "text", "message": "x"});
    let (outcome, news) = bench.observed("messages.send", Caller::Admin, &[], refused);
    assert!(outcome.is_err() && news.is_empty());
    for change in [
        json!({"botMode": false}),
        json!({"botMode": true, "webhook": "a-key"}),
        json!({"webhook": ""}),
        json!({"webhook": null}),
    ] {
        assert_eq!(admin(&mut bench, "rooms.update", &["r"], change), []);
        assert_eq!(admin(&mut bench, "messages.send", &[], message("x")), []);
    }
}

#[test]
fn an_answer_posts_and_moves_the_bot_or_does_neither() {
    let mut bench = bench();
    let data = json!({"messageType": "text", "message": "hello"});
    let body = json!({"senderID": "bot", "toBotState": "asked", "data": data});
    bench.answer("r", body).unwrap();
    let news = admin(&mut bench, "messages.send", &[], message("again"));
    assert_eq!(news[0].event["botState"], "asked");
    let last = bench.admin("messages.list", &["r"], Value::Null).unwrap();
    assert_eq!(last["data"][1]["sender"]["_id"], "bot");

    for (answer, expected) in [
        (json!({"senderID": "nobody", "toBotState": "x", "data": data}), 404),
        (json!({"toBotState": "x", "data": data}), 400),
        (json!({"senderID": "bot", "toBotState": "x", "data": "text"}), 400),
        (json!({"senderID": "bot", "toBotState": "x", "data": {"messageType": "recall"}}), 400),
        (json!({"toBotState": 7}), 400),
        (json!([]), 400),
    ] {
        assert_eq!(code(bench.answer("r", answer.clone())).0, expected, "{answer}");
    }
    assert_eq!(code(bench.answer("gone", json!({}))).0, 404);
    let room = bench.admin("rooms.get", &["r"], Value::Null).unwrap();
    assert_eq!(room["botState"], "asked");
    bench.answer("r", json!({"toBotState": null, "data": null})).unwrap();
    assert_eq!(bench.admin("rooms.get", &["r"], Value::Null).unwrap()["botState"], "asked");
}
