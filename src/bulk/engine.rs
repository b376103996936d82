//! The order of things in a run: read, write the intent down, send, write down what came of it. Every
//! batch is in one place at a time: pending (read ahead), under way, or settled.

use std::collections::{HashSet, VecDeque};
use std::time::Duration;

use futures_util::StreamExt as _;
use futures_util::stream::FuturesUnordered;
use imkit_sdk::ErrorKind;
use jiff::Timestamp;
use tokio::time::MissedTickBehavior;

use super::attempt::{Fate, Report, Surroundings, attempt};
use super::batch::{Batch, Entry};
use super::kind::{Kind, Receipt, Unknown};
use super::parts::{Ended, Part, parts};
use super::progress::Progress;
use super::rejects::{self, Rejected, Rejects};
use super::run::{Assume, Tuning};
use super::source::{Reading, Rows};
use crate::error::{Exit, Failure};
use crate::jobs::{Job, Record};

/// Rows that are read ahead when all before them have to wait for their lane.
const AHEAD_ROWS: usize = 256;

/// Their text, in bytes.
const AHEAD_BYTES: usize = 4 << 20;

/// After so many rows one after the other that were refused with a 403, it is taken to be about the
/// key.
const DENIALS: u32 = 20;

/// One run of a job.
pub(super) struct Engine<'e, K: Kind> {
    pub(super) kind: &'e K,
    pub(super) around: &'e Surroundings<'e>,
    pub(super) job: &'e mut Job,
    pub(super) reading: &'e Reading,
    pub(super) rows: Rows,
    pub(super) rejects: Rejects,
    pub(super) tuning: &'e Tuning,
    pub(super) hands: Hands<K::Item>,
}

/// What a run has in its hands.
pub(super) struct Hands<I> {
    /// A row that did not fit into the last batch.
    next: Option<Entry<I>>,
    pending: VecDeque<Batch<I>>,
    /// Lanes of what is under way.
    busy: HashSet<String>,
    denials: u32,
    pub(super) requests: u64,
}

impl<I> Default for Hands<I> {
    fn default() -> Self {
        let (pending, busy) = (VecDeque::new(), HashSet::new());
        Self { next: None, pending, busy, denials: 0, requests: 0 }
    }
}

/// A batch that may be sent, and since when it is in doubt.
type Begun<I> = (Batch<I>, Option<Timestamp>);

/// How a run ended.
#[derive(Debug)]
pub(super) enum End {
    /// Every row has been dealt with.
    Finished,
    /// Something ended it. What was under way has been waited for.
    Stopped(Failure),
    /// Only a person can say what became of some rows.
    Stuck(Failure),
}

impl From<Failure> for End {
    fn from(failure: Failure) -> Self {
        Self::Stopped(failure)
    }
}

