//! What is known of all upstreams, and whether their secrets can be read.

use imkit_api::keys::UpstreamDetails;
use imkit_keys::UpstreamName;
use secrecy::ExposeSecret;
use serde_json::Value;

use super::cipher::{Cipher, Unsealable};
use super::error::{Locked, UpstreamError};
use super::master_key::{MasterKeyError, Source};
use super::record::{Entry, Kept, KeptUpstream, Record};
use super::view;

/// What is known.
pub(super) struct Book {
    pub(super) entries: Vec<Entry>,
    /// As it was read or written last.
    kept: Option<Kept>,
    cipher: Option<Cipher>,
    /// Why nothing can be opened and added.
    locked: Option<Lock>,
}

/// Why secrets cannot be read, and whether that ends with the last of them.
struct Lock {
    why: Locked,
    until_empty: bool,
}

impl Book {
    pub(super) fn open(setting: Option<Value>, source: &Source) -> Self {
        let master = source.read();
        let cipher = master.as_ref().ok().and_then(Option::as_ref);
        let cipher = cipher.and_then(|bytes| Cipher::new(bytes.expose_secret()));
        let fault = master.as_ref().err();
        let locked = |why, until_empty| Some(Lock { why, until_empty });
        let mut book = Self { entries: Vec::new(), kept: None, cipher, locked: None };
        let Some(value) = setting else {
            book.locked = fault.and_then(|fault| locked(told(fault, false), false));
            return book;
        };
        let Some(kept) = Kept::read(value) else {
            let what = "what the key database says of upstreams is not of this release";
            let hint = "use the release that wrote it, or restore a backup of the keys";
            let why = Locked { what: what.to_owned(), hint: hint.to_owned() };
            book.locked = locked(why, false);
            return book;
        };
        book.locked = match (&book.cipher, fault) {
            (_, Some(fault)) => locked(told(fault, true), false),
            (None, None) => {
                locked(told(&MasterKeyError::Gone { place: source.place() }, true), true)
            }
            (Some(cipher), None) if cipher.mark() != kept.mark => locked(
                Locked {
                    what: format!(
                        "another master key than the one in {} sealed them",
                        source.place()
                    ),
                    hint: source.remedy(),
                },
                true,
            ),
            (Some(_), None) => None,
        };
        let opens = book.cipher.as_ref().filter(|_| book.locked.is_none());
        let open = |kept: KeptUpstream| match opens.and_then(|cipher| kept.open(cipher)) {
            Some(record) => Entry::Open(record),
            None => Entry::Locked(kept),
        };
        book.entries = kept.upstreams.iter().cloned().map(open).collect();
        book.kept = Some(kept);
        book
    }

    /// Why none can be used.
    pub(super) fn lock(&self) -> Option<&Locked> {
        self.locked.as_ref().map(|lock| &lock.why)
    }

    /// Says in the log what cannot be used.
    pub(super) fn warn(&self) {
        if let Some(Locked { what, hint }) = self.lock() {
            tracing::error!(hint, "upstreams cannot be used: {what}");
            return;
        }
        for entry in &self.entries {
            if let Entry::Locked(kept) = entry {
                let Locked { what, hint } = self.why(&kept.name);
                tracing::error!(hint, "{what}: it is not used");
            }
        }
    }

    /// Sees to a master key to seal with. Whether one was made.
    pub(super) fn unlock(&mut self, source: &Source) -> Result<bool, UpstreamError> {
        if let Some(Lock { why, .. }) = &self.locked {
            return Err(UpstreamError::Locked(why.clone()));
        }
        if self.cipher.is_some() {
            return match source.unfit().filter(|_| self.kept.is_none()) {
                Some(error) => Err(UpstreamError::Locked(told(&error, false))),
                None => Ok(false),
            };
        }
        let made = source.make().map_err(|error| UpstreamError::Locked(told(&error, false)))?;
        self.cipher = Cipher::new(made.expose_secret());
        Ok(true)
    }

    /// The setting for these upstreams; `None` = there is none left.
    pub(super) fn seal(&self, entries: &[Entry]) -> Result<Option<Kept>, UpstreamError> {
        let kept = match (&self.cipher, &self.locked) {
            (Some(cipher), None) => Kept::seal(entries, cipher)?,
            // Nothing but removing is possible then.
            _ => self.kept.clone().ok_or(Unsealable)?.only(entries),
        };
        Ok((!kept.upstreams.is_empty()).then_some(kept))
    }

    /// Goes on with what is kept now.
    pub(super) fn turn(&mut self, entries: Vec<Entry>, kept: Option<Kept>) {
        if kept.is_none() && self.locked.as_ref().is_some_and(|lock| lock.until_empty) {
            self.locked = None;
        }
        (self.entries, self.kept) = (entries, kept);
    }

    /// One whose secrets can be read.
    pub(super) fn record(&self, name: &str) -> Result<&Record, UpstreamError> {
        match self.entries.iter().find(|entry| entry.name().as_str() == name) {
            None => Err(UpstreamError::NotFound(name.to_owned())),
            Some(Entry::Open(record)) => Ok(record),
            Some(Entry::Locked(kept)) => Err(UpstreamError::Locked(self.why(&kept.name))),
        }
    }

    /// For a change: all of them, and which one is meant.
    pub(super) fn draft(&self, name: &str) -> Result<(Vec<Entry>, usize), UpstreamError> {
        let at = self.entries.iter().position(|entry| entry.name().as_str() == name);
        let at = at.ok_or_else(|| UpstreamError::NotFound(name.to_owned()))?;
        Ok((self.entries.clone(), at))
    }

    /// Other upstreams with the API key of this one, in the order of their names. Of those that
    /// cannot be read the fingerprint tells.
    pub(super) fn sharing(&self, name: &str) -> Vec<String> {
        let Ok(record) = self.record(name) else { return Vec::new() };
        let key = &record.current;
        let has_it = |entry: &&Entry| match entry {
            Entry::Open(other) => other.current.text.expose_secret() == key.text.expose_secret(),
            Entry::Locked(kept) => kept.current.secret.fingerprint == key.fingerprint(),
        };
        let others = self.entries.iter().filter(|entry| entry.name() != &record.name);
        let mut names: Vec<_> =
            others.filter(has_it).map(|entry| entry.name().to_string()).collect();
        names.sort_unstable();
        names
    }

    pub(super) fn details(&self, entry: &Entry) -> UpstreamDetails {
        match entry {
            Entry::Open(record) => view::open(record),
            Entry::Locked(kept) => view::locked(kept, &self.why(&kept.name)),
        }
    }

    pub(super) fn why(&self, name: &UpstreamName) -> Locked {
        self.locked.as_ref().map_or_else(
            || Locked {
                what: format!("The upstream {name} was edited outside of the server"),
                hint: "keep a copy of keys.db as evidence and find out who wrote to it; then \
                       remove the upstream (imkit keys upstream remove NAME) and add it anew"
                    .to_owned(),
            },
            |lock| lock.why.clone(),
        )
    }
}

pub(super) fn told(error: &MasterKeyError, sealed: bool) -> Locked {
    let source = std::error::Error::source(error);
    let what = source.map_or_else(|| error.to_string(), |source| format!("{error}: {source}"));
    Locked { what, hint: error.hint(sealed) }
}
