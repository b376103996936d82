//! A new API key for an upstream: it takes over once it was accepted, and the old one stays at hand
//! for a while.

use imkit_api::keys::{ChangedUpstream, Reason, RotateUpstream};
use imkit_keys::UpstreamName;
use jiff::{SignedDuration, Timestamp};
use serde_json::json;

use super::change::secret;
use super::error::UpstreamError;
use super::record::{Entry, Key, Record};
use super::service::{Change, UpstreamService};
use crate::keys::{Caller, Faults, KeyError, check_reason};

/// How long the old API key is kept when nothing is said.
const USUAL_KEEP: u64 = 24 * 3600;

/// Whoever needs it longer has not rotated.
const MOST_KEEP: u64 = 31 * 24 * 3600;

impl UpstreamService {
    /// Tries a new API key, and takes it if it is accepted. From the answer on requests are sent
    /// with it.
    pub(crate) async fn rotate(
        &self,
        caller: &Caller,
        name: &str,
        request: RotateUpstream,
    ) -> Result<ChangedUpstream, UpstreamError> {
        let RotateUpstream { api_key, keep_seconds, reason } = request;
        let mut faults = Faults::default();
        check_reason(&mut faults, reason.as_deref());
        let text = secret(&mut faults, "/api_key", &api_key);
        let keep = keep_seconds.unwrap_or(USUAL_KEEP);
        if keep > MOST_KEEP {
            faults
                .add("/keep_seconds", format_args!("{keep} seconds: at most {MOST_KEEP} seconds"));
        }
        faults.finish(())?;
        let keep = SignedDuration::from_secs(i64::try_from(keep).unwrap_or(i64::MAX));
        let read = self.book().await.record(name)?.clone();
        let new = Key { version: 0, text, since: Timestamp::UNIX_EPOCH };
        if new.fingerprint() == read.current.fingerprint() {
            return Err(Faults::only("/api_key", "this API key is in use already").into());
        }
        self.try_key(&read.origin, &new.text).await?;
        let at = self.now();
        let rotated = |record: &Record| {
            let mut record = record.clone();
            let new = Key { version: record.current.version + 1, since: at, ..new.clone() };
            let old = std::mem::replace(&mut record.current, new);
            record.previous = (!keep.is_zero()).then_some((old, at + keep));
            record
        };
        let change = Turn { caller, event: "upstream.rotated", reason, at };
        let mut changed = self.turn(&read, rotated, change).await?;
        changed.shares_api_key_with = self.book().await.sharing(name);
        Ok(changed)
    }

    /// Forgets the old API key now.
    pub(crate) async fn finish(
        &self,
        caller: &Caller,
        name: &str,
        Reason { reason }: Reason,
    ) -> Result<ChangedUpstream, UpstreamError> {
        let mut faults = Faults::default();
        check_reason(&mut faults, reason.as_deref());
        faults.finish(())?;
        let read = self.book().await.record(name)?.clone();
        if read.previous.is_none() {
            let upstream = super::view::open(&read);
            return Ok(ChangedUpstream {
                upstream,
                receipt: None,
                shares_api_key_with: Vec::new(),
            });
        }
        let change = Turn { caller, event: "upstream.rotation_finished", reason, at: self.now() };
        self.turn(&read, |record| Record { previous: None, ..record.clone() }, change).await
    }

    /// Takes the old API key back.
    pub(super) async fn roll_back(&self, read: &Record) -> Result<(), UpstreamError> {
        let caller = Caller::server();
        let at = self.now();
        let reason = Some("the upstream refuses the new API key".to_owned());
        let rolled_back = |record: &Record| {
            let mut record = record.clone();
            if let Some((old, _)) = record.previous.take() {
                // A number of its own, so that what is said of the last one is not said of it.
                record.current = Key { version: record.current.version + 1, since: at, ..old };
            }
            record
        };
        let change = Turn { caller: &caller, event: "upstream.rolled_back", reason, at };
        self.turn(read, rolled_back, change).await.map(drop)
    }

    /// Forgets old API keys whose time is over.
    pub(crate) async fn forget_old_keys(&self) -> Result<(), UpstreamError> {
        let (caller, at) = (Caller::server(), self.now());
        let over: Vec<UpstreamName> = {
            let book = self.book().await;
            let over = |entry: &Entry| match entry {
                Entry::Open(Record { name, previous: Some((_, until)), .. }) if *until <= at => {
                    Some(name.clone())
                }
                _ => None,
            };
            book.entries.iter().filter_map(over).collect()
        };
        for name in over {
            self.finish(&caller, name.as_str(), Reason::default()).await?;
        }
        Ok(())
    }

    /// Changes the API keys of an upstream, unless they were changed since it was read.
    async fn turn(
        &self,
        read: &Record,
        change: impl FnOnce(&Record) -> Record,
        Turn { caller, event, reason, at }: Turn<'_>,
    ) -> Result<ChangedUpstream, UpstreamError> {
        let mut book = self.book().await;
        let (mut entries, index) = book.draft(read.name.as_str())?;
        let record = book.record(read.name.as_str())?;
        let versions = |record: &Record| {
            let previous = record.previous.as_ref().map(|(key, _)| key.version);
            (record.current.version, previous)
        };
        if versions(record) != versions(read) || record.origin != read.origin {
            return Err(KeyError::Contended.into());
        }
        let entry = Entry::Open(change(record));
        let (before, upstream) = (super::view::open(record), book.details(&entry));
        let detail = json!({
            "name": upstream.name,
            "before": { "api_key": before.api_key, "previous_api_key": before.previous_api_key },
            "after": { "api_key": upstream.api_key, "previous_api_key": upstream.previous_api_key },
        });
        entries[index] = entry;
        let change = Change { caller, event, name: &read.name, detail, reason, at };
        let receipt = Some(self.keep(&mut book, entries, change).await?);
        Ok(ChangedUpstream { upstream, receipt, shares_api_key_with: Vec::new() })
    }
}

/// What the audit says of a turn.
struct Turn<'a> {
    caller: &'a Caller,
    event: &'static str,
    reason: Option<String>,
    at: Timestamp,
}
