//! The one writer. Changes queue up; it takes whatever is waiting as a batch, runs each change in a
//! transaction of its own, writes the whole batch to the database in one commit, and only then lets
//! readers see it and replies.
//!
//! What webhooks are told leaves after the commit. The state's write lock is held over the commit:
//! no reader ever sees what may yet be undone.

use std::collections::HashSet;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use tokio::sync::{RwLock, mpsc, oneshot};

use crate::Error;
use crate::call::{Call, Outcome, Refusal};
use crate::durable::{Change, Durable};
use crate::nouns;
use crate::snapshot::Snapshot;
use crate::state::State;
use crate::txn::{self, Txn};
use crate::webhooks::{Notice, Notices};

/// Most changes of one commit.
const BATCH: usize = 256;

/// Changes that may wait before callers have to.
const QUEUE: usize = 1024;

/// A function of the domain that changes the state.
pub(crate) type Write = fn(&mut Txn<'_>, &Call) -> Outcome;

enum Job {
    Run(Run),
    Replace { snapshot: Snapshot, reply: oneshot::Sender<Result<(), Error>> },
    Close { reply: oneshot::Sender<Result<(), Error>> },
}

/// A change that waits to be carried out.
struct Run {
    call: Box<Call>,
    write: Write,
    origin: Origin,
    reply: oneshot::Sender<Outcome>,
}

/// Where a change comes from.
#[derive(Clone, Copy)]
enum Origin {
    /// A request; webhooks are told.
    Request,
    /// The answer of a webhook, to news of documents of this age. No webhook is told, or a bot
    /// would talk to itself; and nothing happens if the documents have been replaced since.
    Webhook(u64),
}

/// The way to the writer. It ends when the last of these is dropped, or on [`Engine::close`].
pub(crate) struct Engine {
    jobs: mpsc::Sender<Job>,
    state: Arc<RwLock<State>>,
}

impl Engine {
    /// Starts the writer on the current runtime. `notices` is the way to the webhooks.
    pub(crate) fn start(state: State, durable: Option<Durable>, notices: Notices) -> Self {
        let state = Arc::new(RwLock::new(state));
        let (jobs, queue) = mpsc::channel(QUEUE);
        let writer = Writer { state: Arc::clone(&state), durable, notices, age: 0 };
        tokio::spawn(work(queue, writer));
        Self { jobs, state }
    }

    /// The state, to read.
    pub(crate) fn state(&self) -> &RwLock<State> {
        &self.state
    }

    /// Carries out a change. Once queued it happens, even if the caller goes away.
    pub(crate) async fn run(&self, call: Call, write: Write) -> Outcome {
        run(&self.jobs, call, write, Origin::Request).await
    }

    /// Where the answers of webhooks are handed in. It does not keep the writer alive.
    pub(crate) fn answer_desk(&self) -> AnswerDesk {
        AnswerDesk(self.jobs.downgrade())
    }

    /// Replaces everything, or nothing.
    pub(crate) async fn replace(&self, snapshot: Snapshot) -> Result<(), Error> {
        self.ask(|reply| Job::Replace { snapshot, reply }).await
    }

    /// Finishes what is queued and closes the database. Reading goes on.
    pub(crate) async fn close(&self) -> Result<(), Error> {
        match self.ask(|reply| Job::Close { reply }).await {
            Err(Error::Closed) => Ok(()),
            result => result,
        }
    }

    async fn ask(
        &self,
        job: impl FnOnce(oneshot::Sender<Result<(), Error>>) -> Job,
    ) -> Result<(), Error> {
        let (reply, answer) = oneshot::channel();
        self.jobs.send(job(reply)).await.map_err(|_| Error::Closed)?;
        answer.await.unwrap_or(Err(Error::Closed))
    }
}

/// Where the answers of webhooks are handed in.
pub(crate) struct AnswerDesk(mpsc::WeakSender<Job>);

impl AnswerDesk {
    /// Carries out an answer to news of documents of this age.
    pub(crate) async fn answer(&self, call: Call, age: u64) -> Outcome {
        let jobs = self.0.upgrade().ok_or_else(closed)?;
        run(&jobs, call, nouns::webhook_answer, Origin::Webhook(age)).await
    }
}

async fn run(jobs: &mpsc::Sender<Job>, call: Call, write: Write, origin: Origin) -> Outcome {
    let (reply, answer) = oneshot::channel();
    let run = Run { call: Box::new(call), write, origin, reply };
    jobs.send(Job::Run(run)).await.map_err(|_| closed())?;
    answer.await.unwrap_or_else(|_| Err(closed()))
}

fn closed() -> Refusal {
    Refusal::new(503, "STORAGE_CLOSED", "The emulator is closed")
}

struct Writer {
    state: Arc<RwLock<State>>,
    durable: Option<Durable>,
    notices: Notices,
    /// How often all documents have been replaced.
    age: u64,
}

async fn work(mut queue: mpsc::Receiver<Job>, mut writer: Writer) {
    let mut jobs = Vec::with_capacity(BATCH);
    let mut runs: Vec<Run> = Vec::with_capacity(BATCH);
    while queue.recv_many(&mut jobs, BATCH).await > 0 {
        for job in jobs.drain(..) {
            match job {
                Job::Run(run) => runs.push(run),
                Job::Replace { snapshot, reply } => {
                    writer.run(&mut runs).await;
                    let _ = reply.send(writer.replace(&snapshot).await);
                }
                Job::Close { reply } => {
                    writer.run(&mut runs).await;
                    let _ = reply.send(writer.close().await);
                    return;
                }
            }
        }
        writer.run(&mut runs).await;
    }
    if let Err(error) = writer.close().await {
        tracing::warn!(%error, "closing the database");
    }
}

impl Writer {
    async fn run(&mut self, runs: &mut Vec<Run>) {
        if runs.is_empty() {
            return;
        }
        let mut state = self.state.write().await;
        let mut log = Vec::new();
        let mut replies = Vec::with_capacity(runs.len());
        let mut news = Vec::new();
        for Run { call, write, origin, reply } in runs.drain(..) {
            let outcome = match origin {
                Origin::Webhook(age) if age != self.age => Err(outdated()),
                _ => {
                    let before = log.len();
                    let outcome = run_one(&mut state, &call, write, &mut log);
                    if matches!(origin, Origin::Request) {
                        news.extend(nouns::news(&state, &call, &log[before..]));
                    }
                    outcome
                }
            };
            replies.push((reply, outcome));
        }
        if let Some(durable) = &mut self.durable
            && !log.is_empty()
            && let Err(error) = durable.commit(&changes(&state, &log)).await
        {
            tracing::warn!(%error, "a batch of changes was not stored");
            txn::undo(&mut state, log);
            news.clear();
            let refusal = refuse(&error);
            for (_, outcome) in &mut replies {
                *outcome = Err(refusal.clone());
            }
        }
        drop(state);
        // Before the callers hear of it: whoever then asks whether webhooks have settled is right.
        for news in news {
            let _ = self.notices.send(Notice::News(self.age, news));
        }
        for (reply, outcome) in replies {
            let _ = reply.send(outcome);
        }
    }

    async fn replace(&mut self, snapshot: &Snapshot) -> Result<(), Error> {
        if let Some(durable) = &mut self.durable {
            let docs: Vec<Change> = snapshot
                .docs()
                .iter()
                .map(|(kind, id, doc)| (*kind, id.clone(), Some(Arc::clone(doc))))
                .collect();
            let mut state = self.state.write().await;
            durable.replace(&docs).await?;
            *state = snapshot.to_state();
        } else {
            *self.state.write().await = snapshot.to_state();
        }
        self.age += 1;
        let _ = self.notices.send(Notice::Replaced);
        Ok(())
    }

    async fn close(&mut self) -> Result<(), Error> {
        match self.durable.take() {
            Some(durable) => durable.close().await,
            None => Ok(()),
        }
    }
}

fn outdated() -> Refusal {
    Refusal::new(409, "OUTDATED", "The documents have been replaced since")
}

fn run_one(state: &mut State, call: &Call, write: Write, log: &mut Vec<Change>) -> Outcome {
    let mut txn = Txn::begin(state);
    // Whatever one call does wrong, the writer has to live on for all the others.
    let outcome = catch_unwind(AssertUnwindSafe(|| write(&mut txn, call))).unwrap_or_else(|_| {
        Err(Refusal::new(500, "INTERNAL_ERROR", format!("{} failed; nothing changed", call.op.id)))
    });
    match outcome {
        Ok(_) => log.extend(txn.keep()),
        Err(_) => txn.roll_back(),
    }
    outcome
}

/// What a batch changed: the latest form of every document in its undo log.
fn changes(state: &State, log: &[Change]) -> Vec<Change> {
    let mut seen = HashSet::with_capacity(log.len());
    let touched = log.iter().filter(|(kind, id, _)| seen.insert((*kind, id.as_str())));
    touched.map(|(kind, id, _)| (*kind, id.clone(), state.get(*kind, id).cloned())).collect()
}

/// The answer to a call whose change could not be stored.
pub(crate) fn refuse(error: &Error) -> Refusal {
    let code = match error {
        Error::StorageFull => "STORAGE_FULL",
        Error::Closed => return Refusal::new(503, "STORAGE_CLOSED", error.to_string()),
        _ => "STORAGE_FAILED",
    };
    Refusal::new(507, code, error.to_string())
}

#[cfg(test)]
mod tests;
