//! Telling rooms' webhooks what happened, after it was stored and beside the answering of calls.
//! What is told, and what an answer does, is decided in `nouns::webhook`; here is its way: a queue
//! per room, the HTTP request, the counting.

mod courier;
mod dispatcher;
mod tally;
mod tls;

use std::sync::Arc;

use tokio::sync::{mpsc, oneshot};

pub(crate) use courier::Courier;
use tally::Tally;
pub use tally::WebhookCounters;

use crate::nouns::News;

/// What the dispatcher is told.
pub(crate) enum Notice {
    /// Something happened, in this age of the documents.
    News(u64, News),
    /// All documents were replaced: nothing of what waits is true any more.
    Replaced,
    /// Begin anew: no counts, no bots.
    Reset(oneshot::Sender<()>),
    /// Say when nothing waits and nothing is under way.
    Settle(oneshot::Sender<()>),
}

/// The way to the dispatcher.
pub(crate) type Notices = mpsc::UnboundedSender<Notice>;

/// Webhooks, as the emulator's handle knows them.
pub(crate) struct Webhooks {
    notices: Notices,
    tally: Arc<Tally>,
}

impl Webhooks {
    /// Starts the dispatcher on the current runtime. It ends when nobody can tell it anything.
    pub(crate) fn start(
        notices: Notices,
        inbox: mpsc::UnboundedReceiver<Notice>,
        courier: Courier,
    ) -> Self {
        let tally = Arc::new(Tally::default());
        tokio::spawn(dispatcher::run(inbox, courier, Arc::clone(&tally)));
        Self { notices, tally }
    }

    /// The counts so far.
    pub(crate) fn counters(&self) -> WebhookCounters {
        self.tally.read()
    }

    /// Begins the counting anew.
    pub(crate) async fn reset(&self) {
        self.ask(Notice::Reset).await;
    }

    /// Waits until nothing waits and nothing is under way.
    pub(crate) async fn settle(&self) {
        self.ask(Notice::Settle).await;
    }

    async fn ask(&self, notice: impl FnOnce(oneshot::Sender<()>) -> Notice) {
        let (done, answer) = oneshot::channel();
        if self.notices.send(notice(done)).is_ok() {
            let _ = answer.await;
        }
    }
}
