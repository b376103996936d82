//! Adding, changing and removing upstreams.

use imkit_api::keys::{
    AddUpstream, ChangedUpstream, KeyText, RemovedUpstream, UpdateUpstream, UpstreamDetails,
};
use imkit_keys::UpstreamName;
use secrecy::SecretString;
use serde_json::{Value, json};

use super::Origin;
use super::error::UpstreamError;
use super::record::{Entry, Key, Record};
use super::service::{Change, UpstreamService};
use crate::keys::{Caller, Faults, KeyError, check_reason};

/// Longest API key or client key: both travel in headers.
const LONGEST_KEY: usize = 4096;

/// Most upstreams: every change writes all of them.
const MOST: usize = 100;

impl UpstreamService {
    /// Adds one, once it has accepted its API key.
    pub(crate) async fn add(
        &self,
        caller: &Caller,
        request: AddUpstream,
    ) -> Result<ChangedUpstream, UpstreamError> {
        let AddUpstream {
            name,
            url,
            api_key,
            client_key,
            default,
            insecure_plain_http,
            untested,
            reason,
        } = request;
        let mut faults = Faults::default();
        check_reason(&mut faults, reason.as_deref());
        let name = faults.take("/name", name.parse::<UpstreamName>());
        let origin = faults.take("/url", Origin::read(&url, insecure_plain_http));
        let text = secret(&mut faults, "/api_key", &api_key);
        let client_key = client_key.map(|key| secret(&mut faults, "/client_key", &key));
        faults.finish(())?;
        let (Some(name), Some(origin)) = (name, origin) else {
            return Err(KeyError::Invalid(Vec::new()).into());
        };
        {
            // Before the API key is sent anywhere.
            let mut book = self.book().await;
            check_room(&book.entries, &name)?;
            self.unlock(&mut book)?;
        }
        if !untested {
            self.try_key(&origin, &text).await?;
        }
        let mut book = self.book().await;
        check_room(&book.entries, &name)?;
        self.unlock(&mut book)?;
        let at = self.now();
        let default = default.unwrap_or(book.entries.is_empty());
        let record = Record {
            name: name.clone(),
            origin,
            plain_http: insecure_plain_http,
            default,
            created_at: at,
            current: Key { version: 1, text, since: at },
            previous: None,
            client_key,
        };
        let mut entries = book.entries.clone();
        if default {
            yield_default(&mut entries);
        }
        let entry = Entry::Open(record);
        let upstream = book.details(&entry);
        entries.push(entry);
        let mut detail = told(&upstream);
        detail["untested"] = json!(untested);
        let change = Change { caller, event: "upstream.added", name: &name, detail, reason, at };
        let receipt = Some(self.keep(&mut book, entries, change).await?);
        let shares_api_key_with = book.sharing(name.as_str());
        Ok(ChangedUpstream { upstream, receipt, shares_api_key_with })
    }

