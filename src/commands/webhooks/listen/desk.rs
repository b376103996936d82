//! Where events arrive: read, remembered, recorded, handed to the handler, answered in time.

use std::collections::HashSet;
use std::sync::mpsc::{SyncSender, TrySendError};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use hyper::body::Bytes;
use imkit_sdk::webhook::{self, Event, Reply, Seen};
use imkit_sdk::{Clock, SecretString, SystemClock};
use jiff::Timestamp;
use serde_json::{Map, Value};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::{Instant, timeout, timeout_at};

use super::handler::Handler;
use crate::commands::webhooks::recording::Recorder;
use crate::error::{Exit, Failure};
use crate::output::Talk;

/// An event is answered after this long, whatever its handler does: the rest of a second is for the
/// way.
const ANSWER_WITHIN: Duration = Duration::from_millis(800);

/// How long a handler that is late may go on.
const GO_ON: Duration = Duration::from_secs(30);

/// Most handlers at a time.
const HANDLERS: usize = 16;

/// Bytes of events that may wait for being printed. Read, an event takes several times its bytes.
const UNPRINTED: usize = 16 << 20;

/// Messages that are remembered, to notice a repetition.
const REMEMBERED: usize = 10_000;

/// Takes events.
pub(super) struct Desk {
    secret: SecretString,
    handler: Option<Arc<Handler>>,
    places: Arc<Semaphore>,
    rows: SyncSender<Row>,
    unprinted: Arc<Semaphore>,
    talk: Talk,
    clock: SystemClock,
    memory: Mutex<Memory>,
}

/// What changes from event to event.
struct Memory {
    seen: Seen,
    /// Who has answered, by room: the bot, whose own messages no handler gets.
    bots: HashSet<(String, String)>,
    recorder: Option<Recorder>,
    unrecorded: u64,
    unshown: u64,
}

/// One event as it is printed.
pub(super) struct Row {
    pub(super) time: Timestamp,
    pub(super) event: Value,
    /// The message came before.
    pub(super) duplicate: bool,
    /// The bot wrote it.
    pub(super) own: bool,
    pub(super) answer: Option<Value>,
    /// Its share of what may wait.
    _share: OwnedSemaphorePermit,
}

impl Row {
    /// The row; it begins as a line of a recording does.
    pub(super) fn to_json(&self) -> Value {
        let mut row = Map::new();
        row.insert("time".to_owned(), format!("{:.3}", self.time).into());
        row.insert("event".to_owned(), self.event.clone());
        for (name, holds) in [("duplicate", self.duplicate), ("own", self.own)] {
            if holds {
                row.insert(name.to_owned(), true.into());
            }
        }
        if let Some(answer) = &self.answer {
            row.insert("answer".to_owned(), answer.clone());
        }
        Value::Object(row)
    }
}

impl Desk {
    pub(super) fn new(
        secret: SecretString,
        handler: Option<Handler>,
        recorder: Option<Recorder>,
        rows: SyncSender<Row>,
        talk: Talk,
    ) -> Self {
        let seen = Seen::new(REMEMBERED);
        let memory = Memory { seen, bots: HashSet::new(), recorder, unrecorded: 0, unshown: 0 };
        Self {
            secret,
            handler: handler.map(Arc::new),
            places: Arc::new(Semaphore::new(HANDLERS)),
            rows,
            unprinted: Arc::new(Semaphore::new(UNPRINTED)),
            talk,
            clock: SystemClock::default(),
            memory: Mutex::new(memory),
        }
    }

    /// Whether a path holds the secret.
    pub(super) fn opens(&self, path: &str) -> bool {
        webhook::verify(path, &self.secret).is_ok()
    }

    /// Says something that the user should act on.
    pub(super) fn warn(&self, text: &str) {
        self.talk.warn(text);
    }

