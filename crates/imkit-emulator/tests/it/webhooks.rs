//! Webhooks against receivers on real sockets.

use std::sync::{Arc, Mutex, PoisonError};

use axum::Router;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::post;
use http::StatusCode;
use imkit_emulator::{Emulator, Snapshot};
use serde_json::{Value, json};
use tokio::net::TcpListener;
use tokio::sync::watch;

use crate::harness::{API_KEY, Error, Test, call, call_as, emulator, user};

/// A receiver on a free port, which keeps what it was told.
#[derive(Clone)]
struct Receiver {
    url: String,
    told: Arc<Mutex<Vec<Value>>>,
    answer: Arc<dyn Fn(&Value) -> Response + Send + Sync>,
    /// Answers wait for this to become true.
    open: Arc<watch::Sender<bool>>,
    /// How many requests have come.
    came: Arc<watch::Sender<usize>>,
}

impl Receiver {
    async fn start<R: IntoResponse>(
        answer: impl Fn(&Value) -> R + Send + Sync + 'static,
    ) -> Result<Self, Error> {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
        let receiver = Self {
            url: format!("http://{}/hook", listener.local_addr()?),
            told: Arc::default(),
            answer: Arc::new(move |event| answer(event).into_response()),
            open: Arc::new(watch::Sender::new(true)),
            came: Arc::new(watch::Sender::new(0)),
        };
        let router = Router::new().route("/hook", post(receive)).with_state(receiver.clone());
        tokio::spawn(imkit_emulator::serve(listener, router, std::future::pending()));
        Ok(receiver)
    }

    /// One that takes everything and answers nothing.
    async fn silent() -> Result<Self, Error> {
        Self::start(|_| StatusCode::OK).await
    }

