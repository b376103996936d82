//! The history of a room, latest change first. The order is by time of change, so a message that
//! changes while the history is read moves to the front. Repeats are known by their place in the
//! order: the time of change only falls, and what lies before that was written already.

use imkit_sdk::api::{ListMessages, Message, MessageId, RoomId, TimeRangeField};
use imkit_sdk::{Client, ErrorKind};
use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};

use super::feed::Feed;
use super::recent::Recent;
use crate::context::Context;
use crate::error::Failure;

/// The largest page that the platform recommends.
const PAGE: u32 = 100;

/// Messages of a room, page by page.
pub(crate) struct RoomHistory {
    client: Client,
    room: RoomId,
    since: Option<Timestamp>,
    until: Option<Timestamp>,
    before: Option<MessageId>,
    place: Place,
    ended: bool,
}

impl RoomHistory {
    /// Messages that were sent from `since` on and before `until`.
    pub(crate) fn new(
        client: Client,
        room: RoomId,
        since: Option<Timestamp>,
        until: Option<Timestamp>,
    ) -> Self {
        Self { client, room, since, until, before: None, place: Place::default(), ended: false }
    }

    fn query(&self) -> ListMessages {
        ListMessages {
            before_message: self.before.clone(),
            after_message: None,
            limit: Some(PAGE),
            // The platform leaves out what was sent at that very time.
            after_time: self
                .since
                .and_then(|since| since.checked_sub(SignedDuration::from_millis(1)).ok()),
            time_range_field: self.since.map(|_| TimeRangeField::MessageTime),
        }
    }

    fn is_wanted(&self, message: &Message) -> bool {
        let Some(sent) = message.sent() else { return true };
        self.since.is_none_or(|since| sent >= since) && self.until.is_none_or(|until| sent < until)
    }
}

impl Feed for RoomHistory {
    const ROWS: &'static str = "messages";

    fn describe(&self) -> Value {
        json!({ "room": self.room, "since": self.since, "until": self.until })
    }

    fn passed(&mut self, row: &Value) {
        let Some(id) = row["_id"].as_str() else { return };
        self.before = Some(id.into());
        self.place.take(id, row["updatedAtMS"].as_i64());
    }

    async fn next(&mut self) -> Result<Option<Vec<Value>>, Failure> {
        loop {
            if self.ended {
                return Ok(None);
            }
            let page = match self.client.messages().page(&self.room, self.query()).await {
                Ok(page) => page.data,
                // The message that says where to go on was deleted: its place is known.
                Err(error) if error.kind() == ErrorKind::NotFound && self.before.is_some() => {
                    self.before = None;
                    continue;
                }
                Err(error) => return Err(error.into()),
            };
            let Some(last) = page.last() else {
                self.ended = true;
                continue;
            };
            let asked = self.before.replace(last.id.clone());
            let mut fresh = Vec::new();
            self.place.check_order(page.iter().map(changed));
            for message in &page {
                if self.place.take(message.id.as_str(), changed(message)) && self.is_wanted(message)
                {
                    fresh.push(Context::json(message)?);
                }
            }
            // A server that repeats the message it was asked about has nothing behind it.
            self.ended = asked.as_ref() == Some(&last.id);
            if !fresh.is_empty() {
                return Ok(Some(fresh));
            }
        }
    }

    async fn remark(&mut self, _: u64) -> Result<Option<String>, Failure> {
        let Some(top) = self.place.top else { return Ok(None) };
        let query = ListMessages { limit: Some(1), ..ListMessages::default() };
        let page = self.client.messages().page(&self.room, query).await?;
        let newest = page.data.first().and_then(changed);
        if newest.is_none_or(|newest| newest <= top) {
            return Ok(None);
        }
        let Ok(top) = Timestamp::from_millisecond(top) else { return Ok(None) };
        Ok(Some(format!(
            "messages were sent or changed while the export ran, and may be missing or old in it: \
             imkit messages list '{}' --since {top}",
            self.room
        )))
    }
}

fn changed(message: &Message) -> Option<i64> {
    message.updated_at_ms.filter(|ms| *ms != 0)
}

/// How far the history has been read.
#[derive(Default)]
struct Place {
    /// The latest change of all rows.
    top: Option<i64>,
    /// The change of the last row; what lies before it was read already.
    mark: Option<i64>,
    recent: Recent,
    /// The server does not keep the documented order: then only recent repeats are known.
    unordered: bool,
}

impl Place {
    /// Looks whether a page is in the documented order.
    fn check_order(&mut self, changes: impl Iterator<Item = Option<i64>>) {
        let changes: Option<Vec<i64>> = changes.collect();
        let ordered = changes.is_some_and(|times| times.is_sorted_by(|a, b| a >= b));
        self.unordered |= !ordered;
    }

    /// Takes the next message; false when it was read before.
    fn take(&mut self, id: &str, changed: Option<i64>) -> bool {
        if !self.recent.add(id) {
            return false;
        }
        if let (Some(changed), Some(mark), false) = (changed, self.mark, self.unordered)
            && changed > mark
        {
            return false;
        }
        self.top = self.top.max(changed);
        self.mark = changed.or(self.mark);
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_lies_before_the_last_row_was_read_already() {
        let mut place = Place::default();
        let mut take = |id, at| place.take(id, Some(at));
        assert!(take("c", 30) && take("b", 20) && take("a", 20));
        assert!(!take("b", 20), "read before");
        assert!(!take("z", 31), "moved to the front meanwhile");
        assert!(take("x", 20) && take("w", 10));
        assert_eq!(place.top, Some(30));
    }

    #[test]
    fn without_the_documented_order_nothing_is_left_out_by_its_time() {
        let mut place = Place::default();
        assert!(place.take("a", Some(10)));
        place.check_order([Some(5), Some(9)].into_iter());
        assert!(place.take("b", Some(5)) && place.take("c", Some(9)) && place.take("d", None));
        assert!(!place.take("a", Some(10)));
    }
}
