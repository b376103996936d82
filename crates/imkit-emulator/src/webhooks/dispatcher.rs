//! The queues. One task owns them: each room's events go out in order and one at a time, rooms do
//! not wait for each other, and whoever tells news never waits at all.

use std::collections::{HashMap, HashSet, VecDeque};
use std::sync::Arc;

use tokio::sync::{mpsc, oneshot};
use tokio::task::{Id, JoinSet};

use super::Notice;
use super::courier::{Courier, Delivery};
use super::tally::{Tally, WebhookCounters};
use crate::nouns::News;

/// Most events that wait for one room's webhook.
const ROOM_QUEUE: usize = 1000;

/// Most events that wait for all webhooks together.
const QUEUE: u64 = 10_000;

/// Works until nobody can tell anything any more; what is under way then is cut off.
pub(super) async fn run(
    mut inbox: mpsc::UnboundedReceiver<Notice>,
    courier: Courier,
    tally: Arc<Tally>,
) {
    let mut dispatcher = Dispatcher {
        courier: Arc::new(courier),
        tally,
        rooms: HashMap::new(),
        under_way: JoinSet::new(),
        room_of: HashMap::new(),
        bots: HashSet::new(),
        settling: Vec::new(),
    };
    loop {
        tokio::select! {
            // Deliveries first: a queue that could be shorter drops nothing.
            biased;
            Some(ended) = dispatcher.under_way.join_next_with_id() => {
                let (id, delivery) = match ended {
                    Ok((id, delivery)) => (id, delivery),
                    Err(error) => (error.id(), Delivery::failed()),
                };
                dispatcher.ended(id, delivery);
            }
            notice = inbox.recv() => match notice {
                Some(notice) => dispatcher.told(notice),
                None => return,
            },
        }
        dispatcher.say_if_settled();
    }
}

struct Dispatcher {
    courier: Arc<Courier>,
    tally: Arc<Tally>,
    /// What waits. A room is in here for as long as something of it is under way.
    rooms: HashMap<String, VecDeque<(u64, News)>>,
    under_way: JoinSet<Delivery>,
    room_of: HashMap<Id, String>,
    /// Who has answered for a webhook, by room: their messages are not told.
    bots: HashSet<(String, String)>,
    settling: Vec<oneshot::Sender<()>>,
}

impl Dispatcher {
    fn told(&mut self, notice: Notice) {
        match notice {
            Notice::News(age, news) => self.take(age, news),
            Notice::Replaced => self.clear(),
            Notice::Reset(done) => {
                self.clear();
                self.tally.count(|counters| *counters = WebhookCounters::default());
                let _ = done.send(());
            }
            Notice::Settle(done) => self.settling.push(done),
        }
    }

    fn take(&mut self, age: u64, news: News) {
        if self.is_own(&news) {
            self.tally.count(|counters| counters.own += 1);
            return;
        }
        if let Some(waiting) = self.rooms.get_mut(&news.room) {
            if waiting.len() < ROOM_QUEUE && self.tally.read().queued < QUEUE {
                waiting.push_back((age, news));
                self.tally.count(|counters| counters.queued += 1);
                return;
            }
        } else if self.tally.read().queued < QUEUE {
            self.tally.count(|counters| counters.queued += 1);
            self.rooms.insert(news.room.clone(), VecDeque::new());
            self.send(age, news);
            return;
        }
        let dropped = self.tally.count(|counters| counters.dropped += 1).dropped;
        // A receiver that is down would fill the log otherwise.
        if dropped.is_power_of_two() {
            tracing::warn!(room = news.room, dropped, "the queue of webhook events is full");
        }
    }

    fn send(&mut self, age: u64, news: News) {
        let room = news.room.clone();
        let courier = Arc::clone(&self.courier);
        let task = self.under_way.spawn(async move { courier.deliver(age, news).await });
        self.room_of.insert(task.id(), room);
    }

    fn ended(&mut self, id: Id, delivery: Delivery) {
        let Some(room) = self.room_of.remove(&id) else { return };
        self.tally.count(|counters| {
            counters.queued -= 1;
            counters.delivered += u64::from(delivery.delivered);
            counters.failed += u64::from(!delivery.delivered);
            counters.replies += u64::from(delivery.replied);
            counters.refused += u64::from(delivery.refused);
        });
        if let Some(bot) = delivery.bot {
            self.bots.insert((room.clone(), bot));
        }
        while let Some((age, news)) = self.rooms.get_mut(&room).and_then(VecDeque::pop_front) {
            // The answer may have told only now who the bot is.
            if !self.is_own(&news) {
                self.send(age, news);
                return;
            }
            self.tally.count(|counters| {
                counters.queued -= 1;
                counters.own += 1;
            });
        }
        self.rooms.remove(&room);
    }

    /// Whether a room's own bot wrote it.
    fn is_own(&self, news: &News) -> bool {
        let author = news.author.as_ref();
        author.is_some_and(|id| self.bots.contains(&(news.room.clone(), id.clone())))
    }

    fn clear(&mut self) {
        // Dropping the set cuts off what is under way.
        self.under_way = JoinSet::new();
        self.room_of.clear();
        self.rooms.clear();
        self.bots.clear();
        self.tally.count(|counters| counters.queued = 0);
    }

    fn say_if_settled(&mut self) {
        if self.rooms.is_empty() {
            for done in self.settling.drain(..) {
                let _ = done.send(());
            }
        }
    }
}