    fn told(&self) -> Vec<Value> {
        self.told.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// The texts of the messages that it was told.
    fn texts(&self) -> Vec<String> {
        let texts = self.told().into_iter().map(|event| event["data"]["message"].clone());
        texts.map(|text| text.as_str().unwrap_or_default().to_owned()).collect()
    }
}

async fn receive(State(receiver): State<Receiver>, body: String) -> Response {
    let event: Value = serde_json::from_str(&body).unwrap_or_default();
    receiver.came.send_modify(|came| *came += 1);
    // The sender lives as long as the receiver does.
    let _ = receiver.open.subscribe().wait_for(|open| *open).await;
    let answer = (receiver.answer)(&event);
    receiver.told.lock().unwrap_or_else(PoisonError::into_inner).push(event);
    answer
}

/// Alice and bob in room `id`, with a webhook.
async fn room(emulator: &Emulator, id: &str, url: &str) -> Test {
    let body = json!({
        "_id": id, "members": ["alice", "bob"], "webhook": url, "botMode": true, "owner": "alice",
    });
    call(emulator, "POST", "/rooms/", body).await?.result()?;
    Ok(())
}

async fn send(emulator: &Emulator, room: &str, sender: &str, text: &str) -> Test {
    let body = json!({"room": room, "sender": sender, "messageType": "text", "message": text});
    call(emulator, "POST", "/messages", body).await?.result()?;
    Ok(())
}

/// The texts of a room, oldest first.
async fn texts(emulator: &Emulator, room: &str) -> Result<Vec<String>, Error> {
    let path = format!("/rooms/{room}/messages/v3?limit=1000");
    let page = call(emulator, "GET", &path, Value::Null).await?;
    let list = page.result()?["data"].as_array().ok_or("no list")?;
    let mut list: Vec<(String, String)> = list
        .iter()
        .map(|message| {
            let text = |name: &str| message[name].as_str().unwrap_or_default().to_owned();
            (text("_id"), text("message"))
        })
        .collect();
    list.sort();
    Ok(list.into_iter().map(|(_, text)| text).collect())
}

async fn people() -> Result<(Emulator, String), Error> {
    let emulator = emulator().await?;
    let alice = user(&emulator, "alice").await?;
    for id in ["bob", "carol", "bot"] {
        user(&emulator, id).await?;
    }
    Ok((emulator, alice))
}

#[tokio::test]
async fn additions_removals_and_messages_are_told_in_order() -> Test {
    let (emulator, alice) = people().await?;
    let receiver = Receiver::silent().await?;
    room(&emulator, "r", &receiver.url).await?;
    let added = json!({"invitees": ["carol"], "systemMessage": true});
    call_as(&emulator, &alice, "POST", "/rooms/r/members", added).await?.result()?;
    send(&emulator, "r", "bob", "one").await?;
    send(&emulator, "r", "bob", "two").await?;
    let removed = json!({"members": ["carol"]});
    call(&emulator, "POST", "/rooms/r/delete/members", removed).await?.result()?;
    emulator.webhooks_settled().await;
    let told = receiver.told();
    let kinds: Vec<&str> = told.iter().filter_map(|event| event["event"].as_str()).collect();
    assert_eq!(kinds, ["ADD_MEMBERS", "MESSAGE", "MESSAGE", "DELETE_MEMBERS"]);
    assert_eq!(told[0]["data"]["sender"]["_id"], "alice");
    assert_eq!(told[0]["data"]["members"][0]["_id"], "carol");
    assert_eq!(receiver.texts()[1..3], ["one", "two"]);
    assert_eq!((emulator.webhooks().delivered, emulator.webhooks().queued), (4, 0));
    Ok(())
}

#[tokio::test]
async fn a_thousand_messages_arrive_in_the_order_in_which_they_were_sent() -> Test {
    let builder = Emulator::builder().api_key(API_KEY);
    let emulator = builder.rate_limit(imkit_emulator::RateLimit::unlimited()).build().await?;
    for id in ["alice", "bob"] {
        user(&emulator, id).await?;
    }
    let receiver = Receiver::silent().await?;
    room(&emulator, "r", &receiver.url).await?;
    let sent: Vec<String> = (0..1000).map(|n| n.to_string()).collect();
    for text in &sent {
        send(&emulator, "r", "alice", text).await?;
    }
    emulator.webhooks_settled().await;
    assert_eq!(receiver.texts(), sent);
    Ok(())
}

#[tokio::test]
async fn a_receiver_that_hangs_delays_neither_calls_nor_other_rooms() -> Test {
    let (emulator, _) = people().await?;
    let (stuck, free) = (Receiver::silent().await?, Receiver::silent().await?);
    stuck.open.send_replace(false);
    room(&emulator, "stuck", &stuck.url).await?;
    room(&emulator, "free", &free.url).await?;
    send(&emulator, "stuck", "alice", "held").await?;
    stuck.came.subscribe().wait_for(|came| *came == 1).await?;
    for text in ["one", "two"] {
        send(&emulator, "free", "alice", text).await?;
    }
    free.came.subscribe().wait_for(|came| *came == 2).await?;
    assert!(stuck.told().is_empty());
    stuck.open.send_replace(true);
    emulator.webhooks_settled().await;
    assert_eq!(
        (stuck.texts(), free.texts()),
        (vec!["held".into()], vec!["one".into(), "two".into()])
    );
    Ok(())
}

#[tokio::test]
async fn receivers_that_are_gone_refuse_or_lead_elsewhere_have_failed() -> Test {
    let (emulator, _) = people().await?;
    let gone = TcpListener::bind(("127.0.0.1", 0)).await?;
    let url = format!("http://{}/hook", gone.local_addr()?);
    drop(gone);
    room(&emulator, "gone", &url).await?;
    room(&emulator, "gone-tls", &url.replace("http:", "https:")).await?;
    let refusing = Receiver::start(|_| StatusCode::SERVICE_UNAVAILABLE).await?;
    room(&emulator, "refusing", &refusing.url).await?;
    let target = Receiver::silent().await?;
    let to = target.url.clone();
    let leading = Receiver::start(move |_| Redirect::temporary(&to)).await?;
    room(&emulator, "leading", &leading.url).await?;
    let endless = Receiver::start(|_| "x".repeat((1 << 20) + 1)).await?;
    room(&emulator, "endless", &endless.url).await?;
    room(&emulator, "no-url", "http://").await?;
    for id in ["gone", "gone-tls", "refusing", "leading", "endless", "no-url"] {
        send(&emulator, id, "alice", "x").await?;
    }
    emulator.webhooks_settled().await;
    let counters = emulator.webhooks();
    assert_eq!((counters.failed, counters.delivered), (6, 0), "{counters:?}");
    assert!(target.told().is_empty());
    Ok(())
}

#[tokio::test]
async fn an_answer_is_posted_moves_the_bot_and_is_not_told_again() -> Test {
    let (emulator, _) = people().await?;
    let receiver = Receiver::start(|event: &Value| {
        let text = format!("you said {}", event["data"]["message"].as_str().unwrap_or_default());
        let data = json!({"messageType": "text", "message": text});
        json!({"senderID": "bot", "toBotState": "talking", "data": data}).to_string()
    })
    .await?;
    room(&emulator, "r", &receiver.url).await?;
    send(&emulator, "r", "alice", "hi").await?;
    emulator.webhooks_settled().await;
    assert_eq!(texts(&emulator, "r").await?, ["hi", "you said hi"]);
    // The bot speaks by itself: its own webhook is not told either.
    send(&emulator, "r", "bot", "by the way").await?;
    send(&emulator, "r", "alice", "bye").await?;
    emulator.webhooks_settled().await;
    assert_eq!(receiver.texts(), ["hi", "bye"]);
    assert_eq!(receiver.told()[1]["botState"], "talking");
    let expected = ["hi", "you said hi", "by the way", "bye", "you said bye"];
    assert_eq!(texts(&emulator, "r").await?, expected);
    let counters = emulator.webhooks();
    assert_eq!((counters.delivered, counters.replies, counters.own), (2, 2, 1), "{counters:?}");
    Ok(())
}

#[tokio::test]
async fn what_the_bot_said_before_it_was_known_as_such_is_not_told_either() -> Test {
    let (emulator, _) = people().await?;
    let receiver = Receiver::start(|_: &Value| {
        let data = json!({"messageType": "text", "message": "hello"});
        json!({"senderID": "bot", "data": data}).to_string()
    })
    .await?;
    room(&emulator, "r", &receiver.url).await?;
    receiver.open.send_replace(false);
    send(&emulator, "r", "alice", "hi").await?;
    receiver.came.subscribe().wait_for(|came| *came == 1).await?;
    // Two messages of its own, while its first answer is still to come.
    send(&emulator, "r", "bot", "a moment").await?;
    send(&emulator, "r", "bot", "please").await?;
    receiver.open.send_replace(true);
    emulator.webhooks_settled().await;
    assert_eq!(receiver.texts(), ["hi"]);
    let counters = emulator.webhooks();
    assert_eq!((counters.delivered, counters.own, counters.queued), (1, 2, 0), "{counters:?}");
    Ok(())
}

#[tokio::test]
async fn answers_that_make_no_sense_change_nothing() -> Test {
    let (emulator, _) = people().await?;
    for (id, answer, refused) in [
        ("text", "OK", 0),
        ("list", "[1]", 0),
        ("deep", "[[[[", 0),
        ("nulls", r#"{"toBotState": null, "data": null}"#, 0),
        (
            "stranger",
            r#"{"senderID": "nobody", "data": {"messageType": "text", "message": "x"}}"#,
            1,
        ),
        ("nobody", r#"{"data": {"messageType": "text", "message": "x"}}"#, 2),
        ("no-content", r#"{"senderID": "bot", "data": 7, "toBotState": "x"}"#, 3),
    ] {
        let receiver = Receiver::start(move |_| answer).await?;
        room(&emulator, id, &receiver.url).await?;
        send(&emulator, id, "alice", "hi").await?;
        emulator.webhooks_settled().await;
        assert_eq!(texts(&emulator, id).await?, ["hi"], "{id}");
        assert_eq!(emulator.webhooks().refused, refused, "{id}");
    }
    assert_eq!((emulator.webhooks().delivered, emulator.webhooks().replies), (7, 0));
    Ok(())
}

#[tokio::test]
async fn a_restore_forgets_what_waits_and_what_is_under_way() -> Test {
    let (emulator, _) = people().await?;
    let receiver = Receiver::start(|_| {
        let data = json!({"messageType": "text", "message": "late"});
        json!({"senderID": "bot", "data": data}).to_string()
    })
    .await?;
    room(&emulator, "r", &receiver.url).await?;
    let before: Snapshot = emulator.snapshot().await;
    receiver.open.send_replace(false);
    for text in ["one", "two", "three"] {
        send(&emulator, "r", "alice", text).await?;
    }
    receiver.came.subscribe().wait_for(|came| *came == 1).await?;
    emulator.restore(before).await?;
    receiver.open.send_replace(true);
    emulator.webhooks_settled().await;
    assert_eq!(emulator.webhooks().queued, 0);
    assert_eq!(texts(&emulator, "r").await?, Vec::<String>::new());
    assert_eq!(*receiver.came.borrow(), 1, "what waited was posted all the same");

    send(&emulator, "r", "alice", "after").await?;
    emulator.webhooks_settled().await;
    assert_eq!(texts(&emulator, "r").await?, ["after", "late"]);
    emulator.reset().await?;
    assert_eq!(serde_json::to_value(emulator.webhooks())?["delivered"], 0);
    Ok(())
}

#[tokio::test]
async fn the_controls_wait_and_show_the_counts() -> Test {
    let (emulator, _) = people().await?;
    let receiver = Receiver::silent().await?;
    room(&emulator, "r", &receiver.url).await?;
    send(&emulator, "r", "alice", "hi").await?;
    let settled = call(&emulator, "POST", "/_emulator/webhooks/settle", Value::Null).await?;
    let expected = json!({
        "queued": 0, "delivered": 1, "failed": 0, "dropped": 0, "own": 0, "replies": 0, "refused": 0,
    });
    assert_eq!(settled.result()?, &expected);
    let read = call(&emulator, "GET", "/_emulator/webhooks", Value::Null).await?;
    assert_eq!(read.result()?, &expected);
    Ok(())
}

#[tokio::test]
async fn a_full_queue_drops_news_and_says_so() -> Test {
    let builder = Emulator::builder().api_key(API_KEY);
    let emulator = builder.rate_limit(imkit_emulator::RateLimit::unlimited()).build().await?;
    for id in ["alice", "bob"] {
        user(&emulator, id).await?;
    }
    let receiver = Receiver::silent().await?;
    receiver.open.send_replace(false);
    room(&emulator, "r", &receiver.url).await?;
    let paras = json!(vec![json!({"room": "r"}); 1000]);
    let batch = json!({"messageType": "text", "message": "x", "sender": "alice", "paras": paras});
    send(&emulator, "r", "alice", "first").await?;
    receiver.came.subscribe().wait_for(|came| *came == 1).await?;
    call(&emulator, "POST", "/messages/batch", batch).await?.result()?;
    send(&emulator, "r", "alice", "last").await?;
    // The queue fills beside the calls.
    while emulator.webhooks().dropped == 0 {
        tokio::task::yield_now().await;
    }
    receiver.open.send_replace(true);
    emulator.webhooks_settled().await;
    let counters = emulator.webhooks();
    assert_eq!((counters.delivered, counters.dropped), (1001, 1), "{counters:?}");
    Ok(())
}