    /// Changes one. A new URL takes the API key again: whoever may change upstreams need not know
    /// the API key, and must not learn it by pointing it at a host of their own.
    pub(crate) async fn update(
        &self,
        caller: &Caller,
        name: &str,
        request: UpdateUpstream,
    ) -> Result<ChangedUpstream, UpstreamError> {
        let UpdateUpstream {
            url,
            api_key,
            client_key,
            default,
            insecure_plain_http,
            untested,
            reason,
        } = request;
        let mut faults = Faults::default();
        check_reason(&mut faults, reason.as_deref());
        let client_key = client_key.map(|key| secret(&mut faults, "/client_key", &key));
        let moved = match (url, api_key) {
            (Some(url), Some(api_key)) => {
                let origin = faults.take("/url", Origin::read(&url, insecure_plain_http));
                let text = secret(&mut faults, "/api_key", &api_key);
                origin.map(|origin| (origin, text))
            }
            (Some(_), None) => {
                faults.add("/api_key", "the API key has to be given again with another URL");
                None
            }
            (None, Some(_)) => {
                faults.add("/api_key", "a new API key at the same URL is for rotate");
                None
            }
            (None, None) => None,
        };
        faults.finish(())?;
        // It has to be there before its API key is sent anywhere.
        self.book().await.record(name)?;
        if let Some((origin, text)) = &moved
            && !untested
        {
            self.try_key(origin, text).await?;
        }
        let mut book = self.book().await;
        let mut record = book.record(name)?.clone();
        let named = record.name.clone();
        let before = book.details(&Entry::Open(record.clone()));
        let at = self.now();
        let is_rekeyed = moved.is_some();
        if let Some((origin, text)) = moved {
            record.current = Key { version: record.current.version + 1, text, since: at };
            // It belongs to the old place.
            record.previous = None;
            (record.origin, record.plain_http) = (origin, insecure_plain_http);
        }
        record.client_key = client_key.or(record.client_key);
        record.default = default.unwrap_or(record.default);
        let (mut entries, index) = book.draft(name)?;
        if record.default {
            yield_default(&mut entries);
        }
        let entry = Entry::Open(record);
        let upstream = book.details(&entry);
        let (old, new) = (told(&before), told(&upstream));
        if old == new {
            return Ok(ChangedUpstream {
                upstream,
                receipt: None,
                shares_api_key_with: Vec::new(),
            });
        }
        entries[index] = entry;
        let detail = json!({ "before": old, "after": new });
        let change = Change { caller, event: "upstream.updated", name: &named, detail, reason, at };
        let receipt = Some(self.keep(&mut book, entries, change).await?);
        let shares_api_key_with = if is_rekeyed { book.sharing(name) } else { Vec::new() };
        Ok(ChangedUpstream { upstream, receipt, shares_api_key_with })
    }

    /// Forgets one with its secrets.
    pub(crate) async fn remove(
        &self,
        caller: &Caller,
        name: &str,
        force: bool,
        reason: Option<String>,
    ) -> Result<RemovedUpstream, UpstreamError> {
        let mut faults = Faults::default();
        check_reason(&mut faults, reason.as_deref());
        faults.finish(())?;
        let mut book = self.book().await;
        let (mut entries, index) = book.draft(name)?;
        let gone = entries.remove(index);
        let at = self.now();
        let keys = self.keys.keys_of_upstream(gone.name(), gone.is_default(), at);
        if keys > 0 && !force {
            return Err(UpstreamError::InUse { name: gone.name().clone(), keys });
        }
        let mut detail = told(&book.details(&gone));
        detail["keys"] = json!(keys);
        let change =
            Change { caller, event: "upstream.removed", name: gone.name(), detail, reason, at };
        let receipt = self.keep(&mut book, entries, change).await?;
        Ok(RemovedUpstream { name: name.to_owned(), receipt })
    }
}

fn check_room(entries: &[Entry], name: &UpstreamName) -> Result<(), UpstreamError> {
    if entries.iter().any(|entry| entry.name() == name) {
        return Err(UpstreamError::Exists(name.clone()));
    }
    if entries.len() >= MOST {
        let detail = format_args!("there are {MOST} upstreams already: remove one first");
        return Err(Faults::only("/name", detail).into());
    }
    Ok(())
}

/// There is one default at most.
fn yield_default(entries: &mut [Entry]) {
    for entry in entries {
        if let Entry::Open(record) = entry {
            record.default = false;
        }
    }
}

/// A secret that a header can carry.
pub(super) fn secret(faults: &mut Faults, pointer: &str, text: &KeyText) -> SecretString {
    let text = text.expose();
    if text.is_empty() || text.len() > LONGEST_KEY {
        faults.add(pointer, format_args!("1 to {LONGEST_KEY} characters are needed"));
    } else if !text.bytes().all(|byte| byte.is_ascii_graphic()) {
        faults.add(pointer, "only visible ASCII characters without spaces can be sent");
    }
    text.into()
}

/// For the audit: the same as the API shows, without what is said elsewhere.
pub(super) fn told(upstream: &UpstreamDetails) -> Value {
    let mut value = serde_json::to_value(upstream).unwrap_or_default();
    if let Value::Object(fields) = &mut value {
        fields.retain(|name, value| {
            !matches!(name.as_str(), "state" | "problem") && !value.is_null()
        });
    }
    value
}