impl<K: Kind> Engine<'_, K> {
    /// Works until every row is settled or something ends the run. The first interrupt ends sending,
    /// the second one also waiting.
    pub(super) async fn run(
        &mut self,
        mut interrupted: impl AsyncFnMut(),
        progress: &mut Progress,
    ) -> End {
        let mut under_way = FuturesUnordered::new();
        let mut end = None;
        let mut tick = tokio::time::interval(Duration::from_millis(250));
        tick.set_missed_tick_behavior(MissedTickBehavior::Delay);
        loop {
            while end.is_none() && under_way.len() < self.tuning.parallel {
                match self.begin_next() {
                    Ok(Some((batch, since))) => {
                        let (kind, around) = (self.kind, self.around);
                        under_way.push(async move {
                            let items: Vec<&K::Item> = batch.items().collect();
                            let report = attempt(kind, around, &items, since).await;
                            drop(items);
                            (batch, report)
                        });
                    }
                    Ok(None) => break,
                    Err(stop) => end = Some(stop),
                }
            }
            if under_way.is_empty() {
                break;
            }
            tokio::select! {
                biased;
                () = interrupted() => {
                    if end.is_some() {
                        end = Some(End::Stopped(Failure::interrupted()));
                        break;
                    }
                    progress.say("stopping when what is under way has ended; again to stop at once");
                    end = Some(End::Stopped(Failure::interrupted()));
                }
                Some((batch, report)) = under_way.next() => {
                    if let Err(stop) = self.settle(&batch, report, false) {
                        // The first reason is the one to report.
                        end.get_or_insert(stop);
                    }
                }
                _ = tick.tick() => {}
            }
            progress.at(self.job.ledger.acknowledged + self.job.ledger.rejected);
        }
        match end {
            Some(end) => end,
            None if self.job.ledger.is_complete() => End::Finished,
            None => End::Stopped(cut_short()),
        }
    }

    /// Takes the next batch that may go and writes its intent down. `None`: nothing can go now.
    fn begin_next(&mut self) -> Result<Option<Begun<K::Item>>, End> {
        loop {
            let Some(batch) = self.next_batch()? else { return Ok(None) };
            let Some(first) = batch.items().next() else {
                // Nothing in it can be sent.
                self.settle(&batch, Report::of(Vec::new()), false)?;
                continue;
            };
            let unknown = self.kind.unknown(first);
            let doubt = self.job.ledger.in_doubt_since(batch.row);
            let since = match (unknown, doubt, self.tuning.assume) {
                (Unknown::Find | Unknown::SendAgain, since, _) => since,
                (Unknown::Unprovable, Some(_), Some(Assume::Sent)) => {
                    let taken = vec![Fate::Taken(Receipt::default()); batch.items().count()];
                    self.settle(&batch, Report::of(taken), true)?;
                    continue;
                }
                (Unknown::Unprovable, Some(_), None) => {
                    let last = batch.row + batch.rows() - 1;
                    return Err(End::Stuck(stuck(batch.row, last)));
                }
                _ => None,
            };
            self.intend(&batch, unknown)?;
            self.hands.busy.extend(batch.lanes(self.kind).map(str::to_owned));
            return Ok(Some((batch, since)));
        }
    }

    fn intend(&mut self, batch: &Batch<K::Item>, unknown: Unknown) -> Result<(), Failure> {
        let at = (self.around.now)();
        let (row, n, from, to) = (batch.row, batch.rows(), batch.from, batch.to);
        self.job.log(&Record::Intent { row, n, from, to, at })?;
        match unknown {
            // The file outlives this process in any case. Should the machine fail, sending once more
            // changes nothing: syncing in groups will do.
            Unknown::SendAgain => Ok(()),
            Unknown::Find | Unknown::Unprovable => self.job.sync(),
        }
    }

    /// The first batch whose lanes are free, reading ahead as far as that is allowed.
    fn next_batch(&mut self) -> Result<Option<Batch<K::Item>>, Failure> {
        loop {
            if let Some(at) = self.free() {
                return Ok(self.hands.pending.remove(at));
            }
            let pending = &self.hands.pending;
            let rows: usize = pending.iter().map(|batch| batch.entries.len()).sum();
            let bytes: usize = pending.iter().map(|batch| batch.bytes).sum();
            if rows >= AHEAD_ROWS || bytes >= AHEAD_BYTES {
                return Ok(None);
            }
            match self.read_batch()? {
                Some(batch) => self.hands.pending.push_back(batch),
                None => return Ok(None),
            }
        }
    }

    /// A batch none of whose lanes is taken by what is under way or by one before it.
    fn free(&self) -> Option<usize> {
        let mut held: HashSet<&str> = HashSet::new();
        self.hands.pending.iter().position(|batch| {
            let taken = |lane: &str| self.hands.busy.contains(lane) || held.contains(lane);
            let free = !batch.lanes(self.kind).any(taken);
            if !free {
                held.extend(batch.lanes(self.kind));
            }
            free
        })
    }

    /// Gathers rows for one request: without a gap, all in doubt or none, no lane twice.
    fn read_batch(&mut self) -> Result<Option<Batch<K::Item>>, Failure> {
        let Some(first) = self.read_entry()? else { return Ok(None) };
        let doubt = self.job.ledger.in_doubt_since(first.row).is_some();
        // Where the first bad row ends the run, nothing goes with it.
        if self.tuning.fail_fast && first.item.is_err() {
            return Ok(Some(Batch::of(first)));
        }
        let mut batch = Batch::of(first);
        let mut lanes: HashSet<String> = batch.lanes(self.kind).map(str::to_owned).collect();
        while batch.has_room(self.kind.most()) {
            let Some(entry) = self.read_entry()? else { break };
            let lane = entry.item.as_ref().ok().and_then(|item| self.kind.lane(item));
            let alike = match (batch.items().next(), &entry.item) {
                (Some(first), Ok(next)) => self.kind.together(first, next),
                _ => true,
            };
            let fits = alike
                && batch.admits(&entry)
                && !(self.tuning.fail_fast && entry.item.is_err())
                && lane.is_none_or(|lane| !lanes.contains(lane))
                && self.job.ledger.in_doubt_since(entry.row).is_some() == doubt;
            if !fits {
                self.hands.next = Some(entry);
                break;
            }
            lanes.extend(lane.map(str::to_owned));
            batch.push(entry);
        }
        Ok(Some(batch))
    }

    /// The next row that is not settled.
    fn read_entry(&mut self) -> Result<Option<Entry<K::Item>>, Failure> {
        if let Some(entry) = self.hands.next.take() {
            return Ok(Some(entry));
        }
        while let Some(row) = self.rows.next()? {
            // A fault at the end of an array can be met again behind its row; and what was added to
            // the file since the job began is none of its rows.
            if row.number > self.job.ledger.begin.source.rows {
                return Ok(None);
            }
            if self.job.ledger.is_settled(row.number) {
                continue;
            }
            let fields = match row.fault {
                Some(fault) => Err(fault.to_owned()),
                None => self.reading.fields(&row.text),
            };
            let faulty = fields.is_err();
            let item = fields.and_then(|fields| self.kind.parse(fields));
            let (row, from, to, text) = (row.number, row.from, row.to, row.text);
            return Ok(Some(Entry { row, from, to, text, faulty, item }));
        }
        Ok(None)
    }

    /// Writes down what became of a batch: rejected rows first, so that the journal never counts a
    /// row that is nowhere to be found.
    fn settle(&mut self, batch: &Batch<K::Item>, report: Report, assumed: bool) -> Result<(), End> {
        let Report { fates, requests, halt } = report;
        self.hands.requests += requests;
        for lane in batch.lanes(self.kind) {
            self.hands.busy.remove(lane);
        }
        let (mut doubtful, mut unwritten) = (None, None);
        let (mut ok, mut denied) = (0, 0);
        let mut rejected = Vec::new();
        for Part { entries, state } in parts(&batch.entries, fates) {
            let (Some(first), Some(last)) = (entries.first(), entries.last()) else { continue };
            let (row, n, to) = (first.row, entries.len() as u64, last.to);
            let record = match state {
                Ended::Unsent => Record::Undone { row, n },
                Ended::Unknown => {
                    doubtful.get_or_insert((row, last.row));
                    Record::Unknown { row, n }
                }
                Ended::Settled { refused, id } => {
                    denied += refused.iter().filter(|refused| refused.denied).count() as u32;
                    let reasons: Vec<_> = refused
                        .into_iter()
                        .map(|refused| (refused.entry, refused.reason))
                        .collect();
                    let bad = reasons.len() as u64;
                    match self.reject(&reasons) {
                        Ok(rejects) => {
                            ok += n - bad;
                            rejected.extend(reasons);
                            Record::Done { row, n, to, ok: n - bad, bad, rejects, id, assumed }
                        }
                        Err(failure) => {
                            self.log_without_rejects(entries, &reasons, id.as_deref(), assumed)?;
                            unwritten.get_or_insert(failure);
                            continue;
                        }
                    }
                }
            };
            self.job.log(&record)?;
        }
        if let Some(failure) = unwritten {
            return Err(End::Stopped(failure));
        }
        self.hands.denials = if ok > 0 { 0 } else { self.hands.denials + denied };
        let provable = batch.items().all(|item| self.kind.unknown(item) != Unknown::Unprovable);
        match (halt, doubtful) {
            (Some(halt), Some((first, last))) if !provable => {
                Err(End::Stuck(stuck(first, last).cause(halt.message())))
            }
            (Some(halt), _) => Err(End::Stopped(halt)),
            (None, _) if self.tuning.fail_fast && !rejected.is_empty() => {
                Err(End::Stopped(fail_fast(&rejected)))
            }
            (None, _) if self.hands.denials >= DENIALS => Err(End::Stopped(denials(&rejected))),
            (None, _) => Ok(()),
        }
    }

    /// Writes down what became of rows some of which could not be put into the rejects file: those
    /// took no effect and are tried again. The others must not be taken for rows in doubt.
    fn log_without_rejects(
        &mut self,
        entries: &[Entry<K::Item>],
        refused: &[(&Entry<K::Item>, String)],
        id: Option<&str>,
        assumed: bool,
    ) -> Result<(), Failure> {
        let refused: HashSet<u64> = refused.iter().map(|(entry, _)| entry.row).collect();
        let alike =
            |a: &Entry<_>, b: &Entry<_>| refused.contains(&a.row) == refused.contains(&b.row);
        for part in entries.chunk_by(alike) {
            let (Some(first), Some(last)) = (part.first(), part.last()) else { continue };
            let (row, n, to) = (first.row, part.len() as u64, last.to);
            let rejects = self.job.ledger.rejects_length;
            let id = id.map(str::to_owned);
            self.job.log(&match refused.contains(&row) {
                true => Record::Undone { row, n },
                false => Record::Done { row, n, to, ok: n, bad: 0, rejects, id, assumed },
            })?;
        }
        Ok(())
    }

    /// Puts rows into the rejects file and returns its length.
    fn reject(&mut self, rows: &[(&Entry<K::Item>, String)]) -> Result<u64, Failure> {
        if rows.is_empty() {
            return Ok(self.job.ledger.rejects_length);
        }
        if !self.rejects.exists() {
            let begin = &self.job.ledger.begin;
            let path = match (&self.job.ledger.rejects, &begin.rejects) {
                (Some(path), _) | (None, Some(path)) => path.clone(),
                (None, None) => rejects::free_name(&self.tuning.beside, self.reading.format),
            };
            // Made first: a file that the journal names is this job's own.
            self.rejects.make(&path)?;
            self.job.log(&Record::Rejects { path })?;
        }
        let rows: Vec<Rejected<'_>> = rows
            .iter()
            .map(|(entry, reason)| Rejected {
                row: entry.row,
                text: &entry.text,
                faulty: entry.faulty,
                reason,
            })
            .collect();
        self.rejects.add(&rows)
    }
}