    /// Takes one event, and answers with a reply, with nothing, or with the status of a refusal.
    pub(super) async fn take(&self, body: Bytes) -> Result<Option<Vec<u8>>, u16> {
        let deadline = Instant::now() + ANSWER_WITHIN;
        let time = self.clock.now();
        let refused = |why: String| self.talk.warn(&format!("an event was refused: {why}"));
        let event = webhook::parse(&body).map_err(|error| {
            refused(error.to_string());
            error.status()
        })?;
        // As it came: the typed event would lose what is null.
        let raw: Value = serde_json::from_slice(&body).map_err(|error| {
            refused(error.to_string());
            400_u16
        })?;
        let (duplicate, own) = self.remember(time, &event, &raw);
        let reply = match &self.handler {
            Some(handler) if !duplicate && !own => {
                self.handle(Arc::clone(handler), event, raw.clone(), deadline).await
            }
            _ => None,
        };
        let answer = reply.as_ref().and_then(|reply| serde_json::to_value(reply).ok());
        let sent = answer.as_ref().map(|answer| answer.to_string().into_bytes());
        let bytes = body.len() + sent.as_ref().map_or(0, Vec::len);
        self.show(bytes, |share| Row { time, event: raw, duplicate, own, answer, _share: share });
        Ok(sent)
    }

    fn remember(&self, time: Timestamp, event: &Event, raw: &Value) -> (bool, bool) {
        let mut memory = self.memory.lock().unwrap_or_else(PoisonError::into_inner);
        let duplicate = !memory.seen.is_first(event);
        let own = event.message().is_some()
            && event.sender().is_some_and(|sender| {
                memory.bots.contains(&(event.room.to_string(), sender.to_string()))
            });
        if let Some(recorder) = &mut memory.recorder
            && let Err(error) = recorder.append(time, raw)
        {
            memory.unrecorded += 1;
            self.talk.warn(&format!("an event was not recorded: {error}"));
        }
        (duplicate, own)
    }

    /// What the handler says in time. What it says later, and what goes wrong, is told.
    async fn handle(
        &self,
        handler: Arc<Handler>,
        event: Event,
        raw: Value,
        deadline: Instant,
    ) -> Option<Reply> {
        let room = event.room.to_string();
        let place = timeout_at(deadline, Arc::clone(&self.places).acquire_owned()).await;
        let Ok(Ok(place)) = place else {
            let text = format!("{HANDLERS} handlers are busy: an event was handed to none");
            self.talk.warn(&text);
            return None;
        };
        let mut work = tokio::spawn(async move {
            let _place = place;
            timeout(GO_ON, handler.run(&event, &raw))
                .await
                .unwrap_or_else(|_| Err(format!("it was ended after {} s", GO_ON.as_secs())))
        });
        let Ok(ended) = timeout_at(deadline, &mut work).await else {
            self.talk.warn("the handler is late: the event was answered without it");
            let talk = self.talk.clone();
            tokio::spawn(async move {
                if let Ok(Err(why)) = work.await {
                    talk.warn(&format!("the handler that was late failed: {why}"));
                }
            });
            return None;
        };
        let outcome = ended.unwrap_or_else(|_| Err("it broke down".to_owned()));
        let reply = match outcome {
            Ok(reply) => reply?,
            Err(why) => {
                self.talk.warn(&format!("the handler failed: {why}"));
                return None;
            }
        };
        if let (Some(sender), Some(_)) = (&reply.sender, &reply.data) {
            let mut memory = self.memory.lock().unwrap_or_else(PoisonError::into_inner);
            memory.bots.insert((room, sender.to_string()));
        }
        Some(reply)
    }

    fn show(&self, bytes: usize, row: impl FnOnce(OwnedSemaphorePermit) -> Row) {
        let share = u32::try_from(bytes).ok();
        let share =
            share.and_then(|bytes| Arc::clone(&self.unprinted).try_acquire_many_owned(bytes).ok());
        let full = match share.map(row) {
            Some(row) => matches!(self.rows.try_send(row), Err(TrySendError::Full(_))),
            None => true,
        };
        if full {
            let mut memory = self.memory.lock().unwrap_or_else(PoisonError::into_inner);
            memory.unshown += 1;
            if memory.unshown == 1 {
                self.talk.warn("the output is not read: events are taken, but not shown");
            }
        }
    }

    /// How it all went.
    ///
    /// # Errors
    ///
    /// Some events were not recorded.
    pub(super) fn verdict(&self) -> Result<(), Failure> {
        let memory = self.memory.lock().unwrap_or_else(PoisonError::into_inner);
        if memory.unshown > 0 {
            self.talk.warn(&format!("{} events were not shown", memory.unshown));
        }
        match memory.unrecorded {
            0 => Ok(()),
            count => Err(Failure::new(Exit::Failed, format!("{count} events were not recorded"))),
        }
    }
}
