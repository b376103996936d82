//! All upstreams with their secrets, and what is done with them: they are read, changed through the
//! key store and its audit, and told to requests. The verbs are in their own files.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Instant;

use imkit_api::keys::{
    Advice, Receipt, Severity, TestedUpstream, UpstreamDetails, UpstreamList, UpstreamState,
};
use imkit_keys::UpstreamName;
use imkit_store::{Edit, StoreError};
use jiff::Timestamp;
use secrecy::SecretString;
use serde_json::Value;
use tokio::sync::{Mutex, MutexGuard, OnceCell};
use tokio::task::spawn_blocking;
use tokio::time::Instant as Moment;

use super::book::{Book, told};
use super::breaker::Trouble;
use super::check::Reports;
use super::cipher::Unsealable;
use super::connect::{self, TrustError};
use super::error::{Locked, UpstreamError};
use super::master_key::{MasterKey, Source};
use super::probe::{self, probe};
use super::record::{Entry, SETTING};
use super::{Origin, Upstreams};
use crate::keys::{Caller, KeyService};

/// What the service is told.
#[derive(Clone, Default, Debug)]
pub(crate) struct UpstreamSettings {
    /// What seals the secrets.
    pub(crate) master_key: MasterKey,
    /// Where the master key is kept unless it is elsewhere; `None` = nothing is kept on disk.
    pub(crate) data_dir: Option<PathBuf>,
    /// Certificates that are trusted besides the machine's.
    pub(crate) ca_file: Option<PathBuf>,
}

/// Everything that is done with upstreams but sending requests to them.
pub(crate) struct UpstreamService {
    pub(super) keys: Arc<KeyService>,
    upstreams: Arc<Upstreams>,
    source: Source,
    ca_file: Option<PathBuf>,
    client: OnceCell<probe::Client>,
    reports: Reports,
    book: Mutex<Book>,
}

impl UpstreamService {
    /// Reads all upstreams. What is wrong with the master key stops nothing but them.
    pub(crate) async fn open(
        keys: Arc<KeyService>,
        settings: UpstreamSettings,
        reports: Reports,
    ) -> Result<Self, StoreError> {
        let UpstreamSettings { master_key, data_dir, ca_file } = settings;
        let source = Source::new(master_key, data_dir.as_deref());
        let book = Book::open(keys.store().setting(SETTING).await?, &source);
        book.warn();
        let upstreams = Arc::new(Upstreams::default());
        upstreams.show(&book.entries, &reports);
        let (client, book) = (OnceCell::new(), Mutex::new(book));
        let service = Self { keys, upstreams, source, ca_file, client, reports, book };
        if let Some(Locked { what, hint }) = service.weakness(&*service.book().await) {
            tracing::warn!(hint, "{what}");
        }
        Ok(service)
    }

    /// As requests see them.
    pub(crate) fn upstreams(&self) -> &Arc<Upstreams> {
        &self.upstreams
    }

    /// Lists all.
    pub(crate) async fn list(&self) -> UpstreamList {
        let book = self.book().await;
        let mut upstreams: Vec<_> = book.entries.iter().map(|e| self.details(&book, e)).collect();
        upstreams.sort_by(|a, b| a.name.cmp(&b.name));
        UpstreamList { upstreams }
    }

    /// Shows one.
    pub(crate) async fn get(&self, name: &str) -> Result<UpstreamDetails, UpstreamError> {
        let book = self.book().await;
        let entry = book.entries.iter().find(|entry| entry.name().as_str() == name);
        let details = entry.map(|entry| self.details(&book, entry));
        details.ok_or_else(|| UpstreamError::NotFound(name.into()))
    }

    /// One with how it stands at the moment.
    fn details(&self, book: &Book, entry: &Entry) -> UpstreamDetails {
        let mut details = book.details(entry);
        let upstream = self.upstreams.of(Some(entry.name()));
        let left = upstream.and_then(|upstream| upstream.breaker.is_open(Moment::now()));
        if let Some(left) = left
            && details.state == UpstreamState::Ready
        {
            details.state = UpstreamState::Resting;
            details.problem = Some(format!(
                "it failed several requests in a row; the next one is tried in {} s",
                left.as_secs() + 1
            ));
        }
        details
    }

    /// Asks one whether it accepts its API key.
    pub(crate) async fn test(&self, name: &str) -> Result<TestedUpstream, UpstreamError> {
        let record = self.book().await.record(name)?.clone();
        let begin = Instant::now();
        self.try_key(&record.origin, &record.current.text).await?;
        Ok(TestedUpstream {
            name: name.to_owned(),
            url: record.origin.url(),
            fingerprint: record.current.fingerprint(),
            took_ms: u64::try_from(begin.elapsed().as_millis()).unwrap_or(u64::MAX),
        })
    }

