//! The messages of all rooms, newest first by the time when they were sent.

use std::collections::HashSet;

use futures_util::StreamExt as _;
use imkit_sdk::api::{ListAllMessages, Message};
use imkit_sdk::{Client, Error, Items};
use jiff::Timestamp;
use serde_json::{Value, json};

use super::feed::Feed;
use crate::context::Context;
use crate::error::Failure;

/// Rows that are given at once, and asked for at once.
const PAGE: u32 = 100;

/// Messages of all rooms.
pub(crate) struct AllRooms {
    client: Client,
    since: Option<Timestamp>,
    until: Option<Timestamp>,
    /// When the last row was sent, and which rows were sent then.
    last: Option<(i64, HashSet<String>)>,
    items: Option<Items<Message>>,
    failed: Option<Error>,
}

impl AllRooms {
    /// Messages that were sent from `since` on and before `until`.
    pub(crate) fn new(client: Client, since: Option<Timestamp>, until: Option<Timestamp>) -> Self {
        Self { client, since, until, last: None, items: None, failed: None }
    }

    fn start(&self) -> Items<Message> {
        let after_last = |(at, _): &(i64, _)| Timestamp::from_millisecond(at + 1).ok();
        let until = self.last.as_ref().and_then(after_last).or(self.until);
        self.client.messages().all(ListAllMessages { since: self.since, until, limit: Some(PAGE) })
    }

    fn note(&mut self, id: &str, sent: Option<i64>) {
        let Some(sent) = sent else { return };
        match &mut self.last {
            Some((at, ids)) if *at == sent => {
                ids.insert(id.to_owned());
            }
            last => *last = Some((sent, HashSet::from([id.to_owned()]))),
        }
    }
}

impl Feed for AllRooms {
    const ROWS: &'static str = "messages";

    fn describe(&self) -> Value {
        json!({ "room": null, "since": self.since, "until": self.until })
    }

    fn passed(&mut self, row: &Value) {
        let Some(id) = row["_id"].as_str() else { return };
        let text = || row["messageTime"].as_str()?.parse::<Timestamp>().ok();
        let sent = row["messageTimeMS"].as_i64().filter(|ms| *ms != 0);
        let sent = sent.or_else(|| text().map(Timestamp::as_millisecond));
        self.note(id, sent);
    }

    async fn next(&mut self) -> Result<Option<Vec<Value>>, Failure> {
        if let Some(error) = self.failed.take() {
            return Err(error.into());
        }
        let mut items = match self.items.take() {
            Some(items) => items,
            None => self.start(),
        };
        let mut fresh = Vec::new();
        while fresh.len() < PAGE as usize {
            let message = match items.next().await {
                Some(Ok(message)) => message,
                Some(Err(error)) if fresh.is_empty() => return Err(error.into()),
                Some(Err(error)) => {
                    // What came before is written first.
                    self.failed = Some(error);
                    break;
                }
                None => break,
            };
            let sent = message.sent().map(Timestamp::as_millisecond);
            let known = self
                .last
                .as_ref()
                .is_some_and(|(at, ids)| Some(*at) == sent && ids.contains(message.id.as_str()));
            if !known {
                self.note(message.id.as_str(), sent);
                fresh.push(Context::json(&message)?);
            }
        }
        self.items = Some(items);
        Ok((!fresh.is_empty()).then_some(fresh))
    }

    async fn remark(&mut self, _: u64) -> Result<Option<String>, Failure> {
        // The time when a message was sent does not change: the order is stable.
        Ok(None)
    }
}