impl Report {
    /// Fates that took no request.
    fn of(fates: Vec<Fate>) -> Self {
        Self { fates, requests: 0, halt: None }
    }
}

fn cut_short() -> Failure {
    Failure::new(Exit::Conflict, "the source has fewer rows than when the job began")
        .cause("it was changed while it was read")
        .hint("put it back as it was")
}

fn stuck(first: u64, last: u64) -> Failure {
    let rows =
        if first == last { format!("row {first}") } else { format!("rows {first} to {last}") };
    Failure::new(
        Exit::Failed,
        format!("nobody can tell from here whether {rows} took effect: the request had no answer"),
    )
    .outcome("unknown")
}

fn fail_fast<I>(rejected: &[(&Entry<I>, String)]) -> Failure {
    let failure = Failure::new(Exit::Partial, "stopped at the first rejected row");
    match rejected.first() {
        Some((entry, reason)) => failure.cause(format!("row {}: {reason}", entry.row)),
        None => failure,
    }
}

fn denials<I>(rejected: &[(&Entry<I>, String)]) -> Failure {
    let message = format!("stopped: {DENIALS} rows one after the other were refused with a 403");
    let failure =
        Failure::new(Exit::Authentication, message).code(ErrorKind::Authentication.as_str());
    match rejected.last() {
        Some((entry, reason)) => failure.cause(format!("row {}: {reason}", entry.row)),
        None => failure,
    }
}