    /// What could be better, and where the master key is, which has to be kept apart.
    pub(crate) async fn advice(&self) -> Vec<Advice> {
        let book = self.book().await;
        let advice = |code: &str, severity, name, message: String, hint: String| Advice {
            code: code.to_owned(),
            severity,
            key_id: None,
            name,
            message,
            hint,
        };
        let mut found: Vec<Advice> = Vec::new();
        for entry in &book.entries {
            if let Entry::Locked(kept) = entry {
                let Locked { what, hint } = book.why(&kept.name);
                let name = Some(kept.name.to_string());
                let message = format!("the upstream cannot be used: {what}");
                found.push(advice("upstream_locked", Severity::Error, name, message, hint));
            }
        }
        let has_locked = !found.is_empty();
        for (name, standing) in self.upstreams.standings(Moment::now()) {
            let Some(Trouble { lasts, failures, fault }) = standing.trouble else { continue };
            let message = format!(
                "the upstream has been failing for {} s: {failures} requests in a row failed, the \
                 last with the fault {fault}, and it is left alone but for one now and then",
                lasts.as_secs()
            );
            let hint = format!(
                "look at the server there and the way to it: imkit keys upstream test {name}"
            );
            let (severity, name) = (Severity::Warning, Some(name.to_string()));
            found.push(advice("upstream_resting", severity, name, message, hint));
        }
        if let Some(Locked { what, hint }) = self.weakness(&book) {
            found.push(advice("master_key_weak", Severity::Warning, None, what, hint));
        }
        if !has_locked && !book.entries.is_empty() {
            let place = self.source.place();
            let message =
                format!("the API keys of upstreams are sealed with the master key in {place}");
            let hint = "keep a copy of it, in another place than copies of keys.db".to_owned();
            found.push(advice("master_key", Severity::Info, None, message, hint));
        }
        found
    }

    /// Tries an API key.
    pub(super) async fn try_key(
        &self,
        origin: &Origin,
        api_key: &SecretString,
    ) -> Result<(), UpstreamError> {
        let client = self.client.get_or_try_init(|| self.connect()).await;
        let client = client.map_err(UpstreamError::Trust)?;
        probe(client, origin, api_key)
            .await
            .map_err(|fault| UpstreamError::Probe { url: origin.url(), fault })
    }

    /// Reads the machine's certificates, which takes its time.
    async fn connect(&self) -> Result<probe::Client, TrustError> {
        let ca_file = self.ca_file.clone();
        let trust = spawn_blocking(move || connect::trust(ca_file.as_deref())).await;
        let trust = trust.map_err(|error| TrustError::Tls(Box::new(error)))?;
        Ok(connect::client(trust?))
    }

    /// That the master key could be guessed that sealed what is there.
    pub(super) fn weakness(&self, book: &Book) -> Option<Locked> {
        let sealed = !book.entries.is_empty() && book.lock().is_none();
        self.source.unfit().filter(|_| sealed).map(|error| told(&error, true))
    }

    pub(super) async fn book(&self) -> MutexGuard<'_, Book> {
        self.book.lock().await
    }

    pub(super) fn now(&self) -> Timestamp {
        self.keys.now()
    }

    /// Sees to a master key to seal with: it is made if it was never there.
    pub(super) fn unlock(&self, book: &mut Book) -> Result<(), UpstreamError> {
        if book.unlock(&self.source)? {
            tracing::info!(place = self.source.place(), "the master key of upstreams was made");
        }
        Ok(())
    }

    /// Keeps upstreams as they are now to be, with an entry in the audit, and shows them to
    /// requests.
    pub(super) async fn keep(
        &self,
        book: &mut Book,
        entries: Vec<Entry>,
        change: Change<'_>,
    ) -> Result<Receipt, UpstreamError> {
        let kept = book.seal(&entries)?;
        let value = kept.as_ref().map(serde_json::to_value).transpose();
        let value = value.map_err(|_| Unsealable)?;
        let edits = vec![Edit::Set { name: SETTING.to_owned(), value }];
        let Change { caller, event, name, detail, reason, at } = change;
        let target = Some(name.to_string());
        let committed = self.keys.commit_about(caller, event, target, detail, reason, edits, at);
        let receipt = committed.await?;
        book.turn(entries, kept);
        self.upstreams.show(&book.entries, &self.reports);
        Ok(receipt)
    }
}

/// What the audit says of a change.
pub(super) struct Change<'a> {
    pub(super) caller: &'a Caller,
    pub(super) event: &'static str,
    /// The upstream that it is about.
    pub(super) name: &'a UpstreamName,
    pub(super) detail: Value,
    pub(super) reason: Option<String>,
    pub(super) at: Timestamp,
}
